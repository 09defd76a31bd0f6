import { z } from 'zod';
import { readingAs } from '../../../access/reading.ts';
import { readSheetsApart } from '../../../documents/reader/reader-process.ts';
import { csvPieces } from '../../../documents/write/csv.ts';
import type { Row } from '../../../documents/write/table.ts';
import { xlsxStream } from '../../../documents/write/xlsx.ts';
import type { House } from '../../../house.ts';
import type { MessageKey } from '../../../i18n/languages.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask, PageContext } from '../../../web/context.ts';
import { line, readForm } from '../../../web/lines.ts';
import { get, post, type Route } from '../../../web/routes.ts';
import { listFound, searchInWords, type RegisterSearch } from '../../recommendations/actions.ts';
import { registerQuery, searchOf, valuesOf } from '../../recommendations/schema.ts';
import { assignMany, MOST_AT_ONCE } from '../assigning/assign.ts';
import { otherLeads, planAssigning, planVersion, type OtherLeads, type Wanted } from '../assigning/plan.ts';
import { readOrganisations, readPlaces, readStanding } from '../assigning/queries.ts';
import { giveAssignments } from '../policy.ts';
import { listOwners } from '../queries.ts';
import { duties, NOBODY, type Duty } from '../schema.ts';
import { checkRows, sheetCells, sheetColumns, type RowProblem } from './check.ts';
import { SheetCheckPage, SheetPage } from './pages.tsx';
import { listSheetRows, readSheetPlaces } from './queries.ts';

type SheetHouse = Pick<House, 'db' | 'clock' | 'country' | 'config'>;

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A sheet of what can be given at once is sent back with the form that gives it: an id has 36 characters. */
const APPLY_LIMIT = 2 * 1024 * 1024;

const wantedRows = z.array(z.tuple([z.uuid(), z.uuid(), z.enum(duties)])).max(MOST_AT_ONCE);
const applyForm = z.object({ wanted: z.string().catch(''), others: line, version: line });

/** Giving duties by a spreadsheet: taken along, filled, brought back, checked row by row, shown, given. */
export function sheetRoutes(house: SheetHouse, search: RegisterSearch): Route[] {
  const { db, country, config } = house;
  const megabytes = Math.round(config.uploadLimit / 1_048_576);

  /** What a download holds: what nobody answers for, unless the address asks for something else. */
  const askedFor = (page: PageContext) => {
    const asked = searchOf(valuesOf(page.query.toString()));
    if (asked !== '' || page.query.get('of') === 'all') return asked;
    return `organisation=${NOBODY}`;
  };

  const sheetPage = async (
    ask: Ask,
    given: { others?: OtherLeads; problems?: readonly Problem[]; rows?: readonly RowProblem[] } = {},
  ) => {
    const page = ask.get('page');
    const { viewer, head } = page;
    const asked = askedFor(page);
    const { page: _page, sort: _sort, more: _more, ...filter } = registerQuery.parse(valuesOf(asked));
    const order = { sort: 'newest', page: 1, perPage: 1 } as const;
    const answer = await search({ viewer, head, asOf: undefined, filter, order });
    const { others = 'leave', problems = [], rows = [] } = given;
    const words = searchInWords(page, filter, answer);
    const view = { search: asked, words, found: answer.found, megabytes, others, problems, rows };
    return ask.html(<SheetPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const checkPage = async (
    ask: Ask,
    wanted: readonly Wanted[],
    others: OtherLeads,
    problems: readonly Problem[] = [],
  ) => {
    const ids = [...new Set(wanted.map(({ recommendation }) => recommendation))];
    const [organisations, places, standing] = await Promise.all([
      readOrganisations(db, country),
      readPlaces(db, country, ids),
      readStanding(db, country, ids),
    ]);
    const plan = planAssigning(wanted, standing, others);
    const rows = wanted.map(({ recommendation, organisation, duty }) => [recommendation, organisation, duty]);
    const view = { plan, names: { organisations, places }, others, problems };
    return ask.html(
      <SheetCheckPage
        page={ask.get('page')}
        view={{ ...view, wanted: JSON.stringify(rows), version: planVersion(plan) }}
      />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const download = async (ask: Ask, format: keyof typeof MEDIA_TYPES) => {
    const page = ask.get('page');
    const reading = readingAs(db, page.viewer);
    const {
      page: _page,
      sort: _sort,
      more: _more,
      ...filter
    } = registerQuery.parse(valuesOf(askedFor(page)));
    const ids = await listFound(reading, filter, MOST_AT_ONCE);
    const [rows, owners] = await Promise.all([listSheetRows(reading, ids), listOwners(reading, ids)]);
    const cells = async function* (): AsyncGenerator<Row> {
      for (const { id, symbol, number, text } of rows) {
        const names = (duty: Duty) =>
          (owners.get(id) ?? [])
            .filter((owner) => owner.duty === duty)
            .map((owner) => page.formats.name(owner.organisation_names));
        yield { symbol, number, words: text, lead: names('lead'), supporting: names('supporting') };
      }
    };
    ask.header('content-type', MEDIA_TYPES[format]);
    ask.header('content-disposition', `attachment; filename="assignments-${country}.${format}"`);
    if (format === 'xlsx')
      return ask.body(
        await new Response(await xlsxStream('Assignments', sheetColumns, cells())).arrayBuffer(),
      );
    let csv = '';
    for await (const piece of csvPieces(sheetColumns, cells())) csv += piece;
    return ask.body(csv);
  };

  const bring = async (ask: Ask) => {
    const form = await ask.req.formData();
    const others = otherLeads.find((known) => known === form.get('others')) ?? 'leave';
    const file = form.get('file');
    const refuse = (problem: Problem, rows: readonly RowProblem[] = []) =>
      sheetPage(ask, { others, problems: [{ field: 'file', ...problem }], rows });
    if (!(file instanceof File) || file.name === '')
      return refuse({ code: 'assignments.sheet.file.missing' });
    const read = await readSheetsApart(file.name, new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) {
      const { code, values } = read.problem;
      if (NO_SHEET.has(code)) return refuse({ code: 'assignments.sheet.file.unfit' });
      return refuse({ code: `problem.${code}` as MessageKey, values });
    }
    const found = sheetCells(read.sheets);
    if ('headings' in found)
      return refuse({
        code: 'assignments.sheet.headings',
        values: { found: found.headings, expected: sheetColumns.join(', ') },
      });
    if (found.cells.length === 0) return refuse({ code: 'assignments.sheet.empty' });
    const symbols = found.cells.map(({ symbol }) => symbol);
    const [places, organisations] = await Promise.all([
      readSheetPlaces(db, country, symbols),
      readOrganisations(db, country),
    ]);
    const { wanted, problems } = checkRows(found.cells, places, organisations.values());
    if (problems.length > 0)
      return refuse({ code: 'assignments.sheet.refused', values: { count: problems.length } }, problems);
    if (wanted.length > MOST_AT_ONCE)
      return refuse({ code: 'assignments.many', values: { found: wanted.length, most: MOST_AT_ONCE } });
    return checkPage(ask, wanted, others);
  };

  return [
    get('/assignments/sheet', giveAssignments, (ask) => sheetPage(ask)),
    get('/assignments/sheet.csv', giveAssignments, (ask) => download(ask, 'csv')),
    get('/assignments/sheet.xlsx', giveAssignments, (ask) => download(ask, 'xlsx')),
    // room for the form around the file
    post('/assignments/sheet', giveAssignments, bring, { bodyLimit: config.uploadLimit + 64 * 1024 }),

    post(
      '/assignments/sheet/apply',
      giveAssignments,
      async (ask) => {
        const { value } = await readForm(ask, applyForm);
        const others = otherLeads.find((known) => known === value.others) ?? 'leave';
        const rows = wantedRows.safeParse(parsed(value.wanted));
        if (!rows.success)
          return sheetPage(ask, { others, problems: [{ code: 'assignments.sheet.again', field: 'file' }] });
        const wanted = rows.data.map(([recommendation, organisation, duty]) => ({
          recommendation,
          organisation,
          duty,
        }));
        const { version } = value;
        const input = { way: 'sheet', wanted, others, version } as const;
        const outcome = await assignMany(house, ask.get('page').viewer, input);
        if (!outcome.ok) return checkPage(ask, wanted, others, outcome.problems);
        const { given, ended } = outcome.value;
        return ask.redirect(`/assignments?given=${given}&ended=${ended}`, 303);
      },
      { bodyLimit: APPLY_LIMIT },
    ),
  ];
}

/** What a file is that is no spreadsheet at all: the sentences of documents would ask for a UN document. */
const NO_SHEET: ReadonlySet<string> = new Set(['not-a-document', 'format-not-read', 'old-office']);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
