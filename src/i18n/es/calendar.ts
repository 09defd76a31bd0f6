import type en from '../en/calendar.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.calendar': 'Calendario',
  'browse.calendar.what':
    'Exámenes, informes, plazos, consultas y reuniones venideros, y lo que cabe esperar',
  'calendar.title': 'Calendario',
  'calendar.lead':
    'Exámenes, informes, plazos, consultas y reuniones relativos al seguimiento en {country}. Lo que nadie ha fijado se señala como estimación y dice en qué se basa.',
  'calendar.whole': 'Todo el calendario',
  'calendar.all': 'Todo lo que está por venir',
  'calendar.choose': 'Elegir fechas',
  'calendar.when': 'Qué días',
  'calendar.coming': 'Por venir',
  'calendar.past': 'Pasado',
  'calendar.found':
    '{count, plural, =0 {No hay nada por venir} one {# entrada por venir} other {# entradas por venir}}',
  'calendar.found.past':
    '{count, plural, =0 {No hay nada pasado} one {# entrada pasada} other {# entradas pasadas}}',
  'calendar.empty':
    'No consta nada por venir para esta selección. Elija menos condiciones o consulte todo el calendario.',
  'calendar.empty.past':
    'No consta nada pasado para esta selección. Elija menos condiciones o consulte lo que está por venir.',
  'calendar.any': 'Cualquiera',
  'calendar.none': 'Ninguno',
  'calendar.show': 'Mostrar',
  'calendar.organisation': 'Organización',
  'calendar.mine': 'Solo las fechas de mis organizaciones',
  'calendar.own': 'le concierne',
  'calendar.months': 'Meses',
  'calendar.noMonth': '{year}, mes desconocido',
  'calendar.about': 'hacia {when}',
  'calendar.inYear': 'en {year}',
  'calendar.estimate': 'Estimación',
  'calendar.late': 'Con retraso',
  'calendar.inside': 'no público',
  'calendar.council': 'Consejo de Derechos Humanos',
  'calendar.sessionOf': '{name}, período de sesiones {session}',
  'calendar.kind': 'Tipo',
  'calendar.kind.session': 'Período de sesiones',
  'calendar.kind.review': 'Examen',
  'calendar.kind.report-due': 'Plazo de un informe',
  'calendar.kind.follow-up-due': 'Plazo de seguimiento',
  'calendar.kind.answers-due': 'Plazo de las respuestas',
  'calendar.kind.mid-term': 'Informe de mitad de período',
  'calendar.kind.consultation': 'Consulta',
  'calendar.kind.cso-deadline': 'Plazo para la sociedad civil',
  'calendar.kind.meeting': 'Reunión',
  'calendar.kind.other': 'Otro',
  'calendar.kind.plan': 'Planes y acciones',
  'calendar.kind.partnership': 'Revisión de una alianza',
  'calendar.kind.hint': 'Una fecha que usted introduce ocupa el lugar de una estimación del mismo tipo.',
  'calendar.plan.start': 'Comienza un plan',
  'calendar.plan.end': 'Termina un plan',
  'calendar.plan.objective': 'Plazo de un objetivo',
  'calendar.plan.action': 'Termina una acción',
  'calendar.plan.milestone': 'Hito',
  'calendar.due':
    '{name} pide información sobre {count, plural, one {# recomendación} other {# recomendaciones}}',
  'calendar.expected.review': 'Próximo examen: {name}',
  'calendar.expected.report': 'Informe nacional: {name}',
  'calendar.expected.midTerm': 'Informe de mitad de período sobre {review}',
  'calendar.expected.followUp': 'Informe de seguimiento: {name}',
  'calendar.expected.answers':
    'Respuestas a {count, plural, one {# recomendación} other {# recomendaciones}} de {review}',
  'calendar.basis.cycle':
    'Desde su segundo ciclo, el EPU examina a cada Estado cada cuatro años y medio; el examen que consta tuvo lugar el {last}.',
  'calendar.basis.session': 'De los períodos de sesiones introducidos, el más cercano es el {session}.',
  'calendar.basis.report.entered':
    'El informe del Estado debe estar listo seis semanas antes de su examen, introducido para el {day}. El ACNUDH puede pedirlo antes.',
  'calendar.basis.report.expected':
    'El informe del Estado debe estar listo seis semanas antes de su examen, que se espera en el período de sesiones que comienza el {day}. El ACNUDH puede pedirlo antes.',
  'calendar.basis.midTerm':
    'Voluntario: los Estados que informan a mitad de período lo hacen unos dos años y medio después de su examen, aquí {review}, el {day}.',
  'calendar.basis.followUp':
    '{name} pide información sobre algunas de sus recomendaciones en un plazo de {months, plural, one {# mes} other {# meses}}. Sus observaciones finales de {day} no indican ninguna fecha que conste.',
  'calendar.basis.answers':
    'El Estado responde antes de que el Consejo apruebe el resultado, en su período de sesiones {session} según la signatura del informe.',
  'calendar.basis.review': 'El examen en que se basa el cálculo',
  'calendar.basis.event': 'La fecha introducida',
  'calendar.source': '{symbol}, anexo, párr. {paragraph, number}',
  'calendar.follow': 'En su propia agenda',
  'calendar.follow.lead':
    'Los programas de agenda se suscriben a esta dirección. Contiene lo que ha elegido arriba, en la medida en que sea público, y se actualiza por sí sola.',
  'calendar.follow.file': 'Abrirla o guardarla como archivo (iCalendar)',
  'calendar.follow.own': 'Lo que no es público pero usted puede leer está en una dirección propia:',
  'calendar.add': 'Introducir una fecha',
  'calendar.add.lead':
    'Un examen, un plazo, una consulta, una reunión. Muchos períodos de sesiones se introducen de una vez:',
  'calendar.change': 'Modificar la entrada',
  'calendar.keep': 'Para la secretaría',
  'calendar.save': 'Guardar',
  'calendar.withdraw': 'Retirar la entrada',
  'calendar.withdraw.hint':
    'Una vez retirada, sale de la lista y permanece en esta dirección, señalada como tal. Las agendas que tienen una copia la tachan. No se puede deshacer.',
  'calendar.withdrawn': 'Esta entrada se retiró el {date}: no tendrá lugar.',
  'calendar.name': 'Título',
  'calendar.session': 'Período de sesiones',
  'calendar.session.hint': 'Número o nombre; solo para períodos de sesiones.',
  'calendar.review': 'Examen que consta',
  'calendar.review.hint':
    'El examen del que se deriva, por ejemplo aquel sobre el que versa un informe de mitad de período.',
  'calendar.from': 'Primer día',
  'calendar.to': 'Último día, si hay varios',
  'calendar.days': 'Fechas',
  'calendar.heldBy': 'Organizado por',
  'calendar.place': 'Lugar',
  'calendar.web': 'Dirección web',
  'calendar.note': 'Nota',
  'calendar.language': 'Idioma del lugar y de la nota',
  'calendar.public': 'Público',
  'calendar.public.hint':
    'De lo contrario, solo lo ven la secretaría y las personas de la organización que lo organiza.',
  'calendar.sessions': 'Períodos de sesiones de los mecanismos',
  'calendar.sessions.lead':
    'Con los períodos de sesiones de un año introducidos, un examen esperado pasa a estar en el más cercano. Son públicos.',
  'calendar.sessions.enter': 'Introducir períodos de sesiones',
  'calendar.sessions.paste': 'Períodos de sesiones, uno por línea',
  'calendar.sessions.hint':
    'Mecanismo; período de sesiones; primer día; último día. Desde una hoja de cálculo, las celdas llegan separadas por tabuladores. Un período que ya está toma las nuevas fechas. Se introducen todas las líneas o ninguna.',
  'calendar.sessions.example': 'Un ejemplo y los mecanismos',
  'calendar.sessions.mechanisms': 'Los mecanismos con estas siglas; HRC es el Consejo de Derechos Humanos:',
  'calendar.sessions.coming': 'Períodos de sesiones por venir',
  'calendar.sessions.none':
    'No hay ningún período de sesiones por venir. Pegue la tabla que publican las Naciones Unidas.',
  'calendar.sessions.done':
    '{added, plural, =0 {Ningún período de sesiones añadido} one {# período de sesiones añadido} other {# períodos de sesiones añadidos}}, {changed, plural, =0 {ninguno con otras fechas} one {# con otras fechas} other {# con otras fechas}}, {same, plural, =0 {ninguno que ya estuviera} one {# que ya estaba} other {# que ya estaban}}.',
  'calendar.own.title': 'Su propio calendario',
  'calendar.own.lead':
    'Una dirección secreta en la que su programa de agenda pide las fechas que usted puede leer, tal como están en ese momento.',
  'calendar.own.secret':
    'Quien tiene la dirección lee lo que usted puede leer. No la dé a nadie; renuévela si alguien ha podido verla. Termina cuando se suspende su cuenta.',
  'calendar.own.since': 'Tiene una dirección desde el {date}.',
  'calendar.own.none': 'No tiene ninguna dirección.',
  'calendar.own.make': 'Crear una dirección',
  'calendar.own.renew': 'Crear una dirección nueva',
  'calendar.own.renew.hint': 'Con ello termina la dirección que tiene.',
  'calendar.own.end': 'Poner fin a la dirección',
  'calendar.own.ended': 'Su dirección ha terminado.',
  'calendar.own.operator':
    'Solo se conserva un resumen criptográfico, y ningún historial la registra. Quien administra este sitio puede ver que usted tiene una.',
  'calendar.own.page': 'Las fechas de sus organizaciones',
  'calendar.own.toPage': 'A su propio calendario',
  'calendar.own.made': 'Su dirección',
  'calendar.own.made.lead': 'Se muestra solo esta vez. Copie ahora una de las dos en su programa de agenda.',
  'calendar.own.made.how':
    'En la mayoría de los programas: añadir un calendario, desde la web o por su dirección.',
  'calendar.own.made.kept': 'La he copiado',
  'calendar.own.whole': 'Todo lo que usted puede leer',
  'calendar.own.mine': 'Solo las fechas de sus organizaciones',
  'calendar.own.tooMany':
    'Este calendario se pide demasiado a menudo. Vuelva a pedirlo dentro de {seconds, plural, one {# segundo} other {# segundos}}.',
  'calendar.ofOrganisation': 'Sus fechas en el calendario',
  'calendar.ofOrganisation.feed': 'para su propia agenda (iCalendar)',
  'calendar.feed.name': '{country}: calendario de derechos humanos',
  'calendar.feed.of': '{name}, {country}: calendario de derechos humanos',
  'calendar.feed.own': '{country}: mi calendario de derechos humanos',
  'calendar.feed.estimate': 'Estimación ({when}): {title}',
  'calendar.feed.estimate.why': 'Nadie ha fijado esta fecha. Es una estimación:',
  'calendar.kind.missing': 'No se ha elegido ningún tipo. Elija de qué se trata.',
  'calendar.mechanism.missing':
    'No se ha elegido ningún mecanismo conocido aquí. Un período de sesiones necesita uno; elíjalo en la lista.',
  'calendar.session.missing':
    'El período de sesiones no tiene número ni nombre. Escriba el que emplea el mecanismo.',
  'calendar.session.taken':
    'El período de sesiones {session} ({mechanism}) ya está en el calendario. Modifique esa entrada.',
  'calendar.day.wrong': 'La fecha dice «{found}». Escriba un día del calendario, como 2027-03-31.',
  'calendar.day.order': 'El último día, {to}, es anterior al primero, {from}. Elija uno posterior.',
  'calendar.day.many':
    'Del primer día al último hay {days, number} días; el máximo es {most, number}. Revise los años.',
  'calendar.review.unknown': 'El examen elegido ya no consta. Elija otro o ninguno.',
  'calendar.organisation.unknown': 'La organización elegida ya no está. Elija otra o ninguna.',
  'calendar.web.wrong': '«{found}» no es una dirección web. Escriba una que comience por https://.',
  'calendar.language.missing': 'No se ha elegido ningún idioma que este sitio ofrezca. Elija uno.',
  'calendar.text.long':
    'Este texto tiene {length, number} caracteres; el máximo es {most, number}. Acórtelo.',
  'calendar.withdrawn.already':
    'La entrada se retiró entretanto. Introduzca una nueva si al final tendrá lugar.',
  'calendar.lines.none': 'No se ha dado ningún período de sesiones. Pegue al menos una línea.',
  'calendar.lines.many': 'Hay {count, number} líneas; el máximo es {most, number}. Péguelas por partes.',
  'calendar.line.parts':
    'Línea {line, number}: tiene {found, plural, one {# parte} other {# partes}} y se esperan {expected, number}: mecanismo; período de sesiones; primer día; último día.',
  'calendar.line.mechanism':
    'Línea {line, number}: «{found}» no es un mecanismo conocido aquí. Use sus siglas, como CEDAW.',
  'calendar.line.session':
    'Línea {line, number}: falta el número o nombre del período de sesiones, o tiene más de {most, number} caracteres.',
  'calendar.line.day':
    'Línea {line, number}: «{found}» no es un día. Escriba año, mes y día, como 2027-03-31.',
  'calendar.line.order': 'Línea {line, number}: el último día, {to}, es anterior al primero, {from}.',
  'calendar.line.twice':
    'Línea {line, number}: el período de sesiones {session} ({mechanism}) ya está en la línea {first, number}. Conserve uno de los dos.',
  'history.kind.calendar_event':
    '{count, plural, one {# entrada del calendario} other {# entradas del calendario}}',
  'history.verb.calendar.add': 'Se introdujo una fecha en el calendario',
  'history.verb.calendar.change': 'Se modificó una entrada del calendario',
  'history.verb.calendar.withdraw': 'Se retiró una entrada del calendario',
  'history.verb.calendar.sessions': 'Se introdujeron períodos de sesiones de mecanismos en el calendario',
  'history.field.withdrawn_at': 'Retirado el',
} satisfies Record<keyof typeof en, string>;
