import type en from '../en/clusters.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.clusters': 'ما طُلب مجدداً',
  'browse.clusters.what': 'التوصيات التي تطلب الشيء نفسه، عبر الاستعراضات والآليات',
  'clusters.title': 'ما طُلب مجدداً',
  'clusters.lead':
    'التوصيات التي تطلب الشيء نفسه، عبر الاستعراضات والآليات: متى طُلبت، وكيف أُجيب عنها. الآلة تقترح، والناس يقررون.',
  'clusters.search': 'البحث في المجموعات وكلماتها',
  'clusters.found':
    '{found, plural, =0 {لا مجموعة} one {مجموعة واحدة} two {مجموعتان} few {# مجموعات} many {# مجموعة} other {# مجموعة}}، الأكثر طلباً أولاً',
  'clusters.empty': 'لم تُجمع أي توصيات بعد.',
  'clusters.nothing': 'لا مجموعة تحمل هذا الاسم ولا فيها توصية بهذه الكلمات.',
  'clusters.register': 'البحث في السجل',
  'clusters.all': 'جميع المجموعات',
  'clusters.count':
    '{count, plural, zero {لا توصية} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}',
  'clusters.reviews':
    'في {count, plural, zero {# استعراض} one {استعراض واحد} two {استعراضين} few {# استعراضات} many {# استعراضاً} other {# استعراض}}',
  'clusters.unnamed': 'مجموعة بلا اسم',
  'clusters.undated': 'سنة غير مسجَّلة',
  'clusters.repeats': '{mechanism}: طُلب في {years}.',
  'clusters.repeats.answered': '{mechanism}: طُلب في {years}؛ والجواب: {answers}.',
  'clusters.answer.supported': 'مؤيَّدة',
  'clusters.answer.noted': 'أحيط بها علماً',
  'clusters.answer.partially-supported': 'مؤيَّدة جزئياً',
  'clusters.answer.pending': 'ليس بعد',
  'clusters.answer.none': 'غير مسجَّل',
  'clusters.again': 'طُلب مجدداً',
  'clusters.shared': 'ما تشترك فيه',
  'clusters.shared.instruments': 'الصكوك',
  'clusters.shared.persons': 'فئات الأشخاص',
  'clusters.shared.words': 'الكلمات',
  'clusters.shared.nothing': 'لا كلمات تقارن الآلة بها.',
  'clusters.members': 'التوصيات',
  'clusters.inRegister':
    'عرض {count, plural, zero {#} one {هذه التوصية} two {هاتين التوصيتين} few {هذه التوصيات الـ#} many {هذه التوصيات الـ#} other {هذه التوصيات الـ#}} في السجل',
  'clusters.open': 'فتح',
  'clusters.more':
    'و{count, plural, zero {# أخرى} one {واحدة أخرى} two {اثنتان أخريان} few {# أخرى} many {# أخرى} other {# أخرى}}',
  'clusters.by': 'وضعتها هنا {name}، {date}.',
  'clusters.by.machine':
    'وضعتها هنا {name}، {date}؛ واقترحتها الآلة باحتمال {share, number, percent}، استناداً إلى {words}.',
  'clusters.changed.split': 'فُصلت في مجموعة مستقلة.',
  'clusters.changed.move': 'نُقلت إلى مجموعة أخرى.',
  'clusters.changed.take-out': 'أُخرجت. لم تعد التوصيات المؤشَّر عليها في أي مجموعة.',
  'clusters.changed.merge': 'دُمجت المجموعتان. ويؤدي العنوانان إلى هنا.',
  'clusters.changed.add': 'أُضيفت.',
  'clusters.changed.name': 'حُفظ الاسم.',
  'clusters.changed.undo': 'تم التراجع.',
  'clusters.review.what': 'تقارن الآلة توصيات جميع الاستعراضات وتقترح أيها يطلب الشيء نفسه.',
  'clusters.proposals.link': 'البت في المجموعات المقترحة',
  'clusters.proposals.title': 'المجموعات المقترحة',
  'clusters.proposals.lead':
    'قارنت الآلة التوصيات العلنية لأحدث الاستعراضات بعضها ببعض، {most, number} على الأكثر. وهي تقترح أيها يطلب الشيء نفسه، الأرجح أولاً، وتبيّن ما تشترك فيه نصوصها. القرار لكم، ويمكن التراجع عن كل قرار.',
  'clusters.proposals.open':
    '{count, plural, =0 {لا اقتراح ينتظر.} one {اقتراح واحد ينتظر.} two {اقتراحان ينتظران.} few {# اقتراحات تنتظر.} many {# اقتراحاً ينتظر.} other {# اقتراح ينتظر.}}',
  'clusters.proposals.none': 'بُتّ في جميع الاقتراحات.',
  'clusters.proposals.end': 'كان هذا آخرها. ولا يزال بعض ما أجّلتموه ينتظر.',
  'clusters.proposals.first': 'البدء من جديد بالأرجح',
  'clusters.reading': 'الآلة تقرأ؛ والصفحات متاحة في هذه الأثناء.',
  'clusters.read':
    'قرأت آخر مرة {count, plural, zero {# توصية} one {توصية واحدة} two {توصيتين} few {# توصيات} many {# توصية} other {# توصية}}، {date}.',
  'clusters.read.anew': 'اطلبوا قراءة جديدة',
  'clusters.proposal':
    '{count, plural, zero {# توصية قد تطلب الشيء نفسه} one {توصية واحدة قد تطلب الشيء نفسه} two {توصيتان قد تطلبان الشيء نفسه} few {# توصيات قد تطلب الشيء نفسه} many {# توصية قد تطلب الشيء نفسه} other {# توصية قد تطلب الشيء نفسه}}',
  'clusters.proposal.joins':
    '{count, plural, zero {# توصية قد تنتمي إلى مجموعة} one {توصية واحدة قد تنتمي إلى مجموعة} two {توصيتان قد تنتميان إلى مجموعة} few {# توصيات قد تنتمي إلى مجموعة} many {# توصية قد تنتمي إلى مجموعة} other {# توصية قد تنتمي إلى مجموعة}}',
  'clusters.proposal.members': 'أيها يطلب الشيء نفسه؟',
  'clusters.proposal.added': 'أيها يطلبه أيضاً؟',
  'clusters.proposal.keys':
    'ينتقل مفتاح الجدولة من خانة إلى خانة، ومفتاح المسافة يضع العلامة أو يرفعها، ومفتاح الإدخال يؤكد. وما تتركونه بلا علامة يُعدّ طالباً لشيء آخر ولا يُقترح مع البقية مرة أخرى.',
  'clusters.likely.surely': 'الآلة شبه متيقنة: {share, number, percent} لأقلها احتمالاً.',
  'clusters.likely.probably': 'ترى الآلة ذلك مرجَّحاً: {share, number, percent} لأقلها احتمالاً.',
  'clusters.likely.perhaps': 'الآلة غير متيقنة: {share, number, percent} لأقلها احتمالاً.',
  'clusters.name': 'اسم المجموعة',
  'clusters.name.hint': 'إن لم يكن لها اسم سُمّيت بما تشترك فيه توصياتها.',
  'clusters.name.save': 'حفظ الاسم',
  'clusters.name.tooLong':
    'عدد حروف الاسم {length, number}، والحد الأقصى {most, number}. عبّروا عنه بكلمات أقل.',
  'clusters.confirm': 'تطلب الشيء نفسه',
  'clusters.confirm.joins': 'تنتمي إليها',
  'clusters.turnDown': 'ليست الشيء نفسه',
  'clusters.later': 'لاحقاً',
  'clusters.decided.confirm': 'جُمعت. ويمكن للجميع قراءتها.',
  'clusters.decided.turn-down': 'استُبعد الاقتراح. ولن يُقترح مرة أخرى.',
  'clusters.decided.undo': 'تم التراجع.',
  'clusters.undo': 'تراجع',
  'clusters.undo.what':
    'آخر قرار بشأنها: {kind, select, confirm {جُمعت توصيات} reject {استُبعد اقتراح} split {فُصلت توصيات} merge {دُمجت مجموعات} move {نُقلت توصيات} add {أُضيفت توصية} name {سُمّيت} other {{kind}}}، {name}، {date}.',
  'clusters.undo.refused': 'لا يمكن التراجع عن هذا القرار',
  'clusters.undo.back': 'عودة',
  'clusters.undo.unknown': 'لا قرار كهذا مسجَّل. ارجعوا وانظروا في المجموعة كما هي الآن.',
  'clusters.undo.already': 'سبق أن تراجع أحدهم عن هذا القرار. لم يتغير شيء.',
  'clusters.undo.later':
    'يستند قرار لاحق إلى هذا القرار: {kind, select, confirm {جُمعت توصيات} reject {استُبعد اقتراح} split {فُصلت توصيات} merge {دُمجت مجموعات} move {نُقلت توصيات} add {أُضيفت توصية} name {سُمّيت مجموعة} other {{kind}}}، في «{name}». تراجعوا عنه أولاً، في صفحة مجموعته.',
  'clusters.turnedDown':
    '{count, plural, zero {لم يُستبعد أي اقتراح} one {استُبعد اقتراح واحد} two {استُبعد اقتراحان} few {استُبعدت # اقتراحات} many {استُبعد # اقتراحاً} other {استُبعد # اقتراح}}: اطّلعوا عليها',
  'clusters.turnedDown.title': 'المجموعات المستبعدة',
  'clusters.turnedDown.lead':
    'اقتراحات قال أحدهم إنها لا تطلب الشيء نفسه. ولا تُقترح من جديد ما لم يُسحب ذلك. ولا يرى هذه القائمة أحد من الخارج.',
  'clusters.turnedDown.none': 'لم يُستبعد أي اقتراح.',
  'clusters.turnedDown.one':
    '{count, plural, zero {# توصية} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}',
  'clusters.turnedDown.joins': 'اقتُرحت للمجموعة',
  'clusters.turnedDown.by': 'استبعدها {name}، {date}.',
  'clusters.turnedDown.undo': 'سحب الاستبعاد',
  'clusters.turnedDown.undone': 'سُحب الاستبعاد. وقد تقترحها الآلة من جديد بعد أن تعيد القراءة.',
  'clusters.emptied':
    'لم تعد في هذه المجموعة أي توصية، ولا يجدها الجمهور. وعنوانها محفوظ، والأيام التي كانت قائمة فيها تعرضها كما كانت.',
  'clusters.changed.split-one':
    'فُصلت. التوصية الواحدة ليست مجموعة: لم تعد في أي مجموعة، ولن تُقترح مع هذه من جديد.',
  'clusters.merge.keep': 'إن لم يكن للأخرى اسم فلتُسمَّ «{name}»',
  'clusters.above': 'تأكيد كل ما بلغ أو تجاوز',
  'clusters.above.title': 'تأكيد كل اقتراح بلغ {share, number, percent} فأكثر',
  'clusters.above.count':
    '{count, plural, zero {# اقتراح} one {اقتراح واحد} two {اقتراحان} few {# اقتراحات} many {# اقتراحاً} other {# اقتراح}} باحتمال {share, number, percent} فأكثر. ومن يؤكد يأخذها كما هي مدرجة هنا؛ ويمكن التراجع عن كل منها على حدة.',
  'clusters.above.confirm':
    'تأكيد {count, plural, zero {# اقتراح} one {هذا الاقتراح} two {هذين الاقتراحين} few {هذه الاقتراحات الـ#} many {هذه الاقتراحات الـ#} other {هذه الاقتراحات الـ#}}',
  'clusters.above.more':
    '{count, plural, zero {ولا غيرها.} one {ويؤكَّد معها اقتراح آخر.} two {ويؤكَّد معها اقتراحان آخران.} few {وتؤكَّد معها # اقتراحات أخرى.} many {ويؤكَّد معها # اقتراحاً آخر.} other {ويؤكَّد معها # اقتراح آخر.}}',
  'clusters.above.nothing': 'لا اقتراح بهذا الاحتمال. جرّبوا احتمالاً أدنى.',
  'clusters.above.changed':
    'كان عدد الاقتراحات عند عرض هذه الصفحة {shown, number} وهو الآن {now, number}: إما أن غيركم بتّ فيها في هذه الأثناء أو أن الآلة قرأت من جديد. انظروا فيها مرة أخرى.',
  'clusters.above.done':
    '{count, plural, zero {لم يُؤكَّد أي اقتراح} one {أُكّد اقتراح واحد} two {أُكّد اقتراحان} few {أُكّدت # اقتراحات} many {أُكّد # اقتراحاً} other {أُكّد # اقتراح}}.',
  'clusters.tick.one': 'لم توضع علامة على شيء. ضعوا علامة على التوصيات المقصودة.',
  'clusters.tick.two':
    'في المجموعة توصيتان على الأقل. ضعوا علامة على ما يطلب الشيء نفسه، أو اختاروا «ليست الشيء نفسه».',
  'clusters.proposal.gone':
    'لم يعد الاقتراح الذي عُرض موجوداً: إما أن غيركم بتّ فيه أو أن الآلة قرأت من جديد. لم يتغير شيء؛ وهذا هو التالي.',
  'clusters.change': 'تغيير المجموعة',
  'clusters.change.ticked': 'ضعوا علامة على توصيات، ثم حددوا مصيرها.',
  'clusters.split': 'جعل ما عليه علامة مجموعة مستقلة',
  'clusters.split.name': 'اسم المجموعة الجديدة',
  'clusters.split.some':
    'ينبغي وضع علامة على بعضها وإبقاء بعضها: ضعوا علامة على توصية واحدة على الأقل، لا عليها كلها.',
  'clusters.move': 'نقل ما عليه علامة',
  'clusters.move.to': 'مجموعة أخرى، بعنوانها',
  'clusters.takeOut': 'إخراج ما عليه علامة',
  'clusters.merge': 'دمجها',
  'clusters.merge.to': 'المجموعة التي تأخذ هذه كلها، بعنوانها',
  'clusters.merge.hint': 'يؤدي عنوان هذه المجموعة إليها من ذلك الحين.',
  'clusters.add': 'إضافتها',
  'clusters.add.address': 'توصية أخرى تطلب الشيء نفسه، بعنوانها',
  'clusters.add.unknown': 'لا توصية بالعنوان «{typed}». انسخوه من شريط المتصفح في صفحة التوصية.',
  'clusters.add.already': '«{typed}» في هذه المجموعة أصلاً.',
  'clusters.to.unknown':
    'لا مجموعة بالعنوان «{typed}». اختاروا واحدة من القائمة التي تُفتح عند الكتابة، أو انسخوا العنوان من شريط المتصفح في صفحة المجموعة.',
  'clusters.to.same': 'هذه هي المجموعة نفسها. اختاروا غيرها.',
  'recommendations.facet.cluster': 'ما طُلب مجدداً',
  'history.kind.cluster':
    '{count, plural, zero {لا مجموعة} one {مجموعة واحدة} two {مجموعتان} few {# مجموعات} many {# مجموعة} other {# مجموعة}}',
  'history.kind.cluster_member':
    '{count, plural, zero {لا موضع في مجموعة} one {موضع واحد في مجموعة} two {موضعان في مجموعات} few {# مواضع في مجموعات} many {# موضعاً في مجموعات} other {# موضع في مجموعات}}',
  'history.kind.cluster_decision':
    '{count, plural, zero {لا قرار بشأن المجموعات} one {قرار واحد بشأن المجموعات} two {قراران بشأن المجموعات} few {# قرارات بشأن المجموعات} many {# قراراً بشأن المجموعات} other {# قرار بشأن المجموعات}}',
  'history.verb.cluster.confirm': 'جُمعت توصيات تطلب الشيء نفسه',
  'history.verb.cluster.confirm-above': 'أُكّدت المجموعات المقترحة التي تجاوزت احتمالاً معيناً',
  'history.verb.cluster.turn-down': 'استُبعدت مجموعة مقترحة',
  'history.verb.cluster.split': 'قُسّمت مجموعة',
  'history.verb.cluster.merge': 'دُمجت مجموعتان',
  'history.verb.cluster.move': 'نُقلت توصيات من مجموعة',
  'history.verb.cluster.add': 'أُضيفت توصية إلى مجموعة',
  'history.verb.cluster.name': 'سُمّيت مجموعة',
  'history.verb.cluster.undo': 'تُراجع عن قرار بشأن المجموعات',
  'history.field.shared': 'ما تشترك فيه توصياتها',
  'history.field.cluster': 'المجموعة',
  'history.clusterDecision':
    '{kind, select, confirm {جمع} reject {استبعاد} split {فصل} merge {دمج} move {نقل} add {إضافة} name {تسمية} other {{kind}}}',
  'history.field.undone': 'تُراجع عنه',
} satisfies Record<keyof typeof en, string>;
