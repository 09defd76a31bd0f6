export default {
  'country.administration.title': 'Administration',
  'country.administration.lead':
    'What everybody sees of {country}, and who may do what. Every change is recorded in the history.',
  'country.administration.settings': 'Country settings',
  'country.administration.settings.what':
    'Name, languages, time zone, colour, word limits, modules and the licence of the data',
  'country.administration.scale': 'Status scale',
  'country.administration.scale.what':
    '{count, plural, =0 {No status yet} one {# status in use} other {# statuses in use}}',
  'country.administration.organisations': 'Organisations',
  'country.administration.organisations.what':
    'Ministries, agencies, parliament, the national human rights institution, civil society',
  'country.administration.people': 'People',
  'country.administration.people.what': 'Invitations, roles, suspensions',
  'country.administration.keys': 'Keys for programs',
  'country.administration.keys.what': 'Which programs may bring documents in, in whose name, and until when',
  'country.administration.outbox': 'Outbox',
  'country.administration.outbox.what': 'Mail that was sent, and mail that still waits',
  'country.administration.imports': 'Imports',
  'country.administration.imports.what': 'Documents of the United Nations on their way into the register',

  'country.settings.title': 'Country settings',
  'country.settings.saved': 'The settings are saved and in force on every page.',
  'country.settings.save': 'Save the settings',
  'country.settings.name': 'Name of the country',
  'country.settings.languages': 'Languages',
  'country.settings.languages.hint':
    'Pages are offered in the languages that are ticked, in the order of their numbers. The first is the one that a visitor starts with.',
  'country.settings.languages.place': 'Place of {language}',
  'country.settings.timeZone': 'Time zone',
  'country.settings.timeZone.hint': 'Days begin and end in it: deadlines, and pages as they stood on a date.',
  'country.settings.accent': 'Colour',
  'country.settings.accent.hint':
    'Links and buttons wear it. On white it needs a contrast of at least 4.5 to 1, so that everybody can read it.',
  'country.settings.limits': 'Word limits',
  'country.settings.limits.hint':
    'For the Universal Periodic Review the Human Rights Council takes 10,700 words of a national report, 2,815 of one organisation and 5,630 of several together.',
  'country.settings.limit.national-report': 'National report, in words',
  'country.settings.limit.submission': 'Submission of one organisation, in words',
  'country.settings.limit.joint-submission': 'Joint submission, in words',
  'country.settings.modules': 'Modules',
  'country.settings.modules.hint':
    'Switching one off hides its pages. What was recorded in it stays, and comes back with it.',
  'country.settings.module.plan': 'Plan',
  'country.settings.module.plan.hides':
    'Off hides objectives, actions, budgets and indicators; threads then end at “owned”.',
  'country.settings.module.submissions': 'Submissions',
  'country.settings.module.submissions.hides':
    'Off hides alternative reports and evidence, and takes no new ones.',
  'country.settings.module.consultations': 'Consultations',
  'country.settings.module.consultations.hides':
    'Off hides calls for input and their answers, and opens no new ones.',
  'country.settings.module.reports': 'Reports',
  'country.settings.module.reports.hides':
    'Off hides national and mid-term reports and the page where they are composed.',
  'country.settings.module.on': 'on',
  'country.settings.module.off': 'off',
  'country.settings.licence.legend': 'Licence of the open data',
  'country.settings.licence.hint':
    'It stands on the page of open data, in every data package and download, and in what programs are told. What somebody has already taken under another licence stays under that one.',
  'country.settings.licence': 'Licence',
  'country.settings.licence.national': 'A licence of the country’s own',
  'country.settings.licence.title': 'Name of the licence, if it is the country’s own',
  'country.settings.licence.address': 'Address at which it can be read',
  'country.settings.licence.address.hint':
    'Starting with https://. It is shown as a link; this server never opens it.',

  'country.exists':
    'This installation already serves {country}, and it serves one country. Start another installation with a data directory of its own.',
  'country.code.unknown':
    '“{code}” is not the code of a State. Give three capital letters as ISO 3166-1 has them, such as SVN for Slovenia.',
  'country.code.invented':
    '“{code}” is a code for invented States, and they live in the sandbox only. Give the code of a State, such as SVN for Slovenia.',
  'country.languages.none': 'No language is ticked. Tick at least one of {known}.',
  'country.languages.unknown':
    'This installation has no sentences in {codes}; it has {known}. Leave it out, or add a file with its wording first.',
  'country.languages.twice': 'The language {language} stands twice. Name it once.',
  'country.timeZone.unknown':
    '“{timeZone}” is not a time zone known here. Choose one of the list, such as Europe/Ljubljana.',
  'country.accent.form':
    '“{accent}” is not a colour. Write a hash sign and six digits from 0 to f, such as #0b5c7a.',
  'country.accent.contrast':
    'The contrast of {accent} on white is {measured, number} to 1; text needs at least 4.5 to 1. Choose a darker colour.',
  'country.limit.wrong': '“{found}” is not a number of words. Write a whole number from 1 to {most, number}.',
  'country.licence.unknown': '“{found}” is none of the licences offered. Choose one of the list.',
  'country.licence.title.missing':
    'A licence of the country’s own has no name yet. Write the name that readers know it by.',
  'country.licence.title.long':
    'The name of the licence has {length, number} characters; at most {most, number} are kept. Shorten it.',
  'country.licence.address.wrong':
    '“{address}” is not an address at which a licence can be read safely. Write the whole address, starting with https://.',

  'country.scale.title': 'Status scale',
  'country.scale.lead':
    'How {country} says where the implementation of a recommendation stands. Every voice uses the same scale, each for itself.',
  'country.scale.index':
    'Each status counts for something in UPR Info’s Implementation of Recommendations Index: 1 when everything asked was done, 0 when nothing was, a half in between. The index of a recommendation is the average of the voices that assessed it, so a full and a half make 0.75. A status that says nothing about implementation is left out of it.',
  'country.scale.empty': 'There is no status in use. Without one nobody can assess. Add the first.',
  'country.scale.add': 'Add a status',
  'country.scale.inUse': 'In use',
  'country.scale.retired': 'Retired',
  'country.scale.retired.lead':
    'Nobody can choose these any more. Where they were chosen they stay, since nothing that was said is taken away.',
  'country.scale.retiredOn': 'Retired on {date}',
  'country.scale.up': 'Move up',
  'country.scale.down': 'Move down',
  'country.scale.change': 'Change',
  'country.scale.done.added': 'The status is added at the end of the scale.',
  'country.scale.done.changed': 'The status is saved.',
  'country.scale.done.moved': 'The order is saved.',
  'country.scale.done.retired': 'The status is retired. Where it was chosen it stays.',
  'country.scale.done.reinstated': 'The status is in use again, at the end of the scale.',
  'country.status.new.title': 'Add a status',
  'country.status.change.title': 'Change “{name}”',
  'country.status.name': 'Name of the status',
  'country.status.index': 'Counts in the index as',
  'country.status.index.hint': 'The average of what the voices say makes the index of a recommendation.',
  'country.status.index.0': '0: nothing of it is done',
  'country.status.index.0.5': '0.5: a part is done, or it is under way',
  'country.status.index.1': '1: all of it is done',
  'country.status.index.none': 'Nothing: it is left out of the index',
  'country.status.save': 'Save the status',
  'country.status.retire.title': 'Retire it',
  'country.status.retire.lead':
    'A status is never deleted. Retired, it can no longer be chosen, and stays where it was chosen.',
  'country.status.retire': 'Retire this status',
  'country.status.reinstate.title': 'Use it again',
  'country.status.reinstate.lead':
    'This status was retired on {date}. It can be put back at the end of the scale.',
  'country.status.reinstate': 'Use this status again',
  'country.status.sameName':
    'There is a status “{name}” already, perhaps a retired one. Choose another name, or use that one again.',
  'country.status.index.wrong': '“{found}” is no value of the index. Choose 0, 0.5, 1 or nothing.',
  'country.status.last':
    'This is the last status in use; without one nobody can assess. Add another first, then retire this one.',
  'country.status.movedMeanwhile':
    'Somebody else moved a status after you opened this page. The order below is how it stands now; move yours again if it is still needed.',
} as const;
