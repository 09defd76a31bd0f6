import type en from '../en/api.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'api.title': 'البيانات للبرامج',
  'api.description': 'كل ما تعرضه الصفحات العامة، للبرامج: العناوين والمعاملات والإجابات والأمثلة.',
  'api.lead':
    'ما تعرضه هذه الصفحات تستطيع البرامج قراءته أيضاً، بلا مفتاح ومن أي موقع. ولا شيء غيره هنا، وما يُسحب يختفي من هنا في اللحظة نفسها.',
  'api.document': 'الشيء نفسه في وثيقة OpenAPI 3.1، لإنشاء برامج عميلة',
  'api.try': 'للتجربة:',
  'api.rule.state':
    'كل إجابة تذكر قيد السجل الذي تستند إليه. وبالمعامل ”as-of“ تقرأ السجل كما كان في نهاية يوم معيّن.',
  'api.rule.etag': 'أعد إرسال ETag الإجابة في ”If-None-Match“: ما دام لم يتغير شيء، تُبلَّغ بذلك ببضعة بايتات.',
  'api.rule.paging': 'تأتي القوائم في صفحات من 100 عنصر على الأكثر؛ وترويسة ”Link“ تقود إلى الصفحة التالية.',
  'api.rule.language': 'تختار ”Accept-Language“ لغة جملنا. أما النصوص الرسمية فتبقى بلغتها.',
  'api.rule.limits':
    'بلا مفتاح، يمكن لعنوان واحد أن يسأل {points, number} مرة في {seconds, number} ثانية. وتذكر الترويستان ”RateLimit“ و”Retry-After“ ما تبقى ومدة الانتظار.',
  'api.rule.keys': 'تتطلب الكتابة مفتاحاً يُرسل هكذا: ”Authorization: Bearer …“. ويصنعه مسؤول في الآلية.',
  'api.rule.english': 'أسماء الحقول ومعانيها بالإنكليزية، كما تحتاجها البرامج.',
  'api.tag.Reading': 'القراءة',
  'api.tag.Writing': 'الكتابة',
  'api.parameters': 'المعاملات',
  'api.answer': 'الإجابة {status}',
  'api.example': 'مثال من بيئة التجربة، دولة مختلقة',
  'api.column.name': 'الاسم',
  'api.column.type': 'النوع',
  'api.column.meaning': 'المعنى',
  'api.problems': 'عندما يكون هناك خطأ',
  'api.problems.lead': 'تأتي المشكلات كما تصفها RFC 9457، برمز لا يتغير بين اللغات، وما وُجد، وما ينبغي فعله.',
  'api.problem.invalid-request.title': 'في الطلب خطأ ما',
  'api.problem.invalid-request.detail':
    'معامل واحد أو حقل واحد على الأقل غير معروف أو قيمته غير مناسبة. وكل منها مذكور تحت ”problems“.',
  'api.problem.invalid-request.remedy': 'قارن بالمعاملات في ‎/api‎ ثم أعد الطلب.',
  'api.problem.key-missing.title': 'يلزم مفتاح',
  'api.problem.key-missing.detail': 'هذا للبرامج التي لديها مفتاح بنطاق {scope} فقط. ولم يُرسل أي مفتاح.',
  'api.problem.key-missing.remedy':
    'أرسل المفتاح هكذا: ”Authorization: Bearer …“. ويمكن لمسؤول في الآلية أن يصنع مفتاحاً.',
  'api.problem.key-refused.title': 'المفتاح لا يعمل',
  'api.problem.key-refused.detail':
    'المفتاح المرسل غير معروف أو أُلغي أو انتهت مدته، أو أن الجهة أو الشخص المسؤول عنه لا يستطيع التصرف حالياً.',
  'api.problem.key-refused.remedy':
    'اطلب من مسؤول في الآلية أن ينظر فيه ضمن الإدارة، المفاتيح. والقراءة لا تحتاج إلى مفتاح: اتركه.',
  'api.problem.scope-missing.title': 'المفتاح لا يسمح بهذا',
  'api.problem.scope-missing.detail': 'يلزم مفتاح بنطاق {scope}، وهو ما ليس للمفتاح المرسل.',
  'api.problem.scope-missing.remedy': 'اطلب من مسؤول في الآلية مفتاحاً بهذا النطاق.',
  'api.problem.not-found.title': 'لا شيء في هذا العنوان',
  'api.problem.not-found.detail': 'لا شيء عاماً في {path}.',
  'api.problem.not-found.remedy': 'انظر العناوين في ‎/api‎ أو ابحث في القوائم. وما سُحب لم يعد هنا.',
  'api.problem.withdrawn.title': 'حُجب هذا عن الجمهور',
  'api.problem.withdrawn.detail': '{review}: {when} {reason}',
  'api.problem.withdrawn.remedy': '{kept} اسأل لاحقاً، أو اقرأ تاريخ التغييرات في ‎/api/v1/history‎.',
  'api.problem.method-not-allowed.title': 'هذه الطريقة غير مقبولة هنا',
  'api.problem.method-not-allowed.detail': 'أُرسلت {method}؛ وهذا العنوان يجيب عن {allowed}.',
  'api.problem.method-not-allowed.remedy': 'استخدم إحدى الطرق المذكورة في ترويسة ”Allow“.',
  'api.problem.not-acceptable.title': 'هذه الصيغة غير متاحة',
  'api.problem.not-acceptable.detail': 'ترويسة ”Accept“ تستبعد {type}، وهي الصيغة الوحيدة.',
  'api.problem.not-acceptable.remedy': 'اقبل {type} أو لا ترسل ”Accept“. وللجداول استخدم تنزيلات السجل.',
  'api.problem.too-large.title': 'كان ذلك كبيراً جداً',
  'api.problem.too-large.detail': 'يمكن إرسال {limit} على الأكثر في المرة الواحدة.',
  'api.problem.too-large.remedy': 'أرسل ملفاً أصغر.',
  'api.problem.unsupported-media-type.title': 'الجسم بصيغة غير المتوقعة',
  'api.problem.unsupported-media-type.detail': 'كان المتوقع استمارة من النوع {type} فيها الحقل ”file“.',
  'api.problem.unsupported-media-type.remedy': 'مع curl:‏ ‎--form file=@report.pdf',
  'api.problem.refused.title': 'لا يمكن قبول هذا',
  'api.problem.refused.detail': 'ما حال دون ذلك مذكور تحت ”problems“.',
  'api.problem.refused.remedy': 'أصلح ما ذُكر هناك وأعد الإرسال.',
  'api.problem.too-many-requests.title': 'طلبات كثيرة جداً',
  'api.problem.too-many-requests.detail': 'لقد سألت أكثر مما تسمح به ترويسة ”RateLimit-Policy“.',
  'api.problem.too-many-requests.remedy':
    'انتظر {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} ثم تابع بإبطاء. وللحصول على كل شيء دفعة واحدة توجد تنزيلات.',
  'api.problem.failed.title': 'حدث خطأ من جانبنا',
  'api.problem.failed.detail': 'لم يتغير شيء. وقد سُجّل الخطأ تحت الرقم {id}.',
  'api.problem.failed.remedy': 'حاول مجدداً بعد لحظة؛ وإن استمر الأمر فاذكر الرقم للمشغّل.',
  'api.problem.database-away.title': 'لا يمكن الوصول إلى قاعدة البيانات',
  'api.problem.database-away.detail': 'لم يتغير شيء. وقد سُجّل الخطأ تحت الرقم {id}.',
  'api.problem.database-away.remedy': 'حاول مجدداً بعد دقيقة؛ وإن استمر الأمر فاذكر الرقم للمشغّل.',
  'api.problem.disk-full.title': 'لم يبقَ مكان على الخادم',
  'api.problem.disk-full.detail': 'لم يتغير شيء. وقد سُجّل الخطأ تحت الرقم {id}.',
  'api.problem.disk-full.remedy': 'على المشغّل أن يفسح مكاناً على القرص أولاً.',
  'api.problem.oneFile':
    'يُنتظر ملف واحد في الحقل ”file“؛ {count, plural, =0 {ولم يصل شيء} zero {ولم يصل شيء} one {ووصل نص} two {ووصل اثنان} few {ووصلت #} many {ووصل #} other {ووصل #}}.',
} satisfies Record<keyof typeof en, string>;
