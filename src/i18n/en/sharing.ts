export default {
  'sharing.sentence':
    '{total, plural, one {# recommendation} other {# recommendations}} to {country}{asking, plural, =0 {} other {; {answered, number} of {asking, number} that ask for an answer answered}}.',
  'sharing.source': 'Source:',
  'sharing.source.named': '{country}, {address}',
  'sharing.gone.title': 'This figure is not public',
  'sharing.gone.body': 'It was withdrawn, or its address is not right. What is public:',
  'sharing.embed.link': 'Show this figure on another site',
  'sharing.embed.title': '{name}: show the figure on another site',
  'sharing.embed.heading': 'Show this figure on another site',
  'sharing.embed.what':
    'The figure stands in a frame on your page and always shows what is public here today. It runs no script, sets no cookie and tells nobody who read it.',
  'sharing.embed.code': 'HTML to copy into your page',
  'sharing.embed.hint':
    'Keep the title: it tells people who cannot see the figure what the frame holds. Give it more height if your column is narrow.',
  'sharing.embed.languages': 'The same in another language:',
  'sharing.embed.shows': 'What it shows',
  'sharing.embed.alone': 'Open the figure by itself',
} as const;
