import type en from '../en/reviews.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'reviews.title': 'الاستعراضات',
  'reviews.intro':
    'كلما استعرضت آلية من آليات الأمم المتحدة حالة {country} أصدرت توصيات. وهذه هي الاستعراضات المسجَّلة.',
  'reviews.empty': 'لم يُنشر أي استعراض بعد.',
  'reviews.held': 'تاريخ الانعقاد',
  'reviews.session': 'الدورة',
  'reviews.symbol': 'التقرير',
  'reviews.count':
    '{count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}',
  'reviews.documents': 'الوثائق',
  'reviews.pledges': 'التعهدات والالتزامات الطوعية',
  'reviews.all':
    '{count, plural, zero {لا توصيات فيه} one {قراءة توصيته الواحدة} two {قراءة توصيتيه} few {قراءة توصياته (#)} many {قراءة توصياته (#)} other {قراءة توصياته (#)}}',
  'reviews.history': 'تاريخ تغييراته',
  'reviews.file': 'الملف الأصلي ({name})',
  'reviews.kind.working-group-report': 'تقرير الفريق العامل',
  'reviews.kind.working-group-draft': 'مشروع تقرير الفريق العامل',
  'reviews.kind.addendum': 'إضافة',
  'reviews.kind.recommendation-matrix': 'مصفوفة التوصيات',
  'reviews.kind.uhri-export': 'ملف مصدَّر من الفهرس العالمي لحقوق الإنسان',
  'reviews.kind.upr-info-export': 'ملف مصدَّر من UPR Info',
  'reviews.kind.impact-export': 'ملف مصدَّر من IMPACT OSS',
  'reviews.kind.other': 'وثيقة',
  'reviews.unpublished': 'هذا الاستعراض غير متاح للجمهور: لا يراه إلا الأمانة والمشرفون.',
  'reviews.withdraw.title': 'الحجب عن الجمهور',
  'reviews.withdraw.body':
    'يختفي الاستعراض وتوصياته وكل ما قيل عنها فوراً من كل صفحة وقائمة وملف متاح للجمهور. ترى أولاً ما سيختفي، وتذكر سبباً يقرأه الجميع. ولا يُحذف شيء، ويمكنك نشره من جديد.',
  'reviews.withdraw.link': 'عرض ما سيختفي وحجب هذا الاستعراض',
  'reviews.withdraw.form': 'حجب عن الجمهور: {review}',
  'reviews.withdraw.what':
    '{count, plural, zero {لا تختفي أي توصية} one {تختفي توصية واحدة} two {تختفي توصيتان} few {تختفي # توصيات} many {تختفي # توصية} other {تختفي # توصية}} فوراً من كل صفحة وقائمة وملف متاح للجمهور.',
  'reviews.withdraw.said':
    'ويُحجب معها ما قاله الآخرون عنها: {assessments, plural, zero {لا تقييمات} one {تقييم واحد} two {تقييمان} few {# تقييمات} many {# تقييماً} other {# تقييم}} من {organisations, plural, zero {لا جهات} one {جهة واحدة} two {جهتين} few {# جهات} many {# جهة} other {# جهة}}.',
  'reviews.withdraw.unsaid': 'لم يقل أحد بعد إلى أي حد نُفِّذت.',
  'reviews.withdraw.stays':
    'لا يُحذف شيء، ويمكنك نشره من جديد. وحتى ذلك الحين يخبر تاريخ التغييرات وعناوين الاستعراض وتوصياته الجميع بأنه حُجب، ومتى، وأي جهة حجبته، ولماذا.',
  'reviews.withdraw.already': 'هذا الاستعراض محجوب بالفعل. انشره أولاً إن كان ينبغي ذكر سبب آخر.',
  'reviews.withdrawn.name': '{title}، {symbol}',
  'reviews.withdrawn.title': '{review}: حُجب عن الجمهور',
  'reviews.withdrawn.by': 'حُجب في {date}، والجهة التي حجبته: {organisation}.',
  'reviews.withdrawn.reason': 'السبب المذكور: {reason}',
  'reviews.withdrawn.noReason': 'لا سبب مسجَّل: لم يكن يُطلب حينها.',
  'reviews.withdrawn.kept': 'لم يُحذف شيء. وتظل عناوين الاستعراض وتوصياته صالحة إذا نُشر من جديد.',
  'reviews.withdrawn.history': 'القيد في تاريخ التغييرات',
  'reviews.withdraw.button': 'حجب هذا الاستعراض',
  'reviews.publish.title': 'النشر',
  'reviews.publish.body': 'يظهر الاستعراض وتوصياته فوراً في كل الصفحات العامة.',
  'reviews.publish.button': 'نشر هذا الاستعراض',
  'reviews.asked': 'ما طُلب',
  'front.sentence':
    '{asked, plural, zero {لم يُطلب من {country} أي تغيير} one {طُلب من {country} تغيير واحد} two {طُلب من {country} تغييران} few {طُلب من {country} # تغييرات} many {طُلب من {country} # تغييراً} other {طُلب من {country} # تغيير}} في {reviews, plural, zero {الاستعراضات} one {استعراض واحد} two {استعراضين} few {# استعراضات} many {# استعراضاً} other {# استعراض}}.',
  'front.sentence.unanswered': 'ولم يُسجَّل رد على أي من {asking, number} مما يتطلب رداً.',
  'front.sentence.answered':
    'وعدد ما رُدَّ عليه {answered, number} من {asking, number} مما يتطلب رداً: المؤيَّد {supported, number}، والمحاط به علماً {noted, number}{partly, plural, =0 {} other {، والمؤيَّد جزئياً #}}.',
  'front.sentence.empty': 'هنا يُتابَع ما تطلبه آليات الأمم المتحدة لحقوق الإنسان من {country}.',
  'front.empty': 'لم يُنشر شيء بعد. متى استوردت الأمانة تقريراً للفريق العامل ظهرت توصياته هنا للجميع.',
  'front.thread.title': 'المراحل التي بلغتها',
  'front.thread.unanswered':
    '{count, plural, zero {كل توصية تتطلب رداً لها رد.} one {توصية واحدة لا رد عليها بعد.} two {توصيتان لا رد عليهما بعد.} few {# توصيات لا رد عليها بعد.} many {# توصية لا رد عليها بعد.} other {# توصية لا رد عليها بعد.}}',
  'front.thread.see': 'عرضها',
  'front.thread.later': 'تُحسب هنا الإجراءات والأموال والتقارير متى قيَّدها أحد. ولا يُحدَّد شيء يدوياً.',
  'front.changes.title': 'ما الذي تغيَّر',
  'front.changes.all': 'تاريخ التغييرات كاملاً',
  'front.reviews.title': 'الاستعراضات',
  'front.reviews.all':
    '{count, plural, zero {كل الاستعراضات} one {استعراض واحد} two {الاستعراضان} few {الاستعراضات الـ#} many {الاستعراضات الـ#} other {الاستعراضات الـ#}}',
  'about.title': 'عن هذا الموقع',
  'about.what.title': 'ما هذا الموقع',
  'about.what.body':
    'هنا تُتابَع التوصيات التي تقدمها آليات الأمم المتحدة لحقوق الإنسان، ومنها الاستعراض الدوري الشامل، إلى {country}. لكل توصية صفحة دائمة خاصة بها، بكلمات الأمم المتحدة، وفيها رد الدولة والمرحلة التي بلغتها التوصية.',
  'about.words.title': 'كلام من هذا',
  'about.words.body':
    'الكلمات المكتوبة بخط الكتب المطبوعة هي كلمات الأمم المتحدة، كما صدرت تماماً، بلغة الوثيقة، ولا تُحرَّر أبداً. وما أخطأ القارئ الآلي في قراءته وصوَّبه شخص يظهر إلى جانبها.',
  'about.ledger.title': 'كيف تتحقق من عملنا',
  'about.ledger.body':
    'كل تغيير قيدٌ في سلسلة: وكل قيد يحمل بصمة القيد الذي سبقه. وأحدث بصمة مكتوبة في أسفل كل صفحة، وفي التلقيم، وفي كل ملف تنزِّله. احتفظ ببصمة، فلا يستطيع أحد لاحقاً أن يغيِّر ما سبقها من دون أن تلاحظ ذلك.',
  'about.protection.title': 'إن كان الكلام يعرضك للأذى',
  'about.protection.body':
    'ليس في هذا الموقع بعدُ سبيل لتلقي كلام مصدر يجب أن يظل مستوراً. لا ترسل عبره شيئاً قد يعرضك أو يعرض غيرك للخطر.',
  'about.software.title': 'البرنامج',
  'about.software.body':
    'Suivi برنامج مفتوح المصدر. يستطيع أي بلد تشغيله، ويستطيع أي شخص أن يقرأ كيف يُحسب كل رقم.',
  'reviews.mechanism.UPR': 'الاستعراض الدوري الشامل',
  'reviews.upr': 'الاستعراض الدوري الشامل (UPR) يجريه مجلس حقوق الإنسان.',
  'reviews.mechanism.SP': 'الإجراءات الخاصة',
  'reviews.mechanism.TB': 'هيئة معاهدة',
  'reviews.kind.concluding-observations': 'ملاحظات ختامية',
  'reviews.kind.visit-report': 'تقرير زيارة',
  'reviews.file.inside': 'الملف الأصلي محفوظ وليس علنياً.',
  'reviews.kind.country-register': 'سجل البلد',
  'reviews.kind.entered-text': 'نص أُدخل يدوياً',
  'reviews.mechanism.IACHR': 'لجنة البلدان الأمريكية لحقوق الإنسان',
  'reviews.mechanism.IACtHR': 'محكمة البلدان الأمريكية لحقوق الإنسان',
  'reviews.mechanism.ACHPR': 'اللجنة الأفريقية لحقوق الإنسان والشعوب',
  'reviews.mechanism.AfCHPR': 'المحكمة الأفريقية لحقوق الإنسان والشعوب',
  'reviews.mechanism.ACERWC': 'اللجنة الأفريقية لحقوق الطفل ورفاهه',
  'reviews.mechanism.ECtHR': 'المحكمة الأوروبية لحقوق الإنسان',
  'reviews.mechanism.CPT': 'مجلس أوروبا، لجنة منع التعذيب',
  'reviews.mechanism.ECRI': 'مجلس أوروبا، اللجنة المعنية بمناهضة العنصرية والتعصب',
  'reviews.mechanism.GRETA': 'مجلس أوروبا، فريق الخبراء المعني بالاتجار بالبشر',
  'reviews.mechanism.GREVIO': 'مجلس أوروبا، فريق الخبراء المعني بالعنف ضد المرأة',
  'reviews.mechanism.ECSR': 'مجلس أوروبا، لجنة الحقوق الاجتماعية',
  'reviews.mechanism.FCNM': 'مجلس أوروبا، اللجنة الاستشارية المعنية بالأقليات القومية',
  'reviews.mechanism.COMMHR': 'مجلس أوروبا، مفوض حقوق الإنسان',
  'reviews.mechanism.ARABHRC': 'لجنة حقوق الإنسان العربية',
} satisfies Record<keyof typeof en, string>;
