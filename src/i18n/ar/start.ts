import type en from '../en/start.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'start.noCountry':
    'قاعدة البيانات فارغة، وليست هي القاعدة المدمجة، ولذلك لا تُفتح فيها بيئة تجريبية. أنشئ منصة بالأمر bin/suivi init --country SVN --name "Slovenia" --languages en,fr ثم ابدأ من جديد.',
  'start.sandbox.host':
    'لا تستجيب البيئة التجريبية إلا لهذا الجهاز، لأن كلمات مرورها تُطبع على الشاشة. قيمة HOST هي {host}؛ اتركها بلا قيمة، أو أنشئ منصة حقيقية بالأمر bin/suivi init في مجلد بيانات آخر (SUIVI_DATA).',
  'start.sandbox.url':
    'البيئة التجريبية لهذا الجهاز وحده. قيمة SUIVI_URL هي {url}؛ اتركها بلا قيمة، أو أنشئ منصة حقيقية بالأمر bin/suivi init في مجلد بيانات آخر (SUIVI_DATA).',
  'start.portInUse':
    'المنفذ {port} على {host} يستعمله برنامج آخر. أوقف ذلك البرنامج، أو اختر منفذاً آخر: PORT=8081 bin/start.',
  'start.portForbidden':
    'لا يُسمح لهذا المستخدم باستعمال المنفذ {port}. اختر منفذاً رقمه 1024 أو أكثر، مثل PORT=8080، وضع أمامه خادماً وكيلاً.',
  'start.hostUnknown':
    'قيمة HOST هي {host}، وليست عنواناً لهذا الجهاز. استعمل 127.0.0.1، أو 0.0.0.0 لجميع عناوينه.',
  'start.wording':
    'لم تُستعمل الصياغة الواردة في {file}{key, select, none {} other {، بسبب المفتاح {key}}}: {problem}.',
  'start.migrated':
    'رُقِّيت قاعدة البيانات إلى هذا الإصدار. توجد نسخة احتياطية مما كان قبل ذلك في {backup}؛ احتفظ بها إلى أن تتفقد كل شيء.',
  'start.backupFailed': 'تعذر إعداد النسخة الاحتياطية قبل الترقية، فلم يتغير شيء: {reason}',
  'start.serving': 'صفحات {country} متاحة على العنوان {url}',
  'start.sandbox':
    'هذه هي البيئة التجريبية: {country} دولة متخيَّلة. سجِّل الدخول على العنوان {url}/sign-in بأحد الحسابات الآتية',
  'start.sandbox.account': '  {roles}: {email}، كلمة المرور {password}',
  'start.sandbox.more': 'جميع الحسابات: bin/suivi sandbox. للإيقاف اضغط Ctrl-C.',
  'start.sandbox.none':
    'هذه منصة حقيقية تخص {country}، وليست بيئة تجريبية. لفتح بيئة تجريبية حدِّد مجلد بيانات فارغاً في SUIVI_DATA.',
  'start.person.unknown': 'لا أحد هنا عنوانه {email}. ابحث في صفحة الأشخاص تحت الإدارة.',
  'start.organisation.unknown':
    'لا توجد جهة عنوانها {slug}. عنوان الجهة هو الجزء الأخير من عنوان صفحتها، مثل ministry-of-justice.',
} satisfies Record<keyof typeof en, string>;
