export default {
  'imports.title': 'Imports',
  'imports.file': 'Documents',
  'imports.file.hint':
    'The United Nations’ own files: the Working Group’s report or draft, the addendum with the answers, OHCHR’s matrix; as PDF, Word (.docx), text, spreadsheet or JSON. Several at once if you like, together up to {megabytes, number} MB, each up to 400 pages. Documents of one review become one set. Nothing is published until you have checked what was read.',
  'imports.upload': 'Read',
  'imports.so-far': 'So far',
  'imports.none':
    'Nothing has been imported yet. Choose a report of the Working Group above, with its addendum and matrix if you have them; they are read within a few seconds.',
  'imports.column.file': 'File',
  'imports.column.state': 'State',
  'imports.column.by': 'Brought in by',
  'imports.column.when': 'When',
  'imports.byOperator': 'the operator, at the command line',
  'imports.file.missing': 'No file was chosen. Choose at least one document first.',
  'imports.file.empty': '{name} is empty. Choose the file again, or fetch it anew from documents.un.org.',
  'imports.file.large': '{name} is larger than {megabytes, number} MB. Choose a smaller file.',
  'imports.file.many': 'At most {limit, number} files can be sent at once. Send the rest afterwards.',
  'imports.state.queued': 'Waiting',
  'imports.state.reading': 'Being read',
  'imports.state.review': 'To be checked',
  'imports.state.confirmed': 'Published',
  'imports.state.discarded': 'Put aside',
  'imports.state.failed': 'Could not be read',
  'imports.state.queued.title': 'Waiting to be read',
  'imports.state.queued.body':
    'This page renews itself. When the file has been read, you can check what was found.',
  'imports.state.reading.title': 'Being read',
  'imports.state.reading.body':
    'This page renews itself. When the file has been read, you can check what was found.',
  'imports.state.review.title': 'To be checked',
  'imports.state.review.body': 'The file has been read.',
  'imports.state.confirmed.title': 'Checked and published',
  'imports.state.confirmed.body': 'The recommendations of this document are in the public register.',
  'imports.state.discarded.title': 'Put aside',
  'imports.state.discarded.body':
    'Nothing of this document was published. The file is kept, and so is what was set right in it.',
  'imports.state.failed.title': 'This file could not be read',
  'imports.state.failed.body': 'Nothing was published. Here is what was found and what you can do.',
  'imports.nothingToImport.title': 'This file holds nothing to import',
  'imports.nothingToImport.body':
    'It was read, and nothing was published. Here is what it is and what you can do with it.',
  'imports.toReview': 'See the review',
  'imports.back': 'All imports',
  'imports.check.title': 'Check what was read',
  'imports.check.heading':
    '{read, plural, one {# recommendation} other {# recommendations}} read. {problems, plural, =0 {Nothing looks odd.} one {One needs your eyes.} other {# need your eyes.}}',
  'imports.check.intro':
    'Compare the figures with the document, look at what is marked, and set right what was misread. Nothing is published until you confirm; what was read is kept beside each correction.',
  'imports.check.lookAt': 'Look at these',
  'imports.check.confirm': 'Publish as a review',
  'imports.check.all': 'All {count, number}',
  'imports.pages': '{pages, plural, one {# page} other {# pages}}',
  'imports.symbol': 'Symbol of the document',
  'imports.symbol.hint':
    'As printed at the top of the first page. It becomes part of the address of each recommendation, for ever.',
  'imports.symbol.wrong':
    'The symbol does not look like one. Write it as on the document, such as A/HRC/43/15.',
  'imports.cycle': 'Cycle of the Universal Periodic Review',
  'imports.cycle.hint': 'One figure, such as 3.',
  'imports.cycle.wrong': 'The cycle has to be one figure from 1 to 9, such as 3.',
  'imports.session': 'Session of the Working Group',
  'imports.session.hint': 'Such as 34. Leave it empty if the document does not say.',
  'imports.heldOn': 'Day of the review',
  'imports.heldOn.hint': 'The day on which the Working Group examined the State.',
  'imports.heldOn.hint.body':
    'The day on which the body adopted or issued it; the day on the document if nothing else is known.',
  'imports.issuedOn': 'Date on the document',
  'imports.day.wrong':
    'The day is missing or cannot be read. Choose it, or write it as year-month-day, such as 2019-11-12.',
  'imports.country.other':
    'This document is about {found}, and this site follows {country}. Choose the report on {country}; this one cannot be published here.',
  'imports.changed':
    'Somebody has changed this import since you opened it. What you typed is still in the form; open the import again to see what stands now.',
  'imports.nothing':
    'No recommendation is left to publish: every one was left out. Take at least one back in.',
  'imports.confirm': 'Publish {count, plural, one {# recommendation} other {# recommendations}}',
  'imports.discard': 'Put aside',
  'imports.discard.hint': 'Nothing is published; file and reading are kept.',
  'imports.noState': 'no State read',
  'imports.unsure': 'unsure',
  'imports.corrected': 'corrected',
  'imports.leftOut': 'left out',
  'imports.number.wrong': 'The number has to be written as on the document, such as 121.1.',
  'imports.text.missing': 'The words of the recommendation are missing.',
  'imports.text.long': 'The words are longer than 10,000 characters. A recommendation is one paragraph.',
  'imports.states.unknown':
    '“{name}” is not the name of a State. Write its name in the language of this page or its three-letter code, such as SVN, and separate several by commas.',
  'imports.item.title': 'Set right {number}',
  'imports.item.back': 'Back to the list',
  'imports.item.number': 'Number',
  'imports.item.text': 'Words of the United Nations',
  'imports.item.text.hint': 'Exactly as printed, without the number in front and the States at the end.',
  'imports.item.states': 'Recommending States',
  'imports.item.states.hint':
    'Names in the language of this page or three-letter codes, separated by commas.',
  'imports.item.position': 'Answer of the State',
  'imports.item.leftOut': 'This is not a recommendation: leave it out',
  'imports.item.reason': 'Why (optional)',
  'imports.item.reason.hint': 'Shown in public beside the correction.',
  'imports.item.save': 'Save the correction',
  'imports.item.cancel': 'Cancel',
  'imports.document.taken':
    '{name} is a source of the review {review} already. Nothing is imported twice: put this file aside.',
  'imports.document.twice': 'The same file is here twice. Put one of the two aside.',
  'imports.noReport':
    'The register has no review of cycle {cycle, number}, and no report is among these documents. Import the report of the Working Group first, or together with this file.',
  'imports.source.other':
    'Nothing in {name} was found in the review of cycle {cycle, number}. Check the cycle, or put the file aside if it belongs to another review.',
  'imports.cycle.taken':
    'There is a review of cycle {cycle, number} already, made by another report. Check the cycle and the symbol.',
  'imports.sources': 'Sources of this review',
  'imports.sources.intro': 'Documents of one review that wait together are checked and published together.',
  'imports.sources.unread':
    '{count, plural, one {One more file is} other {# more files are}} still being read. What belongs to this review joins it here: load the page again in a moment.',
  'imports.sources.lead':
    'Makes the review: {count, plural, one {# recommendation} other {# recommendations}}',
  'imports.sources.linked':
    '{count, plural, =0 {Nothing linked} one {# recommendation linked} other {# recommendations linked}}',
  'imports.sources.unlinked': '{count, plural, one {# item} other {# items}} not found in the report',
  'imports.sources.elsewhere': '{count, plural, one {# row} other {# rows}} of other reviews',
  'imports.sources.register': 'The register has this review already; these documents are added to it.',
  'imports.disagreements':
    '{count, plural, =0 {The sources agree} one {The sources differ on one point} other {The sources differ on # points}}',
  'imports.disagreements.none':
    'Every number, State and position that more than one source gives is the same in all of them.',
  'imports.disagreements.intro':
    'What holds when you publish: the State’s own answer in an addendum before the report, the report before a list made by others; the words and States of the report. Decide a point to have it otherwise. Every source’s own words are kept.',
  'imports.disagreements.settle': 'Decide',
  'imports.disagreements.report': 'The report',
  'imports.disagreements.position': 'Position',
  'imports.disagreements.text': 'Words',
  'imports.disagreements.states': 'Recommending States',
  'imports.unlinked': 'Only in {name}',
  'imports.unlinked.intro':
    'These items were found in that document and not in the report. They are not published.',
  'imports.add.heading':
    '{count, plural, one {One more source} other {# more sources}} for the review of cycle {cycle, number}',
  'imports.add.unknown': 'A source whose review is not known',
  'imports.add.confirm': 'Add to the review',
  'imports.item.page': 'The words of page {page, number}',
} as const;
