import type { NewStatus } from './schema.ts';

/** The status scale that a country starts with and then makes its own. */
export const defaultStatuses: readonly NewStatus[] = [
  {
    names: { en: 'Not started', fr: 'Non commencée', es: 'No iniciada', ar: 'لم يبدأ التنفيذ' },
    indexValue: 0,
  },
  {
    names: { en: 'In progress', fr: 'En cours', es: 'En curso', ar: 'قيد التنفيذ' },
    indexValue: 0.5,
  },
  {
    names: {
      en: 'Partly implemented',
      fr: 'Partiellement mise en œuvre',
      es: 'Parcialmente implementada',
      ar: 'نُفِّذت جزئيًا',
    },
    indexValue: 0.5,
  },
  {
    names: { en: 'Implemented', fr: 'Mise en œuvre', es: 'Implementada', ar: 'نُفِّذت' },
    indexValue: 1,
  },
  {
    names: {
      en: 'Cannot be assessed yet',
      fr: 'Ne peut pas encore être évaluée',
      es: 'Aún no se puede evaluar',
      ar: 'لا يمكن تقييمها بعد',
    },
    indexValue: null,
  },
];
