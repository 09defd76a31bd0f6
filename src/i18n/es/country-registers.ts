import type en from '../en/country-registers.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.state.mapping': 'Columnas por explicar',
  'imports.state.mapped': 'Repartido por examen',
  'imports.state.mapping.title': 'Columnas por explicar',
  'imports.state.mapping.body': 'Diga qué significa cada columna de la hoja de cálculo.',
  'imports.state.mapped.title': 'Repartido por examen',
  'imports.state.mapped.body': 'Cada examen de la hoja de cálculo se comprueba y se publica por separado.',
  'imports.mapping.title': '¿Qué significan las columnas?',
  'imports.mapping.size':
    '{rows, plural, one {# fila} other {# filas}}, {columns, plural, one {# columna} other {# columnas}}',
  'imports.mapping.intro':
    'Suivi no conoce esta hoja de cálculo. Mire lo que se propone para cada columna y corríjalo. Lo que elija se conserva, y una hoja con los mismos encabezados se leerá igual la próxima vez. Todavía no se publica nada.',
  'imports.mapping.remembered':
    'Estos encabezados ya se explicaron. Lo elegido entonces está relleno; mire solo lo nuevo.',
  'imports.mapping.again':
    'Esta hoja ya se repartió. Si elige de nuevo, sus partes se apartan con las correcciones hechas en ellas y otras nuevas las sustituyen.',
  'imports.mapping.place': 'Dónde están los encabezados',
  'imports.mapping.sheet': 'Hoja',
  'imports.mapping.header': 'Fila de los encabezados',
  'imports.mapping.place.show': 'Proponer de nuevo desde aquí',
  'imports.mapping.rows': 'Las primeras filas de la hoja de cálculo',
  'imports.mapping.row': 'Fila',
  'imports.mapping.columns': 'Columna por columna',
  'imports.mapping.columns.intro':
    'El estado, el responsable, la acción, el comentario y la fecha se conservan con sus propias palabras junto a la recomendación y no son una evaluación. Quedan internos salvo que publique una columna: pregúntese antes si nombra a una persona. Nunca se nombra a personas en público. La hoja misma nunca es pública.',
  'imports.mapping.unheaded': '(sin encabezado)',
  'imports.mapping.meaning': 'Significa',
  'imports.mapping.text-language': 'En qué idioma',
  'imports.mapping.choose': 'Elegir',
  'imports.mapping.publish': 'Publicar esta columna',
  'imports.mapping.public': 'publicado',
  'imports.mapping.inside': 'interno',
  'imports.mapping.positions': 'Qué significan las respuestas',
  'imports.mapping.inRows': 'en {rows, plural, one {# fila} other {# filas}}',
  'imports.mapping.reviews': 'A qué examen pertenecen las filas',
  'imports.mapping.reviews.intro':
    'Las filas de un examen registrado se enlazan con sus recomendaciones; las de otro forman un examen propio una vez comprobadas. Las filas que deje fuera se enumeran con el motivo.',
  'imports.mapping.allRows': 'Todas las filas',
  'imports.mapping.leave': 'Dejar fuera estas filas',
  'imports.mapping.which': 'Cuál',
  'imports.mapping.which.hint':
    'El ciclo del Examen Periódico Universal, por ejemplo 3. De otro mecanismo, la signatura o el título del documento; déjelo vacío si no lo conoce.',
  'imports.mapping.preview': 'Mostrar el resultado',
  'imports.mapping.use': 'Usar estas columnas',
  'imports.mapping.use.hint': 'Después comprueba cada examen como un documento. Antes no se publica nada.',
  'imports.mapping.outcome':
    '{reviews, plural, =0 {No resulta nada} one {Resulta un examen} other {Resultan # exámenes}}',
  'imports.mapping.nothing':
    'Ninguna columna contiene las recomendaciones. Elija la de su texto o la de sus números.',
  'imports.mapping.twice.number': 'Dos columnas son el número. Deje una fuera.',
  'imports.mapping.twice.states': 'Dos columnas son los Estados recomendantes. Deje una fuera.',
  'imports.mapping.twice.position': 'Dos columnas son la respuesta del Estado. Deje una fuera.',
  'imports.mapping.language':
    'Diga en qué idioma está este texto. Dos columnas de texto tienen que estar en dos idiomas.',
  'imports.mapping.many.position':
    'Esta columna tiene más de {most, number} valores distintos, así que difícilmente es la respuesta del Estado. Elija otra.',
  'imports.mapping.many.review':
    'Las columnas del examen tienen juntas más de {most, number} valores distintos. Deje fuera las que no distinguen los exámenes.',
  'imports.mapping.cycle': 'El ciclo de «{value}» tiene que ser una cifra de 1 a 9, por ejemplo 3.',
  'imports.mapping.noReview':
    'No se ha elegido ningún examen: todas las filas quedarían fuera. Elija al menos un mecanismo.',
  'imports.mapping.empty':
    'De estas columnas no resulta ninguna recomendación. Mire la fila de los encabezados y lo que queda fuera.',
  'imports.mapping.published':
    'Una parte de esta hoja ya está publicada, así que sus columnas quedan fijas. Traiga el archivo de nuevo para leerlo de otra manera.',
  'imports.meaning.leave-out': 'Dejar fuera',
  'imports.meaning.number': 'Número o referencia',
  'imports.meaning.text': 'Texto de la recomendación',
  'imports.meaning.states': 'Estados recomendantes',
  'imports.meaning.position': 'Respuesta del Estado',
  'imports.meaning.review': 'Examen: mecanismo, ciclo o documento',
  'imports.meaning.theme': 'Tema',
  'imports.meaning.group': 'Grupo de personas',
  'imports.meaning.sdg': 'Objetivo de Desarrollo Sostenible',
  'imports.meaning.status': 'Estado de aplicación',
  'imports.meaning.owner': 'Responsable',
  'imports.meaning.action': 'Acción',
  'imports.meaning.comment': 'Comentario',
  'imports.meaning.date': 'Fecha',
  'imports.language.en': 'inglés',
  'imports.language.fr': 'francés',
  'imports.language.es': 'español',
  'imports.language.ar': 'árabe',
  'imports.mechanism': 'Mecanismo',
  'imports.mechanism.committees': 'Órganos de tratados',
  'imports.mechanism.regional': 'Órganos regionales',
  'imports.mechanism.other': 'Otro',
  'imports.mechanism.name': 'Su nombre, si es otro',
  'imports.parts.title':
    '{count, plural, one {Un examen en esta hoja de cálculo} other {# exámenes en esta hoja de cálculo}}',
  'imports.parts.intro':
    'Abra cada uno para comprobarlo. Los que ya tienen su examen registrado se enlazan con sus recomendaciones; los demás forman un examen propio.',
  'imports.parts.change': 'Cambiar el significado de las columnas',
  'imports.parts.left': 'Lo que queda fuera',
  'imports.parts.back': 'Toda la hoja y sus columnas',
  'imports.entry.link': 'Introducir a mano una carta u otro texto',
  'imports.entry.fromHere': 'Introducir a mano lo que dice',
  'imports.entry.title': 'Introducir un texto a mano',
  'imports.entry.intro':
    'Para lo que no llega en un archivo que Suivi lea: una carta, una sentencia, el informe de un órgano regional, el texto de un órgano de tratado. Pegue las palabras tal como están. Se conservan como original, se dividen en recomendaciones y se comprueban como cualquier documento antes de publicar nada.',
  'imports.entry.from':
    'Estas son las palabras de {name}, en la medida en que pudieron leerse. Quite lo que no forme parte del texto. El archivo mismo queda con su importación.',
  'imports.entry.cycle.hint': 'Una cifra, por ejemplo 3. Solo para el Examen Periódico Universal.',
  'imports.entry.symbol': 'Signatura o título del documento',
  'imports.entry.symbol.hint':
    'Como figura en él. Pasa a formar parte de la dirección de cada recomendación, para siempre. Sin ella, lo hacen el órgano y el día.',
  'imports.entry.language': 'Idioma del texto',
  'imports.entry.text': 'Las palabras',
  'imports.entry.text.hint':
    'Todo el texto, o la parte de las recomendaciones. Deje una línea en blanco entre párrafos y conserve los números.',
  'imports.entry.read': 'Leer el texto',
  'imports.entry.mechanism.missing': 'No se ha elegido ningún mecanismo. Elija de quién es el texto.',
  'imports.entry.name.wrong':
    'Falta el nombre del órgano o supera los 80 caracteres. Escríbalo como él mismo se llama.',
  'imports.entry.language.missing': 'Falta el idioma del texto. Elíjalo de la lista.',
  'imports.entry.text.missing': 'Faltan las palabras. Pegue el texto o escríbalo.',
  'imports.entry.text.long':
    'El texto supera los {most, number} caracteres. Introduzca la parte de las recomendaciones.',
  'imports.title.long':
    'La signatura o el título supera los 120 caracteres. Acórtelo; pasa a formar parte de una dirección.',
  'imports.add.toBody': '{count, plural, one {Una fuente más} other {# fuentes más}} para {symbol}',
  'imports.review.taken':
    'Ya existe un examen {review}. Compruebe la signatura o el título, o aparte esta importación.',
  'imports.words.missing':
    'La recomendación {number} no tiene texto, y no hay ningún informe de este examen registrado del que pueda venir. Introdúzcalo o déjela fuera.',
} satisfies Record<keyof typeof en, string>;
