import { answerProblems } from './problems/answers.ts';
import { citationProblems } from './problems/citations.ts';
import { documentProblems } from './problems/document.ts';
import { fileProblems } from './problems/file.ts';
import { listProblems } from './problems/list.ts';
import { paragraphProblems } from './problems/paragraphs.ts';
import { rowProblems } from './problems/rows.ts';

/** Every problem a reader can report: one function a code, each saying what was found, expected, and to be done. */
export const problems = {
  ...fileProblems,
  ...documentProblems,
  ...listProblems,
  ...answerProblems,
  ...paragraphProblems,
  ...rowProblems,
  ...citationProblems,
};
