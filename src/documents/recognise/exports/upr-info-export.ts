import { emptyRecommendation, type Position, type ReadRecommendation, type Sheet } from '../../document.ts';
import { withSigns } from '../../read/html-text.ts';
import { tidySpaces } from '../../read/lines.ts';
import { knownRows, type Headings } from './export-columns.ts';
import { assembleExport, LeftRows, unreadStates, type ReadExport } from './export-rows.ts';
import { numberIn, stateOfLabel, statesOf, valueOf } from './export-values.ts';
import { cycleOfSession } from '../metadata.ts';
import { positionOfCell } from '../position.ts';

/** The columns of UPR Info's database: `To` is the State under review, `From` the recommending State. */
const HEADINGS: Headings<'to' | 'text' | 'from' | 'response' | 'action' | 'issue' | 'session'> = {
  to: ['to', 'stateunderreview', 'sur', 'countryunderreview', 'statesunderreview'],
  text: ['text', 'recommendation', 'recommendations'],
  from: ['from', 'recommendingstate', 'rs', 'recommendingcountry', 'recommendingstates'],
  response: ['response', 'reponse', 'respuesta'],
  action: ['action', 'actioncategory'],
  issue: ['issue', 'issues'],
  session: ['session'],
};

/** An export of UPR Info: one row a recommending State, no numbers; null when the sheets are none. */
export function readUprInfoExport(sheets: readonly Sheet[]): ReadExport | null {
  const known = knownRows(sheets, HEADINGS, (found) =>
    ['to', 'text', 'from', 'response'].every((role) => found.has(role as never)),
  );
  if (!known) return null;
  const left = new LeftRows();
  left.count('other_sheet', known.otherRows);
  const unread: string[] = [];
  const recommendations: ReadRecommendation[] = [];
  for (const row of known.rows) {
    const text = tidySpaces(withSigns(row.text));
    const response = valueOf(row.response);
    if (text === '' || /pledge|engagement|compromiso/iu.test(response)) {
      left.count(text === '' ? 'no_text' : 'pledge');
      continue;
    }
    const country = stateOfLabel(row.to);
    const from = statesOf(row.from);
    unread.push(...from.unread, ...(country === null ? [valueOf(row.to)] : []));
    const session = numberIn(row.session, 1, 99);
    const action = numberIn(row.action, 1, 5);
    const issues = row.issue
      .split(',')
      .map((issue) => tidySpaces(withSigns(issue)))
      .filter((issue) => issue !== '');
    recommendations.push({
      ...emptyRecommendation(),
      number: '',
      text,
      states: from.states,
      position: positionOfResponse(response),
      country,
      session,
      cycle: session === null ? null : cycleOfSession(session),
      ...(issues.length > 0 ? { issues } : {}),
      ...(action === null ? {} : { actionCategory: action }),
    });
  }
  return assembleExport({ recommendations, left, problems: unreadStates(unread) });
}

/** UPR Info's words: accepted, noted (rejected in older files), no response, general response, pending. */
function positionOfResponse(response: string): Position | null {
  if (/^(?:no|general|unclear)\b/iu.test(response)) return null;
  if (/^pending|^en attente|^pendiente/iu.test(response)) return 'pending';
  return positionOfCell(response);
}
