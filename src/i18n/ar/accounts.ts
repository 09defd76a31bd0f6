import type en from '../en/accounts.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'accounts.signIn.title': 'تسجيل الدخول',
  'accounts.signIn.lead':
    'للعاملين في الآلية وفي البرلمان وفي المؤسسات والجهات المشارِكة. أما قراءة السجل فلا تحتاج إلى حساب.',
  'accounts.signIn.email': 'عنوان البريد الإلكتروني',
  'accounts.signIn.password': 'كلمة المرور',
  'accounts.signIn.submit': 'تسجيل الدخول',
  'accounts.signIn.forgotten': 'نسيت كلمة المرور',
  'accounts.signIn.noAccount': 'ليس لديك حساب بعد؟ تُمنح الحسابات بدعوة: اطلبها من أمانة آليتك.',
  'accounts.signIn.email.missing': 'اكتب عنوان بريدك الإلكتروني.',
  'accounts.signIn.password.missing': 'اكتب كلمة مرورك.',
  'accounts.signIn.wrong':
    'عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. تحقق منهما وأعد المحاولة، أو اطلب رابطاً لتعيين كلمة مرور جديدة.',
  'accounts.signIn.suspended':
    'كلمة المرور صحيحة، لكن هذا الحساب معلَّق أو ليس له أي دور حالياً. اسأل أحد المشرفين في آليتك.',
  'accounts.signIn.wait':
    'كثرت المحاولات الخاطئة. انتظر {seconds, plural, zero {لحظة} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} ثم أعد المحاولة. وإن لم تكن تلك محاولاتك فاطلب رابطاً لتعيين كلمة مرور جديدة: به تدخل على الفور.',
  'accounts.signIn.expired': 'انتهت المهلة المحددة لكتابة الرمز. سجِّل الدخول من جديد.',
  'accounts.signIn.ended':
    'انتهت جلستك ولم يُحفظ شيء. سجِّل الدخول من جديد: إذا كان هذا المتصفح قد احتفظ بما كتبته فسيعرضه عليك النموذج.',
  'accounts.signIn.signedOut': 'تم تسجيل خروجك.',
  'accounts.sandbox.title': 'جرِّب بأي دور تشاء',
  'accounts.sandbox.lead':
    'هذه الحسابات متخيَّلة، وكذلك كل ما يمكنها أن تراه وتغيره. سجِّل الدخول بأحدها بنقرة، أو اكتب ما هو مبيَّن هنا.',
  'accounts.sandbox.email': 'عنوان البريد الإلكتروني',
  'accounts.sandbox.password': 'كلمة المرور',
  'accounts.sandbox.signIn': 'الدخول باسم {name}',
  'accounts.code.title': 'اكتب الرمز',
  'accounts.code.lead':
    'يطلب حسابك إثباتاً ثانياً. افتح تطبيق المصادقة واكتب الأرقام الستة التي يعرضها الآن، أو أحد رموزك الاحتياطية.',
  'accounts.code.label': 'الرمز',
  'accounts.code.hint':
    'ستة أرقام من التطبيق، أو رمز احتياطي مثل aB3dE-fG5hI. كل رمز احتياطي يصلح مرة واحدة.',
  'accounts.code.submit': 'متابعة',
  'accounts.code.lost':
    'ليس أي منهما في متناولك؟ يستطيع مشغّل هذا الموقع أن يعطّل لك الإثبات الثاني: اسأل أحد المشرفين.',
  'accounts.code.missing': 'اكتب الرمز الذي يعرضه تطبيقك، أو رمزاً احتياطياً.',
  'accounts.code.wrong':
    'هذا الرمز غير صحيح. رموز التطبيق تتغير كل 30 ثانية: اكتب ما يعرضه الآن. فإن لم ينجح فتحقق من صحة الوقت على هاتفك، أو استعمل رمزاً احتياطياً لم تستعمله بعد.',
  'accounts.code.locked':
    'كثرت الرموز الخاطئة. انتظر 15 دقيقة ثم سجِّل الدخول من جديد. وإن لم تكن تلك محاولاتك فهناك من يعرف كلمة مرورك: عيِّن كلمة جديدة.',
  'accounts.reset.title': 'تعيين كلمة مرور جديدة',
  'accounts.reset.lead': 'اكتب عنوان البريد الإلكتروني لحسابك. سيصلك رابط تعيِّن به كلمة مرور جديدة.',
  'accounts.reset.submit': 'أرسلوا لي الرابط',
  'accounts.reset.sent.title': 'انظر في بريدك',
  'accounts.reset.sent.body':
    'إن كان {email} عنوان حساب لدينا فالرابط في طريقه إليه. هو صالح لمدة ساعة ويُستعمل مرة واحدة. لم يصل شيء بعد عشر دقائق؟ انظر في البريد غير المرغوب فيه، أو تحقق من العنوان، أو اسأل أحد المشرفين.',
  'accounts.reset.wait':
    'طُلبت روابط كثيرة من هنا. انتظر {seconds, plural, zero {لحظة} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} ثم أعد المحاولة.',
  'accounts.reset.new.lead': 'للحساب {email}. سيُسجَّل خروجك من كل مكان دخلت منه.',
  'accounts.reset.new.submit': 'تعيين كلمة المرور والدخول',
  'accounts.reset.ended.title': 'لم يعد هذا الرابط صالحاً',
  'accounts.reset.ended.body':
    'رابط تعيين كلمة المرور صالح لمدة ساعة ويُستعمل مرة واحدة؛ والرابط الأحدث يُبطل ما قبله. اطلب رابطاً جديداً.',
  'accounts.reset.ended.action': 'طلب رابط جديد',
  'accounts.invitation.title': 'مرحباً بك، {name}',
  'accounts.invitation.lead':
    'دُعيت إلى المشاركة في متابعة توصيات حقوق الإنسان الخاصة بهذا البلد: {country}، بالحساب {email}. تحقق من اسمك، واختر لغة، وعيِّن كلمة مرور.',
  'accounts.invitation.submit': 'ابدأ',
  'accounts.invitation.used.title': 'سبق استعمال هذه الدعوة',
  'accounts.invitation.used.body':
    'كل دعوة تُستعمل مرة واحدة، والدعوة الأحدث تُبطل ما قبلها. إن كنت قد عيَّنت كلمة مرورك فسجِّل الدخول. وإن نسيتها فاطلب رابطاً لتعيين كلمة جديدة.',
  'accounts.invitation.expired.title': 'انتهت صلاحية هذه الدعوة',
  'accounts.invitation.expired.body':
    'الدعوات صالحة لمدة 14 يوماً. اطلب من المشرف الذي دعاك أن يرسل دعوة جديدة؛ فذلك لا يكلفه إلا نقرة واحدة.',
  'accounts.invitation.unknown.title': 'هذه الدعوة غير معروفة هنا',
  'accounts.invitation.unknown.body':
    'العنوان غير كامل، أو هو لموقع آخر. افتح الرابط الوارد في رسالتك من جديد، أو انسخه كاملاً إلى شريط العنوان. فإن لم ينجح فاطلب دعوة جديدة.',
  'accounts.name': 'اسمك',
  'accounts.name.hint': 'كما يعرفك زملاؤك. الجمهور يرى الجهات ولا يرى الأسماء أبداً.',
  'accounts.name.missing': 'اكتب اسمك.',
  'accounts.name.long': 'لا يزيد الاسم على 120 حرفاً. اختصر اسمك.',
  'accounts.language': 'لغة الصفحات والرسائل',
  'accounts.language.unknown': 'هذه الصفحات غير متاحة بتلك اللغة. اختر لغة من القائمة.',
  'accounts.email.invalid':
    '«{email}» ليس عنوان بريد إلكتروني. ينبغي أن يشبه name@example.org. تحقق من الحروف الناقصة أو الزائدة.',
  'accounts.email.taken':
    'يوجد حساب بالعنوان {email}. ابحث عن الشخص في القائمة وأسند إليه دوراً هناك، أو استعمل عنواناً آخر.',
  'accounts.password.new': 'كلمة المرور الجديدة',
  'accounts.password.hint':
    'عدد حروفها {min} على الأقل. أسهل ما يُحفظ عدة كلمات لا تخطر على بال أحد. ولا بأس باستعمال برنامج لحفظ كلمات المرور.',
  'accounts.password.missing':
    'اكتب كلمة مرور جديدة لا يقل طولها عن {min, plural, zero {صفر} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفاً} other {# حرف}}.',
  'accounts.password.short':
    'كلمة المرور مؤلفة من {length, plural, zero {صفر من الحروف} one {حرف واحد} two {حرفين} few {# أحرف} many {# حرفاً} other {# حرف}}؛ والمطلوب {min} على الأقل. أضف بضع كلمات.',
  'accounts.password.long': 'عدد حروف كلمة المرور {length}؛ والحد الأقصى {max}. اختصرها.',
  'accounts.password.repeats': 'كلمة المرور مؤلفة من حروف قليلة تتكرر. نوِّع الحروف، كأن تكتب عدة كلمات.',
  'accounts.password.common':
    'كلمة المرور مؤلفة من كلمات أو صفوف مفاتيح أو أرقام هي أول ما يجرِّبه من يحاول التخمين. اختر عدة كلمات لا تجتمع عادة.',
  'accounts.password.personal':
    'كلمة المرور مؤلفة من اسمك أو عنوانك أو اسم البلد، وهي أمور يعرفها غيرك. اختر كلمات لا صلة لها بك.',
  'accounts.password.same': 'كلمة المرور الجديدة هي كلمتك الحالية نفسها. اختر غيرها.',
  'accounts.account.title': 'حسابك',
  'accounts.account.email': 'عنوان البريد الإلكتروني',
  'accounts.account.email.hint': 'يستطيع أحد المشرفين تغييره.',
  'accounts.account.roles': 'أدوارك',
  'accounts.account.since': 'منذ {date}',
  'accounts.account.profile': 'بياناتك',
  'accounts.account.profile.submit': 'حفظ',
  'accounts.account.profile.done': 'تم الحفظ.',
  'accounts.account.password': 'كلمة المرور',
  'accounts.account.password.lead': 'سيُسجَّل خروجك من كل مكان آخر دخلت منه.',
  'accounts.account.password.current': 'كلمة المرور الحالية',
  'accounts.account.password.current.missing': 'اكتب كلمة مرورك الحالية.',
  'accounts.account.password.current.wrong': 'هذه ليست كلمة مرورك الحالية. تحقق منها وأعد المحاولة.',
  'accounts.account.password.submit': 'تغيير كلمة المرور',
  'accounts.account.password.done': 'غُيِّرت كلمة المرور. وسُجِّل خروجك من كل مكان آخر.',
  'accounts.account.wait':
    'كثرت المحاولات الخاطئة. انتظر {seconds, plural, zero {لحظة} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} ثم أعد المحاولة.',
  'accounts.account.twoFactor': 'رمز من تطبيق',
  'accounts.account.twoFactor.on': 'مفعَّل. عند تسجيل الدخول تكتب أيضاً رمزاً من تطبيق المصادقة.',
  'accounts.account.twoFactor.off':
    'غير مفعَّل. إذا فعَّلته فلن يستطيع الدخول من عرف كلمة مرورك. يحتاج الأمر إلى دقيقتين وهاتف.',
  'accounts.account.twoFactor.manage': 'تغيير هذا',
  'accounts.account.twoFactor.start': 'إعداد الرمز',
  'accounts.account.sessions': 'الأماكن التي دخلت منها',
  'accounts.account.sessions.lead': 'أنهِ ما لا تعرفه، ثم غيِّر كلمة مرورك.',
  'accounts.account.sessions.time': 'وقت الدخول',
  'accounts.account.sessions.this': 'هذا الجهاز',
  'accounts.account.sessions.end': 'إنهاء',
  'accounts.account.sessions.end.label': 'إنهاء الجلسة على {device}، وقت الدخول {time}',
  'accounts.account.sessions.endOthers': 'إنهاء كل الجلسات الأخرى',
  'accounts.account.sessions.ended':
    '{count, plural, zero {كانت الجلسة قد انتهت.} one {انتهت جلسة واحدة.} two {انتهت جلستان.} few {انتهت # جلسات.} many {انتهت # جلسة.} other {انتهت # جلسة.}}',
  'accounts.account.sessions.known': '{browser} على {system}',
  'accounts.account.sessions.unknown': 'جهاز غير معروف',
  'accounts.twoFactor.title': 'رمز من تطبيق',
  'accounts.twoFactor.off.lead':
    'تحتاج إلى تطبيق مصادقة على هاتفك، مثل Aegis أو FreeOTP أو التطبيق الذي تستعمله وزارتك. يعرض التطبيق رمزاً جديداً كل 30 ثانية، من دون اتصال بالشبكة.',
  'accounts.twoFactor.off.submit': 'متابعة',
  'accounts.twoFactor.scan': 'أضف الحساب إلى تطبيقك',
  'accounts.twoFactor.scan.lead': 'وجِّه كاميرا التطبيق إلى هذا المربع.',
  'accounts.twoFactor.scan.alt': 'رمز استجابة سريعة (QR) فيه مفتاح تطبيق المصادقة',
  'accounts.twoFactor.key': 'أو اكتب هذا المفتاح في التطبيق، على أنه مفتاح زمني من ستة أرقام:',
  'accounts.twoFactor.confirm.label': 'الرمز الذي يعرضه التطبيق الآن',
  'accounts.twoFactor.confirm.submit': 'تفعيل',
  'accounts.twoFactor.cancel': 'عدم التفعيل',
  'accounts.twoFactor.codes.title': 'رموزك الاحتياطية',
  'accounts.twoFactor.codes.on': 'ستُطلب منك رموز تطبيقك من الآن فصاعداً.',
  'accounts.twoFactor.codes.lead':
    'إذا ضاع هاتفك أدخلك أحد هذه الرموز، كل منها مرة واحدة. لا تُعرض إلا الآن: اطبعها أو دوِّنها، واحفظها بعيداً عن حاسوبك.',
  'accounts.twoFactor.codes.kept': 'حفظتها',
  'accounts.twoFactor.on.lead': 'عند تسجيل الدخول تكتب بعد كلمة مرورك رمزاً من تطبيق المصادقة.',
  'accounts.twoFactor.renew.lead': 'إذا نفدت أو ضاعت. ويبطل العمل بالرموز القديمة.',
  'accounts.twoFactor.renew.submit': 'إصدار رموز احتياطية جديدة',
  'accounts.twoFactor.turnOff.lead': 'ستكفي كلمة مرورك وحدها لتسجيل الدخول.',
  'accounts.twoFactor.turnOff.submit': 'تعطيل',
  'accounts.twoFactor.turnOff.done': 'لم تعد رموز التطبيق مطلوبة.',
  'history.verb.person.accept-invitation': 'قُبلت دعوة',
  'history.verb.person.update': 'غيَّر شخص اسمه أو لغته',
  'history.verb.person.change-password': 'غيَّر شخص كلمة مروره',
  'history.verb.person.reset-password': 'عيَّن شخص كلمة مرور جديدة برابط وصله بالبريد',
  'history.verb.person.set-password': 'عيَّن المشغّل كلمة مرور',
  'history.verb.person.two-factor-on': 'فعَّل شخص رموز التطبيق',
  'history.verb.person.two-factor-off': 'عطَّل شخص رموز التطبيق',
  'history.verb.person.reset-two-factor': 'عطَّل المشغّل رموز التطبيق لشخص',
  'accounts.mail.invitation.subject': '{country}: حسابك لمتابعة توصيات حقوق الإنسان',
  'accounts.mail.invitation.body':
    'تحية طيبة {name}،\n\nدُعيت إلى المشاركة في متابعة توصيات حقوق الإنسان الخاصة بهذا البلد: {country}.\n\nافتح هذا العنوان لتعيين كلمة مرورك. يُستعمل مرة واحدة، حتى {until}:\n\n{url}\n\nإن لم تكن تنتظر هذه الرسالة فلا تفعل شيئاً: لا يستطيع أحد استعمال الحساب من دون العنوان أعلاه.\n',
  'accounts.mail.reset.subject': '{country}: تعيين كلمة مرور جديدة',
  'accounts.mail.reset.body':
    'تحية طيبة {name}،\n\nطلب شخص، لعله أنت، تعيين كلمة مرور جديدة لحسابك لدى {country}.\n\nافتح هذا العنوان في غضون ساعة. يُستعمل مرة واحدة:\n\n{url}\n\nإن لم تكن أنت من طلب ذلك فلا تفعل شيئاً: تبقى كلمة مرورك كما هي.\n',
} satisfies Record<keyof typeof en, string>;
