import type en from '../en/organisations.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'organisations.title': 'الجهات',
  'organisations.lead': 'من يشارك في متابعة التوصيات في {country}، وبأي صوت يتكلم.',
  'organisations.count':
    '{count, plural, zero {لا جهات} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}',
  'organisations.empty':
    'لم تُدخل أي جهة بعد. تُدخل أمانة الآلية هنا الوزارات والبرلمان والمؤسسة الوطنية لحقوق الإنسان والمجتمع المدني.',
  'organisations.empty.add': 'إضافة الجهة الأولى',
  'organisations.kinds.secretariat': 'أمانة الآلية',
  'organisations.kinds.ministry': 'الوزارات',
  'organisations.kinds.agency': 'الهيئات الحكومية',
  'organisations.kinds.local-government': 'الحكومات المحلية',
  'organisations.kinds.parliament-committee': 'البرلمان',
  'organisations.kinds.nhri': 'المؤسسة الوطنية لحقوق الإنسان',
  'organisations.kinds.cso': 'المجتمع المدني',
  'organisations.kinds.un-entity': 'كيانات الأمم المتحدة',
  'organisations.suspended': 'معلَّقة',
  'organisations.suspendedSince': 'معلَّقة منذ {date}',

  'organisations.page.description': '{name}، {kind}: ما هي مسؤولة عنه في متابعة التوصيات.',
  'organisations.page.responsible': 'ما هي مسؤولة عنه',
  'organisations.page.responsible.nothing': 'لم يُسند إليها شيء بعد.',
  'organisations.page.history': 'تاريخ تغييرات بيانات هذه الجهة',
  'organisations.page.change': 'تغيير هذه الجهة',
  'organisations.page.suspended.title': 'معلَّقة منذ {date}',
  'organisations.page.suspended.words':
    'لا يستطيع المنتمون إليها التصرف باسمها إلى أن يُرفع التعليق. وكل ما قالته باقٍ حيث قيل.',
  'organisations.page.reason': 'السبب المذكور: {reason}',
  'organisations.page.suspensions': 'قرارات التعليق',
  'organisations.page.suspensions.lead':
    'كل تعليق يُقيَّد هنا ليراه الجميع. ولا يُخفي شيئاً مما قيل قبله. ولا تُذكر أسماء الأشخاص.',
  'organisations.page.suspension.what': 'ما عُلِّق',
  'organisations.page.suspension.since': 'منذ',
  'organisations.page.suspension.until': 'حتى',
  'organisations.page.suspension.reason': 'السبب المذكور',
  'organisations.page.suspension.organisation': 'الجهة',
  'organisations.page.suspension.account': 'حساب من حسابات الجهة',
  'organisations.page.suspension.still': 'لا يزال التعليق قائماً',

  'organisations.administer.lead':
    'الجهات متاحة للجمهور، وكذلك كل تغيير يطرأ عليها. ولكل جهة صفحة خاصة لا يتغير عنوانها أبداً.',
  'organisations.administer.add': 'إضافة جهة',
  'organisations.administer.public': 'صفحتها العامة',
  'organisations.administer.members':
    '{count, plural, zero {لا أحد بعد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}',
  'organisations.done.added':
    'أُضيفت الجهة {name}. صفحتها العامة على العنوان \u2066{address}\u2069. والخطوة التالية أن تدعو من يتكلمون باسمها.',
  'organisations.done.changed': 'حُفظت الجهة.',
  'organisations.done.suspended': 'عُلِّقت الجهة، وصفحتها العامة تذكر ذلك مع السبب.',
  'organisations.done.lifted': 'رُفع التعليق. ويبقى مذكوراً في الصفحة العامة أنه كان قائماً.',
  'organisations.done.people': 'دعوة شخص',

  'organisations.new.title': 'إضافة جهة',
  'organisations.change.title': 'تغيير {name}',
  'organisations.name': 'اسم الجهة',
  'organisations.kind': 'النوع',
  'organisations.kind.hint': 'يحدد الصوت الذي يتكلم به المنتمون إليها، والأدوار التي يمكن أن تُسند إليهم.',
  'organisations.kind.unknown': 'لم تختر نوعاً. اختر نوع الجهة.',
  'organisations.kind.roles':
    '{count, plural, zero {لدى {names} دور لا يلائم} one {لدى {names} دور لا يلائم} two {لدى {names} دوران لا يلائمان} few {لدى {names} أدوار لا تلائم} many {لدى {names} أدوار لا تلائم} other {لدى {names} أدوار لا تلائم}} جهة من النوع «{kind}»: {roles}. أنهِ {count, plural, zero {تلك العضوية} one {تلك العضوية} two {العضويتين} few {تلك العضويات} many {تلك العضويات} other {تلك العضويات}} أولاً، أو اترك النوع كما كان.',
  'organisations.address.hint': 'أُخذ من الاسم عند إضافة الجهة، وهو ثابت إلى الأبد: فهناك روابط تشير إليه.',
  'organisations.save': 'حفظ الجهة',
  'organisations.sameName': 'توجد جهة باسم «{name}». استعملها، أو أعط هذه اسماً يميز بينهما.',

  'organisations.suspend.title': 'تعليق هذه الجهة',
  'organisations.suspend.lead':
    'لن يستطيع المنتمون إليها عندئذ التصرف باسمها. يبقى ما قالته علنياً بلا تغيير، وتُبيِّن صفحتها للجميع منذ متى عُلِّقت ولماذا.',
  'organisations.suspend.reason': 'السبب، ليقرأه الجميع',
  'organisations.suspend.reason.hint': 'جملة أو جملتان. لا تذكر اسم أي شخص: فالسجل العام لا يذكر إلا الجهات.',
  'organisations.suspend': 'تعليق',
  'organisations.lift.title': 'رفع التعليق',
  'organisations.lift.lead': 'هي معلَّقة منذ {date}: {reason}',
  'organisations.lift': 'رفع التعليق',
  'organisations.reason.missing': 'لم تذكر سبباً. سيقرأ الجميع السبب، فاكتب جملة أو جملتين.',
  'organisations.reason.tooLong': 'عدد حروف السبب {length, number}؛ والحد الأقصى {most, number}. اختصره.',
  'organisations.reason.person':
    'في السبب «{found}»، وقد يكون اسم شخص أو عنوان بريد، وسيكون السبب علنياً. اذكره من دون تسمية أحد.',
  'organisations.suspend.already': 'هي معلَّقة بالفعل. ارفع ذلك التعليق أولاً إن كان ينبغي ذكر سبب آخر.',
  'organisations.suspend.lastAdministrator':
    'إذا عُلِّقت الجهة {name} فلن يبقى من يدير هذه المنصة. أسند أولاً دور المشرف إلى شخص نشط من جهة أخرى.',
} satisfies Record<keyof typeof en, string>;
