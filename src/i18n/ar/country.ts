import type en from '../en/country.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'country.administration.title': 'الإدارة',
  'country.administration.lead':
    'ما يراه الجميع عن {country}، ومن يحق له أن يفعل ماذا. كل تغيير يُقيَّد في تاريخ التغييرات.',
  'country.administration.settings': 'إعدادات البلد',
  'country.administration.settings.what':
    'الاسم واللغات والمنطقة الزمنية واللون وحدود عدد الكلمات والوحدات ورخصة البيانات',
  'country.administration.scale': 'سلَّم الحالات',
  'country.administration.scale.what':
    '{count, plural, zero {لا توجد حالات بعد} one {حالة واحدة مستعملة} two {حالتان مستعملتان} few {# حالات مستعملة} many {# حالة مستعملة} other {# حالة مستعملة}}',
  'country.administration.organisations': 'الجهات',
  'country.administration.organisations.what':
    'الوزارات والهيئات والبرلمان والمؤسسة الوطنية لحقوق الإنسان والمجتمع المدني',
  'country.administration.people': 'الأشخاص',
  'country.administration.people.what': 'الدعوات والأدوار وقرارات التعليق',
  'country.administration.keys': 'مفاتيح للبرامج',
  'country.administration.keys.what': 'أي البرامج تستطيع إدخال الوثائق، وباسم من، وحتى متى',
  'country.administration.outbox': 'صندوق الصادر',
  'country.administration.outbox.what': 'البريد الذي أُرسل والبريد الذي لا يزال ينتظر',
  'country.administration.imports': 'الاستيراد',
  'country.administration.imports.what': 'وثائق الأمم المتحدة في طريقها إلى السجل',

  'country.settings.title': 'إعدادات البلد',
  'country.settings.saved': 'حُفظت الإعدادات وهي سارية في كل صفحة.',
  'country.settings.save': 'حفظ الإعدادات',
  'country.settings.name': 'اسم البلد',
  'country.settings.languages': 'اللغات',
  'country.settings.languages.hint':
    'تُتاح الصفحات باللغات المؤشَّر عليها، بحسب ترتيب أرقامها. والأولى هي التي يبدأ بها الزائر.',
  'country.settings.languages.place': 'ترتيب {language}',
  'country.settings.timeZone': 'المنطقة الزمنية',
  'country.settings.timeZone.hint':
    'بها تبدأ الأيام وتنتهي: المواعيد النهائية، والصفحات كما كانت في تاريخ معين.',
  'country.settings.accent': 'اللون',
  'country.settings.accent.hint':
    'هو لون الروابط والأزرار. يجب ألا يقل تباينه على الأبيض عن 4.5 إلى 1، حتى يستطيع الجميع قراءته.',
  'country.settings.limits': 'حدود عدد الكلمات',
  'country.settings.limits.hint':
    'يقبل مجلس حقوق الإنسان في الاستعراض الدوري الشامل 10,700 كلمة في التقرير الوطني، و2,815 كلمة من المنظمة الواحدة، و5,630 كلمة من عدة منظمات معاً.',
  'country.settings.limit.national-report': 'التقرير الوطني، بعدد الكلمات',
  'country.settings.limit.submission': 'مساهمة منظمة واحدة، بعدد الكلمات',
  'country.settings.limit.joint-submission': 'المساهمة المشتركة، بعدد الكلمات',
  'country.settings.modules': 'الوحدات',
  'country.settings.modules.hint': 'إيقاف وحدة يُخفي صفحاتها. أما ما قُيِّد فيها فيبقى ويعود بعودتها.',
  'country.settings.module.plan': 'الخطة',
  'country.settings.module.plan.hides':
    'إيقافها يُخفي الأهداف والإجراءات والميزانيات والمؤشرات؛ فتنتهي المسارات عندئذ عند «أُسندت».',
  'country.settings.module.submissions': 'المساهمات',
  'country.settings.module.submissions.hides':
    'إيقافها يُخفي التقارير البديلة والأدلة، ولا تُقبل مساهمات جديدة.',
  'country.settings.module.consultations': 'المشاورات',
  'country.settings.module.consultations.hides':
    'إيقافها يُخفي الدعوات إلى إبداء الرأي والردود عليها، ولا تُفتح مشاورات جديدة.',
  'country.settings.module.reports': 'التقارير',
  'country.settings.module.reports.hides': 'إيقافها يُخفي التقارير الوطنية وتقارير منتصف المدة وصفحة إعدادها.',
  'country.settings.module.on': 'مشغَّلة',
  'country.settings.module.off': 'موقوفة',
  'country.settings.licence.legend': 'رخصة البيانات المفتوحة',
  'country.settings.licence.hint':
    'تظهر في صفحة البيانات المفتوحة وفي كل حزمة بيانات وكل تنزيل وفيما يُقال للبرامج. وما أخذه أحد من قبل برخصة أخرى يبقى تحت تلك الرخصة.',
  'country.settings.licence': 'الرخصة',
  'country.settings.licence.national': 'رخصة خاصة بالبلد',
  'country.settings.licence.title': 'اسم الرخصة، إن كانت خاصة بالبلد',
  'country.settings.licence.address': 'العنوان الذي تُقرأ فيه',
  'country.settings.licence.address.hint':
    'يبدأ بـ \u2066https://\u2069. يُعرض رابطاً، ولا يفتحه هذا الخادم أبداً.',

  'country.exists':
    'هذه المنصة تخدم {country} بالفعل، وهي تخدم بلداً واحداً. أنشئ منصة أخرى لها مجلد بيانات خاص بها.',
  'country.code.unknown':
    '«{code}» ليس رمز دولة. اكتب ثلاثة حروف لاتينية كبيرة كما في المعيار ISO 3166-1، مثل SVN لسلوفينيا.',
  'country.code.invented':
    '«{code}» رمز للدول المتخيَّلة، ولا مكان لها إلا في البيئة التجريبية. اكتب رمز دولة، مثل SVN لسلوفينيا.',
  'country.languages.none': 'لم تؤشِّر على أي لغة. أشِّر على واحدة على الأقل من: {known}.',
  'country.languages.unknown':
    'ليس في هذه المنصة نصوص باللغات {codes}؛ والمتاح فيها {known}. احذفها، أو أضف أولاً ملفاً فيه صياغتها.',
  'country.languages.twice': 'وردت هذه اللغة مرتين: {language}. اذكرها مرة واحدة.',
  'country.timeZone.unknown':
    '«{timeZone}» ليست منطقة زمنية معروفة هنا. اختر من القائمة، مثل Europe/Ljubljana.',
  'country.accent.form':
    '«\u2066{accent}\u2069» ليس لوناً. اكتب علامة المربع (\u2066#\u2069) وستة أرقام من 0 إلى f، مثل \u2066#0b5c7a\u2069.',
  'country.accent.contrast':
    'تباين \u2066{accent}\u2069 على الأبيض هو {measured, number} إلى 1؛ والنص يحتاج إلى 4.5 إلى 1 على الأقل. اختر لوناً أغمق.',
  'country.limit.wrong': '«{found}» ليس عدد كلمات. اكتب عدداً صحيحاً من 1 إلى {most, number}.',
  'country.licence.unknown': '«{found}» ليست من الرخص المعروضة. اختر واحدة من القائمة.',
  'country.licence.title.missing': 'لم تُسمَّ رخصة البلد بعد. اكتب الاسم الذي تُعرف به.',
  'country.licence.title.long':
    'عدد حروف اسم الرخصة {length, number}، ولا يُحفظ منها أكثر من {most, number}. اختصره.',
  'country.licence.address.wrong':
    '«\u2066{address}\u2069» ليس عنواناً تُقرأ فيه رخصة قراءة آمنة. اكتب العنوان كاملاً ابتداءً من \u2066https://\u2069.',

  'country.scale.title': 'سلَّم الحالات',
  'country.scale.lead':
    'كيف يُعبَّر في {country} عن مدى تنفيذ التوصية. كل الأصوات تستعمل السلَّم نفسه، وكل صوت يقيِّم لنفسه.',
  'country.scale.index':
    'لكل حالة قيمة في مؤشر تنفيذ التوصيات الذي وضعته UPR Info: القيمة 1 إذا نُفِّذ كل ما طُلب، و0 إذا لم يُنفَّذ شيء، ونصف لما بينهما. ومؤشر التوصية هو متوسط الأصوات التي قيَّمتها، فتقييم كامل ونصف تقييم متوسطهما 0.75. وتُستثنى منه الحالة التي لا تدل على شيء بشأن التنفيذ.',
  'country.scale.empty': 'لا توجد حالة مستعملة. ومن دونها لا يستطيع أحد أن يقيِّم. أضف الأولى.',
  'country.scale.add': 'إضافة حالة',
  'country.scale.inUse': 'مستعملة',
  'country.scale.retired': 'موقوفة',
  'country.scale.retired.lead':
    'لم يعد بإمكان أحد اختيار هذه الحالات. وتبقى حيثما اختيرت، فلا يُسحب شيء مما قيل.',
  'country.scale.retiredOn': 'أُوقفت في {date}',
  'country.scale.up': 'إلى أعلى',
  'country.scale.down': 'إلى أسفل',
  'country.scale.change': 'تغيير',
  'country.scale.done.added': 'أُضيفت الحالة في آخر السلَّم.',
  'country.scale.done.changed': 'حُفظت الحالة.',
  'country.scale.done.moved': 'حُفظ الترتيب.',
  'country.scale.done.retired': 'أُوقفت الحالة. وتبقى حيثما اختيرت.',
  'country.scale.done.reinstated': 'عادت الحالة إلى الاستعمال، في آخر السلَّم.',
  'country.status.new.title': 'إضافة حالة',
  'country.status.change.title': 'تغيير «{name}»',
  'country.status.name': 'اسم الحالة',
  'country.status.index': 'قيمتها في المؤشر',
  'country.status.index.hint': 'متوسط ما تقوله الأصوات هو مؤشر التوصية.',
  'country.status.index.0': '0: لم يُنفَّذ منها شيء',
  'country.status.index.0.5': '0.5: نُفِّذ جزء منها، أو التنفيذ جارٍ',
  'country.status.index.1': '1: نُفِّذت كلها',
  'country.status.index.none': 'لا شيء: لا تدخل في المؤشر',
  'country.status.save': 'حفظ الحالة',
  'country.status.retire.title': 'إيقاف استعمالها',
  'country.status.retire.lead':
    'لا تُحذف أي حالة أبداً. إذا أُوقفت فلا يمكن اختيارها بعد ذلك، وتبقى حيثما اختيرت.',
  'country.status.retire': 'إيقاف هذه الحالة',
  'country.status.reinstate.title': 'استعمالها من جديد',
  'country.status.reinstate.lead': 'أُوقفت هذه الحالة في {date}. يمكن إعادتها في آخر السلَّم.',
  'country.status.reinstate': 'استعمال هذه الحالة من جديد',
  'country.status.sameName':
    'توجد حالة باسم «{name}»، وقد تكون موقوفة. اختر اسماً آخر، أو استعمل تلك من جديد.',
  'country.status.index.wrong': '«{found}» ليست قيمة في المؤشر. اختر 0 أو 0.5 أو 1 أو لا شيء.',
  'country.status.last':
    'هذه آخر حالة مستعملة؛ ومن دونها لا يستطيع أحد أن يقيِّم. أضف حالة أخرى أولاً، ثم أوقف هذه.',
  'country.status.movedMeanwhile':
    'نقل شخص آخر حالة بعد أن فتحت هذه الصفحة. الترتيب أدناه هو القائم الآن؛ انقل حالتك من جديد إن كان ذلك لا يزال لازماً.',
} satisfies Record<keyof typeof en, string>;
