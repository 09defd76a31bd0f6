import type en from '../en/review-screen.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.limits': 'ما يمكن قراءته وحدوده',
  'imports.limits.kinds': 'الوثائق',
  'imports.limits.kinds.list':
    'تقرير الفريق العامل أو مشروعه، والإضافة التي فيها الردود، ومصفوفة المفوضية، والملاحظات الختامية، وتقارير الزيارات',
  'imports.limits.formats': 'الصيغ',
  'imports.limits.formats.list':
    'ملف PDF فيه نص، وWord (.docx)، ونص عادي، وجدول بيانات (.xlsx و.csv)، وJSON. تُرفض الصور الممسوحة وملفات Word السابقة لعام 2007، مع بيان ما يمكن فعله.',
  'imports.limits.files': 'دفعة واحدة',
  'imports.limits.files.most': 'حتى {files, number} من الملفات، ومجموعها حتى {megabytes, number} ميغابايت',
  'imports.limits.pages': 'الصفحات في الملف',
  'imports.limits.reading': 'القراءة',
  'imports.limits.reading.most':
    'تُوقف بعد {seconds, number} ثانية لكل ملف؛ ومعظم الملفات يستغرق أقل من ثانية',
  'imports.upload.title':
    '{files, plural, zero {لا ملفات} one {ملف واحد أُدخل} two {ملفان أُدخلا معاً} few {# ملفات أُدخلت معاً} many {# ملفاً أُدخلت معاً} other {# ملف أُدخلت معاً}}',
  'imports.upload.heading':
    '{unread, plural, =0 {{files, plural, zero {لا ملفات} one {نُظر في الملف} two {نُظر في الملفين} few {نُظر في # ملفات كلها} many {نُظر في # ملفاً كلها} other {نُظر في # ملف كلها}}} zero {لم يبق شيء} one {بقي ملف واحد لم يُقرأ} two {بقي ملفان لم يُقرآ} few {بقيت # ملفات لم تُقرأ} many {بقي # ملفاً لم تُقرأ} other {بقي # ملف لم تُقرأ}}',
  'imports.upload.all': 'قُرئ {read, number} من {files, number}',
  'imports.upload.under-way':
    'تتجدد هذه الصفحة من تلقاء نفسها. يُقرأ كل ملف على حدة: فإن تعذّر أحدها لم يوقف غيره. ويمكن التحقق من الآن مما قُرئ.',
  'imports.upload.done':
    '{failed, plural, =0 {قُرئ كل شيء.} zero {قُرئ كل شيء.} one {تعذّر أخذ ملف واحد؛ وترد أدناه الأسباب وما يمكنك فعله.} two {تعذّر أخذ ملفين؛ وترد أدناه الأسباب وما يمكنك فعله.} few {تعذّر أخذ # ملفات؛ وترد أدناه الأسباب وما يمكنك فعله.} many {تعذّر أخذ # ملفاً؛ وترد أدناه الأسباب وما يمكنك فعله.} other {تعذّر أخذ # ملف؛ وترد أدناه الأسباب وما يمكنك فعله.}} ولا يُنشر شيء قبل أن تتحقق منه.',
  'imports.upload.next': 'الخطوة التالية',
  'imports.upload.next.intro':
    'وثائق الاستعراض الواحد تؤلف مجموعة واحدة. تحقق من كل مجموعة على شاشتها، وانشرها منها.',
  'imports.upload.set':
    '{read, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}} من {documents, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتين} few {# وثائق} many {# وثيقة} other {# وثيقة}}',
  'imports.upload.set.added':
    '{documents, plural, zero {لا وثائق} one {وثيقة واحدة تضاف} two {وثيقتان تضافان} few {# وثائق تضاف} many {# وثيقة تضاف} other {# وثيقة تضاف}} إلى استعراض في السجل',
  'imports.upload.check': 'تحقق',
  'imports.upload.files': 'الملفات',
  'imports.upload.read':
    '{items, plural, =0 {{answers, plural, =0 {لم يُقرأ شيء} zero {لم يُقرأ شيء} one {رد واحد} two {ردان} few {# ردود} many {# رداً} other {# رد}}} zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}',
  'imports.upload.back': 'كل ملفات هذه الدفعة',
  'imports.retry': 'أعد المحاولة',
  'imports.retry.hint':
    'يُقرأ الملف نفسه مرة أخرى. يفيد ذلك إذا انقطعت القراءة أو نفد وقتها، أو بعد تحديث الموقع.',
  'imports.take-up': 'استئناف العمل عليه',
  'imports.take-up.hint': 'تعود الوثيقة إلى انتظار التحقق، ومعها كل ما سُجِّل عليها من تصويبات وقرارات.',
  'imports.discard.made':
    '{count, plural, zero {لا تصويب على هذه الوثيقة.} one {سُجِّل على هذه الوثيقة تصويب أو قرار واحد، ويُنحّى معها.} two {سُجِّل على هذه الوثيقة تصويبان أو قراران، ويُنحّيان معها.} few {سُجِّلت على هذه الوثيقة # تصويبات وقرارات، وتُنحّى معها.} many {سُجِّل على هذه الوثيقة # تصويباً وقراراً، وتُنحّى معها.} other {سُجِّل على هذه الوثيقة # تصويب وقرار، وتُنحّى معها.}}',
  'history.verb.import.take-up': 'استُؤنف العمل على وثيقة منحّاة جانباً',
  'imports.contents': 'في هذه الصفحة',
  'imports.contents.differences': 'حيث تختلف المصادر',
  'imports.contents.corrections': 'التصويبات',
  'imports.contents.all': 'الوثيقة كلها',
  'imports.problem.look': 'انظر إليها بجانب صفحتها',
  'imports.unproven': 'تنسيق لم يُثبت',
  'imports.unproven.what': 'لم تُثبت قراءة هذا التنسيق على وثائق حقيقية. قارن كل بند بصفحته.',
  'imports.counts': 'الأرقام جنباً إلى جنب',
  'imports.counts.document': 'الوثيقة',
  'imports.counts.all': 'المجموع',
  'imports.counts.afterwards': 'بعد النشر',
  'imports.counts.stated': 'ما تقوله {name} عن نفسها',
  'imports.counts.agree': 'الأرقام متفقة.',
  'imports.counts.differ': 'ليست الأرقام كلها متفقة:',
  'imports.counts.numbering':
    '{name}: {count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}؛ {odd, plural, =0 {أرقامها متتابعة، لا ينقص منها رقم ولا يتكرر.} zero {أرقامها متتابعة.} one {في موضع واحد تنقص أرقام أو تتكرر، انظر أعلاه.} two {في موضعين تنقص أرقام أو تتكرر، انظر أعلاه.} few {في # مواضع تنقص أرقام أو تتكرر، انظر أعلاه.} many {في # موضعاً تنقص أرقام أو تتكرر، انظر أعلاه.} other {في # موضع تنقص أرقام أو تتكرر، انظر أعلاه.}}',
  'imports.counts.own': 'تقول {name} عن نفسها {stated, number} ({position})؛ وقُرئ {read, number}.',
  'imports.counts.list':
    '{name}: {missing, plural, =0 {فيها كل التوصيات} zero {فيها كل التوصيات} one {تنقصها توصية واحدة} two {تنقصها توصيتان} few {تنقصها # توصيات} many {تنقصها # توصية} other {تنقصها # توصية}}{more, plural, =0 {.} zero {.} one {، وفيها واحدة ليست في التقرير.} two {، وفيها اثنتان ليستا في التقرير.} few {، وفيها # ليست في التقرير.} many {، وفيها # ليست في التقرير.} other {، وفيها # ليست في التقرير.}}',
  'imports.counts.answers':
    'ترد {name} على {answers, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتين} few {# توصيات} many {# توصية} other {# توصية}}{differing, plural, =0 {، كلٌّ منها كما ستُثبت.} zero {، كلٌّ منها كما ستُثبت.} one {؛ وستُثبت {numbers} على غير ذلك.} two {؛ وستُثبت اثنتان على غير ذلك: {numbers}.} few {؛ وستُثبت # على غير ذلك: {numbers}.} many {؛ وستُثبت # على غير ذلك: {numbers}.} other {؛ وستُثبت # على غير ذلك: {numbers}.}}',
  'imports.counts.pledges':
    '{count, plural, zero {لا تعهدات طوعية.} one {وإلى ذلك تعهد طوعي واحد.} two {وإلى ذلك تعهدان طوعيان.} few {وإلى ذلك # تعهدات طوعية.} many {وإلى ذلك # تعهداً طوعياً.} other {وإلى ذلك # تعهد طوعي.}}',
  'imports.disagreements.settled':
    '{count, plural, zero {لم تُحسم أي نقطة} one {حُسمت نقطة واحدة} two {حُسمت نقطتان} few {حُسمت # نقاط} many {حُسمت # نقطة} other {حُسمت # نقطة}}',
  'imports.disagreements.is-settled': 'حُسمت',
  'imports.disagreements.decided': 'القرار',
  'imports.disagreements.by': 'قرره {name}.',
  'imports.disagreements.again': 'قرر من جديد',
  'imports.disagreements.register': 'السجل',
  'imports.settle.title': 'حسم {number}',
  'imports.settle.intro': 'اختر ما يُعتمد. يُسجَّل تصويباً بجانب ما قُرئ، وتُحفظ كلمات كل مصدر.',
  'imports.settle.intro.register':
    'هذه التوصية موجودة في السجل. اختر ما يُعتمد: حين تنشر هذه الوثائق يُسجَّل تصويباً بجانب ما كان فيه، مع السبب الذي تذكره. وتُحفظ كلمات كل مصدر.',
  'imports.settle.missing': 'لم يُختر شيء. اختر ما يُعتمد.',
  'imports.settle.button': 'هذا هو المعتمد',
  'imports.settle.other': 'لا هذا ولا ذاك: صوّبها بيدك',
  'imports.sources.withdrawn':
    'سُحب هذا الاستعراض من العلن. ما تضيفه يبقى محجوباً معه إلى أن يُنشر الاستعراض من جديد.',
  'imports.corrections':
    '{count, plural, zero {لا تصويبات} one {تصويب واحد حتى الآن} two {تصويبان حتى الآن} few {# تصويبات حتى الآن} many {# تصويباً حتى الآن} other {# تصويب حتى الآن}}',
  'imports.corrections.intro':
    'لا تتغير القراءة نفسها أبداً. ما يُلغى هنا يعود كما قُرئ، ويذهب معه ما جرى في الخطوة نفسها.',
  'imports.corrections.read': 'قُرئ:',
  'imports.corrections.now': 'صُوّب إلى:',
  'imports.corrections.joined': 'صارت جزءاً من {number}.',
  'imports.undo': 'إلغاء',
  'imports.list':
    '{count, plural, =1 {{from}} zero {{from}} one {{from}} two {من {from} إلى {to} (#)} few {من {from} إلى {to} (#)} many {من {from} إلى {to} (#)} other {من {from} إلى {to} (#)}}',
  'imports.added': 'مضافة',
  'imports.split': 'مفصولة',
  'imports.joined': 'ضُمت إلى أخرى',
  'imports.item.beside': 'بجانب صفحتها',
  'imports.item.issued': 'الصفحة كما صدرت',
  'imports.item.neighbours': 'بنود أخرى من هذه الوثيقة',
  'imports.item.previous': 'السابقة: {number}',
  'imports.item.next': 'التالية: {number}',
  'imports.item.read': 'كما قُرئت',
  'imports.item.page.none':
    'لا يمكن عرض صفحة هذا البند: فالوثيقة لا تذكر صفحاتها. افتح الملف الأصلي للمقارنة.',
  'imports.item.page.unmarked': 'لم يُعثر على المقطع في هذه الكلمات. قارن الصفحة كلها.',
  'imports.item.clauses': 'أجزاؤها، ولكل جزء دوله',
  'imports.item.clauses.hint':
    'فقط حيث طلبت عدة دول كلٌّ منها جزءاً تحت رقم واحد. والجزء الخالي من الكلمات لا يُعد.',
  'imports.item.clause': 'الجزء {number}',
  'imports.item.clause.text': 'كلمات هذا الجزء',
  'imports.item.clause.states': 'دوله',
  'imports.item.terms': 'المواضيع والفئات وأهداف التنمية المستدامة',
  'imports.item.terms.hint': 'كما ترد في الوثيقة، واحد في كل سطر.',
  'imports.item.add': 'أضف توصية فاتت القراءة',
  'imports.item.add.after': 'أضف بعد هذه توصية فاتت القراءة',
  'imports.add-item.intro': 'اكتبها من الصفحة كما طُبعت تماماً. تُسجَّل على أن شخصاً أضافها، بجانب ما قُرئ.',
  'imports.add-item.place': 'موضعها',
  'imports.add-item.first': 'قبل سائر التوصيات',
  'imports.add-item.behind': 'بعد {number}: {text}',
  'imports.add-item.page': 'الصفحة (اختياري)',
  'imports.add-item.button': 'أضفها',
  'imports.place.wrong': 'الموضع ناقص. اختر أين تقع التوصية.',
  'imports.page.wrong': 'يجب أن تكون الصفحة رقماً، مثل 14.',
  'imports.split.title': 'هاتان توصيتان: افصل بينهما',
  'imports.split.hint': 'لبندين التصق أحدهما بالآخر. اترك في كل حقل كلماته وحدها؛ وللثانية رقم خاص بها.',
  'imports.split.first': 'كلمات {number}',
  'imports.split.first.states': 'دول الأولى',
  'imports.split.number': 'رقم الثانية',
  'imports.split.second': 'كلمات الثانية',
  'imports.split.second.states': 'دول الثانية',
  'imports.split.button': 'افصل',
  'imports.join.title': 'هذه جزء من جارتها: ضمّهما',
  'imports.join.hint': 'لتوصية واحدة قُرئت اثنتين. تُضم كلمات الجارة ودولها إلى {number} التي تحتفظ برقمها.',
  'imports.join.other': 'الجارة',
  'imports.join.button': 'ضمّ',
  'imports.join.far': 'لا يُضم إلا المتجاور. ربما غيّر أحدهم القائمة: انظر إليها من جديد.',
} as const satisfies Record<keyof typeof en, string>;
