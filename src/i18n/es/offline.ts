import type en from '../en/offline.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'offline.link': 'Trabajar sin conexión',
  'offline.title': '{name}: trabajar sin conexión',
  'offline.duties': 'Responsabilidades',
  'offline.lead':
    'Llévese sus responsabilidades y acciones, rellene lo que hay que informar donde no haya conexión y traiga el archivo de vuelta. Todo lo que cambiaría se muestra primero. De ello resultan borradores, que usted presenta como siempre.',
  'offline.take': 'Llevar',
  'offline.none': 'Todavía no hay ninguna responsabilidad ni acción de la que informar.',
  'offline.take.count':
    '{count, plural, one {# responsabilidad o acción, con el borrador en curso.} other {# responsabilidades y acciones, con los borradores en curso.}}',
  'offline.take.sheet': 'Hoja de cálculo (Excel, LibreOffice)',
  'offline.take.sheet.what':
    'Una fila para cada una. Las columnas con opciones las ofrecen; una segunda hoja dice qué va dónde.',
  'offline.take.page': 'Página para guardar (teléfono u ordenador)',
  'offline.take.page.what':
    'Abra el archivo guardado en cualquier navegador, sin conexión. Conserva lo que escribe y le da un pequeño archivo para traer.',
  'offline.take.care':
    'El archivo contiene sus borradores. Guárdelo como otros papeles que no son públicos y elimínelo cuando lo haya traído.',
  'offline.bring': 'Traer de vuelta',
  'offline.bring.file': 'El archivo rellenado',
  'offline.bring.hint':
    'La hoja de cálculo, o las respuestas que le dio la página guardada. Hasta {megabytes, number} MB.',
  'offline.bring.do': 'Ver lo que cambiaría',
  'offline.done.applied':
    '{count, plural, =0 {No había nada que cambiar.} one {Se ha guardado # borrador.} other {Se han guardado # borradores.}}',
  'offline.done.discarded': 'El archivo se ha descartado. No se cambió nada.',
  'offline.done.settled': 'El archivo ya estaba resuelto.',
  'offline.done.drafts': 'A los borradores',
  'offline.uploads': 'Archivos traídos de vuelta',
  'offline.state.waiting': 'En espera',
  'offline.state.applied': 'Aplicado',
  'offline.state.discarded': 'Descartado',
  'offline.brought': 'Traído por {name}, {time}',
  'offline.settled.applied':
    '{count, plural, =0 {aplicado {time}, no había nada que cambiar} one {aplicado {time}, # borrador} other {aplicado {time}, # borradores}}',
  'offline.settled.discarded': 'descartado {time}',
  'offline.sheet': 'Responsabilidades y acciones',
  'offline.sheet.about': 'Cómo rellenar',
  'offline.sheet.lists': 'Opciones',
  'offline.about.title': 'Responsabilidades y acciones de {name}',
  'offline.about.made': 'Tal como estaban el {date}.',
  'offline.about.fill':
    'Rellene las celdas blancas. Deje una celda como está si no tiene nada que decir. Una celda vaciada quita lo que había.',
  'offline.about.rows':
    'No añada filas ni combine celdas: una fila pertenece a una responsabilidad o acción. Puede ordenar, filtrar y mover columnas.',
  'offline.about.back':
    'Traiga el archivo de vuelta a {address}. Verá todo lo que cambiaría antes de que se cambie.',
  'offline.about.stamp': 'Deje esta línea como está. Dice de qué se hizo el archivo:',
  'offline.column.kind': 'Qué es',
  'offline.column.reference': 'Número y fuente',
  'offline.column.words': 'Texto',
  'offline.column.part': 'Su papel',
  'offline.column.startsOn': 'Desde',
  'offline.column.endsOn': 'Hasta',
  'offline.column.done': 'Qué se hizo',
  'offline.column.changed': 'Qué cambió para las personas',
  'offline.column.status': 'Estado propuesto',
  'offline.column.obstacleKind': 'Tipo de obstáculo',
  'offline.column.obstacle': 'Obstáculo en breve',
  'offline.column.language': 'Idioma',
  'offline.note.startsOn': 'El primer día del que informa, como 2026-01-31.',
  'offline.note.endsOn': 'El último día del que informa, a lo sumo hoy, como 2026-03-31.',
  'offline.note.done': 'Leyes, dinero, personal, decisiones: lo que hizo su organización, en unas frases.',
  'offline.note.changed':
    'Qué es distinto para las personas, cuántas, dónde. Déjelo vacío si todavía no ha cambiado nada.',
  'offline.note.status': 'Hasta dónde se ha llegado, a su juicio. Elija de la lista.',
  'offline.note.obstacleKind': 'Elija de la lista si algo lo impide.',
  'offline.note.obstacle': 'Qué lo impide, en una o dos frases.',
  'offline.note.language': 'El idioma en que escribe. Si queda vacío, es el del archivo.',
  'offline.refusal': 'Esto no cabe aquí. {note}',
  'offline.kind.duty': 'Recomendación',
  'offline.kind.action': 'Acción',
  'offline.page.title': '{name}: de qué hay que informar',
  'offline.page.lead':
    'Esta página funciona sin conexión y no envía nada. Abra aquello sobre lo que tenga algo que decir, rellénelo y guarde las respuestas como archivo.',
  'offline.page.back': 'Cuando vuelva a tener conexión, traiga el archivo de respuestas a',
  'offline.page.noscript':
    'Esta página necesita un navegador que ejecute scripts. Use en su lugar la hoja de cálculo.',
  'offline.page.search': 'Buscar en la lista',
  'offline.page.only': 'Solo lo que he rellenado',
  'offline.page.load': 'Seguir con respuestas guardadas antes',
  'offline.page.save': 'Guardar las respuestas como archivo',
  'offline.page.filled': 'Rellenados',
  'offline.page.mark': 'rellenado',
  'offline.page.none': 'Sin decir',
  'offline.page.kept': 'Conservado en este navegador. Guarde las respuestas como archivo para traerlas.',
  'offline.page.notKept':
    'Este navegador no conserva nada. Guarde las respuestas como archivo antes de cerrar la página.',
  'offline.page.saved':
    'Las respuestas se han guardado como archivo. Búsquelo donde su navegador pone lo que descarga.',
  'offline.page.loaded': 'Se han rellenado las respuestas guardadas.',
  'offline.page.notOurs': 'No son respuestas de esta página. Elija el archivo que guardó esta misma página.',
  'offline.file.missing': 'No se eligió ningún archivo. Elija el que se rellenó.',
  'offline.file.unfit':
    'No es ni una hoja de cálculo ni un archivo de respuestas. Se esperaba el archivo .xlsx que se llevó de aquí, o el .json que dio la página guardada. Una página guardada (.html) no contiene respuestas: ábrala y guarde las respuestas.',
  'offline.file.other':
    'Esta hoja de cálculo no se llevó de aquí, o faltan su primera columna y su segunda hoja. Llévese una nueva y copie en ella lo rellenado.',
  'offline.file.stamp':
    'La línea que dice de qué se hizo el archivo se cambió y no puede leerse. Llévese un archivo nuevo y copie en él lo rellenado.',
  'offline.file.headings':
    'Ninguna fila tiene los títulos de las columnas. Se quitaron o se cambiaron. Vuelva a ponerlos como están en un archivo nuevo.',
  'offline.file.keys':
    'Se quitó la primera columna, oculta, que dice qué fila es cuál. Llévese un archivo nuevo y copie en él lo rellenado, fila por fila.',
  'offline.file.columnTwice': 'Dos columnas se llaman «{found}». Quite una y traiga el archivo de nuevo.',
  'offline.file.rows':
    'El archivo tiene {found, number} filas, y {most, number} es el máximo. Quite lo que no es de aquí y tráigalo de nuevo.',
  'offline.file.brokenAnswers':
    'El archivo de respuestas está cortado. Guarde las respuestas otra vez desde la página.',
  'offline.file.answers':
    'No es un archivo de respuestas de una página guardada. Traiga el archivo que guardó la página.',
  'offline.file.empty': 'El archivo no tiene filas ni nada que aplicar. ¿Se eligió el correcto?',
  'offline.file.many': 'Ya esperan {most, number} archivos. Aplique o descarte primero algunos.',
  'offline.file.country': 'Este archivo es de otro país: {found}. Tráigalo allí.',
  'offline.file.installation':
    'Este archivo se llevó de otra instalación, por ejemplo una de prácticas. Tráigalo allí, o llévese uno nuevo de aquí.',
  'offline.file.organisation':
    'Este archivo es de otra organización: {found}. Aquí es {name}. Tráigalo donde corresponde.',
  'offline.notice.missing':
    '{count, plural, one {Se quitó una columna, y nada de ella se cambia: {found}.} other {Se quitaron # columnas, y nada de ellas se cambia: {found}.}}',
  'offline.notice.strange':
    '{count, plural, one {Una columna no es de aquí y no se leyó: {found}.} other {# columnas no son de aquí y no se leyeron: {found}.}}',
  'offline.notice.merged':
    '{count, plural, one {En la fila {found} se combinaron celdas. Lo que había en las celdas que desaparecieron ya no está en el archivo: mire bien lo que vaciaría.} other {En las filas {found} se combinaron celdas. Lo que había en las celdas que desaparecieron ya no está en el archivo: mire bien lo que vaciarían.}}',
  'offline.notice.reckoned':
    '{count, plural, one {En la fila {found}, una celda era una fórmula. Su resultado se leyó como texto.} other {En las filas {found}, había celdas con fórmulas. Sus resultados se leyeron como texto.}}',
  'offline.row': 'Fila {row, number}',
  'offline.row.draft': 'cambia el borrador',
  'offline.row.new': 'empieza un borrador',
  'offline.row.added':
    'Esta fila se añadió o se combinó, y no dice a qué pertenece. Escriba lo que dice en la fila de su responsabilidad o acción.',
  'offline.row.key':
    'Lo que dice a qué responsabilidad o acción pertenece esta fila se cambió y no puede leerse.',
  'offline.row.other': 'Esta fila es del archivo de otra organización.',
  'offline.row.twice':
    'La misma responsabilidad o acción está ya en la fila {first, number}. Solo se leyó esa fila.',
  'offline.row.ended': 'La responsabilidad terminó después de hacerse el archivo. Ya no se informa de ella.',
  'offline.row.removed':
    'La acción se quitó de su plan después de hacerse el archivo, o su organización ya no tiene parte en ella.',
  'offline.row.choice': '«{found}» no es nada de lo que puede ponerse aquí. Los días se escriben 2026-03-31.',
  'offline.row.formula': 'La celda contiene una fórmula sin resultado. Escriba el propio texto.',
  'offline.review.title': 'Lo que cambiaría el archivo',
  'offline.review.counts':
    '{rows, plural, =0 {no se cambia nada} one {# fila cambiaría algo} other {# filas cambiarían algo}}, {conflicts, plural, =0 {no hay nada que resolver} one {hay # cosa que resolver} other {hay # cosas que resolver}}, {same, plural, one {# fila está como está aquí} other {# filas están como están aquí}}.',
  'offline.review.made':
    'El archivo se hizo el {time}. Lo que otros han cambiado desde entonces se conserva, salvo que usted elija otra cosa.',
  'offline.review.unknown':
    'El archivo se hizo el {time}, y lo que había entonces ya no se conoce aquí. Donde difiera de lo que hay, elige usted.',
  'offline.review.again':
    'Este mismo archivo ya se aplicó el {time}. Solo se muestra lo que ahora no es así.',
  'offline.review.apply': 'Guardar como borradores',
  'offline.review.nothing': 'Todo lo que dice el archivo está ya aquí. Puede descartarse.',
  'offline.review.later':
    'El archivo se conserva aquí hasta que alguien de su organización lo aplique o lo descarte.',
  'offline.review.discard': 'Descartar el archivo',
  'offline.field': 'Campo',
  'offline.standing': 'Como está',
  'offline.filled': 'En el archivo',
  'offline.nothing': 'Nada',
  'offline.conflict': '{field}: cambiado aquí y en el archivo',
  'offline.conflict.before': 'Cuando se hizo el archivo:',
  'offline.conflict.standing': 'Conservar lo que hay:',
  'offline.conflict.filled': 'Tomar lo que dice el archivo:',
  'offline.moved': 'Un informe sobre esto ha avanzado desde que se hizo el archivo: {state}',
  'offline.moved.see': 'Ver ese informe',
  'offline.moved.leave': 'Dejar fuera esta fila',
  'offline.moved.new': 'Empezar otro borrador con lo que dice el archivo',
  'offline.choose': 'Fila {row, number}: no se ha elegido qué lado vale. Elija.',
  'offline.unfit': '{count, plural, one {# fila no puede tomarse} other {# filas no pueden tomarse}}',
  'offline.unfit.leave':
    '{count, plural, one {Dejar fuera la fila que no puede tomarse. Lo que dice se va con el archivo.} other {Dejar fuera las # filas que no pueden tomarse. Lo que dicen se va con el archivo.}}',
  'offline.unfit.choose':
    '{count, plural, one {# fila no puede tomarse. Corrija el archivo y tráigalo de nuevo, o marque que se deja fuera.} other {# filas no pueden tomarse. Corrija el archivo y tráigalo de nuevo, o marque que se dejan fuera.}}',
  'offline.settled': 'Alguien ha aplicado o descartado el archivo entretanto.',
  'history.verb.offline.apply': 'Lo rellenado sin conexión se guardó en borradores',
} satisfies Record<keyof typeof en, string>;
