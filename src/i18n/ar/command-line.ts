import type en from '../en/command-line.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'commandLine.description':
    'Suivi: ما يفعله بلد بشأن التوصيات التي قدمتها إليه الأمم المتحدة.\nتؤخذ الإعدادات من متغيرات البيئة؛ انظر docs/administrator.md.',
  'commandLine.help.usage': 'الاستعمال:',
  'commandLine.help.arguments': 'المعطيات:',
  'commandLine.help.options': 'الخيارات:',
  'commandLine.help.commands': 'الأوامر:',
  'commandLine.help.help': 'عرض هذه المساعدة',
  'commandLine.help.version': 'عرض الإصدار',
  'commandLine.json': 'طباعة JSON للبرامج',

  'commandLine.usage.unknownOption': 'لا يوجد خيار بهذا الاسم: {found}.',
  'commandLine.usage.unknownCommand': 'لا يوجد أمر بهذا الاسم: {found}.',
  'commandLine.usage.missingArgument': 'ينقص الأمرَ هذا المعطى: {found}.',
  'commandLine.usage.optionMissingArgument': 'يحتاج الخيار {found} إلى قيمة بعده.',
  'commandLine.usage.missingOption': 'الخيار {found} واجب.',
  'commandLine.usage.excessArguments': 'المعطيات أكثر مما يأخذه الأمر.',
  'commandLine.usage.seeHelp': 'أضف --help إلى الأمر لترى كيف يُستعمل.',

  'commandLine.unexpected': 'حدث خطأ ما كان ينبغي أن يحدث: {message}. لم يبقَ شيء منجَزاً نصفه.',
  'commandLine.diskFull': 'القرص ممتلئ. لم يبقَ شيء منجَزاً نصفه. أخلِ مساحة وأعد المحاولة.',
  'commandLine.databaseAway':
    'يتعذر الوصول إلى قاعدة البيانات ({reason}). تحقق من أنها تعمل ومن أن DATABASE_URL يشير إليها.',

  'commandLine.settings.wrong':
    '{count, plural, zero {الإعدادات صحيحة.} one {إعداد واحد خاطئ. لم يُشغَّل شيء.} two {إعدادان خاطئان. لم يُشغَّل شيء.} few {# إعدادات خاطئة. لم يُشغَّل شيء.} many {# إعداداً خاطئاً. لم يُشغَّل شيء.} other {# إعداد خاطئ. لم يُشغَّل شيء.}}',
  'commandLine.settings.problem': '  {setting}: وُجد {found}، والمتوقع {expected}.',

  'commandLine.store.empty':
    'لا يوجد بلد في هذه المنصة بعد. أنشئ بلداً بالأمر bin/suivi init، أو تجوَّل بالأمر bin/start. وإن كانت بياناتك في مكان آخر فحدِّد المجلد في SUIVI_DATA.',
  'commandLine.store.older':
    'قاعدة البيانات من إصدار أقدم ولم تُرقَّ بعد. شغِّل Suivi مرة واحدة (bin/start)، فيُعد نسخة احتياطية ويرقِّيها، ثم أعد المحاولة.',

  'commandLine.file.missing': '{path}: لا يوجد ملف كهذا.',
  'commandLine.file.notAFile': '{path}: هذا ليس ملفاً.',
  'commandLine.file.unreadable': '{path}: يتعذر فتح الملف ({reason}). تحقق من أذوناته.',

  'commandLine.serve.description':
    'تقديم الصفحات إلى أن تضغط Ctrl-C؛ وإن كانت قاعدة البيانات فارغة فُتحت البيئة التجريبية',

  'commandLine.checkSettings.description': 'التحقق من إعدادات هذه المنصة وملفات صياغتها، من دون تشغيل شيء',
  'commandLine.checkSettings.wording': 'languages/{file}: {key} {problem}.',
  'commandLine.checkSettings.right':
    'الإعدادات صحيحة.\n  العنوان: {url}\n  البيانات: {data}\n  قاعدة البيانات: {database, select, external {DATABASE_URL} other {مدمجة في مجلد البيانات}}\n  البريد: {mail, select, server {عبر SMTP_URL} other {إلى صندوق الصادر الذي يستطيع المشرفون قراءته}}',

  'commandLine.init.description': 'إنشاء منصة حقيقية فارغة لبلد، لها مشرف واحد',
  'commandLine.init.country': 'البلد، برمزه في ISO 3166-1 alpha-3، مثل SVN',
  'commandLine.init.country.wrong':
    'قيمة --country هي {found}. المتوقع الحروف الثلاثة وفق ISO 3166-1 alpha-3، مثل SVN لسلوفينيا.',
  'commandLine.init.name': 'اسم البلد، كما تعرضه صفحاته',
  'commandLine.init.languages': 'لغات الصفحات، ولغة البلد أولاً، مثل en,fr',
  'commandLine.init.currency': 'العملة التي تُجمع بها المبالغ (ISO 4217)، مثل EUR',
  'commandLine.init.money':
    'تُجمع المبالغ بعملة {currency}. اختر عملة أخرى في الإعدادات قبل إدخال أول مبلغ، فهي لا تتغيّر بعد ذلك.',
  'commandLine.init.languages.wrong':
    'في --languages القيمة {found}. المتوقع رموز من حرفين أو ثلاثة تفصل بينها فواصل، مثل en,fr.',
  'commandLine.init.email': 'عنوان بريد المشرف (administrator@suivi.invalid إن لم يُذكر)',
  'commandLine.init.person': 'اسم المشرف',
  'commandLine.init.passwordStdin': 'قراءة كلمة مرور المشرف من الدخل القياسي بدلاً من طباعة دعوة',
  'commandLine.init.administrator': 'المشرف',
  'commandLine.init.done': 'أُعدَّت منصة {name}. يسجِّل مشرفها الدخول بالعنوان {email}.',
  'commandLine.init.invitation':
    'شغِّل Suivi (bin/start) وافتح هذا العنوان لاختيار كلمة مرور. يُستعمل مرة واحدة:\n  {address}',
  'commandLine.init.signIn': 'شغِّل Suivi (bin/start) وسجِّل الدخول:\n  {address}',

  'commandLine.sandbox.description': 'طباعة حسابات البيئة التجريبية، وهي دولة متخيَّلة لتجربة كل شيء فيها',
  'commandLine.sandbox.signIn': 'سجِّل الدخول إلى البيئة التجريبية على العنوان {address}',
  'commandLine.sandbox.settings':
    'يتبع العنوان الإعدادين PORT وSUIVI_URL. فإن كان الموقع يعمل بغيرهما فشغِّل هذا الأمر بالإعدادات نفسها.',
  'commandLine.sandbox.account': '  {email}  {password}\n      {name}، {organisation} ({roles})',

  'commandLine.import.description': 'استيراد وثائق الأمم المتحدة إلى السجل',
  'commandLine.import.files': 'الملفات',
  'commandLine.import.confirm': 'تأكيد ما قُرئ بلا أخطاء فوراً، بدلاً من تركه للتحقق',
  'commandLine.import.review':
    '{file}: عدد ما قُرئ: {recommendations, plural, =0 {{answers, plural, zero {لا ردود} one {رد واحد} two {ردّان} few {# ردود} many {# رداً} other {# رد}}} zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}، {problems, plural, zero {ولا شيء يثير الشك} one {ونقطة واحدة تحتاج إلى نظر} two {ونقطتان تحتاجان إلى نظر} few {و# نقاط تحتاج إلى نظر} many {و# نقطة تحتاج إلى نظر} other {و# نقطة تحتاج إلى نظر}}. للتحقق والتأكيد: {address}',
  'commandLine.import.confirmed':
    '{file}: {recommendations, plural, =0 {{answers, plural, zero {لا ردود} one {رد واحد} two {ردّان} few {# ردود} many {# رداً} other {# رد}}} zero {لم تُؤكَّد أي توصية} one {أُكِّدت توصية واحدة} two {أُكِّدت توصيتان} few {أُكِّدت # توصيات} many {أُكِّدت # توصية} other {أُكِّدت # توصية}}: {address}',
  'commandLine.import.failed': '{file}: لم يمكن استيراد شيء منه. الأسباب مذكورة على العنوان {address}',
  'commandLine.import.discarded': '{file}: سبق استيراده، ولم يتغير شيء: {address}',

  'commandLine.person.description': 'دعوة الأشخاص، وتعليق الحسابات، وإعادة تعيين الإثبات الثاني المفقود',
  'commandLine.person.email': 'عنوان بريد الشخص',
  'commandLine.person.invite.description': 'دعوة شخص وطباعة العنوان الذي تُعيَّن به كلمة المرور',
  'commandLine.person.invite.name': 'اسم الشخص',
  'commandLine.person.invite.organisation': 'الاسم القصير للجهة، كما في عنوانها',
  'commandLine.person.invite.role': 'دور الشخص فيها؛ يمكن ذكره عدة مرات: {roles}',
  'commandLine.person.invite.role.wrong': 'قيمة --role هي {found}. المتوقع واحد من: {roles}.',
  'commandLine.person.invite.language': 'لغة الدعوة، مثل fr (لغة البلد إن لم تُذكر)',
  'commandLine.person.invited':
    'دُعي {email}. الرسالة التي فيها هذا العنوان في طريقها؛ ويُستعمل مرة واحدة:\n  {address}',
  'commandLine.person.suspend.description':
    'تعليق حساب؛ يبقى ما قاله الشخص، ويستطيع الجمهور أن يرى أن الحساب عُلِّق',
  'commandLine.person.suspend.reason': 'السبب، بكلمات يجوز للجمهور قراءتها',
  'commandLine.person.suspended': 'عُلِّق {email} وسُجِّل خروجه من كل مكان.',
  'commandLine.person.resetTwoFactor.description':
    'السماح لشخص فقد الإثبات الثاني بالدخول بكلمة المرور وحدها',
  'commandLine.person.twoFactorReset': 'يستطيع {email} الدخول بكلمة المرور وحدها وإعداد إثبات ثانٍ من جديد.',

  'commandLine.read.description':
    'قراءة وثائق الأمم المتحدة وطباعة ما تقوله؛ لا يحتاج إلى قاعدة بيانات ولا يغيِّر شيئاً',
  'commandLine.read.files': 'الوثائق',
  'commandLine.read.progress': 'القراءة',
  'commandLine.read.none': 'غير معروف',
  'commandLine.read.kind':
    '  {kind, select, working_group_report {تقرير الفريق العامل} working_group_draft {مشروع تقرير الفريق العامل} addendum {إضافة فيها ردود الدولة} recommendation_matrix {مصفوفة التوصيات} uhri_export {ملف مصدَّر من الفهرس العالمي لحقوق الإنسان} upr_info_export {ملف مصدَّر من UPR Info} impact_export {ملف مصدَّر من IMPACT OSS} concluding_observations {ملاحظات ختامية لهيئة معاهدات} visit_report {تقرير عن زيارة قُطرية} national_report {تقرير وطني} other {نوع وثيقة غير معروف}}',
  'commandLine.read.about':
    '  الرمز {symbol}، البلد {country}، الجولة {cycle}، الدورة {session}، التاريخ {date}، اللغة {language}',
  'commandLine.read.recommendations':
    '  {count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}: المؤيَّدة {supported, number}، المحاط بها علماً {noted, number}، المؤيَّدة جزئياً {partially, number}، الموعود بالرد عليها {pending, number}، بلا رد {unanswered, number}',
  'commandLine.read.positions':
    '  {count, plural, zero {لا ردود} one {رد واحد} two {ردَّان} few {# ردود} many {# رداً} other {# رد}}',
  'commandLine.read.pledges':
    '  {count, plural, zero {لا تعهدات} one {تعهد واحد} two {تعهدان} few {# تعهدات} many {# تعهداً} other {# تعهد}}',
  'commandLine.read.problem': '  الصفحة {page, number}: {message}',
  'commandLine.read.moreProblems':
    '  {count, plural, zero {ولا نقاط أخرى تحتاج إلى نظر} one {ونقطة واحدة أخرى تحتاج إلى نظر} two {ونقطتان أخريان تحتاجان إلى نظر} few {و# نقاط أخرى تحتاج إلى نظر} many {و# نقطة أخرى تحتاج إلى نظر} other {و# نقطة أخرى تحتاج إلى نظر}}؛ وبالخيار --json تُسرد كلها',
  'commandLine.read.citations':
    '  {count, plural, zero {لا استشهادات} one {استشهاد واحد بتوصيات} two {استشهادان بتوصيات} few {# استشهادات بتوصيات} many {# استشهاداً بتوصيات} other {# استشهاد بتوصيات}}؛ والأمر bin/suivi check يبيّن أي توصيات هي',

  'commandLine.check.description':
    'سرد التوصيات التي يستشهد بها تقرير وبيان أي توصيات هي؛ لا يحتاج إلى قاعدة بيانات ولا يغيِّر شيئاً',
  'commandLine.check.file': 'التقرير: تقرير وطني أو تقرير منتصف المدة، أو مشروع تقرير',
  'commandLine.check.register':
    'تقرير للفريق العامل أو إضافة أو مصفوفة يُبحث فيها عن الأرقام؛ يجوز ذكر الخيار عدة مرات',
  'commandLine.check.citations':
    '{file}: {count, plural, zero {لا استشهادات} one {استشهاد واحد} two {استشهادان} few {# استشهادات} many {# استشهاداً} other {# استشهاد}}',
  'commandLine.check.numbers':
    '  الأرقام: {numbers, number}، ما عُرفت توصيته منها: {resolved, number}، وما لم تُعرف: {unresolved, number}',
  'commandLine.check.by':
    '  ما عُثر عليه {by, select, label {بالرقم الكامل} item {برقمه في القائمة} other {برقم متسلسل عبر القوائم كلها}}: {count, number}',
  'commandLine.check.review': '  {document}: التوصيات المختلفة المستشهد بها: {recommendations, number}',
  'commandLine.check.place': '  {page, select, none {} other {الصفحة {page}: }}{text}',
  'commandLine.check.problem': '  {page, select, none {} other {الصفحة {page}: }}{message}',
  'commandLine.check.more': '  و{count, number} غيرها؛ وبالخيار --json تُسرد كلها',

  'commandLine.classify.description':
    'اقتراح مواضيع UPR Info وفئة الإجراء للتوصيات المكتوبة بالإنكليزية، مع احتمالاتها',
  'commandLine.classify.file': 'كائن JSON في كل سطر: \'{\'"id": …، "text": …\'}\'',
  'commandLine.classify.wrongLine':
    '{file}، السطر {line, number}: وُجد {found}؛ والمتوقع كائن JSON فيه id (سلسلة أو عدد) وtext غير فارغ.',
  'commandLine.classify.moreLines':
    '{count, plural, zero {لا أسطر خاطئة أخرى.} one {هناك سطر خاطئ آخر.} two {هناك سطران خاطئان آخران.} few {هناك # أسطر خاطئة أخرى.} many {هناك # سطراً خاطئاً آخر.} other {هناك # سطر خاطئ آخر.}}',
  'commandLine.classify.nothing': 'لم يُجَب عن شيء. صحّح هذه الأسطر وحاول مرة أخرى.',
  'commandLine.classify.unread':
    '{count, plural, zero {كل النصوص بالإنكليزية.} one {نص واحد ليس بالإنكليزية: لا يُقترح له شيء.} two {نصان ليسا بالإنكليزية: لا يُقترح لهما شيء.} few {# نصوص ليست بالإنكليزية: لا يُقترح لها شيء.} many {# نصاً ليس بالإنكليزية: لا يُقترح لها شيء.} other {# نص ليس بالإنكليزية: لا يُقترح لها شيء.}} لا شيء يُترجم.',
  'commandLine.classify.answer': '{id}: {issues}؛ الإجراء {action, number}, {name} ({probability})',
  'commandLine.classify.answer.none': '{id}: ليس بالإنكليزية',

  'commandLine.dump.description':
    'كتابة كل ما هو علني في حزمة بيانات: csv وjson وxlsx والملفات الأصلية وما يقرأه UHRI وIMPACT OSS',
  'commandLine.dump.target': 'مجلد جديد، أو ملف ينتهي بـ .zip',
  'commandLine.dump.done':
    '{target}: {recommendations, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}} و{files, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفاً} other {# ملف}}، عند القيد {entry, number} من السجل المتسلسل، {hash}.',
  'commandLine.dump.there': '{target} موجود من قبل. سمِّ مجلداً أو ملفاً جديداً.',

  'commandLine.backup.description': 'كتابة كل شيء في ملف واحد، والصفحات متاحة أثناء ذلك',
  'commandLine.backup.file': 'الملف الذي يُكتب، مثل suivi-backup.tar.gz',
  'commandLine.backup.force': 'الكتابة فوق ملف موجود',
  'commandLine.backup.progress': 'النسخ الاحتياطي',
  'commandLine.backup.done':
    'محتوى {path}: {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفاً} other {# صف}} و{files, plural, zero {لا ملفات مرفوعة} one {ملف مرفوع واحد} two {ملفان مرفوعان} few {# ملفات مرفوعة} many {# ملفاً مرفوعاً} other {# ملف مرفوع}} ({megabytes, number} ميغابايت). ليس فيه سر هذه المنصة: احفظ SUIVI_SECRET، أو الملف «secret» من مجلد البيانات، في مكان آخر.',

  'commandLine.backup.missingFiles':
    'كُتبت النسخة الاحتياطية، لكن {count, plural, zero {كل الملفات المرفوعة موجودة على القرص} one {ملفاً مرفوعاً واحداً لم يعد على القرص، وليس فيها} two {ملفين مرفوعين لم يعودا على القرص، وليسا فيها} few {# ملفات مرفوعة لم تعد على القرص، وليست فيها} many {# ملفاً مرفوعاً لم تعد على القرص، وليست فيها} other {# ملف مرفوع لم تعد على القرص، وليست فيها}}. استعد من نسخة احتياطية أقدم: {files}',

  'commandLine.restore.description': 'إدخال نسخة احتياطية في منصة فارغة',
  'commandLine.restore.file': 'الملف الذي كتبه bin/suivi backup',
  'commandLine.restore.progress': 'الاستعادة',
  'commandLine.restore.done':
    'استُعيدت النسخة {path} المُعدَّة في {madeAt, date, long}: {rows, plural, zero {لا صفوف} one {صف واحد} two {صفان} few {# صفوف} many {# صفاً} other {# صف}}، {files, plural, zero {لا ملفات مرفوعة} one {ملف مرفوع واحد} two {ملفان مرفوعان} few {# ملفات مرفوعة} many {# ملفاً مرفوعاً} other {# ملف مرفوع}}، {entries, plural, zero {دفتر قيود فارغ} one {قيد واحد في دفتر القيود، جرى التحقق منه} two {قيدان في دفتر القيود، جرى التحقق منهما} few {# قيود في دفتر القيود، جرى التحقق منها} many {# قيداً في دفتر القيود، جرى التحقق منها} other {# قيد في دفتر القيود، جرى التحقق منها}}. شغِّل Suivi بالأمر bin/start.',
  'commandLine.restore.secret':
    'لا تحوي النسخة الاحتياطية أي سر. يسجِّل الجميع الدخول من جديد بكلمات مرورهم. أما من يدخلون بإثبات ثانٍ فلا يستطيعون ذلك إلا بسر المنصة القديمة: حدِّد SUIVI_SECRET نفسه، أو انسخ الملف «secret» من مجلد بياناتها. ومن دونه شغِّل bin/suivi person reset-two-factor EMAIL لكل واحد منهم.',

  'commandLine.ledger.description': 'التحقق من دفتر كل التغييرات',
  'commandLine.ledger.verify.description': 'إعادة حساب سلسلة التغييرات كلها وبيان هل بُدِّل شيء',
  'commandLine.ledger.verify.head': 'بصمة رأس نُشرت من قبل ويجب أن تكون في السلسلة',
  'commandLine.ledger.verify.head.wrong':
    'قيمة --head هي {found}. المتوقع 64 رقماً ست عشرياً هي بصمة الرأس، كما تظهر في أسفل الصفحات وفي التلقيم وفي الملفات المصدَّرة.',
  'commandLine.ledger.verify.progress': 'التحقق',
  'commandLine.ledger.head.description': 'طباعة رقم أحدث قيد وبصمته',
  'commandLine.ledger.none': 'لم يُقيَّد شيء بعد.',
  'commandLine.ledger.whole':
    'دفتر القيود سليم: {entries, plural, zero {لا قيود بعد} one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}}{redacted, plural, zero {} one {، تغيير واحد محجوب} two {، تغييران محجوبان} few {، # تغييرات محجوبة} many {، # تغييراً محجوباً} other {، # تغيير محجوب}}. بصمة رأسه {head}',
  'commandLine.ledger.headFound': 'بصمة الرأس {head} لأحد قيوده.',
  'commandLine.ledger.headNotFound':
    'لا يوجد قيد بصمته {head}. فإما أن كتابتها خاطئة، وإما أن هذا ليس الدفتر الذي نُشرت منه.',
  'commandLine.ledger.moreFaults':
    '{count, plural, zero {ولا أخطاء أخرى} one {وخطأ واحد آخر} two {وخطآن آخران} few {و# أخطاء أخرى} many {و# خطأً آخر} other {و# خطأ آخر}}.',
  'commandLine.ledger.fault.missing-entry': 'القيد {seq}: القيد الذي قبله مفقود.',
  'commandLine.ledger.fault.broken-link': 'القيد {seq}: لا يتصل بالقيد الذي قبله.',
  'commandLine.ledger.fault.altered-entry': 'القيد {seq}: بُدِّل فعله أو وقته أو جهته أو قائمة سجلاته.',
  'commandLine.ledger.fault.altered-content': 'القيد {seq}: بُدِّل ما يذكره عما كان قبل التغيير أو بعده.',
  'commandLine.ledger.fault.altered-person': 'القيد {seq}: بُدِّل الشخص الذي أجراه.',
  'commandLine.ledger.fault.head-differs': 'القيد {seq}: بصمة الرأس التي تعرضها الصفحات ليست بصمة أحدث قيد.',

  'backup.exists': '{path} موجود من قبل وتُرك كما هو. اذكر ملفاً آخر، أو أضف --force للكتابة فوقه.',
  'backup.nothing': 'لا يوجد ما يُنسخ احتياطياً: لم يُعدَّ أي بلد في هذه المنصة بعد.',
  'backup.diskFull':
    'القرص الذي كان سيُكتب عليه {path} ممتلئ. لم يُترك شيء. أخلِ مساحة، أو اذكر ملفاً في مكان آخر.',
  'backup.noFolder': 'تتعذر كتابة {path}: مجلده غير موجود. أنشئ المجلد أولاً.',
  'backup.notWritable': 'تتعذر كتابة {path} ({reason}). اذكر ملفاً في مجلد يُسمح لك بالكتابة فيه.',
  'restore.beside':
    'يعمل Suivi على مجلد البيانات هذا. لا تُستعاد النسخة الاحتياطية إلا في منصة فارغة: أوقف Suivi واذكر مجلداً فارغاً في SUIVI_DATA.',
  'restore.foreignFile':
    '{path} ليس نسخة احتياطية من Suivi: بل هو {found, select, empty {فارغ} zip {أرشيف zip} pdf {ملف PDF} postgresql {تفريغ من PostgreSQL} sqlite {قاعدة بيانات SQLite} archive {أرشيف آخر} other {شيء آخر}}. المتوقع ملف كتبه bin/suivi backup، ويبدأ بـ {expected}. لم يتغير شيء.',
  'restore.truncated':
    'ينقطع {path} قبل آخره: لم يُنسخ كاملاً. لم يتغير شيء. انسخه من جديد، أو خذ نسخة احتياطية أخرى.',
  'restore.damaged':
    '{path} تالف: محتواه لا يطابق مجاميع التحقق. لم يتغير شيء. انسخه من جديد، أو خذ نسخة احتياطية أخرى.',
  'restore.newerFormat':
    '{path} كتبه الإصدار الأحدث {release}، بصيغة لا يقرؤها هذا الإصدار. لم يتغير شيء. استعده بالإصدار {release} أو ما بعده.',
  'restore.newerRelease':
    '{path} كتبه الإصدار الأحدث {release}: في قاعدة بياناته {found}، وهو ما لا يعرفه هذا الإصدار. لم يتغير شيء. استعده بالإصدار {release} أو ما بعده.',
  'restore.notEmpty':
    'هذه المنصة ليست فارغة: فهي تخدم {country}. لا تُستعاد النسخة الاحتياطية إلا في منصة فارغة، حتى لا يضيع شيء. اذكر مجلداً فارغاً في SUIVI_DATA (أو قاعدة بيانات فارغة في DATABASE_URL) واستعدها هناك.',
  'restore.foreignDatabase':
    'في قاعدة البيانات جداول ليست لـ Suivi. لم يتغير شيء. اذكر قاعدة بيانات خاصة به في DATABASE_URL.',
  'restore.preparedByNewer':
    'قاعدة البيانات فارغة، لكن إصداراً أحدث من إصدار النسخة الاحتياطية هيَّأها (فيها {found}). لم يتغير شيء. اذكر مجلداً فارغاً في SUIVI_DATA (أو قاعدة بيانات فارغة في DATABASE_URL) واستعدها هناك؛ ثم تُرقَّى بعد ذلك.',
  'restore.ledger':
    'دفتر القيود في النسخة الاحتياطية لا يصح ابتداءً من القيد {seq}: فقد بُدِّل بعد إعداد النسخة أو قبله. لم يتغير شيء. خذ نسخة احتياطية أخرى.',
  'restore.diskFull': 'القرص ممتلئ. لم يتغير شيء. أخلِ مساحة ثم أعد الاستعادة.',
} satisfies Record<keyof typeof en, string>;
