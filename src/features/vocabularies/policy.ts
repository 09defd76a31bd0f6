import { permission } from '../../access/policy.ts';

/** Entering, naming, merging and retiring terms. */
export const editVocabularies = permission('vocabularies.edit', ['secretariat']);
