import type { ReadDocument } from '../../documents/document.ts';
import { markPassage } from '../../documents/link/passage.ts';
import { readPageApart } from '../../documents/reader-process.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { parseForm, type Typed } from '../../web/forms.ts';
import { get, post, type Route } from '../../web/routes.ts';
import {
  confirmImport,
  correctItem,
  discardImport,
  findSet,
  requestImport,
  type ImportHouse,
  type ListedImport,
} from './actions.ts';
import { findAskedImport } from './asked-import.ts';
import { ItemPage } from './item-page.tsx';
import { ImportsPage, ImportStatePage } from './pages.tsx';
import { ReviewScreenPage } from './review-screen.tsx';
import { importDocuments } from './policy.ts';
import { countUnread, findReviewSlug, listImports } from './queries.ts';
import { isOfBody, type ReviewSet } from './review-set.ts';
import { proposedFields, type CheckedItem } from './reading.ts';
import {
  confirmBodyForm,
  confirmBodySourceForm,
  confirmForm,
  confirmOwnForm,
  confirmSourceForm,
  itemForm,
  parseReading,
  type Correction,
  type ItemForm,
} from './schema.ts';
import { parseStates } from './states.ts';

const SHOWN = 100;
const FILES_AT_ONCE = 20;

/** From a file to a review: upload, progress, the review screen, corrections, confirm. */
export function importRoutes(house: ImportHouse): Route[] {
  const megabytes = Math.round(house.config.uploadLimit / 1_048_576);

  const importsPage = async (ask: Ask, problems: readonly Problem[], status: 200 | 400) => {
    const imports = await listImports(house.db, house.country, SHOWN);
    const props = { page: ask.get('page'), imports, megabytes, problems };
    return ask.html(<ImportsPage {...props} />, status);
  };

  const find = (ask: Ask): Promise<ListedImport | undefined> => findAskedImport(house, ask);

  const reviewScreen = async (ask: Ask, row: ListedImport, problems: readonly Problem[], typed?: Typed) => {
    const set = await findSet(house, row);
    const unread = await countUnread(house.db, house.country);
    const shown = typed ?? proposedFields((set.lead ?? set.others[0])?.reading ?? readingOf(row));
    return ask.html(
      <ReviewScreenPage page={ask.get('page')} screen={{ row, set, unread, problems, typed: shown }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const itemOf = async (ask: Ask) => {
    const row = await find(ask);
    if (!row || row.state !== 'review') return undefined;
    const set = await findSet(house, row);
    const item = set.lead?.id === row.id ? set.items[Number(ask.req.param('index'))] : undefined;
    if (!item) return undefined;
    const lines = item.page === null ? [] : await readPageApart(house.files.path(row.file_sha256), item.page);
    const reading = readingOf(row);
    const read = reading.recommendations[item.index]?.text ?? item.text;
    return { row, set, reading, item, passage: markPassage(lines, read) };
  };

  return [
    get('/imports', importDocuments, (ask) => importsPage(ask, [], 200)),

    post(
      '/imports',
      importDocuments,
      async (ask) => {
        const { viewer } = ask.get('page');
        const form = await ask.req.formData();
        const files = form
          .getAll('file')
          .filter((file): file is File => file instanceof File && file.name !== '');
        if (files.length === 0)
          return importsPage(ask, [{ code: 'imports.file.missing', field: 'file' }], 400);
        if (files.length > FILES_AT_ONCE)
          return importsPage(
            ask,
            [{ code: 'imports.file.many', field: 'file', values: { limit: FILES_AT_ONCE } }],
            400,
          );
        const problems: Problem[] = [];
        const ids: string[] = [];
        for (const file of files) {
          const outcome = await requestImport(house, viewer, {
            name: file.name,
            bytes: new Uint8Array(await file.arrayBuffer()),
          });
          if (outcome.ok) ids.push(outcome.value);
          else problems.push(...outcome.problems);
        }
        if (problems.length > 0) return importsPage(ask, problems, 400);
        return ask.redirect(ids.length === 1 ? `/imports/${ids[0]}` : '/imports', 303);
      },
      // Room for the form around the file.
      { bodyLimit: house.config.uploadLimit + 64 * 1024 },
    ),

    get('/imports/:id', importDocuments, async (ask) => {
      const page = ask.get('page');
      const row = await find(ask);
      if (!row) return notFoundPage(ask, page);
      if (row.state === 'review') return reviewScreen(ask, row, []);
      if (row.state === 'mapping') return ask.redirect(`/imports/${row.id}/mapping`, 303);
      if (row.state === 'mapped') return ask.redirect(`/imports/${row.id}/parts`, 303);
      const reviewSlug = row.review && (await findReviewSlug(house.db, house.country, row.review));
      const props = { page, row, reading: parseReading(row.reading), reviewSlug: reviewSlug ?? null };
      return ask.html(<ImportStatePage {...props} />);
    }),

    post('/imports/:id/confirm', importDocuments, async (ask) => {
      const page = ask.get('page');
      const row = await find(ask);
      if (!row) return notFoundPage(ask, page);
      if (row.state !== 'review') return ask.redirect(`/imports/${row.id}`, 303);
      const set = await findSet(house, row);
      const form = await parseForm(ask, formFor(set));
      if (!form.ok) return reviewScreen(ask, row, form.problems, form.typed);
      const outcome = await confirmImport(house, page.viewer, row.id, form.value);
      if (!outcome.ok) return reviewScreen(ask, row, outcome.problems, form.typed);
      return ask.redirect(`/reviews/${outcome.value}`, 303);
    }),

    post('/imports/:id/discard', importDocuments, async (ask) => {
      const row = await find(ask);
      if (!row) return notFoundPage(ask, ask.get('page'));
      await discardImport(house, ask.get('page').viewer, row.id);
      return ask.redirect(`/imports/${row.id}`, 303);
    }),

    get('/imports/:id/items/:index', importDocuments, async (ask) => {
      const page = ask.get('page');
      const found = await itemOf(ask);
      if (!found) return notFoundPage(ask, page);
      return ask.html(<ItemPage page={page} {...found} typed={typedOf(found.item)} problems={[]} />);
    }),

    post('/imports/:id/items/:index', importDocuments, async (ask) => {
      const page = ask.get('page');
      const found = await itemOf(ask);
      if (!found) return notFoundPage(ask, page);
      const form = await parseForm(ask, itemForm);
      const again = (problems: readonly Problem[]) =>
        ask.html(<ItemPage page={page} {...found} typed={form.typed} problems={problems} />, 400);
      if (!form.ok) return again(form.problems);
      const states = parseStates(form.value.states, page.formats);
      if (!states.ok)
        return again([{ code: 'imports.states.unknown', field: 'states', values: { name: states.unknown } }]);
      const changes = correctionsBy(found.item, form.value, states.codes);
      const { row } = found;
      if (changes.length > 0) {
        const outcome = await correctItem(house, page.viewer, row.id, form.value.version, changes);
        if (!outcome.ok) return again(outcome.problems);
      }
      return ask.redirect(`/imports/${row.id}#item-${found.item.index}`, 303);
    }),
  ];
}

/** What has to be known of the review depends on what makes it. */
function formFor({ lead, others }: ReviewSet) {
  const reading = (lead ?? others[0])?.reading;
  const isBody = reading !== undefined && isOfBody(reading);
  if (!lead) return isBody ? confirmBodySourceForm : confirmSourceForm;
  if (!isBody) return confirmForm;
  return reading.mechanism === undefined ? confirmBodyForm : confirmOwnForm;
}

function readingOf(row: ListedImport): ReadDocument {
  const reading = parseReading(row.reading);
  if (!reading) throw new Error('an import in review has a reading');
  return reading;
}

function typedOf(item: CheckedItem): Typed {
  return {
    number: item.number,
    text: item.text,
    states: item.states.join(', '),
    position: item.position ?? 'none',
    leftOut: item.leftOut ? 'yes' : '',
    reason: '',
  };
}

/** The fields in which the form differs from the item as it stands. */
function correctionsBy(item: CheckedItem, form: ItemForm, states: string[]): Correction[] {
  const { index } = item;
  const { reason } = form;
  const changes: Correction[] = [];
  if (form.number !== item.number) changes.push({ index, field: 'number', value: form.number, reason });
  if (oneLine(form.text) !== item.text)
    changes.push({ index, field: 'text', value: oneLine(form.text), reason });
  if (states.join() !== item.states.join()) changes.push({ index, field: 'states', value: states, reason });
  if (form.position !== item.position)
    changes.push({ index, field: 'position', value: form.position, reason });
  if (form.leftOut !== item.leftOut) changes.push({ index, field: 'leftOut', value: form.leftOut, reason });
  return changes;
}

/** A recommendation is one paragraph; line ends come from the form. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
