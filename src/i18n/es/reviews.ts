import type en from '../en/reviews.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'reviews.title': 'Exámenes',
  'reviews.intro':
    'Cada vez que un mecanismo de las Naciones Unidas examina a {country}, formula recomendaciones. Estos son los exámenes registrados.',
  'reviews.empty': 'Todavía no se ha publicado ningún examen.',
  'reviews.held': 'Celebrado',
  'reviews.session': 'Período de sesiones',
  'reviews.symbol': 'Informe',
  'reviews.count': '{count, plural, one {# recomendación} other {# recomendaciones}}',
  'reviews.documents': 'Documentos',
  'reviews.pledges': 'Promesas y compromisos voluntarios',
  'reviews.all': 'Leer {count, plural, one {su # recomendación} other {sus # recomendaciones}}',
  'reviews.history': 'Su historial',
  'reviews.file': 'El archivo original ({name})',
  'reviews.kind.working-group-report': 'Informe del Grupo de Trabajo',
  'reviews.kind.working-group-draft': 'Proyecto de informe del Grupo de Trabajo',
  'reviews.kind.addendum': 'Adición',
  'reviews.kind.recommendation-matrix': 'Matriz de recomendaciones',
  'reviews.kind.uhri-export': 'Exportación del Índice Universal de Derechos Humanos',
  'reviews.kind.upr-info-export': 'Exportación de UPR Info',
  'reviews.kind.impact-export': 'Exportación de IMPACT OSS',
  'reviews.kind.other': 'Documento',
  'reviews.unpublished':
    'Este examen no es público: solo lo ven la secretaría y quienes administran el sitio.',
  'reviews.withdraw.title': 'Retirar del público',
  'reviews.withdraw.body':
    'El examen, sus recomendaciones y todo lo que se dijo de ellas desaparecen de inmediato de todas las páginas, listas y archivos públicos. Primero verá qué desaparece y dará un motivo que todo el mundo leerá. No se borra nada, y usted puede publicarlo de nuevo.',
  'reviews.withdraw.link': 'Ver qué desaparecería y retirar este examen',
  'reviews.withdraw.form': 'Retirar del público: {review}',
  'reviews.withdraw.what':
    '{count, plural, one {# recomendación desaparece} many {# de recomendaciones desaparecen} other {# recomendaciones desaparecen}} de inmediato de todas las páginas, listas y archivos públicos.',
  'reviews.withdraw.said':
    'También se oculta lo que otros han dicho de ellas: {assessments, plural, one {# valoración} many {# de valoraciones} other {# valoraciones}} de {organisations, plural, one {# organización} many {# de organizaciones} other {# organizaciones}}.',
  'reviews.withdraw.unsaid': 'Nadie ha dicho todavía hasta dónde se han aplicado.',
  'reviews.withdraw.stays':
    'No se borra nada, y usted puede publicarlo de nuevo. Hasta entonces, el historial y las direcciones del examen y de sus recomendaciones dicen a todo el mundo que se retiró, cuándo, qué organización lo retiró y por qué.',
  'reviews.withdraw.already': 'Este examen ya está retirado. Publíquelo primero si debe constar otro motivo.',
  'reviews.withdrawn.name': '{title}, {symbol}',
  'reviews.withdrawn.title': '{review}: examen retirado del público',
  'reviews.withdrawn.by': 'Lo retiró el {date}: {organisation}.',
  'reviews.withdrawn.reason': 'Motivo indicado: {reason}',
  'reviews.withdrawn.noReason': 'No consta ningún motivo: entonces no se pedía.',
  'reviews.withdrawn.kept':
    'No se borró nada. Las direcciones del examen y de sus recomendaciones siguen valiendo si se publica de nuevo.',
  'reviews.withdrawn.history': 'La entrada del historial',
  'reviews.withdraw.button': 'Retirar este examen',
  'reviews.publish.title': 'Publicar',
  'reviews.publish.body':
    'El examen y sus recomendaciones aparecen de inmediato en todas las páginas públicas.',
  'reviews.publish.button': 'Publicar este examen',
  'reviews.asked': 'Qué se pidió',
  'front.sentence':
    'A {country} se le {asked, plural, one {ha pedido # cambio} other {han pedido # cambios}} en {reviews, plural, one {un examen} other {# exámenes}}.',
  'front.sentence.unanswered':
    'No ha respondido a ninguna de las {asking, number} recomendaciones que piden respuesta.',
  'front.sentence.answered':
    'De las {asking, number} recomendaciones que piden respuesta ha respondido a {answered, number}: apoyadas {supported, number}, anotadas {noted, number}{partly, plural, =0 {} other {, apoyadas en parte #}}.',
  'front.sentence.empty':
    '{country} da seguimiento a lo que le piden los mecanismos de derechos humanos de las Naciones Unidas.',
  'front.empty':
    'Todavía no se ha publicado nada. Cuando la secretaría haya importado un informe del Grupo de Trabajo, sus recomendaciones estarán aquí para todo el mundo.',
  'front.thread.title': 'Hasta dónde han llegado',
  'front.thread.unanswered':
    '{count, plural, =0 {Todas las recomendaciones que piden respuesta la tienen.} one {# recomendación no tiene respuesta todavía.} other {# recomendaciones no tienen respuesta todavía.}}',
  'front.thread.see': 'Ver cuáles',
  'front.thread.later':
    'Las acciones, los fondos y los informes se cuentan aquí en cuanto alguien los registra. Nada se fija a mano.',
  'front.changes.title': 'Qué ha cambiado',
  'front.changes.all': 'Todo el historial',
  'front.reviews.title': 'Exámenes',
  'front.reviews.all': '{count, plural, one {# examen} other {Los # exámenes}}',
  'about.title': 'Acerca de este sitio',
  'about.what.title': 'Qué es esto',
  'about.what.body':
    'Aquí {country} da seguimiento a las recomendaciones que le formulan los mecanismos de derechos humanos de las Naciones Unidas, como el Examen Periódico Universal (EPU). Cada recomendación tiene su propia página permanente, con las palabras de las Naciones Unidas, lo que respondió el Estado y hasta dónde ha llegado.',
  'about.words.title': 'De quién son las palabras',
  'about.words.body':
    'Las palabras en letra con serifa son las de las Naciones Unidas, exactamente como se publicaron, en el idioma del documento, y nunca se modifican. Lo que un lector automático leyó mal y una persona corrigió se muestra junto a ellas.',
  'about.ledger.title': 'Cómo puede comprobar lo que hacemos',
  'about.ledger.body':
    'Cada cambio es una entrada en una cadena: cada entrada contiene el hash de la anterior. El hash más reciente figura al pie de cada página, en el canal y en cada archivo que descargue. Guarde uno, y nadie podrá cambiar después lo anterior sin que usted lo note.',
  'about.protection.title': 'Si hablar pudiera ponerle en peligro',
  'about.protection.body':
    'Este sitio todavía no tiene forma de recibir las palabras de una fuente que deba permanecer oculta. No envíe aquí nada que pueda ponerle en peligro a usted o a otra persona.',
  'about.software.title': 'El programa',
  'about.software.body':
    'Suivi es de código abierto. Cualquier país puede usarlo, y cualquiera puede leer cómo se obtiene cada cifra.',
  'reviews.mechanism.UPR': 'EPU',
  'reviews.upr': 'Examen Periódico Universal (EPU), que lleva a cabo el Consejo de Derechos Humanos.',
  'reviews.mechanism.SP': 'Procedimientos especiales',
  'reviews.mechanism.TB': 'Órgano de tratado',
  'reviews.kind.concluding-observations': 'Observaciones finales',
  'reviews.kind.visit-report': 'Informe de visita',
  'reviews.file.inside': 'El archivo original se conserva y no es público.',
  'reviews.kind.country-register': 'Registro del país',
  'reviews.kind.entered-text': 'Texto introducido a mano',
  'reviews.mechanism.IACHR': 'Comisión Interamericana de Derechos Humanos',
  'reviews.mechanism.IACtHR': 'Corte Interamericana de Derechos Humanos',
  'reviews.mechanism.ACHPR': 'Comisión Africana de Derechos Humanos y de los Pueblos',
  'reviews.mechanism.AfCHPR': 'Corte Africana de Derechos Humanos y de los Pueblos',
  'reviews.mechanism.ACERWC': 'Comité Africano sobre los Derechos y el Bienestar del Niño',
  'reviews.mechanism.ECtHR': 'Tribunal Europeo de Derechos Humanos',
  'reviews.mechanism.CPT': 'Consejo de Europa, Comité para la Prevención de la Tortura',
  'reviews.mechanism.ECRI': 'Consejo de Europa, Comisión contra el Racismo y la Intolerancia',
  'reviews.mechanism.GRETA': 'Consejo de Europa, Grupo de Expertos sobre la Trata',
  'reviews.mechanism.GREVIO':
    'Consejo de Europa, Grupo de Expertos en la lucha contra la Violencia contra la Mujer',
  'reviews.mechanism.ECSR': 'Consejo de Europa, Comité de Derechos Sociales',
  'reviews.mechanism.FCNM': 'Consejo de Europa, Comité Consultivo sobre las Minorías Nacionales',
  'reviews.mechanism.COMMHR': 'Consejo de Europa, Comisario de Derechos Humanos',
  'reviews.mechanism.ARABHRC': 'Comité Árabe de Derechos Humanos',
} satisfies Record<keyof typeof en, string>;
