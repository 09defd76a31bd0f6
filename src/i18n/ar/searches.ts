import type en from '../en/searches.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'searches.title': 'عمليات البحث المحفوظة',
  'searches.lead':
    'عمليات البحث في السجل التي تعود إليها، مع الجديد في كل منها. هي لك وحدك: لا تعرضها أي صفحة على غيرك، ولا على المديرين، ولا يذكر التاريخ عنها شيئاً.',
  'searches.toList': 'عمليات بحثك المحفوظة',
  'searches.operator':
    'من يشغّل قاعدة بيانات هذه المنصة يستطيع تقنياً قراءة جداولها. والبحث الذي ينبغي ألا يُربط بك يُحفظ بصورة أفضل عنواناً في متصفحك.',
  'searches.without':
    'من دون حساب: احفظ عنوان البحث في مفضلتك، أو تابع تغذية Atom الخاصة به، وهي إلى جانب تنزيلات السجل.',
  'searches.empty': 'لم تحفظ بحثاً بعد. ابحث في السجل وضيّق النتائج، ثم اختر «احفظ هذا البحث».',
  'searches.toRegister': 'إلى السجل',
  'searches.count':
    '{count, plural, zero {لا شيء من {most, number} على الأكثر} one {واحد من {most, number} على الأكثر} two {اثنان من {most, number} على الأكثر} few {# من {most, number} على الأكثر} many {# من {most, number} على الأكثر} other {# من {most, number} على الأكثر}}',
  'searches.found':
    '{found, plural, zero {لا توصية} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}}',
  'searches.new':
    '{count, plural, zero {لا جديد منذ {date}} one {واحدة جديدة أو رُدّ عليها حديثاً منذ {date}} two {اثنتان جديدتان أو رُدّ عليهما حديثاً منذ {date}} few {# جديدة أو رُدّ عليها حديثاً منذ {date}} many {# جديدة أو رُدّ عليها حديثاً منذ {date}} other {# جديدة أو رُدّ عليها حديثاً منذ {date}}}',
  'searches.open': 'افتح',
  'searches.open.named': 'افتح «\u2068{name}\u2069»',
  'searches.feed': 'تغذية (Atom)',
  'searches.change': 'غيّر الاسم أو أزِل',
  'searches.change.named': 'غيّر اسم «\u2068{name}\u2069» أو أزِله',
  'searches.new.title': 'احفظ هذا البحث',
  'searches.asks': 'ما يطلبه',
  'searches.name': 'الاسم',
  'searches.name.hint': 'لا يراه غيرك.',
  'searches.save': 'احفظ البحث',
  'searches.change.title': 'تغيير «\u2068{name}\u2069»',
  'searches.rename': 'احفظ الاسم',
  'searches.remove': 'أزِل هذا البحث',
  'searches.remove.lead': 'بعد إزالته لا يبقى منه شيء. والسجل نفسه لا يُمس.',
  'searches.done.saved': 'حُفظ البحث.',
  'searches.done.renamed': 'حُفظ الاسم.',
  'searches.done.removed': 'أُزيل البحث.',
  'searches.name.missing': 'ليس للبحث اسم بعد. اكتب اسماً تعرفه به.',
  'searches.name.long': 'عدد حروف الاسم {length, number}، ولا يُحفظ منها أكثر من {most, number}. اختصره.',
  'searches.same': 'تحفظ هذا البحث من قبل باسم «\u2068{name}\u2069». غيّر اسمه، أو غيّر ما تبحث عنه.',
  'searches.most': 'عدد عمليات بحثك المحفوظة {most, number}، وهو أقصى ما يمكن. أزِل واحدة لم تعد تحتاج إليها.',
  'searches.query.long':
    'يطلب البحث أكثر مما يمكن حفظه: طول العنوان {length, number}، ولا يتسع إلا لـ {most, number}. اختر أقل في السجل.',
} satisfies Record<keyof typeof en, string>;
