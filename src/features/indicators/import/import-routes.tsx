import { z } from 'zod';
import { readingAs } from '../../../access/reading.ts';
import type { House } from '../../../house.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask } from '../../../web/context.ts';
import { newerVersion } from '../../../web/newer-version.tsx';
import { get, post, type Route } from '../../../web/routes.ts';
import type { Speaker } from '../../assessments/actions.ts';
import { figureColumns } from '../export-rows.ts';
import { listFigureSources } from '../figure-actions.ts';
import { lastPeriodBefore } from '../period.ts';
import { enterFigures } from '../policy.ts';
import { listIndicators } from '../queries.ts';
import { tableFile, tableFormats, type TableFormat } from '../table-file.ts';
import { readCountryDay } from '../write-queries.ts';
import { applyImport, checkImport } from './import-actions.ts';
import { ImportPage, PreviewPage } from './import-page.tsx';
import { importColumns, readImportFile, type ImportRow } from './read-rows.ts';

const IMPORT = '/indicators/import';
const MOST_BYTES = 5_000_000;
/** What surrounds a file in a form. */
const FORM_BYTES = 65_536;

const rowsSent = z.array(
  z.object({
    row: z.number(),
    ...(Object.fromEntries(importColumns.map((column) => [column, z.string()])) as Record<
      (typeof importColumns)[number],
      z.ZodString
    >),
  }),
);

/** Figures from a file: shown whole, then applied whole or not at all. */
export function importRoutes(house: Pick<House, 'db' | 'clock' | 'languages'>): Route[] {
  const { db } = house;

  const sourcesFor = async (ask: Ask, asked: string | null) => {
    const sources = await listFigureSources(db, ask.get('page').viewer);
    return { sources, source: sources.find(({ slug }) => slug === asked) ?? sources[0] };
  };

  const form = async (ask: Ask, asked: string | null, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const props = { page, ...(await sourcesFor(ask, asked)), problems };
    return ask.html(<ImportPage {...props} />, problems.length > 0 ? 400 : 200);
  };

  const preview = async (
    ask: Ask,
    source: Speaker,
    rows: readonly ImportRow[],
    isPlain: boolean,
    problems: readonly Problem[] = [],
  ) => {
    const page = ask.get('page');
    const notation = { language: page.language, plainFirst: isPlain };
    const {
      checked,
      problems: wrong,
      version,
    } = await checkImport(house, page.viewer, source, rows, notation);
    const view = { source, checked, wrong, rows: JSON.stringify(rows), isPlain, version, problems };
    return ask.html(<PreviewPage page={page} view={view} />, wrong.length + problems.length > 0 ? 400 : 200);
  };

  const template = async (ask: Ask, format: TableFormat) => {
    const { viewer, query } = ask.get('page');
    const { source } = await sourcesFor(ask, query.get('organisation'));
    const { today } = await readCountryDay(db, viewer.country, house.clock());
    const reading = readingAs(db, viewer);
    const own = source ? await listIndicators(reading, { collector: source.slug }) : [];
    const rows = own
      .toSorted((one, other) => one.slug.localeCompare(other.slug))
      .map(({ slug, title, unit, frequency }) => ({
        indicator: slug,
        title,
        unit,
        period: lastPeriodBefore(today, frequency),
        organisation: source?.slug ?? '',
      }));
    const columns = figureColumns.filter((column) => (importColumns as readonly string[]).includes(column));
    return tableFile('figures', format, columns, rows);
  };

  return [
    get(IMPORT, enterFigures, (ask) => form(ask, ask.get('page').query.get('organisation'))),
    ...tableFormats.map((format) =>
      get(`${IMPORT}/template.${format}`, enterFigures, (ask) => template(ask, format)),
    ),
    post(
      IMPORT,
      enterFigures,
      async (ask) => {
        const sent = await ask.req.formData();
        const asked = sent.get('organisation');
        const { source } = await sourcesFor(ask, typeof asked === 'string' ? asked : null);
        if (!source) return form(ask, null, [{ code: 'indicators.source.none' }]);
        const file = sent.get('file');
        const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
        const name = file instanceof File ? file.name : '';
        const read = await readImportFile(name, bytes);
        if (!read.ok) return form(ask, source.slug, read.problems);
        // a workbook's numbers come without a language, those of csv as somebody's spreadsheet writes them
        return preview(ask, source, read.value, /\.xlsx$/i.test(name));
      },
      { bodyLimit: MOST_BYTES + FORM_BYTES },
    ),
    post(
      `${IMPORT}/apply`,
      enterFigures,
      async (ask) => {
        const page = ask.get('page');
        const sent = await ask.req.formData();
        const text = (name: string) => {
          const value = sent.get(name);
          return typeof value === 'string' ? value.replaceAll('\u0000', '') : '';
        };
        const { source } = await sourcesFor(ask, text('organisation'));
        const rows = rowsSent.safeParse(parsed(text('rows')));
        if (!source || source.slug !== text('organisation') || !rows.success)
          return form(ask, null, [{ code: 'indicators.import.noFile', field: 'file' }]);
        const isPlain = text('plain') === 'yes';
        const notation = { language: page.language, plainFirst: isPlain };
        const options = { notation, version: text('version') };
        const outcome = await applyImport(house, page.viewer, source.slug, rows.data, options);
        if (outcome.ok) return ask.redirect('/indicators?value=some&done=imported', 303);
        // what is wrong with rows stands beside them
        const about = outcome.problems.filter((problem) => problem === newerVersion);
        return preview(ask, source, rows.data, isPlain, about);
      },
      { bodyLimit: MOST_BYTES + FORM_BYTES },
    ),
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
