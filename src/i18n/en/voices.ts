export default {
  'voice.government': 'Government',
  'voice.local-government': 'Local government',
  'voice.parliament': 'Parliament',
  'voice.nhri': 'National human rights institution',
  'voice.civil-society': 'Civil society',
  'voice.none': 'Nobody has assessed it',

  'assignments.title': 'Who answers for it',
  'assignments.none': 'Nobody answers for it yet.',
  'assignments.duty': 'Duty',
  'assignments.duty.lead': 'Leads',
  'assignments.duty.supporting': 'Supports',
  'assignments.duty.hint': 'One organisation leads; any number support it.',
  'assignments.duty.missing': 'No duty was chosen. Choose whether it leads or supports.',
  'assignments.since': 'since {date}',
  'assignments.change': 'Say who answers for it',
  'assignments.form': 'Who answers for {number}',
  'assignments.standing': 'Who answers for it now',
  'assignments.add': 'Give a duty',
  'assignments.add.lead':
    'It is public at once. Only organs of the State can be chosen: independent voices answer to nobody here.',
  'assignments.organisation': 'Organisation',
  'assignments.organisation.unfit':
    'No organisation was chosen that can answer for a recommendation. Choose a ministry, an agency, a local government, a committee of parliament or the secretariat that is not suspended.',
  'assignments.already': '{name} has a duty for it already. End that one first to give it another.',
  'assignments.lead.other': '{name} leads already. End its duty first, or let the other one support it.',
  'assignments.give': 'Give this duty',
  'assignments.end': 'End this duty',
  'assignments.back': 'Back to the recommendation',
  'assignments.done.given': 'The duty is given, and public.',
  'assignments.done.ended': 'The duty is ended. That it was there stays in the history.',

  'assessments.title': 'Who says what of it',
  'assessments.none': 'Nobody has said yet how far it is implemented.',
  'assessments.says': '{voice}: {status}',
  'assessments.says.between': '; ',
  'assessments.differ': 'The voices differ. {voices}.',
  'assessments.agree': 'The voices that have spoken agree. {voices}.',
  'assessments.index':
    'Implementation of Recommendations Index: {value}, {voices, plural, one {of one voice that counts} other {the average of # voices that count}}.',
  'assessments.index.method':
    'Each voice counts once: 1 for everything done, 0.5 for a part, 0 for nothing; where several organisations of a voice have spoken, it is their average. After UPR Info, “On the Road to Implementation” (2012), chapter 5.2.',
  'assessments.whose':
    'Each organisation speaks for itself. Nobody can change or remove what another has said, the secretariat and the administrators of this site included. Only withdrawing a whole review hides what was said with it; the history then says so, and why.',
  'assessments.earlier':
    '{count, plural, one {What was said before: # assessment} other {What was said before: # assessments}}',
  'assessments.make': 'Say how far it is implemented',
  'assessments.form': 'How far {number} is implemented',
  'assessments.form.lead':
    'What you say is public at once, with the name of your organisation and never yours. It stands in place of what your organisation said before, which stays readable. It cannot be edited or taken back; you can say something newer.',
  'assessments.speaker': 'You speak for {name}. Voice: {voice}.',
  'assessments.speaker.other': 'Speak for {name} instead',
  'assessments.speaker.none':
    'None of your organisations can speak here. Ministries, agencies, local governments, parliament, the human rights institution and civil society assess, each through its own people. Whoever works in the secretariat or administers this site speaks for the government only.',
  'assessments.status': 'Status',
  'assessments.status.missing': 'No status of the scale was chosen. Choose one.',
  'assessments.reason': 'Why',
  'assessments.reason.hint':
    'What has been done, what is lacking. Everybody will read it: name no person who could be harmed by it.',
  'assessments.reason.missing': 'No reason was given. Say in a few sentences what the status rests on.',
  'assessments.reason.tooLong':
    'The reason has {length, number} characters; {most, number} is the most. Shorten it.',
  'assessments.language': 'Language of the reason',
  'assessments.language.unknown':
    'This is no language of the site. Choose the one in which the reason is written.',
  'assessments.evidence': 'Link to what it rests on (optional)',
  'assessments.evidence.hint':
    'A report, a law, statistics: an address that begins with https:// or http://.',
  'assessments.evidence.unfit':
    'This is no web address. Give one that begins with https:// or http://, or leave the field empty.',
  'assessments.evidence.link': 'Evidence at {host}',
  'assessments.day': 'Day that it speaks of',
  'assessments.day.hint': 'How things stood on this day, which cannot be in the future.',
  'assessments.day.missing': 'No day was given. Give the day that the assessment speaks of.',
  'assessments.day.unfit': '{found} does not fit: give a day up to today, {today}.',
  'assessments.publish': 'Publish the assessment',

  'thread.owned.by': '{name}{others, plural, =0 {} one { and one other} other { and # others}}',
  'thread.done.says': '{name}: {status}, {date}',

  'recommendations.facet.organisation': 'Organisation that answers for it',
  'recommendations.facet.voice': 'Who has assessed it',
  'recommendations.facet.status': 'What they say',
  'recommendations.facet.voices': 'Where voices stand',
  'recommendations.voices.differ': 'They differ',
  'recommendations.voices.agree': 'They agree',
  'recommendations.organisation.none': 'Nobody',
  'recommendations.organisation.lead': '{name} leads',
  'recommendations.organisation.supporting': '{name} supports',
  'recommendations.organisation.assessed': '{name} has assessed',

  'organisations.page.lead': 'Recommendations that it leads on',
  'organisations.page.supporting': 'Recommendations that it supports',
  'organisations.page.assessed': 'Recommendations that it has assessed',

  'front.voices': 'Where voices differ',
  'front.voices.assessed':
    '{count, plural, =0 {Nobody has assessed a recommendation yet.} one {# recommendation has been assessed.} other {# recommendations have been assessed.}}',
  'front.voices.differ':
    '{count, plural, =0 {No two voices differ on one.} one {On # of them voices differ.} other {On # of them voices differ.}}',

  'history.kind.assignment': '{count, plural, one {# duty} other {# duties}}',
  'history.kind.assessment': '{count, plural, one {# assessment} other {# assessments}}',
  'history.verb.assignment.give': 'An organisation was given a duty for a recommendation',
  'history.verb.assignment.end': 'The duty of an organisation for a recommendation was ended',
  'history.verb.assessment.make': 'A recommendation was assessed',
  'history.field.duty': 'Duty',
  'history.field.ended_at': 'Ended',
  'history.field.voice': 'Voice',
  'history.field.status': 'Status',
} as const;
