import type en from '../en/searches.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'searches.title': 'Búsquedas guardadas',
  'searches.lead':
    'Las búsquedas del registro a las que vuelve, con lo nuevo de cada una. Son solo suyas: ninguna página las muestra a nadie más, tampoco a los administradores, y el historial no dice nada de ellas.',
  'searches.toList': 'Sus búsquedas guardadas',
  'searches.operator':
    'Quien lleva la base de datos de esta instalación puede, técnicamente, leer sus tablas. Una búsqueda que no deba relacionarse con usted se guarda mejor como dirección en su propio navegador.',
  'searches.without':
    'Sin cuenta: guarde la dirección de una búsqueda como marcador, o siga su fuente Atom, que está junto a las descargas del registro.',
  'searches.empty':
    'Aún no ha guardado ninguna búsqueda. Busque y acote en el registro, y elija «Guardar esta búsqueda».',
  'searches.toRegister': 'Ir al registro',
  'searches.count':
    '{count, plural, one {# de {most, number} como máximo} other {# de {most, number} como máximo}}',
  'searches.found':
    '{found, plural, =0 {Ninguna recomendación} one {# recomendación} other {# recomendaciones}}',
  'searches.new':
    '{count, plural, =0 {nada nuevo desde el {date}} one {# nueva o recién respondida desde el {date}} other {# nuevas o recién respondidas desde el {date}}}',
  'searches.open': 'Abrir',
  'searches.open.named': 'Abrir «{name}»',
  'searches.feed': 'Fuente (Atom)',
  'searches.change': 'Renombrar o quitar',
  'searches.change.named': 'Renombrar o quitar «{name}»',
  'searches.new.title': 'Guardar esta búsqueda',
  'searches.asks': 'Lo que pide',
  'searches.name': 'Nombre',
  'searches.name.hint': 'Solo usted lo ve.',
  'searches.save': 'Guardar la búsqueda',
  'searches.change.title': 'Cambiar «{name}»',
  'searches.rename': 'Guardar el nombre',
  'searches.remove': 'Quitar esta búsqueda',
  'searches.remove.lead': 'Una vez quitada, no queda nada de ella. El registro en sí no se toca.',
  'searches.done.saved': 'La búsqueda está guardada.',
  'searches.done.renamed': 'El nombre está guardado.',
  'searches.done.removed': 'La búsqueda se ha quitado.',
  'searches.name.missing': 'La búsqueda aún no tiene nombre. Escriba uno por el que la reconozca.',
  'searches.name.long':
    'El nombre tiene {length, number} caracteres; se guardan {most, number} como máximo. Acórtelo.',
  'searches.same': 'Ya guarda esta búsqueda, como «{name}». Cámbiele el nombre o cambie lo que busca.',
  'searches.most': 'Guarda {most, number} búsquedas, tantas como puede haber. Quite una que ya no necesite.',
  'searches.query.long':
    'La búsqueda pide más de lo que se puede guardar: {length, number} caracteres de dirección, donde caben {most, number}. Elija menos en el registro.',
} satisfies Record<keyof typeof en, string>;
