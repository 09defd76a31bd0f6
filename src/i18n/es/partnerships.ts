import type en from '../en/partnerships.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.partnerships': 'Alianzas',
  'browse.partnerships.what':
    'Acuerdos sobre acciones entre órganos del gobierno, sociedad civil, gobiernos locales y Naciones Unidas',
  'partnerships.title': 'Alianzas',
  'partnerships.lead':
    'Acuerdos fechados sobre acciones: quién aporta qué y cuándo se revisan. Cada parte da su acuerdo en su propio nombre y puede retirarse.',
  'partnerships.empty': 'Todavía no se ha propuesto ninguna alianza. Proponga una sobre acciones de un plan.',
  'partnerships.empty.public':
    'Todavía no hay ninguna alianza pública. Las acciones que pueden tener una están en los planes.',
  'partnerships.none': 'No hay ninguna alianza registrada sobre esta acción.',
  'partnerships.all': 'Todas las alianzas',
  'partnerships.state.proposed': 'Propuesta',
  'partnerships.state.force': 'En vigor',
  'partnerships.state.ended': 'Terminada',
  'partnerships.overdue': 'Revisión atrasada',
  'partnerships.inside': 'no pública',
  'partnerships.reviewOn': 'revisión el {date}',
  'partnerships.proposedBy': 'Propuesta por {name}',
  'partnerships.agreedOn': 'Fecha del acuerdo',
  'partnerships.review': 'Se revisa el',
  'partnerships.ended': 'Terminada el',
  'partnerships.parties': 'Quién aporta qué',
  'partnerships.actions': 'Acciones',
  'partnerships.actions.hidden': 'Las acciones de las que trata todavía no son públicas.',
  'partnerships.actions.nothing':
    'Su organización todavía no dirige ninguna acción sobre la que proponer una.',
  'partnerships.left': 'se retiró el {date}',
  'partnerships.agreed': 'de acuerdo desde el {date}',
  'partnerships.notYet': 'todavía no ha dado su acuerdo',
  'partnerships.agree': 'Dar el acuerdo de {name}',
  'partnerships.leave': 'Retirar a {name}',
  'partnerships.reason': 'Motivo',
  'partnerships.own': 'Para quien la propuso',
  'partnerships.publish': 'Publicar',
  'partnerships.withdraw': 'Retirar del público',
  'partnerships.publish.hint':
    'Si es pública, todos la ven con sus partes, lo que aportan y los motivos de quien se retiró, y sus acciones que sean públicas.',
  'partnerships.end': 'Terminar la alianza',
  'partnerships.propose': 'Proponer una alianza',
  'partnerships.propose.lead':
    'Diga quién aporta qué a qué acciones y cuándo lo revisarán juntos. No obliga a nadie antes de que dos partes hayan dado su acuerdo, cada una en su propio nombre; entonces son socias en las acciones.',
  'partnerships.choose': 'Elegir',
  'partnerships.language': 'Idioma en que está escrita',
  'partnerships.name': 'Título',
  'partnerships.purpose': 'Finalidad',
  'partnerships.party': 'Parte {number}',
  'partnerships.organisation': 'Organización',
  'partnerships.brings': 'Lo que aporta',
  'partnerships.title.missing': 'No tiene título. Escriba uno que la distinga de otras.',
  'partnerships.text.long': 'Tiene {length, number} caracteres; {most, number} es el máximo. Acórtelo.',
  'partnerships.day.wrong': 'La fecha dice «{found}». Escriba un día del calendario, por ejemplo 2027-03-31.',
  'partnerships.review.before':
    'La revisión, {review}, es anterior al acuerdo, {agreed}. Elija un día posterior.',
  'partnerships.party.unknown':
    'Lo elegido aquí no es una organización en activo. Elija otra, o vacíe los dos campos.',
  'partnerships.party.twice':
    'Esta organización aparece dos veces. Nombre cada una una vez, con todo lo que aporta.',
  'partnerships.brings.missing': 'No se dice lo que aporta esta parte. Escríbalo en una frase.',
  'partnerships.parties.few': 'Se nombran menos de dos partes. Un acuerdo necesita al menos dos.',
  'partnerships.actions.none': 'No se ha elegido ninguna acción. Elija de qué trata el acuerdo.',
  'partnerships.action.unknown': 'Una de las acciones ya no está, o la dirigen otros. Elija de nuevo.',
  'partnerships.reason.missing': 'No se da ningún motivo. Escriba en una frase por qué; queda registrado.',
  'partnerships.notYours':
    'Solo sus propias personas actúan en nombre de una organización, y solo quien propuso un acuerdo o la secretaría le pone fin o lo publica. Pídaselo.',
  'partnerships.party.none':
    'Esta organización no está vinculada por el acuerdo ahora. Abra la página de nuevo para ver cómo está.',
  'partnerships.ended.already': 'El acuerdo ha terminado entretanto. Proponga uno nuevo para continuar.',
  'history.verb.partnership.propose': 'Se propuso una alianza',
  'history.verb.partnership.agree': 'Una parte dio su acuerdo a una alianza',
  'history.verb.partnership.leave': 'Una parte se retiró de una alianza',
  'history.verb.partnership.end': 'Se terminó una alianza',
  'history.verb.partnership.publish': 'Se publicó una alianza',
  'history.verb.partnership.withdraw': 'Se retiró una alianza del público',
  'partnerships.change': 'Cambiar la alianza',
  'partnerships.save': 'Guardar y pedir el acuerdo de todos',
  'partnerships.change.hint':
    'No todos han dado todavía su acuerdo. A quien ya lo dio se le pide de nuevo, porque nadie queda obligado por palabras que no ha aceptado.',
  'partnerships.renew.hint':
    'Todos han dado su acuerdo. Si se cambia, no obliga a nadie hasta que cada parte acepte de nuevo lo que entonces diga.',
  'partnerships.party.kept':
    'Una parte no puede ser excluida del acuerdo por otra. Nombre a todas las que no se han retirado; una parte se retira en su propio nombre, o se pone fin al acuerdo y se propone de nuevo.',
  'history.verb.partnership.change': 'Se cambió una alianza antes del acuerdo de todos',
  'history.verb.partnership.renew': 'Se cambió una alianza, para que todos la acuerden de nuevo',
} satisfies Record<keyof typeof en, string>;
