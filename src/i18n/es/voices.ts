import type en from '../en/voices.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'voice.government': 'Gobierno',
  'voice.local-government': 'Administraciones locales',
  'voice.parliament': 'Parlamento',
  'voice.nhri': 'Institución nacional de derechos humanos',
  'voice.civil-society': 'Sociedad civil',
  'voice.none': 'Nadie la ha evaluado',

  'assignments.title': 'Quién responde de ella',
  'assignments.none': 'Nadie responde todavía de ella.',
  'assignments.duty': 'Responsabilidad',
  'assignments.duty.lead': 'Dirige',
  'assignments.duty.supporting': 'Apoya',
  'assignments.duty.hint': 'Una sola organización dirige; cualquier número de otras la apoyan.',
  'assignments.duty.missing':
    'No se ha elegido ninguna responsabilidad. Indique si la organización dirige o apoya.',
  'assignments.since': 'desde el {date}',
  'assignments.change': 'Indicar quién responde de ella',
  'assignments.form': 'Quién responde de {number}',
  'assignments.standing': 'Quién responde de ella ahora',
  'assignments.add': 'Asignar una responsabilidad',
  'assignments.add.lead':
    'Es pública de inmediato. Solo pueden elegirse órganos del Estado: las voces independientes no responden aquí ante nadie.',
  'assignments.organisation': 'Organización',
  'assignments.organisation.unfit':
    'No se ha elegido ninguna organización que pueda responder de una recomendación. Elija un ministerio, un organismo, una administración local, una comisión parlamentaria o la secretaría, que no esté suspendida.',
  'assignments.already': '{name} ya tiene una responsabilidad en ella. Póngale fin antes de asignarle otra.',
  'assignments.lead.other':
    '{name} ya la dirige. Ponga fin primero a su responsabilidad, o haga que la otra organización apoye.',
  'assignments.give': 'Asignar esta responsabilidad',
  'assignments.end': 'Poner fin a esta responsabilidad',
  'assignments.back': 'Volver a la recomendación',
  'assignments.done.given': 'La responsabilidad está asignada y es pública.',
  'assignments.done.ended': 'La responsabilidad ha terminado. El historial conserva que existió.',

  'assessments.title': 'Quién dice qué de ella',
  'assessments.none': 'Nadie ha dicho todavía hasta qué punto se ha aplicado.',
  'assessments.says': '{voice}: {status}',
  'assessments.says.between': '; ',
  'assessments.differ': 'Las voces difieren. {voices}.',
  'assessments.agree': 'Las voces que se han pronunciado coinciden. {voices}.',
  'assessments.index':
    'Índice de Implementación de las Recomendaciones: {value}, {voices, plural, one {de una sola voz que cuenta} other {la media de # voces que cuentan}}.',
  'assessments.index.method':
    'Cada voz cuenta una vez: 1 si todo está hecho, 0,5 si lo está una parte, 0 si no lo está nada; donde han hablado varias organizaciones de una misma voz, es su media. Según UPR Info, «On the Road to Implementation» (2012), capítulo 5.2.',
  'assessments.whose':
    'Cada organización habla en su propio nombre. Nadie puede cambiar ni suprimir lo que otra ha dicho, tampoco la secretaría ni los administradores de este sitio. Solo retirar un examen entero oculta con él lo que se dijo; el historial dice entonces que se hizo, y por qué.',
  'assessments.earlier':
    '{count, plural, one {Lo que se dijo antes: # evaluación} other {Lo que se dijo antes: # evaluaciones}}',
  'assessments.make': 'Decir hasta qué punto se ha aplicado',
  'assessments.form': 'Hasta qué punto se ha aplicado {number}',
  'assessments.form.lead':
    'Lo que diga es público de inmediato, con el nombre de su organización y nunca con el suyo. Ocupa el lugar de lo que su organización dijo antes, que sigue pudiéndose leer. No puede modificarse ni retirarse; puede pronunciarse de nuevo.',
  'assessments.speaker': 'Habla en nombre de: {name}. Voz: {voice}.',
  'assessments.speaker.other': 'Hablar en nombre de: {name}',
  'assessments.speaker.none':
    'Ninguna de sus organizaciones puede pronunciarse aquí. Evalúan los ministerios, los organismos, las administraciones locales, el Parlamento, la institución de derechos humanos y la sociedad civil, cada uno por medio de su propia gente. Quien trabaja en la secretaría o administra este sitio habla solo por el Gobierno.',
  'assessments.status': 'Grado',
  'assessments.status.missing': 'No se ha elegido ningún grado de la escala. Elija uno.',
  'assessments.reason': 'Por qué',
  'assessments.reason.hint':
    'Qué se ha hecho y qué falta. Todo el mundo lo leerá: no nombre a nadie a quien pueda perjudicar.',
  'assessments.reason.missing':
    'No se ha dado ningún motivo. Diga en unas frases en qué se basa el grado elegido.',
  'assessments.reason.tooLong':
    'El motivo tiene {length, number} caracteres; el máximo es {most, number}. Acórtelo.',
  'assessments.language': 'Idioma del motivo',
  'assessments.language.unknown': 'No es un idioma del sitio. Elija aquel en que está escrito el motivo.',
  'assessments.evidence': 'Enlace a lo que lo respalda (opcional)',
  'assessments.evidence.hint':
    'Un informe, una ley, estadísticas: una dirección que empiece por https:// o http://.',
  'assessments.evidence.unfit':
    'No es una dirección web. Indique una que empiece por https:// o http://, o deje el campo vacío.',
  'assessments.evidence.link': 'Pruebas en {host}',
  'assessments.day': 'Día al que se refiere',
  'assessments.day.hint': 'Cómo estaban las cosas ese día, que no puede ser futuro.',
  'assessments.day.missing': 'No se ha indicado ningún día. Indique el día al que se refiere la evaluación.',
  'assessments.day.unfit': '{found} no es válido: indique un día hasta hoy, {today}.',
  'assessments.publish': 'Publicar la evaluación',

  'thread.owned.by': '{name}{others, plural, =0 {} one { y otra} other { y otras #}}',
  'thread.done.says': '{name}: {status}, {date}',

  'recommendations.facet.organisation': 'Organización que responde de ella',
  'recommendations.facet.voice': 'Quién la ha evaluado',
  'recommendations.facet.status': 'Qué se dice de ella',
  'recommendations.facet.voices': 'Acuerdo de las voces',
  'recommendations.voices.differ': 'Difieren',
  'recommendations.voices.agree': 'Coinciden',
  'recommendations.organisation.none': 'Nadie',
  'recommendations.organisation.lead': '{name} dirige',
  'recommendations.organisation.supporting': '{name} apoya',
  'recommendations.organisation.assessed': '{name} ha evaluado',

  'organisations.page.lead': 'Recomendaciones que dirige',
  'organisations.page.supporting': 'Recomendaciones que apoya',
  'organisations.page.assessed': 'Recomendaciones que ha evaluado',

  'front.voices': 'Dónde difieren las voces',
  'front.voices.assessed':
    '{count, plural, =0 {Nadie ha evaluado todavía ninguna recomendación.} one {Se ha evaluado # recomendación.} other {Se han evaluado # recomendaciones.}}',
  'front.voices.differ':
    '{count, plural, =0 {En ninguna difieren las voces.} one {En # de ellas difieren las voces.} other {En # de ellas difieren las voces.}}',

  'history.kind.assignment': '{count, plural, one {# responsabilidad} other {# responsabilidades}}',
  'history.kind.assessment': '{count, plural, one {# evaluación} other {# evaluaciones}}',
  'history.verb.assignment.give': 'Se asignó a una organización la responsabilidad de una recomendación',
  'history.verb.assignment.end': 'Terminó la responsabilidad de una organización en una recomendación',
  'history.verb.assessment.make': 'Se evaluó una recomendación',
  'history.field.duty': 'Responsabilidad',
  'history.field.ended_at': 'Fin',
  'history.field.voice': 'Voz',
  'history.field.status': 'Grado',
} satisfies Record<keyof typeof en, string>;
