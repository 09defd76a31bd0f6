import type en from '../en/digests.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'digests.title': 'ما ينتظر، بالبريد',
  'digests.lead': 'رسالة بسيطة بما ينتظرك، بالوتيرة التي تختارها. وحين لا ينتظر شيء لا يُرسل شيء.',
  'digests.toPage': 'اختيار الوتيرة',
  'digests.frequency': 'الوتيرة',
  'digests.frequency.never': 'أبداً',
  'digests.frequency.daily': 'كل يوم',
  'digests.frequency.weekly': 'كل أسبوع',
  'digests.frequency.monthly': 'في أول كل شهر',
  'digests.frequency.unknown': 'اختر كم مرة تريد الرسالة.',
  'digests.weekday': 'يوم الرسالة الأسبوعية',
  'digests.weekday.unknown': 'اختر يوماً من الأسبوع.',
  'digests.hour': 'في الساعة',
  'digests.hour.unknown': 'اختر ساعة من اليوم.',
  'digests.timeZone': 'بتوقيت',
  'digests.save': 'حفظ',
  'digests.done.saved': 'حُفظ.',
  'digests.done.confirmed': 'عاد عنوانك معتمداً. ستُظهر الرسالة التالية هل يُقبل.',
  'digests.next': 'موعد الرسالة التالية {time}.',
  'digests.next.never': 'لا رسالة مقررة.',
  'digests.last': 'أُرسلت آخر رسالة في {date}.',
  'digests.refused.title': 'بريدك مرفوض',
  'digests.refused':
    'في {date} رفض خادم البريد العنوان {address} نهائياً، ولم يُرسل إليه شيء دوري منذ ذلك الحين. إن كان العنوان صحيحاً فقل ذلك، وإلا فاطلب من الإدارة تصحيحه.',
  'digests.refused.confirm': 'عنواني صحيح: المحاولة من جديد',
  'digests.preview.link.to': 'الاطلاع على ما سيُرسل الآن',
  'digests.preview.title': 'ما سيُرسل الآن',
  'digests.preview.lead':
    'هذه هي الرسالة كما ستُرسل الآن. وتُنشأ الروابط التي تعمل دون تسجيل دخول عند الإرسال.',
  'digests.preview.link': '[هنا رابط خاص بك]',
  'digests.preview.nothing': 'لا شيء ينتظرك، فلن يُرسل شيء.',
  'digests.stop.title': 'هل تريد إيقاف هذه الرسائل؟',
  'digests.stop':
    'يوقف هذا الرسائل التي تعدد ما ينتظرك. لا يتغير شيء آخر، ويمكنك اختيارها من جديد في أي وقت.',
  'digests.stop.button': 'إيقاف الإرسال',
  'digests.stop.settings': 'اختيار الوتيرة بدلاً من ذلك (يتطلب تسجيل الدخول)',
  'digests.stopped.title': 'توقف الإرسال',
  'digests.stopped': 'انتهت هذه الرسائل. يمكنك اختيارها من جديد في صفحة حسابك.',
  'digests.mail.subject':
    '{count, plural, zero {لا شيء ينتظرك} one {أمر واحد ينتظرك} two {أمران ينتظرانك} few {# أمور تنتظرك} many {# أمراً ينتظرك} other {# أمر ينتظرك}} · {country}',
  'digests.mail.greeting': 'تحية طيبة {name}،',
  'digests.mail.link': 'لكتابة مسودة دون تسجيل دخول، مرة واحدة:',
  'digests.mail.signedIn': 'أو بعد تسجيل الدخول:',
  'digests.mail.more':
    '{count, plural, zero {لا مزيد هنا:} one {أمر آخر هنا:} two {أمران آخران هنا:} few {# أمور أخرى هنا:} many {# أمراً آخر هنا:} other {# أمر آخر هنا:}}',
  'digests.mail.all': 'كل ذلك، مع الأسئلة ومن يعلم به أيضاً:',
  'digests.mail.links':
    'الروابط التي تعمل دون تسجيل دخول لك وحدك: لا تعد توجيه هذه الرسالة. تنتهي في {date}.',
  'digests.mail.change': 'لتغيير وتيرة هذه الرسالة أو إيقافها:',
} satisfies Record<keyof typeof en, string>;
