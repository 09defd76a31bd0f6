import type en from '../en/keys.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'keys.title': 'المفاتيح',
  'keys.lead': 'تكتب البرامج بمفتاح، باسم جهة. وقراءة ما هو عام لا تحتاج إلى مفتاح.',
  'keys.lead.api': 'ما تستطيع البرامج فعله',
  'keys.count':
    '{count, plural, zero {لا مفاتيح} one {مفتاح واحد} two {مفتاحان} few {# مفاتيح} many {# مفتاحاً} other {# مفتاح}}',
  'keys.empty': 'لم يُصنع أي مفتاح بعد. اصنع واحداً عندما ينبغي لبرنامج أن يُدخل وثائق بنفسه.',
  'keys.make': 'اصنع مفتاحاً',
  'keys.madeBy': 'صنعه {name} في {date}',
  'keys.until': 'حتى {date}',
  'keys.lastUsed': 'آخر استخدام في {date}',
  'keys.neverUsed': 'لم يُستخدم قط',
  'keys.state.works': 'يعمل',
  'keys.state.revoked': 'أُلغي',
  'keys.state.expired': 'انتهت مدته. اصنع مفتاحاً جديداً إن كان لا يزال لازماً.',
  'keys.state.organisation-suspended': 'متوقف: الجهة التي يتبعها موقوفة.',
  'keys.state.maker-left': 'متوقف: من صنعه موقوف أو لم يعد مسؤولاً. اصنع مفتاحاً جديداً.',
  'keys.revoke': 'إلغاء',
  'keys.revoke.named': 'إلغاء ”{name}“',
  'keys.done.revoked': 'أُلغي المفتاح ولم يعد يعمل.',
  'keys.new.title': 'اصنع مفتاحاً',
  'keys.name': 'الغرض منه',
  'keys.name.hint': 'مثل اسم البرنامج. ولا يُرى إلا في الداخل.',
  'keys.organisation': 'باسم من',
  'keys.organisation.hint':
    'يذكر التاريخ العام هذه الجهة عما يفعله البرنامج. ولا يُعرض إلا ما يستطيع أفراده فعل الشيء نفسه.',
  'keys.scopes': 'ما يسمح به',
  'keys.scope.imports': 'يُدخل الوثائق ويقرأ مدى تقدمها؛ ويبقى التحقق منها ونشرها لشخص',
  'keys.expires': 'آخر يوم',
  'keys.expires.hint': 'بعد سنة على الأكثر. فالمفتاح المنسي ينبغي أن ينتهي من تلقاء نفسه.',
  'keys.made.title': 'صُنع المفتاح',
  'keys.made.lead':
    'انسخ الآن مفتاح ”{name}“ واحفظه حيث لا يقرؤه إلا البرنامج. فهو يُعرض هذه المرة فقط؛ ولن يستطيع أحد قراءته مجدداً، ولا حتى على الخادم.',
  'keys.made.kept': 'لقد حفظته',
  'keys.name.missing':
    'لم يُذكر الغرض من المفتاح. اكتب اسم البرنامج ليعرف الآخرون لاحقاً إن كان لا يزال لازماً.',
  'keys.name.tooLong': 'في الاسم {length, number} حرفاً؛ والحد الأقصى {most, number}. اختصره.',
  'keys.organisation.missing': 'لم تُختر جهة تستطيع التصرف. اختر باسم من يعمل البرنامج.',
  'keys.scopes.missing': 'لم يُختر شيء، فلا يستطيع المفتاح فعل شيء. اختر ما يسمح به.',
  'keys.scopes.unfit':
    'لا يستطيع أفراد جهة من نوع ”{kind}“ فعل ما يسمح به {scope}، ولا مفتاح يتكلم بصوت غيره. اختر جهة أخرى.',
  'keys.expires.missing': 'لم يُذكر يوم لانتهاء المفتاح. اختر يوماً خلال سنة.',
  'keys.expires.past': 'مضى ذلك اليوم، فلن يعمل المفتاح أبداً. اختر يوماً لاحقاً.',
  'keys.expires.far':
    'يدوم المفتاح {most, number} يوماً على الأكثر. اختر يوماً أقرب واصنع مفتاحاً جديداً في حينه.',
} satisfies Record<keyof typeof en, string>;
