import type en from '../en/sdgs.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'terms.sdg.goal.named': 'الهدف {number}: {name}',
  'terms.sdg.target.named': 'الغاية {number}: {name}',
  'sdg.1': 'إنهاء الفقر',
  'sdg.2': 'إنهاء الجوع وزراعة تدوم',
  'sdg.3': 'الصحة للجميع',
  'sdg.4': 'تعليم جيد للجميع',
  'sdg.5': 'حقوق متساوية للنساء والفتيات',
  'sdg.6': 'المياه والمراحيض للجميع',
  'sdg.7': 'طاقة نظيفة في متناول الجميع',
  'sdg.8': 'وظائف كريمة واقتصاد نامٍ',
  'sdg.9': 'بنية تحتية وصناعة متينتان',
  'sdg.10': 'تقليل التفاوت',
  'sdg.11': 'مدن يطيب العيش فيها',
  'sdg.12': 'استهلاك وإنتاج بعناية',
  'sdg.13': 'التصدي لتغير المناخ',
  'sdg.14': 'محيطات سليمة',
  'sdg.15': 'الغابات والأرض والحياة البرية',
  'sdg.16': 'مجتمعات آمنة وعدالة للجميع',
  'sdg.17': 'وسائل وشركاء لبلوغ الأهداف',
} satisfies Record<keyof typeof en, string>;
