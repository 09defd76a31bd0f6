export default {
  'organisations.title': 'Organisations',
  'organisations.lead':
    'Who takes part in the follow-up of recommendations in {country}, and in which voice they speak.',
  'organisations.count': '{count, plural, one {# organisation} other {# organisations}}',
  'organisations.empty':
    'No organisation has been entered yet. The secretariat of the mechanism enters ministries, parliament, the national human rights institution and civil society here.',
  'organisations.empty.add': 'Add the first organisation',
  'organisations.kinds.secretariat': 'Secretariat of the mechanism',
  'organisations.kinds.ministry': 'Ministries',
  'organisations.kinds.agency': 'Agencies',
  'organisations.kinds.local-government': 'Local government',
  'organisations.kinds.parliament-committee': 'Parliament',
  'organisations.kinds.nhri': 'National human rights institution',
  'organisations.kinds.cso': 'Civil society',
  'organisations.kinds.un-entity': 'United Nations entities',
  'organisations.suspended': 'Suspended',
  'organisations.suspendedSince': 'Suspended since {date}',

  'organisations.page.description':
    '{name}, {kind}: what it answers for in the follow-up of recommendations.',
  'organisations.page.responsible': 'What it is responsible for',
  'organisations.page.responsible.nothing': 'Nothing has been assigned to it yet.',
  'organisations.page.history': 'History of this organisation’s record',
  'organisations.page.change': 'Change this organisation',
  'organisations.page.suspended.title': 'Suspended since {date}',
  'organisations.page.suspended.words':
    'Its people cannot act in its name until this is lifted. Everything it has said stays where it was said.',
  'organisations.page.reason': 'The reason given: {reason}',
  'organisations.page.suspensions': 'Suspensions',
  'organisations.page.suspensions.lead':
    'Every suspension is recorded here for everybody to see. Nothing that was said before is hidden by it. People are not named.',
  'organisations.page.suspension.what': 'What',
  'organisations.page.suspension.since': 'Since',
  'organisations.page.suspension.until': 'Until',
  'organisations.page.suspension.reason': 'Reason given',
  'organisations.page.suspension.organisation': 'The organisation',
  'organisations.page.suspension.account': 'An account of the organisation',
  'organisations.page.suspension.still': 'still suspended',

  'organisations.administer.lead':
    'Organisations are public, and so is every change to them. Each has its own page, whose address never changes.',
  'organisations.administer.add': 'Add an organisation',
  'organisations.administer.public': 'Its public page',
  'organisations.administer.members': '{count, plural, =0 {nobody yet} one {# person} other {# people}}',
  'organisations.done.added':
    '{name} is added. Its public page is at {address}. Next, invite the people who speak for it.',
  'organisations.done.changed': 'The organisation is saved.',
  'organisations.done.suspended':
    'The organisation is suspended, and its public page says so with the reason.',
  'organisations.done.lifted': 'The suspension is lifted. That it was there stays on the public page.',
  'organisations.done.people': 'Invite somebody',

  'organisations.new.title': 'Add an organisation',
  'organisations.change.title': 'Change {name}',
  'organisations.name': 'Name of the organisation',
  'organisations.kind': 'Kind',
  'organisations.kind.hint': 'It decides in which voice its people speak, and which roles they can have.',
  'organisations.kind.unknown': 'No kind was chosen. Choose what kind of organisation it is.',
  'organisations.kind.roles':
    '{names} {count, plural, one {has} other {have}} a role that does not fit an organisation of the kind “{kind}”: {roles}. End {count, plural, one {that membership} other {those memberships}} first, or leave the kind as it was.',
  'organisations.address.hint':
    'Made from the name when the organisation was added, and kept for ever: others link to it.',
  'organisations.save': 'Save the organisation',
  'organisations.sameName':
    'There is an organisation “{name}” already. Use that one, or give this one a name that tells them apart.',

  'organisations.suspend.title': 'Suspend this organisation',
  'organisations.suspend.lead':
    'Its people can then no longer act in its name. What it has said stays public and unchanged, and its page tells everybody since when it is suspended, and why.',
  'organisations.suspend.reason': 'Reason, for everybody to read',
  'organisations.suspend.reason.hint':
    'One or two sentences. Name no person: the public record names organisations only.',
  'organisations.suspend': 'Suspend it',
  'organisations.lift.title': 'Lift the suspension',
  'organisations.lift.lead': 'It has been suspended since {date}: {reason}',
  'organisations.lift': 'Lift the suspension',
  'organisations.reason.missing':
    'No reason was given. Everybody will read why, so write one or two sentences.',
  'organisations.reason.tooLong':
    'The reason has {length, number} characters; {most, number} is the most. Shorten it.',
  'organisations.reason.person':
    'The reason holds “{found}”, which may be a person or a mail address, and it will be public. Say it without naming anybody.',
  'organisations.suspend.already':
    'It is suspended already. Lift that suspension first if another reason should stand.',
  'organisations.suspend.lastAdministrator':
    'Suspending {name} would leave nobody who can administer this installation. Give an active person of another organisation the role of administrator first.',
} as const;
