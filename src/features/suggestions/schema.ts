import { z } from 'zod';
import { settable, type SettableVocabulary } from '../../vocabularies/vocabularies.ts';
import { isId } from '../../web/ids.ts';
import { line } from '../../web/lines.ts';

export { decideTerms } from './policy.ts';

/** At this probability or more a term is meant: it is ticked before anybody looks. */
export const MEANT = 0.5;
/** What is proposed with less than this is not shown: most of it is wrong, and reading it costs time. */
export const LEAST_SHOWN = 0.15;
/** How many recommendations stand on one page to be decided on. */
export const PER_PAGE = 20;

/** A term of a recommendation, as a form names it. */
export type TermMark = { recommendation: string; kind: SettableVocabulary; label: string };

/** A term's mark in a form. Labels may hold spaces and colons, ids and kinds do not. */
export function writeMark({ recommendation, kind, label }: TermMark): string {
  return `${recommendation} ${kind} ${label}`;
}

function readMark(text: string): TermMark | null {
  const [recommendation = '', kind = '', ...label] = text.split(' ');
  const known = settable.find((one) => one === kind);
  if (!isId(recommendation) || !known || label.length === 0) return null;
  return { recommendation, kind: known, label: label.join(' ') };
}

const LONGEST_LABEL = 300;

const marks = z
  .array(
    z
      .string()
      .max(LONGEST_LABEL + 60)
      .catch(''),
  )
  .transform((texts) =>
    texts.flatMap((text) => {
      const mark = readMark(text);
      return mark ? [mark] : [];
    }),
  );

/** What was on a page of proposals, what of it is ticked, and terms that somebody typed, `add-<id>`. */
export const decisionForm = z
  .object({ offered: marks, ticked: marks, shown: z.enum(['open', 'bare']).catch('open') })
  .catchall(z.string().catch(''))
  .transform(({ offered, ticked, shown, ...others }) => ({
    offered,
    ticked,
    shown,
    added: Object.entries(others).flatMap(([name, typed]) => {
      const recommendation = name.startsWith('add-') ? name.slice('add-'.length) : '';
      const text = line.parse(typed);
      return isId(recommendation) && text !== '' ? [{ recommendation, text }] : [];
    }),
  }));

export type DecisionForm = z.output<typeof decisionForm>;

/** Above which probability a page offers to accept everything, in whole per cent. */
export const USUAL_SHARE = 80;

/** Everything above a probability, as it was shown: `terms` is how many there were. */
export const bulkForm = z.object({ above: line, terms: z.coerce.number().int().catch(-1) });

/** An entry of the ledger whose decisions are to be taken back. */
export const undoForm = z.object({ entry: z.coerce.number().int().min(1).catch(0) });

/** The terms of one recommendation. */
export const changeForm = z.object({ offered: marks, ticked: marks, version: line, add: line });
