import type en from '../en/suggestions.ts';

/** Not yet read by a native speaker. */
export const reviewed = false;

export default {
  'suggestions.title': 'Términos de {review}',
  'suggestions.progress':
    '{done, number} de {total, plural, one {# recomendación} other {# recomendaciones}} llevan un término',
  'suggestions.lead':
    'La máquina ha leído cada recomendación y propone términos. Lo que considera más acertado que errado está marcado; las palabras que la llevaron a ello están resaltadas. Usted decide: lo marcado se asigna en nombre de su organización, lo demás se descarta, y todo puede cambiarse después.',
  'suggestions.keys':
    'El tabulador pasa de un término a otro, la barra espaciadora marca o desmarca, Intro acepta la página.',
  'suggestions.open':
    '{recommendations, plural, =0 {Ninguna recomendación espera} one {# recomendación espera} other {# recomendaciones esperan}}, con {terms, plural, =0 {ninguna propuesta} one {# propuesta} other {# propuestas}}',
  'suggestions.bare':
    '{count, plural, =0 {Ninguna carece de término y propuesta} one {# no tiene término ni propuesta} other {# no tienen término ni propuesta}}',
  'suggestions.unread':
    'La máquina aún no ha leído {count, plural, one {# de ellas} other {# de ellas}}. Lee unos cientos por segundo.',
  'suggestions.read': 'Hacer que las lea',
  'suggestions.probability': '{share, number, percent}',
  'suggestions.because': 'por {words}',
  'suggestions.borne': 'Ya lleva:',
  'suggestions.add': 'Otro término',
  'suggestions.add.unknown':
    'Ningún vocabulario tiene «{typed}». Elija un término de la lista que se abre al escribir, o inscríbalo antes en un vocabulario.',
  'suggestions.term': '{name} ({kind})',
  'suggestions.kind.theme': 'Temas',
  'suggestions.kind.group': 'Grupos de personas',
  'suggestions.kind.sdg': 'Objetivos de Desarrollo Sostenible',
  'suggestions.kind.issue': 'Cuestiones (UPR Info)',
  'suggestions.kind.action': 'Acción pedida (UPR Info)',
  'suggestions.kind.one.theme': 'tema',
  'suggestions.kind.one.group': 'grupo',
  'suggestions.kind.one.sdg': 'ODS',
  'suggestions.kind.one.issue': 'cuestión',
  'suggestions.kind.one.action': 'acción',
  'suggestions.accept': 'Aceptar {count, plural, one {esta recomendación} other {estas # recomendaciones}}',
  'suggestions.decided':
    '{set, plural, =0 {Ningún término asignado} one {# término asignado} other {# términos asignados}}, {rejected, plural, =0 {ninguno descartado} one {# descartado} other {# descartados}}. {meanwhile, plural, =0 {} one {Sobre # decidió entretanto otra persona y queda así.} other {Sobre # decidió entretanto otra persona y quedan así.}}',
  'suggestions.nothing': 'Aquí no espera nada. Se ha decidido sobre todas las propuestas.',
  'suggestions.nothing.bare': 'Cada recomendación lleva un término o tiene una propuesta.',
  'suggestions.register': 'Verlas en el registro',
  'suggestions.back': 'Volver a las propuestas',
  'suggestions.bulk': 'Aceptar todo a partir del',
  'suggestions.bulk.unit': 'por ciento',
  'suggestions.bulk.show': 'Mostrar cuáles',
  'suggestions.bulk.title': 'Aceptar todas las propuestas a partir del {share, number, percent}',
  'suggestions.bulk.count':
    '{terms, plural, =0 {Ninguna propuesta} one {# propuesta} other {# propuestas}} para {recommendations, plural, one {# recomendación} other {# recomendaciones}} de {review}.',
  'suggestions.bulk.calibrated':
    'Una probabilidad dice cuántas veces acierta la máquina: de lo que propone con el {share, number, percent}, {wrong, plural, =0 {nada es erróneo} one {cerca de # de cada cien es erróneo} other {cerca de # de cada cien son erróneos}}. Quien acepta los asume sin leerlos.',
  'suggestions.bulk.term': 'Término',
  'suggestions.bulk.for': 'Para',
  'suggestions.bulk.howMany': 'Cuántas',
  'suggestions.bulk.accept': 'Aceptar {terms, plural, one {este término} other {estos # términos}}',
  'suggestions.bulk.nothing': 'Ninguna propuesta es tan probable. Pruebe con menos.',
  'suggestions.bulk.changed':
    'Había {shown, number} propuestas cuando se compuso esta página y ahora hay {now, number}: otra persona decidió entretanto, o la máquina volvió a leer. Mírelas otra vez.',
  'suggestions.proposed': 'Propuesto, sin que nadie haya decidido aún:',
  'suggestions.proposed.terms': '{count, plural, one {# término} other {# términos}}',
  'suggestions.proposed.clusters': '{count, plural, one {# grupo} other {# grupos}}',
  'suggestions.waiting': 'Términos propuestos',
  'suggestions.waiting.none':
    'No espera ninguna propuesta. Se ha decidido sobre todos los términos propuestos.',
  'suggestions.waiting.reviews': 'Todos los exámenes',
  'suggestions.undone':
    '{undone, plural, one {Se retiró # decisión; su término vuelve a estar abierto} other {Se retiraron # decisiones; sus términos vuelven a estar abiertos}}. {stay, plural, =0 {} one {Sobre # se ha decidido de nuevo desde entonces y queda así.} other {Sobre # se ha decidido de nuevo desde entonces y quedan así.}}',
  'suggestions.undo.unknown':
    'No consta con este número ninguna decisión sobre términos de este examen. No se ha cambiado nada.',
  'suggestions.undo.changed':
    '{count, plural, one {Esta decisión ya se retiró o se tomó de nuevo} other {Estas # decisiones ya se retiraron o se tomaron de nuevo}}. No se ha cambiado nada.',
  'suggestions.accepted':
    '{terms, plural, one {# término aceptado de una vez, que sigue como se aceptó} other {# términos aceptados de una vez, que siguen como se aceptaron}}, {name}, {date}.',
  'suggestions.accepted.undo': 'Retirar',
  'suggestions.change': 'Decidir sobre sus términos',
  'suggestions.one.title': 'Términos de {number}',
  'suggestions.one.issued': 'Los documentos le dan estos términos. Quedan como se publicaron.',
  'suggestions.one.lead':
    'Lo marcado vale; lo no marcado se descarta, y la máquina aprende de ambos. Todos lo leen enseguida, con el nombre de su organización.',
  'suggestions.one.nothing': 'No se propone nada. Añada términos por su nombre.',
  'suggestions.one.set': 'asignado por {name}, {date}',
  'suggestions.one.rejected': 'descartado por {name}, {date}',
  'suggestions.one.save': 'Guardar y publicar',
  'suggestions.by': 'Asignado por {name}, {date}.',
  'suggestions.by.machine':
    'Asignado por {name}, {date}; la máquina ({model}) lo propuso con el {share, number, percent}, por {words}.',
  'suggestions.by.machineAlone':
    'Asignado por {name}, {date}; la máquina ({model}) lo propuso con el {share, number, percent}.',
  'suggestions.model.shipped': 'el modelo de fábrica',
  'suggestions.model.own': 'su propio modelo {name}',
  'suggestions.operator': 'quien opera el sitio',
  'suggestions.review': 'Términos',
  'suggestions.review.progress':
    '{done, number} de {total, number} recomendaciones llevan un término. {open, plural, =0 {Ninguna propuesta espera.} one {# propuesta espera decisión.} other {# propuestas esperan decisión.}}',
  'suggestions.review.link': 'Decidir sobre los términos que propone la máquina',
  'suggestions.learn.title': 'Mejorar la máquina que propone términos',
  'suggestions.learn.lead':
    'La máquina puede aprender de lo que ustedes asignaron y descartaron. Lo hace en este servidor; nada sale de él. Después muestra cuánto habría previsto sus decisiones, antes y después, y ustedes eligen si la usan.',
  'suggestions.learn.decisions':
    '{count, plural, =0 {No consta ninguna decisión.} one {Consta # decisión.} other {Constan # decisiones.}}',
  'suggestions.learn.few':
    'Hay {found, plural, =0 {ninguna decisión} one {# decisión} other {# decisiones}} de que aprender; hacen falta al menos {fewest, number}. Decida antes sobre más términos.',
  'suggestions.learn.already': 'La máquina ya está aprendiendo. Espere a que termine.',
  'suggestions.learn.start': 'Aprender de ellas ahora',
  'suggestions.learn.working': 'La máquina está aprendiendo. Esta página se actualiza sola.',
  'suggestions.learn.failed':
    'No pudo aprender. El registro del servidor dice por qué; inténtelo de nuevo cuando se haya corregido.',
  'suggestions.learn.empty': 'Aún no se ha aprendido nada. Las propuestas vienen del modelo de fábrica.',
  'suggestions.learn.asked': 'Pedido por {name}, {date}',
  'suggestions.learn.measured': 'Cuánto prevé {count, plural, one {# decisión} other {# decisiones}}',
  'suggestions.learn.how':
    'Antes: el modelo de fábrica. Después: cada decisión prevista por lo aprendido de las demás. Más alto es mejor.',
  'suggestions.learn.measure': 'Medida',
  'suggestions.learn.before': 'Antes',
  'suggestions.learn.after': 'Después',
  'suggestions.learn.precision': 'De lo que da por acertado, cuánto se asignó',
  'suggestions.learn.recall': 'De lo que se asignó, cuánto da por acertado',
  'suggestions.learn.f1': 'Ambas juntas (F1)',
  'suggestions.learn.unknown': 'no se sabe',
  'suggestions.learn.use': 'Proponer con él desde ahora',
  'suggestions.learn.used': 'En uso',
  'suggestions.learn.unuse': 'Volver al modelo de fábrica',
  'suggestions.learn.changed': 'Hecho. El registro se está leyendo de nuevo.',
  'suggestions.learn.name': 'Aprendido el {date}',
  'country.administration.model': 'La máquina que propone términos',
  'country.administration.model.what': 'Hacer que aprenda de las decisiones y elegir con qué propone',
  'country.administration.vocabularies': 'Vocabularios',
  'country.administration.vocabularies.what':
    'Términos propios del país, nombres, textos oficiales y qué ocupa el lugar de qué',
  'history.kind.term_model': '{count, plural, one {# modelo} other {# modelos}}',
  'history.kind.vocabulary_term':
    '{count, plural, one {# término de un vocabulario} other {# términos de vocabularios}}',
  'history.verb.terms.decide': 'Se decidió sobre términos de recomendaciones',
  'history.verb.terms.accept-above': 'Se aceptaron los términos propuestos por encima de una probabilidad',
  'history.verb.terms.change': 'Se cambiaron los términos de una recomendación',
  'history.verb.model.learn': 'Se pidió a la máquina que propone términos que aprendiera',
  'history.verb.model.use': 'Se eligió con qué propone términos la máquina',
  'history.verb.vocabulary.add': 'Se inscribió un término en un vocabulario',
  'history.verb.vocabulary.change': 'Se cambió un término de un vocabulario',
  'history.verb.vocabulary.follow': 'Términos de ciclos anteriores se pusieron bajo su nombre actual',
  'history.verb.vocabulary.import': 'Se cargaron de un archivo términos de un vocabulario',
  'history.verb.terms.undo': 'Se retiraron decisiones sobre términos',
  'history.field.choice.open': 'abierto de nuevo',
  'history.field.label': 'Término',
  'history.field.choice': 'Decisión',
  'history.field.choice.set': 'asignado',
  'history.field.choice.rejected': 'descartado',
  'history.field.probability': 'Probabilidad',
  'history.field.words': 'Palabras que llevaron a ello',
  'history.field.model': 'Propuesto con',
  'history.field.vocabulary': 'Vocabulario',
  'history.field.code': 'Código',
  'history.field.texts': 'Texto oficial',
  'history.field.merged_into': 'Su lugar lo ocupa',
  'history.field.retired': 'Retirado',
  'history.field.used': 'En uso',
  'history.field.decisions': 'Decisiones',
  'history.field.own': 'Propio del país',
} satisfies Record<keyof typeof en, string>;
