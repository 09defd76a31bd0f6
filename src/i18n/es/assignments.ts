import type en from '../en/assignments.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'assignments.answer': 'Respuesta',
  'assignments.these': 'Asignar estas',
  'assignments.state.waiting': 'A la espera de respuesta',
  'assignments.state.accepted': 'Aceptada',
  'assignments.state.contested': 'Impugnada',
  'assignments.state.upheld': 'Impugnada y mantenida',
  'assignments.says.waiting': 'sin respuesta todavía',
  'assignments.says.accepted': 'aceptada',
  'assignments.says.contested': 'impugnada',
  'assignments.says.upheld': 'impugnada, y mantenida por la secretaría',
  'assignments.upheld': 'por la secretaría, el {date}',
  'assignments.answer.now': 'Responder',
  'assignments.answer.notYours':
    'Usted no responde aquí por esta organización. Lo hacen sus propios puntos focales y firmantes; elija una de sus organizaciones.',
  'assignments.answer.suspended':
    '{name} está suspendida y no responde de nada mientras lo esté. Los administradores de este sitio pueden levantar la suspensión.',
  'assignments.answer.ended':
    'Esta responsabilidad ha terminado desde que se abrió la página. Nada se ha cambiado; vuelva atrás para ver lo que vale ahora.',

  'assignments.reason.missing': 'No se dio ningún motivo. Dé uno en pocas frases: todos lo leerán.',
  'assignments.reason.tooLong':
    'El motivo tiene {length, number} caracteres; el máximo es {most, number}. Acórtelo.',

  'assignments.others': 'Donde otra organización ya dirige',
  'assignments.others.leave': 'Dejarlo como está',
  'assignments.others.end': 'Poner fin a la responsabilidad de la otra y dársela a esta',
  'assignments.which': 'Para cuáles',
  'assignments.which.all': '{found, plural, one {La única que se encuentra} other {Las # que se encuentran}}',
  'assignments.which.ticked': 'Solo las que estén marcadas en la lista de abajo',
  'assignments.many':
    'Se pidieron {found, number} responsabilidades; se asignan como máximo {most, number} a la vez. Hágalo en varias partes.',

  'assignments.bulk.title': 'Asignar lo que se encuentra',
  'assignments.bulk.found':
    '{found, plural, =0 {No se encuentra ninguna recomendación} one {Se encuentra # recomendación} other {Se encuentran # recomendaciones}}{led, plural, =0 {; ninguna tiene todavía quien la dirija} one {; # ya tiene quien la dirija} other {; # ya tienen quien las dirija}}:',
  'assignments.bulk.nothing':
    'El filtro no encuentra nada que pueda asignarse. Elija otra parte del registro.',
  'assignments.bulk.other': 'Elegir en el registro',
  'assignments.bulk.check': 'Ver lo que ocurrirá',
  'assignments.bulk.back': 'Volver al registro',
  'assignments.bulk.list': 'Lo que se encuentra',
  'assignments.bulk.led': '{name} dirige{others, plural, =0 {} one {, # apoya} other {, # apoyan}}',
  'assignments.bulk.supported':
    '{others, plural, one {# apoya, nadie dirige} other {# apoyan, nadie dirige}}',
  'assignments.bulk.free': 'Nadie responde de ella',
  'assignments.bulk.unclear':
    'Ha marcado {count, plural, one {# recomendación} many {# de recomendaciones} other {# recomendaciones}} y está elegido «todas las encontradas». Elija cuál de las dos cosas quiere.',
  'assignments.bulk.noneTicked':
    'Solo debían asignarse las marcadas, y ninguna lo está. Marque algunas en la lista, o elija todas las que se encuentran.',
  'assignments.bulk.many':
    'Se encuentran más de {most, number}, que es lo máximo que se asigna a la vez. Acote el filtro.',

  'assignments.check.title': 'Esto es lo que ocurrirá',
  'assignments.check.lead':
    'Todavía no se ha cambiado nada. Ocurre todo o nada, como una sola entrada del historial, y es público de inmediato donde la recomendación lo es.',
  'assignments.check.give':
    '{count, plural, one {Asignar esta responsabilidad} other {Asignar estas # responsabilidades}}',
  'assignments.check.change': 'Elegir otra cosa',
  'assignments.outline.nothing': 'Nada cambiaría.',
  'assignments.outline.give.lead':
    '{count, plural, one {{name} dirigirá # recomendación} other {{name} dirigirá # recomendaciones}}',
  'assignments.outline.give.supporting':
    '{count, plural, one {{name} apoyará # recomendación} other {{name} apoyará # recomendaciones}}',
  'assignments.outline.end.lead':
    '{count, plural, one {{name} dejará de dirigir # recomendación} other {{name} dejará de dirigir # recomendaciones}}',
  'assignments.outline.end.supporting':
    '{count, plural, one {En # de ellas {name} pasa de apoyar a dirigir} other {En # de ellas {name} pasa de apoyar a dirigir}}',
  'assignments.outline.left':
    '{count, plural, one {# recomendación queda como está: dirige {lead}, no {name}} other {# recomendaciones quedan como están: dirige {lead}, no {name}}}',
  'assignments.outline.already':
    '{count, plural, one {{name} ya responde de # recomendación} other {{name} ya responde de # recomendaciones}}',
  'assignments.outline.which': '{count, plural, one {Cuál es} other {Cuáles son (#)}}',

  'assignments.rules.title': 'Reglas de asignación',
  'assignments.rules.lead':
    'Una regla dice qué organización ha de responder de lo que lleva un tema, se refiere a un grupo o a un ODS, viene de un mecanismo o está entre recomendaciones que piden lo mismo. No asigna nada por sí sola: usted la aplica, y ve antes lo que asigna. Lo que entre más tarde en el registro se ofrece en la página de asignaciones.',
  'assignments.rules.none': 'Todavía no hay ninguna regla. Cree la primera abajo.',
  'assignments.rules.of': 'De qué trata',
  'assignments.rules.of.hint':
    'Temas, grupos, ODS y mecanismos del registro. Para las que piden lo mismo, empiece en su página.',
  'assignments.rules.of.unknown':
    'No se eligió nada del registro por lo que una regla pueda guiarse. Elija un tema, un grupo, un ODS, un mecanismo o un conjunto de recomendaciones que piden lo mismo.',
  'assignments.rules.finds': 'Encuentra',
  'assignments.rules.unowned': 'De las que nadie responde',
  'assignments.rules.change': 'Poner fin',
  'assignments.rules.end': 'Poner fin a esta regla',
  'assignments.rules.make': 'Crear una regla',
  'assignments.rules.save': 'Crear esta regla',
  'assignments.rules.back': 'Volver a las reglas',
  'assignments.rules.already': 'Ya hay una regla para {name} y lo mismo. Póngale fin antes de crear otra.',
  'assignments.rules.lead.other':
    'Según otra regla, {name} dirige en lo mismo. Ponga fin a esa regla, o elija el apoyo para esta.',
  'assignments.rules.done.made':
    'La regla está creada. Todavía no ha asignado nada: vea lo que asignaría, y aplíquela.',
  'assignments.rules.done.ended': 'La regla ha terminado. Las responsabilidades que asignó siguen en pie.',
  'assignments.rules.apply.unowned': 'Aplicar a aquello de lo que nadie responde',
  'assignments.rules.apply.all': 'Aplicar a todo',
  'assignments.rules.applying': 'Lo que asigna la regla para {label}',
  'assignments.rules.applying.all': 'Lo que asignan las reglas',
  'assignments.rules.scope.unowned': 'Solo se miran las recomendaciones de las que nadie responde.',
  'assignments.rules.scope.all':
    'Se miran todas las recomendaciones. Donde otra organización dirige, sigue dirigiendo.',
  'assignments.rules.scope.unowned.instead': 'Mirar solo aquello de lo que nadie responde',
  'assignments.rules.scope.all.instead': 'Mirar todas las recomendaciones',

  'assignments.sheet.title': 'Asignar con una hoja de cálculo',
  'assignments.sheet.take': '1. Llévese la tabla',
  'assignments.sheet.take.lead':
    'Tiene las columnas symbol, number, words, lead y supporting. Rellene lead (dirige) y supporting (apoya): el nombre de una organización en un idioma de este sitio, o el final de su dirección; varias que apoyan, separadas por una barra |. Lo que quede vacío no cambia nada.',
  'assignments.sheet.take.found': '{found, plural, one {# recomendación:} other {# recomendaciones:}}',
  'assignments.sheet.take.as': 'En {format}',
  'assignments.sheet.take.unowned': 'Llevarse en su lugar aquello de lo que nadie responde',
  'assignments.sheet.take.all': 'Llevarse en su lugar todo el registro',
  'assignments.sheet.bring': '2. Tráigala rellenada',
  'assignments.sheet.bring.lead':
    'Se comprueba cada fila. Ve lo que está mal y en qué fila, o exactamente lo que ocurrirá, antes de que ocurra nada.',
  'assignments.sheet.file': 'Archivo',
  'assignments.sheet.file.hint':
    'Una hoja de cálculo (.xlsx) o un csv de hasta {megabytes} MB, reconocido por su contenido.',
  'assignments.sheet.file.missing': 'No se eligió ningún archivo. Elija la tabla que ha rellenado.',
  'assignments.sheet.file.unfit':
    'El archivo no es una hoja de cálculo que se lea aquí. Se esperaba un .xlsx de Excel o LibreOffice, o un csv. Guarde la tabla en uno de estos formatos.',
  'assignments.sheet.check': 'Comprobar las filas',
  'assignments.sheet.other': 'Traer otro archivo',
  'assignments.sheet.headings':
    'No se encontró ninguna fila con los títulos de la tabla: se encontró «{found}», se esperaba {expected}. Conserve la fila de títulos como se la llevó.',
  'assignments.sheet.empty':
    'Ninguna fila dice nada en lead ni en supporting. Rellene al menos una de ellas, y traiga el archivo de nuevo.',
  'assignments.sheet.refused':
    '{count, plural, one {Algo está mal en una fila, y nada se ha cambiado. Corríjalo en el archivo, y tráigalo de nuevo.} other {# cosas están mal en las filas, y nada se ha cambiado. Corríjalas en el archivo, y tráigalo de nuevo.}}',
  'assignments.sheet.again': 'Lo que debía asignarse ya no puede leerse. Traiga el archivo una vez más.',
  'assignments.sheet.rows': 'Lo que está mal, fila por fila',
  'assignments.sheet.row': 'Fila',
  'assignments.sheet.wrong': 'Lo encontrado, lo esperado y qué hacer',
  'assignments.sheet.rows.more': '{count, plural, one {y # más} other {y # más}}',
  'assignments.sheet.unnamed':
    'Falta la signatura o el número. Se esperaban ambos, como se los llevó. Cópielos de una tabla nueva.',
  'assignments.sheet.symbol.unknown':
    'Ningún documento lleva la signatura «{found}». Se esperaba una del registro, como A/HRC/43/15. Cópiela de una tabla nueva.',
  'assignments.sheet.number.unknown':
    '{symbol} no tiene ninguna recomendación «{found}». Se esperaba un número como lo lleva el documento. Cópielo de una tabla nueva.',
  'assignments.sheet.number.changed':
    '{symbol} no tiene ninguna recomendación «{found}»; las palabras son las de {meant}. Un programa de hojas de cálculo puede haber cambiado el número. Escriba {meant}, con la celda en formato de texto.',
  'assignments.sheet.words.differ':
    'Las palabras no son las de {number}: se encontró «{found}…», se esperaba «{expected}…». Un programa de hojas de cálculo puede haber cambiado el número, como 42.10 en 42.1. Copie número y palabras de una tabla nueva, o traiga un .xlsx.',
  'assignments.sheet.organisation.unknown':
    'En {column}: ninguna organización se llama «{found}». Se esperaba su nombre en un idioma de este sitio, o el final de su dirección.',
  'assignments.sheet.organisation.several':
    'En {column}: varias organizaciones se llaman «{found}». Escriba en su lugar el final de su dirección.',
  'assignments.sheet.organisation.suspended':
    'En {column}: «{found}» está suspendida. Se esperaba una organización que no lo esté. Elija otra, o levante antes la suspensión.',
  'assignments.sheet.organisation.unfit':
    'En {column}: «{found}» es una voz independiente, que aquí no responde de nada. Se esperaba un ministerio, un organismo, un gobierno local, una comisión del parlamento o la secretaría.',
  'assignments.sheet.both':
    '«{found}» está en lead y en supporting. Se esperaba cada organización una vez. Quítela de una de las dos.',
  'assignments.sheet.twice':
    'La recomendación {number} ya está en la fila {first, number}. Se esperaba cada una una vez. Reúna ambas filas en una.',

  'assignments.mine.short': 'Mis responsabilidades',
  'assignments.mine.title': 'De qué responde {name}',
  'assignments.mine.lead':
    'Acepte una responsabilidad, o impúgnela con un motivo. Usted responde en nombre de su organización; la respuesta es pública, su nombre no lo es nunca.',
  'assignments.mine.states': 'Cuáles',
  'assignments.mine.none.waiting': 'Nada espera respuesta.',
  'assignments.mine.none.accepted': 'Todavía no se ha aceptado nada.',
  'assignments.mine.none.contested': 'Nada está impugnado.',
  'assignments.mine.none.upheld': 'Nada de lo impugnado se ha mantenido.',
  'assignments.mine.register': 'Todo aquello de lo que responde, en el registro',
  'assignments.mine.accept': 'Aceptar las marcadas',
  'assignments.mine.acceptPage':
    '{count, plural, one {La de esta página} other {Las # de esta página, marcadas o no}}',
  'assignments.mine.noneTicked': 'No se marcó nada. Marque lo que su organización acepta.',
  'assignments.mine.gone':
    '{count, plural, one {# de las responsabilidades ha terminado desde que se abrió la página.} other {# de las responsabilidades han terminado desde que se abrió la página.}} No se aceptó nada. Mire la lista como está ahora, y marque de nuevo.',
  'assignments.mine.done.accepted': 'Aceptado. Es público donde la recomendación lo es.',
  'assignments.mine.done.contested':
    'Impugnado. La responsabilidad sigue en pie hasta que la secretaría resuelva.',
  'assignments.mine.claims':
    '¿Debería su organización dirigir en otra? Dígalo en la página de la recomendación.',
  'assignments.mine.unowned': 'Aquello de lo que nadie responde',
  'assignments.mine.back': 'Volver a las responsabilidades',
  'assignments.mine.nobody':
    'Usted no pertenece a ninguna organización que responda de recomendaciones. De ello se ocupan los administradores de este sitio.',

  'assignments.contest': 'Impugnar',
  'assignments.contest.title': 'Impugnar la responsabilidad de {number}',
  'assignments.contest.lead':
    '{name}: {duty}. La responsabilidad sigue en pie hasta que la secretaría resuelva: le pone fin, la asigna a otra organización, o la mantiene con un motivo.',
  'assignments.contest.reason': 'Por qué no debería ser suya',
  'assignments.contest.reason.hint':
    'Lo que dice la ley o el reparto de tareas, y quién debería responder en su lugar. Todos lo leerán: no nombre a ninguna persona.',
  'assignments.contest.send': 'Impugnar esta responsabilidad',
  'assignments.contest.upheld':
    'La secretaría ya ha mantenido esta responsabilidad, así que no puede impugnarse otra vez. Acéptela, o hable con la secretaría.',

  'assignments.settle': 'Resolver',
  'assignments.settle.title': 'Resolver la responsabilidad impugnada de {number}',
  'assignments.settle.how': 'Qué vale',
  'assignments.settle.missing': 'No se eligió nada. Elija qué vale.',
  'assignments.settle.uphold': 'Mantenerla: {name} responde de ella a pesar de todo',
  'assignments.settle.give': 'Ponerle fin, y asignarla a otra organización',
  'assignments.settle.end': 'Ponerle fin, sin asignarla a nadie por ahora',
  'assignments.settle.reason': 'Por qué se mantiene',
  'assignments.settle.reason.hint': 'Todos lo leerán junto al motivo de la organización.',
  'assignments.settle.same':
    '{name} es la que impugna la responsabilidad. Elija otra organización, o manténgala.',
  'assignments.settle.save': 'Resolverlo así',

  'assignments.claims': 'Quién dice que debería dirigir',
  'assignments.claims.says': '{name} dice que debería dirigir, desde el {date}:',
  'assignments.claim.make': 'Decir que su organización debería dirigir',
  'assignments.claim.title': 'Quién debería dirigir {number}',
  'assignments.claim.lead':
    'Su organización dice que debería dirigir, y por qué. Es público donde la recomendación lo es. La secretaría decide; hasta entonces usted puede retirarlo.',
  'assignments.claim.nobody':
    'Ninguna de sus organizaciones puede dirigir aquí una recomendación. Pueden los ministerios, los organismos, los gobiernos locales, las comisiones del parlamento y la secretaría, mientras no estén suspendidos.',
  'assignments.claim.unfit':
    '{name} no puede dirigir aquí una recomendación: está suspendida, o es una voz independiente. Elija otra.',
  'assignments.claim.leads': '{name} ya la dirige. No hay nada que reclamar.',
  'assignments.claim.already': '{name} ya lo ha dicho. Retírelo antes para decirlo de nuevo.',
  'assignments.claim.gone':
    'La reclamación se ha retirado o resuelto desde que se abrió la página. Nada se ha cambiado.',
  'assignments.claim.reason': 'Por qué debería dirigir',
  'assignments.claim.send': 'Decirlo',
  'assignments.claim.withdraw': 'Retirarlo',
  'assignments.claim.settle': 'Resolver quién dirige {number}',
  'assignments.claim.granting': 'Si se concede',
  'assignments.claim.grant': 'Concederla: {name} dirige',
  'assignments.claim.refuse': 'Rechazarla',

  'assignments.overview.title': 'Quién responde de qué',
  'assignments.overview.lead':
    'Recomendaciones de las que ninguna organización responde, que dos reclaman, que están impugnadas o que esperan respuesta.',
  'assignments.overview.sentence':
    '{unowned, plural, =0 {Alguien responde de cada una de las recomendaciones} one {Nadie responde de # recomendación} other {Nadie responde de # recomendaciones}} de un total de {total, number}.',
  'assignments.overview.given':
    '{given, plural, =0 {No se asignó ninguna responsabilidad.} one {Se ha asignado # responsabilidad.} other {Se han asignado # responsabilidades.}} {ended, plural, =0 {} one {# otra ha terminado por ello.} other {# otras han terminado por ello.}}',
  'assignments.overview.lists': 'Qué lista',
  'assignments.overview.unowned': 'Nadie responde de ellas',
  'assignments.overview.claimed': 'Reclamadas',
  'assignments.overview.contested': 'Impugnadas',
  'assignments.overview.waiting': 'A la espera de respuesta',
  'assignments.overview.accepted': 'Aceptadas',
  'assignments.overview.accepted.by':
    'Por organización: lo que ha aceptado, lo que espera su respuesta, lo que impugna',
  'assignments.overview.offer':
    '{rules, plural, one {# regla asignaría {recommendations, number} de estas a una organización.} other {# reglas asignarían {recommendations, number} de estas a una organización.}}',
  'assignments.overview.offer.see': 'Ver cuáles, y aplicar',
  'assignments.overview.bulk': 'Asignar aquello de lo que nadie responde',
  'assignments.overview.register': '{count, plural, one {Esta en el registro} other {Las # en el registro}}',
  'assignments.overview.empty': 'Todavía no hay ninguna recomendación.',
  'assignments.overview.allOwned': 'Una organización responde de cada una de las recomendaciones.',
  'assignments.overview.by.review': 'Por examen',
  'assignments.overview.by.theme': 'Por tema',
  'assignments.overview.unownedCount': 'Nadie responde de ellas',
  'assignments.overview.ofAll': 'De',
  'assignments.overview.moreThemes':
    '{count, plural, one {# tema más, en el registro} other {# temas más, en el registro}}',
  'assignments.overview.disputed':
    '{count, plural, =0 {En ninguna de ellas quieren dirigir dos.} one {En # de ellas quieren dirigir dos.} other {En # de ellas quieren dirigir dos.}}',
  'assignments.overview.leads': '{name} dirige ahora.',
  'assignments.overview.nobodyLeads': 'Ahora no dirige nadie.',
  'assignments.overview.waiting.by': 'Por organización, la espera más larga primero',
  'assignments.overview.waiting.each': 'Cada responsabilidad, la más antigua primero',
  'assignments.overview.duties': 'Responsabilidades',
  'assignments.overview.oldest': 'La más antigua, desde el',
  'assignments.overview.none.claimed': 'Ninguna organización dice que debería dirigir en otra.',
  'assignments.overview.none.contested': 'Ninguna responsabilidad está impugnada.',
  'assignments.overview.none.waiting': 'Todas las responsabilidades tienen respuesta.',
  'assignments.overview.none.accepted': 'Todavía no se ha asignado ninguna responsabilidad.',
  'assignments.overview.none.next': 'Ver aquello de lo que nadie responde',

  'browse.assignments': 'Quién responde de qué',
  'browse.assignments.what':
    'Aquello de lo que ninguna organización responde todavía, lo que dos reclaman, lo que está impugnado.',

  'history.verb.assignment.bulk': 'Se asignaron muchas responsabilidades a la vez',
  'history.verb.assignment.rules': 'Se asignaron responsabilidades mediante reglas',
  'history.verb.assignment.sheet': 'Se asignaron responsabilidades mediante una hoja de cálculo',
  'history.verb.assignment.accept': 'Una organización aceptó sus responsabilidades',
  'history.verb.assignment.contest': 'Una organización impugnó su responsabilidad',
  'history.verb.assignment.uphold': 'Se mantuvo una responsabilidad impugnada',
  'history.verb.assignment.settle': 'Terminó una responsabilidad impugnada',
  'history.verb.claim.make': 'Una organización dijo que debería dirigir',
  'history.verb.claim.withdraw': 'Una organización retiró su reclamación',
  'history.verb.claim.grant': 'Se concedió una reclamación',
  'history.verb.claim.refuse': 'Se rechazó una reclamación',
  'history.verb.rule.make': 'Se creó una regla de asignación',
  'history.verb.rule.end': 'Terminó una regla de asignación',
  'history.field.answer': 'Respuesta',
  'history.field.answer_reason': 'Motivo de la organización',
  'history.field.answered_at': 'Respondida',
  'history.field.answer_language': 'Idioma de la respuesta',
  'history.field.upheld_reason': 'Por qué se mantuvo',
  'history.field.upheld_at': 'Mantenida',
} satisfies Record<keyof typeof en, string>;
