import type en from '../en/letters.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'country.administration.letterhead': 'Membrete y firma',
  'country.administration.letterhead.what': 'Lo que encabeza las cartas y actas, y quién las firma',
  'letters.title': 'Cartas',
  'letters.lead':
    'Cartas de la secretaría a las organizaciones: lo que se les encargó, aquello de lo que no se sabe nada, agradecimientos. Cada carta hecha se numera y se guarda.',
  'letters.new': 'Escribir cartas',
  'letters.empty':
    'Todavía no se ha hecho ninguna carta. Elija un tipo y las organizaciones, y mire lo que recibirían.',
  'letters.batch': 'Cartas hechas juntas',
  'letters.batch.lead':
    '{count, plural, one {# carta está hecha y guardada.} other {# cartas están hechas y guardadas.}} Fírmelas y envíelas como de costumbre.',
  'letters.zip': 'Todas en un solo archivo (zip)',
  'letters.number': 'N.º',
  'letters.to': 'A',
  'letters.kind': 'Tipo',
  'letters.kind.hint':
    'La asignación habla de responsabilidades que nadie ha contestado aún, el recordatorio de aquellas sobre las que no hay nada publicado, el agradecimiento de aquellas de las que se ha informado.',
  'letters.kind.assigning': 'Asignación',
  'letters.kind.reminding': 'Recordatorio',
  'letters.kind.thanking': 'Agradecimiento',
  'letters.made': 'Hecha el',
  'letters.file': 'Archivo',
  'letters.language': 'Idioma de las cartas',
  'letters.day': 'Día para el que se pide respuesta',
  'letters.day.hint': 'Si la plantilla habla de alguno.',
  'letters.organisations': 'A quién',
  'letters.organisations.empty':
    'Ninguna organización responde todavía de una recomendación. Asigne alguna primero.',
  'letters.organisations.counts':
    '{given, plural, one {# sin contestar} other {# sin contestar}} · {silent, plural, one {# sin informe} other {# sin informe}} · {reported, plural, one {# informada} other {# informadas}}',
  'letters.preview': 'Mirarlas primero',
  'letters.preview.lead':
    '{count, plural, one {Esto es lo que diría la carta. Todavía no se ha hecho nada.} other {Esto es lo que dirían las # cartas. Todavía no se ha hecho nada.}}',
  'letters.make': '{count, plural, one {Hacer la carta} other {Hacer # cartas}}',
  'letters.other': 'Elegir otra cosa',
  'letters.reference': 'N.º {number}',
  'letters.templates': 'Plantillas de cartas',
  'letters.templates.lead':
    'Las palabras de cada tipo de carta en cada idioma. Las que vienen con el sistema valen hasta que escriba las suyas; las cartas hechas conservan las que tienen.',
  'letters.template.own': 'palabras propias',
  'letters.template.shipped': 'como viene',
  'letters.template.saved': 'La plantilla está guardada.',
  'letters.template.preview': 'Cómo se lee',
  'letters.template.example': 'Con un ejemplo en lugar de los campos.',
  'letters.example.organisation': 'Ministerio de Ejemplos',
  'letters.subject': 'Asunto',
  'letters.body': 'Texto',
  'letters.body.hint':
    'Campos que se rellenan: {fields}. La lista de recomendaciones va donde está su campo. Plurales y elecciones se escriben como en los mensajes ICU.',
  'letters.letterhead': 'Membrete y firma',
  'letters.letterhead.lead':
    'Lo que encabeza las cartas y actas bajo el nombre de {country}, y quién las firma.',
  'letters.letterhead.body': 'Quién escribe',
  'letters.letterhead.address': 'Dirección',
  'letters.letterhead.signatory': 'Nombre de quien firma',
  'letters.letterhead.post': 'Cargo de quien firma',
  'letters.letterhead.saved': 'El membrete está guardado.',
  'letters.default.assigning.subject': 'Recomendaciones de las que responde: {organisation}',
  'letters.default.assigning.body':
    'El mecanismo nacional ha encargado a la organización siguiente: {organisation}, {count, plural, one {la recomendación que sigue, dirigida} other {las # recomendaciones que siguen, dirigidas}} al Estado ({country}) por órganos de derechos humanos de las Naciones Unidas:\n\n{recommendations}\n\nLe rogamos que nos diga, a más tardar el {day}, si las acepta, o por qué razón debería responder otra organización.',
  'letters.default.reminding.subject': 'Recordatorio: avance de las recomendaciones',
  'letters.default.reminding.body':
    'La organización siguiente: {organisation}, responde de {count, plural, one {la recomendación que sigue, sobre la cual} other {las # recomendaciones que siguen, sobre las cuales}} no nos ha llegado ningún informe:\n\n{recommendations}\n\nLe rogamos que nos envíe su informe a más tardar el {day}. Si algo lo impide, díganos qué; lo llevaremos al mecanismo.',
  'letters.default.thanking.subject': 'Gracias por su informe',
  'letters.default.thanking.body':
    'Agradecemos a la organización siguiente: {organisation}, que haya informado sobre {count, plural, one {la recomendación que sigue} other {las # recomendaciones que siguen}}:\n\n{recommendations}\n\nSu trabajo formará parte de lo que el Estado ({country}) informa a las Naciones Unidas.',
  'letters.kind.missing': 'No se ha elegido el tipo de carta. Elija uno.',
  'letters.organisations.none': 'No hay ninguna organización marcada. Marque a quién escribir.',
  'letters.organisations.nothing':
    '{count, plural, one {Para # de las organizaciones no hay nada de lo que pueda hablar este tipo de carta.} other {Para # de las organizaciones no hay nada de lo que pueda hablar este tipo de carta.}} Desmárquela, o elija otro tipo.',
  'letters.day.missing':
    'La plantilla habla de un día, y no se ha dado ninguno. Dé uno, o cambie la plantilla.',
  'letters.subject.missing': 'La carta no tiene asunto. Escriba uno.',
  'letters.body.missing': 'La carta no tiene texto. Escríbalo.',
  'letters.template.broken':
    'El texto no se puede leer: falta una llave, o un plural no está entero. Mire las llaves.',
  'letters.template.unknown':
    '{count, plural, one {{found} no es un campo de una carta.} other {{found} no son campos de una carta.}} Se conocen: {known}.',
  'letters.template.noList':
    'El texto no dice dónde van las recomendaciones. Escriba {found} donde ha de ir su lista.',
  'letters.template.listInSubject': 'La lista de recomendaciones no puede ir en el asunto. Llévela al texto.',
  'history.kind.letter': '{count, plural, one {# carta} other {# cartas}}',
  'history.kind.letterhead': '{count, plural, one {membrete} other {membretes}}',
  'history.kind.letter_template':
    '{count, plural, one {# plantilla de carta} other {# plantillas de cartas}}',
  'history.verb.letter.make': 'Se hicieron cartas',
  'history.verb.letter.template': 'Se cambió una plantilla de carta',
  'history.verb.letterhead.change': 'Se cambió el membrete',
} satisfies Record<keyof typeof en, string>;
