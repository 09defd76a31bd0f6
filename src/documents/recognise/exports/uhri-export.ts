import { emptyRecommendation, type ReadRecommendation, type Sheet } from '../../document.ts';
import { tidySpaces } from '../../read/lines.ts';
import { partsOfRecommendation } from '../reports/clauses.ts';
import { knownRows, type Headings } from './export-columns.ts';
import { assembleExport, LeftRows, unreadStates, type ReadExport } from './export-rows.ts';
import { dayOf, listOf, numberIn, statesOf, valueOf } from './export-values.ts';
import { cycleOfSession } from '../metadata.ts';
import { positionOfCell } from '../position.ts';
import { numberAtHead } from './row-number.ts';

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
    'etatsconcernes',
    'estadosconcernidos',
    'estadosinteresados',
    'estadoconcernido',
    'paisconcernido',
    'paysconcerne',
    'statesconcerned',
    'stateconcerned',
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
    'organoqueformulalarecomendacion',
    'organismo',
    'mecanisme',
    'mecanismo',
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
    'symbole',
    'simbolo',
  ],
  themes: ['themes', 'theme', 'temas', 'tema'],
  groups: [
    'affectedpersons',
    'personsaffected',
    'groupsofpersons',
    'groupesdepersonnes',
    'gruposdepersonas',
    'personnesconcernees',
    'personasafectadas',
  ],
  sdgs: ['sdgs', 'sdg', 'odd', 'ods'],
  date: [
    'documentpublicationdate',
    'publicationdate',
    'datedepublicationdudocument',
    'fechadepublicaciondeldocumento',
    'datedepublication',
    'fechadepublicacion',
  ],
  states: [
    'uprrecommendingstates',
    'uprrecommendingstate',
    'uprrecommendingcountry',
    'uprrecommendingcountries',
    'etatsauteursdelarecommandationepu',
    'estadosrecomendantesepu',
    'etatsauteursdelarecommandation',
    'etatsrecommandants',
    'etatsrecommandantsepu',
    'estadosrecomendantes',
    'estadosquerecomiendan',
    'estadosqueformulanlarecomendacion',
    'estadosdelepuqueformulanrecomendaciones',
    'recommendingstate',
    'recommendingstates',
  ],
  position: [
    'uprposition',
    'uprpositions',
    'positionepu',
    'posicionepu',
    'positiondelepu',
    'posiciondelepu',
    'posicionenelepu',
    'position',
    'posicion',
  ],
  type: ['type', 'annotationtype', 'tipo'],
  id: ['ohchrannotationid', 'annotationid'],
  session: [
    'uprsession',
    'uprsessions',
    'sessionepu',
    'sessiondelepu',
    'sesionepu',
    'periododesesionesdelepu',
  ],
  cycle: ['uprcycle', 'uprcycles', 'cycleepu', 'cicloepu'],
};

const UPR = /\b(?:UPR|EPU)\b|universal periodic|examen p[ée]ri[óo]di|الاستعراض الدوري/iu;

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
    const isOfUpr =
      UPR.test(row.body) || (valueOf(row.body) === '' && (session !== null || states.states.length > 0));
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
  const { number, words: own, heading } = numberAtHead(words, isOfUpr);
  const headed = heading === null ? {} : { heading };
  if (!isOfUpr) return { number, text: own, states: [], clauses: [], ...headed };
  const parts = partsOfRecommendation(own);
  const states = named.length > 0 ? [...named] : parts.states;
  return { number, text: parts.text, states, clauses: parts.clauses, ...headed };
}
