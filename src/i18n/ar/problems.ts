import type en from '../en/problems.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'problem.not-a-document':
    'الملف فارغ أو ليس فيه ما يُقرأ. المتوقع وثيقة من وثائق الأمم المتحدة بصيغة PDF. نزِّلها من جديد من documents.un.org.',
  'problem.format-not-read':
    'الملف {format, select, pdf {ملف PDF} docx {مستند Word ‏(.docx)} xlsx {جدول بيانات (.xlsx)} zip {أرشيف ZIP} doc {مستند Office قديم (.doc أو .xls)} html {صفحة ويب} json {ملف JSON} text {نص عادي} empty {فارغ} other {بصيغة غير معروفة}}، وهذا لا يُقرأ. المتوقع ملف PDF أو مستند Word (.docx) أو نص بسيط أو جدول بيانات (.xlsx أو .csv) أو JSON. احفظه بإحدى هذه الصيغ أو خذه من documents.un.org.',
  'problem.old-office':
    'الملف مستند Office قديم (.doc أو .xls، من قبل 2007)، وهذا لا يُقرأ. افتحه في Word أو Excel أو LibreOffice واحفظه بصيغة .docx أو .xlsx ثم أحضر ذلك الملف.',
  'problem.wrong-extension':
    'ينتهي الاسم بـ \u2066.{extension}\u2069، لكن المحتوى {format, select, pdf {ملف PDF} docx {مستند Word ‏(.docx)} xlsx {جدول بيانات (.xlsx)} zip {أرشيف ZIP} doc {مستند Office قديم (.doc أو .xls)} html {صفحة ويب} json {ملف JSON} text {نص عادي} empty {فارغ} other {بصيغة غير معروفة}}. قُرئ الملف على حقيقته؛ غيِّر اسمه تفادياً للالتباس.',
  'problem.encrypted':
    'ملف PDF محمي بكلمة مرور. المتوقع ملف مفتوح. احفظه من دون كلمة مرور، أو نزِّل النسخة العامة من documents.un.org.',
  'problem.damaged': 'الملف تالف وتتعذر قراءته. المتوقع ملف كامل. نزِّله من جديد.',
  'problem.no-text-layer':
    'عدد صفحات ملف PDF {pages} وعدد حروف نصه {characters} لا غير: إنه صورة ممسوحة ضوئياً. المتوقع ملف PDF فيه نص. مرِّره ببرنامج للتعرف على النصوص، أو نزِّل الأصل من documents.un.org.',
  'problem.too-many-pages':
    'عدد صفحات ملف PDF {pages}؛ والحد الأقصى لما يُقرأ {limit}. قسِّمه واستورد الجزء الذي فيه التوصيات.',
  'problem.too-large':
    'حجم محتوى الملف {size}؛ والحد الأقصى لما يُقرأ {limit}. قسِّمه واستورد الجزء الذي فيه التوصيات.',
  'problem.unpacks-too-large':
    'محتوى الملف بعد فك ضغطه أكبر مما تتسع له الذاكرة. التقرير العادي لا يتجاوز بعد فك ضغطه بضعة ميغابايت. نزِّل الملف من جديد، أو احفظه مجدداً بصيغة PDF.',
  'problem.sheet-too-large':
    'في جدول البيانات أكثر من {limit, number} {what, select, sheets {ورقة} rows {صف} columns {عمود} cell_characters {حرف في خلية واحدة} other {حرف}}، وهذا أقصى ما يُقرأ. احذف ما لا يلزم، أو احفظ صفوف بلدك في ملف مستقل.',
  'problem.timed-out':
    'أُوقفت القراءة بعد {seconds} ثانية. التقرير العادي يُقرأ في أقل من ثانية. نزِّل الملف من جديد، أو احفظه مجدداً بصيغة PDF.',
  'problem.out-of-memory':
    'احتاجت القراءة إلى أكثر من {megabytes} ميغابايت من الذاكرة فأُوقفت. نزِّل الملف من جديد، أو احفظه مجدداً بصيغة PDF.',
  'problem.reader-failed': 'توقف القارئ. لم يُقرأ شيء. نزِّل الملف من جديد؛ فإن تكرر ذلك فأبلغ عن رمز الوثيقة.',
  'problem.unknown-kind':
    'لم تُعرف الوثيقة؛ وهي تبدأ بعبارة «{beginning}». المتوقع تقرير للفريق العامل المعني بالاستعراض الدوري الشامل.',
  'problem.other-document':
    'الوثيقة {symbol} ليست من الأنواع التي ترد فيها التوصيات الموجهة إلى دولة أو ردودها عليها. المتوقع تقرير للفريق العامل المعني بالاستعراض الدوري الشامل، مثل A/HRC/43/15.',
  'problem.follow-up-assessment':
    'هذه الوثيقة تقييم أجرته لجنة لما فعلته دولة بشأن توصيات سابقة، بدرجات مثل A إلى E: وهي لا تتضمن توصيات، ولا تُقرأ درجاتها. استورد الملاحظات الختامية التي تذكرها، ثم أدخل كل درجة يدوياً مع التوصية المتعلقة بها.',
  'problem.columns-unknown':
    'جدول البيانات ليس من الصيغ المعروفة؛ ويبدأ صفه الأول بعبارة «{headings}». حدّد الأعمدة التي تضم التوصيات وما تعنيه الأعمدة الأخرى.',
  'problem.several-documents':
    'يضم الملف توصيات من {count, number} وثائق: {names}. يأخذ كل استعراض ما يخصه منها؛ استورد الملف مع تقرير الاستعراض المقصود.',
  'problem.rows-left-out':
    '{count, plural, zero {لم يُترك أي صف} one {تُرك صف واحد} two {تُرك صفان} few {تُركت # صفوف} many {تُرك # صفاً} other {تُرك # صف}}: {reason, select, no_text {بلا نص} concern {شاغل أو ملاحظة وليس توصية} pledge {تعهد طوعي وليس توصية} draft {مسودة} archived {محفوظ في الأرشيف} other_state {لدولة أخرى} other_sheet {في ورقة ذات أعمدة أخرى} other {بلا توصية}}. لا يلزم فعل شيء إذا لم تكن فيها توصية.',
  'problem.rows-merged':
    'آلت الصفوف التي تضم توصيات وعددها {rows, number} إلى {recommendations, number}: عُدّت الصفوف المتطابقة في النص والاستعراض والموقف توصيةً واحدة من عدة دول.',
  'problem.unnumbered-rows':
    '{count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}} بلا رقم في هذا الملف. تُربط بتقرير استعراضها بكلماتها ودولها؛ استورد ذلك التقرير معه.',
  'problem.no-rows': 'لا يضم أي صف توصية. المتوقع توصية واحدة في كل صف. تحقق مما اختير عند تصدير الملف.',
  'problem.no-symbol': 'لم يُعثر في الصفحة الأولى على رمز وثيقة مثل A/HRC/43/15. أدخله يدوياً قبل التأكيد.',
  'problem.unknown-country':
    'تعذرت قراءة الدولة موضوع الاستعراض (وُجد «{found}» تحت العنوان). اخترها يدوياً قبل التأكيد.',
  'problem.no-session': 'لم يُعثر في المقدمة على دورة الفريق العامل، فلا تُعرف الجولة. أدخلها يدوياً.',
  'problem.no-list':
    'لم يُعثر على قائمة توصيات. المتوقع فرع عنوانه «الاستنتاجات و/أو التوصيات» فيه بنود مرقمة. تحقق من أن الملف هو التقرير كاملاً.',
  'problem.empty-list':
    'تعلن الفقرة {number} عن توصيات، لكن لم يُقرأ تحتها أي بند. قارن {page, select, 0 {بالوثيقة} other {بالصفحة {page}}}.',
  'problem.lead-in-without-position':
    'تقدِّم الفقرة {number} لتوصيات من دون أن تذكر هل هي مؤيَّدة. استورد الإضافة لمعرفة المواقف.',
  'problem.paragraph-not-read':
    'قُرئت الفقرة {number} الواقعة بين التوصيات على أنها نص عادي. تحقق {page, select, 0 {في الوثيقة} other {في الصفحة {page}}} من أنه ليست فيها توصية.',
  'problem.recommendations-outside-list':
    'ترد الفقرة {number} على توصيات واقعة في موضع آخر من التقرير لا في القائمة. أدخلها يدوياً من الفقرات التي تذكرها.',
  'problem.repeated-number':
    'يتكرر الرقم {number} أكثر من مرة. ينبغي أن يدل كل رقم على توصية واحدة. قارن بالصفحة وصوِّب أحدها.',
  'problem.missing-numbers':
    'الأرقام من {from} إلى {to} غير موجودة في القائمة. قارن بالصفحة: فإما أن الوثيقة تتخطاها وإما أنها قُرئت ضمن توصية مجاورة.',
  'problem.number-out-of-order':
    'يأتي الرقم {number} في الوثيقة بعد {after}. أُبقي في موضعه؛ ولا يلزم فعل شيء إن كانت الصفحة تُظهر ذلك.',
  'problem.number-under-other-paragraph':
    'يقع الرقم {number} تحت الفقرة {paragraph}. أُبقي كما هو مطبوع، مع موقف تلك الفقرة. قارن بالصفحة.',
  'problem.unread-state': 'وردت «{name}» حيث يُتوقع اسم دولة صاحبة توصية، وليست اسم دولة. اختر الدولة يدوياً.',
  'problem.guessed-state':
    'قُرئت «{name}» على أنها {state}، وهو أقرب الأسماء إليها. صوِّبها إن كانت الدولة المقصودة غيرها.',
  'problem.unbalanced-brackets':
    'الأقواس المحيطة بالدول في {number} غير متقابلة. قُرئت الدول كما هي؛ قارنها بالصفحة.',
  'problem.no-closing-states':
    'لا تنتهي التوصية {number} باسم الدولة صاحبتها. اختر الدولة يدوياً إن كانت الصفحة تذكرها.',
  'problem.states-inside-text':
    'ترد الدول في {number} داخل الجملة، وتشترك في آخرها. أُبقيت الجملة كاملة؛ تحقق ممن طلب أي جزء.',
  'problem.positions-differ':
    'ترد التوصية {number} بمواقف مختلفة. احتُفظ بالأول؛ قارن بالوثيقة وصحِّح إن كان الآخر هو الصحيح.',
  'problem.short-text': 'عدد حروف التوصية {number} لا يتجاوز {characters}. قارن بالصفحة: فربما ضاع جزء منها.',
  'problem.long-text':
    'عدد حروف التوصية {number} يبلغ {characters}. قارن بالصفحة: فربما ضمَّت توصية مجاورة أو فقرة ليست توصية.',
  'problem.gap-in-text': 'بين سطرين من التوصية {number} فراغ يتسع لسطر لم يُقرأ. قارن بالصفحة وأضف ما ينقص.',
  'problem.no-answers':
    'لم يُقرأ أي رد على توصية في هذه الإضافة. كان المتوقع قوائم أرقام مثل 122.17-18 أو ردودا يتصدرها رقم. أدخل المواقف يدويا من نص الدولة.',
  'problem.unread-range':
    'لا يمكن قراءة «{range}» سلسلةً من التوصيات؛ أُخذ رقمها الأول فقط. قارن {page, select, 0 {بالوثيقة} other {بالصفحة {page}}} وأدخل الأرقام الأخرى يدويا.',
  'problem.answered-twice':
    'للرقم {number} ردان: {position, select, supported {مقبولة} noted {أُحيط علما بها} partially_supported {مقبولة جزئيا} pending {معلقة} other {مفتوحة}}، و{other, select, supported {مقبولة} noted {أُحيط علما بها} partially_supported {مقبولة جزئيا} pending {معلقة} other {مفتوحة}} في الصفحة {otherPage}. أُبقي على الأول؛ اسأل الدولة أيهما الصحيح.',
  'problem.unclear-answer':
    'لا يبين الرد على {number} هل التوصية مقبولة أم أُحيط علما بها. كان المتوقع كلمات مثل «تقبل» أو «تحيط علما». اقرأه واختر الموقف يدويا.',
  'problem.answer-outside-lists':
    'للرقم {number} تعليق ولا يرد في أي من قوائم الوثيقة؛ أُخذ الموقف ({position, select, supported {مقبولة} noted {أُحيط علما بها} partially_supported {مقبولة جزئيا} pending {معلقة} other {مفتوحة}}) من التعليق أو من العنوان الذي فوقه. قارن بالصفحة.',
  'problem.answer-for-the-rest':
    'ترد {page, select, 0 {الوثيقة} other {الصفحة {page}}} على توصيات معا دون سردها: {position, select, supported {مقبولة} noted {أُحيط علما بها} partially_supported {مقبولة جزئيا} pending {معلقة} other {مفتوحة}}. تأخذ هذا الموقف عند استيراد التقرير؛ تحقق من التوصيات المقصودة.',
  'problem.counts-differ':
    'تذكر الوثيقة أن عدد التوصيات التي موقفها «{position, select, supported {مقبولة} noted {أُحيط علما بها} partially_supported {مقبولة جزئيا} pending {معلقة} other {مفتوحة}}» هو {stated}، وقُرئ منها {read}. قارن قوائمها بما قُرئ.',
  'problem.answer-without-recommendation':
    'ترد الإضافة على {number}، وهو غير موجود في التقرير. ابحث عن التوصية المقصودة وأدخل موقفها يدويا.',
  'problem.ambiguous-answer':
    'ترد الإضافة على الرقم {number}، وقد يكون أيا من {labels} في التقرير. أدخل الموقف يدويا للتوصية المقصودة.',
  'problem.answer-differs':
    'التوصية {number} في التقرير: {reported, select, supported {مقبولة} noted {أُحيط علما بها} partially_supported {مقبولة جزئيا} pending {معلقة} other {مفتوحة}}، وفي الإضافة: {answered, select, supported {مقبولة} noted {أُحيط علما بها} partially_supported {مقبولة جزئيا} pending {معلقة} other {مفتوحة}}. اختر الصحيح منهما؛ الإضافة هي الوثيقة الأحدث.',
  'problem.unanswered':
    '{count, plural, one {لا رد على التوصية {from}} other {لا رد على # من التوصيات من {from} إلى {to}}} في التقرير ولا في الإضافة. ابحث في نتيجة الاعتماد أو اسأل الدولة.',
  'problem.unproven-on-real-documents':
    'لم تُجرَّب قراءة {kind, select, concluding_observations {الملاحظات الختامية لهيئات المعاهدات} visit_report {تقارير زيارات الإجراءات الخاصة} national_report {التقارير الوطنية وتقارير منتصف المدة} uhri_export {بيانات الفهرس العالمي لحقوق الإنسان} impact_export {بيانات IMPACT OSS} other {الوثائق من هذا النوع}} إلا على وثائق مختلقة. قارن كل رقم وكلمة وتاريخ بالصفحة قبل التأكيد.',
  'problem.no-recommendations':
    'لم تُقرأ أي توصية. المتوقع فقرات مرقمة فيها كلمات مثل «توصي» أو «ينبغي». تحقق من أن الملف هو الوثيقة كاملةً، أو أدخل التوصيات يدوياً.',
  'problem.due-estimated':
    'تطلب الفقرة {paragraph} معلومات عن بعض التوصيات. وموعدها، {due}، تقديري: {months, plural, one {شهر واحد} two {شهران} few {# أشهر} many {# شهراً} other {# شهر}} بعد تاريخ الوثيقة، {date}. صحّحه إذا حددت رسالة اللجنة يوماً آخر.',
  'problem.due-unknown':
    'تطلب الفقرة {paragraph} معلومات عن بعض التوصيات خلال {months, plural, one {شهر واحد} two {شهرين} few {# أشهر} many {# شهراً} other {# شهر}}، وليس في الوثيقة تاريخ يُحسب منه. أدخل اليوم يدوياً.',
  'problem.follow-up-without-recommendation':
    'تطلب الفقرة {paragraph} معلومات عن {label}، ولم تُقرأ هناك أي توصية. قارن بالصفحة وأدخلها يدوياً إن وُجدت.',
  'problem.addressed-to-others':
    'يبدو أن التوصية {number} موجهة إلى غير الدولة. استبعدها إذا لم تطلب من الدولة شيئاً.',
  'problem.cites-only':
    'هذا تقرير وطني أو تقرير منتصف المدة: يستشهد بتوصيات ولا يقدم أي توصية، فلا شيء فيه يُستورد. تحقق مما يستشهد به في سطر الأوامر بالأمر bin/suivi check.',
  'problem.no-citations':
    'لم يُعثر على أي استشهاد بتوصية. المتوقع أرقام مثل «التوصيات 14 إلى 17» أو «121.5». إذا كان الملف يستشهد بها بطريقة أخرى فتحقق منها يدوياً.',
  'problem.citations-not-sought':
    'هذا الملف {kind, select, working_group_report {تقرير للفريق العامل} working_group_draft {مشروع تقرير للفريق العامل} addendum {إضافة فيها ردود الدولة} recommendation_matrix {مصفوفة توصيات} concluding_observations {ملاحظات ختامية} visit_report {تقرير عن زيارة} other {قائمة توصيات}}، وهو يقدم توصيات أو يرد عليها، وأرقامه ليست استشهادات. تحقق من تقرير يستشهد بها، واذكر هذا الملف بعد --register.',
  'problem.citations-not-resolved':
    'سُردت الاستشهادات ولم تُنسب إلى توصيات، لعدم وجود سجل تُقابَل به. اذكر بعد --register تقرير الفريق العامل الذي تجري متابعته.',
  'problem.register-without-recommendations':
    'لم تُقرأ أي توصية في {file}، فلا يصلح سجلاً. المتوقع تقرير للفريق العامل أو إضافته أو مصفوفة. انظر ما يقوله عنه الأمر bin/suivi read.',
  'problem.register-of-other-country':
    'يحوي {file} توصيات موجهة إلى {found}، والتقرير تقرير {expected}. تُرك جانباً. اذكر بعد --register وثائق {expected}.',
  'problem.cited-review-missing':
    'يستشهد «{cited}» بتوصيات من {review}، وليس ذلك في السجل. اذكر تقريره بعد --register، أو صحح الاستشهاد.',
  'problem.cited-review-unknown':
    'لا يبيّن «{cited}» من أي استعراض توصياته، وفي السجل عدة استعراضات. اذكر الاستعراض في التقرير، أو اذكر استعراضاً واحداً بعد --register.',
  'problem.wrong-cycle':
    'ذُكر {number} على أنه من توصيات {expected}، وليس فيه توصية بهذا الرقم؛ وهو في {document}{likely, select, none {} other {، ولعل المقصود في {expected} هو {likely}}}. صحح الرقم، أو بيّن أي استعراض هو المقصود.',
  'problem.unknown-citation':
    'ليس في {document} توصية رقمها {number}{likely, select, none {} other {، ولعل المقصود {likely}}}. قارن الاستشهاد بالوثيقة وصححه.',
  'problem.ambiguous-citation':
    'قد يدل الرقم {number} على أي مما يلي: {labels}. اذكره مع رقم فقرته، أو بيّن كيف تُعدّ الأرقام.',
  'problem.broken-range':
    '«{range}» ليس نطاقاً: فهو يسير إلى الوراء أو من قائمة فقرة إلى قائمة فقرة أخرى.{likely, select, none {} other { ولعل المقصود {likely}.}} صحح طرفيه.',
  'problem.doubled-citation':
    'يستشهد «{cited}» بالرقم {number} أكثر من مرة. احذف أحد الموضعين، أو صحح الرقم الخطأ.',
  'problem.running-numbers':
    'يَعُدّ التقرير توصيات {document} كلها من 1 إلى {total}: فهو يستشهد بالرقم {evidence}، ولا تبلغ أي قائمة هناك هذا الحد. وعلى هذا الأساس نُسبت أرقامه المجردة.',
  'problem.rows-of-no-review':
    '{rows, plural, zero {لم يُترك أي صف} one {تُرك صف واحد} two {تُرك صفان} few {تُركت # صفوف} many {تُرك # صفًا} other {تُرك # صف}} من «{value}» جانبًا لأنه لم يُختر لها استعراض. اختر استعراضًا في صفحة الأعمدة لإدراجها.',
  'problem.row-without-words':
    'ليس في الصف {row} رقم ولا نص، ولا توجد توصية فوقه. أكمله واستورد الملف من جديد إذا كان الصف مهمًا.',
  'problem.register-rows-merged':
    '{rows, plural, zero {لا صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} عن {count, plural, zero {لا توصية} one {توصية واحدة} two {توصيتين} few {# توصيات} many {# توصية} other {# توصية}}: جُمعت الصفوف ذات الرقم والنص نفسيهما في توصية واحدة مع كل ما تذكره بجانبها. قارن بعضها بجدول البيانات.',
  'problem.words-of-register':
    'هذه كلمات سجل البلد نفسه. استورد أيضًا وثيقة الأمم المتحدة الخاصة بهذا الاستعراض لتتسنى المقارنة.',
  'problem.text-not-split':
    'تعذر تمييز أي توصية في النص. المتوقع فقرات أو بنود مرقمة، أو جمل فيها كلمات مثل «توصي». أضف كل توصية يدويًا.',
} satisfies Record<keyof typeof en, string>;
