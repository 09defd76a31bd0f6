import type en from '../en/clusters.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.clusters': 'Pedido de nuevo',
  'browse.clusters.what': 'Las recomendaciones que piden lo mismo, a través de exámenes y mecanismos',
  'clusters.title': 'Pedido de nuevo',
  'clusters.lead':
    'Las recomendaciones que piden lo mismo, a través de exámenes y mecanismos: cuándo se hicieron y cómo se respondió. Una máquina las propone, las personas deciden.',
  'clusters.search': 'Buscar en los grupos y sus palabras',
  'clusters.found':
    '{found, plural, =0 {Ningún grupo} one {# grupo} other {# grupos}}, de más a menos pedido',
  'clusters.empty': 'Todavía no se han agrupado recomendaciones.',
  'clusters.nothing': 'Ningún grupo se llama así ni tiene una recomendación con estas palabras.',
  'clusters.register': 'Buscar en el registro',
  'clusters.all': 'Todos los grupos',
  'clusters.count': '{count, plural, one {# recomendación} other {# recomendaciones}}',
  'clusters.reviews': 'en {count, plural, one {# examen} other {# exámenes}}',
  'clusters.unnamed': 'Un grupo sin nombre',
  'clusters.undated': 'un año que no consta',
  'clusters.repeats': '{mechanism}: pedido en {years}.',
  'clusters.repeats.answered': '{mechanism}: pedido en {years}; respuesta: {answers}.',
  'clusters.answer.supported': 'apoyada',
  'clusters.answer.noted': 'anotada',
  'clusters.answer.partially-supported': 'apoyada parcialmente',
  'clusters.answer.pending': 'todavía no',
  'clusters.answer.none': 'no registrada',
  'clusters.again': 'Pedido de nuevo',
  'clusters.shared': 'Lo que tienen en común',
  'clusters.shared.instruments': 'Instrumentos',
  'clusters.shared.persons': 'Grupos de personas',
  'clusters.shared.words': 'Palabras',
  'clusters.shared.nothing': 'Ninguna palabra que la máquina compare.',
  'clusters.members': 'Recomendaciones',
  'clusters.inRegister': 'Ver {count, plural, one {esta recomendación} other {estas #}} en el registro',
  'clusters.open': 'Abrir',
  'clusters.more': 'y {count, plural, one {# más} other {# más}}',
  'clusters.by': 'Puesta aquí por {name}, {date}.',
  'clusters.by.machine':
    'Puesta aquí por {name}, {date}; la máquina la propuso con {share, number, percent}, por {words}.',
  'clusters.changed.split': 'Separadas en un grupo propio.',
  'clusters.changed.move': 'Movidas a otro grupo.',
  'clusters.changed.take-out': 'Sacadas. Lo marcado ya no está en ningún grupo.',
  'clusters.changed.merge': 'Unidos. Las dos direcciones llevan aquí.',
  'clusters.changed.add': 'Añadida.',
  'clusters.changed.name': 'El nombre está guardado.',
  'clusters.changed.undo': 'Deshecho.',
  'clusters.review.what':
    'La máquina compara las recomendaciones de todos los exámenes y propone cuáles piden lo mismo.',
  'clusters.proposals.link': 'Decidir sobre los grupos propuestos',
  'clusters.proposals.title': 'Grupos propuestos',
  'clusters.proposals.lead':
    'La máquina ha comparado entre sí las recomendaciones públicas de los exámenes más recientes, como máximo {most, number}. Propone cuáles piden lo mismo, las más probables primero, y muestra lo que sus textos tienen en común. Ustedes deciden; cada decisión puede deshacerse.',
  'clusters.proposals.open':
    '{count, plural, =0 {Ninguna propuesta espera.} one {# propuesta espera.} other {# propuestas esperan.}}',
  'clusters.proposals.none': 'Se ha decidido sobre todas las propuestas.',
  'clusters.proposals.end': 'Era la última. Algunas que dejó para más tarde siguen esperando.',
  'clusters.proposals.first': 'Empezar de nuevo por la más probable',
  'clusters.reading': 'La máquina está leyendo; las páginas responden mientras tanto.',
  'clusters.read':
    'Leyó {count, plural, one {# recomendación} other {# recomendaciones}} la última vez, {date}.',
  'clusters.read.anew': 'Que lea de nuevo',
  'clusters.proposal':
    '{count, plural, one {# recomendación que quizá pide lo mismo} other {# recomendaciones que quizá piden lo mismo}}',
  'clusters.proposal.joins':
    '{count, plural, one {# recomendación que quizá pertenece a un grupo} other {# recomendaciones que quizá pertenecen a un grupo}}',
  'clusters.proposal.members': '¿Cuáles piden lo mismo?',
  'clusters.proposal.added': '¿Cuáles lo piden también?',
  'clusters.proposal.keys':
    'El tabulador pasa de casilla en casilla, la barra espaciadora marca o desmarca, Intro confirma. Lo que no se marca se da por distinto y no volverá a proponerse con las demás.',
  'clusters.likely.surely': 'La máquina está casi segura: {share, number, percent} para la menos probable.',
  'clusters.likely.probably':
    'La máquina lo tiene por probable: {share, number, percent} para la menos probable.',
  'clusters.likely.perhaps': 'La máquina no está segura: {share, number, percent} para la menos probable.',
  'clusters.name': 'Nombre del grupo',
  'clusters.name.hint': 'Sin nombre, se llama por lo que sus recomendaciones tienen en común.',
  'clusters.name.save': 'Guardar el nombre',
  'clusters.name.tooLong':
    'El nombre tiene {length, number} caracteres; {most, number} es el máximo. Dígalo con menos palabras.',
  'clusters.confirm': 'Piden lo mismo',
  'clusters.confirm.joins': 'Pertenecen a él',
  'clusters.turnDown': 'No es lo mismo',
  'clusters.later': 'Más tarde',
  'clusters.decided.confirm': 'Agrupadas. Cualquiera puede leerlo.',
  'clusters.decided.turn-down': 'Descartado. No volverá a proponerse.',
  'clusters.decided.undo': 'Deshecho.',
  'clusters.undo': 'Deshacer',
  'clusters.undo.what':
    'La última decisión sobre él: {kind, select, confirm {se agruparon recomendaciones} reject {se descartó una propuesta} split {se separaron recomendaciones} merge {se unieron grupos} move {se movieron recomendaciones} add {se añadió una recomendación} name {se le dio un nombre} other {{kind}}}, {name}, {date}.',
  'clusters.undo.refused': 'Esta decisión no puede deshacerse',
  'clusters.undo.back': 'Volver',
  'clusters.undo.unknown': 'No consta tal decisión. Vuelva atrás y mire el grupo tal como está ahora.',
  'clusters.undo.already': 'Alguien ya ha deshecho esta decisión. No se ha cambiado nada.',
  'clusters.undo.later':
    'Una decisión posterior se apoya en esta: {kind, select, confirm {se agruparon recomendaciones} reject {se descartó una propuesta} split {se separaron recomendaciones} merge {se unieron grupos} move {se movieron recomendaciones} add {se añadió una recomendación} name {se dio nombre a un grupo} other {{kind}}}, en «{name}». Deshaga primero esa, en la página de su grupo.',
  'clusters.turnedDown':
    '{count, plural, one {Se descartó # propuesta} other {Se descartaron # propuestas}}: verlas',
  'clusters.turnedDown.title': 'Grupos descartados',
  'clusters.turnedDown.lead':
    'Propuestas de las que alguien dijo que no piden lo mismo. No se proponen de nuevo hasta que eso se retire. Nadie de fuera ve esta lista.',
  'clusters.turnedDown.none': 'No se ha descartado ninguna propuesta.',
  'clusters.turnedDown.one': '{count, plural, one {# recomendación} other {# recomendaciones}}',
  'clusters.turnedDown.joins': 'Propuesto para el grupo',
  'clusters.turnedDown.by': 'Descartado por {name}, {date}.',
  'clusters.turnedDown.undo': 'Retirar',
  'clusters.turnedDown.undone': 'Retirado. La máquina podrá proponerlo de nuevo cuando haya vuelto a leer.',
  'clusters.emptied':
    'Ya no hay ninguna recomendación en este grupo, y el público no lo encuentra. Su dirección se conserva, y los días en que existía lo muestran como era.',
  'clusters.changed.split-one':
    'Separada. Una sola recomendación no es un grupo: ya no está en ninguno y no se propondrá de nuevo con estas.',
  'clusters.merge.keep': 'Si el otro no tiene nombre, llamarlo «{name}»',
  'clusters.above': 'Confirmar todas a partir de',
  'clusters.above.title': 'Confirmar todas las propuestas a partir de {share, number, percent}',
  'clusters.above.count':
    '{count, plural, one {# propuesta tiene} other {# propuestas tienen}} {share, number, percent} o más. Quien confirma las acepta tal como figuran aquí; cada una puede deshacerse por separado.',
  'clusters.above.confirm': 'Confirmar {count, plural, one {esta propuesta} other {estas # propuestas}}',
  'clusters.above.more': '{count, plural, one {Se confirma # más} other {Se confirman # más}} con ellas.',
  'clusters.above.nothing': 'Ninguna propuesta es tan probable. Pruebe con un umbral más bajo.',
  'clusters.above.changed':
    'Había {shown, number} propuestas cuando se mostró esta página y ahora hay {now, number}: otra persona ha decidido entretanto o la máquina ha leído de nuevo. Mírelas otra vez.',
  'clusters.above.done':
    '{count, plural, one {Se confirmó # propuesta} other {Se confirmaron # propuestas}}.',
  'clusters.tick.one': 'No hay nada marcado. Marque las recomendaciones de que se trata.',
  'clusters.tick.two':
    'Un grupo tiene al menos dos recomendaciones. Marque las que piden lo mismo o elija «No es lo mismo».',
  'clusters.proposal.gone':
    'La propuesta que se mostraba ya no está: otra persona ha decidido sobre ella o la máquina ha leído de nuevo. No se ha cambiado nada; aquí está la siguiente.',
  'clusters.change': 'Cambiar el grupo',
  'clusters.change.ticked': 'Marque recomendaciones y diga después qué se hace con ellas.',
  'clusters.split': 'Hacer con las marcadas un grupo propio',
  'clusters.split.name': 'Nombre del nuevo grupo',
  'clusters.split.some':
    'Algunas deben marcarse y otras quedarse: marque al menos una recomendación, pero no todas.',
  'clusters.move': 'Mover las marcadas',
  'clusters.move.to': 'Otro grupo, por su dirección',
  'clusters.takeOut': 'Sacar las marcadas',
  'clusters.merge': 'Unirlo',
  'clusters.merge.to': 'El grupo que recibe todas estas, por su dirección',
  'clusters.merge.hint': 'La dirección de este grupo llevará allí desde entonces.',
  'clusters.add': 'Añadirla',
  'clusters.add.address': 'Otra recomendación que pide lo mismo, por su dirección',
  'clusters.add.unknown':
    'Ninguna recomendación tiene la dirección «{typed}». Cópiela de la barra del navegador en la página de la recomendación.',
  'clusters.add.already': '«{typed}» ya está en este grupo.',
  'clusters.to.unknown':
    'Ningún grupo tiene la dirección «{typed}». Elija uno de la lista que se abre al escribir, o copie la dirección de la barra del navegador en la página del grupo.',
  'clusters.to.same': 'Es este mismo grupo. Elija otro.',
  'recommendations.facet.cluster': 'Pedido de nuevo',
  'history.kind.cluster': '{count, plural, one {# grupo} other {# grupos}}',
  'history.kind.cluster_member': '{count, plural, one {# lugar en un grupo} other {# lugares en grupos}}',
  'history.kind.cluster_decision':
    '{count, plural, one {# decisión sobre grupos} other {# decisiones sobre grupos}}',
  'history.verb.cluster.confirm': 'Se agruparon recomendaciones que piden lo mismo',
  'history.verb.cluster.confirm-above': 'Se confirmaron los grupos propuestos por encima de una probabilidad',
  'history.verb.cluster.turn-down': 'Se descartó un grupo propuesto',
  'history.verb.cluster.split': 'Se dividió un grupo',
  'history.verb.cluster.merge': 'Se unieron dos grupos',
  'history.verb.cluster.move': 'Se sacaron recomendaciones de un grupo',
  'history.verb.cluster.add': 'Se añadió una recomendación a un grupo',
  'history.verb.cluster.name': 'Se dio nombre a un grupo',
  'history.verb.cluster.undo': 'Se deshizo una decisión sobre grupos',
  'history.field.shared': 'Lo que sus recomendaciones tienen en común',
  'history.field.cluster': 'Grupo',
  'history.clusterDecision':
    '{kind, select, confirm {agrupar} reject {descartar} split {separar} merge {unir} move {mover} add {añadir} name {nombrar} other {{kind}}}',
  'history.field.undone': 'Deshecha',
} satisfies Record<keyof typeof en, string>;
