export default {
  'imports.state.mapping': 'Columns to be explained',
  'imports.state.mapped': 'Parted into reviews',
  'imports.state.mapping.title': 'Columns to be explained',
  'imports.state.mapping.body': 'Say what each column of the spreadsheet means.',
  'imports.state.mapped.title': 'Parted into reviews',
  'imports.state.mapped.body': 'Each review in the spreadsheet is checked and published by itself.',
  'imports.mapping.title': 'What do the columns mean?',
  'imports.mapping.size':
    '{rows, plural, one {# row} other {# rows}}, {columns, plural, one {# column} other {# columns}}',
  'imports.mapping.intro':
    'This spreadsheet is none that Suivi knows. Look at what is proposed for each column and set it right. What you choose is kept, and a spreadsheet with the same headings is read in the same way next time. Nothing is published yet.',
  'imports.mapping.remembered':
    'These headings were explained before. What was chosen then is filled in; look only at what is new.',
  'imports.mapping.again':
    'This spreadsheet has been parted already. If you choose anew, its parts are put aside with all corrections made in them, and new ones take their place.',
  'imports.mapping.place': 'Where the headings stand',
  'imports.mapping.sheet': 'Sheet',
  'imports.mapping.header': 'Row of the headings',
  'imports.mapping.place.show': 'Propose again from here',
  'imports.mapping.rows': 'The first rows of the spreadsheet',
  'imports.mapping.row': 'Row',
  'imports.mapping.columns': 'Column by column',
  'imports.mapping.columns.intro':
    'Status, owner, action, comment and date are kept in your own words beside the recommendation, and are no assessment. They stay inside unless you publish a column: ask yourself first whether it names a person. People are never named in public. The spreadsheet itself is never public.',
  'imports.mapping.unheaded': '(no heading)',
  'imports.mapping.meaning': 'Means',
  'imports.mapping.text-language': 'In which language',
  'imports.mapping.choose': 'Choose',
  'imports.mapping.publish': 'Publish this column',
  'imports.mapping.public': 'published',
  'imports.mapping.inside': 'inside',
  'imports.mapping.positions': 'What the answers mean',
  'imports.mapping.inRows': 'in {rows, plural, one {# row} other {# rows}}',
  'imports.mapping.reviews': 'Which review the rows are of',
  'imports.mapping.reviews.intro':
    'Rows of a review on record are linked to its recommendations; rows of another become a review of their own once you have checked them. Rows that you leave out are listed with the reason.',
  'imports.mapping.allRows': 'All rows',
  'imports.mapping.leave': 'Leave these rows out',
  'imports.mapping.which': 'Which one',
  'imports.mapping.which.hint':
    'The cycle of the Universal Periodic Review, such as 3. Of another mechanism the document’s symbol or title; leave it empty if you do not know it.',
  'imports.mapping.preview': 'Show what comes out',
  'imports.mapping.use': 'Use these columns',
  'imports.mapping.use.hint':
    'Afterwards you check each review as you check a document. Nothing is published before that.',
  'imports.mapping.outcome':
    '{reviews, plural, =0 {Nothing comes out} one {One review comes out} other {# reviews come out}}',
  'imports.mapping.nothing':
    'No column holds the recommendations. Choose the one with their words, or the one with their numbers.',
  'imports.mapping.twice.number': 'Two columns are the number. Leave one of them out.',
  'imports.mapping.twice.states': 'Two columns are the recommending States. Leave one of them out.',
  'imports.mapping.twice.position': 'Two columns are the answer of the State. Leave one of them out.',
  'imports.mapping.language':
    'Say in which language these words are. Two columns of words have to be in two languages.',
  'imports.mapping.many.position':
    'This column has more than {most, number} different values, so it is hardly the answer of the State. Choose another one.',
  'imports.mapping.many.review':
    'The columns of the review have more than {most, number} different values together. Leave out those that do not tell the reviews apart.',
  'imports.mapping.cycle': 'The cycle for “{value}” has to be one figure from 1 to 9, such as 3.',
  'imports.mapping.noReview':
    'No review is chosen: every row would be left out. Choose at least one mechanism.',
  'imports.mapping.empty':
    'No recommendation comes out of these columns. Look at the row of the headings and at what is left out.',
  'imports.mapping.published':
    'A part of this spreadsheet is published already, so its columns stand. Bring the file again to read it in another way.',
  'imports.meaning.leave-out': 'Leave out',
  'imports.meaning.number': 'Number or reference',
  'imports.meaning.text': 'Words of the recommendation',
  'imports.meaning.states': 'Recommending States',
  'imports.meaning.position': 'Answer of the State',
  'imports.meaning.review': 'Review: mechanism, cycle or document',
  'imports.meaning.theme': 'Theme',
  'imports.meaning.group': 'Group of persons',
  'imports.meaning.sdg': 'Sustainable Development Goal',
  'imports.meaning.status': 'Status',
  'imports.meaning.owner': 'Owner',
  'imports.meaning.action': 'Action',
  'imports.meaning.comment': 'Comment',
  'imports.meaning.date': 'Date',
  'imports.language.en': 'English',
  'imports.language.fr': 'French',
  'imports.language.es': 'Spanish',
  'imports.language.ar': 'Arabic',
  'imports.mechanism': 'Mechanism',
  'imports.mechanism.committees': 'Treaty bodies',
  'imports.mechanism.regional': 'Regional bodies',
  'imports.mechanism.other': 'Another one',
  'imports.mechanism.name': 'Its name, if it is another one',
  'imports.parts.title':
    '{count, plural, one {One review in this spreadsheet} other {# reviews in this spreadsheet}}',
  'imports.parts.intro':
    'Open each one to check it. Those whose review is on record are linked to its recommendations; the others make a review of their own.',
  'imports.parts.change': 'Change what the columns mean',
  'imports.parts.left': 'Left out',
  'imports.parts.back': 'The whole spreadsheet and its columns',
  'imports.entry.link': 'Enter a letter or another text by hand',
  'imports.entry.fromHere': 'Enter what it says by hand',
  'imports.entry.title': 'Enter a text by hand',
  'imports.entry.intro':
    'For what does not come as a file that Suivi reads: a letter, a judgment, a regional body’s report, a treaty body’s text. Paste the words as they are. They are kept as the original, parted into recommendations, and checked like any document before anything is published.',
  'imports.entry.from':
    'These are the words of {name}, as far as they could be read. Take out what is no part of the text. The file itself stays with its import.',
  'imports.entry.cycle.hint': 'One figure, such as 3. Only for the Universal Periodic Review.',
  'imports.entry.symbol': 'Symbol or title of the document',
  'imports.entry.symbol.hint':
    'As printed on it. It becomes part of the address of each recommendation, for ever. Without one, the body and the day do.',
  'imports.entry.language': 'Language of the text',
  'imports.entry.text': 'The words',
  'imports.entry.text.hint':
    'The whole text, or the part with the recommendations. Leave a blank line between paragraphs and keep the numbers.',
  'imports.entry.read': 'Read the text',
  'imports.entry.mechanism.missing': 'No mechanism is chosen. Choose whose text it is.',
  'imports.entry.name.wrong':
    'The name of the body is missing or longer than 80 characters. Write it as it calls itself.',
  'imports.entry.language.missing': 'The language of the text is missing. Choose it from the list.',
  'imports.entry.text.missing': 'The words are missing. Paste the text, or write it.',
  'imports.entry.text.long':
    'The text is longer than {most, number} characters. Enter the part with the recommendations.',
  'imports.title.long':
    'The symbol or title is longer than 120 characters. Shorten it; it becomes part of an address.',
  'imports.add.toBody': '{count, plural, one {One more source} other {# more sources}} for {symbol}',
  'imports.review.taken':
    'There is a review {review} already. Check the symbol or title, or put this import aside.',
  'imports.words.missing':
    'Recommendation {number} has no words, and no report of this review is on record from which they could come. Enter them, or leave the item out.',
} as const;
