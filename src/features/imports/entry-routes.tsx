import { z } from 'zod';
import { readTextApart } from '../../documents/reader-process.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { parseForm, type Typed } from '../../web/forms.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { addItem, enterText, findReading } from './actions.ts';
import { AddItemPage } from './add-item-page.tsx';
import { findAskedImport, findImportNamed } from './asked-import.ts';
import { LONGEST_TEXT, parseEntry } from './entry-form.ts';
import { EntryPage } from './entry-page.tsx';
import type { ImportHouse } from './import-house.ts';
import { importDocuments } from './policy.ts';
import type { ListedImport } from './queries.ts';
import { addedForm } from './schema.ts';
import { parseStates } from './states.ts';

/** Entry by hand: a whole text, or one recommendation that no reader found. */
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

  /** A document that waits to be checked, with its language. */
  const findChecked = async (ask: Ask) => {
    const row = await findAskedImport(house, ask);
    if (!row) return { row: undefined, language: 'en' };
    const language = row.state === 'review' ? (await findReading(house, row.id)).reading.language : null;
    return { row, language: language ?? 'en' };
  };

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

    get('/imports/:id/add', importDocuments, async (ask) => {
      const page = ask.get('page');
      const { row, language } = await findChecked(ask);
      if (!row) return notFoundPage(ask, page);
      if (row.state !== 'review') return ask.redirect(`/imports/${row.id}`, 303);
      return ask.html(<AddItemPage page={page} row={row} language={language} typed={{}} problems={[]} />);
    }),

    post('/imports/:id/add', importDocuments, async (ask) => {
      const page = ask.get('page');
      const { row, language } = await findChecked(ask);
      if (!row) return notFoundPage(ask, page);
      if (row.state !== 'review') return ask.redirect(`/imports/${row.id}`, 303);
      const form = await parseForm(ask, addedForm);
      const again = (problems: readonly Problem[]) => {
        const props = { page, row, language, typed: form.typed, problems };
        return ask.html(<AddItemPage {...props} />, 400);
      };
      if (!form.ok) return again(form.problems);
      const states = parseStates(form.value.states, page.formats);
      if (!states.ok)
        return again([{ code: 'imports.states.unknown', field: 'states', values: { name: states.unknown } }]);
      const { version, number, position } = form.value;
      const text = form.value.text.replace(/\s+/gu, ' ');
      const added = { number, text, position, states: states.codes };
      const outcome = await addItem(house, page.viewer, row.id, version, added);
      if (!outcome.ok) return again(outcome.problems);
      return ask.redirect(`/imports/${row.id}`, 303);
    }),
  ];
}
