import type en from '../en/start.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'start.noCountry':
    'La base de datos está vacía y no es la integrada, así que no se abre en ella ningún entorno de prueba. Cree una instalación con bin/suivi init --country SVN --name "Slovenia" --languages en,fr y vuelva a iniciar.',
  'start.sandbox.host':
    'El entorno de prueba solo atiende en este equipo, ya que sus contraseñas se muestran. HOST es {host}; déjelo sin definir, o cree una instalación real con bin/suivi init en otro directorio de datos (SUIVI_DATA).',
  'start.sandbox.url':
    'El entorno de prueba es solo para este equipo. SUIVI_URL es {url}; déjelo sin definir, o cree una instalación real con bin/suivi init en otro directorio de datos (SUIVI_DATA).',
  'start.portInUse':
    'Otro programa está usando el puerto {port} en {host}. Deténgalo, o elija otro puerto: PORT=8081 bin/start.',
  'start.portForbidden':
    'Este usuario no puede usar el puerto {port}. Elija uno a partir del 1024, como PORT=8080, y ponga un proxy delante.',
  'start.hostUnknown':
    'HOST es {host}, que no es una dirección de este equipo. Use 127.0.0.1, o 0.0.0.0 para todas.',
  'start.wording':
    'No se usaron los textos de {file}{key, select, none {} other {, por la clave {key}}}: {problem}.',
  'start.migrated':
    'La base de datos se ha actualizado a esta versión. Hay una copia de seguridad anterior en {backup}; consérvela hasta que haya comprobado que todo está bien.',
  'start.backupFailed':
    'No se pudo hacer la copia de seguridad previa a la actualización, así que no se ha cambiado nada: {reason}',
  'start.serving': '{country} está disponible en {url}',
  'start.sandbox':
    'Este es el entorno de prueba: {country} es un Estado inventado. Inicie sesión en {url}/sign-in como',
  'start.sandbox.account': '  {roles}: {email}, contraseña {password}',
  'start.sandbox.more': 'Todas las cuentas: bin/suivi sandbox. Para detenerlo, Ctrl-C.',
  'start.sandbox.none':
    'Esta es una instalación real para {country}, no un entorno de prueba. Indique un directorio de datos vacío en SUIVI_DATA para abrir uno allí.',
  'start.person.unknown': 'Nadie tiene aquí la dirección {email}. Mire en Administración, Personas.',
  'start.organisation.unknown':
    'No hay ninguna organización con la dirección {slug}. Su dirección es la última parte de su página, como ministry-of-justice.',
} satisfies Record<keyof typeof en, string>;
