export default {
  'country.administration.letterhead': 'Letterhead and signature',
  'country.administration.letterhead.what': 'What stands on top of letters and minutes, and who signs them',
  'letters.title': 'Letters',
  'letters.lead':
    'Letters of the secretariat to organisations: what they were given to do, what nothing was heard of, thanks. Each that is made is numbered and kept.',
  'letters.new': 'Write letters',
  'letters.empty':
    'No letter was made yet. Choose a kind and the organisations, and look at what they would get.',
  'letters.batch': 'Letters made together',
  'letters.batch.lead':
    '{count, plural, one {# letter is made and kept.} other {# letters are made and kept.}} Sign and send them as you are used to.',
  'letters.zip': 'All of them in one file (zip)',
  'letters.number': 'No.',
  'letters.to': 'To',
  'letters.kind': 'Kind',
  'letters.kind.hint':
    'Assigning speaks of duties that nobody has answered yet, reminding of duties on which nothing is published, thanking of those on which something is.',
  'letters.kind.assigning': 'Assigning',
  'letters.kind.reminding': 'Reminding',
  'letters.kind.thanking': 'Thanking',
  'letters.made': 'Made on',
  'letters.file': 'File',
  'letters.language': 'Language of the letters',
  'letters.day': 'Day by which an answer is asked for',
  'letters.day.hint': 'Where the template speaks of one.',
  'letters.organisations': 'To whom',
  'letters.organisations.empty': 'No organisation answers for a recommendation yet. Assign some first.',
  'letters.organisations.counts':
    '{given, plural, one {# not answered} other {# not answered}} · {silent, plural, one {# without an update} other {# without an update}} · {reported, plural, one {# reported on} other {# reported on}}',
  'letters.preview': 'Look at them first',
  'letters.preview.lead':
    '{count, plural, one {This is what the letter would say. Nothing is made yet.} other {This is what the # letters would say. Nothing is made yet.}}',
  'letters.make': '{count, plural, one {Make the letter} other {Make # letters}}',
  'letters.other': 'Choose something else',
  'letters.reference': 'No. {number}',
  'letters.templates': 'Templates of letters',
  'letters.templates.lead':
    'The words of each kind of letter in each language. Those that ship hold until you write your own; letters that were made keep theirs.',
  'letters.template.own': 'your own words',
  'letters.template.shipped': 'as shipped',
  'letters.template.saved': 'The template is saved.',
  'letters.template.preview': 'How it reads',
  'letters.template.example': 'With an example in the place of its fields.',
  'letters.example.organisation': 'Ministry of Examples',
  'letters.subject': 'Subject',
  'letters.body': 'Text',
  'letters.body.hint':
    'Fields that are filled in: {fields}. The list of recommendations stands where its field does. Plurals and choices are written as in ICU messages.',
  'letters.letterhead': 'Letterhead and signature',
  'letters.letterhead.lead':
    'What stands on top of the letters and minutes under the name of {country}, and who signs them.',
  'letters.letterhead.body': 'Who writes',
  'letters.letterhead.address': 'Address',
  'letters.letterhead.signatory': 'Name of who signs',
  'letters.letterhead.post': 'Post of who signs',
  'letters.letterhead.saved': 'The letterhead is saved.',
  'letters.default.assigning.subject': 'Recommendations for which {organisation} answers',
  'letters.default.assigning.body':
    'The national mechanism has assigned to {organisation} {count, plural, one {the following recommendation} other {the following # recommendations}} made to {country} by human rights bodies of the United Nations:\n\n{recommendations}\n\nPlease say by {day} whether you accept them, or for what reason another organisation should answer.',
  'letters.default.reminding.subject': 'Reminder: progress on recommendations',
  'letters.default.reminding.body':
    '{organisation} answers for {count, plural, one {the following recommendation, on which} other {the following # recommendations, on which}} no update has reached us:\n\n{recommendations}\n\nPlease send us your update by {day}. If something stands in the way, tell us what; we will take it to the mechanism.',
  'letters.default.thanking.subject': 'Thanks for your report',
  'letters.default.thanking.body':
    'We thank {organisation} for reporting on {count, plural, one {the following recommendation} other {the following # recommendations}}:\n\n{recommendations}\n\nYour work will be part of what {country} reports to the United Nations.',
  'letters.kind.missing': 'No kind of letter is chosen. Choose one.',
  'letters.organisations.none': 'No organisation is ticked. Tick those to write to.',
  'letters.organisations.nothing':
    '{count, plural, one {For # of the organisations there is nothing that this kind of letter could speak of.} other {For # of the organisations there is nothing that this kind of letter could speak of.}} Untick it, or choose another kind.',
  'letters.day.missing': 'The template speaks of a day, and none is given. Give one, or change the template.',
  'letters.subject.missing': 'The letter has no subject. Write one.',
  'letters.body.missing': 'The letter has no text. Write it.',
  'letters.template.broken':
    'The text cannot be read: a brace is missing, or a plural is not whole. Look at the braces.',
  'letters.template.unknown':
    '{count, plural, one {{found} is no field of a letter.} other {{found} are no fields of a letter.}} Known are: {known}.',
  'letters.template.noList':
    'The text does not say where the recommendations stand. Write {found} where their list is to be.',
  'letters.template.listInSubject':
    'The list of recommendations cannot stand in the subject. Move it into the text.',
  'history.kind.letter': '{count, plural, one {# letter} other {# letters}}',
  'history.kind.letterhead': '{count, plural, one {letterhead} other {letterheads}}',
  'history.kind.letter_template':
    '{count, plural, one {# template of a letter} other {# templates of letters}}',
  'history.verb.letter.make': 'Letters were made',
  'history.verb.letter.template': 'A template of a letter was changed',
  'history.verb.letterhead.change': 'The letterhead was changed',
};
