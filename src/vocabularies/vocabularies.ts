import { groupNow, groups, themeNow, themes } from './earlier-names.ts';
import { goals, indicators, targets } from './goals.ts';
import { actionCategories, issues } from './issues.ts';
import { rights } from './rights.ts';
import { sdgOf } from './sdg-number.ts';

/**
 * The vocabularies: those whose terms recommendations bear, then rights, which follow from themes, then the headings of
 * the country's own plans, which it enters itself.
 */
export const vocabularies = [
  'theme',
  'group',
  'sdg',
  'issue',
  'action',
  'right',
  'national-plan',
  'development-plan',
] as const;

export type Vocabulary = (typeof vocabularies)[number];

/** Those of which a person can set terms on a recommendation. */
export const settable = ['theme', 'group', 'sdg', 'issue', 'action'] as const;

export type SettableVocabulary = (typeof settable)[number];

/**
 * The codes that ship, in the vocabulary's order. For themes, groups and issues a code is the name as issued; for SDGs a
 * number, of a goal, target or indicator; for actions `1` to `5`; for rights as in their addresses.
 */
export const shippedCodes: Readonly<Record<Vocabulary, readonly string[]>> = {
  theme: themes,
  group: groups,
  sdg: [...goals, ...targets, ...indicators].toSorted(compareNumbers),
  issue: issues,
  action: actionCategories,
  right: rights,
  'national-plan': [],
  'development-plan': [],
};

/** What a term is called now that a document of an earlier cycle called otherwise; undefined where that is not known. */
export function codeNow(vocabulary: Vocabulary, label: string): string | undefined {
  if (vocabulary === 'theme') return themeNow(label);
  if (vocabulary === 'group') return groupNow(label);
  if (vocabulary === 'sdg') return sdgOf(label) ?? undefined;
  return shippedCodes[vocabulary].find((code) => code === label);
}

/** `1` before `1.1` before `1.1.1` before `1.2` before `1.a` before `2`. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [x, y] = [left[at], right[at]];
    if (x === y) continue;
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    const [m, n] = [Number(x), Number(y)];
    if (Number.isNaN(m) && Number.isNaN(n)) return x < y ? -1 : 1;
    if (Number.isNaN(m)) return 1;
    if (Number.isNaN(n)) return -1;
    return m - n;
  }
  return 0;
}
