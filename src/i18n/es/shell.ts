import type en from '../en/shell.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'shell.tagline': 'seguimiento de las recomendaciones de derechos humanos',
  'shell.skip': 'Ir al contenido principal',
  'shell.sandbox': 'Entorno de prueba: {country} es un Estado inventado. Nada de esto es real.',
  'shell.nav': 'Principal',
  'shell.nav.recommendations': 'Recomendaciones',
  'shell.nav.reviews': 'Exámenes',
  'shell.nav.history': 'Historial',
  'shell.nav.about': 'Acerca de',
  'shell.nav.imports': 'Importaciones',
  'shell.nav.administration': 'Administración',
  'shell.languages': 'Idiomas',
  'shell.signIn': 'Iniciar sesión',
  'shell.signOut': 'Cerrar sesión',
  'shell.footer.head': 'Entrada {seq, number} del libro de cambios, {hash}',
  'shell.footer.noHead': 'Todavía no se ha registrado nada.',
  'shell.footer.words':
    'Las palabras de las Naciones Unidas figuran tal como se publicaron, en letra con serifa. Todo lo demás es nuestro.',
  'shell.footer.api': 'Datos para programas',
  'shell.footer.software': 'Suivi, código abierto',
  'shell.asOf': 'Está viendo el registro tal como estaba al final del {date}.',
  'shell.asOf.leave': 'Ver cómo está ahora',
  'shell.day.title': 'Este día no se puede mostrar',
  'shell.day.none': '«{found}» no es un día. Escriba un día como 2026-02-28, que no esté en el futuro.',
  'shell.day.future':
    'El {found} todavía no ha llegado: no hay nada registrado en esa fecha. Escriba un día como 2026-02-28, que no esté en el futuro.',
  'shell.character.title': 'La dirección contiene un carácter que ningún texto tiene',
  'shell.character.body':
    'El parámetro «{parameter}» contiene el carácter U+0000, escrito %00. Quítelo de la dirección y vuelva a preguntar.',
  'shell.errors.inTitle': 'Error:',
  'shell.errors.title': 'Hay un problema',
  'shell.notFound.title': 'Esta página no existe',
  'shell.notFound.body':
    'No hay nada en {path}. Las direcciones de las recomendaciones son como /recommendations/A-HRC-28-15/115.1. Busque en el registro o empiece por la portada.',
  'shell.notAllowed.title': 'No puede abrir esta página',
  'shell.notAllowed.body':
    'Está reservada a: {roles}. Ha iniciado sesión como {name}. Si la necesita, pídala a quien administra el sitio de su mecanismo.',
  'shell.failed.title': 'Algo ha fallado por nuestra parte',
  'shell.failed.body':
    'No se ha cambiado nada. El fallo se ha registrado con el número {id}; indíquelo cuando pida ayuda. Vuelva a intentarlo dentro de un momento.',
  'shell.databaseAway.title': 'No se puede acceder a la base de datos',
  'shell.databaseAway.body':
    'No se ha cambiado nada, y lo que escribió sigue en el formulario si vuelve atrás. Inténtelo de nuevo dentro de un minuto; si persiste, comunique el número {id} a quien administra el sitio.',
  'shell.diskFull.title': 'No queda espacio en el servidor',
  'shell.diskFull.body':
    'No se ha cambiado nada. Quien administra el sitio tiene que liberar antes espacio en el disco. El número que debe indicar es {id}.',
  'shell.crossOrigin.title': 'Este formulario procede de otro sitio',
  'shell.crossOrigin.body':
    'Para protegerle, solo se aceptan cambios desde páginas de este sitio. Abra la página aquí y envíe de nuevo el formulario.',
  'shell.tooLarge.title': 'Es demasiado grande',
  'shell.tooLarge.body': 'Se pueden enviar como máximo {limit} de una vez. Envíe un archivo más pequeño.',
  'shell.tooLarge.back': 'Volver al formulario',
  'shell.field.unfit':
    'Este campo falta, es demasiado largo o contiene algo que aquí no se puede elegir. Corríjalo y envíe de nuevo el formulario.',
  'shell.percent.missing': 'No se indica ninguna proporción. Escriba un número entero de 1 a 100.',
  'shell.percent.wrong':
    '«{typed}» no es una proporción en porcentaje entero. Escriba un número entero de 1 a 100.',
  'shell.newer.problem':
    'Otra persona guardó cambios después de que usted abriera esto, así que no se escribió nada suyo. Su versión sigue en los campos; junto a ella se muestra lo que hay ahora. Guarde de nuevo para poner la suya en su lugar, o cambie antes los campos.',
  'shell.newer.title': 'Lo que hay ahora',
  'shell.newer.same': 'Lo mismo que en sus campos. No queda nada por guardar.',
  'shell.newer.nothing': 'nada',
  'shell.name.hint': 'El nombre en {language} es obligatorio. Donde falte otro, se mostrará uno que exista.',
  'shell.name.missing': 'Falta el nombre en {language}. Escriba el nombre que se usa públicamente.',
  'shell.name.tooLong':
    'El nombre en {language} tiene {length, number} caracteres; el máximo es {most, number}. Acórtelo.',
  'shell.frontPage': 'Portada',
  'shell.page.previous': 'Anterior',
  'shell.page.next': 'Siguiente',
  'shell.page.position': 'Página {page, number} de {pages, number}',
  'role.public': 'el público',
  'role.administrator': 'quienes administran el sitio',
  'role.secretariat': 'la secretaría',
  'role.focal-point': 'los puntos focales',
  'role.signatory': 'las personas firmantes',
  'role.parliament': 'el parlamento',
  'role.nhri': 'la institución nacional de derechos humanos',
  'role.civil-society': 'la sociedad civil',
  'role.observer': 'quienes observan',
  'role.one.administrator': 'Administración',
  'role.one.secretariat': 'Secretaría',
  'role.one.focal-point': 'Punto focal',
  'role.one.signatory': 'Firmante',
  'role.one.parliament': 'Parlamento',
  'role.one.nhri': 'Institución nacional de derechos humanos',
  'role.one.civil-society': 'Sociedad civil',
  'role.one.observer': 'Observación',
  'kind.secretariat': 'Secretaría del mecanismo',
  'kind.ministry': 'Ministerio',
  'kind.agency': 'Organismo público',
  'kind.local-government': 'Gobierno local',
  'kind.parliament-committee': 'Comisión parlamentaria',
  'kind.nhri': 'Institución nacional de derechos humanos',
  'kind.cso': 'Organización de la sociedad civil',
  'kind.un-entity': 'Entidad de las Naciones Unidas',
} satisfies Record<keyof typeof en, string>;
