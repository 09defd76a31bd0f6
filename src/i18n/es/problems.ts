import type en from '../en/problems.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'problem.not-a-document':
    'El archivo está vacío o no contiene nada legible. Se esperaba un documento de las Naciones Unidas en PDF. Vuelva a obtenerlo de documents.un.org.',
  'problem.format-not-read':
    'El archivo es {format, select, pdf {un PDF} docx {un documento de Word (.docx)} xlsx {una hoja de cálculo (.xlsx)} zip {un archivo ZIP} doc {un documento antiguo de Office (.doc o .xls)} html {una página web} json {JSON} text {texto sin formato} empty {vacío} other {de un formato desconocido}}, que no se lee. Se esperaba un PDF, un documento de Word (.docx), un texto sencillo, una hoja de cálculo (.xlsx, .csv) o JSON. Guárdelo en uno de estos formatos o búsquelo en documents.un.org.',
  'problem.old-office':
    'El archivo es un documento antiguo de Office (.doc o .xls, anterior a 2007), que no se lee. Ábralo en Word, Excel o LibreOffice, guárdelo como .docx o .xlsx y traiga ese archivo.',
  'problem.wrong-extension':
    'El nombre termina en .{extension}, pero el contenido es {format, select, pdf {un PDF} docx {un documento de Word (.docx)} xlsx {una hoja de cálculo (.xlsx)} zip {un archivo ZIP} doc {un documento antiguo de Office (.doc o .xls)} html {una página web} json {JSON} text {texto sin formato} empty {vacío} other {de un formato desconocido}}. Se leyó como lo que es; cambie el nombre del archivo para evitar confusiones.',
  'problem.encrypted':
    'El PDF está protegido con contraseña. Se esperaba un archivo abierto. Guárdelo sin contraseña, u obtenga la versión pública de documents.un.org.',
  'problem.damaged':
    'El archivo está dañado y no se puede leer. Se esperaba un archivo completo. Descárguelo de nuevo.',
  'problem.no-text-layer':
    'El PDF tiene {pages} páginas y solo {characters} caracteres de texto: es un escaneado. Se esperaba un PDF con texto. Páselo por un reconocimiento de texto, u obtenga el original de documents.un.org.',
  'problem.too-many-pages':
    'El PDF tiene {pages} páginas; se leen como máximo {limit}. Divídalo e importe la parte con las recomendaciones.',
  'problem.too-large':
    'El contenido del archivo llega a {size}; se lee como máximo {limit}. Divídalo e importe la parte con las recomendaciones.',
  'problem.unpacks-too-large':
    'Lo que contiene el archivo, descomprimido, no cabe en la memoria. Un informe de tamaño normal ocupa unos pocos megabytes. Vuelva a obtener el archivo, o guárdelo de nuevo como PDF.',
  'problem.sheet-too-large':
    'La hoja de cálculo tiene más de {limit, number} {what, select, sheets {hojas} rows {filas} columns {columnas} cell_characters {caracteres en una celda} other {caracteres}}, el máximo que se lee. Borre lo que no haga falta, o guarde las filas de su país en un archivo aparte.',
  'problem.timed-out':
    'La lectura se detuvo a los {seconds} segundos. Un informe de tamaño normal tarda menos de uno. Vuelva a obtener el archivo, o guárdelo de nuevo como PDF.',
  'problem.out-of-memory':
    'La lectura necesitó más de {megabytes} MB de memoria y se detuvo. Vuelva a obtener el archivo, o guárdelo de nuevo como PDF.',
  'problem.reader-failed':
    'El lector se interrumpió. No se leyó nada. Vuelva a obtener el archivo; si se repite, comunique la signatura del documento.',
  'problem.unknown-kind':
    'No se reconoció el documento; empieza con “{beginning}”. Se esperaba un informe del Grupo de Trabajo sobre el Examen Periódico Universal.',
  'problem.other-document':
    'El documento {symbol} no es de un tipo que contenga las recomendaciones a un Estado o sus respuestas. Se esperaba un informe del Grupo de Trabajo sobre el Examen Periódico Universal, como A/HRC/43/15.',
  'problem.follow-up-assessment':
    'Este documento es la evaluación por un comité de lo que un Estado hizo respecto de recomendaciones anteriores, con calificaciones como A a E: no formula recomendaciones y sus calificaciones no se leen. Importe las observaciones finales que cita e introduzca cada calificación a mano con la recomendación a la que se refiere.',
  'problem.columns-unknown':
    'La hoja de cálculo no es ninguna de las exportaciones conocidas; su primera fila empieza con “{headings}”. Indique qué columnas contienen las recomendaciones y qué significan las demás.',
  'problem.several-documents':
    'El archivo contiene recomendaciones de {count, number} documentos: {names}. Cada examen toma las suyas; importe el archivo junto con el informe del examen de que se trate.',
  'problem.rows-left-out':
    'Se {count, plural, one {dejó fuera una fila} other {dejaron fuera # filas}}: {reason, select, no_text {sin texto} concern {una preocupación u observación, no una recomendación} pledge {un compromiso voluntario, no una recomendación} draft {un borrador} archived {archivada} other_state {de otro Estado} other_sheet {en una hoja con otras columnas} other {sin recomendación}}. No hay que hacer nada si no contienen ninguna recomendación.',
  'problem.rows-merged':
    'Las {rows, number} filas con recomendaciones quedaron en {recommendations, number}: las filas con el mismo texto, examen y posición se tomaron como una sola recomendación de varios Estados.',
  'problem.unnumbered-rows':
    '{count, plural, one {Una recomendación no tiene} other {# recomendaciones no tienen}} número en este archivo. Se vinculan al informe de su examen por sus palabras y Estados; importe ese informe junto con él.',
  'problem.no-rows':
    'Ninguna fila contiene una recomendación. Se esperaba una recomendación por fila. Compruebe qué se eligió al exportar el archivo.',
  'problem.no-symbol':
    'No se encontró en la primera página ninguna signatura como A/HRC/43/15. Introdúzcala a mano antes de confirmar.',
  'problem.unknown-country':
    'No se pudo leer el Estado examinado (se encontró “{found}” debajo del título). Elíjalo a mano antes de confirmar.',
  'problem.no-session':
    'No se encontró en la introducción el período de sesiones del Grupo de Trabajo, así que no se conoce el ciclo. Introdúzcalo a mano.',
  'problem.no-list':
    'No se encontró ninguna lista de recomendaciones. Se esperaba una sección “Conclusions and/or recommendations” (conclusiones y/o recomendaciones) con puntos numerados. Compruebe que el archivo es el informe completo.',
  'problem.empty-list':
    'El párrafo {number} anuncia recomendaciones, pero no se leyó ningún punto debajo. Compare con {page, select, 0 {el documento} other {la página {page}}}.',
  'problem.lead-in-without-position':
    'El párrafo {number} introduce recomendaciones sin decir si cuentan con el apoyo del Estado. Importe la adición para conocer las respuestas.',
  'problem.paragraph-not-read':
    'El párrafo {number}, entre las recomendaciones, se leyó como texto corriente. Compruebe {page, select, 0 {en el documento} other {en la página {page}}} que no contiene ninguna recomendación.',
  'problem.recommendations-outside-list':
    'El párrafo {number} responde a recomendaciones que figuran en otra parte del informe y no en la lista. Introdúzcalas a mano a partir de los párrafos que nombra.',
  'problem.repeated-number':
    'El número {number} aparece más de una vez. Cada uno debería corresponder a una recomendación. Compare con la página y corrija uno de ellos.',
  'problem.missing-numbers':
    'En la lista faltan los números del {from} al {to}. Compare con la página: o el documento los omite o se leyeron dentro de un punto vecino.',
  'problem.number-out-of-order':
    'El número {number} viene después del {after} en el documento. Se dejó donde está; no hay que hacer nada si la página muestra lo mismo.',
  'problem.number-under-other-paragraph':
    'El número {number} figura bajo el párrafo {paragraph}. Se dejó como está impreso, con la respuesta de ese párrafo. Compare con la página.',
  'problem.unread-state':
    '“{name}” figura donde se espera un Estado recomendante y no es el nombre de ninguno. Elija el Estado a mano.',
  'problem.guessed-state':
    '“{name}” se leyó como {state}, cuyo nombre es el más parecido. Corríjalo si se trata de otro Estado.',
  'problem.unbalanced-brackets':
    'Los paréntesis en torno a los Estados de {number} no están emparejados. Los Estados se leyeron como figuran; compárelos con la página.',
  'problem.no-closing-states':
    'La recomendación {number} no termina con el Estado que la formuló. Elija el Estado a mano si la página nombra alguno.',
  'problem.states-inside-text':
    'Los Estados de {number} figuran dentro de la frase, cuyo final comparten. La frase se dejó entera; compruebe quién pidió cada parte.',
  'problem.positions-differ':
    'La recomendación {number} figura con posiciones distintas. Se conservó la primera; compare con el documento y corrija si vale la otra.',
  'problem.short-text':
    'La recomendación {number} tiene solo {characters} caracteres. Compare con la página: puede haberse perdido una parte.',
  'problem.long-text':
    'La recomendación {number} tiene {characters} caracteres. Compare con la página: puede contener la siguiente o un párrafo que no es una recomendación.',
  'problem.gap-in-text':
    'Entre dos líneas de la recomendación {number} hay espacio para otra línea que no se leyó. Compare con la página y añada lo que falte.',
  'problem.no-answers':
    'No se leyó ninguna respuesta a una recomendación en esta adición. Se esperaban listas de números como 122.17-18, o respuestas encabezadas por un número. Introduzca las posiciones a mano a partir del texto del Estado.',
  'problem.unread-range':
    '«{range}» no se puede leer como una serie de recomendaciones; solo se tomó el primer número. Compare con {page, select, 0 {el documento} other {la página {page}}} e introduzca los demás a mano.',
  'problem.answered-twice':
    'El número {number} tiene dos respuestas: {position, select, supported {aceptada} noted {anotada} partially_supported {aceptada en parte} pending {pendiente} other {abierta}}, y {other, select, supported {aceptada} noted {anotada} partially_supported {aceptada en parte} pending {pendiente} other {abierta}} en la página {otherPage}. Se conservó la primera; pregunte al Estado cuál vale.',
  'problem.unclear-answer':
    'La respuesta a {number} no dice si la recomendación se acepta o se anota. Se esperaban palabras como «acepta» o «toma nota». Léala y elija la posición a mano.',
  'problem.answer-outside-lists':
    'El número {number} tiene un comentario y no figura en ninguna de las listas del documento; la posición ({position, select, supported {aceptada} noted {anotada} partially_supported {aceptada en parte} pending {pendiente} other {abierta}}) se tomó del comentario o del título que lo precede. Compare con la página.',
  'problem.answer-for-the-rest':
    '{page, select, 0 {El documento} other {La página {page}}} responde a recomendaciones en conjunto sin enumerarlas: {position, select, supported {aceptada} noted {anotada} partially_supported {aceptada en parte} pending {pendiente} other {abierta}}. Reciben esta posición cuando se importa el informe; compruebe cuáles son.',
  'problem.counts-differ':
    'Según el documento, el número de recomendaciones con la posición «{position, select, supported {aceptada} noted {anotada} partially_supported {aceptada en parte} pending {pendiente} other {abierta}}» es {stated}; se leyeron {read}. Compare sus listas con lo leído.',
  'problem.answer-without-recommendation':
    'La adición responde a {number}, que el informe no tiene. Busque la recomendación a la que se refiere e introduzca su posición a mano.',
  'problem.ambiguous-answer':
    'La adición responde al número {number}, que puede ser cualquiera de {labels} en el informe. Introduzca la posición a mano para la que corresponda.',
  'problem.answer-differs':
    'La recomendación {number} está {reported, select, supported {aceptada} noted {anotada} partially_supported {aceptada en parte} pending {pendiente} other {abierta}} en el informe y {answered, select, supported {aceptada} noted {anotada} partially_supported {aceptada en parte} pending {pendiente} other {abierta}} en la adición. Elija la que vale; la adición es el documento posterior.',
  'problem.unanswered':
    '{count, plural, one {La recomendación {from} no tiene respuesta} many {Las # recomendaciones de {from} a {to} no tienen respuesta} other {Las # recomendaciones de {from} a {to} no tienen respuesta}} en el informe ni en la adición. Busque en el resultado de la aprobación o pregunte al Estado.',
  'problem.unproven-on-real-documents':
    'La lectura de {kind, select, concluding_observations {observaciones finales de un órgano de tratado} visit_report {informes de visitas de los procedimientos especiales} national_report {informes nacionales y de mitad de período} uhri_export {exportaciones del Índice Universal de los Derechos Humanos} impact_export {exportaciones de IMPACT OSS} other {documentos de este tipo}} solo se ha probado con documentos inventados. Compare cada número, palabra y fecha con la página antes de confirmar.',
  'problem.no-recommendations':
    'No se leyó ninguna recomendación. Se esperaban párrafos numerados con palabras como “recomienda” o “debería”. Compruebe que el archivo es el documento completo, o introdúzcalas a mano.',
  'problem.due-estimated':
    'El párrafo {paragraph} pide información sobre algunas recomendaciones. Su fecha, {due}, es una estimación: {months, plural, one {# mes} other {# meses}} después de la fecha del documento, {date}. Corríjala si la carta del comité indica otro día.',
  'problem.due-unknown':
    'El párrafo {paragraph} pide información sobre algunas recomendaciones en un plazo de {months, plural, one {# mes} other {# meses}}, y el documento no tiene fecha desde la que contar. Introduzca el día a mano.',
  'problem.follow-up-without-recommendation':
    'El párrafo {paragraph} pide información sobre {label}, donde no se leyó ninguna recomendación. Compare con la página e introdúzcala a mano si la hay.',
  'problem.addressed-to-others':
    'La recomendación {number} parece dirigida a otros y no al Estado. Exclúyala si no pide nada al Estado.',
  'problem.cites-only':
    'Este es un informe nacional o de mitad de período: cita recomendaciones y no formula ninguna, de modo que no hay nada que importar. Compruebe lo que cita en la línea de órdenes con bin/suivi check.',
  'problem.no-citations':
    'No se encontró ninguna recomendación citada. Se esperaban números como “recomendaciones 14 a 17” o “121.5”. Si el archivo las cita de otra manera, compruébelas a mano.',
  'problem.citations-not-sought':
    'El archivo es {kind, select, working_group_report {un informe del Grupo de Trabajo} working_group_draft {un proyecto de informe del Grupo de Trabajo} addendum {una adición con las respuestas del Estado} recommendation_matrix {una matriz de recomendaciones} concluding_observations {un documento de observaciones finales} visit_report {un informe sobre una visita} other {una lista de recomendaciones}}, que formula recomendaciones o responde a ellas; sus propios números no son citas. Compruebe un informe que las cite y nombre este archivo después de --register.',
  'problem.citations-not-resolved':
    'Las citas se enumeraron y no se resolvieron, porque no hay registro con el que hacerlo. Nombre después de --register el informe del Grupo de Trabajo al que se da seguimiento.',
  'problem.register-without-recommendations':
    'No se leyó ninguna recomendación en {file}, que por tanto no puede servir de registro. Se esperaba un informe del Grupo de Trabajo, su adición o una matriz. Vea lo que dice de él bin/suivi read.',
  'problem.register-of-other-country':
    '{file} contiene recomendaciones dirigidas a {found}, y el informe es de {expected}. Se dejó de lado. Nombre después de --register los documentos de {expected}.',
  'problem.cited-review-missing':
    '“{cited}” cita recomendaciones de {review}, que no está en el registro. Nombre su informe después de --register, o corrija la cita.',
  'problem.cited-review-unknown':
    '“{cited}” no dice de qué examen son sus recomendaciones, y el registro contiene varios. Nombre el examen en el informe, o uno solo después de --register.',
  'problem.wrong-cycle':
    '{number} se cita como recomendación de {expected}, que no tiene ninguna con ese número; la tiene {document}{likely, select, none {} other {, y en {expected} se trata probablemente de {likely}}}. Corrija el número, o diga de qué examen se trata.',
  'problem.unknown-citation':
    '{document} no tiene ninguna recomendación {number}{likely, select, none {} other {; se trata probablemente de {likely}}}. Compare la cita con el documento y corríjala.',
  'problem.ambiguous-citation':
    'El número {number} puede designar cualquiera de estas: {labels}. Cítelo con el número de su párrafo, o diga cómo cuentan los números.',
  'problem.broken-range':
    '“{range}” no es un intervalo: va hacia atrás o de la lista de un párrafo a la de otro.{likely, select, none {} other { Se trata probablemente de {likely}.}} Corrija sus extremos.',
  'problem.doubled-citation':
    '“{cited}” cita {number} más de una vez. Suprima una de las menciones, o corrija el número equivocado.',
  'problem.running-numbers':
    'El informe cuenta desde 1 a través de {total, plural, one {la única recomendación} other {las # recomendaciones}} de {document}: cita {evidence}, y ninguna lista llega allí tan lejos. Sus números simples se resolvieron de ese modo.',
  'problem.rows-of-no-review':
    '{rows, plural, one {Se dejó fuera # fila} other {Se dejaron fuera # filas}} de «{value}», porque no se eligió ningún examen. Elija uno en la página de las columnas para {rows, plural, one {incluirla} other {incluirlas}}.',
  'problem.row-without-words':
    'La fila {row} no tiene ni número ni texto, y no hay ninguna recomendación por encima. Complétela e importe el archivo de nuevo, si la fila importa.',
  'problem.register-rows-merged':
    '{rows, plural, one {# fila habla} other {# filas hablan}} de {count, plural, one {# recomendación} other {# recomendaciones}}: las filas con el mismo número y el mismo texto se unieron en una, con todo lo que dicen al lado. Compare algunas con la hoja de cálculo.',
  'problem.words-of-register':
    'Son las palabras del propio registro del país. Importe también el documento de las Naciones Unidas sobre este examen, para poder compararlas.',
  'problem.text-not-split':
    'No se pudo distinguir ninguna recomendación en el texto. Se esperan párrafos o puntos numerados, o frases con palabras como «recomienda». Añada cada recomendación a mano.',
} satisfies Record<keyof typeof en, string>;
