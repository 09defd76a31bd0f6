import { permission } from '../../access/policy.ts';

/** Deciding which terms a recommendation bears. */
export const decideTerms = permission('terms.decide', ['secretariat']);
/** Having the machine learn from decisions, and saying which model it uses. */
export const improveModel = permission('terms.model', ['administrator', 'secretariat']);
