import type en from '../en/vocabularies.ts';

/** Not yet read by a native speaker. */
export const reviewed = false;

export default {
  'vocabularies.title': 'Vocabularios',
  'vocabularies.lead':
    'Las palabras con que se encuentran y cuentan las recomendaciones. Lo que dan los documentos se conserva como se publicó; donde un término ocupa el lugar de otro, páginas y filtros lo siguen.',
  'vocabularies.name.theme': 'Temas',
  'vocabularies.name.group': 'Grupos de personas',
  'vocabularies.name.sdg': 'Objetivos de Desarrollo Sostenible',
  'vocabularies.name.issue': 'Cuestiones',
  'vocabularies.name.action': 'Acciones pedidas',
  'vocabularies.name.right': 'Derechos humanos',
  'vocabularies.name.national-plan': 'Apartados del plan nacional',
  'vocabularies.name.development-plan': 'Apartados del plan de desarrollo',
  'vocabularies.what.theme':
    'Como los nombra hoy el Índice Universal de los Derechos Humanos, con los nombres de ciclos anteriores.',
  'vocabularies.what.group': 'Como los nombra el Índice Universal de los Derechos Humanos.',
  'vocabularies.what.sdg':
    'Objetivos, metas e indicadores en palabras nuestras. Los textos oficiales se cargan de un archivo.',
  'vocabularies.what.issue': 'Como las nombra UPR Info.',
  'vocabularies.what.action':
    'Las cinco categorías de UPR Info, de la que pide poco a la que pide una cosa concreta.',
  'vocabularies.what.right': 'Se deducen de los temas; cada uno tiene una página con sus artículos.',
  'vocabularies.what.national-plan': 'Propios del país; los inscribe aquí o los carga de un archivo.',
  'vocabularies.what.development-plan': 'Propios del país; los inscribe aquí o los carga de un archivo.',
  'vocabularies.count': '{count, plural, =0 {ningún término} one {# término} other {# términos}}',
  'vocabularies.action.1': 'Pedir ayuda a otros o compartir con ellos',
  'vocabularies.action.2': 'Seguir con lo que se hace',
  'vocabularies.action.3': 'Considerar un cambio',
  'vocabularies.action.4': 'Actuar, en términos generales',
  'vocabularies.action.5': 'Hacer una cosa concreta',
  'vocabularies.caption': 'Sus términos, con cuántas recomendaciones lleva cada uno',
  'vocabularies.term': 'Término',
  'vocabularies.recommendations': 'Recomendaciones',
  'vocabularies.own': 'propio del país',
  'vocabularies.named': 'nombrado por el país',
  'vocabularies.retired': 'retirado',
  'vocabularies.merged': 'ahora: {name}',
  'vocabularies.documents': 'solo en documentos',
  'vocabularies.text': 'Texto oficial',
  'vocabularies.export': 'Para llevar:',
  'vocabularies.change': 'Cambiar',
  'vocabularies.change.of': 'Cambiar {name}',
  'vocabularies.new': 'Inscribir un término',
  'vocabularies.empty':
    'Aún no hay términos. La secretaría los inscribe aquí o los carga con bin/suivi terms import.',
  'vocabularies.follow':
    '{count, plural, one {En el registro hay # nombre de un ciclo anterior cuyo nombre actual se conoce.} other {En el registro hay # nombres de ciclos anteriores cuyo nombre actual se conoce.}}',
  'vocabularies.follow.what':
    'Contados junto con los actuales, muestran lo que pidieron todos los ciclos. Los documentos conservan sus palabras y cada paso puede deshacerse.',
  'vocabularies.follow.from': 'Como se publicó',
  'vocabularies.follow.to': 'Nombre actual',
  'vocabularies.follow.button': 'Ponerlos bajo su nombre actual',
  'vocabularies.form.new': 'Término nuevo de «{vocabulary}»',
  'vocabularies.form.change': 'Cambiar «{name}»',
  'vocabularies.form.lead':
    'Un nombre ocupa el lugar del que viene de fábrica, en su idioma; si se vacía, se lo devuelve. Todos lo ven enseguida.',
  'vocabularies.form.code': 'Código',
  'vocabularies.form.code.hint':
    'Cómo se llama en archivos y direcciones, para siempre: un número o un nombre breve, como 3.2.',
  'vocabularies.form.code.missing': 'Falta el código. Dé al término un número o un nombre breve.',
  'vocabularies.form.code.long':
    'Este código tiene {length, number} caracteres; {most, number} como máximo. Acórtelo.',
  'vocabularies.form.code.taken':
    'El vocabulario ya tiene un término con el código {code}. Elija otro, o cambie aquel.',
  'vocabularies.form.names': 'Nombre',
  'vocabularies.form.texts': 'Texto oficial ({language})',
  'vocabularies.form.merged': 'Su lugar lo ocupa',
  'vocabularies.form.merged.hint':
    'Su nombre o su código. Páginas, filtros y recuentos siguen entonces a ese término; vacío, se deshace.',
  'vocabularies.form.merged.unknown':
    'El vocabulario no tiene ningún término «{typed}». Elija uno de la lista.',
  'vocabularies.form.merged.self': 'Un término no puede ocupar su propio lugar. Elija otro o déjelo vacío.',
  'vocabularies.form.merged.circle':
    '«{typed}» cedió su lugar a este término. Deshágalo antes, o elija otro.',
  'vocabularies.form.retired': 'Retirado: ya no se propone ni puede asignarse',
  'vocabularies.form.long': 'Esto tiene {length, number} caracteres; {most, number} como máximo. Acórtelo.',
  'vocabularies.form.save': 'Guardar y publicar',
  'vocabularies.saved': 'Guardado.',
  'vocabularies.import.format':
    '{file} no tiene ninguna de las formas de que se leen vocabularios. Dé un archivo .csv, .json, .xlsx o .yml.',
  'vocabularies.import.large': '{file} es demasiado grande; {most, number} MB como máximo. Divídalo.',
  'vocabularies.import.damaged': '{file} no se puede leer: {reason}',
  'vocabularies.import.language':
    '{file} está en una carpeta llamada {folder}, que no es un código de idioma. Póngalo en una como fr o zh-Hans.',
  'vocabularies.import.nothing':
    '{file} no contiene ningún término. Una tabla tiene uno por fila bajo sus encabezados; un archivo YAML tiene claves como 16-3-title.',
  'vocabularies.import.column.missing':
    '{file} no tiene la columna {column}. Sus encabezados son: vocabulary, code, name_<idioma>, text_<idioma>, merged_into, retired.',
  'vocabularies.import.column.unknown':
    '{file} tiene una columna {column}, de la que no se sabe nada. Sus encabezados son: vocabulary, code, name_<idioma>, text_<idioma>, merged_into, retired.',
  'vocabularies.import.vocabulary':
    '{file}, fila {row, number}: «{found}» no es un vocabulario que se pueda cargar. Son: theme, group, sdg, issue, action, national-plan, development-plan.',
  'vocabularies.import.codeless': '{file}, fila {row, number}: falta el código.',
  'vocabularies.import.long':
    '{file}, fila {row, number}: {column} tiene {length, number} caracteres; {most, number} como máximo.',
  'vocabularies.import.retired':
    '{file}, fila {row, number}: «{found}» bajo retired no es sí (yes) ni no (no).',
  'vocabularies.import.closed':
    '{file}, fila {row, number}: el vocabulario {vocabulary} no tiene el término {code}, y no se le puede añadir ninguno.',
  'vocabularies.import.nameless':
    '{file}, fila {row, number}: {code} es nuevo y no tiene nombre. Déle uno en una columna como name_es.',
  'vocabularies.import.merged':
    '{file}, fila {row, number}: se dice que el lugar de {code} lo ocupa {merged}, que el vocabulario no tiene.',
  'commandLine.terms.description': 'Cargar vocabularios de archivos',
  'commandLine.terms.import.description':
    'Cargar términos, nombres y textos oficiales de archivos csv, json, xlsx o YAML, todo o nada',
  'commandLine.terms.import.files': 'archivos con términos',
  'commandLine.terms.import.columns':
    'Un archivo csv, xlsx o json tiene estas columnas, en cualquier orden; las dos primeras son obligatorias:\n\n  vocabulary       theme, group, sdg, issue, action, national-plan, development-plan\n  code             el número o, para temas, grupos y cuestiones, el nombre tal como se publicó;\n                   para términos propios, el que usted elija\n  name_<idioma>    cómo lo llama usted, por el código del idioma: name_fr, name_sl\n  text_<idioma>    su texto oficial\n  merged_into      el código del término que ocupa su lugar; vacío si no hay ninguno\n  retired          yes (retirado) o no\n\nAquello para lo que el archivo no tiene columna, y un nombre o texto vacío, queda como está. Por ejemplo:',
  'commandLine.terms.import.done':
    '{read, plural, one {# término leído} other {# términos leídos}} de {files, plural, one {# archivo} other {# archivos}}: {changed, plural, =0 {nada era nuevo} one {# es nuevo o ha cambiado} other {# son nuevos o han cambiado}}.',
} satisfies Record<keyof typeof en, string>;
