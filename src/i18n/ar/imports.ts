import type en from '../en/imports.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.title': 'الاستيراد',
  'imports.file': 'الوثائق',
  'imports.file.hint':
    'ملفات الأمم المتحدة نفسها: تقرير الفريق العامل أو مشروعه، والإضافة التي فيها الردود، ومصفوفة المفوضية؛ بصيغة PDF أو Word (.docx) أو نص أو جدول بيانات أو JSON. يمكنك اختيار عدة ملفات معاً، مجموعها حتى {megabytes, number} ميغابايت، وكل منها حتى 400 صفحة. وثائق الاستعراض الواحد تصير مجموعة واحدة. لا يُنشر شيء قبل أن تتحقق مما قُرئ.',
  'imports.upload': 'قراءة',
  'imports.so-far': 'ما استُورد حتى الآن',
  'imports.none':
    'لم يُستورد شيء بعد. اختر أعلاه تقريراً للفريق العامل، ومعه الإضافة والمصفوفة إن كانتا لديك؛ تُقرأ في ثوانٍ.',
  'imports.column.file': 'الملف',
  'imports.column.state': 'الوضع',
  'imports.column.by': 'أدخله',
  'imports.column.when': 'الوقت',
  'imports.byOperator': 'المشغّل، من سطر الأوامر',
  'imports.file.missing': 'لم يُختر أي ملف. اختر أولاً وثيقة واحدة على الأقل.',
  'imports.file.empty': 'الملف {name} فارغ. اختر الملف من جديد، أو نزِّله مجدداً من documents.un.org.',
  'imports.file.large': 'حجم الملف {name} أكبر من {megabytes, number} ميغابايت. اختر ملفاً أصغر.',
  'imports.file.many': 'أكبر عدد من الملفات يمكن إرساله دفعة واحدة هو {limit, number}. أرسل الباقي بعد ذلك.',
  'imports.state.queued': 'في الانتظار',
  'imports.state.reading': 'قيد القراءة',
  'imports.state.review': 'بانتظار التحقق',
  'imports.state.confirmed': 'منشور',
  'imports.state.discarded': 'منحّى جانباً',
  'imports.state.failed': 'تعذرت قراءته',
  'imports.state.queued.title': 'في انتظار القراءة',
  'imports.state.queued.body':
    'تتجدد هذه الصفحة تلقائياً. وعندما تنتهي قراءة الملف يمكنك التحقق مما عُثر عليه.',
  'imports.state.reading.title': 'قيد القراءة',
  'imports.state.reading.body':
    'تتجدد هذه الصفحة تلقائياً. وعندما تنتهي قراءة الملف يمكنك التحقق مما عُثر عليه.',
  'imports.state.review.title': 'بانتظار التحقق',
  'imports.state.review.body': 'قُرئ الملف.',
  'imports.state.confirmed.title': 'تم التحقق والنشر',
  'imports.state.confirmed.body': 'توصيات هذه الوثيقة موجودة في السجل العام.',
  'imports.state.discarded.title': 'منحّى جانباً',
  'imports.state.discarded.body': 'لم يُنشر شيء من هذه الوثيقة. الملف محفوظ، وكذلك كل ما صُوِّب فيه.',
  'imports.state.failed.title': 'تعذرت قراءة هذا الملف',
  'imports.state.failed.body': 'لم يُنشر شيء. إليك ما عُثر عليه وما يمكنك فعله.',
  'imports.nothingToImport.title': 'ليس في هذا الملف ما يُستورد',
  'imports.nothingToImport.body': 'قُرئ الملف ولم يُنشر شيء. إليك ما هو وما يمكنك فعله به.',
  'imports.toReview': 'عرض الاستعراض',
  'imports.back': 'كل ما استُورد',
  'imports.check.title': 'تحقق مما قُرئ',
  'imports.check.heading':
    '{read, plural, zero {لم تُقرأ أي توصية} one {قُرئت توصية واحدة} two {قُرئت توصيتان} few {قُرئت # توصيات} many {قُرئت # توصية} other {قُرئت # توصية}}. {problems, plural, zero {لا شيء يثير الشك.} one {نقطة واحدة تحتاج إلى نظرك.} two {نقطتان تحتاجان إلى نظرك.} few {# نقاط تحتاج إلى نظرك.} many {# نقطة تحتاج إلى نظرك.} other {# نقطة تحتاج إلى نظرك.}}',
  'imports.check.intro':
    'قارن الأرقام بالوثيقة، وانظر فيما وُضعت عليه علامة، وصوِّب ما قُرئ خطأً. لا يُنشر شيء قبل أن تؤكد؛ وما قُرئ يُحفظ إلى جانب كل تصويب.',
  'imports.check.lookAt': 'انظر في هذه',
  'imports.check.confirm': 'نشرها استعراضاً',
  'imports.check.all': 'الكل ({count, number})',
  'imports.pages':
    '{pages, plural, zero {لا صفحات} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}}',
  'imports.symbol': 'رمز الوثيقة',
  'imports.symbol.hint': 'كما هو مطبوع في أعلى الصفحة الأولى. يصبح جزءاً من عنوان كل توصية، إلى الأبد.',
  'imports.symbol.wrong': 'لا يبدو هذا رمز وثيقة. اكتبه كما هو في الوثيقة، مثل A/HRC/43/15.',
  'imports.cycle': 'جولة الاستعراض الدوري الشامل',
  'imports.cycle.hint': 'رقم واحد، مثل 3.',
  'imports.cycle.wrong': 'يجب أن تكون الجولة رقماً واحداً من 1 إلى 9، مثل 3.',
  'imports.session': 'دورة الفريق العامل',
  'imports.session.hint': 'مثل 34. اتركها فارغة إن لم تذكرها الوثيقة.',
  'imports.heldOn': 'يوم الاستعراض',
  'imports.heldOn.hint': 'اليوم الذي استعرض فيه الفريق العامل حالة الدولة.',
  'imports.heldOn.hint.body': 'اليوم الذي اعتمدته فيه الهيئة أو أصدرته؛ وإن لم يُعرف فتاريخ الوثيقة.',
  'imports.issuedOn': 'التاريخ الوارد في الوثيقة',
  'imports.day.wrong':
    'اليوم ناقص أو تتعذر قراءته. اختره، أو اكتبه على صورة السنة ثم الشهر ثم اليوم، مثل \u20662019-11-12\u2069.',
  'imports.country.other':
    'هذه الوثيقة عن {found}، وهذا الموقع يتابع {country}. اختر التقرير المتعلق بالبلد {country}؛ فلا يمكن نشر هذا التقرير هنا.',
  'imports.changed':
    'غيَّر شخص آخر هذه الوثيقة المستوردة بعد أن فتحتها. ما كتبته باقٍ في الاستمارة؛ افتحها من جديد لترى ما هو قائم الآن.',
  'imports.nothing': 'لم تبقَ توصية للنشر: استُبعدت كلها. أعد واحدة على الأقل.',
  'imports.confirm':
    'نشر {count, plural, zero {التوصيات} one {توصية واحدة} two {توصيتين} few {# توصيات} many {# توصية} other {# توصية}}',
  'imports.discard': 'تنحية جانباً',
  'imports.discard.hint': 'لا يُنشر شيء؛ ويُحفظ الملف وما قُرئ منه.',
  'imports.noState': 'لم تُقرأ أي دولة',
  'imports.unsure': 'غير مؤكد',
  'imports.corrected': 'مصوَّبة',
  'imports.leftOut': 'مستبعدة',
  'imports.number.wrong': 'يجب أن يُكتب الرقم كما هو في الوثيقة، مثل 121.1.',
  'imports.text.missing': 'نص التوصية ناقص.',
  'imports.text.long': 'النص أطول من 10,000 حرف. التوصية فقرة واحدة.',
  'imports.states.unknown':
    '«{name}» ليس اسم دولة. اكتب اسمها بلغة هذه الصفحة أو رمزها المؤلف من ثلاثة حروف، مثل SVN، وافصل بين الدول بفواصل.',
  'imports.item.title': 'تصويب {number}',
  'imports.item.back': 'عودة إلى القائمة',
  'imports.item.number': 'الرقم',
  'imports.item.text': 'نص الأمم المتحدة',
  'imports.item.text.hint': 'كما هو مطبوع تماماً، من دون الرقم في أوله والدول في آخره.',
  'imports.item.states': 'الدول صاحبة التوصية',
  'imports.item.states.hint': 'الأسماء بلغة هذه الصفحة أو الرموز المؤلفة من ثلاثة حروف، تفصل بينها فواصل.',
  'imports.item.position': 'رد الدولة',
  'imports.item.leftOut': 'هذه ليست توصية: تُستبعد',
  'imports.item.reason': 'السبب (اختياري)',
  'imports.item.reason.hint': 'يظهر للجمهور إلى جانب التصويب.',
  'imports.item.save': 'حفظ التصويب',
  'imports.item.cancel': 'إلغاء',
  'imports.document.taken': '{name} مصدر للاستعراض {review} من قبل. لا يُستورد شيء مرتين: نحِّ هذا الملف جانباً.',
  'imports.document.twice': 'الملف نفسه موجود هنا مرتين. نحِّ أحدهما جانباً.',
  'imports.noReport':
    'ليس في السجل استعراض للدورة {cycle, number}، ولا تقرير بين هذه الوثائق. استورد تقرير الفريق العامل أولاً، أو مع هذا الملف.',
  'imports.source.other':
    'لم يوجد شيء من {name} في استعراض الدورة {cycle, number}. تحقق من الدورة، أو نحِّ الملف جانباً إن كان لاستعراض آخر.',
  'imports.cycle.taken':
    'هناك استعراض للدورة {cycle, number} من قبل، من تقرير آخر. تحقق من الدورة ومن الرمز.',
  'imports.sources': 'مصادر هذا الاستعراض',
  'imports.sources.intro': 'وثائق الاستعراض الواحد التي تنتظر معاً يُتحقق منها وتُنشر معاً.',
  'imports.sources.unread':
    '{count, plural, zero {لا ملفات} one {ملف آخر ما زال قيد القراءة} two {ملفان آخران ما زالا قيد القراءة} few {# ملفات أخرى ما زالت قيد القراءة} many {# ملفاً آخر ما زال قيد القراءة} other {# ملف آخر ما زال قيد القراءة}}. ما كان منها لهذا الاستعراض ينضم إليه هنا: أعد تحميل الصفحة بعد قليل.',
  'imports.sources.lead':
    'يصنع الاستعراض: {count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}',
  'imports.sources.linked':
    '{count, plural, zero {لم يُربط شيء} one {رُبطت توصية واحدة} two {رُبطت توصيتان} few {رُبطت # توصيات} many {رُبطت # توصية} other {رُبطت # توصية}}',
  'imports.sources.unlinked':
    '{count, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بنداً} other {# بند}} غير موجود في التقرير',
  'imports.sources.elsewhere':
    '{count, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفاً} other {# صف}} من استعراضات أخرى',
  'imports.sources.register': 'هذا الاستعراض موجود في السجل؛ وتُضاف إليه هذه الوثائق.',
  'imports.disagreements':
    '{count, plural, zero {المصادر متفقة} one {تختلف المصادر في نقطة واحدة} two {تختلف المصادر في نقطتين} few {تختلف المصادر في # نقاط} many {تختلف المصادر في # نقطة} other {تختلف المصادر في # نقطة}}',
  'imports.disagreements.none': 'كل رقم ودولة وموقف يرد في أكثر من مصدر هو نفسه فيها جميعاً.',
  'imports.disagreements.intro':
    'ما يسري عند النشر: رد الدولة نفسها في إضافة قبل التقرير، والتقرير قبل قائمة وضعها غيرها؛ وكلمات التقرير ودوله. احسم نقطةً لتقرر غير ذلك. وتُحفظ كلمات كل مصدر.',
  'imports.disagreements.settle': 'قرِّر',
  'imports.disagreements.report': 'التقرير',
  'imports.disagreements.position': 'الموقف',
  'imports.disagreements.text': 'الكلمات',
  'imports.disagreements.states': 'الدول الموصية',
  'imports.unlinked': 'في {name} فقط',
  'imports.unlinked.intro': 'وُجدت هذه البنود في تلك الوثيقة ولم توجد في التقرير. وهي لا تُنشر.',
  'imports.add.heading':
    '{count, plural, zero {لا مصادر أخرى} one {مصدر آخر} two {مصدران آخران} few {# مصادر أخرى} many {# مصدراً آخر} other {# مصدر آخر}} لاستعراض الدورة {cycle, number}',
  'imports.add.unknown': 'مصدر لا يُعرف استعراضه',
  'imports.add.confirm': 'أضف إلى الاستعراض',
  'imports.item.page': 'كلمات الصفحة {page, number}',
} satisfies Record<keyof typeof en, string>;
