import type en from '../en/imports.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.title': 'Importaciones',
  'imports.file': 'Documentos',
  'imports.file.hint':
    'Los archivos de las propias Naciones Unidas: el informe del Grupo de Trabajo o su proyecto, la adición con las respuestas, la matriz del ACNUDH; en PDF, Word (.docx), texto, hoja de cálculo o JSON. Varios a la vez si quiere, hasta {megabytes, number} MB en total y 400 páginas cada uno. Los documentos de un mismo examen forman un conjunto. Nada se publica hasta que usted haya comprobado lo leído.',
  'imports.upload': 'Leer',
  'imports.so-far': 'Hasta ahora',
  'imports.none':
    'Todavía no se ha importado nada. Elija arriba un informe del Grupo de Trabajo, con su adición y su matriz si las tiene; se leen en unos segundos.',
  'imports.column.file': 'Archivo',
  'imports.column.state': 'Situación',
  'imports.column.by': 'Aportado por',
  'imports.column.when': 'Cuándo',
  'imports.byOperator': 'quien opera el sitio, desde la línea de comandos',
  'imports.file.missing': 'No se eligió ningún archivo. Elija antes al menos un documento.',
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
    'No se publicó nada de este documento. El archivo se conserva, igual que todo lo que se corrigió en él.',
  'imports.state.failed.title': 'No se pudo leer este archivo',
  'imports.state.failed.body': 'No se publicó nada. Esto es lo que se encontró y lo que puede hacer.',
  'imports.nothingToImport.title': 'Este archivo no contiene nada que importar',
  'imports.nothingToImport.body':
    'Se leyó y no se publicó nada. Esto es lo que es y lo que puede hacer con él.',
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
  'imports.cycle': 'Ciclo del Examen Periódico Universal',
  'imports.cycle.hint': 'Una cifra, como 3.',
  'imports.cycle.wrong': 'El ciclo debe ser una cifra de 1 a 9, como 3.',
  'imports.session': 'Período de sesiones del Grupo de Trabajo',
  'imports.session.hint': 'Por ejemplo, 34. Déjelo vacío si el documento no lo dice.',
  'imports.heldOn': 'Día del examen',
  'imports.heldOn.hint': 'El día en que el Grupo de Trabajo examinó al Estado.',
  'imports.heldOn.hint.body':
    'El día en que el órgano lo aprobó o lo publicó; si no se sabe, la fecha del documento.',
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
  'imports.document.taken':
    '{name} ya es una fuente del examen {review}. Nada se importa dos veces: deje este archivo a un lado.',
  'imports.document.twice': 'El mismo archivo está aquí dos veces. Deje uno de los dos a un lado.',
  'imports.noReport':
    'El registro no tiene un examen del ciclo {cycle, number} y no hay ningún informe entre estos documentos. Importe antes el informe del Grupo de Trabajo, o junto con este archivo.',
  'imports.source.other':
    'Nada de {name} se encontró en el examen del ciclo {cycle, number}. Compruebe el ciclo, o deje el archivo a un lado si es de otro examen.',
  'imports.cycle.taken':
    'Ya hay un examen del ciclo {cycle, number}, hecho por otro informe. Compruebe el ciclo y la signatura.',
  'imports.sources': 'Fuentes de este examen',
  'imports.sources.intro':
    'Los documentos de un mismo examen que esperan juntos se comprueban y se publican juntos.',
  'imports.sources.unread':
    '{count, plural, one {Se está leyendo todavía otro archivo} other {Se están leyendo todavía # archivos más}}. Lo que sea de este examen se unirá aquí: vuelva a cargar la página en un momento.',
  'imports.sources.lead': 'Hace el examen: {count, plural, one {# recomendación} other {# recomendaciones}}',
  'imports.sources.linked':
    '{count, plural, =0 {Nada vinculado} one {# recomendación vinculada} other {# recomendaciones vinculadas}}',
  'imports.sources.unlinked':
    '{count, plural, one {# elemento que no está} other {# elementos que no están}} en el informe',
  'imports.sources.elsewhere': '{count, plural, one {# fila} other {# filas}} de otros exámenes',
  'imports.sources.register': 'El registro ya tiene este examen; estos documentos se le añaden.',
  'imports.disagreements':
    '{count, plural, =0 {Las fuentes coinciden} one {Las fuentes difieren en un punto} other {Las fuentes difieren en # puntos}}',
  'imports.disagreements.none': 'Cada número, Estado y posición que da más de una fuente es igual en todas.',
  'imports.disagreements.intro':
    'Lo que valdrá al publicar: la respuesta del propio Estado en una adición antes que el informe, el informe antes que una lista hecha por otros; las palabras y los Estados del informe. Decida un punto para que valga otra cosa. Las palabras de cada fuente se conservan.',
  'imports.disagreements.settle': 'Decidir',
  'imports.disagreements.report': 'El informe',
  'imports.disagreements.position': 'Posición',
  'imports.disagreements.text': 'Palabras',
  'imports.disagreements.states': 'Estados autores',
  'imports.unlinked': 'Solo en {name}',
  'imports.unlinked.intro': 'Estos elementos están en ese documento y no en el informe. No se publican.',
  'imports.add.heading':
    '{count, plural, one {Una fuente más} other {# fuentes más}} para el examen del ciclo {cycle, number}',
  'imports.add.unknown': 'Una fuente cuyo examen no se conoce',
  'imports.add.confirm': 'Añadir al examen',
  'imports.item.page': 'Las palabras de la página {page, number}',
} satisfies Record<keyof typeof en, string>;
