import { csvPieces } from '../../documents/write/csv.ts';
import type { Row } from '../../documents/write/table.ts';
import { xlsxStream } from '../../documents/write/xlsx.ts';
import { stateNamer } from '../../i18n/state-names.ts';
import type { Content } from './archive.ts';
import type { DataRow, PublicRegister } from './queries.ts';
import { resources } from './resources.ts';

type Part = { path: string; format: string; content: Content };

/** The columns of the Universal Human Rights Index' xlsx as issued, its misspellings included: readers look for them. */
const UHRI_COLUMNS = [
  'Text',
  'Countries Concerned',
  'Reccomending Body',
  'Document Symbol',
  'Themes',
  'Affected Persons',
  'Sdgs',
  'Document Publication Date',
  'UPR Reccomending States',
  'UPR Position',
  'Type',
  'OHCHR Annotation Id',
  'UPR Session',
  'Regions Concerned',
  'Recommending Regions',
  'Date of publication on UHRI',
] as const;
const IMPACT_COLUMNS = [
  'reference',
  'title',
  'description',
  'accepted',
  'support_level',
  'response',
  'framework',
  'draft',
  'archive',
] as const;

const POSITIONS: Readonly<Record<string, string>> = {
  supported: 'Supported',
  noted: 'Noted',
  'partially-supported': 'Partially supported',
};
const LEVELS: Readonly<Record<string, string>> = {
  supported: 'supported',
  noted: 'noted',
  'partially-supported': 'part',
};

/** The recommendations in the forms that other systems read: as near as the columns of each allow. */
export async function otherFormats(
  register: PublicRegister,
  { country }: { country: string },
): Promise<Part[]> {
  const known = await readContext(register);
  const recommendations = () => register.rows(resourceNamed('recommendations'));
  const uhri = () => mapped(recommendations(), (row) => uhriRow(country, known, row));
  return [
    {
      path: 'uhri/uhri.json',
      format: 'json',
      content: uhriJson(mapped(recommendations(), (row) => uhriRecord(country, known, row))),
    },
    {
      path: 'uhri/uhri.xlsx',
      format: 'xlsx',
      content: await xlsxStream('UHRI', UHRI_COLUMNS, uhri()),
    },
    {
      path: 'impact-oss/recommendations.csv',
      format: 'csv',
      content: csvPieces(
        IMPACT_COLUMNS,
        mapped(recommendations(), (row) => impactRow(known, row)),
      ),
    },
  ];
}

type Known = {
  reviews: ReadonlyMap<unknown, DataRow>;
  documents: ReadonlyMap<unknown, DataRow>;
  terms: ReadonlyMap<unknown, readonly DataRow[]>;
  comments: ReadonlyMap<unknown, string>;
};

/** What stands beside recommendations; far smaller than their words. */
async function readContext(register: PublicRegister): Promise<Known> {
  const all = async (name: string) => {
    const rows: DataRow[] = [];
    for await (const row of register.rows(resourceNamed(name))) rows.push(row);
    return rows;
  };
  const byId = (rows: readonly DataRow[]) => new Map(rows.map((row) => [row['id'], row]));
  const answers = await all('answers');
  return {
    reviews: byId(await all('reviews')),
    documents: byId(await all('documents')),
    terms: Map.groupBy(await all('terms'), (row) => row['recommendation']),
    comments: new Map(
      answers.flatMap((row) =>
        row['comment'] ? [[row['recommendation'], textOf(row['comment'])] as const] : [],
      ),
    ),
  };
}

function factsOf(country: string, { reviews, documents, terms }: Known, row: DataRow) {
  const review = reviews.get(row['review']);
  const document = documents.get(row['document']);
  const name = stateNamer('en');
  // several documents may give the same term
  const labels = (kind: string) => {
    const of = (terms.get(row['id']) ?? []).filter((term) => term['kind'] === kind);
    return [...new Set(of.map((term) => textOf(term['label'])))];
  };
  const isOfUpr = review?.['mechanism'] === 'UPR';
  const states = row['recommending_states'] as string[];
  return {
    // a report prints the States behind the words, and readers of the index look for them there too
    text: `${textOf(row['number'])} ${textOf(row['text'])}`,
    country: name(country),
    body: textOf(review?.['mechanism']),
    symbol: textOf(document?.['symbol'] ?? review?.['symbol']),
    published: textOf(document?.['issued_on'] ?? review?.['held_on']),
    themes: labels('theme'),
    groups: labels('group'),
    sdgs: labels('sdg'),
    states: isOfUpr ? states.map(name) : [],
    position: POSITIONS[textOf(row['position'])] ?? '',
    session: isOfUpr ? (/\d+/.exec(textOf(review['session']))?.[0] ?? '') : '',
    cycle: isOfUpr ? textOf(review['cycle']) : '',
    id: textOf(row['id']),
  };
}

function uhriRow(country: string, known: Known, row: DataRow): Row {
  const facts = factsOf(country, known, row);
  const list = (values: readonly string[]) =>
    values
      .filter(Boolean)
      .map((value) => `- ${value}`)
      .join('\n');
  return {
    Text: facts.text,
    'Countries Concerned': list([facts.country]),
    'Reccomending Body': list([facts.body]),
    'Document Symbol': facts.symbol,
    Themes: list(facts.themes),
    'Affected Persons': list(facts.groups),
    Sdgs: list(facts.sdgs),
    'Document Publication Date': facts.published,
    'UPR Reccomending States': list(facts.states),
    'UPR Position': list([facts.position]),
    Type: '- Recommendations',
    'OHCHR Annotation Id': facts.id,
    'UPR Session': list([facts.session]),
  };
}

function uhriRecord(country: string, known: Known, row: DataRow): Record<string, unknown> {
  const facts = factsOf(country, known, row);
  return {
    AnnotationId: facts.id,
    AnnotationType: '- Recommendations',
    Body: `- ${facts.body}`,
    Countries: [facts.country],
    Regions: [],
    Symbol: facts.symbol,
    Text: facts.text,
    Themes: facts.themes,
    AffectedPersons: facts.groups,
    Sdgs: facts.sdgs,
    PublicationDate: facts.published && `${facts.published}T00:00:00`,
    UprCycle: facts.cycle || null,
    UprPositions: facts.position ? [facts.position] : [],
    UprRecommendingCountry: facts.states,
    UprRecommendingRegions: [],
    UprSession: facts.session ? [facts.session] : [],
  };
}

function impactRow(known: Known, row: DataRow): Row {
  const position = textOf(row['position']);
  return {
    reference: textOf(row['number']),
    title: textOf(row['text']),
    description: '',
    accepted: position === '' || position === 'pending' ? '' : String(position !== 'noted'),
    support_level: LEVELS[position] ?? '',
    response: known.comments.get(row['id']) ?? '',
    framework: textOf(known.reviews.get(row['review'])?.['slug']),
    draft: 'false',
    archive: 'false',
  };
}

async function* uhriJson(records: AsyncIterable<unknown>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const record of records) {
    yield `${isFirst ? '[' : ','}\n${JSON.stringify(record)}`;
    isFirst = false;
  }
  yield isFirst ? '[]\n' : '\n]\n';
}

async function* mapped<To>(rows: AsyncIterable<DataRow>, to: (row: DataRow) => To): AsyncGenerator<To> {
  for await (const row of rows) yield to(row);
}

function resourceNamed(name: string) {
  const found = resources.find((resource) => resource.name === name);
  if (!found) throw new Error(`there is no table ${name} in a package`);
  return found;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
