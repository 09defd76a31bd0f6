import type en from '../en/priorities.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.rising': 'En aumento',
  'browse.rising.what': 'Lo que se pide con más frecuencia que en el examen anterior',
  'browse.priorities': 'Prioridades',
  'browse.priorities.what': 'Qué recomendaciones van primero, y por qué',
  'rising.title': 'En aumento',
  'rising.lead':
    'Lo que el último examen pidió con más frecuencia que el anterior: cada cifra abre las recomendaciones correspondientes.',
  'rising.kinds': 'Tipos de asunto',
  'rising.mechanisms': 'Mecanismos',
  'rising.sentence':
    '{count, plural, =0 {Ningún asunto se pidió} one {# asunto se pidió} other {# asuntos se pidieron}} con claridad más a menudo en {newest} que en {before}.',
  'rising.empty':
    'Para ver lo que aumenta hacen falta dos exámenes de un mismo mecanismo cuyas recomendaciones tengan registrados sus temas, grupos u ODS.',
  'rising.clear': 'Claramente más a menudo que en el examen anterior',
  'rising.slight':
    '{count, plural, one {# más ha aumentado, pero tan poco que puede ser casualidad} other {# más han aumentado, pero tan poco que puede ser casualidad}}',
  'rising.slight.alone':
    '{count, plural, one {# ha aumentado, pero tan poco que puede ser casualidad} other {# han aumentado, pero tan poco que puede ser casualidad}}',
  'rising.new':
    '{count, plural, one {# no figura en ningún examen anterior: puede ser un nombre nuevo, y no un aumento} other {# no figuran en ningún examen anterior: pueden ser nombres nuevos, y no un aumento}}',
  'rising.leftOut':
    'No comparados, porque menos de la mitad de sus recomendaciones tienen términos registrados: {reviews}.',
  'rising.how':
    'Las proporciones se refieren a las recomendaciones con términos registrados. «Claramente» significa más allá de lo que el azar daría en uno de cada veinte casos (prueba unilateral de dos proporciones), y al menos tres recomendaciones. Las contribuciones de la sociedad civil aún no están registradas aquí.',
  'rising.priorities': 'Prioridades en este asunto',
  'priorities.title': 'Prioridades',
  'priorities.one': 'Prioridad',
  'priorities.lead':
    'Qué recomendaciones van primero, y por qué. Cada criterio tiene su razón; nada se suma en una sola cifra.',
  'priorities.sentence':
    '{weighed, plural, =0 {Ninguna recomendación está valorada} one {# recomendación está valorada} other {# recomendaciones están valoradas}}, {open, number} aún no.',
  'priorities.part': 'Solo esta parte del registro: {part}.',
  'priorities.all': 'Todo el registro',
  'priorities.empty': 'Aún no se ha valorado nada. Empiece abajo, o por lo que aumenta.',
  'priorities.empty.public': 'La secretaría no ha publicado ninguna prioridad.',
  'priorities.order': 'Qué decide primero:',
  'priorities.most': 'Se muestran las primeras {shown, number} de {weighed, number}.',
  'priorities.how':
    'El criterio elegido decide primero; en caso de empate, los demás, en el orden gravedad, urgencia, viabilidad, costo. La gravedad va primero, y luego lo que la demora agravaría, tal como los Principios Rectores sobre las Empresas y los Derechos Humanos ordenan lo que no puede hacerse todo a la vez (principio 24).',
  'priorities.open': 'Aún sin valorar ({count, number})',
  'priorities.open.more': 'Y {count} más.',
  'priorities.open.next': 'Mostrar más',
  'priorities.none': 'Nadie la ha valorado todavía.',
  'priorities.weigh': 'Fijar su prioridad',
  'priorities.change': 'Cambiar su prioridad',
  'priorities.inside': 'sin publicar',
  'priorities.form': 'Prioridad de {number}',
  'priorities.form.lead':
    'Elija un nivel para cada criterio que pueda juzgar y diga por qué en una o dos frases. Su nombre queda registrado y solo se muestra internamente.',
  'priorities.publish': 'Publicar',
  'priorities.publish.hint':
    'Los niveles y las razones figuran entonces en las páginas públicas en nombre de su organización. Si no, solo los ven la secretaría y los administradores.',
  'priorities.save': 'Guardar',
  'priorities.cancel': 'Cancelar',
  'priorities.notWeighed': 'Sin valorar',
  'priorities.reasonFor': 'Razón: {criterion}',
  'priorities.severity': 'Gravedad',
  'priorities.severity.what':
    'Con qué gravedad se daña a los titulares de derechos, a cuántos, y si puede repararse.',
  'priorities.severity.low': 'Daño leve',
  'priorities.severity.medium': 'Daño serio',
  'priorities.severity.high': 'Daño grave, amplio o irreparable',
  'priorities.urgency': 'Urgencia',
  'priorities.urgency.what': 'Lo que costaría esperar.',
  'priorities.urgency.low': 'Puede esperar',
  'priorities.urgency.medium': 'Dentro del ciclo',
  'priorities.urgency.high': 'Ahora: la demora lo agrava o lo hace imposible',
  'priorities.feasibility': 'Viabilidad',
  'priorities.feasibility.what': 'Si existen la ley, las personas y el acuerdo que requiere.',
  'priorities.feasibility.low': 'Difícil',
  'priorities.feasibility.medium': 'Posible con esfuerzo',
  'priorities.feasibility.high': 'Al alcance',
  'priorities.cost': 'Costo',
  'priorities.cost.what': 'Lo que cuesta al Estado además de lo que ya gasta.',
  'priorities.cost.low': 'Poco',
  'priorities.cost.medium': 'Medio',
  'priorities.cost.high': 'Mucho',
  'priorities.reason.tooLong':
    'Esta razón tiene {length, number} caracteres; el máximo es {most, number}. Acórtela.',
  'priorities.reason.missing':
    'Se eligió un nivel sin razón. Diga por qué en una frase, o elija «Sin valorar».',
  'priorities.level.missing': 'Se dio una razón sin nivel. Elija un nivel, o vacíe la razón.',
  'history.kind.priority':
    '{count, plural, one {# valoración de prioridad} other {# valoraciones de prioridad}}',
  'history.verb.priority.set': 'Se fijó la prioridad de una recomendación',
} satisfies Record<keyof typeof en, string>;
