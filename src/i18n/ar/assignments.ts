import type en from '../en/assignments.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'assignments.answer': 'الرد',
  'assignments.these': 'إسناد هذه',
  'assignments.state.waiting': 'في انتظار الرد',
  'assignments.state.accepted': 'مقبولة',
  'assignments.state.contested': 'معترَض عليها',
  'assignments.state.upheld': 'معترَض عليها ومُثبَّتة',
  'assignments.says.waiting': 'لم يُردّ عليها بعد',
  'assignments.says.accepted': 'مقبولة',
  'assignments.says.contested': 'معترَض عليها',
  'assignments.says.upheld': 'معترَض عليها، وثبّتتها الأمانة',
  'assignments.upheld': 'ثبّتتها الأمانة في {date}',
  'assignments.answer.now': 'الرد',
  'assignments.answer.notYours':
    'لا ترد هنا باسم هذه الجهة. يرد باسمها منسّقوها والموقّعون عنها؛ اختر إحدى جهاتك.',
  'assignments.answer.suspended':
    'الجهة «{name}» معلَّقة ولا تُسأل عن شيء ما دامت كذلك. ويمكن لمديري هذا الموقع إنهاء التعليق.',
  'assignments.answer.ended': 'انتهت هذه المسؤولية منذ فتح الصفحة. لم يتغيّر شيء؛ عُد لترى ما هو قائم الآن.',
  'assignments.reason.missing': 'لم يُذكر أي سبب. اذكر سبباً في بضع جمل: سيقرؤه الجميع.',
  'assignments.reason.tooLong':
    '{length, plural, zero {لا أحرف في السبب} one {في السبب حرف واحد} two {في السبب حرفان} few {في السبب # أحرف} many {في السبب # حرفاً} other {في السبب # حرف}}؛ والحد الأقصى هو {most, number}. اختصره.',
  'assignments.others': 'حيث توجد جهة رائدة أخرى',
  'assignments.others.leave': 'إبقاء الأمر على حاله',
  'assignments.others.end': 'إنهاء مسؤولية الجهة الأخرى وإسنادها إلى هذه الجهة',
  'assignments.which': 'لأي منها',
  'assignments.which.all':
    '{found, plural, zero {لا شيء} one {الوحيدة التي عُثر عليها} two {الاثنتان اللتان عُثر عليهما} few {جميع ما عُثر عليه (# توصيات)} many {جميع ما عُثر عليه (# توصيةً)} other {جميع ما عُثر عليه (# توصية)}}',
  'assignments.which.ticked': 'المؤشَّر عليها في القائمة أدناه فقط',
  'assignments.many':
    '{found, plural, zero {لم تُطلب أي مسؤولية} one {طُلبت مسؤولية واحدة} two {طُلبت مسؤوليتان} few {طُلبت # مسؤوليات} many {طُلبت # مسؤوليةً} other {طُلبت # مسؤولية}}؛ وأقصى ما يُسند دفعة واحدة هو {most, number}. قسّمها على عدة دفعات.',
  'assignments.bulk.title': 'إسناد ما عُثر عليه',
  'assignments.bulk.found':
    '{found, plural, zero {لم يُعثر على أي توصية} one {عُثر على توصية واحدة} two {عُثر على توصيتين} few {عُثر على # توصيات} many {عُثر على # توصيةً} other {عُثر على # توصية}}{led, plural, zero {؛ ليس لأي منها جهة رائدة بعد} one {؛ لواحدة منها جهة رائدة من قبل} two {؛ لاثنتين منها جهة رائدة من قبل} few {؛ لـ # منها جهة رائدة من قبل} many {؛ لـ # منها جهة رائدة من قبل} other {؛ لـ # منها جهة رائدة من قبل}}:',
  'assignments.bulk.nothing': 'لا يعثر المرشِّح على شيء يمكن إسناده. اختر جزءاً آخر من السجل.',
  'assignments.bulk.other': 'الاختيار من السجل',
  'assignments.bulk.check': 'عرض ما سيحدث',
  'assignments.bulk.back': 'العودة إلى السجل',
  'assignments.bulk.list': 'ما عُثر عليه',
  'assignments.bulk.led':
    'الجهة الرائدة: {name}{others, plural, zero {} one {، وجهة داعمة واحدة} two {، وجهتان داعمتان} few {، و# جهات داعمة} many {، و# جهةً داعمة} other {، و# جهة داعمة}}',
  'assignments.bulk.supported':
    '{others, plural, zero {لا جهة رائدة} one {جهة داعمة واحدة، ولا جهة رائدة} two {جهتان داعمتان، ولا جهة رائدة} few {# جهات داعمة، ولا جهة رائدة} many {# جهةً داعمة، ولا جهة رائدة} other {# جهة داعمة، ولا جهة رائدة}}',
  'assignments.bulk.free': 'لا أحد مسؤول عنها',
  'assignments.bulk.unclear':
    'حُدِّدت {count, plural, zero {# توصية} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}، بينما اختير «كل ما عُثر عليه». اختر أيهما تقصد.',
  'assignments.bulk.noneTicked':
    'كان المطلوب إسناد المؤشَّر عليها فقط، ولم يؤشَّر على أي منها. أشّر على بعضها في القائمة، أو اختر جميع ما عُثر عليه.',
  'assignments.bulk.many': 'عُثر على أكثر من {most, number}، وهو أقصى ما يُسند دفعة واحدة. ضيّق المرشِّح.',
  'assignments.check.title': 'هذا ما سيحدث',
  'assignments.check.lead':
    'لم يتغيّر شيء بعد. يحدث كله أو لا يحدث منه شيء، في قيد واحد من تاريخ التغييرات، ويصبح علنياً في الحال حيثما كانت التوصية علنية.',
  'assignments.check.give':
    '{count, plural, zero {لا شيء لإسناده} one {إسناد هذه المسؤولية} two {إسناد هاتين المسؤوليتين} few {إسناد هذه المسؤوليات (#)} many {إسناد هذه المسؤوليات (#)} other {إسناد هذه المسؤوليات (#)}}',
  'assignments.check.change': 'اختيار شيء آخر',
  'assignments.outline.nothing': 'لن يتغيّر شيء.',
  'assignments.outline.give.lead':
    '{count, plural, zero {تصبح الجهة «{name}» رائدة في لا توصية} one {تصبح الجهة «{name}» رائدة في توصية واحدة} two {تصبح الجهة «{name}» رائدة في توصيتين} few {تصبح الجهة «{name}» رائدة في # توصيات} many {تصبح الجهة «{name}» رائدة في # توصيةً} other {تصبح الجهة «{name}» رائدة في # توصية}}',
  'assignments.outline.give.supporting':
    '{count, plural, zero {تصبح الجهة «{name}» داعمة في لا توصية} one {تصبح الجهة «{name}» داعمة في توصية واحدة} two {تصبح الجهة «{name}» داعمة في توصيتين} few {تصبح الجهة «{name}» داعمة في # توصيات} many {تصبح الجهة «{name}» داعمة في # توصيةً} other {تصبح الجهة «{name}» داعمة في # توصية}}',
  'assignments.outline.end.lead':
    '{count, plural, zero {لن تبقى الجهة «{name}» رائدة في لا توصية} one {لن تبقى الجهة «{name}» رائدة في توصية واحدة} two {لن تبقى الجهة «{name}» رائدة في توصيتين} few {لن تبقى الجهة «{name}» رائدة في # توصيات} many {لن تبقى الجهة «{name}» رائدة في # توصيةً} other {لن تبقى الجهة «{name}» رائدة في # توصية}}',
  'assignments.outline.end.supporting':
    '{count, plural, zero {تنتقل الجهة «{name}» من الدعم إلى الريادة في لا توصية} one {تنتقل الجهة «{name}» من الدعم إلى الريادة في توصية واحدة} two {تنتقل الجهة «{name}» من الدعم إلى الريادة في توصيتين} few {تنتقل الجهة «{name}» من الدعم إلى الريادة في # توصيات} many {تنتقل الجهة «{name}» من الدعم إلى الريادة في # توصيةً} other {تنتقل الجهة «{name}» من الدعم إلى الريادة في # توصية}}',
  'assignments.outline.left':
    '{count, plural, zero {لا شيء يبقى على حاله} one {تبقى توصية واحدة على حالها} two {تبقى توصيتان على حالهما} few {تبقى # توصيات على حالها} many {تبقى # توصيةً على حالها} other {تبقى # توصية على حالها}}: الجهة الرائدة هي «{lead}» لا «{name}»',
  'assignments.outline.already':
    '{count, plural, zero {الجهة «{name}» مسؤولة من قبل عن لا توصية} one {الجهة «{name}» مسؤولة من قبل عن توصية واحدة} two {الجهة «{name}» مسؤولة من قبل عن توصيتين} few {الجهة «{name}» مسؤولة من قبل عن # توصيات} many {الجهة «{name}» مسؤولة من قبل عن # توصيةً} other {الجهة «{name}» مسؤولة من قبل عن # توصية}}',
  'assignments.outline.which':
    '{count, plural, zero {أيها} one {أي توصية هي} two {أي توصيتين هما} few {أي توصيات هي (#)} many {أي توصيات هي (#)} other {أي توصيات هي (#)}}',
  'assignments.rules.title': 'قواعد الإسناد',
  'assignments.rules.lead':
    'تحدد القاعدة الجهة التي تكون مسؤولة عما يحمل موضوعاً، أو يخص فئة أو هدفاً من أهداف التنمية المستدامة، أو يصدر عن آلية، أو يقع في مجموعة توصيات تطلب الشيء نفسه. وهي لا تُسند شيئاً من تلقاء نفسها: أنت تطبّقها، وترى قبل ذلك ما ستسنده. وما يدخل السجل لاحقاً يُعرض في صفحة الإسناد.',
  'assignments.rules.none': 'لا توجد قواعد بعد. ضع القاعدة الأولى أدناه.',
  'assignments.rules.of': 'ما تتناوله',
  'assignments.rules.of.hint':
    'موضوعات السجل وفئاته وأهدافه وآلياته. أما التوصيات التي تطلب الشيء نفسه فابدأ من صفحتها.',
  'assignments.rules.of.unknown':
    'لم يُختر من السجل شيء تستند إليه القاعدة. اختر موضوعاً أو فئة أو هدفاً من أهداف التنمية المستدامة أو آلية أو مجموعة توصيات تطلب الشيء نفسه.',
  'assignments.rules.finds': 'تعثر على',
  'assignments.rules.unowned': 'منها ما لا أحد مسؤول عنه',
  'assignments.rules.change': 'إنهاء',
  'assignments.rules.end': 'إنهاء هذه القاعدة',
  'assignments.rules.make': 'وضع قاعدة',
  'assignments.rules.save': 'وضع هذه القاعدة',
  'assignments.rules.back': 'العودة إلى القواعد',
  'assignments.rules.already': 'توجد قاعدة للجهة «{name}» وللأمر نفسه من قبل. أنهِها أولاً لوضع أخرى.',
  'assignments.rules.lead.other':
    'بموجب قاعدة أخرى، «{name}» هي الجهة الرائدة في الأمر نفسه. أنهِ تلك القاعدة أولاً، أو اجعل هذه للدعم.',
  'assignments.rules.done.made': 'وُضعت القاعدة. ولم تُسند شيئاً بعد: انظر ما ستسنده، وطبّقها.',
  'assignments.rules.done.ended': 'انتهت القاعدة. والمسؤوليات التي أسندتها باقية.',
  'assignments.rules.apply.unowned': 'التطبيق على ما لا أحد مسؤول عنه',
  'assignments.rules.apply.all': 'التطبيق على الجميع',
  'assignments.rules.applying': 'ما تسنده القاعدة الخاصة بـ: {label}',
  'assignments.rules.applying.all': 'ما تسنده القواعد',
  'assignments.rules.scope.unowned': 'لا يُنظر إلا في التوصيات التي لا أحد مسؤول عنها.',
  'assignments.rules.scope.all': 'يُنظر في جميع التوصيات. وحيث توجد جهة رائدة أخرى، تبقى كذلك.',
  'assignments.rules.scope.unowned.instead': 'النظر فيما لا أحد مسؤول عنه فقط',
  'assignments.rules.scope.all.instead': 'النظر في جميع التوصيات',
  'assignments.sheet.title': 'الإسناد بجدول بيانات',
  'assignments.sheet.take': '١. خذ الجدول معك',
  'assignments.sheet.take.lead':
    'أعمدته هي symbol وnumber وwords وlead وsupporting. املأ lead (الجهة الرائدة) وsupporting (الجهات الداعمة): اسم الجهة بإحدى لغات هذا الموقع، أو الجزء الأخير من عنوانها؛ وافصل بين عدة جهات داعمة بخط |. وما يبقى فارغاً لا يغيّر شيئاً.',
  'assignments.sheet.take.found':
    '{found, plural, zero {لا توصيات:} one {توصية واحدة:} two {توصيتان:} few {# توصيات:} many {# توصيةً:} other {# توصية:}}',
  'assignments.sheet.take.as': 'بصيغة {format}',
  'assignments.sheet.take.unowned': 'خذ بدلاً منه ما لا أحد مسؤول عنه',
  'assignments.sheet.take.all': 'خذ بدلاً منه السجل كله',
  'assignments.sheet.bring': '٢. أعده مملوءاً',
  'assignments.sheet.bring.lead':
    'يُفحص كل صف. وترى ما هو خطأ وفي أي صف، أو ما سيحدث بالضبط، قبل أن يحدث أي شيء.',
  'assignments.sheet.file': 'الملف',
  'assignments.sheet.file.hint': 'جدول بيانات (xlsx) أو csv لا يتجاوز {megabytes} ميغابايت، يُعرف من محتواه.',
  'assignments.sheet.file.missing': 'لم يُختر أي ملف. اختر الجدول الذي ملأته.',
  'assignments.sheet.file.unfit':
    'الملف ليس جدول بيانات يُقرأ هنا. المتوقع ملف xlsx من Excel أو LibreOffice، أو csv. احفظ الجدول بإحدى هاتين الصيغتين.',
  'assignments.sheet.check': 'فحص الصفوف',
  'assignments.sheet.other': 'إحضار ملف آخر',
  'assignments.sheet.headings':
    'لم يُعثر على صف فيه عناوين الجدول: وُجد «{found}»، والمتوقع {expected}. أبقِ صف العناوين كما أُخذ.',
  'assignments.sheet.empty':
    'لا يقول أي صف شيئاً تحت lead أو supporting. املأ أحدهما على الأقل، وأحضر الملف من جديد.',
  'assignments.sheet.refused':
    '{count, plural, zero {لا خطأ} one {في الصفوف خطأ واحد} two {في الصفوف خطآن} few {في الصفوف # أخطاء} many {في الصفوف # خطأً} other {في الصفوف # خطأ}}، ولم يتغيّر شيء. صحّح ذلك في الملف، وأحضره من جديد.',
  'assignments.sheet.again': 'لم يعد من الممكن قراءة ما كان سيُسند. أحضر الملف مرة أخرى.',
  'assignments.sheet.rows': 'ما هو خطأ، صفاً صفاً',
  'assignments.sheet.row': 'الصف',
  'assignments.sheet.wrong': 'ما وُجد، وما كان متوقعاً، وما العمل',
  'assignments.sheet.rows.more':
    '{count, plural, zero {ولا شيء غير ذلك} one {وخطأ آخر} two {وخطآن آخران} few {و# أخطاء أخرى} many {و# خطأً آخر} other {و# خطأ آخر}}',
  'assignments.sheet.unnamed': 'الرمز أو الرقم ناقص. المتوقع كلاهما كما أُخذا. انسخهما من جدول جديد.',
  'assignments.sheet.symbol.unknown':
    'لا وثيقة رمزها «{found}». المتوقع رمز من السجل، مثل A/HRC/43/15. انسخه من جدول جديد.',
  'assignments.sheet.number.unknown':
    'ليس في {symbol} توصية رقمها «{found}». المتوقع رقم كما هو في الوثيقة. انسخه من جدول جديد.',
  'assignments.sheet.number.changed':
    'ليس في {symbol} توصية رقمها «{found}»؛ والنص نص {meant}. ربما غيّر برنامج الجداول الرقم. اكتب {meant} في خلية من نوع نص.',
  'assignments.sheet.words.differ':
    'النص ليس نص {number}: وُجد «{found}…»، والمتوقع «{expected}…». ربما غيّر برنامج الجداول الرقم، كأن يصير 42.10 هو 42.1. انسخ الرقم والنص من جدول جديد، أو أحضر ملف xlsx.',
  'assignments.sheet.organisation.unknown':
    'تحت {column}: لا جهة اسمها «{found}». المتوقع اسمها بإحدى لغات هذا الموقع، أو الجزء الأخير من عنوانها.',
  'assignments.sheet.organisation.several':
    'تحت {column}: عدة جهات اسمها «{found}». اكتب بدلاً منه الجزء الأخير من عنوانها.',
  'assignments.sheet.organisation.suspended':
    'تحت {column}: «{found}» معلَّقة. المتوقع جهة غير معلَّقة. اختر غيرها، أو أنهِ التعليق أولاً.',
  'assignments.sheet.organisation.unfit':
    'تحت {column}: «{found}» صوت مستقل لا يُسأل هنا عن شيء. المتوقع وزارة أو وكالة أو حكومة محلية أو لجنة برلمانية أو الأمانة.',
  'assignments.sheet.both':
    '«{found}» مذكورة تحت lead وتحت supporting. المتوقع أن تُذكر كل جهة مرة واحدة. احذفها من أحدهما.',
  'assignments.sheet.twice':
    'التوصية {number} مذكورة من قبل في الصف {first, number}. المتوقع أن تُذكر كل توصية مرة واحدة. اجمع الصفين في صف واحد.',
  'assignments.mine.short': 'مسؤولياتي',
  'assignments.mine.title': 'ما تُسأل عنه الجهة: {name}',
  'assignments.mine.lead':
    'اقبل المسؤولية أو اعترض عليها مع ذكر السبب. أنت ترد باسم جهتك؛ والرد علني، أما اسمك فلا يُعلن أبداً.',
  'assignments.mine.states': 'أيها',
  'assignments.mine.none.waiting': 'لا شيء ينتظر الرد.',
  'assignments.mine.none.accepted': 'لم يُقبل شيء بعد.',
  'assignments.mine.none.contested': 'لا شيء معترَض عليه.',
  'assignments.mine.none.upheld': 'لم يُثبَّت شيء مما اعتُرض عليه.',
  'assignments.mine.register': 'كل ما تُسأل عنه، في السجل',
  'assignments.mine.accept': 'قبول المؤشَّر عليها',
  'assignments.mine.acceptPage':
    '{count, plural, zero {لا شيء في هذه الصفحة} one {الوحيدة في هذه الصفحة} two {الاثنتان في هذه الصفحة} few {جميع ما في هذه الصفحة (#)، المؤشَّر عليه وغيره} many {جميع ما في هذه الصفحة (#)، المؤشَّر عليه وغيره} other {جميع ما في هذه الصفحة (#)، المؤشَّر عليه وغيره}}',
  'assignments.mine.noneTicked': 'لم يؤشَّر على شيء. أشّر على ما تقبله جهتك.',
  'assignments.mine.gone':
    '{count, plural, zero {لم تنتهِ أي مسؤولية.} one {انتهت واحدة من المسؤوليات منذ فتح الصفحة.} two {انتهت اثنتان من المسؤوليات منذ فتح الصفحة.} few {انتهت # من المسؤوليات منذ فتح الصفحة.} many {انتهت # من المسؤوليات منذ فتح الصفحة.} other {انتهت # من المسؤوليات منذ فتح الصفحة.}} ولم يُقبل شيء. انظر القائمة كما هي الآن، وأشّر من جديد.',
  'assignments.mine.done.accepted': 'تم القبول. وهو علني حيثما كانت التوصية علنية.',
  'assignments.mine.done.contested': 'تم الاعتراض. وتبقى المسؤولية قائمة إلى أن تبتّ الأمانة فيها.',
  'assignments.mine.claims': 'هل ينبغي أن تكون جهتك رائدة في توصية أخرى؟ قل ذلك في صفحة التوصية.',
  'assignments.mine.unowned': 'ما لا أحد مسؤول عنه',
  'assignments.mine.back': 'العودة إلى المسؤوليات',
  'assignments.mine.nobody': 'لا تنتمي إلى أي جهة مسؤولة عن توصيات. ومديرو هذا الموقع هم من يتولى ذلك.',
  'assignments.contest': 'الاعتراض',
  'assignments.contest.title': 'الاعتراض على المسؤولية عن {number}',
  'assignments.contest.lead':
    '{name}: {duty}. تبقى المسؤولية قائمة إلى أن تبتّ الأمانة فيها: فتنهيها، أو تسندها إلى جهة أخرى، أو تثبّتها مع ذكر السبب.',
  'assignments.contest.reason': 'لماذا لا ينبغي أن تكون مسؤوليتكم',
  'assignments.contest.reason.hint':
    'ما ينص عليه القانون أو توزيع العمل، ومن ينبغي أن يكون مسؤولاً بدلاً منكم. سيقرؤه الجميع: لا تذكر اسم أي شخص.',
  'assignments.contest.send': 'الاعتراض على هذه المسؤولية',
  'assignments.contest.upheld':
    'ثبّتت الأمانة هذه المسؤولية من قبل، فلا يمكن الاعتراض عليها ثانية. اقبلها، أو تحدث مع الأمانة.',
  'assignments.settle': 'البتّ',
  'assignments.settle.title': 'البتّ في المسؤولية المعترَض عليها عن {number}',
  'assignments.settle.how': 'ما يسري',
  'assignments.settle.missing': 'لم يُختر شيء. اختر ما يسري.',
  'assignments.settle.uphold': 'تثبيتها: تبقى الجهة «{name}» مسؤولة عنها مع ذلك',
  'assignments.settle.give': 'إنهاؤها، وإسنادها إلى جهة أخرى',
  'assignments.settle.end': 'إنهاؤها، دون إسنادها إلى أحد الآن',
  'assignments.settle.reason': 'لماذا تُثبَّت',
  'assignments.settle.reason.hint': 'سيقرؤه الجميع إلى جانب سبب الجهة.',
  'assignments.settle.same': '«{name}» هي الجهة المعترضة على المسؤولية. اختر جهة أخرى، أو ثبّت المسؤولية.',
  'assignments.settle.save': 'البتّ على هذا النحو',
  'assignments.claims': 'من يقول إنه ينبغي أن يكون الجهة الرائدة',
  'assignments.claims.says': 'تقول الجهة «{name}» إنها ينبغي أن تكون رائدة، منذ {date}:',
  'assignments.claim.make': 'القول إن جهتك ينبغي أن تكون رائدة',
  'assignments.claim.title': 'من ينبغي أن يكون الجهة الرائدة في {number}',
  'assignments.claim.lead':
    'تقول جهتك إنها ينبغي أن تكون رائدة، وتبيّن السبب. وذلك علني حيثما كانت التوصية علنية. والأمانة هي التي تقرر؛ ويمكنك سحبه حتى ذلك الحين.',
  'assignments.claim.nobody':
    'لا يمكن لأي من جهاتك أن تكون رائدة في توصية هنا. يمكن ذلك للوزارات والوكالات والحكومات المحلية ولجان البرلمان والأمانة ما لم تكن معلَّقة.',
  'assignments.claim.unfit':
    'لا يمكن للجهة «{name}» أن تكون رائدة في توصية هنا: فهي معلَّقة أو صوت مستقل. اختر غيرها.',
  'assignments.claim.leads': '«{name}» هي الجهة الرائدة من قبل. لا شيء يُطالَب به.',
  'assignments.claim.already': 'قالت الجهة «{name}» ذلك من قبل. اسحبه أولاً لتقوله من جديد.',
  'assignments.claim.gone': 'سُحبت المطالبة أو بُتّ فيها منذ فتح الصفحة. لم يتغيّر شيء.',
  'assignments.claim.reason': 'لماذا ينبغي أن تكون رائدة',
  'assignments.claim.send': 'قول ذلك',
  'assignments.claim.withdraw': 'سحب هذا',
  'assignments.claim.settle': 'البتّ فيمن هو الجهة الرائدة في {number}',
  'assignments.claim.granting': 'إذا قُبلت المطالبة',
  'assignments.claim.grant': 'قبولها: تصبح الجهة «{name}» رائدة',
  'assignments.claim.refuse': 'رفضها',
  'assignments.overview.title': 'من المسؤول عن ماذا',
  'assignments.overview.lead':
    'التوصيات التي ليست أي جهة مسؤولة عنها، أو تطالب بها جهتان، أو اعتُرض عليها، أو تنتظر الرد.',
  'assignments.overview.sentence':
    '{unowned, plural, zero {لكل توصية من هو مسؤول عنها} one {لا أحد مسؤول عن توصية واحدة} two {لا أحد مسؤول عن توصيتين} few {لا أحد مسؤول عن # توصيات} many {لا أحد مسؤول عن # توصيةً} other {لا أحد مسؤول عن # توصية}} من أصل {total, number}.',
  'assignments.overview.given':
    '{given, plural, zero {لم تُسند أي مسؤولية.} one {أُسندت مسؤولية واحدة.} two {أُسندت مسؤوليتان.} few {أُسندت # مسؤوليات.} many {أُسندت # مسؤوليةً.} other {أُسندت # مسؤولية.}} {ended, plural, zero {} one {وانتهت لأجل ذلك مسؤولية أخرى.} two {وانتهت لأجل ذلك مسؤوليتان أخريان.} few {وانتهت لأجل ذلك # مسؤوليات أخرى.} many {وانتهت لأجل ذلك # مسؤوليةً أخرى.} other {وانتهت لأجل ذلك # مسؤولية أخرى.}}',
  'assignments.overview.lists': 'أي قائمة',
  'assignments.overview.unowned': 'لا أحد مسؤول عنها',
  'assignments.overview.claimed': 'مطالَب بها',
  'assignments.overview.contested': 'معترَض عليها',
  'assignments.overview.waiting': 'في انتظار الرد',
  'assignments.overview.accepted': 'مقبولة',
  'assignments.overview.accepted.by': 'حسب الجهة: ما قبلته، وما ينتظر ردها، وما تعترض عليه',
  'assignments.overview.offer':
    '{rules, plural, zero {لا قاعدة تُسند شيئاً} one {قاعدة واحدة ستُسند} two {قاعدتان ستُسندان} few {# قواعد ستُسند} many {# قاعدةً ستُسند} other {# قاعدة ستُسند}} {recommendations, number} من هذه إلى جهة.',
  'assignments.overview.offer.see': 'عرضها وتطبيقها',
  'assignments.overview.bulk': 'إسناد ما لا أحد مسؤول عنه',
  'assignments.overview.register':
    '{count, plural, zero {لا شيء} one {عرضها في السجل} two {عرضهما في السجل} few {عرضها جميعاً (#) في السجل} many {عرضها جميعاً (#) في السجل} other {عرضها جميعاً (#) في السجل}}',
  'assignments.overview.empty': 'لا توجد توصيات بعد.',
  'assignments.overview.allOwned': 'لكل توصية جهة مسؤولة عنها.',
  'assignments.overview.by.review': 'بحسب الاستعراض',
  'assignments.overview.by.theme': 'بحسب الموضوع',
  'assignments.overview.unownedCount': 'لا أحد مسؤول عنها',
  'assignments.overview.ofAll': 'من أصل',
  'assignments.overview.moreThemes':
    '{count, plural, zero {لا موضوعات أخرى} one {موضوع آخر، في السجل} two {موضوعان آخران، في السجل} few {# موضوعات أخرى، في السجل} many {# موضوعاً آخر، في السجل} other {# موضوع آخر، في السجل}}',
  'assignments.overview.disputed':
    '{count, plural, zero {لا تتنازع جهتان الريادة في أي منها.} one {تتنازع جهتان الريادة في واحدة منها.} two {تتنازع جهتان الريادة في اثنتين منها.} few {تتنازع جهتان الريادة في # منها.} many {تتنازع جهتان الريادة في # منها.} other {تتنازع جهتان الريادة في # منها.}}',
  'assignments.overview.leads': 'الجهة الرائدة الآن: {name}.',
  'assignments.overview.nobodyLeads': 'لا جهة رائدة الآن.',
  'assignments.overview.waiting.by': 'بحسب الجهة، الأطول انتظاراً أولاً',
  'assignments.overview.waiting.each': 'كل مسؤولية، الأقدم أولاً',
  'assignments.overview.duties': 'المسؤوليات',
  'assignments.overview.oldest': 'أقدمها منذ',
  'assignments.overview.none.claimed': 'لا تقول أي جهة إنها ينبغي أن تكون رائدة في توصية أخرى.',
  'assignments.overview.none.contested': 'لا مسؤولية معترَض عليها.',
  'assignments.overview.none.waiting': 'رُدّ على كل المسؤوليات.',
  'assignments.overview.none.accepted': 'لم تُسند أي مسؤولية بعد.',
  'assignments.overview.none.next': 'عرض ما لا أحد مسؤول عنه',
  'browse.assignments': 'من المسؤول عن ماذا',
  'browse.assignments.what': 'ما ليست أي جهة مسؤولة عنه بعد، وما تطالب به جهتان، وما اعتُرض عليه.',
  'history.verb.assignment.bulk': 'أُسندت مسؤوليات كثيرة دفعة واحدة',
  'history.verb.assignment.rules': 'أُسندت مسؤوليات بموجب قواعد',
  'history.verb.assignment.sheet': 'أُسندت مسؤوليات بجدول بيانات',
  'history.verb.assignment.accept': 'قبلت جهة مسؤولياتها',
  'history.verb.assignment.contest': 'اعترضت جهة على مسؤوليتها',
  'history.verb.assignment.uphold': 'ثُبّتت مسؤولية معترَض عليها',
  'history.verb.assignment.settle': 'انتهت مسؤولية معترَض عليها',
  'history.verb.claim.make': 'قالت جهة إنها ينبغي أن تكون رائدة',
  'history.verb.claim.withdraw': 'سحبت جهة مطالبتها',
  'history.verb.claim.grant': 'قُبلت مطالبة',
  'history.verb.claim.refuse': 'رُفضت مطالبة',
  'history.verb.rule.make': 'وُضعت قاعدة إسناد',
  'history.verb.rule.end': 'انتهت قاعدة إسناد',
  'history.field.answer': 'الرد',
  'history.field.answer_reason': 'سبب الجهة',
  'history.field.answered_at': 'تاريخ الرد',
  'history.field.answer_language': 'لغة الرد',
  'history.field.upheld_reason': 'لماذا ثُبّتت',
  'history.field.upheld_at': 'تاريخ التثبيت',
} satisfies Record<keyof typeof en, string>;
