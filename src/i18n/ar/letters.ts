import type en from '../en/letters.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'country.administration.letterhead': 'الترويسة والتوقيع',
  'country.administration.letterhead.what': 'ما يعلو الرسائل والمحاضر، ومن يوقعها',
  'letters.title': 'الرسائل',
  'letters.lead':
    'رسائل الأمانة إلى الجهات: ما أُسند إليها، وما لم يرد عنه شيء، والشكر. وكل رسالة تُعدّ تُرقَّم وتُحفظ.',
  'letters.new': 'كتابة رسائل',
  'letters.empty': 'لم تُعدّ رسالة بعد. اختر نوعا والجهات، وانظر ما الذي سيصلها.',
  'letters.batch': 'رسائل أُعدّت معا',
  'letters.batch.lead':
    '{count, plural, zero {لا رسائل هنا.} one {رسالة واحدة معدة ومحفوظة.} two {رسالتان معدتان ومحفوظتان.} few {# رسائل معدة ومحفوظة.} many {# رسالة معدة ومحفوظة.} other {# رسالة معدة ومحفوظة.}} وقّعها وأرسلها كالمعتاد.',
  'letters.zip': 'كلها في ملف واحد (zip)',
  'letters.number': 'الرقم',
  'letters.to': 'إلى',
  'letters.kind': 'النوع',
  'letters.kind.hint':
    'يتناول الإسناد مسؤوليات لم يُجب عنها أحد بعد، والتذكير ما لم يُنشر عنه شيء، والشكر ما قُدم عنه تقرير.',
  'letters.kind.assigning': 'إسناد',
  'letters.kind.reminding': 'تذكير',
  'letters.kind.thanking': 'شكر',
  'letters.made': 'أُعدّت في',
  'letters.file': 'الملف',
  'letters.language': 'لغة الرسائل',
  'letters.day': 'اليوم المطلوب الرد قبله',
  'letters.day.hint': 'إن كان النموذج يذكر يوما.',
  'letters.organisations': 'المرسل إليهم',
  'letters.organisations.empty': 'لا توجد جهة مسؤولة عن توصية بعد. أسند بعضها أولا.',
  'letters.organisations.counts':
    '{given, plural, zero {لا شيء بلا رد} one {واحدة بلا رد} two {اثنتان بلا رد} few {# بلا رد} many {# بلا رد} other {# بلا رد}} · {silent, plural, zero {لا شيء بلا تقرير} one {واحدة بلا تقرير} two {اثنتان بلا تقرير} few {# بلا تقرير} many {# بلا تقرير} other {# بلا تقرير}} · {reported, plural, zero {لا شيء قُدم عنه تقرير} one {واحدة قُدم عنها تقرير} two {اثنتان قُدم عنهما تقرير} few {# قُدم عنها تقرير} many {# قُدم عنها تقرير} other {# قُدم عنها تقرير}}',
  'letters.preview': 'النظر فيها أولا',
  'letters.preview.lead':
    '{count, plural, zero {لا رسائل.} one {هذا ما ستقوله الرسالة. ولم يُعدّ شيء بعد.} two {هذا ما ستقوله الرسالتان. ولم يُعدّ شيء بعد.} few {هذا ما ستقوله # رسائل. ولم يُعدّ شيء بعد.} many {هذا ما ستقوله # رسالة. ولم يُعدّ شيء بعد.} other {هذا ما ستقوله # رسالة. ولم يُعدّ شيء بعد.}}',
  'letters.make':
    '{count, plural, zero {لا رسائل} one {إعداد الرسالة} two {إعداد الرسالتين} few {إعداد # رسائل} many {إعداد # رسالة} other {إعداد # رسالة}}',
  'letters.other': 'اختيار غير ذلك',
  'letters.reference': 'الرقم {number}',
  'letters.templates': 'نماذج الرسائل',
  'letters.templates.lead':
    'نص كل نوع من الرسائل بكل لغة. يسري النص المرفق إلى أن تكتب نصك؛ وتحتفظ الرسائل المعدة بنصها.',
  'letters.template.own': 'نصك',
  'letters.template.shipped': 'كما هو مرفق',
  'letters.template.saved': 'حُفظ النموذج.',
  'letters.template.preview': 'كيف يُقرأ',
  'letters.template.example': 'مع مثال مكان الحقول.',
  'letters.example.organisation': 'وزارة الأمثلة',
  'letters.subject': 'الموضوع',
  'letters.body': 'النص',
  'letters.body.hint':
    'الحقول التي تُملأ: {fields}. وتأتي قائمة التوصيات مكان حقلها. وتُكتب صيغ الجمع والاختيار كما في رسائل ICU.',
  'letters.letterhead': 'الترويسة والتوقيع',
  'letters.letterhead.lead': 'ما يعلو الرسائل والمحاضر تحت اسم الدولة، {country}، ومن يوقعها.',
  'letters.letterhead.body': 'الجهة الكاتبة',
  'letters.letterhead.address': 'العنوان',
  'letters.letterhead.signatory': 'اسم الموقّع',
  'letters.letterhead.post': 'منصب الموقّع',
  'letters.letterhead.saved': 'حُفظت الترويسة.',
  'letters.default.assigning.subject': 'التوصيات التي تتولاها الجهة: {organisation}',
  'letters.default.assigning.body':
    'أسندت الآلية الوطنية إلى الجهة التالية: {organisation}، {count, plural, zero {التوصيات التالية الموجهة} one {التوصية التالية الموجهة} two {التوصيتين التاليتين الموجهتين} few {التوصيات التالية وعددها # الموجهة} many {التوصيات التالية وعددها # الموجهة} other {التوصيات التالية وعددها # الموجهة}} إلى الدولة ({country}) من هيئات حقوق الإنسان في الأمم المتحدة:\n\n{recommendations}\n\nيرجى إفادتنا في موعد أقصاه {day} بقبولكم لها، أو بسبب وجوب أن تتولاها جهة أخرى.',
  'letters.default.reminding.subject': 'تذكير: التقدم في تنفيذ التوصيات',
  'letters.default.reminding.body':
    'تتولى الجهة التالية: {organisation}، {count, plural, zero {التوصيات التالية التي} one {التوصية التالية التي} two {التوصيتين التاليتين اللتين} few {التوصيات التالية وعددها # التي} many {التوصيات التالية وعددها # التي} other {التوصيات التالية وعددها # التي}} لم يردنا أي تقرير بشأن تنفيذها:\n\n{recommendations}\n\nيرجى موافاتنا بتقريركم في موعد أقصاه {day}. وإن كان هناك عائق فأخبرونا به لنعرضه على الآلية.',
  'letters.default.thanking.subject': 'شكر على تقريركم',
  'letters.default.thanking.body':
    'نشكر الجهة التالية: {organisation}، على ما قدمته من تقرير بشأن {count, plural, zero {التوصيات التالية} one {التوصية التالية} two {التوصيتين التاليتين} few {التوصيات التالية وعددها #} many {التوصيات التالية وعددها #} other {التوصيات التالية وعددها #}}:\n\n{recommendations}\n\nوسيكون عملكم جزءا مما تقدمه الدولة ({country}) إلى الأمم المتحدة.',
  'letters.kind.missing': 'لم يُختر نوع الرسالة. اختر نوعا.',
  'letters.organisations.none': 'لم يؤشَّر على أي جهة. أشّر على المرسل إليهم.',
  'letters.organisations.nothing':
    '{count, plural, zero {لا جهات هنا.} one {لجهة واحدة لا يوجد ما يتناوله هذا النوع من الرسائل.} two {لجهتين لا يوجد ما يتناوله هذا النوع من الرسائل.} few {لعدد # من الجهات لا يوجد ما يتناوله هذا النوع من الرسائل.} many {لعدد # من الجهات لا يوجد ما يتناوله هذا النوع من الرسائل.} other {لعدد # من الجهات لا يوجد ما يتناوله هذا النوع من الرسائل.}} أزل التأشير، أو اختر نوعا آخر.',
  'letters.day.missing': 'يذكر النموذج يوما ولم يُحدد يوم. حدد يوما، أو عدّل النموذج.',
  'letters.subject.missing': 'ليس للرسالة موضوع. اكتبه.',
  'letters.body.missing': 'ليس للرسالة نص. اكتبه.',
  'letters.template.broken': 'لا يمكن قراءة النص: ينقص قوس، أو صيغة جمع غير مكتملة. راجع الأقواس.',
  'letters.template.unknown':
    '{count, plural, zero {لا حقول غير معروفة.} one {{found} ليس حقلا في رسالة.} two {{found} ليسا حقلين في رسالة.} few {{found} ليست حقولا في رسالة.} many {{found} ليست حقولا في رسالة.} other {{found} ليست حقولا في رسالة.}} والمعروف: {known}.',
  'letters.template.noList': 'لا يذكر النص أين تأتي التوصيات. اكتب {found} حيث تكون قائمتها.',
  'letters.template.listInSubject': 'لا يمكن أن تأتي قائمة التوصيات في الموضوع. انقلها إلى النص.',
  'history.kind.letter':
    '{count, plural, zero {لا رسائل} one {رسالة واحدة} two {رسالتان} few {# رسائل} many {# رسالة} other {# رسالة}}',
  'history.kind.letterhead':
    '{count, plural, zero {لا ترويسة} one {ترويسة} two {ترويستان} few {ترويسات} many {ترويسات} other {ترويسات}}',
  'history.kind.letter_template':
    '{count, plural, zero {لا نماذج رسائل} one {نموذج رسالة واحد} two {نموذجا رسالة} few {# نماذج رسائل} many {# نموذج رسالة} other {# نموذج رسالة}}',
  'history.verb.letter.make': 'أُعدّت رسائل',
  'history.verb.letter.template': 'عُدّل نموذج رسالة',
  'history.verb.letterhead.change': 'عُدّلت الترويسة',
} satisfies Record<keyof typeof en, string>;
