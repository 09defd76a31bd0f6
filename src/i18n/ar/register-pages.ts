import type en from '../en/register-pages.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

const recommendations =
  '{total, plural, zero {أي توصية} one {توصية واحدة} two {توصيتين} few {# توصيات} many {# توصية} other {# توصية}}';
const counted =
  '{count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}';
const tooLong = 'في هذا النص {length, number} حرفاً، والحد الأقصى {most, number}. اختصره.';

export default {
  'shell.nav.browse': 'تصفح',
  'browse.title': 'تصفح السجل',
  'browse.mechanisms': 'الآليات',
  'browse.mechanisms.what': 'الهيئات التي استعرضت حالة البلد، ومتى قد تعود كل منها',
  'browse.reviews': 'الاستعراضات',
  'browse.reviews.what': 'كل استعراض بوثائقه والردود عليه والتعهدات فيه',
  'browse.themes': 'المواضيع',
  'browse.themes.what': 'ما طُلب بحسب الموضوع، وما هو حق لك',
  'browse.groups': 'فئات الأشخاص',
  'browse.groups.what': 'ما طُلب من أجل النساء والأطفال والأشخاص ذوي الإعاقة وغيرهم',
  'browse.sdgs': 'أهداف التنمية المستدامة',
  'browse.sdgs.what': 'ما طُلب بحسب الهدف والغاية',
  'browse.states': 'الدول الموصية',
  'browse.states.what': 'ما طلبته كل دولة',
  'browse.regions': 'المجموعات الإقليمية',
  'browse.regions.what': 'ما طلبته دول كل مجموعة إقليمية',
  'browse.organisations': 'الجهات',
  'browse.organisations.what': 'من يشارك في المتابعة',
  'browse.timeline': 'التسلسل الزمني',
  'browse.timeline.what': 'ما حدث ومتى، والسجل كما كان في يوم معين',
  'browse.map': 'الخريطة',
  'browse.map.what': 'مناطق البلد',
  'figures.count': 'التوصيات',
  'figures.positions': 'كيف رُدَّ عليها',
  'figures.reviews': 'في أي استعراض قُدِّمت',
  'figures.reviews.all':
    '{count, plural, zero {كل الاستعراضات} one {استعراض واحد} two {الاستعراضان} few {الاستعراضات الـ#} many {الاستعراضات الـ#} other {الاستعراضات الـ#}}، ولكلٍّ منها عدد توصياته',
  'figures.thread': 'إلى أين وصلت',
  'figures.step': 'المرحلة',
  'figures.part': '{name}: {count, number}',
  'figures.newest': 'أحدثها',
  'figures.byMechanism': 'التوصيات بحسب الآلية',
  'figures.byTerm': 'التوصيات بحسب المصطلح؛ وقد تحمل التوصية أكثر من مصطلح',
  'figures.byState': 'التوصيات بحسب الدولة؛ وما قدمته عدة دول يُحسب لكل منها',
  'figures.byRegion': 'التوصيات بحسب المجموعة الإقليمية؛ وما قدمته عدة مجموعات يُحسب لكل منها',
  'mechanisms.title': 'الآليات',
  'mechanisms.lead': 'الهيئات التي سُجلت توصياتها إلى {country}.',
  'mechanisms.reviews':
    '{count, plural, zero {لا استعراضات} one {استعراض واحد} two {استعراضان} few {# استعراضات} many {# استعراضاً} other {# استعراض}}',
  'mechanisms.sentence': `قدمت الآلية {name} ${recommendations} إلى {country}، وعدد استعراضاتها المسجلة {reviews, number}.`,
  'mechanisms.sentence.upr': `قدمت آلية الاستعراض الدوري الشامل ${recommendations} إلى {country}، وعدد استعراضاتها المسجلة {reviews, number}.`,
  'mechanisms.upr.the': 'آلية الاستعراض الدوري الشامل',
  'mechanisms.next.estimate': 'تقدير',
  'mechanisms.next':
    'قد تعود {name} نحو عام {year}: فقد جرى أحدث استعراض لها في {last}، وكان الفاصل بين استعراضاتها المسجلة {years, number, ::.0} من السنوات{intervals, plural, one { (فاصل واحد فقط)} other { في المتوسط}}. لم يُحدَّد هنا أي موعد.',
  'mechanisms.next.passed':
    'كان من المتوقع أن تعود {name} نحو عام {year}، قياسًا على {years, number, ::.0} من السنوات بين استعراضاتها المسجلة. ولا يوجد هنا استعراض مسجل بعد {last}: ربما لم يُستورد بعد.',
  'mechanisms.next.unknown': 'لا يمكن تقدير موعد عودتها: فالمسجل أقل من استعراضين مؤرخين.',
  'states.title': 'الدول الموصية',
  'states.lead': 'الدول التي قدمت توصيات إلى {country}.',
  'states.regions': 'المجموعات الإقليمية',
  'states.regions.lead':
    'المجموعات الإقليمية للأمم المتحدة. تنتمي كل دولة إلى واحدة منها، أو نادراً لا تنتمي إلى أي منها.',
  'states.empty': 'لا تسمي أي توصية دولةً بعد. وتظهر الدول مع تقرير من تقارير الاستعراض الدوري الشامل.',
  'states.sentence':
    '{name}: {total, plural, =0 {لم تقدم أي توصية} zero {لم تقدم أي توصية} one {قدمت توصية واحدة} two {قدمت توصيتين} few {قدمت # توصيات} many {قدمت # توصية} other {قدمت # توصية}} إلى {country}.',
  'states.nothing': 'لا يوجد في السجل شيء طُلب من هنا.',
  'states.region.sentence': `عدد دول هذه المجموعة التي شاركت في ${recommendations} إلى {country}: {states, number}.`,
  'terms.lead':
    'المصطلحات كما توردها الوثائق وبألفاظها. وتُجمع الصيغ التي لا تختلف إلا في الأحرف الكبيرة أو الحركات أو العلامات.',
  'terms.empty':
    'لا تورد أي وثيقة مسجلة مثل هذه المصطلحات. وهي تأتي مع مصفوفة التوصيات أو مع تصدير من الفهرس العالمي لحقوق الإنسان.',
  'terms.sentence':
    '{total, plural, zero {لا تحمل أي توصية} one {تحمل توصية واحدة} two {تحمل توصيتان} few {تحمل # توصيات} many {تحمل # توصية} other {تحمل # توصية}} مقدمة إلى {country} هذا المصطلح.',
  'terms.spellings': 'ورد أيضاً بصيغة',
  'terms.sdg.goal': 'الهدف {number}',
  'terms.sdg.target': 'الغاية {number}',
  'terms.sdg.indicator': 'المؤشر {number}',
  'terms.targets': 'غايات هذا الهدف',
  'terms.parts': 'غايات هذا الهدف ومؤشراته',
  'terms.indicators': 'مؤشرات هذه الغاية',
  'terms.indicators.what': 'ما يقيسه كل منها، بكلماتنا. وما تذكره وثيقة منها يؤدي إلى صفحته.',
  'terms.entitlement': 'ما هو حق لك',
  'terms.entitlement.empty':
    'لم يكتب أحد بعد أي حق هو المقصود، وأي قانون يحميه، وأين يمكنك أن تشتكي. يمكن لأمانة الآلية أن تكتب ذلك بعد تسجيل الدخول.',
  'terms.entitlement.by': 'كتبته الجهة: {name}، {date}.',
  'terms.entitlement.write': 'كتابته أو تغييره: {language}',
  'terms.entitlement.form': 'ما هو حق لمن يقرأ هذا ({language})',
  'terms.entitlement.form.lead': 'يقرؤه الجميع فوراً ومعه اسم جهتك. وإذا أفرغت كل الخانات فلن يُعرض بعد ذلك.',
  'terms.entitlement.named_right': 'الحق',
  'terms.entitlement.named_right.hint': 'في جملة بسيطة أو جملتين.',
  'terms.entitlement.treaty_articles': 'مواد المعاهدات',
  'terms.entitlement.treaty_articles.hint': 'المعاهدات التي البلد طرف فيها، مع موادها.',
  'terms.entitlement.national_law': 'القانون الوطني',
  'terms.entitlement.national_law.hint': 'الدستور والقوانين، مع موادها.',
  'terms.entitlement.responsible': 'من المسؤول',
  'terms.entitlement.responsible.hint': 'السلطات بأسمائها، لا الأشخاص أبداً.',
  'terms.entitlement.complaint': 'أين تشتكي',
  'terms.entitlement.complaint.hint': 'كيف تصل إلى الجهة، وكم يكلف ذلك، وفي أي أجل.',
  'terms.entitlement.save': 'حفظ ونشر',
  'terms.entitlement.tooLong': tooLong,
  'summaries.title': 'بلغة مبسطة',
  'summaries.by': 'كتبته الجهة: {name}، {date}. هذه ليست كلمات الأمم المتحدة.',
  'summaries.write': 'كتابتها بلغة مبسطة',
  'summaries.change': 'تغييرها',
  'summaries.form': '{number} بلغة مبسطة',
  'summaries.form.lead':
    'قل ما هو مطلوب بكلمات يفهمها الجميع، دون زيادة أو نقصان. يقرؤه الجميع فوراً ومعه اسم جهتك؛ والخانة التي تُفرَّغ يُسحب نصها.',
  'summaries.save': 'حفظ ونشر',
  'summaries.cancel': 'إلغاء',
  'summaries.tooLong': tooLong,
  'recommendations.mechanism': 'الآلية',
  'recommendations.alike': 'طلبات مشابهة في استعراضات أخرى',
  'recommendations.alike.how':
    'عُثر عليها بالكلمات المشتركة في لغة واحدة فقط؛ وكلما ندرت الكلمة زاد وزنها. وهذا يعني أن الكلمات متشابهة، لا أن المطلوب واحد.',
  'recommendations.alike.none':
    'لا توجد توصية من استعراض آخر تشترك مع هذه في ما يكفي من الكلمات النادرة باللغة نفسها.',
  'recommendations.alike.earlier': 'قبلها',
  'recommendations.alike.later': 'بعدها أو بلا تاريخ',
  'recommendations.alike.share': '{share, number, percent} من وزنها مشترك',
  'recommendations.alike.words': 'المشترك:',
  'recommendations.citation.long':
    'الأمم المتحدة، {symbol}، الفقرة {number}، كما هي محفوظة لدى {site} على العنوان',
  'front.next': 'ما يأتي بعد ذلك',
  'front.next.empty': 'لا شيء في السجل يدل على ما يأتي بعد ذلك.',
  'front.next.promised':
    '{count, plural, zero {لا ردود موعودة} one {رد واحد وُعد به وليس في السجل} two {ردان وُعد بهما وليسا في السجل} few {# ردود وُعد بها وليست في السجل} many {# رداً وُعد بها وليست في السجل} other {# رد وُعد بها وليست في السجل}}',
  'front.next.due': `تطلب {name} معلومات عن: ${counted}، مثل`,
  'front.next.mechanism': 'استعراضاتها',
  'front.differ': 'أين تختلف المصادر',
  'front.differ.answers':
    '{count, plural, zero {لا توجد وثيقتان تعطيان توصية واحدة ردين مختلفين.} one {تعطي الوثائق توصية واحدة ردوداً مختلفة.} two {تعطي الوثائق توصيتين ردوداً مختلفة.} few {تعطي الوثائق # توصيات ردوداً مختلفة.} many {تعطي الوثائق # توصية ردوداً مختلفة.} other {تعطي الوثائق # توصية ردوداً مختلفة.}}',
  'front.differ.corrected':
    '{count, plural, zero {لم يصحح أحد شيئاً.} one {صحح شخص توصية واحدة أو حسم فيها بين المصادر.} two {صحح شخص توصيتين أو حسم فيهما بين المصادر.} few {صحح شخص # توصيات أو حسم فيها بين المصادر.} many {صحح شخص # توصية أو حسم فيها بين المصادر.} other {صحح شخص # توصية أو حسم فيها بين المصادر.}}',
  'front.browse': 'التصفح بحسب الآلية والموضوع والدولة وغيرها',
  'front.thread.stop': 'يتوقف معظمها عند «{step}»: {count, number} من {total, number}.',
  'timeline.title': 'التسلسل الزمني',
  'timeline.lead': 'بحسب تواريخ الوثائق والأحداث نفسها. أما وقت تسجيل كل منها هنا ففي سجل التغييرات.',
  'timeline.empty': 'لا يوجد بعد استعراض أو وثيقة مؤرخة في السجل.',
  'timeline.review': 'استعراض:',
  'timeline.due': `معلومات مطلوبة عن: ${counted}`,
  'timeline.asOf': 'السجل كما كان في',
  'timeline.asOf.show': 'عرض',
  'map.title': 'الخريطة',
  'map.empty': 'لم يقدم أحد حدود المناطق بعد. يمكن لأحد المديرين تقديمها من صفحة الإدارة.',
  'map.sentence': 'عدد المناطق {regions, number}، وعدد ما له منها سلطة محلية بين الجهات {found, number}.',
  'map.later': 'تُلوَّن المنطقة حيث تحمل سلطة محلية اسمها. وسيُعرض ما يُنجز في كل منها متى سُجلت الإجراءات.',
  'map.region': 'المنطقة',
  'map.none': 'لا شيء في السجل',
  'map.upload': 'حدود المناطق',
  'map.upload.lead':
    'يعطي ملف GeoJSON الخريطة مناطقها، ويحل محل الملف السابق. وتُحفظ الحدود بالدقة التي ترسمها الصفحة.',
  'map.upload.file': 'ملف GeoJSON',
  'map.upload.hint':
    'مجموعة FeatureCollection من المضلعات بخطوط الطول والعرض، لكل منها خاصية «name»؛ بحد أقصى 5 ميغابايت و500 منطقة.',
  'map.upload.button': 'رفع ونشر',
  'map.saved':
    'حُفظت: {count, plural, zero {لا مناطق} one {منطقة واحدة} two {منطقتان} few {# مناطق} many {# منطقة} other {# منطقة}}.',
  'map.missing': 'لم يُختر ملف، أو أن الملف فارغ. اختر ملف GeoJSON.',
  'map.tooLarge': 'الملف كبير جداً؛ والحد الأقصى {most, number} ميغابايت. بسّط الحدود أولاً.',
  'map.tooDeep':
    'في الملف أكثر من {most, number} مستوى متداخلاً، ولا تحتاج أي خريطة إلى ذلك. صدّر الحدود من جديد بصيغة GeoJSON بسيطة.',
  'map.notGeoJson':
    'هذا ليس ملف GeoJSON من نوع FeatureCollection. صدّر المناطق بصيغة GeoJSON (RFC 7946)، لا TopoJSON ولا KML ولا shapefile.',
  'map.tooMany': 'في الملف {found, number} منطقة، والحد الأقصى {most, number}. استخدم تقسيماً أوسع.',
  'map.tooFine': 'في الحدود {found, number} نقطة، والحد الأقصى {most, number}. بسّطها أولاً.',
  'map.feature':
    'العنصر {number, number} ليس مضلعاً بخط طول (من −180 إلى 180) وخط عرض (من −90 إلى 90). صدّر مضلعات بنظام WGS 84 دون نقاط أو خطوط.',
  'map.unnamed': 'العنصر {number, number} بلا اسم. أعطه إحدى هذه الخصائص: {names}.',
  'country.administration.map': 'الخريطة',
  'country.administration.map.what': 'حدود المناطق',
  'history.kind.summary':
    '{count, plural, zero {لا نصوص بلغة مبسطة} one {نص بلغة مبسطة} two {نصان بلغة مبسطة} few {# نصوص بلغة مبسطة} many {# نصاً بلغة مبسطة} other {# نص بلغة مبسطة}}',
  'history.kind.entitlement':
    '{count, plural, zero {لا نصوص عن الحقوق} one {نص عمّا هو حق للقارئ} two {نصان عمّا هو حق للقارئ} few {# نصوص عمّا هو حق للقارئ} many {# نصاً عمّا هو حق للقارئ} other {# نص عمّا هو حق للقارئ}}',
  'history.kind.region_map':
    '{count, plural, zero {لا خرائط} one {خريطة} two {خريطتان} few {# خرائط} many {# خريطة} other {# خريطة}}',
  'history.verb.summary.write': 'كُتبت توصية بلغة مبسطة',
  'history.verb.entitlement.write': 'كُتب ما يمنحه موضوع من حق',
  'history.verb.map.upload': 'قُدمت حدود المناطق',
} satisfies Record<keyof typeof en, string>;
