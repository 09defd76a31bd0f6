import type en from '../en/register-pages.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'shell.nav.browse': 'Explorar',
  'browse.title': 'Explorar el registro',
  'browse.mechanisms': 'Mecanismos',
  'browse.mechanisms.what': 'Los órganos que examinaron al país, y cuándo podría volver cada uno',
  'browse.reviews': 'Exámenes',
  'browse.reviews.what': 'Cada examen con sus documentos, respuestas y compromisos',
  'browse.themes': 'Temas',
  'browse.themes.what': 'Lo que se pidió por materia, y a qué tiene usted derecho',
  'browse.groups': 'Grupos de personas',
  'browse.groups.what': 'Lo que se pidió para mujeres, niños, personas con discapacidad y otros',
  'browse.sdgs': 'Objetivos de Desarrollo Sostenible',
  'browse.sdgs.what': 'Lo que se pidió por objetivo y meta',
  'browse.states': 'Estados que recomiendan',
  'browse.states.what': 'Lo que pidió cada Estado',
  'browse.regions': 'Grupos regionales',
  'browse.regions.what': 'Lo que pidieron los Estados de cada grupo regional',
  'browse.organisations': 'Organizaciones',
  'browse.organisations.what': 'Quién participa en el seguimiento',
  'browse.timeline': 'Cronología',
  'browse.timeline.what': 'Qué ocurrió y cuándo, y el registro tal como estaba un día',
  'browse.map': 'Mapa',
  'browse.map.what': 'Las regiones del país',
  'figures.count': 'Recomendaciones',
  'figures.positions': 'Cómo se respondieron',
  'figures.reviews': 'En qué examen se hicieron',
  'figures.reviews.all': '{count, plural, one {# examen} other {Los # exámenes}}, cada uno con su número',
  'figures.thread': 'Hasta dónde han llegado',
  'figures.step': 'Etapa',
  'figures.part': '{name}: {count, number}',
  'figures.newest': 'Las más recientes',
  'figures.byMechanism': 'Recomendaciones por mecanismo',
  'figures.byTerm': 'Recomendaciones por término; una puede llevar varios',
  'figures.byState': 'Recomendaciones por Estado; la de varios Estados cuenta para cada uno',
  'figures.byRegion': 'Recomendaciones por grupo regional; la de varios grupos cuenta para cada uno',
  'mechanisms.title': 'Mecanismos',
  'mechanisms.lead': 'Los órganos cuyas recomendaciones a {country} constan aquí.',
  'mechanisms.reviews': '{count, plural, one {# examen} other {# exámenes}}',
  'mechanisms.sentence':
    '{name} ha hecho {total, plural, one {# recomendación} other {# recomendaciones}} a {country} en {reviews, plural, one {un examen} other {# exámenes}}.',
  'mechanisms.sentence.upr':
    'El Examen Periódico Universal (EPU) ha hecho {total, plural, one {# recomendación} other {# recomendaciones}} a {country} en {reviews, plural, one {un examen} other {# exámenes}}.',
  'mechanisms.upr.the': 'El EPU',
  'mechanisms.next.estimate': 'Estimación',
  'mechanisms.next':
    '{name} podría volver hacia {year}: su último examen fue el {last}, y entre sus exámenes que constan pasaron {years, number, ::.0} años{intervals, plural, one { (un solo intervalo)} other { de media}}. Aquí no se ha fijado ninguna fecha.',
  'mechanisms.next.passed':
    '{name} debía volver hacia {year}, según los {years, number, ::.0} años entre sus exámenes que constan. Aquí no consta ningún examen posterior al {last}: puede que aún no se haya importado.',
  'mechanisms.next.unknown': 'No se puede estimar cuándo volverá: constan menos de dos exámenes con fecha.',
  'states.title': 'Estados que recomiendan',
  'states.lead': 'Los Estados que hicieron recomendaciones a {country}.',
  'states.regions': 'Grupos regionales',
  'states.regions.lead':
    'Los grupos regionales de las Naciones Unidas. Un Estado pertenece a uno de ellos o, rara vez, a ninguno.',
  'states.empty':
    'Ninguna recomendación nombra todavía a un Estado. Aparecen con un informe del Examen Periódico Universal.',
  'states.sentence':
    '{name} {total, plural, =0 {no ha hecho recomendaciones} one {ha hecho # recomendación} other {ha hecho # recomendaciones}} a {country}.',
  'states.nothing': 'No consta nada que se haya pedido desde aquí.',
  'states.region.sentence':
    '{states, plural, =0 {Ningún Estado} one {Un Estado} other {# Estados}} de este grupo {states, plural, =0 {participó} one {participó} other {participaron}} en {total, plural, one {# recomendación} other {# recomendaciones}} a {country}.',
  'terms.lead':
    'Los términos tal como los dan los documentos, en sus palabras. Las grafías que solo difieren en mayúsculas, acentos o signos van juntas.',
  'terms.empty':
    'Ningún documento que conste da tales términos. Llegan con una matriz de recomendaciones o una exportación del Índice Universal de los Derechos Humanos.',
  'terms.sentence':
    '{total, plural, one {# recomendación} other {# recomendaciones}} a {country} {total, plural, one {lleva} other {llevan}} este término.',
  'terms.spellings': 'También escrito',
  'terms.sdg.goal': 'Objetivo {number}',
  'terms.sdg.target': 'Meta {number}',
  'terms.sdg.indicator': 'Indicador {number}',
  'terms.targets': 'Metas de este objetivo',
  'terms.parts': 'Metas e indicadores de este objetivo',
  'terms.indicators': 'Indicadores de esta meta',
  'terms.indicators.what':
    'Lo que cuenta cada uno, en palabras nuestras. Los que nombra un documento llevan a su página.',
  'terms.entitlement': 'A qué tiene usted derecho',
  'terms.entitlement.empty':
    'Nadie ha escrito todavía de qué derecho se trata, qué ley lo protege y dónde puede usted reclamar. Puede escribirlo la secretaría del mecanismo, con su cuenta.',
  'terms.entitlement.by': 'Escrito por {name}, {date}.',
  'terms.entitlement.write': 'Escribir o cambiar: {language}',
  'terms.entitlement.form': 'A qué tiene derecho quien lee esto ({language})',
  'terms.entitlement.form.lead':
    'Todo el mundo lo lee de inmediato, con el nombre de su organización. Si vacía todos los campos, deja de mostrarse.',
  'terms.entitlement.named_right': 'El derecho',
  'terms.entitlement.named_right.hint': 'En una o dos frases sencillas.',
  'terms.entitlement.treaty_articles': 'Artículos de tratados',
  'terms.entitlement.treaty_articles.hint': 'Tratados en los que el país es parte, con sus artículos.',
  'terms.entitlement.national_law': 'Derecho nacional',
  'terms.entitlement.national_law.hint': 'La constitución y las leyes, con sus artículos.',
  'terms.entitlement.responsible': 'Quién es responsable',
  'terms.entitlement.responsible.hint': 'Autoridades por su nombre, nunca personas.',
  'terms.entitlement.complaint': 'Dónde reclamar',
  'terms.entitlement.complaint.hint': 'Cómo dirigirse, cuánto cuesta y en qué plazo.',
  'terms.entitlement.save': 'Guardar y publicar',
  'terms.entitlement.tooLong':
    'Este texto tiene {length, number} caracteres; el máximo es {most, number}. Acórtelo.',
  'summaries.title': 'En lenguaje sencillo',
  'summaries.by': 'Escrito por {name}, {date}. No son palabras de las Naciones Unidas.',
  'summaries.write': 'Escribirlo en lenguaje sencillo',
  'summaries.change': 'Cambiarlo',
  'summaries.form': '{number} en lenguaje sencillo',
  'summaries.form.lead':
    'Diga lo que se pide con palabras que todos entiendan, sin añadir ni omitir nada. Todo el mundo lo lee de inmediato, con el nombre de su organización; un campo vaciado se retira.',
  'summaries.save': 'Guardar y publicar',
  'summaries.cancel': 'Cancelar',
  'summaries.tooLong': 'Este texto tiene {length, number} caracteres; el máximo es {most, number}. Acórtelo.',
  'recommendations.mechanism': 'Mecanismo',
  'recommendations.alike': 'Peticiones parecidas de otros exámenes',
  'recommendations.alike.how':
    'Encontradas por las palabras que comparten, en un solo idioma; una palabra más rara pesa más. Dice que las palabras se parecen, no que se pida lo mismo.',
  'recommendations.alike.none':
    'Ninguna recomendación de otro examen comparte suficientes palabras raras con esta, en el mismo idioma.',
  'recommendations.alike.earlier': 'Antes',
  'recommendations.alike.later': 'Después o sin fecha',
  'recommendations.alike.share': '{share, number, percent} de su peso en común',
  'recommendations.alike.words': 'En común:',
  'recommendations.citation.long': 'Naciones Unidas, {symbol}, párr. {number}, conservado por {site} en',
  'front.next': 'Qué viene después',
  'front.next.empty': 'Nada de lo que consta dice qué viene después.',
  'front.next.promised':
    '{count, plural, one {# respuesta se prometió y no consta} other {# respuestas se prometieron y no constan}}',
  'front.next.due':
    '{name} pide información sobre {count, plural, one {# recomendación} other {# recomendaciones}}, por ejemplo',
  'front.next.mechanism': 'Sus exámenes',
  'front.differ': 'Dónde difieren las fuentes',
  'front.differ.answers':
    '{count, plural, =0 {No hay dos documentos que den respuestas distintas a una recomendación.} one {Para # recomendación, los documentos dan respuestas distintas.} other {Para # recomendaciones, los documentos dan respuestas distintas.}}',
  'front.differ.corrected':
    '{count, plural, =0 {Nadie ha rectificado nada.} one {Una persona rectificó # recomendación, o decidió entre fuentes.} other {Una persona rectificó # recomendaciones, o decidió entre fuentes.}}',
  'front.browse': 'Explorar por mecanismo, tema, Estado y más',
  'front.thread.stop': 'La mayoría se detiene en «{step}»: {count, number} de {total, number}.',
  'timeline.title': 'Cronología',
  'timeline.lead':
    'Según las fechas de los documentos y los hechos mismos. El historial dice cuándo se registró cada uno aquí.',
  'timeline.empty': 'Todavía no consta ningún examen ni documento con fecha.',
  'timeline.review': 'Examen:',
  'timeline.due':
    'Se pide información sobre {count, plural, one {# recomendación} other {# recomendaciones}}',
  'timeline.asOf': 'El registro al',
  'timeline.asOf.show': 'Mostrar',
  'map.title': 'Mapa',
  'map.empty':
    'Nadie ha dado todavía los contornos de las regiones. Puede hacerlo un administrador, en Administración.',
  'map.sentence':
    '{regions, plural, one {# región} other {# regiones}}; {found, plural, =0 {ninguna tiene su gobierno local} one {una tiene su gobierno local} other {# tienen su gobierno local}} entre las organizaciones.',
  'map.later':
    'Una región aparece rellena donde un gobierno local lleva su nombre. Lo que se hace en cada una se mostrará cuando se registren acciones.',
  'map.region': 'Región',
  'map.none': 'no consta',
  'map.upload': 'Contornos de las regiones',
  'map.upload.lead':
    'Un archivo GeoJSON da al mapa sus regiones; sustituye al anterior. Los contornos se guardan con la finura con que los dibuja una página.',
  'map.upload.file': 'Archivo GeoJSON',
  'map.upload.hint':
    'Una FeatureCollection de polígonos en longitud y latitud, cada uno con una propiedad «name»; como máximo 5 MB y 500 regiones.',
  'map.upload.button': 'Subir y publicar',
  'map.saved': 'Guardado: {count, plural, one {# región} other {# regiones}}.',
  'map.missing': 'No se eligió ningún archivo, o está vacío. Elija un archivo GeoJSON.',
  'map.tooLarge':
    'El archivo es demasiado grande; el máximo es {most, number} MB. Simplifique antes los contornos.',
  'map.tooDeep':
    'El archivo tiene más de {most, number} niveles, que ningún mapa necesita. Exporte de nuevo los contornos como GeoJSON simple.',
  'map.notGeoJson':
    'Esto no es una FeatureCollection de GeoJSON. Exporte las regiones como GeoJSON (RFC 7946), no como TopoJSON, KML o shapefile.',
  'map.tooMany':
    'El archivo tiene {found, number} regiones; el máximo es {most, number}. Use un nivel más amplio.',
  'map.tooFine':
    'Los contornos tienen {found, number} puntos; el máximo es {most, number}. Simplifíquelos antes.',
  'map.feature':
    'El elemento {number, number} no es un polígono en longitud (−180 a 180) y latitud (−90 a 90). Exporte polígonos en WGS 84 y deje fuera puntos y líneas.',
  'map.unnamed': 'El elemento {number, number} no tiene nombre. Dele una de estas propiedades: {names}.',
  'country.administration.map': 'Mapa',
  'country.administration.map.what': 'Los contornos de las regiones',
  'history.kind.summary':
    '{count, plural, one {# texto en lenguaje sencillo} other {# textos en lenguaje sencillo}}',
  'history.kind.entitlement':
    '{count, plural, one {# texto sobre a qué se tiene derecho} other {# textos sobre a qué se tiene derecho}}',
  'history.kind.region_map': '{count, plural, one {mapa} other {# mapas}}',
  'history.verb.summary.write': 'Una recomendación se puso en lenguaje sencillo',
  'history.verb.entitlement.write': 'Se escribió a qué da derecho un tema',
  'history.verb.map.upload': 'Se dieron los contornos de las regiones',
} satisfies Record<keyof typeof en, string>;
