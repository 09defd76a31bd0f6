import type en from '../en/api.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'api.title': 'Datos para programas',
  'api.description':
    'Todo lo que muestran las páginas públicas, para programas: direcciones, parámetros, respuestas y ejemplos.',
  'api.lead':
    'Lo que muestran estas páginas también lo pueden leer los programas, sin clave y desde cualquier sitio. No hay nada más, y lo que se retira desaparece de aquí en el mismo instante.',
  'api.document': 'Lo mismo como documento OpenAPI 3.1, para generar clientes',
  'api.try': 'Para probarlo:',
  'api.rule.state':
    'Cada respuesta nombra el asiento del libro en que se basa. Con «as-of» se lee el registro tal como estaba al final de un día.',
  'api.rule.etag':
    'Devuelva el ETag de una respuesta en «If-None-Match»: mientras nada haya cambiado, se le dice en unos pocos bytes.',
  'api.rule.paging':
    'Las listas vienen en páginas de 100 elementos como máximo; la cabecera «Link» lleva a la siguiente.',
  'api.rule.language':
    '«Accept-Language» elige el idioma de nuestras frases. Las palabras oficiales quedan en el suyo.',
  'api.rule.limits':
    'Sin clave, una dirección puede preguntar {points, number} veces en {seconds, number} segundos. Las cabeceras «RateLimit» y «Retry-After» dicen cuánto queda y cuánto esperar.',
  'api.rule.keys':
    'Para escribir hace falta una clave, enviada como «Authorization: Bearer …». La crea un administrador del mecanismo.',
  'api.rule.english':
    'Los nombres de los campos y su significado están en inglés, como los necesitan los programas.',
  'api.tag.Reading': 'Leer',
  'api.tag.Writing': 'Escribir',
  'api.parameters': 'Parámetros',
  'api.answer': 'Respuesta {status}',
  'api.example': 'Ejemplo del entorno de pruebas, un Estado inventado',
  'api.column.name': 'Nombre',
  'api.column.type': 'Tipo',
  'api.column.meaning': 'Significado',
  'api.problems': 'Cuando algo está mal',
  'api.problems.lead':
    'Los problemas vienen como describe el RFC 9457, con un código igual en todos los idiomas, lo que se encontró y qué hacer.',
  'api.problem.invalid-request.title': 'Algo en la petición está mal',
  'api.problem.invalid-request.detail':
    'Al menos un parámetro o campo es desconocido o tiene un valor que no encaja. Cada uno figura en «problems».',
  'api.problem.invalid-request.remedy': 'Compare con los parámetros en /api y vuelva a preguntar.',
  'api.problem.key-missing.title': 'Hace falta una clave',
  'api.problem.key-missing.detail':
    'Esto es solo para programas con una clave de alcance {scope}. No se envió ninguna.',
  'api.problem.key-missing.remedy':
    'Envíe la clave como «Authorization: Bearer …». Un administrador del mecanismo puede crear una.',
  'api.problem.key-refused.title': 'La clave no funciona',
  'api.problem.key-refused.detail':
    'La clave enviada es desconocida, fue revocada o caducó, o la organización o persona que responde de ella no puede actuar ahora.',
  'api.problem.key-refused.remedy':
    'Pida a un administrador del mecanismo que la revise en Administración, Claves. Leer no requiere clave: omítala.',
  'api.problem.scope-missing.title': 'La clave no permite esto',
  'api.problem.scope-missing.detail':
    'Hace falta una clave de alcance {scope}, que la clave enviada no tiene.',
  'api.problem.scope-missing.remedy': 'Pida a un administrador del mecanismo una clave con este alcance.',
  'api.problem.not-found.title': 'No hay nada en esta dirección',
  'api.problem.not-found.detail': 'No hay nada público en {path}.',
  'api.problem.not-found.remedy':
    'Vea las direcciones en /api o busque en las listas. Lo retirado ya no está aquí.',
  'api.problem.withdrawn.title': 'Esto se retiró del público',
  'api.problem.withdrawn.detail': '{review}: {when} {reason}',
  'api.problem.withdrawn.remedy':
    '{kept} Vuelva a preguntar más tarde, o lea el historial en /api/v1/history.',
  'api.problem.method-not-allowed.title': 'Aquí no se responde a este método',
  'api.problem.method-not-allowed.detail': 'Se envió {method}; esta dirección responde a {allowed}.',
  'api.problem.method-not-allowed.remedy': 'Use uno de los métodos nombrados en la cabecera «Allow».',
  'api.problem.not-acceptable.title': 'Esta forma no está disponible',
  'api.problem.not-acceptable.detail': 'La cabecera «Accept» excluye {type}, que es la única forma que hay.',
  'api.problem.not-acceptable.remedy':
    'Acepte {type} o no envíe «Accept». Para hojas de cálculo, use las descargas del registro.',
  'api.problem.too-large.title': 'Era demasiado grande',
  'api.problem.too-large.detail': 'Se pueden enviar como máximo {limit} de una vez.',
  'api.problem.too-large.remedy': 'Envíe un archivo más pequeño.',
  'api.problem.unsupported-media-type.title': 'El cuerpo no tiene la forma esperada',
  'api.problem.unsupported-media-type.detail':
    'Se esperaba un formulario de tipo {type} con el campo «file».',
  'api.problem.unsupported-media-type.remedy': 'Con curl: --form file=@report.pdf',
  'api.problem.refused.title': 'Esto no se puede aceptar',
  'api.problem.refused.detail': 'Lo que lo impidió figura en «problems».',
  'api.problem.refused.remedy': 'Corrija lo que se nombra allí y vuelva a enviarlo.',
  'api.problem.too-many-requests.title': 'Demasiadas peticiones',
  'api.problem.too-many-requests.detail':
    'Ha preguntado más veces de las que permite la cabecera «RateLimit-Policy».',
  'api.problem.too-many-requests.remedy':
    'Espere {seconds, plural, one {# segundo} other {# segundos}} y siga más despacio. Para tenerlo todo de una vez hay descargas.',
  'api.problem.failed.title': 'Algo falló por nuestra parte',
  'api.problem.failed.detail': 'No se cambió nada. Quedó registrado con el número {id}.',
  'api.problem.failed.remedy': 'Inténtelo de nuevo en un momento; si persiste, dé el número al operador.',
  'api.problem.database-away.title': 'No se puede acceder a la base de datos',
  'api.problem.database-away.detail': 'No se cambió nada. Quedó registrado con el número {id}.',
  'api.problem.database-away.remedy':
    'Inténtelo de nuevo en un minuto; si persiste, dé el número al operador.',
  'api.problem.disk-full.title': 'El servidor no tiene más espacio',
  'api.problem.disk-full.detail': 'No se cambió nada. Quedó registrado con el número {id}.',
  'api.problem.disk-full.remedy': 'El operador tiene que liberar primero espacio en el disco.',
  'api.problem.oneFile':
    'Se espera un archivo en el campo «file»; {count, plural, =0 {no llegó ninguno} one {llegó un texto} other {llegaron #}}.',
} satisfies Record<keyof typeof en, string>;
