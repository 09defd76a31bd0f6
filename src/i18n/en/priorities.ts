export default {
  'browse.rising': 'Rising',
  'browse.rising.what': 'What is asked for more often than in the review before',
  'browse.priorities': 'Priorities',
  'browse.priorities.what': 'Which recommendations come first, and why',
  'rising.title': 'Rising',
  'rising.lead':
    'What the newest review asked for more often than the one before: each number opens the recommendations behind it.',
  'rising.kinds': 'Kinds of subject',
  'rising.mechanisms': 'Mechanisms',
  'rising.sentence':
    '{count, plural, =0 {Nothing was} one {# subject was} other {# subjects were}} asked for clearly more often in {newest} than in {before}.',
  'rising.empty':
    'To see what rises, two reviews of one mechanism are needed whose recommendations have their themes, groups or SDGs on record.',
  'rising.clear': 'Clearly more often than in the review before',
  'rising.slight':
    '{count, plural, one {# more has grown, but by so little that it may be chance} other {# more have grown, but by so little that it may be chance}}',
  'rising.slight.alone':
    '{count, plural, one {# has grown, but by so little that it may be chance} other {# have grown, but by so little that it may be chance}}',
  'rising.new':
    '{count, plural, one {# is borne by no earlier review: it may be a new name, and no growth} other {# are borne by no earlier review: they may be new names, and no growth}}',
  'rising.leftOut':
    'Not compared, since fewer than half of their recommendations have terms on record: {reviews}.',
  'rising.how':
    'A share is of the recommendations that have terms on record. “Clearly” means beyond what chance would bring in one case of twenty (one-sided test of two proportions), and at least three recommendations. Submissions of civil society are not on record here yet.',
  'rising.priorities': 'Priorities within it',
  'priorities.title': 'Priorities',
  'priorities.one': 'Priority',
  'priorities.lead':
    'Which recommendations come first, and why. Each criterion has its reason; nothing is added up to one number.',
  'priorities.sentence':
    '{weighed, plural, =0 {No recommendation is} one {# recommendation is} other {# recommendations are}} weighed, {open, number} not yet.',
  'priorities.part': 'Only this part of the register: {part}.',
  'priorities.all': 'All of it',
  'priorities.empty': 'Nothing is weighed yet. Begin below, or with what rises.',
  'priorities.empty.public': 'The secretariat has not published any priorities.',
  'priorities.order': 'What decides first:',
  'priorities.most': 'The first {shown, number} of {weighed, number} are shown.',
  'priorities.how':
    'The criterion chosen decides first; where two stand alike, the others do, in the order severity, urgency, feasibility, cost. Severity comes first, and then what delay would make worse, as the Guiding Principles on Business and Human Rights order what cannot all be done at once (principle 24).',
  'priorities.open': 'Not weighed yet ({count, number})',
  'priorities.open.more': 'And {count} more.',
  'priorities.open.next': 'Show more of them',
  'priorities.none': 'Nobody has weighed it yet.',
  'priorities.weigh': 'Set its priority',
  'priorities.change': 'Change its priority',
  'priorities.inside': 'not published',
  'priorities.form': 'Priority of {number}',
  'priorities.form.lead':
    'Choose a level for each criterion that you can judge, and say why in a sentence or two. Your name is recorded and shown inside only.',
  'priorities.publish': 'Publish',
  'priorities.publish.hint':
    'Levels and reasons then stand on the public pages in the name of your organisation. Without it only the secretariat and administrators see them.',
  'priorities.save': 'Save',
  'priorities.cancel': 'Cancel',
  'priorities.notWeighed': 'Not weighed',
  'priorities.reasonFor': 'Reason: {criterion}',
  'priorities.severity': 'Severity',
  'priorities.severity.what':
    'How gravely rights holders are harmed, how many, and whether it can be put right.',
  'priorities.severity.low': 'Light harm',
  'priorities.severity.medium': 'Serious harm',
  'priorities.severity.high': 'Grave, wide or irreparable harm',
  'priorities.urgency': 'Urgency',
  'priorities.urgency.what': 'What waiting would cost.',
  'priorities.urgency.low': 'Can wait',
  'priorities.urgency.medium': 'Within the cycle',
  'priorities.urgency.high': 'Now: delay makes it worse or impossible',
  'priorities.feasibility': 'Feasibility',
  'priorities.feasibility.what': 'Whether the law, the people and the agreement that it needs are there.',
  'priorities.feasibility.low': 'Hard',
  'priorities.feasibility.medium': 'Possible with effort',
  'priorities.feasibility.high': 'Within reach',
  'priorities.cost': 'Cost',
  'priorities.cost.what': 'What it costs the State beside what it already spends.',
  'priorities.cost.low': 'Little',
  'priorities.cost.medium': 'Some',
  'priorities.cost.high': 'Much',
  'priorities.reason.tooLong':
    'This reason has {length, number} characters; {most, number} is the most. Shorten it.',
  'priorities.reason.missing':
    'A level was chosen without a reason. Say in a sentence why, or choose “Not weighed”.',
  'priorities.level.missing': 'A reason was given without a level. Choose a level, or empty the reason.',
  'history.kind.priority': '{count, plural, one {# weighing} other {# weighings}}',
  'history.verb.priority.set': 'The priority of a recommendation was set',
} as const;
