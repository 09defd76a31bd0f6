import { z } from 'zod';
import { applyMapping } from '../../../documents/recognise/registers/mapped-sheet.ts';
import { sheetMapping, type SheetMapping } from '../../../documents/recognise/registers/sheet-mapping.ts';
import {
  proposeColumns,
  proposeMapping,
  proposeValues,
} from '../../../documents/recognise/registers/sheet-proposal.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask } from '../../../web/context.ts';
import { notFoundPage } from '../../../web/error-pages.tsx';
import { parseForm, type Typed } from '../../../web/forms.ts';
import { get, post, type Route } from '../../../web/routes.ts';
import { findImportAsked } from '../find-import.ts';
import type { ImportHouse } from '../import-house.ts';
import { mapColumns } from './mapping-actions.ts';
import { mappingOf, mappingProblems, placeOf } from './mapping-form.ts';
import { MappingPage } from './mapping-page.tsx';
import { PartsPage, type RegisterPartView } from './parts-page.tsx';
import { importDocuments } from '../policy.ts';
import { listParts, type ListedImport } from '../queries.ts';
import { CHANGED_MEANWHILE, parseReading } from '../schema.ts';

/** Fields of a hundred columns and their values; the words of the spreadsheet itself are not sent. */
const FORM_LIMIT = 512 * 1024;

/** A spreadsheet whose columns a person has to explain: the choice, its preview, and the reviews that come of it. */
export function mappingRoutes(house: ImportHouse): Route[] {
  const { db, country } = house;

  const show = (
    ask: Ask,
    row: ListedImport,
    shown: { mapping: SheetMapping; isPreview?: boolean; typed?: Typed; problems?: readonly Problem[] },
  ) => {
    const sheets = parseReading(row.reading)?.sheets ?? [];
    const { mapping, isPreview = false, typed = {}, problems = [] } = shown;
    const sheet = sheets[mapping.sheet];
    const preview = isPreview && sheet ? applyMapping(sheet, mapping) : null;
    const isRemembered = row.state === 'mapping' && row.mapping !== null && Object.keys(typed).length === 0;
    const screen = { row, sheets, mapping, isRemembered, preview, typed, problems };
    return ask.html(<MappingPage page={ask.get('page')} screen={screen} />, problems.length > 0 ? 400 : 200);
  };

  const isMappable = ({ state }: ListedImport) => state === 'mapping' || state === 'mapped';

  return [
    get('/imports/:id/mapping', importDocuments, async (ask) => {
      const row = await findImportAsked(house, ask);
      if (!row) return notFoundPage(ask, ask.get('page'));
      if (!isMappable(row)) return ask.redirect(`/imports/${row.id}`, 303);
      return show(ask, row, { mapping: mappingToShow(row, ask.req.query()) });
    }),

    post(
      '/imports/:id/mapping',
      importDocuments,
      async (ask) => {
        const page = ask.get('page');
        const row = await findImportAsked(house, ask);
        if (!row) return notFoundPage(ask, page);
        if (!isMappable(row)) return ask.redirect(`/imports/${row.id}`, 303);
        const { typed } = await parseForm(ask, z.record(z.string(), z.unknown()));
        const sheets = parseReading(row.reading)?.sheets ?? [];
        const mapping = mappingOf(sheets, typed);
        if (!mapping)
          return show(ask, row, { mapping: mappingToShow(row, {}), typed, problems: [CHANGED_MEANWHILE] });
        const problems = mappingProblems(sheets, mapping);
        if (problems.length > 0) return show(ask, row, { mapping, typed, problems });
        if (typed['step'] !== 'use') return show(ask, row, { mapping, typed, isPreview: true });
        const outcome = await mapColumns(house, page.viewer, row.id, Number(typed['version']), mapping);
        if (!outcome.ok) return show(ask, row, { mapping, typed, problems: outcome.problems });
        return ask.redirect(`/imports/${row.id}/parts`, 303);
      },
      { bodyLimit: FORM_LIMIT },
    ),

    get('/imports/:id/parts', importDocuments, async (ask) => {
      const page = ask.get('page');
      const row = await findImportAsked(house, ask);
      if (!row) return notFoundPage(ask, page);
      if (row.state !== 'mapped') return ask.redirect(`/imports/${row.id}`, 303);
      const parts = (await listParts(db, country, row.id)).flatMap(
        ({ id, state, reading }): RegisterPartView[] => {
          const parsed = parseReading(reading);
          return parsed ? [{ id, state, reading: parsed }] : [];
        },
      );
      const named = parts.toSorted((a, b) => reviewOf(a).localeCompare(reviewOf(b), 'en', { numeric: true }));
      return ask.html(<PartsPage page={page} row={row} parts={named} left={leftOf(row)} />);
    }),
  ];
}

/** The sheet and row that the address asks for, else what was chosen or kept, else what the sheets look like. */
function mappingToShow(row: ListedImport, query: Typed): SheetMapping {
  const sheets = parseReading(row.reading)?.sheets ?? [];
  const place = placeOf(sheets, query);
  const sheet = place && sheets[place.sheet];
  if (place && sheet) return proposeColumns(sheet, place.sheet, place.header);
  if (row.mapping === null) return proposeMapping(sheets);
  const kept = sheetMapping.parse(row.mapping);
  const keptSheet = sheets[kept.sheet];
  if (!keptSheet) return proposeMapping(sheets);
  // a value that the earlier file did not have is proposed anew
  const proposed = proposeValues(keptSheet, kept.header, kept.columns);
  return {
    ...kept,
    positions: { ...proposed.positions, ...kept.positions },
    reviews: { ...proposed.reviews, ...kept.reviews },
  };
}

/** What parts are put in order by: all are made in one moment. */
function reviewOf({ reading }: RegisterPartView): string {
  return `${reading.mechanism ?? ''} ${reading.cycle ?? ''} ${reading.symbol ?? ''}`;
}

function leftOf(row: ListedImport) {
  const mapping = sheetMapping.safeParse(row.mapping);
  const sheet = mapping.success && parseReading(row.reading)?.sheets?.[mapping.data.sheet];
  return sheet ? applyMapping(sheet, mapping.data).problems : [];
}
