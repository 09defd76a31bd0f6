import { permission } from '../../access/policy.ts';

/** Writing letters and their templates, and seeing what was written. */
export const writeLetters = permission('letters.write', ['secretariat']);
/** The letterhead and who signs: of what the secretariat writes, minutes too. */
export const setLetterhead = permission('letters.letterhead', ['administrator', 'secretariat']);
