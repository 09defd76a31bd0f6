import type en from '../en/mail-links.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'mailLinks.form': 'تقرير عن الجهة: {name}',
  'mailLinks.form.lead':
    'وصلت برابط أُرسل إليك بالبريد. ما تكتبه هنا يصبح مسودة لجهتك، ولا يقرؤه أحد خارجها. لإضافة الأدلة وتقديم التقرير سجّل الدخول.',
  'mailLinks.form.signIn': 'تسجيل الدخول والكتابة هناك',
  'mailLinks.form.once': 'الحفظ يستهلك الرابط، وفتحه لا يستهلكه.',
  'mailLinks.saved.title': 'حُفظت مسودتك',
  'mailLinks.saved': 'لم تُقدّم بعد. سجّل الدخول لتعيد قراءتها وتضيف الأدلة وتقدمها. أدى الرابط مهمته.',
  'mailLinks.used.title': 'استُعمل هذا الرابط',
  'mailLinks.used': 'حُفظت به مسودة في {date}. سجّل الدخول لمتابعتها. إن لم تكن أنت من فعل فأخبر الأمانة.',
  'mailLinks.expired.title': 'انتهى هذا الرابط',
  'mailLinks.expired': 'انقضت أيامه. سجّل الدخول فتصل إلى الاستمارة نفسها.',
  'mailLinks.refused.title': 'لم يعد هذا الرابط يفتح شيئاً',
  'mailLinks.refused':
    'لا يؤدي إلى تقرير يمكن كتابته دون تسجيل دخول. سجّل الدخول لترى ما ينتظرك، أو اسأل الأمانة.',
  'mailLinks.there.title': 'توجد مسودة بالفعل',
  'mailLinks.there': 'بدأت جهتك تقريراً عن هذا. لا تُعرض المسودات إلا على من سجّل الدخول: سجّل الدخول لمتابعتها.',
  'mailLinks.unknown.title': 'هذا الرابط غير معروف',
  'mailLinks.unknown':
    'ربما قطعه برنامج البريد: انسخ العنوان كاملاً من الرسالة. أو سجّل الدخول لترى ما ينتظرك.',
  'mailLinks.signIn': 'تسجيل الدخول',
  'mailLinks.goOn': 'متابعة',
  'mailLinks.tooMany.title': 'محاولات كثيرة',
  'mailLinks.tooMany':
    'جاءت محاولات كثيرة من هنا. انتظر {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}} ثم حاول من جديد، أو سجّل الدخول.',
  'mailLinks.mark': 'حُفظت مسودته برابط في رسالة بريد في {date}، دون تسجيل دخول.',
  'reminders.title': 'تذكير بتقرير',
  'reminders.to': 'تذكير من يفيد عنه',
  'reminders.back': 'العودة إلى تقاريره',
  'reminders.lead': 'تُرسل رسالة إلى من يصلهم ذلك أولاً في الجهة، بلغتهم، مع رابط إلى هذا التقرير وحده.',
  'reminders.who': 'من يُذكَّر',
  'reminders.people': 'تُرسل إلى {names}.',
  'reminders.last': 'آخر تذكير في {date}.',
  'reminders.nobody': 'لا يمكن الوصول بالبريد إلى أحد في هذه الجهة. ادعُ منسّقاً، أو صحّح العنوان المرفوض.',
  'reminders.recent': 'ذُكّرت هذه الجهة قبل أقل من يوم. أمهلها حتى الغد.',
  'reminders.note': 'كلمة منك',
  'reminders.note.hint': 'كما تقولها في الهاتف؛ تُكتب في الرسالة. لا تكتب ما لا ينبغي أن يقرأه غيرهم.',
  'reminders.send': 'إرسال التذكير',
  'reminders.done':
    '{count, plural, zero {لم يُذكَّر أحد.} one {ذُكِّر شخص واحد.} two {ذُكِّر شخصان.} few {ذُكِّر # أشخاص.} many {ذُكِّر # شخصاً.} other {ذُكِّر # شخص.}}',
  'reminders.mail.subject': 'تقرير منتظر · {country}',
  'reminders.mail.greeting': 'تحية طيبة {name}،',
  'reminders.mail.lead': 'تنتظر أمانة الآلية ({country}) تقريراً من جهتك ({organisation}) عما يلي:',
  'reminders.mail.note': 'كتبت الأمانة:',
  'reminders.mail.link':
    'اكتب مسودة دون تسجيل دخول. يعمل الرابط مرة واحدة حتى {date}، وهو لك وحدك: لا تعد توجيه هذه الرسالة.',
  'reminders.mail.signIn': 'أو سجّل الدخول واكتب هناك:',
  'history.verb.update.save-by-mail': 'حُفظت مسودة تقرير تقدم برابط في رسالة بريد',
  'history.verb.reminder.send': 'أُرسل تذكير بتقرير',
  'history.kind.reminder':
    '{count, plural, zero {لا تذكير} one {تذكير واحد} two {تذكيران} few {# تذكيرات} many {# تذكيراً} other {# تذكير}}',
} satisfies Record<keyof typeof en, string>;
