export default {
  'assignments.answer': 'Answer',
  'assignments.these': 'Assign these',
  'assignments.state.waiting': 'Waiting for an answer',
  'assignments.state.accepted': 'Accepted',
  'assignments.state.contested': 'Contested',
  'assignments.state.upheld': 'Contested and upheld',
  'assignments.says.waiting': 'not answered yet',
  'assignments.says.accepted': 'accepted',
  'assignments.says.contested': 'contested',
  'assignments.says.upheld': 'contested, and upheld by the secretariat',
  'assignments.upheld': 'by the secretariat, {date}',
  'assignments.answer.now': 'Answer',
  'assignments.answer.notYours':
    'You do not answer for this organisation here. Its own focal points and signatories do; choose one of your organisations.',
  'assignments.answer.suspended':
    '{name} is suspended and answers for nothing while it is. The administrators of this site can end the suspension.',
  'assignments.answer.ended':
    'This duty has been ended since the page was opened. Nothing was changed; go back to see what stands now.',

  'assignments.reason.missing': 'No reason was given. Give one in a few sentences: everybody will read it.',
  'assignments.reason.tooLong':
    'The reason has {length, number} characters; {most, number} is the most. Shorten it.',

  'assignments.others': 'Where another organisation leads already',
  'assignments.others.leave': 'Leave it as it is',
  'assignments.others.end': 'End the other’s duty and give it to this one',
  'assignments.which': 'For which of them',
  'assignments.which.all': '{found, plural, one {The one that is found} other {All # that are found}}',
  'assignments.which.ticked': 'Only those that are ticked in the list below',
  'assignments.many':
    '{found, number} duties were asked for; {most, number} are the most that are given at once. Do it in several parts.',

  'assignments.bulk.title': 'Assign what is found',
  'assignments.bulk.found':
    '{found, plural, =0 {No recommendation is found} one {# recommendation is found} other {# recommendations are found}}{led, plural, =0 {; none has a lead yet} one {; # has a lead already} other {; # have a lead already}}:',
  'assignments.bulk.nothing':
    'The filter finds nothing that could be assigned. Choose another part of the register.',
  'assignments.bulk.other': 'Choose in the register',
  'assignments.bulk.check': 'See what will happen',
  'assignments.bulk.back': 'Back to the register',
  'assignments.bulk.list': 'What is found',
  'assignments.bulk.led': '{name} leads{others, plural, =0 {} one {, # supports} other {, # support}}',
  'assignments.bulk.supported':
    '{others, plural, one {# supports, nobody leads} other {# support, nobody leads}}',
  'assignments.bulk.free': 'Nobody answers for it',
  'assignments.bulk.unclear':
    'You ticked {count, plural, one {# recommendation} other {# recommendations}}, and “all that are found” is chosen. Choose which of the two you mean.',
  'assignments.bulk.noneTicked':
    'Only ticked ones were to be assigned, and none is ticked. Tick some in the list, or choose all that are found.',
  'assignments.bulk.many':
    'More than {most, number} are found, which is the most that is given at once. Narrow the filter down.',

  'assignments.check.title': 'This will happen',
  'assignments.check.lead':
    'Nothing has been changed yet. It happens whole or not at all, as one entry of the history, and is public at once where the recommendation is.',
  'assignments.check.give': '{count, plural, one {Give this duty} other {Give these # duties}}',
  'assignments.check.change': 'Choose differently',
  'assignments.outline.nothing': 'Nothing would change.',
  'assignments.outline.give.lead':
    '{count, plural, one {{name} will lead on # recommendation} other {{name} will lead on # recommendations}}',
  'assignments.outline.give.supporting':
    '{count, plural, one {{name} will support # recommendation} other {{name} will support # recommendations}}',
  'assignments.outline.end.lead':
    '{count, plural, one {{name} will no longer lead on # recommendation} other {{name} will no longer lead on # recommendations}}',
  'assignments.outline.end.supporting':
    '{count, plural, one {On # of them {name} has supported, and leads instead} other {On # of them {name} has supported, and leads instead}}',
  'assignments.outline.left':
    '{count, plural, one {# recommendation stays as it is: {lead} leads, not {name}} other {# recommendations stay as they are: {lead} leads, not {name}}}',
  'assignments.outline.already':
    '{count, plural, one {{name} answers for # recommendation already} other {{name} answers for # recommendations already}}',
  'assignments.outline.which': '{count, plural, one {Which one it is} other {Which # they are}}',

  'assignments.rules.title': 'Rules of assignment',
  'assignments.rules.lead':
    'A rule says which organisation is to answer for what bears a theme, concerns a group or an SDG, comes from a mechanism or is in a cluster. It gives nothing by itself: you apply it, and see before what it gives. What comes into the register later is offered on the page of assignments.',
  'assignments.rules.none': 'There is no rule yet. Make the first one below.',
  'assignments.rules.of': 'What it is about',
  'assignments.rules.of.hint':
    'Themes, groups, SDGs and mechanisms of the register. For a cluster, begin on its page.',
  'assignments.rules.of.unknown':
    'Nothing of the register was chosen that a rule can go by. Choose a theme, a group, an SDG, a mechanism or a cluster that some recommendation has.',
  'assignments.rules.finds': 'Finds',
  'assignments.rules.unowned': 'Of which nobody answers for',
  'assignments.rules.change': 'End',
  'assignments.rules.end': 'End this rule',
  'assignments.rules.make': 'Make a rule',
  'assignments.rules.save': 'Make this rule',
  'assignments.rules.back': 'Back to the rules',
  'assignments.rules.already':
    'There is a rule for {name} and the same already. End that one first to make another.',
  'assignments.rules.lead.other':
    'By another rule {name} leads on the same. End that rule first, or let this one support.',
  'assignments.rules.done.made':
    'The rule is made. It has given nothing yet: see what it would give, and apply it.',
  'assignments.rules.done.ended': 'The rule is ended. The duties that it gave stand.',
  'assignments.rules.apply.unowned': 'Apply to what nobody answers for',
  'assignments.rules.apply.all': 'Apply to all',
  'assignments.rules.applying': 'What the rule for {label} gives',
  'assignments.rules.applying.all': 'What the rules give',
  'assignments.rules.scope.unowned': 'Only recommendations that nobody answers for are looked at.',
  'assignments.rules.scope.all':
    'All recommendations are looked at. Where another organisation leads, it stays.',
  'assignments.rules.scope.unowned.instead': 'Look only at what nobody answers for',
  'assignments.rules.scope.all.instead': 'Look at all recommendations',

  'assignments.sheet.title': 'Assign by spreadsheet',
  'assignments.sheet.take': '1. Take the table along',
  'assignments.sheet.take.lead':
    'It has the columns symbol, number, words, lead and supporting. Fill in lead and supporting: the name of an organisation in any language of this site, or the last part of its address; several supporting ones with a bar | between. What stays empty changes nothing.',
  'assignments.sheet.take.found': '{found, plural, one {# recommendation:} other {# recommendations:}}',
  'assignments.sheet.take.as': 'As {format}',
  'assignments.sheet.take.unowned': 'Take what nobody answers for instead',
  'assignments.sheet.take.all': 'Take the whole register instead',
  'assignments.sheet.bring': '2. Bring it back filled in',
  'assignments.sheet.bring.lead':
    'Every row is checked. You see what is wrong in which row, or exactly what will happen, before anything does.',
  'assignments.sheet.file': 'File',
  'assignments.sheet.file.hint':
    'A spreadsheet (.xlsx) or csv of up to {megabytes} MB, known by its content.',
  'assignments.sheet.file.missing': 'No file was chosen. Choose the spreadsheet that you have filled in.',
  'assignments.sheet.file.unfit':
    'The file is no spreadsheet that is read here. Expected an .xlsx of Excel or LibreOffice, or a csv. Save the table as one of these.',
  'assignments.sheet.check': 'Check the rows',
  'assignments.sheet.other': 'Bring another file',
  'assignments.sheet.headings':
    'No row was found with the headings of the table: found “{found}”, expected {expected}. Keep the row of headings as it was taken along.',
  'assignments.sheet.empty':
    'No row says anything under lead or supporting. Fill in at least one of them, and bring the file again.',
  'assignments.sheet.refused':
    '{count, plural, one {Something is wrong in a row, and nothing was changed. Mend it in the file, and bring it again.} other {# things are wrong in the rows, and nothing was changed. Mend them in the file, and bring it again.}}',
  'assignments.sheet.again': 'What was to be given cannot be read any more. Bring the file once more.',
  'assignments.sheet.rows': 'What is wrong in which row',
  'assignments.sheet.row': 'Row',
  'assignments.sheet.wrong': 'Found, expected, and what to do',
  'assignments.sheet.rows.more': '{count, plural, one {and in # more} other {and # more}}',
  'assignments.sheet.unnamed':
    'The symbol or the number is missing. Expected both, as they were taken along. Copy them from a fresh table.',
  'assignments.sheet.symbol.unknown':
    'No document has the symbol “{found}”. Expected one of the register, such as A/HRC/43/15. Copy it from a fresh table.',
  'assignments.sheet.number.unknown':
    '{symbol} has no recommendation “{found}”. Expected a number as the document has it. Copy it from a fresh table.',
  'assignments.sheet.number.changed':
    '{symbol} has no recommendation “{found}”; the words are those of {meant}. A spreadsheet program may have changed the number. Write {meant}, with the cell set to text.',
  'assignments.sheet.words.differ':
    'The words are not those of {number}: found “{found}…”, expected “{expected}…”. A spreadsheet program may have changed the number, as 42.10 to 42.1. Copy number and words from a fresh table, or bring an .xlsx.',
  'assignments.sheet.organisation.unknown':
    'Under {column}: no organisation is called “{found}”. Expected its name in a language of this site, or the last part of its address.',
  'assignments.sheet.organisation.several':
    'Under {column}: several organisations are called “{found}”. Write the last part of its address instead.',
  'assignments.sheet.organisation.suspended':
    'Under {column}: “{found}” is suspended. Expected an organisation that is not. Choose another, or end the suspension first.',
  'assignments.sheet.organisation.unfit':
    'Under {column}: “{found}” is an independent voice, which answers for nothing here. Expected a ministry, an agency, a local government, a committee of parliament or the secretariat.',
  'assignments.sheet.both':
    '“{found}” stands under lead and under supporting. Expected each organisation once. Take it out of one.',
  'assignments.sheet.twice':
    'Recommendation {number} stands in row {first, number} already. Expected each once. Put both into one row.',

  'assignments.mine.short': 'My duties',
  'assignments.mine.title': '{name}: its duties',
  'assignments.mine.lead':
    'Accept a duty, or contest it with a reason. You answer in the name of your organisation; the answer is public, your name never is.',
  'assignments.mine.states': 'Which of them',
  'assignments.mine.none.waiting': 'Nothing waits for an answer.',
  'assignments.mine.none.accepted': 'Nothing has been accepted yet.',
  'assignments.mine.none.contested': 'Nothing is contested.',
  'assignments.mine.none.upheld': 'Nothing that was contested has been upheld.',
  'assignments.mine.register': 'Everything that it answers for, in the register',
  'assignments.mine.accept': 'Accept the ticked ones',
  'assignments.mine.acceptPage':
    '{count, plural, one {The one on this page} other {All # on this page, ticked or not}}',
  'assignments.mine.noneTicked': 'Nothing was ticked. Tick what your organisation accepts.',
  'assignments.mine.gone':
    '{count, plural, one {# of the duties has been ended since the page was opened.} other {# of the duties have been ended since the page was opened.}} Nothing was accepted. Look at the list as it stands now, and tick again.',
  'assignments.mine.done.accepted': 'Accepted. It is public where the recommendation is.',
  'assignments.mine.done.contested': 'Contested. The duty stands until the secretariat has settled it.',
  'assignments.mine.claims':
    'Should your organisation lead on something else? Say so on the page of the recommendation.',
  'assignments.mine.unowned': 'What nobody answers for',
  'assignments.mine.back': 'Back to the duties',
  'assignments.mine.nobody':
    'You belong to no organisation that answers for recommendations. The administrators of this site see to that.',

  'assignments.contest': 'Contest',
  'assignments.contest.title': 'Contest the duty for {number}',
  'assignments.contest.lead':
    '{name}: {duty}. The duty stands until the secretariat has settled it: it ends it, gives it to another organisation, or upholds it with a reason.',
  'assignments.contest.reason': 'Why it should not be yours',
  'assignments.contest.reason.hint':
    'What the law or the division of work says, and who should answer instead. Everybody will read it: name no person.',
  'assignments.contest.send': 'Contest this duty',
  'assignments.contest.upheld':
    'The secretariat has upheld this duty already, so it cannot be contested again. Accept it, or speak with the secretariat.',

  'assignments.settle': 'Settle',
  'assignments.settle.title': 'Settle the contested duty for {number}',
  'assignments.settle.how': 'What holds',
  'assignments.settle.missing': 'Nothing was chosen. Choose what holds.',
  'assignments.settle.uphold': 'Uphold it: {name} answers for it nevertheless',
  'assignments.settle.give': 'End it, and give it to another organisation',
  'assignments.settle.end': 'End it, and give it to nobody yet',
  'assignments.settle.reason': 'Why it is upheld',
  'assignments.settle.reason.hint': 'Everybody will read it beside the reason of the organisation.',
  'assignments.settle.same':
    '{name} is the one that contests the duty. Choose another organisation, or uphold it.',
  'assignments.settle.save': 'Settle it so',

  'assignments.claims': 'Who says that it should lead',
  'assignments.claims.says': '{name} says that it should lead, since {date}:',
  'assignments.claim.make': 'Say that your organisation should lead',
  'assignments.claim.title': 'Who should lead on {number}',
  'assignments.claim.lead':
    'Your organisation says that it should lead, and why. That is public where the recommendation is. The secretariat decides; until then you can take it back.',
  'assignments.claim.nobody':
    'None of your organisations can lead on a recommendation here. Ministries, agencies, local governments, committees of parliament and the secretariat can, while they are not suspended.',
  'assignments.claim.unfit':
    '{name} cannot lead on a recommendation here: it is suspended, or an independent voice. Choose another.',
  'assignments.claim.leads': '{name} leads on it already. There is nothing to claim.',
  'assignments.claim.already': '{name} has said so already. Take that back first to say it anew.',
  'assignments.claim.gone':
    'The claim has been taken back or settled since the page was opened. Nothing was changed.',
  'assignments.claim.reason': 'Why it should lead',
  'assignments.claim.send': 'Say so',
  'assignments.claim.withdraw': 'Take this back',
  'assignments.claim.settle': 'Settle who leads on {number}',
  'assignments.claim.granting': 'If it is granted',
  'assignments.claim.grant': 'Grant it: {name} leads',
  'assignments.claim.refuse': 'Turn it down',

  'assignments.overview.title': 'Who owns what',
  'assignments.overview.lead':
    'Recommendations that no organisation answers for, that two claim, that are contested, or that wait for an answer.',
  'assignments.overview.sentence':
    '{unowned, plural, =0 {Every recommendation has somebody who answers for it} one {Nobody answers for # recommendation} other {Nobody answers for # recommendations}} of {total, number}.',
  'assignments.overview.given':
    '{given, plural, =0 {No duty was given.} one {# duty is given.} other {# duties are given.}} {ended, plural, =0 {} one {# other has ended for it.} other {# others have ended for them.}}',
  'assignments.overview.lists': 'Which list',
  'assignments.overview.unowned': 'Nobody answers for it',
  'assignments.overview.claimed': 'Claimed',
  'assignments.overview.contested': 'Contested',
  'assignments.overview.waiting': 'Waiting for an answer',
  'assignments.overview.accepted': 'Accepted',
  'assignments.overview.accepted.by':
    'By organisation: what it has accepted, what waits for its word, what it contests',
  'assignments.overview.offer':
    '{rules, plural, one {# rule would give {recommendations, number} of these to an organisation.} other {# rules would give {recommendations, number} of these to an organisation.}}',
  'assignments.overview.offer.see': 'See which, and apply',
  'assignments.overview.bulk': 'Assign what nobody answers for',
  'assignments.overview.register': '{count, plural, one {It in the register} other {All # in the register}}',
  'assignments.overview.empty': 'There is no recommendation yet.',
  'assignments.overview.allOwned': 'Every recommendation has an organisation that answers for it.',
  'assignments.overview.by.review': 'By review',
  'assignments.overview.by.theme': 'By theme',
  'assignments.overview.unownedCount': 'Nobody answers for',
  'assignments.overview.ofAll': 'Of',
  'assignments.overview.moreThemes':
    '{count, plural, one {# more theme, in the register} other {# more themes, in the register}}',
  'assignments.overview.disputed':
    '{count, plural, =0 {On none of them do two want to lead.} one {On # of them two want to lead.} other {On # of them two want to lead.}}',
  'assignments.overview.leads': '{name} leads now.',
  'assignments.overview.nobodyLeads': 'Nobody leads now.',
  'assignments.overview.waiting.by': 'By organisation, the longest wait first',
  'assignments.overview.waiting.each': 'Each duty, the oldest first',
  'assignments.overview.duties': 'Duties',
  'assignments.overview.oldest': 'Oldest since',
  'assignments.overview.none.claimed': 'No organisation says that it should lead on something else.',
  'assignments.overview.none.contested': 'No duty is contested.',
  'assignments.overview.none.waiting': 'Every duty has been answered.',
  'assignments.overview.none.accepted': 'No duty has been given yet.',
  'assignments.overview.none.next': 'See what nobody answers for',

  'browse.assignments': 'Who owns what',
  'browse.assignments.what': 'What no organisation answers for yet, what two claim, what is contested.',

  'history.verb.assignment.bulk': 'Many duties were given at once',
  'history.verb.assignment.rules': 'Duties were given by rules',
  'history.verb.assignment.sheet': 'Duties were given by a spreadsheet',
  'history.verb.assignment.accept': 'An organisation accepted its duties',
  'history.verb.assignment.contest': 'An organisation contested its duty',
  'history.verb.assignment.uphold': 'A contested duty was upheld',
  'history.verb.assignment.settle': 'A contested duty was ended',
  'history.verb.claim.make': 'An organisation said that it should lead',
  'history.verb.claim.withdraw': 'An organisation took its claim to lead back',
  'history.verb.claim.grant': 'A claim to lead was granted',
  'history.verb.claim.refuse': 'A claim to lead was turned down',
  'history.verb.rule.make': 'A rule of assignment was made',
  'history.verb.rule.end': 'A rule of assignment was ended',
  'history.field.answer': 'Answer',
  'history.field.answer_reason': 'Reason of the organisation',
  'history.field.answered_at': 'Answered',
  'history.field.answer_language': 'Language of the answer',
  'history.field.upheld_reason': 'Why it was upheld',
  'history.field.upheld_at': 'Upheld',
} as const;
