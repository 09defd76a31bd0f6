export default {
  'commandLine.description':
    'Suivi: what a country does about the recommendations that the United Nations made to it.\nSettings come from the environment; see docs/administrator.md.',
  'commandLine.help.usage': 'Usage:',
  'commandLine.help.arguments': 'Arguments:',
  'commandLine.help.options': 'Options:',
  'commandLine.help.commands': 'Commands:',
  'commandLine.help.help': 'show this help',
  'commandLine.help.version': 'show the release',
  'commandLine.json': 'print JSON for programs',

  'commandLine.usage.unknownOption': 'There is no option {found}.',
  'commandLine.usage.unknownCommand': 'There is no command {found}.',
  'commandLine.usage.missingArgument': 'The command needs to be told: {found}.',
  'commandLine.usage.optionMissingArgument': 'The option {found} needs a value after it.',
  'commandLine.usage.missingOption': 'The option {found} has to be given.',
  'commandLine.usage.excessArguments': 'More was given than the command takes.',
  'commandLine.usage.seeHelp': 'Add --help to the command to see how it is used.',

  'commandLine.unexpected':
    'Something went wrong that should not have: {message}. Nothing was left half done.',
  'commandLine.diskFull': 'The disk is full. Nothing was left half done. Make room and try again.',
  'commandLine.databaseAway':
    'The database cannot be reached ({reason}). Check that it runs and that DATABASE_URL names it.',

  'commandLine.settings.wrong':
    '{count, plural, one {A setting is wrong. Nothing was started.} other {# settings are wrong. Nothing was started.}}',
  'commandLine.settings.problem': '  {setting}: found {found}, expected {expected}.',

  'commandLine.store.empty':
    'There is no country in this installation yet. Start one with bin/suivi init, or look around with bin/start. If your data is elsewhere, name the folder in SUIVI_DATA.',
  'commandLine.store.older':
    'The database was made by an older release and has not been upgraded yet. Start Suivi once (bin/start), which makes a backup and upgrades it, then try again.',

  'commandLine.file.missing': '{path}: there is no such file.',
  'commandLine.file.notAFile': '{path}: this is not a file.',
  'commandLine.file.unreadable': '{path}: the file cannot be opened ({reason}). Check its permissions.',

  'commandLine.serve.description': 'serve the pages until Ctrl-C; with an empty database, open the sandbox',

  'commandLine.checkSettings.description':
    'check the settings and the wording files of this installation, and start nothing',
  'commandLine.checkSettings.wording': 'languages/{file}: {key} {problem}.',
  'commandLine.checkSettings.right':
    'The settings are right.\n  address: {url}\n  data: {data}\n  database: {database, select, external {DATABASE_URL} other {embedded in the data folder}}\n  mail: {mail, select, server {through SMTP_URL} other {into the outbox that administrators can read}}',

  'commandLine.init.description': 'start a real, empty installation for a country, with one administrator',
  'commandLine.init.country': 'the country, as ISO 3166-1 alpha-3, such as SVN',
  'commandLine.init.country.wrong':
    '--country was {found}. Expected the three letters of ISO 3166-1 alpha-3, such as SVN for Slovenia.',
  'commandLine.init.name': 'the name of the country, as its pages show it',
  'commandLine.init.languages': 'languages of the pages, the country’s own first, such as en,fr',
  'commandLine.init.currency': 'currency in which money is summed up (ISO 4217), such as EUR',
  'commandLine.init.money':
    'Money is summed up in {currency}. Choose another currency in the settings before the first amount is entered: after that it stays.',
  'commandLine.init.languages.wrong':
    '--languages holds {found}. Expected codes of two or three letters with commas between, such as en,fr.',
  'commandLine.init.email': 'mail address of the administrator (administrator@suivi.invalid when not given)',
  'commandLine.init.person': 'name of the administrator',
  'commandLine.init.passwordStdin':
    'read the administrator’s password from standard input instead of printing an invitation',
  'commandLine.init.administrator': 'Administrator',
  'commandLine.init.done': '{name} is set up. Its administrator signs in as {email}.',
  'commandLine.init.invitation':
    'Start Suivi (bin/start) and open this address to choose a password. It works once:\n  {address}',
  'commandLine.init.signIn': 'Start Suivi (bin/start) and sign in:\n  {address}',

  'commandLine.sandbox.description':
    'print the accounts of the sandbox, an invented State to try everything in',
  'commandLine.sandbox.signIn': 'Sign in to the sandbox at {address}',
  'commandLine.sandbox.settings':
    'The address follows from the settings PORT and SUIVI_URL. If the site runs with others, run this command with the same ones.',
  'commandLine.sandbox.account': '  {email}  {password}\n      {name}, {organisation} ({roles})',

  'commandLine.import.description': 'import UN documents into the register',
  'commandLine.import.files': 'the files',
  'commandLine.import.confirm':
    'confirm at once what was read without errors, instead of leaving it for review',
  'commandLine.import.review':
    '{file}: {recommendations, plural, =0 {{answers, plural, one {# answer} other {# answers}}} one {# recommendation} other {# recommendations}} read, {problems, plural, =0 {nothing odd} one {# point to look at} other {# points to look at}}. Review and confirm: {address}',
  'commandLine.import.confirmed':
    '{file}: {recommendations, plural, =0 {{answers, plural, one {# answer} other {# answers}}} one {# recommendation} other {# recommendations}} confirmed: {address}',
  'commandLine.import.failed': '{file}: nothing in it could be imported. The reasons stand at {address}',
  'commandLine.import.discarded': '{file}: it was imported before, and nothing was changed: {address}',

  'commandLine.person.description': 'invite people, suspend accounts, reset a lost second factor',
  'commandLine.person.email': 'mail address of the person',
  'commandLine.person.invite.description': 'invite a person and print the address that sets the password',
  'commandLine.person.invite.name': 'name of the person',
  'commandLine.person.invite.organisation': 'short name of the organisation, as in its address',
  'commandLine.person.invite.role': 'what the person is there; may be given several times: {roles}',
  'commandLine.person.invite.role.wrong': '--role was {found}. Expected one of: {roles}.',
  'commandLine.person.invite.language':
    'language of the invitation, such as fr (the country’s own when not given)',
  'commandLine.person.invited':
    '{email} is invited. The mail with this address is on its way; it works once:\n  {address}',
  'commandLine.person.suspend.description':
    'suspend an account; what the person said stays, and the public can see that it was suspended',
  'commandLine.person.suspend.reason': 'why, in words that the public may read',
  'commandLine.person.suspended': '{email} is suspended and signed out everywhere.',
  'commandLine.person.resetTwoFactor.description':
    'let a person who lost the second factor sign in with the password alone',
  'commandLine.person.twoFactorReset':
    '{email} can sign in with the password alone and set up a second factor again.',

  'commandLine.read.description':
    'read UN documents and print what they say; needs no database and changes nothing',
  'commandLine.read.files': 'the documents',
  'commandLine.read.progress': 'reading',
  'commandLine.read.none': 'unknown',
  'commandLine.read.kind':
    '  {kind, select, working_group_report {Report of the Working Group} working_group_draft {Draft report of the Working Group} addendum {Addendum with the State’s answers} recommendation_matrix {Matrix of recommendations} uhri_export {Export of the Universal Human Rights Index} upr_info_export {Export of UPR Info} impact_export {Export of IMPACT OSS} concluding_observations {Concluding observations of a treaty body} visit_report {Report on a country visit} national_report {National report} other {Unknown kind of document}}',
  'commandLine.read.about':
    '  symbol {symbol}, country {country}, cycle {cycle}, session {session}, date {date}, language {language}',
  'commandLine.read.recommendations':
    '  {count, plural, =0 {no recommendations} one {# recommendation} other {# recommendations}}: {supported, number} supported, {noted, number} noted, {partially, number} partially supported, {pending, number} pending, {unanswered, number} without an answer',
  'commandLine.read.positions': '  {count, plural, one {# answer} other {# answers}}',
  'commandLine.read.pledges': '  {count, plural, one {# pledge} other {# pledges}}',
  'commandLine.read.problem': '  page {page, number}: {message}',
  'commandLine.read.moreProblems':
    '  and {count, plural, one {# more point} other {# more points}} to look at; --json lists them all',
  'commandLine.read.citations':
    '  {count, plural, one {# citation} other {# citations}} of recommendations; bin/suivi check resolves them',

  'commandLine.check.description':
    'list the recommendations that a report cites and say which ones they are; needs no database and changes nothing',
  'commandLine.check.file': 'the report: a national or mid-term report, or a draft of one',
  'commandLine.check.register':
    'a Working Group report, addendum or matrix to look the numbers up in; may be given several times',
  'commandLine.check.citations':
    '{file}: {count, plural, =0 {no citations} one {# citation} other {# citations}}',
  'commandLine.check.numbers':
    '  {numbers, plural, one {# number} other {# numbers}}: {resolved, number} resolved, {unresolved, number} not',
  'commandLine.check.by':
    '  found by {by, select, label {the label as printed} item {the number within the list} other {a running number through all lists}}: {count, number}',
  'commandLine.check.review':
    '  {document}: {recommendations, plural, one {# different recommendation} other {# different recommendations}} cited',
  'commandLine.check.place': '  {page, select, none {} other {page {page}: }}{text}',
  'commandLine.check.problem': '  {page, select, none {} other {page {page}: }}{message}',
  'commandLine.check.more': '  and {count, plural, one {# more} other {# more}}; --json lists them all',

  'commandLine.classify.description':
    'propose UPR Info’s issues and action category for recommendations in English, with probabilities',
  'commandLine.classify.file': 'one JSON object a line: \'{\'"id": …, "text": …\'}\'',
  'commandLine.classify.wrongLine':
    '{file}, line {line, number}: found {found}; expected a JSON object with an id (string or number) and a text that is not empty.',
  'commandLine.classify.moreLines':
    '{count, plural, one {One more line is wrong.} other {# more lines are wrong.}}',
  'commandLine.classify.nothing': 'Nothing was answered. Mend these lines and try again.',
  'commandLine.classify.unread':
    '{count, plural, one {One text is not in English: nothing is proposed for it.} other {# texts are not in English: nothing is proposed for them.}} Nothing is translated.',
  'commandLine.classify.answer': '{id}: {issues}; action {action, number}, {name} ({probability})',
  'commandLine.classify.answer.none': '{id}: not in English',

  'commandLine.dump.description':
    'write everything public as a data package: csv, json, xlsx, the original files, and what UHRI and IMPACT OSS read',
  'commandLine.dump.target': 'a new folder, or a file that ends in .zip',
  'commandLine.dump.done':
    '{target}: {recommendations, plural, one {# recommendation} other {# recommendations}} and {files, plural, one {# file} other {# files}}, as of entry {entry, number} of the ledger, {hash}.',
  'commandLine.dump.there': '{target} is there already. Name a new folder or file.',

  'commandLine.backup.description': 'write everything into one file, while pages are served',
  'commandLine.backup.file': 'the file to write, such as suivi-backup.tar.gz',
  'commandLine.backup.force': 'write over an existing file',
  'commandLine.backup.progress': 'backing up',
  'commandLine.backup.done':
    '{path} holds {rows, plural, one {# row} other {# rows}} and {files, plural, one {# uploaded file} other {# uploaded files}} ({megabytes, number} MB). The secret of this installation is not in it: keep SUIVI_SECRET, or the file “secret” of the data folder, in another place.',

  'commandLine.backup.missingFiles':
    'The backup was written, but {count, plural, one {an uploaded file is} other {# uploaded files are}} not on the disk any more, and not in it. Bring back from an older backup: {files}',

  'commandLine.restore.description': 'bring a backup into an empty installation',
  'commandLine.restore.file': 'the file that bin/suivi backup wrote',
  'commandLine.restore.progress': 'restoring',
  'commandLine.restore.done':
    '{path}, made on {madeAt, date, long}, is restored: {rows, plural, one {# row} other {# rows}}, {files, plural, one {# uploaded file} other {# uploaded files}}, {entries, plural, =0 {an empty ledger} one {# ledger entry, verified} other {# ledger entries, verified}}. Start Suivi with bin/start.',
  'commandLine.restore.secret':
    'A backup holds no secret. Everybody signs in again with their password. People with two-factor sign-in can do so only with the secret of the old installation: set the same SUIVI_SECRET, or copy the file “secret” of its data folder. Without it, run bin/suivi person reset-two-factor EMAIL for each of them.',

  'commandLine.ledger.description': 'check the record of every change',
  'commandLine.ledger.verify.description':
    'recompute the whole chain of changes and say whether anything was altered',
  'commandLine.ledger.verify.head': 'a head hash that was published earlier and has to be in the chain',
  'commandLine.ledger.verify.head.wrong':
    '--head was {found}. Expected the 64 hexadecimal digits of a head, as the footer of pages, the feed and exports show it.',
  'commandLine.ledger.verify.progress': 'verifying',
  'commandLine.ledger.head.description': 'print the number and hash of the newest entry',
  'commandLine.ledger.none': 'Nothing has been recorded yet.',
  'commandLine.ledger.whole':
    'The ledger is whole: {entries, plural, =0 {no entries yet} one {# entry} other {# entries}}{redacted, plural, =0 {} one {, # change redacted} other {, # changes redacted}}. Its head is {head}',
  'commandLine.ledger.headFound': 'The head {head} is one of its entries.',
  'commandLine.ledger.headNotFound':
    'No entry has the hash {head}. Either it was mistyped, or the ledger is not the one that it was published from.',
  'commandLine.ledger.moreFaults': 'and {count, plural, one {# more fault} other {# more faults}}.',
  'commandLine.ledger.fault.missing-entry': 'Entry {seq}: the entry before it is missing.',
  'commandLine.ledger.fault.broken-link': 'Entry {seq}: it does not follow from the entry before it.',
  'commandLine.ledger.fault.altered-entry':
    'Entry {seq}: its verb, time, organisation or list of records was altered.',
  'commandLine.ledger.fault.altered-content': 'Entry {seq}: what it says stood before or after was altered.',
  'commandLine.ledger.fault.altered-person': 'Entry {seq}: the person who made it was altered.',
  'commandLine.ledger.fault.head-differs':
    'Entry {seq}: the head that pages show is not the hash of the newest entry.',

  'backup.exists':
    '{path} exists already and was left as it is. Name another file, or add --force to write over it.',
  'backup.nothing': 'There is nothing to back up: no country has been set up in this installation yet.',
  'backup.diskFull':
    'The disk that {path} was to be written to is full. Nothing was left behind. Make room, or name a file elsewhere.',
  'backup.noFolder': '{path} cannot be written: its folder does not exist. Make the folder first.',
  'backup.notWritable': '{path} cannot be written ({reason}). Name a file in a folder that you may write to.',
  'restore.beside':
    'Suivi is running on this data folder. A backup is restored into an empty installation only: stop Suivi and name an empty folder in SUIVI_DATA.',
  'restore.foreignFile':
    '{path} is not a backup of Suivi: it is {found, select, empty {empty} zip {a zip archive} pdf {a PDF} postgresql {a dump of PostgreSQL} sqlite {a SQLite database} archive {another archive} other {something else}}. Expected a file that bin/suivi backup wrote, which begins with {expected}. Nothing was changed.',
  'restore.truncated':
    '{path} breaks off before its end: it was not copied whole. Nothing was changed. Copy it again, or take another backup.',
  'restore.damaged':
    '{path} is damaged: its content does not match its checksums. Nothing was changed. Copy it again, or take another backup.',
  'restore.newerFormat':
    '{path} was written by the newer release {release}, in a form that this release does not read. Nothing was changed. Restore it with release {release} or later.',
  'restore.newerRelease':
    '{path} was written by the newer release {release}: its database has {found}, which this release does not know. Nothing was changed. Restore it with release {release} or later.',
  'restore.notEmpty':
    'This installation is not empty: it serves {country}. A backup is restored into an empty installation only, so that nothing is lost. Name an empty folder in SUIVI_DATA (or an empty database in DATABASE_URL) and restore there.',
  'restore.foreignDatabase':
    'The database holds tables that are not Suivi’s. Nothing was changed. Name a database of its own in DATABASE_URL.',
  'restore.preparedByNewer':
    'The database is empty, but a newer release than the backup’s has prepared it (it has {found}). Nothing was changed. Name an empty folder in SUIVI_DATA (or an empty database in DATABASE_URL) and restore there; it is upgraded afterwards.',
  'restore.ledger':
    'The ledger in the backup does not hold from entry {seq} on: it was altered after the backup was made, or before. Nothing was changed. Take another backup.',
  'restore.diskFull': 'The disk is full. Nothing was changed. Make room and restore again.',
} as const;
