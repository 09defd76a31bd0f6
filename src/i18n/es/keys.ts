import type en from '../en/keys.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'keys.title': 'Claves',
  'keys.lead':
    'Los programas escriben con una clave, en nombre de una organización. Leer lo que es público no requiere ninguna.',
  'keys.lead.api': 'Qué pueden hacer los programas',
  'keys.count': '{count, plural, one {# clave} other {# claves}}',
  'keys.empty':
    'Todavía no se ha creado ninguna clave. Cree una cuando un programa deba traer documentos por sí mismo.',
  'keys.make': 'Crear una clave',
  'keys.madeBy': 'Creada por {name} el {date}',
  'keys.until': 'Hasta el {date}',
  'keys.lastUsed': 'Usada por última vez el {date}',
  'keys.neverUsed': 'Nunca usada',
  'keys.state.works': 'Funciona',
  'keys.state.revoked': 'Revocada',
  'keys.state.expired': 'Caducada. Cree una nueva si todavía hace falta.',
  'keys.state.organisation-suspended': 'Detenida: su organización está suspendida.',
  'keys.state.maker-left': 'Detenida: quien la creó está suspendido o ya no administra. Cree una nueva.',
  'keys.revoke': 'Revocar',
  'keys.revoke.named': 'Revocar «{name}»',
  'keys.done.revoked': 'La clave está revocada y ya no funciona.',
  'keys.new.title': 'Crear una clave',
  'keys.name': 'Para qué es',
  'keys.name.hint': 'Por ejemplo el nombre del programa. Solo se ve dentro.',
  'keys.organisation': 'En nombre de quién',
  'keys.organisation.hint':
    'El historial público nombra a esta organización por lo que haga el programa. Solo se ofrecen aquellas cuyas personas pueden hacer lo mismo.',
  'keys.scopes': 'Qué permite',
  'keys.scope.imports':
    'trae documentos y lee en qué punto están; una persona los sigue comprobando y publicando',
  'keys.expires': 'Último día',
  'keys.expires.hint': 'Como máximo dentro de un año. Una clave olvidada debe terminar por sí misma.',
  'keys.made.title': 'La clave está creada',
  'keys.made.lead':
    'Copie ahora la clave de «{name}» y guárdela donde solo el programa pueda leerla. Se muestra solo esta vez; nadie podrá volver a leerla, ni siquiera en el servidor.',
  'keys.made.kept': 'La he guardado',
  'keys.name.missing':
    'No se dijo para qué es la clave. Escriba el nombre del programa, para que otros sepan después si aún hace falta.',
  'keys.name.tooLong': 'El nombre tiene {length, number} caracteres; el máximo es {most, number}. Acórtelo.',
  'keys.organisation.missing':
    'No se eligió ninguna organización que pueda actuar. Elija en nombre de quién trabaja el programa.',
  'keys.scopes.missing': 'No se marcó nada, así que la clave no podría hacer nada. Marque lo que permite.',
  'keys.scopes.unfit':
    'Las personas de una organización del tipo «{kind}» no pueden hacer lo que permite {scope}, y ninguna clave habla con la voz de otro. Elija otra organización.',
  'keys.expires.missing': 'No se dio ningún día en que la clave termine. Elija uno dentro de un año.',
  'keys.expires.past': 'Ese día ya pasó, así que la clave no funcionaría nunca. Elija uno posterior.',
  'keys.expires.far':
    'Una clave dura como máximo {most, number} días. Elija un día anterior y cree a tiempo una clave nueva.',
} satisfies Record<keyof typeof en, string>;
