import type en from '../en/hand-overs.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.handOvers': 'Traspasos',
  'browse.handOvers.what': 'Cuando alguien se va, o cambia el gobierno: quién sigue, con lo que está abierto',
  'handOvers.title': 'Traspasos',
  'handOvers.title.one': 'Traspaso: {organisation}',
  'handOvers.lead':
    'Quien se va entrega sus funciones y lo que le espera a quien sigue, con un dossier para la primera mañana. Lo hecho antes queda como obra de quien lo hizo.',
  'handOvers.waiting': '{leaver} le ha traspasado: {organisation}',
  'handOvers.organisation': 'De qué organización',
  'handOvers.new': 'Traspasar',
  'handOvers.new.lead':
    'Elija un sucesor para cada persona que se va: varias a la vez, si hace falta. Recibe las funciones; las decisiones que esperan en persona a quien se va le esperan a él. Las búsquedas que alguien guarda siguen siendo suyas.',
  'handOvers.empty': 'Todavía no se ha traspasado nada que usted pueda ver.',
  'handOvers.nobodyHere': 'Nadie de esta organización tiene una función que traspasar.',
  'handOvers.whom': '{leaver} a {successor}',
  'handOvers.toWhom': 'a: {name}',
  'handOvers.successorOf': 'Sucesor de {name}',
  'handOvers.stays': 'se queda',
  'handOvers.note': 'Cómo se hace',
  'handOvers.note.hint': 'Para quien sigue: qué está en marcha, dónde están los papeles, a quién preguntar.',
  'handOvers.gone': 'Ha traspasado lo suyo',
  'handOvers.gone.lead':
    'Sus funciones han terminado, y quien sigue encuentra lo que le esperaba. Lo que usted hizo queda registrado como suyo. Gracias.',
  'handOvers.make': 'Traspasar ahora',
  'handOvers.move': 'Traspasar las responsabilidades de una organización a otra',
  'handOvers.move.lead':
    'Para un cambio de gobierno: cada responsabilidad, cada parte en una acción y cada decisión pendiente pasa a la otra organización, que ha de contestarlas de nuevo. Lo informado sigue siendo de la primera.',
  'handOvers.from': 'De',
  'handOvers.to': 'A',
  'handOvers.leaver': 'Quién se va',
  'handOvers.successor': 'Quién sigue',
  'handOvers.day': 'Día',
  'handOvers.received': 'asumido, {day}',
  'handOvers.receive': 'Lo tengo',
  'handOvers.paper': 'El dossier para llevar:',
  'handOvers.none': 'Nada.',
  'handOvers.deadlines': 'Plazos',
  'handOvers.duties':
    '{count, plural, =0 {Responsabilidades} one {# responsabilidad} other {# responsabilidades}}',
  'handOvers.actions': 'Acciones en marcha',
  'handOvers.drafts': 'Borradores de informes',
  'handOvers.draft': 'todavía sin texto',
  'handOvers.decisions': 'Decisiones por cumplir',
  'handOvers.history': 'Informado antes',
  'handOvers.contacts': 'A quién preguntar',
  'handOvers.howTo': 'Cómo se hace aquí',
  'handOvers.howTo.duties': 'Contestar las responsabilidades que esperan',
  'handOvers.howTo.updates': 'Terminar borradores e informar de lo hecho',
  'handOvers.howTo.plans': 'Mantener al día las acciones del plan',
  'handOvers.howTo.meetings': 'Ver lo que decidieron las reuniones',
  'handOvers.howTo.calendar': 'Ver los días de la organización',
  'handOvers.nobody': 'No se ha elegido a nadie. Elija un sucesor para quien se va.',
  'handOvers.notThere': 'Esta persona ya no tiene función en la organización. Abra la página de nuevo.',
  'handOvers.notYours': 'Aquí puede traspasar lo suyo, no lo de otros. Lo hacen ellos o un administrador.',
  'handOvers.successor.unfit':
    'La persona elegida también se va, es usted, o no tiene una cuenta que funcione. Elija otra.',
  'handOvers.successor.outside':
    'La persona elegida no pertenece a la organización. Elija a un colega, o pida ayuda a un administrador.',
  'handOvers.administrator':
    'Entre lo que se traspasaría está la función de administrador. Ha de hacerlo un administrador.',
  'handOvers.from.missing':
    'No se ha elegido la organización cuyas responsabilidades se traspasan. Elija una.',
  'handOvers.to.unfit':
    'La otra organización es la misma, está suspendida o no responde de recomendaciones. Elija una que lo haga.',
  'history.kind.hand_over': '{count, plural, one {# traspaso} other {# traspasos}}',
  'history.verb.hand-over.make': 'Alguien que se va ha traspasado lo suyo',
  'history.verb.hand-over.duties': 'Se traspasaron las responsabilidades de una organización a otra',
  'history.verb.hand-over.receive': 'Se asumió un traspaso',
} satisfies Record<keyof typeof en, string>;
