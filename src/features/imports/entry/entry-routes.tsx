import { z } from 'zod';
import { readTextApart } from '../../../documents/reader/reader-process.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask } from '../../../web/context.ts';
import { parseForm, type Typed } from '../../../web/forms.ts';
import { get, post, type Route } from '../../../web/routes.ts';
import { enterText } from '../actions.ts';
import { findImportNamed } from '../find-import.ts';
import { LONGEST_TEXT, parseEntry } from './entry-form.ts';
import { EntryPage } from './entry-page.tsx';
import type { ImportHouse } from '../import-house.ts';
import { importDocuments } from '../policy.ts';
import type { ListedImport } from '../queries.ts';

/** Entry by hand of a whole text. */
export function entryRoutes(house: ImportHouse): Route[] {
  const entryPage = (
    ask: Ask,
    typed: Typed,
    problems: readonly Problem[] = [],
    from: ListedImport | null = null,
  ) =>
    ask.html(
      <EntryPage page={ask.get('page')} from={from} typed={typed} problems={problems} />,
      problems.length > 0 ? 400 : 200,
    );

  return [
    get('/imports/entry', importDocuments, async (ask) => {
      const from = await findImportNamed(house, ask.req.query('from'));
      if (!from) return entryPage(ask, {});
      const text = await readTextApart(house.files.path(from.file_sha256));
      return entryPage(ask, { text: text.slice(0, LONGEST_TEXT) }, [], from);
    }),

    post(
      '/imports/entry',
      importDocuments,
      async (ask) => {
        const { typed } = await parseForm(ask, z.record(z.string(), z.unknown()));
        const form = parseEntry(typed);
        if (!form.ok) return entryPage(ask, typed, form.problems);
        const outcome = await enterText(house, ask.get('page').viewer, form.text, form.entered);
        if (!outcome.ok) return entryPage(ask, typed, outcome.problems);
        return ask.redirect(`/imports/${outcome.value}`, 303);
      },
      // a character of a form takes up to four bytes
      { bodyLimit: LONGEST_TEXT * 4 + 64 * 1024 },
    ),
  ];
}
