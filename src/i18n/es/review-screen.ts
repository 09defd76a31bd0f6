import type en from '../en/review-screen.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.limits': 'Qué se puede leer, y cuánto',
  'imports.limits.kinds': 'Documentos',
  'imports.limits.kinds.list':
    'Informe del Grupo de Trabajo o su proyecto, adición con las respuestas, matriz del ACNUDH, observaciones finales, informes de visitas',
  'imports.limits.formats': 'Formatos',
  'imports.limits.formats.list':
    'PDF con texto, Word (.docx), texto sin formato, hoja de cálculo (.xlsx, .csv), JSON. Los escaneos y los archivos de Word anteriores a 2007 se rechazan, con la solución indicada.',
  'imports.limits.files': 'A la vez',
  'imports.limits.files.most': 'Hasta {files, number} archivos, {megabytes, number} MB en total',
  'imports.limits.pages': 'Páginas por archivo',
  'imports.limits.reading': 'Lectura',
  'imports.limits.reading.most':
    'Se detiene a los {seconds, number} segundos por archivo; la mayoría tarda menos de uno',
  'imports.upload.title': '{files, plural, one {# archivo aportado} other {# archivos aportados juntos}}',
  'imports.upload.heading':
    '{unread, plural, =0 {{files, plural, one {Se examinó # archivo} other {Se examinaron los # archivos}}} one {Falta leer un archivo} other {Faltan por leer # archivos}}',
  'imports.upload.all': '{read, number} de {files, number} leídos',
  'imports.upload.under-way':
    'Esta página se renueva sola. Cada archivo se lee por separado: si uno falla, los demás siguen. Lo que ya se leyó se puede comprobar desde ahora.',
  'imports.upload.done':
    '{failed, plural, =0 {Se leyó todo.} one {Un archivo no se pudo tomar; abajo consta por qué y qué puede hacer.} other {# archivos no se pudieron tomar; abajo consta por qué y qué puede hacer.}} Nada se publica hasta que usted lo haya comprobado.',
  'imports.upload.next': 'Qué sigue',
  'imports.upload.next.intro':
    'Los documentos de un mismo examen forman un conjunto. Compruebe cada conjunto en su pantalla y publíquelo desde allí.',
  'imports.upload.set':
    '{read, plural, one {# recomendación} other {# recomendaciones}} de {documents, plural, one {un documento} other {# documentos}}',
  'imports.upload.set.added':
    '{documents, plural, one {Un documento} other {# documentos}} para añadir a un examen del registro',
  'imports.upload.check': 'Comprobar',
  'imports.upload.files': 'Los archivos',
  'imports.upload.read':
    '{items, plural, =0 {{answers, plural, =0 {nada leído} one {# respuesta} other {# respuestas}}} one {# recomendación} other {# recomendaciones}}',
  'imports.upload.back': 'Todos los archivos de este envío',
  'imports.retry': 'Intentar de nuevo',
  'imports.retry.hint':
    'El mismo archivo se lee otra vez. Vale la pena si la lectura se interrumpió o se quedó sin tiempo, o tras una actualización del sitio.',
  'imports.take-up': 'Retomar',
  'imports.take-up.hint':
    'El documento vuelve a esperar su verificación, con todas las correcciones y decisiones ya tomadas.',
  'imports.discard.made':
    '{count, plural, one {# corrección o decisión se refiere a este documento y se aparta con él.} other {# correcciones y decisiones se refieren a este documento y se apartan con él.}}',
  'history.verb.import.take-up': 'Se retomó una importación apartada',
  'imports.contents': 'En esta página',
  'imports.contents.differences': 'Dónde difieren las fuentes',
  'imports.contents.corrections': 'Correcciones',
  'imports.contents.all': 'El documento entero',
  'imports.problem.look': 'Verla junto a su página',
  'imports.unproven': 'Formato no probado',
  'imports.unproven.what':
    'Este formato no se ha probado con documentos reales. Compare cada elemento con su página.',
  'imports.counts': 'Las cifras, lado a lado',
  'imports.counts.document': 'Documento',
  'imports.counts.all': 'Total',
  'imports.counts.afterwards': 'Una vez publicado',
  'imports.counts.stated': '{name} dice de sí mismo',
  'imports.counts.agree': 'Las cifras coinciden.',
  'imports.counts.differ': 'No todas las cifras coinciden:',
  'imports.counts.numbering':
    '{name}: {count, plural, one {# recomendación} other {# recomendaciones}}; {odd, plural, =0 {sus números son seguidos, no falta ni se repite ninguno.} one {en un lugar faltan o se repiten números, véase arriba.} other {en # lugares faltan o se repiten números, véase arriba.}}',
  'imports.counts.own': '{name} dice de sí mismo {stated, number} ({position}); se leyeron {read, number}.',
  'imports.counts.list':
    '{name}: {missing, plural, =0 {tiene todas las recomendaciones} one {falta una recomendación} other {faltan # recomendaciones}}{more, plural, =0 {.} one {, y tiene una más que el informe.} other {, y tiene # más que el informe.}}',
  'imports.counts.answers':
    '{name} responde a {answers, plural, one {# recomendación} other {# recomendaciones}}{differing, plural, =0 {, cada una tal como constará.} one {; {numbers} constará de otro modo.} other {; # constarán de otro modo: {numbers}.}}',
  'imports.counts.pledges':
    '{count, plural, one {Además, # compromiso voluntario.} other {Además, # compromisos voluntarios.}}',
  'imports.disagreements.settled':
    '{count, plural, one {Un punto está decidido} other {# puntos están decididos}}',
  'imports.disagreements.is-settled': 'Decidido',
  'imports.disagreements.decided': 'Decisión',
  'imports.disagreements.by': 'Por {name}.',
  'imports.disagreements.again': 'Decidir de nuevo',
  'imports.disagreements.register': 'El registro',
  'imports.settle.title': 'Decidir sobre {number}',
  'imports.settle.intro':
    'Elija qué vale. Se registra como corrección junto a lo leído, y se conservan las palabras de cada fuente.',
  'imports.settle.intro.register':
    'El registro ya tiene esta recomendación. Elija qué vale: cuando publique estos documentos se registrará como corrección junto a lo que constaba, con su motivo. Se conservan las palabras de cada fuente.',
  'imports.settle.missing': 'No se eligió nada. Elija qué vale.',
  'imports.settle.button': 'Esto vale',
  'imports.settle.other': 'Ninguna de estas: corregir a mano',
  'imports.sources.withdrawn':
    'Este examen se retiró del público. Lo que usted añada queda sin verse con él, hasta que el examen se publique de nuevo.',
  'imports.corrections':
    '{count, plural, one {Una corrección hasta ahora} other {# correcciones hasta ahora}}',
  'imports.corrections.intro':
    'La lectura misma no cambia nunca. Lo que aquí se deshace vuelve a estar como se leyó; lo que pertenece al mismo paso se va con ello.',
  'imports.corrections.read': 'Leído:',
  'imports.corrections.now': 'Corregido:',
  'imports.corrections.joined': 'Ahora es parte de {number}.',
  'imports.undo': 'Deshacer',
  'imports.list': '{count, plural, =1 {{from}} other {{from} a {to} (#)}}',
  'imports.added': 'añadida',
  'imports.split': 'separada',
  'imports.joined': 'unida a otra',
  'imports.item.beside': 'Junto a su página',
  'imports.item.issued': 'La página tal como se publicó',
  'imports.item.neighbours': 'Otros elementos de este documento',
  'imports.item.previous': 'Anterior: {number}',
  'imports.item.next': 'Siguiente: {number}',
  'imports.item.read': 'Tal como se leyó',
  'imports.item.page.none':
    'La página de este elemento no se puede mostrar: el documento no dice sus páginas. Abra el archivo original para comparar.',
  'imports.item.page.unmarked': 'El pasaje no se encontró en estas palabras. Compare la página entera.',
  'imports.item.clauses': 'Sus partes, cada una con sus Estados',
  'imports.item.clauses.hint':
    'Solo donde varios Estados pidieron cada uno una parte bajo un mismo número. Una parte sin palabras no cuenta.',
  'imports.item.clause': 'Parte {number}',
  'imports.item.clause.text': 'Palabras de esta parte',
  'imports.item.clause.states': 'Sus Estados',
  'imports.item.terms': 'Temas, grupos y Objetivos de Desarrollo Sostenible',
  'imports.item.terms.hint': 'Como los da el documento, uno por línea.',
  'imports.item.add': 'Añadir una recomendación que faltó',
  'imports.item.add.after': 'Añadir detrás de esta una que faltó',
  'imports.add-item.intro':
    'Escríbala de la página, exactamente como está impresa. Se registra como añadida por una persona, junto a lo leído.',
  'imports.add-item.place': 'Dónde está',
  'imports.add-item.first': 'Antes de todas las demás',
  'imports.add-item.behind': 'Detrás de {number}: {text}',
  'imports.add-item.page': 'Página (opcional)',
  'imports.add-item.button': 'Añadirla',
  'imports.place.wrong': 'Falta el lugar. Elija dónde está la recomendación.',
  'imports.page.wrong': 'La página tiene que ser un número, como 14.',
  'imports.split.title': 'Son dos recomendaciones: separarlas',
  'imports.split.hint':
    'Para dos elementos que se juntaron. Deje en cada campo solo sus propias palabras; la segunda recibe un número propio.',
  'imports.split.first': 'Palabras de {number}',
  'imports.split.first.states': 'Estados de la primera',
  'imports.split.number': 'Número de la segunda',
  'imports.split.second': 'Palabras de la segunda',
  'imports.split.second.states': 'Estados de la segunda',
  'imports.split.button': 'Separar',
  'imports.join.title': 'Es parte de su vecina: unirlas',
  'imports.join.hint':
    'Para una recomendación que se leyó como dos. Las palabras y los Estados de la vecina se unen a {number}, que conserva su número.',
  'imports.join.other': 'Vecina',
  'imports.join.button': 'Unir',
  'imports.join.far': 'Solo se pueden unir vecinas. Quizá alguien cambió la lista: mírela de nuevo.',
} as const satisfies Record<keyof typeof en, string>;
