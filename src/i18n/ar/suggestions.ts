import type en from '../en/suggestions.ts';

/** Not yet read by a native speaker. */
export const reviewed = false;

export default {
  'suggestions.title': 'مصطلحات {review}',
  'suggestions.progress':
    '{done, number} من أصل {total, plural, zero {# توصية} one {توصية واحدة} two {توصيتين} few {# توصيات} many {# توصية} other {# توصية}} تحمل مصطلحاً',
  'suggestions.lead':
    'قرأت الآلة كل توصية واقترحت لها مصطلحات. ما تراه أقرب إلى الصواب مؤشَّر عليه، والكلمات التي قادتها إليه مظلَّلة. القرار لكم: المؤشَّر عليه يُثبَّت باسم منظمتكم، وما عداه يُستبعد، ويمكن تغيير هذا وذاك لاحقاً.',
  'suggestions.keys':
    'مفتاح Tab ينقلكم من مصطلح إلى آخر، ومفتاح المسافة يضع العلامة أو يزيلها، وEnter يقبل الصفحة.',
  'suggestions.open':
    '{recommendations, plural, =0 {لا توصية تنتظر} one {توصية واحدة تنتظر} two {توصيتان تنتظران} few {# توصيات تنتظر} many {# توصية تنتظر} other {# توصية تنتظر}}، ولها {terms, plural, =0 {لا اقتراح} one {اقتراح واحد} two {اقتراحان} few {# اقتراحات} many {# اقتراحاً} other {# اقتراح}}',
  'suggestions.bare':
    '{count, plural, =0 {لا توصية بلا مصطلح ولا اقتراح} one {توصية واحدة بلا مصطلح ولا اقتراح} two {توصيتان بلا مصطلح ولا اقتراح} few {# توصيات بلا مصطلح ولا اقتراح} many {# توصية بلا مصطلح ولا اقتراح} other {# توصية بلا مصطلح ولا اقتراح}}',
  'suggestions.unread':
    'لم تقرأ الآلة بعد {count, plural, zero {# منها} one {واحدة منها} two {اثنتين منها} few {# منها} many {# منها} other {# منها}}. وهي تقرأ بضع مئات في الثانية.',
  'suggestions.read': 'لتُقرأ الآن',
  'suggestions.probability': '{share, number, percent}',
  'suggestions.because': 'استناداً إلى {words}',
  'suggestions.borne': 'تحمل أصلاً:',
  'suggestions.add': 'مصطلح آخر',
  'suggestions.add.unknown':
    'لا يضم أي معجم «{typed}». اختاروا مصطلحاً من القائمة التي تُفتح أثناء الكتابة، أو أدخلوه أولاً في معجم.',
  'suggestions.term': '{name} ({kind})',
  'suggestions.kind.theme': 'المواضيع',
  'suggestions.kind.group': 'فئات الأشخاص',
  'suggestions.kind.sdg': 'أهداف التنمية المستدامة',
  'suggestions.kind.issue': 'المسائل (UPR Info)',
  'suggestions.kind.action': 'الإجراء المطلوب (UPR Info)',
  'suggestions.kind.one.theme': 'موضوع',
  'suggestions.kind.one.group': 'فئة',
  'suggestions.kind.one.sdg': 'هدف',
  'suggestions.kind.one.issue': 'مسألة',
  'suggestions.kind.one.action': 'إجراء',
  'suggestions.accept':
    'قبول {count, plural, zero {# توصية} one {هذه التوصية} two {هاتين التوصيتين} few {هذه التوصيات الـ#} many {هذه التوصيات الـ#} other {هذه التوصيات الـ#}}',
  'suggestions.decided':
    '{set, plural, =0 {لم يُثبَّت أي مصطلح} one {ثُبِّت مصطلح واحد} two {ثُبِّت مصطلحان} few {ثُبِّتت # مصطلحات} many {ثُبِّت # مصطلحاً} other {ثُبِّت # مصطلح}}، {rejected, plural, =0 {ولم يُستبعد شيء} one {واستُبعد واحد} two {واستُبعد اثنان} few {واستُبعدت #} many {واستُبعد #} other {واستُبعد #}}. {meanwhile, plural, =0 {} one {وكان غيركم قد بتّ في واحد في هذه الأثناء فبقي كما هو.} two {وكان غيركم قد بتّ في اثنين في هذه الأثناء فبقيا كما هما.} few {وكان غيركم قد بتّ في # في هذه الأثناء فبقيت كما هي.} many {وكان غيركم قد بتّ في # في هذه الأثناء فبقيت كما هي.} other {وكان غيركم قد بتّ في # في هذه الأثناء فبقيت كما هي.}}',
  'suggestions.nothing': 'لا شيء ينتظر هنا. لقد بُتَّ في جميع الاقتراحات.',
  'suggestions.nothing.bare': 'كل توصية تحمل مصطلحاً أو لها اقتراح.',
  'suggestions.register': 'عرضها في السجل',
  'suggestions.back': 'العودة إلى الاقتراحات',
  'suggestions.bulk': 'قبول كل ما يبلغ',
  'suggestions.bulk.unit': 'في المائة فأكثر',
  'suggestions.bulk.show': 'عرضها أولاً',
  'suggestions.bulk.title': 'قبول كل اقتراح يبلغ {share, number, percent} فأكثر',
  'suggestions.bulk.count':
    '{terms, plural, =0 {لا اقتراح} one {اقتراح واحد} two {اقتراحان} few {# اقتراحات} many {# اقتراحاً} other {# اقتراح}} لـ{recommendations, plural, zero {# توصية} one {توصية واحدة} two {توصيتين} few {# توصيات} many {# توصية} other {# توصية}} من {review}.',
  'suggestions.bulk.calibrated':
    'يدل الاحتمال على مدى إصابة الآلة: مما تقترحه باحتمال {share, number, percent} يكون الخطأ {wrong, plural, =0 {معدوماً} one {في نحو واحد من كل مائة} two {في نحو اثنين من كل مائة} few {في نحو # من كل مائة} many {في نحو # من كل مائة} other {في نحو # من كل مائة}}. ومن يقبل يأخذها دون قراءة.',
  'suggestions.bulk.term': 'المصطلح',
  'suggestions.bulk.for': 'لأجل',
  'suggestions.bulk.howMany': 'العدد',
  'suggestions.bulk.accept':
    'قبول {terms, plural, zero {# مصطلح} one {هذا المصطلح} two {هذين المصطلحين} few {هذه المصطلحات الـ#} many {هذه المصطلحات الـ#} other {هذه المصطلحات الـ#}}',
  'suggestions.bulk.nothing': 'لا اقتراح بهذا الاحتمال. جرّبوا احتمالاً أدنى.',
  'suggestions.bulk.changed':
    'كان عدد الاقتراحات {shown, number} حين أُعدّت هذه الصفحة، وهو الآن {now, number}: فقد بتّ غيركم في بعضها أو قرأت الآلة من جديد. انظروا فيها مرة أخرى.',
  'suggestions.proposed': 'اقتُرح ولم يبتّ فيه أحد بعد:',
  'suggestions.proposed.terms':
    '{count, plural, zero {# مصطلح} one {مصطلح واحد} two {مصطلحان} few {# مصطلحات} many {# مصطلحاً} other {# مصطلح}}',
  'suggestions.proposed.clusters':
    '{count, plural, zero {# مجموعة} one {مجموعة واحدة} two {مجموعتان} few {# مجموعات} many {# مجموعة} other {# مجموعة}}',
  'suggestions.waiting': 'المصطلحات المقترحة',
  'suggestions.waiting.none': 'لا اقتراح ينتظر. لقد بُتَّ في جميع المصطلحات المقترحة.',
  'suggestions.waiting.reviews': 'جميع الاستعراضات',
  'suggestions.undone':
    '{undone, plural, zero {لم يُسحب أي قرار} one {سُحب قرار واحد وعاد مصطلحه مفتوحاً} two {سُحب قراران وعاد مصطلحاهما مفتوحين} few {سُحبت # قرارات وعادت مصطلحاتها مفتوحة} many {سُحب # قراراً وعادت مصطلحاتها مفتوحة} other {سُحب # قرار وعادت مصطلحاتها مفتوحة}}. {stay, plural, =0 {} one {وبُتّ من جديد في واحد منذ ذلك الحين فبقي كما هو.} two {وبُتّ من جديد في اثنين منذ ذلك الحين فبقيا كما هما.} few {وبُتّ من جديد في # منذ ذلك الحين فبقيت كما هي.} many {وبُتّ من جديد في # منذ ذلك الحين فبقيت كما هي.} other {وبُتّ من جديد في # منذ ذلك الحين فبقيت كما هي.}}',
  'suggestions.undo.unknown': 'لا قرارات مسجَّلة تحت هذا الرقم بشأن مصطلحات هذا الاستعراض. لم يتغير شيء.',
  'suggestions.undo.changed':
    '{count, plural, zero {سبق سحب هذه القرارات أو البت فيها من جديد} one {سبق سحب هذا القرار أو البت فيه من جديد} two {سبق سحب هذين القرارين أو البت فيهما من جديد} few {سبق سحب هذه القرارات الـ# أو البت فيها من جديد} many {سبق سحب هذه القرارات الـ# أو البت فيها من جديد} other {سبق سحب هذه القرارات الـ# أو البت فيها من جديد}}. لم يتغير شيء.',
  'suggestions.accepted':
    '{terms, plural, zero {# مصطلح قُبل دفعة واحدة} one {مصطلح واحد قُبل دفعة واحدة ولا يزال كما قُبل} two {مصطلحان قُبلا دفعة واحدة ولا يزالان كما قُبلا} few {# مصطلحات قُبلت دفعة واحدة ولا تزال كما قُبلت} many {# مصطلحاً قُبلت دفعة واحدة ولا تزال كما قُبلت} other {# مصطلح قُبلت دفعة واحدة ولا تزال كما قُبلت}}، {name}، {date}.',
  'suggestions.accepted.undo': 'سحبها',
  'suggestions.change': 'البت في مصطلحاتها',
  'suggestions.one.title': 'مصطلحات {number}',
  'suggestions.one.issued': 'تعطيها الوثائق هذه المصطلحات، وتبقى كما صدرت.',
  'suggestions.one.lead':
    'المؤشَّر عليه قائم، وما عداه مستبعد، والآلة تتعلم من كليهما. يقرؤه الجميع فوراً مع اسم منظمتكم.',
  'suggestions.one.nothing': 'لا شيء مقترح. أضيفوا مصطلحات بأسمائها.',
  'suggestions.one.set': 'ثبّته {name}، {date}',
  'suggestions.one.rejected': 'استبعده {name}، {date}',
  'suggestions.one.save': 'حفظ ونشر',
  'suggestions.by': 'ثبّته {name}، {date}.',
  'suggestions.by.machine':
    'ثبّته {name}، {date}؛ وكانت الآلة ({model}) قد اقترحته باحتمال {share, number, percent} استناداً إلى {words}.',
  'suggestions.by.machineAlone':
    'ثبّته {name}، {date}؛ وكانت الآلة ({model}) قد اقترحته باحتمال {share, number, percent}.',
  'suggestions.model.shipped': 'النموذج المرفق',
  'suggestions.model.own': 'نموذجها الخاص {name}',
  'suggestions.operator': 'مشغّل الموقع',
  'suggestions.review': 'المصطلحات',
  'suggestions.review.progress':
    '{done, number} من أصل {total, number} من التوصيات تحمل مصطلحاً. {open, plural, =0 {لا اقتراح ينتظر.} one {اقتراح واحد ينتظر البت فيه.} two {اقتراحان ينتظران البت فيهما.} few {# اقتراحات تنتظر البت فيها.} many {# اقتراحاً ينتظر البت فيه.} other {# اقتراح ينتظر البت فيه.}}',
  'suggestions.review.link': 'البت في المصطلحات التي تقترحها الآلة',
  'suggestions.learn.title': 'تحسين الآلة التي تقترح المصطلحات',
  'suggestions.learn.lead':
    'تستطيع الآلة أن تتعلم مما ثبّتموه واستبعدتموه. وهي تفعل ذلك على هذا الخادم ولا يخرج منه شيء. ثم تبيّن إلى أي حد كانت ستتوقع قراراتكم، قبل التعلم وبعده، ولكم أن تختاروا استعمالها.',
  'suggestions.learn.decisions':
    '{count, plural, =0 {لا قرار مسجَّل.} one {قرار واحد مسجَّل.} two {قراران مسجَّلان.} few {# قرارات مسجَّلة.} many {# قراراً مسجَّلاً.} other {# قرار مسجَّل.}}',
  'suggestions.learn.few':
    'عدد القرارات التي يمكن التعلم منها {found, plural, =0 {صفر} one {واحد} two {اثنان} few {#} many {#} other {#}}، والحد الأدنى {fewest, number}. بتّوا أولاً في مزيد من المصطلحات.',
  'suggestions.learn.already': 'الآلة تتعلم الآن. انتظروا حتى تنتهي.',
  'suggestions.learn.start': 'التعلم منها الآن',
  'suggestions.learn.working': 'الآلة تتعلم. تُحدَّث هذه الصفحة من تلقاء نفسها.',
  'suggestions.learn.failed': 'تعذّر عليها التعلم. يبيّن سجل الخادم السبب؛ أعيدوا المحاولة بعد إصلاحه.',
  'suggestions.learn.empty': 'لم يُتعلَّم شيء بعد. الاقتراحات من النموذج المرفق.',
  'suggestions.learn.asked': 'بطلب من {name}، {date}',
  'suggestions.learn.measured':
    'مدى توقعها لـ{count, plural, zero {# قرار} one {قرار واحد} two {قرارين} few {# قرارات} many {# قراراً} other {# قرار}}',
  'suggestions.learn.how': 'قبل: النموذج المرفق. بعد: كل قرار يُتوقَّع بما تُعُلِّم من سواه. الأعلى أفضل.',
  'suggestions.learn.measure': 'المقياس',
  'suggestions.learn.before': 'قبل',
  'suggestions.learn.after': 'بعد',
  'suggestions.learn.precision': 'نسبة ما ثُبِّت مما تراه صواباً',
  'suggestions.learn.recall': 'نسبة ما تراه صواباً مما ثُبِّت',
  'suggestions.learn.f1': 'كلاهما معاً (F1)',
  'suggestions.learn.unknown': 'غير معروف',
  'suggestions.learn.use': 'الاقتراح به من الآن فصاعداً',
  'suggestions.learn.used': 'مستعمَل',
  'suggestions.learn.unuse': 'العودة إلى النموذج المرفق',
  'suggestions.learn.changed': 'تم. يُقرأ السجل من جديد.',
  'suggestions.learn.name': 'تُعُلِّم في {date}',
  'country.administration.model': 'الآلة التي تقترح المصطلحات',
  'country.administration.model.what': 'تعليمها من القرارات واختيار ما تقترح به',
  'country.administration.vocabularies': 'المعاجم',
  'country.administration.vocabularies.what': 'مصطلحات البلد الخاصة والأسماء والنصوص الرسمية وما حلّ محل غيره',
  'history.kind.term_model':
    '{count, plural, zero {# نموذج} one {نموذج واحد} two {نموذجان} few {# نماذج} many {# نموذجاً} other {# نموذج}}',
  'history.kind.vocabulary_term':
    '{count, plural, zero {# مصطلح في معجم} one {مصطلح واحد في معجم} two {مصطلحان في المعاجم} few {# مصطلحات في المعاجم} many {# مصطلحاً في المعاجم} other {# مصطلح في المعاجم}}',
  'history.verb.terms.decide': 'بُتَّ في مصطلحات توصيات',
  'history.verb.terms.accept-above': 'قُبلت المصطلحات المقترحة التي تبلغ احتمالاً معيناً',
  'history.verb.terms.change': 'غُيِّرت مصطلحات توصية',
  'history.verb.model.learn': 'طُلب من الآلة التي تقترح المصطلحات أن تتعلم',
  'history.verb.model.use': 'اختير ما تقترح به الآلة المصطلحات',
  'history.verb.vocabulary.add': 'أُدخل مصطلح في معجم',
  'history.verb.vocabulary.change': 'غُيِّر مصطلح في معجم',
  'history.verb.vocabulary.follow': 'وُضعت مصطلحات جولات سابقة تحت أسمائها الحالية',
  'history.verb.vocabulary.import': 'حُمِّلت مصطلحات معجم من ملف',
  'history.verb.terms.undo': 'سُحبت قرارات بشأن مصطلحات',
  'history.field.choice.open': 'مفتوح من جديد',
  'history.field.label': 'المصطلح',
  'history.field.choice': 'القرار',
  'history.field.choice.set': 'مثبَّت',
  'history.field.choice.rejected': 'مستبعَد',
  'history.field.probability': 'الاحتمال',
  'history.field.words': 'الكلمات التي قادت إليه',
  'history.field.model': 'اقتُرح بواسطة',
  'history.field.vocabulary': 'المعجم',
  'history.field.code': 'الرمز',
  'history.field.texts': 'النص الرسمي',
  'history.field.merged_into': 'حلّ محله',
  'history.field.retired': 'مسحوب',
  'history.field.used': 'مستعمَل',
  'history.field.decisions': 'القرارات',
  'history.field.own': 'خاص بالبلد',
} satisfies Record<keyof typeof en, string>;
