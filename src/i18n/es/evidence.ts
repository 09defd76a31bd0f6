import type en from '../en/evidence.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.evidence': 'Pruebas',
  'browse.evidence.what':
    'Archivos y enlaces en que se apoyan los informes y las valoraciones, y lo que deben probar',
  'evidence.title': 'Pruebas',
  'evidence.lead':
    'Todos los archivos y enlaces dados como prueba, lo que deben probar y dónde se dieron. Usted ve los que puede tener; la búsqueda mira también dentro de los archivos.',
  'evidence.words': 'Palabras en los archivos, los nombres o lo que prueban',
  'evidence.any': 'Cualquiera',
  'evidence.source': 'Dado con',
  'evidence.source.update': 'Un informe',
  'evidence.source.assessment': 'Una valoración',
  'evidence.form': 'Forma',
  'evidence.form.file': 'Archivos',
  'evidence.form.link': 'Enlaces',
  'evidence.organisation': 'Dado por',
  'evidence.show': 'Mostrar',
  'evidence.found': '{count, plural, =0 {Nada encontrado} one {# prueba} many {# pruebas} other {# pruebas}}',
  'evidence.none': 'Ninguna prueba que usted pueda tener corresponde a esta elección.',
  'evidence.all': 'Todas las pruebas',
  'shell.nav.find': 'Buscar',
  'find.title': 'Buscar',
  'find.for': 'Buscar: {words}',
  'find.lead':
    'En recomendaciones, acciones, planes, informes, pruebas y su contenido, debates, organismos y colegas, en la medida en que usted puede verlos. Las palabras en inglés, francés, español y árabe se encuentran en todas sus formas.',
  'find.words': 'Palabras',
  'find.do': 'Buscar',
  'find.found':
    '{count, plural, =0 {Nada encontrado} one {# resultado} many {# resultados} other {# resultados}}',
  'find.none': 'Nada de lo que usted puede ver tiene estas palabras. Pruebe con menos, o explore:',
  'find.all': 'Todos los {count}',
  'find.kind.recommendations': 'Recomendaciones',
  'find.kind.actions': 'Acciones',
  'find.kind.plans': 'Planes',
  'find.kind.updates': 'Informes',
  'find.kind.evidence': 'Pruebas',
  'find.kind.discussions': 'Debates',
  'find.kind.organisations': 'Organismos',
  'find.kind.people': 'Colegas',
} satisfies Record<keyof typeof en, string>;
