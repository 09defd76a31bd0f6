import type en from '../en/sharing.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'sharing.sentence':
    '{total, plural, one {# recomendación} other {# recomendaciones}} a {country}{asking, plural, =0 {} other {; respondidas: {answered, number} de las {asking, number} que piden respuesta}}.',
  'sharing.source': 'Fuente:',
  'sharing.source.named': '{country}, {address}',
  'sharing.gone.title': 'Este gráfico no es público',
  'sharing.gone.body': 'Se retiró, o su dirección no es correcta. Lo que es público:',
  'sharing.embed.link': 'Mostrar este gráfico en otro sitio',
  'sharing.embed.title': '{name}: mostrar el gráfico en otro sitio',
  'sharing.embed.heading': 'Mostrar este gráfico en otro sitio',
  'sharing.embed.what':
    'El gráfico aparece en un marco dentro de su página y muestra siempre lo que es público aquí ese día. No ejecuta ningún script, no instala ninguna cookie y no dice a nadie quién lo ha leído.',
  'sharing.embed.code': 'Código HTML para copiar en su página',
  'sharing.embed.hint':
    'Conserve el título: dice a quienes no ven el gráfico qué contiene el marco. Dele más altura si su columna es estrecha.',
  'sharing.embed.languages': 'El mismo en otro idioma:',
  'sharing.embed.shows': 'Lo que muestra',
  'sharing.embed.alone': 'Abrir el gráfico por separado',
} satisfies Record<keyof typeof en, string>;
