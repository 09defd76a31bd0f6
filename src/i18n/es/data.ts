import type en from '../en/data.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'data.title': 'Datos abiertos',
  'data.description': 'Todo lo público del registro de {country}, para llevar, comprobar y reutilizar.',
  'data.package': 'Todo en un solo paquete de datos (zip)',
  'data.package.what':
    'Exámenes, documentos, recomendaciones y sus partes, compromisos, respuestas, términos, redacciones, correcciones y las entradas publicadas del registro propio del país, quién responde de qué y quién evaluó qué, los términos que fijaron personas, los resúmenes en lenguaje sencillo y los derechos que corresponden a cada tema, los planes con sus acciones y sus medios financieros, humanos y materiales, los indicadores con sus cifras y las alianzas, cada uno en csv, json y xlsx con una descripción (datapackage.json); los archivos originales; y las recomendaciones como las escriben el Índice Universal de los Derechos Humanos e IMPACT OSS. Otra instalación de Suivi del mismo país las incorpora con bin/suivi import.',
  'data.package.without':
    'No contiene el historial (el registro encadenado), los importes reservados ni las cifras que permitirían reconocer a personas, las organizaciones y las personas, los ajustes, los archivos del registro propio de un país ni nada que no sea público.',
  'data.licence':
    'Puede usarlo con esta licencia; le rogamos que cite la fuente. Las palabras de las Naciones Unidas siguen siendo de las Naciones Unidas.',
  'data.head': 'En la entrada {seq, number} del registro encadenado, {hash}',
  'data.register': 'Lo que encontró, y nada más',
  'data.register.what':
    'El registro da exactamente lo que muestra en una dirección, con las mismas opciones, el mismo orden y el mismo día, hasta 100.000 filas: añada la terminación a la dirección. La dirección es la búsqueda guardada; el canal Atom dice qué hay de nuevo en ella.',
  'data.readme':
    '# {country}: recomendaciones de los mecanismos de derechos humanos de las Naciones Unidas\n\nDe {address}, en la entrada {entry} de su registro encadenado, cuya huella es {hash}.\n\nLicencia: {licence}. Las palabras de las Naciones Unidas siguen siendo de las Naciones Unidas.\n\ncsv, json y xlsx contienen las mismas tablas; json es la que sirve para calcular. datapackage.json las describe y da el SHA-256 de cada una. files contiene los documentos originales, cada uno con su SHA-256 por nombre. uhri e impact-oss contienen las recomendaciones como las escriben esos sistemas, hasta donde lo permiten sus columnas.\n\nNo figuran: el propio registro encadenado, las organizaciones, salvo el nombre de las que responden de una recomendación, la evalúan, planifican, miden, acuerdan una alianza, fijaron un término o escribieron un texto, las personas, los importes reservados, las cifras que permitirían reconocer a personas, los ajustes, los archivos del registro propio de un país y lo que no es público.\n\nOtra instalación de Suivi del mismo país lo incorpora con: bin/suivi import ARCHIVO.zip\n',
  'data.package.damaged':
    '{name} no es un paquete de datos entero de Suivi: falta una parte o no es lo que dice la descripción. Descárguelo de nuevo.',
  'data.package.country':
    'El paquete es de {found}, y esta instalación es de {country}. Incorpórelo donde el país sea el mismo.',
  'data.package.taken':
    'El registro ya tiene {name}. Un paquete se incorpora donde no consta ninguno de sus exámenes.',
} satisfies Record<keyof typeof en, string>;
