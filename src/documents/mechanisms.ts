import { COMMITTEES } from './document.ts';

/** Regional bodies whose recommendations States follow up, by the acronyms that they use themselves. */
export const REGIONAL_BODIES = [
  'IACHR',
  'IACtHR',
  'ACHPR',
  'AfCHPR',
  'ACERWC',
  'ECtHR',
  'CPT',
  'ECRI',
  'GRETA',
  'GREVIO',
  'ECSR',
  'FCNM',
  'COMMHR',
  'ARABHRC',
] as const;

/** Every mechanism that is known by an acronym; any other is known by its name. `SP` stands for special procedures. */
export const MECHANISMS = ['UPR', ...COMMITTEES, 'SP', ...REGIONAL_BODIES] as const;
