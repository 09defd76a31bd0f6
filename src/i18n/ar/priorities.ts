import type en from '../en/priorities.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.rising': 'في ازدياد',
  'browse.rising.what': 'ما طُلب أكثر مما طُلب في الاستعراض السابق',
  'browse.priorities': 'الأولويات',
  'browse.priorities.what': 'أي التوصيات تأتي أولاً، ولماذا',
  'rising.title': 'في ازدياد',
  'rising.lead': 'ما طلبه أحدث استعراض أكثر من الذي سبقه: كل رقم يفتح التوصيات التي وراءه.',
  'rising.kinds': 'أنواع المواضيع',
  'rising.mechanisms': 'الآليات',
  'rising.sentence':
    '{count, plural, =0 {لم يُطلب أي موضوع} zero {لم يُطلب أي موضوع} one {طُلب موضوع واحد} two {طُلب موضوعان} few {طُلبت # مواضيع} many {طُلب # موضوعاً} other {طُلب # موضوع}} بوضوح أكثر في {newest} منه في {before}.',
  'rising.empty':
    'لمعرفة ما يزداد يلزم استعراضان لآلية واحدة سُجلت لتوصياتهما المواضيع أو الفئات أو أهداف التنمية المستدامة.',
  'rising.clear': 'أكثر بوضوح مما في الاستعراض السابق',
  'rising.slight':
    '{count, plural, zero {لا موضوع آخر ازداد قليلاً} one {موضوع آخر ازداد، لكن قليلاً بحيث قد يكون ذلك مصادفة} two {موضوعان آخران ازدادا، لكن قليلاً بحيث قد يكون ذلك مصادفة} few {# مواضيع أخرى ازدادت، لكن قليلاً بحيث قد يكون ذلك مصادفة} many {# موضوعاً آخر ازداد، لكن قليلاً بحيث قد يكون ذلك مصادفة} other {# موضوع آخر ازداد، لكن قليلاً بحيث قد يكون ذلك مصادفة}}',
  'rising.slight.alone':
    '{count, plural, zero {لا موضوع ازداد قليلاً} one {موضوع واحد ازداد، لكن قليلاً بحيث قد يكون ذلك مصادفة} two {موضوعان ازدادا، لكن قليلاً بحيث قد يكون ذلك مصادفة} few {# مواضيع ازدادت، لكن قليلاً بحيث قد يكون ذلك مصادفة} many {# موضوعاً ازداد، لكن قليلاً بحيث قد يكون ذلك مصادفة} other {# موضوع ازداد، لكن قليلاً بحيث قد يكون ذلك مصادفة}}',
  'rising.new':
    '{count, plural, zero {لا موضوع جديداً} one {موضوع واحد لم يرد في أي استعراض سابق: قد يكون اسماً جديداً لا ازدياداً} two {موضوعان لم يردا في أي استعراض سابق: قد يكونان اسمين جديدين لا ازدياداً} few {# مواضيع لم ترد في أي استعراض سابق: قد تكون أسماء جديدة لا ازدياداً} many {# موضوعاً لم يرد في أي استعراض سابق: قد يكون اسماً جديداً لا ازدياداً} other {# موضوع لم يرد في أي استعراض سابق: قد يكون اسماً جديداً لا ازدياداً}}',
  'rising.leftOut': 'لم تُقارن، لأن أقل من نصف توصياتها له مصطلحات مسجلة: {reviews}.',
  'rising.how':
    'تُحسب النسبة من التوصيات التي سُجلت لها مصطلحات. و«بوضوح» تعني ما يتجاوز ما تأتي به المصادفة في حالة من عشرين (اختبار أحادي الطرف لنسبتين)، وثلاث توصيات على الأقل. ولم تُسجل هنا بعد تقارير المجتمع المدني.',
  'rising.priorities': 'الأولويات في هذا الموضوع',
  'priorities.title': 'الأولويات',
  'priorities.one': 'الأولوية',
  'priorities.lead': 'أي التوصيات تأتي أولاً، ولماذا. لكل معيار سببه، ولا يُجمع شيء في رقم واحد.',
  'priorities.sentence':
    '{weighed, plural, =0 {لا توصية مقدَّرة} zero {لا توصية مقدَّرة} one {توصية واحدة مقدَّرة} two {توصيتان مقدَّرتان} few {# توصيات مقدَّرة} many {# توصية مقدَّرة} other {# توصية مقدَّرة}}، ولم تُقدَّر بعد {open, number}.',
  'priorities.part': 'هذا الجزء من السجل فقط: {part}.',
  'priorities.all': 'السجل كله',
  'priorities.empty': 'لم يُقدَّر شيء بعد. ابدأ أدناه، أو بما هو في ازدياد.',
  'priorities.empty.public': 'لم تنشر الأمانة أي أولويات.',
  'priorities.order': 'ما الذي يحسم أولاً:',
  'priorities.most': 'تُعرض أول {shown, number} من {weighed, number}.',
  'priorities.how':
    'المعيار المختار يحسم أولاً؛ وعند التساوي تحسم المعايير الأخرى بالترتيب: الجسامة ثم الاستعجال ثم إمكانية التنفيذ ثم التكلفة. وتأتي الجسامة أولاً، ثم ما يزيده التأخير سوءاً، كما ترتب المبادئ التوجيهية بشأن الأعمال التجارية وحقوق الإنسان ما لا يمكن فعله كله معاً (المبدأ 24).',
  'priorities.open': 'لم تُقدَّر بعد ({count, number})',
  'priorities.open.more': 'و{count} غيرها.',
  'priorities.open.next': 'عرض المزيد منها',
  'priorities.none': 'لم يقدّرها أحد بعد.',
  'priorities.weigh': 'تحديد أولويتها',
  'priorities.change': 'تغيير أولويتها',
  'priorities.inside': 'غير منشور',
  'priorities.form': 'أولوية التوصية {number}',
  'priorities.form.lead':
    'اختر مستوى لكل معيار يمكنك الحكم عليه، واذكر السبب في جملة أو جملتين. يُسجَّل اسمك ولا يُعرض إلا في الداخل.',
  'priorities.publish': 'نشر',
  'priorities.publish.hint':
    'تظهر المستويات والأسباب حينئذ في الصفحات العامة باسم مؤسستك. وإلا فلا يراها إلا الأمانة والمديرون.',
  'priorities.save': 'حفظ',
  'priorities.cancel': 'إلغاء',
  'priorities.notWeighed': 'غير مقدَّر',
  'priorities.reasonFor': 'السبب: {criterion}',
  'priorities.severity': 'الجسامة',
  'priorities.severity.what': 'مدى جسامة الضرر الذي يلحق بأصحاب الحقوق، وعددهم، وهل يمكن جبره.',
  'priorities.severity.low': 'ضرر خفيف',
  'priorities.severity.medium': 'ضرر كبير',
  'priorities.severity.high': 'ضرر جسيم أو واسع أو لا يمكن جبره',
  'priorities.urgency': 'الاستعجال',
  'priorities.urgency.what': 'ما الذي يكلفه الانتظار.',
  'priorities.urgency.low': 'يمكن أن تنتظر',
  'priorities.urgency.medium': 'خلال الدورة',
  'priorities.urgency.high': 'الآن: التأخير يزيدها سوءاً أو يجعلها مستحيلة',
  'priorities.feasibility': 'إمكانية التنفيذ',
  'priorities.feasibility.what': 'هل يتوافر ما يلزمها من قانون وأشخاص واتفاق.',
  'priorities.feasibility.low': 'صعبة',
  'priorities.feasibility.medium': 'ممكنة بجهد',
  'priorities.feasibility.high': 'في المتناول',
  'priorities.cost': 'التكلفة',
  'priorities.cost.what': 'ما تكلفه الدولة زيادة على ما تنفقه الآن.',
  'priorities.cost.low': 'قليلة',
  'priorities.cost.medium': 'متوسطة',
  'priorities.cost.high': 'كبيرة',
  'priorities.reason.tooLong': 'يبلغ هذا السبب {length, number} حرفاً، والحد الأقصى {most, number}. اختصره.',
  'priorities.reason.missing': 'اختير مستوى بلا سبب. اذكر السبب في جملة، أو اختر «غير مقدَّر».',
  'priorities.level.missing': 'ذُكر سبب بلا مستوى. اختر مستوى، أو أفرغ السبب.',
  'history.kind.priority':
    '{count, plural, zero {لا تقديرات أولوية} one {تقدير أولوية واحد} two {تقديرا أولوية} few {# تقديرات أولوية} many {# تقدير أولوية} other {# تقدير أولوية}}',
  'history.verb.priority.set': 'حُددت أولوية توصية',
} satisfies Record<keyof typeof en, string>;
