import type en from '../en/discussions.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.discussions': 'Debates',
  'browse.discussions.what':
    'Lo que se pregunta y responde sobre recomendaciones y acciones, y lo que se ha concluido',
  'discussions.title': 'Debates',
  'discussions.lead':
    'Preguntas y respuestas sobre recomendaciones y acciones, cada una para su propio público. Usted ve aquellas de las que es destinatario.',
  'discussions.none': 'Aquí no hay ningún debate que usted pueda leer.',
  'discussions.none.begin':
    'Aquí no hay ningún debate que usted pueda leer. Empiece con una pregunta y elija quién la lee.',
  'discussions.empty':
    'Todavía no hay ningún debate que usted pueda leer. Los debates empiezan en la página de una recomendación o de una acción.',
  'discussions.begin': 'Abrir un debate',
  'discussions.begin.do': 'Abrir',
  'discussions.count.messages':
    '{count, plural, =0 {ningún mensaje} one {# mensaje} many {# mensajes} other {# mensajes}}',
  'discussions.count.open':
    '{count, plural, one {# conclusión por cumplir} many {# conclusiones por cumplir} other {# conclusiones por cumplir}}',
  'discussions.last': 'último mensaje el {time}',
  'discussions.waiting': 'Pendiente de usted',
  'discussions.waiting.conclusion': 'Por cumplir:',
  'discussions.waiting.mention': 'Le preguntan en:',
  'discussions.audience': 'Quién lo lee',
  'discussions.audience.hint':
    'Para todo el debate, incluidas las respuestas. No se puede cambiar después; lo que es para otros es otro debate.',
  'discussions.audience.own': 'Su organismo',
  'discussions.audience.own.what': 'Solo las personas de su organismo, sin la secretaría.',
  'discussions.audience.own.read': 'Lo leen solo las personas de: {name}.',
  'discussions.audience.mechanism': 'El mecanismo',
  'discussions.audience.mechanism.what':
    'La secretaría, los ministerios, los organismos públicos y los gobiernos locales. Se muestran los nombres de las personas.',
  'discussions.audience.mechanism.read':
    'Lo leen la secretaría, los ministerios, los organismos públicos y los gobiernos locales.',
  'discussions.audience.civil-society': 'Con la sociedad civil',
  'discussions.audience.civil-society.what':
    'Todas las personas que tienen una cuenta aquí: mecanismo, parlamento, institución nacional, sociedad civil y observadores. Hablan los organismos, no se nombra a personas.',
  'discussions.audience.civil-society.read':
    'Lo leen todas las personas que tienen una cuenta aquí, incluida la sociedad civil.',
  'discussions.audience.public': 'Público',
  'discussions.audience.public.what': 'Todo el mundo, con el nombre de su organismo y nunca el suyo.',
  'discussions.audience.public.read': 'Público: lo lee todo el mundo.',
  'discussions.audience.missing':
    'Elija quién debe leerlo, entre aquellos a quienes su organismo puede escribir.',
  'discussions.name': 'De qué se trata',
  'discussions.name.hint': 'Unas pocas palabras con las que otros lo encuentren.',
  'discussions.title.missing': 'Diga en pocas palabras de qué se trata.',
  'discussions.title.tooLong': 'El título tiene {length} caracteres; caben {most} como máximo. Acórtelo.',
  'discussions.text': 'Mensaje',
  'discussions.text.hint': 'Texto sencillo. No nombre a ninguna persona a la que pueda perjudicar.',
  'discussions.text.missing': 'Escriba algo.',
  'discussions.text.tooLong':
    'El mensaje tiene {length} caracteres; caben {most} como máximo. Acórtelo o escriba otro.',
  'discussions.language': 'Idioma del mensaje',
  'discussions.language.unknown': 'Elija uno de los idiomas de estas páginas.',
  'discussions.speaker': 'En nombre de',
  'discussions.notYours': 'Usted no habla en nombre de este organismo. Elija uno de los suyos.',
  'discussions.notHeard': 'Este organismo no está entre los destinatarios de este debate.',
  'discussions.notWriter': 'Solo quien escribió un mensaje puede retirarlo.',
  'discussions.notTheirs':
    'Solo el organismo que cumple una conclusión, o el que la anotó, puede decir que está cumplida.',
  'discussions.gone': 'Este debate ya no está disponible para usted. No se ha guardado nada.',
  'discussions.action.gone': 'Esta acción se retiró de su plan. Debata una que esté en él.',
  'discussions.full': 'Este debate tiene {most} entradas, el máximo. Abra otro.',
  'discussions.tooMany':
    'Ha escrito {most} mensajes en {minutes} minutos. Espere un poco; lo que escribió se conserva aquí.',
  'discussions.asked': 'Preguntar a alguien por su nombre',
  'discussions.asked.hint':
    'Solo organismos y personas que leen este debate. La pregunta les espera hasta que respondan o la hayan visto; no se envía ningún correo.',
  'discussions.asked.label': 'Organismo o persona {number}',
  'discussions.asked.unknown':
    '«{found}» no lee este debate. Elija un nombre de la lista o deje el campo vacío.',
  'discussions.asks': 'A: {names}',
  'discussions.asksYou': 'Aquí se le pregunta por su nombre a usted o a su organismo.',
  'discussions.seen': 'Lo he visto',
  'discussions.answer': 'Responder',
  'discussions.answer.do': 'Escribir',
  'discussions.withdraw': 'Retirar este mensaje',
  'discussions.withdrawn': 'Aquí había un mensaje; quien lo escribió lo retiró el {date}.',
  'discussions.conclusions': 'Conclusiones',
  'discussions.conclusions.none': 'Todavía no se ha concluido nada.',
  'discussions.conclude': 'Anotar una conclusión',
  'discussions.conclude.do': 'Anotar',
  'discussions.conclusion': 'Qué hay que hacer',
  'discussions.conclusion.hint':
    'Una sola cosa que un organismo pueda hacer: «Enviar el proyecto de decreto a las provincias.»',
  'discussions.conclusion.missing': 'Diga qué hay que hacer.',
  'discussions.conclusion.tooLong':
    'La conclusión tiene {length} caracteres; caben {most} como máximo. Acórtela.',
  'discussions.conclusion.open': 'Por cumplir',
  'discussions.conclusion.done': 'Hecho el {date}',
  'discussions.concludedBy': 'anotada por: {name}',
  'discussions.who': 'Quién lo hace',
  'discussions.who.hint': 'Organismos que leen este debate. La tarea les espera hasta que esté hecha.',
  'discussions.who.missing': 'Elija el organismo que lo hace.',
  'discussions.due': 'Hasta cuándo',
  'discussions.due.until': 'hasta el {date}',
  'discussions.due.unfit': 'Indique un día que no haya pasado.',
  'discussions.finish': 'Está hecho',
  'discussions.done.begun': 'El debate está abierto.',
  'discussions.done.written': 'Su mensaje está puesto.',
  'discussions.done.withdrawn': 'Su mensaje está retirado. Una nota dice que lo hubo.',
  'discussions.done.concluded': 'La conclusión está anotada y espera al organismo que la cumple.',
  'discussions.done.done': 'La conclusión está marcada como cumplida.',
  'discussions.done.seen': 'Ya no le espera.',
  'directory.title': 'Directorio',
  'directory.lead':
    'Las personas del mecanismo y cómo dar con ellas, para quienes forman parte de él. Nunca es público.',
  'directory.words': 'Nombre, cargo u organismo',
  'directory.organisation': 'Organismo',
  'directory.organisation.all': 'Todos los organismos',
  'directory.show': 'Mostrar',
  'directory.none': 'No figura nadie con esta elección. Pruebe con menos palabras.',
  'directory.own': 'Su ficha en el directorio',
  'directory.own.lead':
    'Sus colegas del mecanismo ven su nombre, su organismo y lo que indique aquí. Nadie de fuera lo ve, y no se conservan fichas anteriores.',
  'directory.own.change': 'Su propia ficha',
  'directory.own.email': 'Mostrar mi dirección de correo electrónico',
  'directory.own.listed': 'Figurar en el directorio, para que se me pueda preguntar por mi nombre',
  'directory.own.save': 'Guardar',
  'directory.own.done': 'Su ficha está guardada.',
  'directory.own.toPage': 'Cambiar su ficha',
  'directory.office': 'Cargo',
  'directory.office.hint': 'Qué hace allí: «Jefa de la unidad jurídica».',
  'directory.office.tooLong': 'El cargo tiene {length} caracteres; caben {most} como máximo. Acórtelo.',
  'directory.telephone': 'Teléfono',
  'directory.telephone.hint': 'Con el prefijo del país: +299 20 1234. Déjelo vacío si no quiere darlo.',
  'directory.telephone.unfit': 'Escriba el número solo con cifras, espacios y un + inicial, o déjelo vacío.',
  'history.verb.discussion.open': 'Abrió un debate',
  'history.verb.discussion.write': 'Escribió en un debate',
  'history.verb.discussion.withdraw': 'Retiró un mensaje propio',
  'history.verb.discussion.conclude': 'Anotó una conclusión',
  'history.verb.discussion.done': 'Cumplió una conclusión',
  'history.verb.discussion.seen': 'Vio una pregunta',
  'history.kind.discussion': '{count, plural, one {# debate} many {# debates} other {# debates}}',
  'history.kind.discussion_message': '{count, plural, one {# mensaje} many {# mensajes} other {# mensajes}}',
  'history.kind.discussion_conclusion':
    '{count, plural, one {# conclusión} many {# conclusiones} other {# conclusiones}}',
  'history.kind.discussion_mention':
    '{count, plural, one {# pregunta a alguien} many {# preguntas a alguien} other {# preguntas a alguien}}',
  'history.field.audience': 'Destinatarios',
  'history.field.done_on': 'Hecho el',
} satisfies Record<keyof typeof en, string>;
