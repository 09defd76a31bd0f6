import type en from '../en/history.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'history.title': 'تاريخ التغييرات',
  'history.ofRecord': 'تاريخ التغييرات: {name}',
  'history.intro':
    'كل تغيير قيدٌ واحد، موصول ببصمته بالقيد الذي سبقه. تُذكر في القيود الجهات ولا يُذكر الأشخاص أبداً. احتفظ بأحدث بصمة: بها تستطيع لاحقاً أن تثبت أن شيئاً مما قبلها لم يُبدَّل.',
  'history.empty': 'لم يُقيَّد شيء بعد.',
  'history.head': 'أحدث بصمة',
  'history.feed': 'التلقيم',
  'history.feed.link': 'متابعة التغييرات (Atom)',
  'history.feed.head': 'القيد {seq, number} في دفتر القيود، {hash}',
  'history.operator': 'مشغّل هذا الموقع، من سطر الأوامر',
  'history.entry': 'القيد {seq, number}',
  'history.column.entry': 'القيد',
  'history.column.when': 'وقت القيد',
  'history.column.who': 'الفاعل',
  'history.hash': 'البصمة',
  'history.previous': 'بصمة القيد السابق',
  'history.changes': 'ما الذي تغيَّر',
  'history.field': 'الحقل',
  'history.before': 'قبل',
  'history.after': 'بعد',
  'history.redacted': 'أُزيل المحتوى لحماية شخص ما. أما موضعه في السلسلة فباقٍ.',
  'history.kind.country':
    '{count, plural, zero {لا إعدادات للبلد} one {إعدادات البلد} two {إعدادان للبلد} few {# إعدادات للبلد} many {# إعداداً للبلد} other {# إعداد للبلد}}',
  'history.kind.status':
    '{count, plural, zero {لا حالات} one {حالة واحدة} two {حالتان} few {# حالات} many {# حالة} other {# حالة}}',
  'history.kind.organisation':
    '{count, plural, zero {لا جهات} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}',
  'history.kind.withdrawal':
    '{count, plural, zero {لا عمليات حجب} one {عملية حجب واحدة} two {عمليتا حجب} few {# عمليات حجب} many {# عملية حجب} other {# عملية حجب}}',
  'history.kind.suspension':
    '{count, plural, zero {لا قرارات تعليق} one {قرار تعليق واحد} two {قرارا تعليق} few {# قرارات تعليق} many {# قرار تعليق} other {# قرار تعليق}}',
  'history.kind.person':
    '{count, plural, zero {لا أشخاص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}',
  'history.kind.membership':
    '{count, plural, zero {لا عضويات} one {عضوية واحدة} two {عضويتان} few {# عضويات} many {# عضوية} other {# عضوية}}',
  'history.kind.source_file':
    '{count, plural, zero {لا ملفات} one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفاً} other {# ملف}}',
  'history.kind.review':
    '{count, plural, zero {لا استعراضات} one {استعراض واحد} two {استعراضان} few {# استعراضات} many {# استعراضاً} other {# استعراض}}',
  'history.kind.document':
    '{count, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}',
  'history.kind.recommendation':
    '{count, plural, zero {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}',
  'history.kind.clause':
    '{count, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بنداً} other {# بند}}',
  'history.kind.pledge':
    '{count, plural, zero {لا تعهدات} one {تعهد واحد} two {تعهدان} few {# تعهدات} many {# تعهداً} other {# تعهد}}',
  'history.kind.correction':
    '{count, plural, zero {لا تصويبات} one {تصويب واحد} two {تصويبان} few {# تصويبات} many {# تصويباً} other {# تصويب}}',
  'history.kind.answer':
    '{count, plural, zero {لا ردود} one {رد واحد} two {ردّان} few {# ردود} many {# رداً} other {# رد}}',
  'history.kind.issued_term':
    '{count, plural, zero {لا مصطلحات} one {مصطلح واحد} two {مصطلحان} few {# مصطلحات} many {# مصطلحاً} other {# مصطلح}}',
  'history.kind.term_choice':
    '{count, plural, zero {لا اختيارات لمصطلحات} one {اختيار مصطلح واحد} two {اختيارا مصطلحين} few {# اختيارات لمصطلحات} many {# اختياراً لمصطلحات} other {# اختيار لمصطلحات}}',
  'history.kind.wording':
    '{count, plural, zero {لا صيغ} one {صيغة واحدة} two {صيغتان} few {# صيغ} many {# صيغة} other {# صيغة}}',
  'history.kind.api_key':
    '{count, plural, zero {لا مفاتيح} one {مفتاح واحد} two {مفتاحان} few {# مفاتيح} many {# مفتاحاً} other {# مفتاح}}',
  'history.kind.import':
    '{count, plural, zero {لا عمليات استيراد} one {عملية استيراد واحدة} two {عمليتا استيراد} few {# عمليات استيراد} many {# عملية استيراد} other {# عملية استيراد}}',
  'history.verb.import.request': 'أُدخلت وثيقة',
  'history.verb.import.read': 'قُرئت وثيقة',
  'history.verb.import.fail': 'تعذرت قراءة وثيقة',
  'history.verb.import.correct': 'صُوِّب ما قُرئ',
  'history.verb.import.discard': 'نُحِّيت جانباً وثيقة مستوردة',
  'history.verb.data.import': 'أُخذت حزمة بيانات من منظومة أخرى',
  'history.verb.import.confirm': 'استُورد استعراض ونُشر',
  'history.verb.review.publish': 'نُشر استعراض',
  'history.verb.review.withdraw': 'حُجب استعراض عن الجمهور',
  'history.verb.country.create': 'أُدخل البلد',
  'history.verb.country.change': 'غُيِّرت إعدادات البلد',
  'history.verb.status.add': 'أُضيفت حالة إلى السلَّم',
  'history.verb.status.change': 'غُيِّرت حالة في السلَّم',
  'history.verb.status.move': 'غُيِّر ترتيب سلَّم الحالات',
  'history.verb.status.retire': 'أُوقف استعمال حالة في السلَّم',
  'history.verb.status.reinstate': 'أُعيدت حالة إلى السلَّم',
  'history.verb.organisation.add': 'أُدخلت جهة',
  'history.verb.organisation.change': 'غُيِّرت بيانات جهة',
  'history.verb.organisation.suspend': 'عُلِّقت جهة',
  'history.verb.organisation.lift': 'رُفع التعليق عن جهة',
  'history.verb.person.add': 'أُدخل شخص',
  'history.verb.person.invite': 'دُعي شخص',
  'history.verb.membership.add': 'أُسند دور',
  'history.verb.membership.end': 'أُنهي دور',
  'history.verb.account.suspend': 'عُلِّق حساب',
  'history.verb.key.make': 'صُنع مفتاح لبرنامج',
  'history.verb.key.revoke': 'أُلغي مفتاح برنامج',
  'history.verb.account.lift': 'رُفع التعليق عن حساب',
  'history.field.names': 'الاسم',
  'history.field.name': 'الاسم',
  'history.field.languages': 'اللغات',
  'history.field.text': 'النص',
  'history.field.number': 'الرقم',
  'history.field.position': 'الرد',
  'history.field.recommending_states': 'الدول صاحبة التوصية',
  'history.field.public': 'متاح للجمهور',
  'history.field.page': 'الصفحة',
  'history.field.lead_in': 'العبارة التمهيدية',
  'history.field.symbol': 'الرمز',
  'history.field.kind': 'النوع',
  'history.field.slug': 'العنوان',
  'history.field.state': 'الوضع',
  'history.field.suspended_at': 'تاريخ التعليق',
  'history.field.suspension_reason': 'السبب',
  'history.field.index_value': 'المؤشر',
  'history.field.as_read': 'كما قُرئ',
  'history.field.bytes': 'الحجم بالبايت',
  'history.field.corrected': 'صُوِّب إلى',
  'history.field.language': 'اللغة',
  'history.field.mechanism': 'الآلية',
  'history.field.media_type': 'نوع الملف',
  'history.value.yes': 'نعم',
  'history.value.no': 'لا',
  'history.verb.import.map': 'شُرحت أعمدة جدول بيانات',
  'history.kind.register_entry':
    '{count, plural, zero {لا قيود من سجل البلد} one {قيد من سجل البلد} two {قيدان من سجل البلد} few {# قيود من سجل البلد} many {# قيداً من سجل البلد} other {# قيد من سجل البلد}}',
  'history.kind.column_mapping':
    '{count, plural, zero {لا معاني أعمدة} one {معنى أعمدة} two {معنيا أعمدة} few {# معاني أعمدة} many {# معنى أعمدة} other {# معنى أعمدة}}',
  'history.verb.import.retry': 'تُقرأ وثيقة مرة أخرى',
  'history.field.agreed_at': 'وافقت باسمها في',
  'history.field.left_at': 'انسحبت في',
  'history.field.left_reason': 'سبب الانسحاب',
  'history.field.end_reason': 'سبب الإنهاء',
  'history.value.link.recommendation': 'توصية',
  'history.value.link.cluster': 'طلب متكرر',
  'history.value.link.sdg-target': 'غاية من أهداف التنمية المستدامة',
  'history.value.link.development-plan': 'بند من خطة التنمية',
  'history.value.target.baseline': 'خط الأساس',
  'history.value.target.benchmark': 'قيمة مرحلية',
  'history.value.target.target': 'الغاية',
  'history.value.rule.theme': 'موضوع',
  'history.value.rule.group': 'فئة أشخاص',
  'history.value.rule.sdg': 'هدف التنمية المستدامة',
  'history.value.rule.mechanism': 'آلية',
  'history.value.rule.cluster': 'طلب متكرر',
} satisfies Record<keyof typeof en, string>;
