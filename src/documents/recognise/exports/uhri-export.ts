import { emptyRecommendation, type ReadRecommendation, type Sheet } from '../../document.ts';
import { tidySpaces } from '../../read/lines.ts';
import { partsOfRecommendation } from '../reports/clauses.ts';
import { knownRows, type Headings } from './export-columns.ts';
import { assembleExport, LeftRows, unreadStates, type ReadExport } from './export-rows.ts';
import { dayOf, listOf, numberIn, statesOf, valueOf } from './export-values.ts';
import { cycleOfSession } from '../metadata.ts';
import { positionOfCell } from '../position.ts';

/** The columns of the Universal Human Rights Index' export, xlsx as issued and the fields of its json; UHRI's own languages. */
const HEADINGS: Headings<
  | 'text'
  | 'countries'
  | 'body'
  | 'symbol'
  | 'themes'
  | 'groups'
  | 'sdgs'
  | 'date'
  | 'states'
  | 'position'
  | 'type'
  | 'id'
  | 'session'
  | 'cycle'
> = {
  text: ['text', 'texte', 'texto', 'annotationtext', 'recommendation'],
  countries: [
    'countriesconcerned',
    'countryconcerned',
    'countries',
    'country',
    'paysconcernes',
    'pays',
    'paisesinteresados',
    'paisesconcernidos',
    'paises',
  ],
  body: [
    'recommendingbody',
    'recommendingbodies',
    'body',
    'bodies',
    'mechanism',
    'organe',
    'organeemetteur',
    'organeauteurdelarecommandation',
    'organo',
    'organorecomendante',
  ],
  symbol: [
    'documentsymbol',
    'symbol',
    'cote',
    'cotedudocument',
    'symboledudocument',
    'signatura',
    'signaturadeldocumento',
    'simbolodeldocumento',
  ],
  themes: ['themes', 'theme', 'temas', 'tema'],
  groups: ['affectedpersons', 'personsaffected', 'personnesconcernees', 'personasafectadas'],
  sdgs: ['sdgs', 'sdg', 'odd', 'ods'],
  date: [
    'documentpublicationdate',
    'publicationdate',
    'datedepublicationdudocument',
    'fechadepublicaciondeldocumento',
  ],
  states: [
    'uprrecommendingstates',
    'uprrecommendingstate',
    'uprrecommendingcountry',
    'uprrecommendingcountries',
    'etatsauteursdelarecommandationepu',
    'estadosrecomendantesepu',
  ],
  position: ['uprposition', 'uprpositions', 'positionepu', 'posicionepu'],
  type: ['type', 'annotationtype', 'tipo'],
  id: ['ohchrannotationid', 'annotationid'],
  session: ['uprsession', 'uprsessions', 'sessionepu', 'sesionepu'],
  cycle: ['uprcycle', 'uprcycles', 'cycleepu', 'cicloepu'],
};

/** The document's own number: `121.1` of a Working Group report, `49.` of a treaty body, whose heading may stand before it. */
const NUMBERED =
  /^(?:(?<heading>\p{L}[^.;:!?\d]{2,120}?)\s+)?(?<number>\d{1,3}(?:\.\d{1,3}){0,2})\s?[.)]?\s*(?<words>[\p{L}"“«([].*)$/su;
const UPR = /\bUPR\b|universal periodic|examen p[ée]ri[óo]di/iu;

/** A UHRI export's recommendations, of whatever documents; null when the sheets are none. */
export function readUhriExport(sheets: readonly Sheet[]): (ReadExport & { date: string | null }) | null {
  const known = knownRows(
    sheets,
    HEADINGS,
    (found) =>
      found.has('text') &&
      found.has('symbol') &&
      (found.has('id') || found.has('body') || found.has('type')) &&
      found.size >= 6,
  );
  if (!known) return null;
  const left = new LeftRows();
  left.count('other_sheet', known.otherRows);
  const unread: string[] = [];
  const dates = new Set<string | null>();
  const recommendations: ReadRecommendation[] = [];
  for (const row of known.rows) {
    const words = tidySpaces(listOf(row.text).join(' '));
    if (words === '') {
      left.count('no_text');
      continue;
    }
    if (!isRecommendation(row.type)) {
      left.count('concern');
      continue;
    }
    const states = statesOf(row.states);
    const concerned = statesOf(row.countries);
    unread.push(...states.unread, ...concerned.unread);
    dates.add(dayOf(row.date));
    const session = numberIn(valueOf(row.session), 1, 99);
    const isOfUpr = UPR.test(row.body) || session !== null || states.states.length > 0;
    recommendations.push({
      ...emptyRecommendation(),
      ...partsOf(words, isOfUpr, states.states),
      position: positionOfCell(valueOf(row.position)),
      themes: listOf(row.themes),
      groups: listOf(row.groups),
      sdgs: listOf(row.sdgs),
      symbol: valueOf(row.symbol) || null,
      session,
      cycle: numberIn(valueOf(row.cycle), 1, 9) ?? (session === null ? null : cycleOfSession(session)),
      country: concerned.states.length === 1 ? (concerned.states[0] ?? null) : null,
    });
  }
  const read = assembleExport({ recommendations, left, problems: unreadStates(unread) });
  return { ...read, date: dates.size === 1 ? ([...dates][0] ?? null) : null };
}

/** Concerns stand beside recommendations in the index; a row may be both. */
function isRecommendation(type: string): boolean {
  return valueOf(type) === '' || /recom|توصي/iu.test(type);
}

function partsOf(
  words: string,
  isOfUpr: boolean,
  named: readonly string[],
): Pick<ReadRecommendation, 'number' | 'text' | 'states' | 'clauses' | 'heading'> {
  const numbered = NUMBERED.exec(words)?.groups;
  const isNumber = numbered?.['number'] !== undefined && (!isOfUpr || numbered['number'].includes('.'));
  const number = isNumber ? (numbered['number'] ?? '') : '';
  const own = isNumber ? (numbered['words'] ?? '') : words;
  const heading = isNumber ? numbered['heading'] : undefined;
  const headed = heading === undefined ? {} : { heading };
  if (!isOfUpr) return { number, text: own, states: [], clauses: [], ...headed };
  const parts = partsOfRecommendation(own);
  const states = named.length > 0 ? [...named] : parts.states;
  return { number, text: parts.text, states, clauses: parts.clauses, ...headed };
}
