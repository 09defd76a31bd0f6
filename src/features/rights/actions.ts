import type { Right } from '../../vocabularies/rights.ts';
import { rightsOfTheme } from '../../vocabularies/theme-rights.ts';
import type { Register } from '../recommendations/actions.ts';
import type { Subject } from '../subjects/schema.ts';
import { listTerms, type Term } from '../terms/actions.ts';

export { countByRight } from './queries.ts';

/** A right as a subject of recommendations, with the themes of the register that concern it. */
export async function findSubjectOfRight(
  register: Register,
  right: Right,
): Promise<{ subject: Subject; themes: Term[] }> {
  const all = await listTerms(register, 'theme');
  const themes = all.filter(({ labels }) => rightsOfTheme(labels[0] ?? '').includes(right));
  return { subject: { by: 'right', right, labels: themes.flatMap(({ labels }) => labels) }, themes };
}
