import type en from '../en/people.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'people.title': 'الأشخاص',
  'people.lead': 'من يستطيع تسجيل الدخول، ولأي جهة، وبأي صفة. قد يكون للشخص الواحد عدة أدوار في عدة جهات.',
  'people.count':
    '{count, plural, zero {لا أشخاص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}',
  'people.invite': 'دعوة شخص',
  'people.empty': 'لم يُدعَ أحد بعد. ادعُ أولاً منسّقي الوزارات: فهم المسؤولون عن التوصيات.',
  'people.state.invited': 'تاريخ الدعوة {date}',
  'people.state.entered': 'لم تُرسل دعوة بعد',
  'people.state.active': 'نشط',
  'people.state.suspended': 'معلَّق منذ {date}',
  'people.nothing': 'لا ينتمي إلى أي جهة',

  'people.new.title': 'دعوة شخص',
  'people.new.lead':
    'يُرسل إلى الشخص بالبريد رابط يختار به كلمة مرور. الرابط صالح لمدة 14 يوماً ويمكن إرساله من جديد.',
  'people.name': 'الاسم',
  'people.name.hint': 'كما ينبغي أن يظهر في الرسائل وللزملاء. ولا يُعرض على الجمهور أبداً.',
  'people.name.missing': 'الاسم فارغ. اكتب الاسم الذي يعرفه به الزملاء.',
  'people.name.tooLong': 'عدد حروف الاسم {length, number}؛ والحد الأقصى {most, number}. اختصره.',
  'people.email': 'عنوان البريد',
  'people.email.hint': 'لكل شخص عنوان واحد: به يسجِّل الدخول.',
  'people.language': 'اللغة',
  'people.language.hint': 'تُكتب بها الرسائل إلى هذا الشخص.',
  'people.language.unknown': '«{found}» ليست من لغات هذه المنصة. اختر واحدة من: {known}.',
  'people.organisation': 'الجهة',
  'people.organisation.choose': 'اختر جهة',
  'people.organisation.none': 'لا توجد أي جهة بعد، وكل شخص يتكلم باسم جهة. أضف الجهة أولاً.',
  'people.organisation.missing': 'لم تختر جهة، أو أنها لم تعد موجودة. اختر الجهة التي يتكلم الشخص باسمها.',
  'people.roles': 'الأدوار',
  'people.roles.hint': 'ما يحق للشخص أن يفعله باسم هذه الجهة. ويمكن إضافة جهات أخرى فيما بعد.',
  'people.roles.missing': 'لم تؤشِّر على أي دور. أشِّر على دور واحد على الأقل؛ فدور «مراقب» يقرأ ما تراه الجهة.',
  'people.role.administrator.what': 'الإعدادات والجهات والأشخاص. في الأمانة.',
  'people.role.secretariat.what': 'الاستيراد والإسناد والتحقق وإعداد التقارير. في الأمانة.',
  'people.role.focal-point.what': 'المسؤولية عما أُسند. في الوزارات والهيئات والحكومات المحلية والأمانة.',
  'people.role.signatory.what': 'الاعتماد والتوقيع. في الوزارات والهيئات والحكومات المحلية والأمانة.',
  'people.role.parliament.what': 'الرقابة. في لجنة برلمانية.',
  'people.role.nhri.what': 'التقييم المستقل. في المؤسسة الوطنية لحقوق الإنسان.',
  'people.role.civil-society.what': 'تقديم المساهمات والتقييم. في منظمة مجتمع مدني.',
  'people.role.observer.what': 'القراءة. في أي جهة.',
  'people.role.misfit':
    'دور «{role}» لا يلائم {organisation}، وهي جهة من النوع «{kind}». الأدوار الممكنة فيها: {roles}.',
  'people.role.already':
    'لدى هذا الشخص دور «{role}» في {organisation} بالفعل. أشِّر على دور آخر أو اختر جهة أخرى.',
  'people.send': 'إرسال الدعوة',

  'people.person.memberships': 'الأدوار الحالية',
  'people.person.memberships.none':
    'لا ينتمي هذا الشخص إلى أي جهة، ولذلك لا يستطيع تسجيل الدخول. أضف عضوية أدناه.',
  'people.person.since': 'منذ {date}',
  'people.person.former': 'الأدوار السابقة',
  'people.person.fromTo': 'من {from} إلى {to}',
  'people.person.end': 'إنهاء',
  'people.person.end.which': 'إنهاء: {role}، {organisation}',
  'people.person.add.title': 'إضافة عضوية',
  'people.person.add': 'إضافة العضوية',
  'people.person.invitation.title': 'الدعوة',
  'people.person.invitation.lead':
    'لم يختر هذا الشخص كلمة مرور بعد. الرابط الجديد يُبطل الرابط الذي أُرسل قبله، وهو صالح لمدة 14 يوماً.',
  'people.person.invitation.send': 'إرسال الدعوة من جديد',
  'people.person.sessions.title': 'الجلسات',
  'people.person.sessions.lead':
    'يُسجَّل خروج الشخص من كل أجهزته، كأن يكون قد فقد أحدها. ويستطيع الدخول من جديد.',
  'people.person.sessions.end': 'إنهاء كل جلساته',
  'people.person.suspend.title': 'تعليق هذا الحساب',
  'people.person.suspend.lead':
    'يُسجَّل خروج الشخص فوراً ولا يستطيع الدخول. ولا يُخفى شيء مما قاله. أما تعليق حساب وسببه فيظهران، من دون اسم الشخص، في الصفحة العامة الآتية: {organisations}.',
  'people.person.suspend.nowhere': 'تاريخ تغييرات السجل',
  'people.person.suspend.reason': 'السبب، ليقرأه الجميع',
  'people.person.suspend.reason.hint': 'جملة أو جملتان. لا تذكر اسم أي شخص: فالسجل العام لا يذكر إلا الجهات.',
  'people.person.suspend': 'تعليق',
  'people.person.lift.title': 'رفع التعليق',
  'people.person.lift.lead': 'هذا الحساب معلَّق منذ {date}: {reason}',
  'people.person.lift': 'رفع التعليق',

  'people.done.invited': 'الدعوة في طريقها إلى صاحبها. ويُعرف من صندوق الصادر هل أُرسلت.',
  'people.done.again': 'دعوة جديدة في طريقها إلى صاحبها. ولم يعد الرابط السابق صالحاً.',
  'people.done.added': 'أُضيفت العضوية وهي سارية.',
  'people.done.ended': 'انتهت العضوية. ويبقى ما أُنجز في إطارها.',
  'people.done.signed-out': 'انتهت جلسات هذا الشخص.',
  'people.done.suspended': 'عُلِّق الحساب، والسجل العام يذكر ذلك من دون اسم الشخص.',
  'people.done.lifted': 'رُفع التعليق. ويبقى مذكوراً في السجل العام أنه كان قائماً.',

  'people.lastAdministrator':
    '{name} آخر من يستطيع إدارة هذه المنصة. أسند دور المشرف إلى شخص آخر أولاً، وانتظر حتى يسجِّل دخوله.',
  'people.ownAdministrator': 'لا يمكنك التخلي عن آخر دور لك بصفة مشرف. اطلب من مشرف آخر أن يُنهيه.',
  'people.suspendYourself': 'لا يمكنك تعليق حسابك بنفسك. اطلب ذلك من مشرف آخر.',
  'people.suspend.already': 'هذا الحساب معلَّق بالفعل. ارفع ذلك التعليق أولاً إن كان ينبغي ذكر سبب آخر.',
  'people.suspendedFirst': 'هذا الحساب معلَّق. ارفع التعليق أولاً.',
  'people.invitation.accepted':
    'اختار هذا الشخص كلمة مرور بالفعل، فلا حاجة إلى دعوة. وإن نسيها فيمكن تعيين كلمة جديدة من صفحة تسجيل الدخول.',
} satisfies Record<keyof typeof en, string>;
