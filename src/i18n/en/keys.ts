export default {
  'keys.title': 'Keys',
  'keys.lead':
    'Programs write with a key, in the name of an organisation. Reading what is public needs none.',
  'keys.lead.api': 'What programs can do',
  'keys.count': '{count, plural, one {# key} other {# keys}}',
  'keys.empty': 'No key has been made yet. Make one when a program should bring documents in by itself.',
  'keys.make': 'Make a key',
  'keys.madeBy': 'Made by {name} on {date}',
  'keys.until': 'Until {date}',
  'keys.lastUsed': 'Last used on {date}',
  'keys.neverUsed': 'Never used',
  'keys.state.works': 'Works',
  'keys.state.revoked': 'Revoked',
  'keys.state.expired': 'Expired. Make a new one if it is still needed.',
  'keys.state.organisation-suspended': 'Stopped: its organisation is suspended.',
  'keys.state.maker-left': 'Stopped: who made it is suspended or no longer administers. Make a new one.',
  'keys.revoke': 'Revoke',
  'keys.revoke.named': 'Revoke “{name}”',
  'keys.done.revoked': 'The key is revoked and does not work any more.',
  'keys.new.title': 'Make a key',
  'keys.name': 'What it is for',
  'keys.name.hint': 'Such as the name of the program. It is seen inside only.',
  'keys.organisation': 'In whose name',
  'keys.organisation.hint':
    'The public history names this organisation for what the program does. Only those whose people may do the same are offered.',
  'keys.scopes': 'What it may do',
  'keys.scope.imports':
    'brings documents in and reads how far they have come; a person still checks and publishes them',
  'keys.expires': 'Last day',
  'keys.expires.hint': 'At most a year from now. A key that is forgotten should end by itself.',
  'keys.made.title': 'The key is made',
  'keys.made.lead':
    'Copy the key of “{name}” now and keep it where only the program can read it. It is shown this once; nobody can read it again, not even on the server.',
  'keys.made.kept': 'I have kept it',
  'keys.name.missing':
    'It was not said what the key is for. Write the name of the program, so that others know later whether it is still needed.',
  'keys.name.tooLong': 'The name has {length, number} characters; {most, number} is the most. Shorten it.',
  'keys.organisation.missing':
    'No organisation that can act was chosen. Choose in whose name the program works.',
  'keys.scopes.missing': 'Nothing was ticked, so that the key could do nothing. Tick what it may do.',
  'keys.scopes.unfit':
    'People of an organisation of the kind “{kind}” may not do what {scope} allows, and no key speaks in another’s voice. Choose another organisation.',
  'keys.expires.missing': 'No day was given on which the key ends. Choose one within a year.',
  'keys.expires.past': 'That day is past, so that the key would never work. Choose a later one.',
  'keys.expires.far':
    'A key lasts at most {most, number} days. Choose an earlier day, and make a new key in time.',
} as const;
