import type en from '../en/mail.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'mail.outbox.title': 'البريد',
  'mail.outbox.lead.smtp': 'ما أرسله هذا الموقع وما يحاول إرساله. يُحذف نص الرسالة متى تسلَّمها خادم البريد.',
  'mail.outbox.lead.folder':
    'لم يُحدَّد خادم بريد، ولذلك تُحفظ الرسائل هنا وفي المجلد {folder} داخل مجلد البيانات. سلِّمها بنفسك إلى أصحابها، أو حدِّد SMTP_URL وابدأ من جديد.',
  'mail.outbox.empty': 'لم يُرسل شيء بعد. تظهر أول رسالة هنا عندما تدعو شخصاً أو يطلب أحد كلمة مرور جديدة.',
  'mail.outbox.to': 'إلى',
  'mail.outbox.state': 'الوضع',
  'mail.outbox.time': 'وقت الكتابة',
  'mail.outbox.attempts':
    '{attempts, plural, zero {لم يُحاوَل إرسالها بعد} one {محاولة واحدة} two {محاولتان} few {# محاولات} many {# محاولة} other {# محاولة}}',
  'mail.outbox.back': 'كل البريد',
  'mail.outbox.sentAt': 'وقت الإرسال',
  'mail.outbox.problem': 'آخر مشكلة',
  'mail.outbox.bodyGone': 'حُذف النص عندما تسلَّم خادم البريد الرسالة.',
  'mail.outbox.text': 'النص',
  'mail.outbox.retry': 'إعادة المحاولة',
  'mail.state.queued': 'في الانتظار',
  'mail.state.retrying': 'تُعاد المحاولة',
  'mail.state.sent': 'أُرسلت',
  'mail.state.failed': 'تُرك إرسالها',
  'mail.state.outbox': 'في صندوق الصادر',
  'mail.error.address': 'هذا ليس عنوان بريد إلكتروني تمكن مراسلته. صحِّح عنوان الشخص وادعه من جديد.',
  'mail.error.refused':
    'رفض خادم البريد المرسَل إليه أو الرسالة. تحقق من العنوان؛ كلام الخادم نفسه مذكور أدناه.',
  'mail.error.away':
    'يتعذر الوصول إلى خادم البريد. تحقق من SMTP_URL ومن أن الخادم يعمل؛ تُعاد المحاولة تلقائياً على فترات متزايدة.',
  'mail.error.signIn': 'لم يقبل خادم البريد اسم المستخدم أو كلمة المرور في SMTP_URL. صحِّحهما وابدأ من جديد.',
  'mail.error.tls':
    'تعذر الاتصال الآمن بخادم البريد. تحقق من شهادته، ومن \u2066smtp://\u2069 أو \u2066smtps://\u2069 في SMTP_URL.',
  'mail.error.other': 'تعذر تسليم الرسالة. التفاصيل مذكورة أدناه.',
} satisfies Record<keyof typeof en, string>;
