import type en from '../en/country-registers.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'imports.state.mapping': 'أعمدة بحاجة إلى شرح',
  'imports.state.mapped': 'موزع على الاستعراضات',
  'imports.state.mapping.title': 'أعمدة بحاجة إلى شرح',
  'imports.state.mapping.body': 'بيّن معنى كل عمود في جدول البيانات.',
  'imports.state.mapped.title': 'موزع على الاستعراضات',
  'imports.state.mapped.body': 'يُتحقق من كل استعراض في جدول البيانات ويُنشر على حدة.',
  'imports.mapping.title': 'ما معنى الأعمدة؟',
  'imports.mapping.size':
    '{rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفاً} other {# صف}}، {columns, plural, zero {لا أعمدة} one {عمود واحد} two {عمودان} few {# أعمدة} many {# عموداً} other {# عمود}}',
  'imports.mapping.intro':
    'لا يعرف Suivi جدول البيانات هذا. انظر إلى ما يُقترح لكل عمود وصححه. يُحفظ اختيارك، ويُقرأ أي جدول له العناوين نفسها بالطريقة نفسها في المرة القادمة. لم يُنشر شيء بعد.',
  'imports.mapping.remembered': 'سبق شرح هذه العناوين. ما اختير حينها معبأ؛ انظر إلى الجديد فقط.',
  'imports.mapping.again':
    'وُزع هذا الجدول من قبل. إذا اخترت من جديد نُحّيت أجزاؤه مع ما جرى فيها من تصحيحات، وحلت محلها أجزاء جديدة.',
  'imports.mapping.place': 'موضع العناوين',
  'imports.mapping.sheet': 'الورقة',
  'imports.mapping.header': 'صف العناوين',
  'imports.mapping.place.show': 'اقتراح جديد من هنا',
  'imports.mapping.rows': 'الصفوف الأولى من جدول البيانات',
  'imports.mapping.row': 'الصف',
  'imports.mapping.columns': 'عموداً عموداً',
  'imports.mapping.columns.intro':
    'تُحفظ الحالة والمسؤول والإجراء والتعليق والتاريخ بكلماتكم أنتم بجانب التوصية، وليست تقييماً. وتبقى داخلية ما لم تنشر عموداً: اسأل نفسك أولاً هل يذكر اسم شخص. لا يُذكر الأشخاص علناً أبداً. أما الجدول نفسه فلا يُنشر أبداً.',
  'imports.mapping.unheaded': '(بلا عنوان)',
  'imports.mapping.meaning': 'المعنى',
  'imports.mapping.text-language': 'بأي لغة',
  'imports.mapping.choose': 'اختر',
  'imports.mapping.publish': 'نشر هذا العمود',
  'imports.mapping.public': 'منشور',
  'imports.mapping.inside': 'داخلي',
  'imports.mapping.positions': 'معنى الردود',
  'imports.mapping.inRows':
    'في {rows, plural, zero {لا صفوف} one {صف واحد} two {صفين} few {# صفوف} many {# صفاً} other {# صف}}',
  'imports.mapping.reviews': 'إلى أي استعراض تنتمي الصفوف',
  'imports.mapping.reviews.intro':
    'تُربط صفوف الاستعراض المسجل بتوصياته؛ وتصير صفوف غيره استعراضاً قائماً بذاته بعد التحقق منها. وتُدرج الصفوف التي تتركها مع ذكر السبب.',
  'imports.mapping.allRows': 'جميع الصفوف',
  'imports.mapping.leave': 'ترك هذه الصفوف',
  'imports.mapping.which': 'أيها',
  'imports.mapping.which.hint':
    'دورة الاستعراض الدوري الشامل، مثل 3. ولآلية أخرى رمز الوثيقة أو عنوانها؛ اتركه فارغاً إن لم تعرفه.',
  'imports.mapping.preview': 'عرض النتيجة',
  'imports.mapping.use': 'استخدام هذه الأعمدة',
  'imports.mapping.use.hint': 'بعد ذلك تتحقق من كل استعراض كما تتحقق من وثيقة. ولا يُنشر شيء قبل ذلك.',
  'imports.mapping.outcome':
    '{reviews, plural, =0 {لا نتيجة} zero {لا نتيجة} one {النتيجة استعراض واحد} two {النتيجة استعراضان} few {النتيجة # استعراضات} many {النتيجة # استعراضاً} other {النتيجة # استعراض}}',
  'imports.mapping.nothing': 'لا يحوي أي عمود التوصيات. اختر عمود نصها أو عمود أرقامها.',
  'imports.mapping.twice.number': 'عمودان للرقم. اترك أحدهما.',
  'imports.mapping.twice.states': 'عمودان للدول الموصية. اترك أحدهما.',
  'imports.mapping.twice.position': 'عمودان لرد الدولة. اترك أحدهما.',
  'imports.mapping.language': 'بيّن لغة هذا النص. عمودان للنص يجب أن يكونا بلغتين.',
  'imports.mapping.many.position':
    'في هذا العمود أكثر من {most, number} قيمة مختلفة، فليس على الأرجح رد الدولة. اختر غيره.',
  'imports.mapping.many.review':
    'في أعمدة الاستعراض معاً أكثر من {most, number} قيمة مختلفة. اترك ما لا يميز بين الاستعراضات.',
  'imports.mapping.cycle': 'يجب أن تكون الدورة لـ«{value}» رقماً واحداً من 1 إلى 9، مثل 3.',
  'imports.mapping.noReview': 'لم يُختر أي استعراض: ستُترك جميع الصفوف. اختر آلية واحدة على الأقل.',
  'imports.mapping.empty': 'لا تنتج توصيات من هذه الأعمدة. انظر إلى صف العناوين وإلى ما تُرك.',
  'imports.mapping.published':
    'نُشر جزء من هذا الجدول، فأعمدته ثابتة. أحضر الملف من جديد لقراءته على نحو آخر.',
  'imports.meaning.leave-out': 'يُترك',
  'imports.meaning.number': 'الرقم أو المرجع',
  'imports.meaning.text': 'نص التوصية',
  'imports.meaning.states': 'الدول الموصية',
  'imports.meaning.position': 'رد الدولة',
  'imports.meaning.review': 'الاستعراض: الآلية أو الدورة أو الوثيقة',
  'imports.meaning.theme': 'الموضوع',
  'imports.meaning.group': 'فئة الأشخاص',
  'imports.meaning.sdg': 'هدف التنمية المستدامة',
  'imports.meaning.status': 'حالة التنفيذ',
  'imports.meaning.owner': 'الجهة المسؤولة',
  'imports.meaning.action': 'الإجراء',
  'imports.meaning.comment': 'تعليق',
  'imports.meaning.date': 'التاريخ',
  'imports.language.en': 'الإنكليزية',
  'imports.language.fr': 'الفرنسية',
  'imports.language.es': 'الإسبانية',
  'imports.language.ar': 'العربية',
  'imports.mechanism': 'الآلية',
  'imports.mechanism.committees': 'هيئات المعاهدات',
  'imports.mechanism.regional': 'الهيئات الإقليمية',
  'imports.mechanism.other': 'غير ذلك',
  'imports.mechanism.name': 'اسمها إن كانت غير ذلك',
  'imports.parts.title':
    '{count, plural, zero {لا استعراض في هذا الجدول} one {استعراض واحد في هذا الجدول} two {استعراضان في هذا الجدول} few {# استعراضات في هذا الجدول} many {# استعراضاً في هذا الجدول} other {# استعراض في هذا الجدول}}',
  'imports.parts.intro':
    'افتح كلاً منها للتحقق منه. ما كان استعراضه مسجلاً يُربط بتوصياته؛ والبقية تصير استعراضات قائمة بذاتها.',
  'imports.parts.change': 'تغيير معنى الأعمدة',
  'imports.parts.left': 'ما تُرك',
  'imports.parts.back': 'الجدول كله وأعمدته',
  'imports.entry.link': 'إدخال رسالة أو نص آخر يدوياً',
  'imports.entry.fromHere': 'إدخال ما فيه يدوياً',
  'imports.entry.title': 'إدخال نص يدوياً',
  'imports.entry.intro':
    'لما لا يأتي في ملف يقرؤه Suivi: رسالة أو حكم أو تقرير هيئة إقليمية أو نص هيئة معاهدة. الصق الكلمات كما هي. تُحفظ بوصفها الأصل، وتُقسم إلى توصيات، ويُتحقق منها كأي وثيقة قبل نشر أي شيء.',
  'imports.entry.from':
    'هذه كلمات {name} بقدر ما أمكنت قراءتها. احذف ما ليس من النص. ويبقى الملف نفسه مع استيراده.',
  'imports.entry.cycle.hint': 'رقم واحد، مثل 3. للاستعراض الدوري الشامل فقط.',
  'imports.entry.symbol': 'رمز الوثيقة أو عنوانها',
  'imports.entry.symbol.hint':
    'كما هو مطبوع عليها. يصير جزءاً من عنوان كل توصية على الدوام. وإن لم يوجد فالهيئة واليوم.',
  'imports.entry.language': 'لغة النص',
  'imports.entry.text': 'الكلمات',
  'imports.entry.text.hint': 'النص كله أو الجزء الذي فيه التوصيات. اترك سطراً فارغاً بين الفقرات وأبقِ الأرقام.',
  'imports.entry.read': 'قراءة النص',
  'imports.entry.mechanism.missing': 'لم تُختر آلية. اختر صاحبة النص.',
  'imports.entry.name.wrong': 'اسم الهيئة ناقص أو أطول من 80 حرفاً. اكتبه كما تسمي نفسها.',
  'imports.entry.language.missing': 'لغة النص ناقصة. اخترها من القائمة.',
  'imports.entry.text.missing': 'الكلمات ناقصة. الصق النص أو اكتبه.',
  'imports.entry.text.long': 'النص أطول من {most, number} حرف. أدخل الجزء الذي فيه التوصيات.',
  'imports.title.long': 'الرمز أو العنوان أطول من 120 حرفاً. اختصره؛ فهو يصير جزءاً من عنوان.',
  'imports.add.toBody':
    '{count, plural, zero {لا مصدر آخر} one {مصدر آخر} two {مصدران آخران} few {# مصادر أخرى} many {# مصدراً آخر} other {# مصدر آخر}} لـ {symbol}',
  'imports.review.taken': 'يوجد استعراض {review} بالفعل. تحقق من الرمز أو العنوان، أو نحِّ هذا الاستيراد.',
  'imports.words.missing':
    'لا نص للتوصية {number}، ولا تقرير مسجلاً لهذا الاستعراض يؤخذ منه. أدخله أو اترك التوصية.',
} satisfies Record<keyof typeof en, string>;
