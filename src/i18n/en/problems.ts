export default {
  'problem.not-a-document':
    'The file is empty or holds nothing readable. Expected a UN document as PDF. Fetch it again from documents.un.org.',
  'problem.format-not-read':
    'The file is {format, select, pdf {a PDF} docx {a Word document (.docx)} xlsx {a spreadsheet (.xlsx)} zip {a ZIP archive} doc {an old Office document (.doc or .xls)} html {a web page} json {JSON} text {plain text} empty {empty} other {of an unknown format}}, which is not read. Expected a PDF, a Word document (.docx), a plain text, a spreadsheet (.xlsx, .csv) or JSON. Save it as one of these, or fetch it from documents.un.org.',
  'problem.old-office':
    'The file is an old Office document (.doc or .xls, from before 2007), which is not read. Open it in Word, Excel or LibreOffice, save it as .docx or .xlsx, and bring that file.',
  'problem.wrong-extension':
    'The name ends in .{extension}, but the content is {format, select, pdf {a PDF} docx {a Word document (.docx)} xlsx {a spreadsheet (.xlsx)} zip {a ZIP archive} doc {an old Office document (.doc or .xls)} html {a web page} json {JSON} text {plain text} empty {empty} other {of an unknown format}}. It was read as what it is; rename the file to avoid confusion.',
  'problem.encrypted':
    'The PDF is protected by a password. Expected an open file. Save it without a password, or fetch the public version from documents.un.org.',
  'problem.damaged':
    'The file is damaged and cannot be read ({reason}). Expected a complete file. Download it again.',
  'problem.no-text-layer':
    'The PDF has {pages} pages and only {characters} characters of text: it is a scan. Expected a PDF with text. Run it through text recognition, or fetch the original from documents.un.org.',
  'problem.too-many-pages':
    'The PDF has {pages} pages; at most {limit} are read. Split it and import the part with the recommendations.',
  'problem.too-large':
    "The file's content comes to {size}; at most {limit} is read. Split it and import the part with the recommendations.",
  'problem.unpacks-too-large':
    'What the file holds unpacks to more than memory takes. A report of ordinary size unpacks to a few megabytes. Fetch the file again, or save it anew as PDF.',
  'problem.sheet-too-large':
    'The spreadsheet has more than {limit, number} {what, select, sheets {sheets} rows {rows} columns {columns} cell_characters {characters in one cell} other {characters}}, which is the most that is read. Delete what is not needed, or save the rows of your country as a file of their own.',
  'problem.timed-out':
    'Reading was stopped after {seconds} seconds. A report of ordinary size takes less than one. Fetch the file again, or save it anew as PDF.',
  'problem.out-of-memory':
    'Reading needed more than {megabytes} MB of memory and was stopped. Fetch the file again, or save it anew as PDF.',
  'problem.reader-failed':
    "The reader broke off ({reason}). Nothing was read. Fetch the file again; if it happens again, report the document's symbol.",
  'problem.unknown-kind':
    'The document was not recognised; it begins with “{beginning}”. Expected a report of the Working Group on the Universal Periodic Review.',
  'problem.other-document':
    "The document {symbol} is not of a kind that holds a State's recommendations or its answers. Expected a report of the Working Group on the Universal Periodic Review, such as A/HRC/43/15.",
  'problem.follow-up-assessment':
    "This is a committee's assessment of what a State did about earlier recommendations, with grades such as A to E: it makes no recommendations, and its grades are not read. Import the concluding observations that it names, and enter each grade by hand with the recommendation that it is about.",
  'problem.columns-unknown':
    'The spreadsheet is none of the known exports; its first row begins with “{headings}”. Say which of its columns hold the recommendations, and what the others mean.',
  'problem.several-documents':
    'The file holds recommendations of {count, number} documents: {names}. Each review takes those that are its own; import the file together with the report of the review that is meant.',
  'problem.rows-left-out':
    '{count, plural, one {One row was} other {# rows were}} left out: {reason, select, no_text {no words in {count, plural, one {it} other {them}}} concern {a concern or observation, not a recommendation} pledge {a voluntary pledge, not a recommendation} draft {a draft} archived {archived} other_state {of another State} other_sheet {in a sheet with other columns} other {no recommendation}}. Nothing needs to be done if {count, plural, one {it holds} other {they hold}} no recommendation.',
  'problem.rows-merged':
    'The {rows, number} rows that hold recommendations came to {recommendations, number}: rows with the same words, review and position were taken as one recommendation of several States.',
  'problem.unnumbered-rows':
    '{count, plural, one {One recommendation has} other {# recommendations have}} no number in this file. They are linked to the report of their review by their words and States; import that report with it.',
  'problem.no-rows':
    'None of the rows holds a recommendation. Expected one recommendation a row. Check what was chosen when the file was exported.',
  'problem.no-symbol':
    'No document symbol such as A/HRC/43/15 was found on the first page. Enter it by hand before confirming.',
  'problem.unknown-country':
    'The State under review could not be read (found “{found}” below the title). Choose it by hand before confirming.',
  'problem.no-session':
    'The session of the Working Group was not found in the introduction, so the cycle is not known. Enter it by hand.',
  'problem.no-list':
    'No list of recommendations was found. Expected a section “Conclusions and/or recommendations” with numbered items. Check that the file is the whole report.',
  'problem.empty-list':
    'Paragraph {number} announces recommendations, but no item was read below it. Compare with {page, select, 0 {the document} other {page {page}}}.',
  'problem.lead-in-without-position':
    'Paragraph {number} introduces recommendations without saying whether they are supported. Import the addendum for the positions.',
  'problem.paragraph-not-read':
    'Paragraph {number} among the recommendations was read as plain text. Check {page, select, 0 {in the document} other {on page {page}}} that it holds no recommendation.',
  'problem.recommendations-outside-list':
    'Paragraph {number} answers recommendations that stand elsewhere in the report and not in the list. Enter them by hand from the paragraphs it names.',
  'problem.repeated-number':
    'The number {number} occurs more than once. Each should stand for one recommendation. Compare with the page and correct one of them.',
  'problem.missing-numbers':
    'The numbers from {from} to {to} are missing from the list. Compare with the page: either the document skips them or they were read into a neighbour.',
  'problem.number-out-of-order':
    'Number {number} comes after {after} in the document. It was kept where it stands; no action is needed if the page shows the same.',
  'problem.number-under-other-paragraph':
    "Number {number} stands under paragraph {paragraph}. It was kept as printed, with that paragraph's position. Compare with the page.",
  'problem.unread-state':
    '“{name}” stands where a recommending State is expected and is not the name of one. Choose the State by hand.',
  'problem.guessed-state':
    '“{name}” was read as {state}, whose name is nearest. Correct it if another State is meant.',
  'problem.unbalanced-brackets':
    'The brackets around the States of {number} do not pair. The States were read as they stand; compare them with the page.',
  'problem.no-closing-states':
    'Recommendation {number} does not end with the State that made it. Choose the State by hand if the page names one.',
  'problem.states-inside-text':
    'The States of {number} stand inside the sentence, whose end they share. The sentence was kept whole; check who asked for which part.',
  'problem.positions-differ':
    'Recommendation {number} occurs with different positions. The first was kept; compare with the document and correct it if the other one holds.',
  'problem.short-text':
    'Recommendation {number} has only {characters} characters. Compare with the page: part of it may have been lost.',
  'problem.long-text':
    'Recommendation {number} has {characters} characters. Compare with the page: it may hold its neighbour or a paragraph that is no recommendation.',
  'problem.gap-in-text':
    'Between two lines of recommendation {number} there is room for another line, which was not read. Compare with the page and add what is missing.',
  'problem.no-answers':
    'No answer to a recommendation was read in this addendum. Expected lists of numbers such as 122.17-18, or answers headed with a number. Enter the positions by hand from the State’s text.',
  'problem.unread-range':
    '“{range}” cannot be read as a range of recommendations; only its first number was taken. Compare with {page, select, 0 {the document} other {page {page}}} and enter the others by hand.',
  'problem.answered-twice':
    'Number {number} is answered twice: {position, select, supported {supported} noted {noted} partially_supported {supported in part} pending {pending} other {open}}, and {other, select, supported {supported} noted {noted} partially_supported {supported in part} pending {pending} other {open}} on page {otherPage}. The first was kept; ask the State which one holds.',
  'problem.unclear-answer':
    'The answer to {number} does not say whether it is supported or noted. Expected words such as “accepts” or “takes note of”. Read it and choose the position by hand.',
  'problem.answer-outside-lists':
    'Number {number} is commented on and stands in none of the document’s lists; {position, select, supported {supported} noted {noted} partially_supported {supported in part} pending {pending} other {open}} was taken from the comment or the heading above it. Compare with the page.',
  'problem.answer-for-the-rest':
    '{page, select, 0 {The document} other {Page {page}}} answers recommendations together without listing them: {position, select, supported {supported} noted {noted} partially_supported {supported in part} pending {pending} other {open}}. They get this position when the report is imported; check which ones are meant.',
  'problem.counts-differ':
    'The document says that {stated} recommendations are {position, select, supported {supported} noted {noted} partially_supported {supported in part} pending {pending} other {open}}, and {read} were read. Compare its lists with what was read.',
  'problem.answer-without-recommendation':
    'The addendum answers {number}, which the report does not have. Find the recommendation that is meant and enter its position by hand.',
  'problem.ambiguous-answer':
    'The addendum answers number {number}, which may be any of {labels} in the report. Enter the position by hand for the one that is meant.',
  'problem.answer-differs':
    'Recommendation {number} is {reported, select, supported {supported} noted {noted} partially_supported {supported in part} pending {pending} other {open}} in the report and {answered, select, supported {supported} noted {noted} partially_supported {supported in part} pending {pending} other {open}} in the addendum. Choose the one that holds; the later document is the addendum.',
  'problem.unanswered':
    '{count, plural, one {Recommendation {from} has no answer} other {The # recommendations from {from} to {to} have no answer}} in the report or the addendum. Look in the outcome of the adoption, or ask the State.',
  'problem.unproven-on-real-documents':
    'The reader for {kind, select, concluding_observations {concluding observations of a treaty body} visit_report {reports on visits by special procedures} national_report {national and mid-term reports} uhri_export {exports of the Universal Human Rights Index} impact_export {exports of IMPACT OSS} other {documents of this kind}} was tried on invented documents alone. Compare every number, word and date with the page before confirming.',
  'problem.no-recommendations':
    'No recommendation was read. Expected numbered paragraphs with words such as “recommends” or “should”. Check that the file is the whole document, or enter them by hand.',
  'problem.due-estimated':
    'Paragraph {paragraph} asks for information on some recommendations. Their date, {due}, is an estimate: {months, plural, one {# month} other {# months}} after the date on the document, {date}. Correct it if the committee’s letter gives another day.',
  'problem.due-unknown':
    'Paragraph {paragraph} asks for information on some recommendations within {months, plural, one {# month} other {# months}}, and the document has no date to count from. Enter the day by hand.',
  'problem.follow-up-without-recommendation':
    'Paragraph {paragraph} asks for information on {label}, where no recommendation was read. Compare with the page and enter it by hand if there is one.',
  'problem.addressed-to-others':
    'Recommendation {number} seems to be addressed to others than the State. Leave it out if it asks nothing of the State.',
  'problem.cites-only':
    'This is a national or mid-term report: it cites recommendations and makes none, so that there is nothing to import. Check what it cites on the command line with bin/suivi check.',
  'problem.no-citations':
    'No citation of a recommendation was found. Expected numbers such as “recommendations 14-17” or “121.5”. If the file cites some in another way, check them by hand.',
  'problem.citations-not-sought':
    'This is a {kind, select, working_group_report {report of the Working Group} working_group_draft {draft report of the Working Group} addendum {addendum with the State’s answers} recommendation_matrix {matrix of recommendations} concluding_observations {concluding observations} visit_report {report on a visit} other {list of recommendations}}, which makes or answers recommendations; its own numbers are no citations. Check a report that cites them, and name this file after --register.',
  'problem.citations-not-resolved':
    'The citations were listed and not resolved, for there is no register to resolve them against. Name the Working Group report that is followed up after --register.',
  'problem.register-without-recommendations':
    'No recommendation was read in {file}, so that it cannot serve as a register. Expected a report of the Working Group, its addendum or a matrix. See what bin/suivi read says of it.',
  'problem.register-of-other-country':
    '{file} holds recommendations to {found}, and the report is of {expected}. It was left aside. Name the documents of {expected} after --register.',
  'problem.cited-review-missing':
    '“{cited}” cites recommendations of {review}, which is not in the register. Name its report after --register, or correct the citation.',
  'problem.cited-review-unknown':
    '“{cited}” does not say of which review its recommendations are, and the register holds several. Name the review in the report, or only one after --register.',
  'problem.wrong-cycle':
    '{number} is cited as one of {expected}, which has no such recommendation; {document} has it{likely, select, none {} other {, and in {expected} {likely} is likely meant}}. Correct the number, or say which review is meant.',
  'problem.unknown-citation':
    '{document} has no recommendation {number}{likely, select, none {} other {; {likely} is likely meant}}. Compare the citation with the document and correct it.',
  'problem.ambiguous-citation':
    'Number {number} may stand for any of {labels}. Cite it with its paragraph’s number, or say how the numbers count.',
  'problem.broken-range':
    '“{range}” is no range: it runs backwards or from one paragraph’s list to another’s.{likely, select, none {} other { {likely} is likely meant.}} Correct its ends.',
  'problem.doubled-citation':
    '“{cited}” cites {number} more than once. Leave one of them out, or correct the number that is wrong.',
  'problem.running-numbers':
    'The report counts through all {total, plural, one {# recommendation} other {# recommendations}} of {document} from 1 on: it cites {evidence}, and no single list there goes so far. Its bare numbers were resolved in that way.',
  'problem.rows-of-no-review':
    '{rows, plural, one {# row} other {# rows}} of “{value}” {rows, plural, one {was} other {were}} left out, since no review was chosen for {rows, plural, one {it} other {them}}. Choose one on the page of the columns to take them in.',
  'problem.row-without-words':
    'Row {row} has neither a number nor words, and no recommendation stands above it. Fill one of them in and bring the file again, if the row matters.',
  'problem.register-rows-merged':
    '{rows, plural, one {# row speaks} other {# rows speak}} of {count, plural, one {# recommendation} other {# recommendations}}: rows with the same number and words became one, with everything that they say beside it. Compare a few with the spreadsheet.',
  'problem.words-of-register':
    'These are the words of the country’s own register. Import the United Nations’ document of the review as well, so that they can be compared.',
  'problem.text-not-split':
    'No recommendation could be told apart in the text. Expected numbered paragraphs or items, or sentences with words such as “recommends”. Add each recommendation by hand.',
} as const;
