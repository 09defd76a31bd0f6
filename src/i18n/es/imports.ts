import type en from '../en/imports.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.title': 'Importaciones',
  'imports.file': 'Documentos',
  'imports.file.hint':
    'Informes del Grupo de Trabajo sobre el Examen Periódico Universal en PDF, tal como los publican las Naciones Unidas. Varios a la vez si lo desea, juntos hasta {megabytes, number} MB, cada uno de hasta 400 páginas. No se publica nada hasta que usted haya comprobado lo que se leyó.',
  'imports.upload': 'Leer',
  'imports.so-far': 'Hasta ahora',
  'imports.none':
    'Todavía no se ha importado nada. Elija arriba un informe del Grupo de Trabajo; se lee en pocos segundos.',
  'imports.column.file': 'Archivo',
  'imports.column.state': 'Situación',
  'imports.column.by': 'Aportado por',
  'imports.column.when': 'Cuándo',
  'imports.byOperator': 'quien opera el sitio, desde la línea de comandos',
  'imports.file.missing': 'No se eligió ningún archivo. Elija antes el informe en PDF.',
  'imports.file.empty':
    '{name} está vacío. Elija de nuevo el archivo, o vuelva a obtenerlo de documents.un.org.',
  'imports.file.large': '{name} ocupa más de {megabytes, number} MB. Elija un archivo más pequeño.',
  'imports.file.many':
    'Se pueden enviar como máximo {limit, number} archivos a la vez. Envíe el resto después.',
  'imports.state.queued': 'En espera',
  'imports.state.reading': 'En lectura',
  'imports.state.review': 'Por comprobar',
  'imports.state.confirmed': 'Publicado',
  'imports.state.discarded': 'Apartado',
  'imports.state.failed': 'No se pudo leer',
  'imports.state.queued.title': 'En espera de lectura',
  'imports.state.queued.body':
    'Esta página se actualiza sola. Cuando se haya leído el archivo, podrá comprobar lo que se encontró.',
  'imports.state.reading.title': 'En lectura',
  'imports.state.reading.body':
    'Esta página se actualiza sola. Cuando se haya leído el archivo, podrá comprobar lo que se encontró.',
  'imports.state.review.title': 'Por comprobar',
  'imports.state.review.body': 'Se ha leído el archivo.',
  'imports.state.confirmed.title': 'Comprobado y publicado',
  'imports.state.confirmed.body': 'Las recomendaciones de este documento están en el registro público.',
  'imports.state.discarded.title': 'Apartado',
  'imports.state.discarded.body':
    'No se publicó nada de este documento. El archivo se conserva; impórtelo de nuevo cuando quiera.',
  'imports.state.failed.title': 'No se pudo leer este archivo',
  'imports.state.failed.body': 'No se publicó nada. Esto es lo que se encontró y lo que puede hacer.',
  'imports.toReview': 'Ver el examen',
  'imports.back': 'Todas las importaciones',
  'imports.check.title': 'Compruebe lo que se leyó',
  'imports.check.heading':
    '{read, plural, one {# recomendación leída} other {# recomendaciones leídas}}. {problems, plural, =0 {Nada parece extraño.} one {Una requiere su atención.} other {# requieren su atención.}}',
  'imports.check.intro':
    'Compare las cifras con el documento, mire lo que está marcado y corrija lo que se leyó mal. No se publica nada hasta que usted confirme; lo que se leyó se conserva junto a cada corrección.',
  'imports.check.lookAt': 'Mire estas',
  'imports.check.confirm': 'Publicar como examen',
  'imports.check.all': 'Todas ({count, number})',
  'imports.pages': '{pages, plural, one {# página} other {# páginas}}',
  'imports.symbol': 'Signatura del documento',
  'imports.symbol.hint':
    'Como figura en la parte superior de la primera página. Pasa a formar parte de la dirección de cada recomendación, para siempre.',
  'imports.symbol.wrong': 'No parece una signatura. Escríbala como en el documento, por ejemplo A/HRC/43/15.',
  'imports.symbol.taken': '{symbol} ya se ha importado. Véalo en Exámenes; nada se importa dos veces.',
  'imports.cycle': 'Ciclo del Examen Periódico Universal',
  'imports.cycle.hint': 'Una cifra, como 3.',
  'imports.cycle.wrong': 'El ciclo debe ser una cifra de 1 a 9, como 3.',
  'imports.cycle.taken':
    'Ya hay un examen del ciclo {cycle, number}. Compruebe el ciclo; todavía no se puede añadir un segundo documento del mismo examen.',
  'imports.session': 'Período de sesiones del Grupo de Trabajo',
  'imports.session.hint': 'Por ejemplo, 34. Déjelo vacío si el documento no lo dice.',
  'imports.heldOn': 'Día del examen',
  'imports.heldOn.hint': 'El día en que el Grupo de Trabajo examinó al Estado.',
  'imports.issuedOn': 'Fecha del documento',
  'imports.day.wrong':
    'Falta el día o no se puede leer. Elíjalo, o escríbalo como año-mes-día, por ejemplo 2019-11-12.',
  'imports.country.other':
    'Este documento trata de {found}, y este sitio hace el seguimiento de {country}. Elija el informe sobre {country}; este no se puede publicar aquí.',
  'imports.changed':
    'Alguien ha cambiado esta importación desde que usted la abrió. Lo que escribió sigue en el formulario; abra de nuevo la importación para ver lo que hay ahora.',
  'imports.nothing':
    'No queda ninguna recomendación que publicar: todas se excluyeron. Vuelva a incluir al menos una.',
  'imports.confirm': 'Publicar {count, plural, one {# recomendación} other {# recomendaciones}}',
  'imports.discard': 'Apartar',
  'imports.discard.hint': 'No se publica nada; se conservan el archivo y la lectura.',
  'imports.noState': 'ningún Estado leído',
  'imports.unsure': 'dudoso',
  'imports.corrected': 'corregida',
  'imports.leftOut': 'excluida',
  'imports.correct': 'Corregir',
  'imports.number.wrong': 'El número debe escribirse como en el documento, por ejemplo 121.1.',
  'imports.text.missing': 'Falta el texto de la recomendación.',
  'imports.text.long': 'El texto tiene más de 10.000 caracteres. Una recomendación es un solo párrafo.',
  'imports.states.unknown':
    '“{name}” no es el nombre de un Estado. Escriba su nombre en el idioma de esta página o su código de tres letras, como SVN, y separe varios con comas.',
  'imports.item.title': 'Corregir {number}',
  'imports.item.back': 'Volver a la lista',
  'imports.item.number': 'Número',
  'imports.item.text': 'Texto de las Naciones Unidas',
  'imports.item.text.hint':
    'Exactamente como está impreso, sin el número del principio ni los Estados del final.',
  'imports.item.states': 'Estados recomendantes',
  'imports.item.states.hint':
    'Nombres en el idioma de esta página o códigos de tres letras, separados por comas.',
  'imports.item.position': 'Respuesta del Estado',
  'imports.item.leftOut': 'No es una recomendación: excluirla',
  'imports.item.reason': 'Por qué (opcional)',
  'imports.item.reason.hint': 'Se muestra al público junto a la corrección.',
  'imports.item.save': 'Guardar la corrección',
  'imports.item.cancel': 'Cancelar',
  'imports.item.asRead': 'Tal como se leyó en la página {page, number}',
} satisfies Record<keyof typeof en, string>;
