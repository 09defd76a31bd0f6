import {
  emptyRecommendation,
  type Position,
  type ReadRecommendation,
  type RegisterEntry,
  type Sheet,
} from '../../document.ts';
import { plainText } from '../../read/html-text.ts';
import { tidySpaces } from '../../read/lines.ts';
import { knownRows, type Headings } from './export-columns.ts';
import { assembleExport, LeftRows, type ReadExport } from './export-rows.ts';
import { valueOf } from './export-values.ts';

/** The columns of IMPACT OSS' list of recommendations. */
const HEADINGS: Headings<
  | 'reference'
  | 'title'
  | 'description'
  | 'accepted'
  | 'level'
  | 'response'
  | 'framework'
  | 'draft'
  | 'archive'
> = {
  reference: ['reference'],
  title: ['title'],
  description: ['description'],
  accepted: ['accepted'],
  level: ['supportlevel'],
  response: ['response'],
  framework: ['framework', 'frameworkid', 'recommendationframework'],
  draft: ['draft'],
  archive: ['archive', 'isarchive', 'archived'],
};

/** A list of recommendations of IMPACT OSS; null when the sheets are none. Drafts and what was archived are left out. */
export function readImpactExport(sheets: readonly Sheet[]): ReadExport | null {
  const known = knownRows(
    sheets,
    HEADINGS,
    (found) =>
      found.has('reference') &&
      found.has('title') &&
      (found.has('level') || found.has('accepted')) &&
      found.size >= 5,
  );
  if (!known) return null;
  const left = new LeftRows();
  left.count('other_sheet', known.otherRows);
  const recommendations: ReadRecommendation[] = [];
  for (const row of known.rows) {
    const title = tidySpaces(plainText(row.title));
    const description = tidySpaces(plainText(row.description));
    const reason = isYes(row.draft)
      ? 'draft'
      : isYes(row.archive)
        ? 'archived'
        : title === ''
          ? 'no_text'
          : null;
    if (reason !== null) {
      left.count(reason);
      continue;
    }
    // the title is the recommendation's words; a description that repeats or extends them is the longer form
    const text = description.startsWith(title.replace(/(?:\.\.\.|…)$/u, '')) ? description : title;
    const entries: RegisterEntry[] = [];
    const response = tidySpaces(plainText(row.response));
    if (response !== '') entries.push({ kind: 'comment', heading: 'response', text: response });
    if (description !== '' && text !== description)
      entries.push({ kind: 'comment', heading: 'description', text: description });
    const framework = valueOf(row.framework);
    recommendations.push({
      ...emptyRecommendation(),
      number: valueOf(row.reference),
      text,
      states: [],
      position: positionOfRow(row.level, row.accepted),
      ...(framework === '' ? {} : { heading: framework }),
      ...(entries.length > 0 ? { entries } : {}),
    });
  }
  return assembleExport({ recommendations, left, problems: [] });
}

const LEVELS: Readonly<Record<string, Position>> = {
  noted: 'noted',
  part: 'partially-supported',
  partial: 'partially-supported',
  supported: 'supported',
};

/** The level of support; where it is missing, whether the recommendation was accepted. */
function positionOfRow(level: string, accepted: string): Position | null {
  const named = LEVELS[valueOf(level).toLowerCase()];
  if (named !== undefined) return named;
  if (isYes(accepted)) return 'supported';
  return /^(?:false|no|0|f|n)$/iu.test(accepted.trim()) ? 'noted' : null;
}

function isYes(cell: string): boolean {
  return /^(?:true|yes|1|t|y)$/iu.test(cell.trim());
}
