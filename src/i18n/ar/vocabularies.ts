import type en from '../en/vocabularies.ts';

/** Not yet read by a native speaker. */
export const reviewed = false;

export default {
  'vocabularies.title': 'المعاجم',
  'vocabularies.lead':
    'الكلمات التي يُعثر بها على التوصيات وتُعدّ. ما تعطيه الوثائق يبقى كما صدر؛ وحيث حلّ مصطلح محل آخر تتبعه الصفحات وعوامل التصفية.',
  'vocabularies.name.theme': 'المواضيع',
  'vocabularies.name.group': 'فئات الأشخاص',
  'vocabularies.name.sdg': 'أهداف التنمية المستدامة',
  'vocabularies.name.issue': 'المسائل',
  'vocabularies.name.action': 'الإجراءات المطلوبة',
  'vocabularies.name.right': 'حقوق الإنسان',
  'vocabularies.name.national-plan': 'عناوين الخطة الوطنية',
  'vocabularies.name.development-plan': 'عناوين خطة التنمية',
  'vocabularies.what.theme': 'كما يسميها الفهرس العالمي لحقوق الإنسان الآن، مع أسماء الجولات السابقة.',
  'vocabularies.what.group': 'كما يسميها الفهرس العالمي لحقوق الإنسان.',
  'vocabularies.what.sdg': 'الأهداف والغايات والمؤشرات بكلماتنا. أما النصوص الرسمية فتُحمَّل من ملف.',
  'vocabularies.what.issue': 'كما تسميها UPR Info.',
  'vocabularies.what.action': 'فئات UPR Info الخمس، من التي تطلب القليل إلى التي تطلب شيئاً بعينه.',
  'vocabularies.what.right': 'تُستنتج من المواضيع؛ ولكل منها صفحة فيها موادها.',
  'vocabularies.what.national-plan': 'خاصة بالبلد؛ يدخلها هنا أو يحمّلها من ملف.',
  'vocabularies.what.development-plan': 'خاصة بالبلد؛ يدخلها هنا أو يحمّلها من ملف.',
  'vocabularies.count':
    '{count, plural, =0 {لا مصطلحات} one {مصطلح واحد} two {مصطلحان} few {# مصطلحات} many {# مصطلحاً} other {# مصطلح}}',
  'vocabularies.action.1': 'طلب العون من الآخرين أو مشاركتهم',
  'vocabularies.action.2': 'مواصلة ما هو جارٍ',
  'vocabularies.action.3': 'النظر في تغيير',
  'vocabularies.action.4': 'العمل، بصيغة عامة',
  'vocabularies.action.5': 'القيام بشيء بعينه',
  'vocabularies.caption': 'مصطلحاته، مع عدد التوصيات التي تحمل كلاً منها',
  'vocabularies.term': 'المصطلح',
  'vocabularies.recommendations': 'التوصيات',
  'vocabularies.own': 'خاص بالبلد',
  'vocabularies.named': 'سمّاه البلد',
  'vocabularies.retired': 'مسحوب',
  'vocabularies.merged': 'الآن: {name}',
  'vocabularies.documents': 'في الوثائق فقط',
  'vocabularies.text': 'النص الرسمي',
  'vocabularies.export': 'للتنزيل:',
  'vocabularies.change': 'تغيير',
  'vocabularies.change.of': 'تغيير {name}',
  'vocabularies.new': 'إدخال مصطلح',
  'vocabularies.empty': 'لا مصطلحات بعد. تدخلها الأمانة هنا أو تحمّلها بالأمر bin/suivi terms import.',
  'vocabularies.follow':
    '{count, plural, zero {لا اسم من جولة سابقة في السجل.} one {في السجل اسم واحد من جولة سابقة يُعرف اسمه الحالي.} two {في السجل اسمان من جولات سابقة يُعرف اسماهما الحاليان.} few {في السجل # أسماء من جولات سابقة تُعرف أسماؤها الحالية.} many {في السجل # اسماً من جولات سابقة تُعرف أسماؤها الحالية.} other {في السجل # اسم من جولات سابقة تُعرف أسماؤها الحالية.}}',
  'vocabularies.follow.what':
    'إذا عُدّت مع الأسماء الحالية بيّنت ما طلبته الجولات كلها. تحتفظ الوثائق بكلماتها، ويمكن الرجوع عن كل خطوة.',
  'vocabularies.follow.from': 'كما صدر',
  'vocabularies.follow.to': 'الاسم الحالي',
  'vocabularies.follow.button': 'وضعها تحت أسمائها الحالية',
  'vocabularies.form.new': 'مصطلح جديد في «{vocabulary}»',
  'vocabularies.form.change': 'تغيير «{name}»',
  'vocabularies.form.lead': 'يحل الاسم محل الاسم المرفق في لغته؛ وإذا أُفرغ عاد المرفق. يراه الجميع فوراً.',
  'vocabularies.form.code': 'الرمز',
  'vocabularies.form.code.hint': 'ما يُعرف به في الملفات والعناوين دائماً: رقم أو اسم قصير، مثل 3.2.',
  'vocabularies.form.code.missing': 'الرمز ناقص. أعطوا المصطلح رقماً أو اسماً قصيراً.',
  'vocabularies.form.code.long': 'عدد أحرف هذا الرمز {length, number}، والحد الأقصى {most, number}. اختصروه.',
  'vocabularies.form.code.taken': 'في المعجم مصطلح رمزه {code}. اختاروا غيره أو غيّروا ذاك.',
  'vocabularies.form.names': 'الاسم',
  'vocabularies.form.texts': 'النص الرسمي ({language})',
  'vocabularies.form.merged': 'حلّ محله',
  'vocabularies.form.merged.hint':
    'اسمه أو رمزه. عندئذ تتبع الصفحات وعوامل التصفية والأعداد ذلك المصطلح؛ وإذا تُرك فارغاً رُجع عنه.',
  'vocabularies.form.merged.unknown': 'لا مصطلح في المعجم باسم «{typed}». اختاروا واحداً من القائمة.',
  'vocabularies.form.merged.self': 'لا يحل مصطلح محل نفسه. اختاروا غيره أو اتركوا الحقل فارغاً.',
  'vocabularies.form.merged.circle':
    'تخلى «{typed}» عن مكانه لهذا المصطلح. ارجعوا عن ذلك أولاً أو اختاروا غيره.',
  'vocabularies.form.retired': 'مسحوب: لا يُقترح ولا يمكن تثبيته بعد الآن',
  'vocabularies.form.long': 'عدد الأحرف {length, number}، والحد الأقصى {most, number}. اختصروا.',
  'vocabularies.form.save': 'حفظ ونشر',
  'vocabularies.saved': 'تم الحفظ.',
  'vocabularies.import.format':
    'ليس {file} من الأشكال التي تُقرأ منها المعاجم. قدّموا ملفاً ‎.csv أو ‎.json أو ‎.xlsx أو ‎.yml.',
  'vocabularies.import.large': '{file} كبير جداً؛ الحد الأقصى {most, number} ميغابايت. قسّموه.',
  'vocabularies.import.damaged': 'تتعذر قراءة {file}: {reason}',
  'vocabularies.import.language':
    'يقع {file} في مجلد اسمه {folder} وهو ليس رمز لغة. ضعوه في مجلد مثل fr أو zh-Hans.',
  'vocabularies.import.nothing':
    'لا مصطلح في {file}. في الجدول مصطلح في كل صف تحت عناوينه؛ وفي ملف YAML مفاتيح مثل 16-3-title.',
  'vocabularies.import.column.missing':
    'ليس في {file} عمود {column}. عناوينه: vocabulary وcode وname_<اللغة> وtext_<اللغة> وmerged_into وretired.',
  'vocabularies.import.column.unknown':
    'في {file} عمود {column} ولا يُعرف عنه شيء. عناوينه: vocabulary وcode وname_<اللغة> وtext_<اللغة> وmerged_into وretired.',
  'vocabularies.import.vocabulary':
    '{file}، الصف {row, number}: «{found}» ليس معجماً يمكن تحميله. المعاجم هي: theme وgroup وsdg وissue وaction وnational-plan وdevelopment-plan.',
  'vocabularies.import.codeless': '{file}، الصف {row, number}: الرمز ناقص.',
  'vocabularies.import.long':
    '{file}، الصف {row, number}: عدد أحرف {column} هو {length, number}، والحد الأقصى {most, number}.',
  'vocabularies.import.retired': '{file}، الصف {row, number}: «{found}» تحت retired ليس yes ولا no.',
  'vocabularies.import.closed':
    '{file}، الصف {row, number}: ليس في معجم {vocabulary} مصطلح {code}، ولا يمكن أن يضاف إليه.',
  'vocabularies.import.nameless':
    '{file}، الصف {row, number}: {code} جديد ولا اسم له. أعطوه اسماً في عمود مثل name_ar.',
  'vocabularies.import.merged': '{file}، الصف {row, number}: يقال إن {merged} حلّ محل {code}، وليس في المعجم.',
  'commandLine.terms.description': 'تحميل المعاجم من ملفات',
  'commandLine.terms.import.description':
    'تحميل المصطلحات والأسماء والنصوص الرسمية من ملفات csv أو json أو xlsx أو YAML، كلها أو لا شيء',
  'commandLine.terms.import.files': 'ملفات فيها مصطلحات',
  'commandLine.terms.import.columns':
    'لملف csv أو xlsx أو json هذه الأعمدة، بأي ترتيب؛ والأولان لازمان:\n\n  vocabulary       theme, group, sdg, issue, action, national-plan, development-plan\n  code             الرقم، أو الاسم كما صدر للمواضيع والفئات والمسائل؛ ولمصطلحاتكم ما تختارونه\n  name_<language>  ما تسمونه به، برمز اللغة: name_fr أو name_sl\n  text_<language>  نصه الرسمي\n  merged_into      رمز المصطلح الذي حل محله؛ ويُترك فارغاً إن لم يوجد\n  retired          yes (مسحوب) أو no\n\nما ليس له عمود في الملف، والاسم أو النص الفارغ، يبقى كما هو. مثال:',
  'commandLine.terms.import.done':
    'قُرئ {read, plural, zero {# مصطلح} one {مصطلح واحد} two {مصطلحان} few {# مصطلحات} many {# مصطلحاً} other {# مصطلح}} من {files, plural, zero {# ملف} one {ملف واحد} two {ملفين} few {# ملفات} many {# ملفاً} other {# ملف}}: {changed, plural, =0 {لا جديد} one {واحد جديد أو متغيّر} two {اثنان جديدان أو متغيّران} few {# جديدة أو متغيّرة} many {# جديداً أو متغيّراً} other {# جديد أو متغيّر}}.',
} satisfies Record<keyof typeof en, string>;
