export default {
  'offline.link': 'Work without a line',
  'offline.title': '{name}: work without a line',
  'offline.duties': 'Duties',
  'offline.lead':
    'Take your duties and actions along, fill in what there is to report where there is no line, and bring the file back. Everything that it would change is shown first. What comes of it are drafts, which you submit as usual.',
  'offline.take': 'Take along',
  'offline.none': 'There is no duty and no action to report on yet.',
  'offline.take.count':
    '{count, plural, one {# duty or action, with the draft that is being written of it.} other {# duties and actions, with the drafts that are being written of them.}}',
  'offline.take.sheet': 'Spreadsheet (Excel, LibreOffice)',
  'offline.take.sheet.what':
    'A row for each. Columns with choices offer them; a second sheet says what belongs where.',
  'offline.take.page': 'Page to save (telephone or computer)',
  'offline.take.page.what':
    'Open the saved file in any browser, without a line. It keeps what you type and gives you a small file to bring back.',
  'offline.take.care':
    'The file holds your drafts. Keep it as you keep other papers that are not public, and delete it when you have brought it back.',
  'offline.bring': 'Bring back',
  'offline.bring.file': 'The file that was filled in',
  'offline.bring.hint':
    'The spreadsheet, or the answers that the saved page gave you. Up to {megabytes, number} MB.',
  'offline.bring.do': 'See what it would change',
  'offline.done.applied':
    '{count, plural, =0 {Nothing had to be changed.} one {# draft is saved.} other {# drafts are saved.}}',
  'offline.done.discarded': 'The file is discarded. Nothing was changed.',
  'offline.done.settled': 'The file has been settled already.',
  'offline.done.drafts': 'To the drafts',
  'offline.uploads': 'Files that were brought back',
  'offline.state.waiting': 'Waits to be applied',
  'offline.state.applied': 'Applied',
  'offline.state.discarded': 'Discarded',
  'offline.brought': 'Brought by {name}, {time}',
  'offline.settled.applied':
    '{count, plural, =0 {applied {time}, nothing had to be changed} one {applied {time}, # draft} other {applied {time}, # drafts}}',
  'offline.settled.discarded': 'discarded {time}',
  'offline.sheet': 'Duties and actions',
  'offline.sheet.about': 'How to fill it in',
  'offline.sheet.lists': 'Choices',
  'offline.about.title': 'Duties and actions of {name}',
  'offline.about.made': 'As they stood on {date}.',
  'offline.about.fill':
    'Fill in the white cells. Leave a cell as it is where you have nothing to say. An emptied cell takes out what stood there.',
  'offline.about.rows':
    'Do not add rows or merge cells: a row belongs to one duty or action. You may sort, filter and move columns.',
  'offline.about.back':
    'Bring the file back at {address}. You see everything that it would change before it is changed.',
  'offline.about.stamp': 'Leave this line as it is. It says what the file was made from:',
  'offline.column.kind': 'What it is',
  'offline.column.reference': 'Number and source',
  'offline.column.words': 'Words',
  'offline.column.part': 'Your part',
  'offline.column.startsOn': 'From',
  'offline.column.endsOn': 'Until',
  'offline.column.done': 'What was done',
  'offline.column.changed': 'What changed for people',
  'offline.column.status': 'Proposed status',
  'offline.column.obstacleKind': 'Kind of obstacle',
  'offline.column.obstacle': 'Obstacle in short',
  'offline.column.language': 'Language',
  'offline.note.startsOn': 'The first day that you report on, as 2026-01-31.',
  'offline.note.endsOn': 'The last day that you report on, up to today, as 2026-03-31.',
  'offline.note.done': 'Laws, money, people, decisions: what your organisation did, in a few sentences.',
  'offline.note.changed':
    'What is different for people, how many, where. Leave it empty if nothing has changed yet.',
  'offline.note.status': 'How far it is, in your judgement. Choose from the list.',
  'offline.note.obstacleKind': 'Choose from the list if something stands in the way.',
  'offline.note.obstacle': 'What stands in the way, in one or two sentences.',
  'offline.note.language': 'The language in which you write. Left empty, it is that of the file.',
  'offline.refusal': 'This does not fit here. {note}',
  'offline.kind.duty': 'Recommendation',
  'offline.kind.action': 'Action',
  'offline.page.title': '{name}: what there is to report',
  'offline.page.lead':
    'This page works without a line and sends nothing. Open what you have something to say on, fill it in, and save the answers as a file.',
  'offline.page.back': 'When you have a line again, bring the file of answers to',
  'offline.page.noscript': 'This page needs a browser that runs scripts. Use the spreadsheet instead.',
  'offline.page.search': 'Search in the list',
  'offline.page.only': 'Only what I have filled in',
  'offline.page.load': 'Go on with answers that were saved before',
  'offline.page.save': 'Save the answers as a file',
  'offline.page.filled': 'Filled in',
  'offline.page.mark': 'filled in',
  'offline.page.none': 'Not said',
  'offline.page.kept': 'Kept in this browser. Save the answers as a file to bring them back.',
  'offline.page.notKept': 'This browser keeps nothing. Save the answers as a file before you close the page.',
  'offline.page.saved': 'The answers are saved as a file. Look where your browser keeps what it downloads.',
  'offline.page.loaded': 'The saved answers are filled in.',
  'offline.page.notOurs': 'These are no answers of this page. Choose the file that this very page saved.',
  'offline.file.missing': 'No file was chosen. Choose the one that was filled in.',
  'offline.file.unfit':
    'This is neither a spreadsheet nor a file of answers. Expected was the .xlsx file that was taken from here, or the .json file that the saved page gave. A saved page itself (.html) holds no answers: open it, and save the answers.',
  'offline.file.other':
    'This spreadsheet was not taken from here, or its first column and its second sheet are both gone. Take a new one, and copy what was filled in into it.',
  'offline.file.stamp':
    'The line that says what the file was made from was changed, and cannot be read. Take a new file, and copy what was filled in into it.',
  'offline.file.headings':
    'No row has the headings of the columns. They were taken out or renamed. Put them back as they are in a new file.',
  'offline.file.keys':
    'The hidden first column, which says which row is which, was taken out. Take a new file, and copy what was filled in into it, row by row.',
  'offline.file.columnTwice': 'Two columns are called “{found}”. Take one out, and bring the file again.',
  'offline.file.rows':
    'The file has {found, number} rows, and {most, number} is the most. Take out what is not from here, and bring it again.',
  'offline.file.brokenAnswers': 'The file of answers breaks off. Save the answers once more from the page.',
  'offline.file.answers': 'This is no file of answers of a saved page. Bring the file that the page saved.',
  'offline.file.empty': 'The file has no rows, and nothing to apply. Was the right one chosen?',
  'offline.file.many': '{most, number} files wait already. Apply or discard some of them first.',
  'offline.file.country': 'This file is from another country: {found}. Bring it back there.',
  'offline.file.installation':
    'This file was taken from another installation, such as one for practice. Bring it back there, or take a new file here.',
  'offline.file.organisation':
    'This file is of another organisation: {found}. Here is {name}. Bring it where it belongs.',
  'offline.notice.missing':
    '{count, plural, one {A column was taken out, and nothing of it is changed: {found}.} other {# columns were taken out, and nothing of them is changed: {found}.}}',
  'offline.notice.strange':
    '{count, plural, one {A column is not from here and was not read: {found}.} other {# columns are not from here and were not read: {found}.}}',
  'offline.notice.merged':
    '{count, plural, one {In row {found}, cells were merged. What stood in the cells that went is not in the file any more: look closely at what it would empty.} other {In rows {found}, cells were merged. What stood in the cells that went is not in the file any more: look closely at what they would empty.}}',
  'offline.notice.reckoned':
    '{count, plural, one {In row {found}, a cell was a formula. Its result was read as text.} other {In rows {found}, cells were formulas. Their results were read as text.}}',
  'offline.row': 'Row {row, number}',
  'offline.row.draft': 'changes the draft',
  'offline.row.new': 'begins a draft',
  'offline.row.added':
    'This row was added or merged, and does not say what it belongs to. Write what it says into the row of its duty or action.',
  'offline.row.key': 'What says to which duty or action this row belongs was changed, and cannot be read.',
  'offline.row.other': 'This row is from the file of another organisation.',
  'offline.row.twice':
    'The same duty or action stands in row {first, number} already. Only that row was read.',
  'offline.row.ended': 'The duty has been ended since the file was made. Nothing new is reported on it.',
  'offline.row.removed':
    'The action was taken out of its plan since the file was made, or your organisation has no part in it any more.',
  'offline.row.choice': '“{found}” is none of what can be entered here. Days are written as 2026-03-31.',
  'offline.row.formula': 'The cell holds a formula without a result. Type the text itself.',
  'offline.review.title': 'What the file would change',
  'offline.review.counts':
    '{rows, plural, =0 {nothing is changed} one {# row would change something} other {# rows would change something}}, {conflicts, plural, =0 {nothing has to be settled} one {# thing has to be settled} other {# things have to be settled}}, {same, plural, one {# row is as it stands} other {# rows are as they stand}}.',
  'offline.review.made':
    'The file was made on {time}. What others have changed since is kept, unless you choose otherwise.',
  'offline.review.unknown':
    'The file was made on {time}, and what stood then is not known here any more. Wherever it differs from what stands, you choose.',
  'offline.review.again': 'This very file was applied already, on {time}. Only what is not so now is shown.',
  'offline.review.apply': 'Save it as drafts',
  'offline.review.nothing': 'All that the file says stands here already. It can be discarded.',
  'offline.review.later': 'The file is kept here until somebody of your organisation applies or discards it.',
  'offline.review.discard': 'Discard the file',
  'offline.field': 'Field',
  'offline.standing': 'As it stands',
  'offline.filled': 'In the file',
  'offline.nothing': 'Nothing',
  'offline.conflict': '{field}: changed here and in the file',
  'offline.conflict.before': 'When the file was made:',
  'offline.conflict.standing': 'Keep what stands:',
  'offline.conflict.filled': 'Take what the file says:',
  'offline.moved': 'An update on this has gone on since the file was made: {state}',
  'offline.moved.see': 'See that update',
  'offline.moved.leave': 'Leave this row out',
  'offline.moved.new': 'Begin another draft with what the file says',
  'offline.choose': 'Row {row, number}: it is not chosen which side holds. Choose.',
  'offline.unfit': '{count, plural, one {# row cannot be taken} other {# rows cannot be taken}}',
  'offline.unfit.leave':
    '{count, plural, one {Leave out the row that cannot be taken. What it says goes with the file.} other {Leave out the # rows that cannot be taken. What they say goes with the file.}}',
  'offline.unfit.choose':
    '{count, plural, one {# row cannot be taken. Mend the file and bring it again, or tick that it is left out.} other {# rows cannot be taken. Mend the file and bring it again, or tick that they are left out.}}',
  'offline.settled': 'Somebody has applied or discarded the file meanwhile.',
  'history.verb.offline.apply': 'What was filled in without a line was saved in drafts',
} as const;
