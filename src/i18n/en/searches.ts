export default {
  'searches.title': 'Saved searches',
  'searches.lead':
    'Searches of the register that you come back to, with what is new in each. They are yours alone: no page shows them to anybody else, administrators included, and the history says nothing of them.',
  'searches.toList': 'Your saved searches',
  'searches.operator':
    'Whoever runs the database of this installation can technically read its tables. A search that must not be connected with you is better kept as an address in your own browser.',
  'searches.without':
    'Without an account: keep the address of a search as a bookmark, or follow its Atom feed, which stands beside the downloads of the register.',
  'searches.empty':
    'You have not kept a search yet. Search and narrow down the register, then choose “Save this search”.',
  'searches.toRegister': 'Go to the register',
  'searches.count': '{count, plural, one {# of at most {most, number}} other {# of at most {most, number}}}',
  'searches.found':
    '{found, plural, =0 {No recommendation} one {# recommendation} other {# recommendations}}',
  'searches.new':
    '{count, plural, =0 {nothing new since {date}} one {# new or newly answered since {date}} other {# new or newly answered since {date}}}',
  'searches.open': 'Open',
  'searches.open.named': 'Open “{name}”',
  'searches.feed': 'Feed (Atom)',
  'searches.change': 'Rename or remove',
  'searches.change.named': 'Rename or remove “{name}”',
  'searches.new.title': 'Save this search',
  'searches.asks': 'What it asks for',
  'searches.name': 'Name',
  'searches.name.hint': 'Only you see it.',
  'searches.save': 'Save the search',
  'searches.change.title': 'Change “{name}”',
  'searches.rename': 'Save the name',
  'searches.remove': 'Remove this search',
  'searches.remove.lead': 'Removed, nothing of it is kept. The register itself is not touched.',
  'searches.done.saved': 'The search is saved.',
  'searches.done.renamed': 'The name is saved.',
  'searches.done.removed': 'The search is removed.',
  'searches.name.missing': 'The search has no name yet. Write one that you will know it by.',
  'searches.name.long':
    'The name has {length, number} characters; at most {most, number} are kept. Shorten it.',
  'searches.same':
    'You keep this search already, as “{name}”. Rename that one, or change what you search for.',
  'searches.most':
    'You keep {most, number} searches, which is as many as there can be. Remove one that you no longer need.',
  'searches.query.long':
    'The search asks for more than can be kept: {length, number} characters of address, where {most, number} fit. Choose less in the register.',
} as const;
