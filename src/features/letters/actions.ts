export { changeLetterhead, makeLetters, readLetterhead } from './verbs.ts';
