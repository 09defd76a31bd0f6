import type en from '../en/voices.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'voice.government': 'الحكومة',
  'voice.local-government': 'الحكم المحلي',
  'voice.parliament': 'البرلمان',
  'voice.nhri': 'المؤسسة الوطنية لحقوق الإنسان',
  'voice.civil-society': 'المجتمع المدني',
  'voice.none': 'لم يقيّمها أحد',

  'assignments.title': 'من المسؤول عنها',
  'assignments.none': 'لا أحد مسؤول عنها بعد.',
  'assignments.duty': 'المسؤولية',
  'assignments.duty.lead': 'جهة رائدة',
  'assignments.duty.supporting': 'جهة داعمة',
  'assignments.duty.hint': 'جهة واحدة رائدة، وأي عدد من الجهات الداعمة.',
  'assignments.duty.missing': 'لم تُختر أي مسؤولية. اختر ما إذا كانت الجهة رائدة أم داعمة.',
  'assignments.since': 'منذ {date}',
  'assignments.change': 'تحديد المسؤول عنها',
  'assignments.form': 'من المسؤول عن {number}',
  'assignments.standing': 'من المسؤول عنها الآن',
  'assignments.add': 'إسناد مسؤولية',
  'assignments.add.lead':
    'تصبح علنية في الحال. لا يمكن اختيار غير أجهزة الدولة: فالأصوات المستقلة لا تخضع هنا لمساءلة أحد.',
  'assignments.organisation': 'الجهة',
  'assignments.organisation.unfit':
    'لم تُختر جهة يمكن أن تكون مسؤولة عن توصية. اختر وزارة أو وكالة أو حكومة محلية أو لجنة برلمانية أو الأمانة، على ألا تكون معلَّقة.',
  'assignments.already': 'لدى {name} مسؤولية عنها من قبل. أنهِها أولاً لإسناد مسؤولية أخرى.',
  'assignments.lead.other': '{name} هي الجهة الرائدة من قبل. أنهِ مسؤوليتها أولاً، أو اجعل الجهة الأخرى داعمة.',
  'assignments.give': 'إسناد هذه المسؤولية',
  'assignments.end': 'إنهاء هذه المسؤولية',
  'assignments.back': 'العودة إلى التوصية',
  'assignments.done.given': 'أُسندت المسؤولية وأصبحت علنية.',
  'assignments.done.ended': 'انتهت المسؤولية. ويحفظ السجل أنها كانت قائمة.',

  'assessments.title': 'من يقول ماذا عنها',
  'assessments.none': 'لم يقل أحد بعد إلى أي حد نُفِّذت.',
  'assessments.says': '{voice}: {status}',
  'assessments.says.between': '؛ ',
  'assessments.differ': 'تختلف الأصوات. {voices}.',
  'assessments.agree': 'تتفق الأصوات التي أدلت برأيها. {voices}.',
  'assessments.index':
    'مؤشر تنفيذ التوصيات: {value}، {voices, plural, zero {بلا أصوات محتسبة} one {من صوت واحد محتسب} two {متوسط صوتين محتسبين} few {متوسط # أصوات محتسبة} many {متوسط # صوتاً محتسباً} other {متوسط # صوت محتسب}}.',
  'assessments.index.method':
    'يُحتسب كل صوت مرة واحدة: 1 إذا نُفِّذ كل شيء، و0.5 إذا نُفِّذ جزء، و0 إذا لم يُنفَّذ شيء؛ وحيث تحدثت عدة جهات من صوت واحد فالقيمة متوسطها. استناداً إلى UPR Info، ”On the Road to Implementation“ (2012)، الفصل 5.2.',
  'assessments.whose':
    'تتحدث كل جهة باسمها. ولا يستطيع أحد أن يغيّر ما قالته جهة أخرى أو أن يحذفه، ولا حتى الأمانة أو مديرو هذا الموقع. وحده حجب استعراض بأكمله يُخفي معه ما قيل؛ ويذكر تاريخ التغييرات عندئذ ذلك وسببه.',
  'assessments.earlier':
    '{count, plural, zero {ما قيل من قبل: لا تقييمات} one {ما قيل من قبل: تقييم واحد} two {ما قيل من قبل: تقييمان} few {ما قيل من قبل: # تقييمات} many {ما قيل من قبل: # تقييماً} other {ما قيل من قبل: # تقييم}}',
  'assessments.make': 'بيان إلى أي حد نُفِّذت',
  'assessments.form': 'إلى أي حد نُفِّذت {number}',
  'assessments.form.lead':
    'ما تقوله علني في الحال، باسم جهتك لا باسمك أبداً. ويحل محل ما قالته جهتك من قبل، الذي يظل مقروءاً. ولا يمكن تعديله ولا سحبه، ويمكنك أن تقول ما هو أحدث منه.',
  'assessments.speaker': 'أنت تتحدث باسم: {name}. الصوت: {voice}.',
  'assessments.speaker.other': 'التحدث بدلاً من ذلك باسم: {name}',
  'assessments.speaker.none':
    'لا تستطيع أي من جهاتك أن تتحدث هنا. تُجري التقييم الوزاراتُ والوكالات والحكومات المحلية والبرلمان ومؤسسة حقوق الإنسان والمجتمع المدني، كل منها على لسان أعضائها. ومن يعمل في الأمانة أو يدير هذا الموقع لا يتحدث إلا باسم الحكومة.',
  'assessments.status': 'الحالة',
  'assessments.status.missing': 'لم تُختر حالة من السلم. اختر واحدة.',
  'assessments.reason': 'لماذا',
  'assessments.reason.hint':
    'ما الذي أُنجز وما الذي ينقص. سيقرؤه الجميع: لا تذكر اسم أي شخص قد يلحقه ضرر منه.',
  'assessments.reason.missing': 'لم يُذكر أي سبب. بيّن في بضع جمل ما تستند إليه الحالة.',
  'assessments.reason.tooLong': 'عدد أحرف السبب {length, number}، والحد الأقصى {most, number}. اختصره.',
  'assessments.language': 'لغة السبب',
  'assessments.language.unknown': 'ليست هذه من لغات الموقع. اختر اللغة التي كُتب بها السبب.',
  'assessments.evidence': 'رابط إلى ما يستند إليه (اختياري)',
  'assessments.evidence.hint': 'تقرير أو قانون أو إحصاءات: عنوان يبدأ بـ https://‎ أو http://‎.',
  'assessments.evidence.unfit':
    'ليس هذا عنواناً على الشبكة. اكتب عنواناً يبدأ بـ https://‎ أو http://‎، أو اترك الحقل فارغاً.',
  'assessments.evidence.link': 'الأدلة على {host}',
  'assessments.day': 'اليوم المقصود',
  'assessments.day.hint': 'كيف كان الوضع في ذلك اليوم، ولا يجوز أن يكون في المستقبل.',
  'assessments.day.missing': 'لم يُذكر أي يوم. اذكر اليوم الذي يتناوله التقييم.',
  'assessments.day.unfit': '{found} غير مناسب: اذكر يوماً لا يتجاوز اليوم، {today}.',
  'assessments.publish': 'نشر التقييم',

  'thread.owned.by':
    '{name}{others, plural, =0 {} zero {} one { وجهة أخرى} two { وجهتان أخريان} few { و# جهات أخرى} many { و# جهة أخرى} other { و# جهة أخرى}}',
  'thread.done.says': '{name}: {status}، {date}',

  'recommendations.facet.organisation': 'الجهة المسؤولة عنها',
  'recommendations.facet.voice': 'من قيّمها',
  'recommendations.facet.status': 'ما يقال عنها',
  'recommendations.facet.voices': 'اتفاق الأصوات',
  'recommendations.voices.differ': 'تختلف',
  'recommendations.voices.agree': 'تتفق',
  'recommendations.organisation.none': 'لا أحد',
  'recommendations.organisation.lead': '{name}، جهة رائدة',
  'recommendations.organisation.supporting': '{name}، جهة داعمة',
  'recommendations.organisation.assessed': 'قيّمتها: {name}',

  'organisations.page.lead': 'التوصيات التي هي الجهة الرائدة فيها',
  'organisations.page.supporting': 'التوصيات التي تدعمها',
  'organisations.page.assessed': 'التوصيات التي قيّمتها',

  'front.voices': 'حيث تختلف الأصوات',
  'front.voices.assessed':
    '{count, plural, =0 {لم يقيّم أحد أي توصية بعد.} zero {لم يقيّم أحد أي توصية بعد.} one {قُيِّمت توصية واحدة.} two {قُيِّمت توصيتان.} few {قُيِّمت # توصيات.} many {قُيِّمت # توصية.} other {قُيِّمت # توصية.}}',
  'front.voices.differ':
    '{count, plural, =0 {ولا تختلف الأصوات في أي منها.} zero {ولا تختلف الأصوات في أي منها.} one {وتختلف الأصوات في واحدة منها.} two {وتختلف الأصوات في اثنتين منها.} few {وتختلف الأصوات في # منها.} many {وتختلف الأصوات في # منها.} other {وتختلف الأصوات في # منها.}}',

  'history.kind.assignment':
    '{count, plural, zero {لا مسؤوليات} one {مسؤولية واحدة} two {مسؤوليتان} few {# مسؤوليات} many {# مسؤولية} other {# مسؤولية}}',
  'history.kind.assessment':
    '{count, plural, zero {لا تقييمات} one {تقييم واحد} two {تقييمان} few {# تقييمات} many {# تقييماً} other {# تقييم}}',
  'history.verb.assignment.give': 'أُسندت إلى جهة مسؤولية عن توصية',
  'history.verb.assignment.end': 'انتهت مسؤولية جهة عن توصية',
  'history.verb.assessment.make': 'قُيِّمت توصية',
  'history.field.duty': 'المسؤولية',
  'history.field.ended_at': 'انتهت في',
  'history.field.voice': 'الصوت',
  'history.field.status': 'الحالة',
} satisfies Record<keyof typeof en, string>;
