export default {
  'vocabularies.title': 'Vocabularies',
  'vocabularies.lead':
    'The words by which recommendations are found and counted. What documents give is kept as issued; where a term has taken the place of another, pages and filters follow it.',
  'vocabularies.name.theme': 'Themes',
  'vocabularies.name.group': 'Groups of persons',
  'vocabularies.name.sdg': 'Sustainable Development Goals',
  'vocabularies.name.issue': 'Issues',
  'vocabularies.name.action': 'Actions asked for',
  'vocabularies.name.right': 'Human rights',
  'vocabularies.name.national-plan': 'Headings of the national plan',
  'vocabularies.name.development-plan': 'Headings of the development plan',
  'vocabularies.what.theme':
    'As the Universal Human Rights Index names them now, with the names of earlier cycles.',
  'vocabularies.what.group': 'As the Universal Human Rights Index names them.',
  'vocabularies.what.sdg':
    'Goals, targets and indicators in words of our own. Official texts load from a file.',
  'vocabularies.what.issue': 'As UPR Info names them.',
  'vocabularies.what.action':
    'UPR Info’s five categories, from asking little to asking for one thing in particular.',
  'vocabularies.what.right': 'They follow from the themes; each has a page with its articles.',
  'vocabularies.what.national-plan': 'The country’s own; it enters them here or loads them from a file.',
  'vocabularies.what.development-plan': 'The country’s own; it enters them here or loads them from a file.',
  'vocabularies.count': '{count, plural, =0 {no term} one {# term} other {# terms}}',
  'vocabularies.action.1': 'Asking others for help, or sharing with them',
  'vocabularies.action.2': 'Going on with what is being done',
  'vocabularies.action.3': 'Considering a change',
  'vocabularies.action.4': 'Acting, in general terms',
  'vocabularies.action.5': 'Doing one thing in particular',
  'vocabularies.caption': 'Its terms, with how many recommendations bear each',
  'vocabularies.term': 'Term',
  'vocabularies.recommendations': 'Recommendations',
  'vocabularies.own': 'the country’s own',
  'vocabularies.named': 'named by the country',
  'vocabularies.retired': 'retired',
  'vocabularies.merged': 'now: {name}',
  'vocabularies.documents': 'in documents only',
  'vocabularies.text': 'Official text',
  'vocabularies.export': 'Take them along:',
  'vocabularies.change': 'Change',
  'vocabularies.change.of': 'Change {name}',
  'vocabularies.new': 'Enter a term',
  'vocabularies.empty':
    'No term yet. The secretariat enters them here, or loads them with bin/suivi terms import.',
  'vocabularies.follow':
    '{count, plural, one {# name of an earlier cycle stands in the register whose present name is known.} other {# names of earlier cycles stand in the register whose present names are known.}}',
  'vocabularies.follow.what':
    'Counted together with the present ones, they show what all cycles asked. Documents keep their words, and each step can be taken back.',
  'vocabularies.follow.from': 'As issued',
  'vocabularies.follow.to': 'Present name',
  'vocabularies.follow.button': 'Put them under their present names',
  'vocabularies.form.new': 'A new term of “{vocabulary}”',
  'vocabularies.form.change': 'Change “{name}”',
  'vocabularies.form.lead':
    'Names take the place of those that ship, in their language; an emptied one gives way to it again. Everybody sees it at once.',
  'vocabularies.form.code': 'Code',
  'vocabularies.form.code.hint':
    'What it is called in files and addresses, for good: a number or short name, such as 3.2.',
  'vocabularies.form.code.missing': 'The code is missing. Give the term a number or a short name.',
  'vocabularies.form.code.long':
    'This code has {length, number} characters; {most, number} is the most. Shorten it.',
  'vocabularies.form.code.taken':
    'The vocabulary has a term with the code {code} already. Choose another, or change that one.',
  'vocabularies.form.names': 'Name',
  'vocabularies.form.texts': 'Official text ({language})',
  'vocabularies.form.merged': 'Its place is taken by',
  'vocabularies.form.merged.hint':
    'Its name or code. Pages, filters and counts then follow that term; empty takes it back.',
  'vocabularies.form.merged.unknown': 'The vocabulary has no term “{typed}”. Choose one from the list.',
  'vocabularies.form.merged.self': 'A term cannot take its own place. Choose another or leave it empty.',
  'vocabularies.form.merged.circle':
    '“{typed}” has given its place to this term. Take that back first, or choose another.',
  'vocabularies.form.retired': 'Retired: it is not proposed and cannot be set any more',
  'vocabularies.form.long': 'This has {length, number} characters; {most, number} is the most. Shorten it.',
  'vocabularies.form.save': 'Save and publish',
  'vocabularies.saved': 'Saved.',
  'vocabularies.import.format':
    '{file} is none of the forms that vocabularies are read from. Give a .csv, .json, .xlsx or .yml file.',
  'vocabularies.import.large': '{file} is too large; {most, number} MB is the most. Part it.',
  'vocabularies.import.damaged': '{file} cannot be read: {reason}',
  'vocabularies.import.language':
    '{file} lies in a folder named {folder}, which is no code of a language. Put it into one such as fr or zh-Hans.',
  'vocabularies.import.nothing':
    '{file} holds no term. A table has one a row under its headings; a YAML file has keys such as 16-3-title.',
  'vocabularies.import.column.missing':
    '{file} has no column {column}. Its headings are: vocabulary, code, name_<language>, text_<language>, merged_into, retired.',
  'vocabularies.import.column.unknown':
    '{file} has a column {column}, which nothing is known of. Its headings are: vocabulary, code, name_<language>, text_<language>, merged_into, retired.',
  'vocabularies.import.vocabulary':
    '{file}, row {row, number}: “{found}” is no vocabulary that can be loaded. Those are: theme, group, sdg, issue, action, national-plan, development-plan.',
  'vocabularies.import.codeless': '{file}, row {row, number}: the code is missing.',
  'vocabularies.import.long':
    '{file}, row {row, number}: {column} has {length, number} characters; {most, number} is the most.',
  'vocabularies.import.retired': '{file}, row {row, number}: “{found}” under retired is neither yes nor no.',
  'vocabularies.import.closed':
    '{file}, row {row, number}: the vocabulary {vocabulary} has no term {code}, and none can be added to it.',
  'vocabularies.import.nameless':
    '{file}, row {row, number}: {code} is new and has no name. Give it one in a column such as name_en.',
  'vocabularies.import.merged':
    '{file}, row {row, number}: the place of {code} is said to be taken by {merged}, which the vocabulary does not have.',
  'commandLine.terms.description': 'Load vocabularies from files',
  'commandLine.terms.import.description':
    'Load terms, names and official texts from csv, json, xlsx or YAML files, all or nothing',
  'commandLine.terms.import.files': 'files with terms',
  'commandLine.terms.import.columns':
    'A csv, xlsx or json file has these columns, in any order; the first two have to be there:\n\n  vocabulary       theme, group, sdg, issue, action, national-plan, development-plan\n  code             the number, or for themes, groups and issues the name as issued;\n                   for terms of your own what you choose\n  name_<language>  what you call it, by the language’s code: name_fr, name_sl\n  text_<language>  its official text\n  merged_into      the code of the term that has taken its place; empty for none\n  retired          yes or no\n\nWhat a file has no column for, and an empty name or text, stays as it is. For example:',
  'commandLine.terms.import.done':
    '{read, plural, one {# term} other {# terms}} read from {files, plural, one {# file} other {# files}}: {changed, plural, =0 {nothing was new} one {# is new or changed} other {# are new or changed}}.',
} as const;
