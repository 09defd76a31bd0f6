import type en from '../en/evidence.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'browse.evidence': 'الأدلة',
  'browse.evidence.what': 'الملفات والروابط التي تستند إليها التقارير والتقديرات، وما يُراد إثباته بها',
  'evidence.title': 'الأدلة',
  'evidence.lead':
    'كل ملف ورابط قُدِّم دليلاً، وما يُراد إثباته به، وأين قُدِّم. ترى ما يحق لك الاطلاع عليه؛ والبحث ينظر في محتوى الملفات أيضاً.',
  'evidence.words': 'كلمات في الملفات أو أسمائها أو ما تثبته',
  'evidence.any': 'أي شيء',
  'evidence.source': 'قُدِّم مع',
  'evidence.source.update': 'تقرير مرحلي',
  'evidence.source.assessment': 'تقدير',
  'evidence.form': 'الشكل',
  'evidence.form.file': 'ملفات',
  'evidence.form.link': 'روابط',
  'evidence.organisation': 'قدّمته',
  'evidence.show': 'اعرض',
  'evidence.found':
    '{count, plural, =0 {لم يُعثر على شيء} zero {لم يُعثر على شيء} one {دليل واحد} two {دليلان} few {# أدلة} many {# دليلاً} other {# دليل}}',
  'evidence.none': 'لا دليل يحق لك الاطلاع عليه يوافق هذا الاختيار.',
  'evidence.all': 'كل الأدلة',
  'shell.nav.find': 'ابحث',
  'find.title': 'ابحث',
  'find.for': 'بحث: {words}',
  'find.lead':
    'في التوصيات والإجراءات والخطط والتقارير والأدلة ومحتواها والمناقشات والجهات والزملاء، بقدر ما يحق لك الاطلاع عليه. وتوجد كلمات الإنجليزية والفرنسية والإسبانية والعربية بكل صيغها.',
  'find.words': 'كلمات',
  'find.do': 'ابحث',
  'find.found':
    '{count, plural, =0 {لم يُعثر على شيء} zero {لم يُعثر على شيء} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  'find.none': 'لا شيء مما يحق لك الاطلاع عليه فيه هذه الكلمات. جرّب كلمات أقل، أو تصفّح:',
  'find.all': 'الكل ({count})',
  'find.kind.recommendations': 'التوصيات',
  'find.kind.actions': 'الإجراءات',
  'find.kind.plans': 'الخطط',
  'find.kind.updates': 'التقارير',
  'find.kind.evidence': 'الأدلة',
  'find.kind.discussions': 'المناقشات',
  'find.kind.organisations': 'الجهات',
  'find.kind.people': 'الزملاء',
} satisfies Record<keyof typeof en, string>;
