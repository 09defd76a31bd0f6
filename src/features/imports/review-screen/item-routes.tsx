import { markPassage } from '../../../documents/link/passage.ts';
import { readPageApart } from '../../../documents/reader/reader-process.ts';
import { done, refused, type Outcome, type Problem } from '../../../problem.ts';
import type { Ask, PageContext } from '../../../web/context.ts';
import { notFoundPage } from '../../../web/error-pages.tsx';
import { parseForm, type Typed } from '../../../web/forms.ts';
import { get, post, type Route } from '../../../web/routes.ts';
import { correctItem, findSet, undoCorrection, type ImportHouse, type ListedImport } from '../actions.ts';
import { addition, differences, join, split } from '../corrections.ts';
import { findImportAsked } from '../find-import.ts';
import { AddItemPage } from './item-forms.tsx';
import type { Filled, ItemView } from './item-fields.tsx';
import { ItemPage } from './item-page.tsx';
import { importDocuments } from '../policy.ts';
import { inOrder, type CheckedItem } from '../reading.ts';
import type { Member, ReviewSet } from '../review-set.ts';
import { addForm, CLAUSE_FIELDS, itemForm, joinForm, splitForm, undoForm, type ItemForm } from '../schema.ts';
import { parseStates, typedStates } from './states.ts';

type Led = { row: ListedImport; set: ReviewSet; lead: Member };

/** The items of a report, one by one: set right, added, split, joined, and all of it taken back. */
export function itemRoutes(house: ImportHouse): Route[] {
  /** A report that waits to be checked; undefined for any other import. */
  const ledBy = async (ask: Ask): Promise<Led | undefined> => {
    const row = await findImportAsked(house, ask);
    if (row?.state !== 'review') return undefined;
    const set = await findSet(house, row);
    return set.lead?.id === row.id ? { row, set, lead: set.lead } : undefined;
  };

  const itemOf = async (ask: Ask): Promise<(Led & { item: CheckedItem }) | undefined> => {
    const led = await ledBy(ask);
    const item = led?.set.items[Number(ask.req.param('index'))];
    return led && item && item.origin !== 'undone' ? { ...led, item } : undefined;
  };

  const viewOf = async ({ row, set, lead, item }: Led & { item: CheckedItem }): Promise<ItemView> => {
    const lines = item.page === null ? [] : await readPageApart(house.files.path(row.file_sha256), item.page);
    const read = lead.reading.recommendations[item.index]?.text ?? item.text;
    return { set, lead, item, passage: markPassage(lines, read) };
  };

  const itemPage = async (
    ask: Ask,
    found: Led & { item: CheckedItem },
    { filled, split: ofSplit }: { filled?: Filled; split?: Filled } = {},
  ) => {
    const view = await viewOf(found);
    const problems = [...(filled?.problems ?? []), ...(ofSplit?.problems ?? [])];
    return ask.html(
      <ItemPage
        page={ask.get('page')}
        view={view}
        filled={filled ?? { typed: typedOf(ask.get('page'), found.item), problems: [] }}
        split={ofSplit ?? { typed: proposedSplit(ask.get('page'), found.item), problems: [] }}
      />,
      problems.length > 0 ? 400 : 200,
    );
  };

  return [
    get('/imports/:id/items/new', importDocuments, async (ask) => {
      const page = ask.get('page');
      const led = await ledBy(ask);
      if (!led) return notFoundPage(ask, page);
      return ask.html(<AddItemPage page={page} {...led} filled={proposedAddition(led, page)} />);
    }),

    post('/imports/:id/items/new', importDocuments, async (ask) => {
      const page = ask.get('page');
      const led = await ledBy(ask);
      if (!led) return notFoundPage(ask, page);
      const { lead, set } = led;
      const form = await parseForm(ask, addForm);
      const again = (problems: readonly Problem[]) =>
        ask.html(
          <AddItemPage page={page} lead={lead} set={set} filled={{ typed: form.typed, problems }} />,
          400,
        );
      if (!form.ok) return again(form.problems);
      const { after } = form.value;
      if (after !== null && set.items[after] === undefined)
        return again([{ code: 'imports.place.wrong', field: 'after' }]);
      const states = statesIn(page, form.value.states, 'states');
      if (!states.ok) return again(states.problems);
      const of = { id: lead.id, version: form.value.version };
      const outcome = await correctItem(house, page.viewer, of, form.value.reason, (reading, kept) =>
        addition(reading, kept, form.value, states.value),
      );
      if (!outcome.ok) return again(outcome.problems);
      return ask.redirect(`/imports/${lead.id}#corrections`, 303);
    }),

    get('/imports/:id/items/:index', importDocuments, async (ask) => {
      const found = await itemOf(ask);
      return found ? itemPage(ask, found) : notFoundPage(ask, ask.get('page'));
    }),

    post('/imports/:id/items/:index', importDocuments, async (ask) => {
      const page = ask.get('page');
      const found = await itemOf(ask);
      if (!found) return notFoundPage(ask, page);
      const form = await parseForm(ask, itemForm, CLAUSE_FIELDS);
      const typed = form.ok ? { ...form.typed, ...clausesTyped(form.value) } : form.typed;
      const again = (problems: readonly Problem[]) => itemPage(ask, found, { filled: { typed, problems } });
      if (!form.ok) return again(form.problems);
      const states = statesIn(page, form.value.states, 'states');
      const clauses = clausesIn(page, form.value);
      if (!states.ok || !clauses.ok)
        return again([states, clauses].flatMap((one) => (one.ok ? [] : one.problems)));
      const { lead, item } = found;
      const changes = differences(item, form.value, { states: states.value, clauses: clauses.value });
      if (changes.length > 0) {
        const of = { id: lead.id, version: form.value.version };
        const outcome = await correctItem(house, page.viewer, of, form.value.reason, () => changes);
        if (!outcome.ok) return again(outcome.problems);
      }
      return ask.redirect(`/imports/${lead.id}#item-${item.index}`, 303);
    }),

    post('/imports/:id/items/:index/split', importDocuments, async (ask) => {
      const page = ask.get('page');
      const found = await itemOf(ask);
      if (!found) return notFoundPage(ask, page);
      const form = await parseForm(ask, splitForm);
      const again = (problems: readonly Problem[]) =>
        itemPage(ask, found, { split: { typed: form.typed, problems } });
      if (!form.ok) return again(form.problems);
      const first = statesIn(page, form.value.firstStates, 'firstStates');
      const second = statesIn(page, form.value.secondStates, 'secondStates');
      if (!first.ok || !second.ok)
        return again([first, second].flatMap((one) => (one.ok ? [] : one.problems)));
      const { lead, item } = found;
      const of = { id: lead.id, version: form.value.version };
      const states = { first: first.value, second: second.value };
      const outcome = await correctItem(house, page.viewer, of, form.value.splitReason, (reading, kept) =>
        split(reading, kept, item, form.value, states),
      );
      if (!outcome.ok) return again(outcome.problems);
      return ask.redirect(`/imports/${lead.id}#item-${item.index}`, 303);
    }),

    post('/imports/:id/items/:index/join', importDocuments, async (ask) => {
      const page = ask.get('page');
      const found = await itemOf(ask);
      if (!found) return notFoundPage(ask, page);
      const { lead, set, item } = found;
      const form = await parseForm(ask, joinForm);
      const again = (problems: readonly Problem[]) =>
        itemPage(ask, found, { filled: { typed: typedOf(page, item), problems } });
      if (!form.ok) return again(form.problems);
      const ordered = inOrder(set.items).filter(({ leftOut }) => !leftOut);
      const place = ordered.findIndex(({ index }) => index === item.index);
      const at = ordered.findIndex(({ index }) => index === form.value.other);
      const other = ordered[at];
      if (place < 0 || !other || Math.abs(at - place) !== 1) return again([{ code: 'imports.join.far' }]);
      const of = { id: lead.id, version: form.value.version };
      const outcome = await correctItem(house, page.viewer, of, form.value.joinReason, () =>
        join(item, other, at < place),
      );
      if (!outcome.ok) return again(outcome.problems);
      return ask.redirect(`/imports/${lead.id}#item-${item.index}`, 303);
    }),

    post('/imports/:id/undo', importDocuments, async (ask) => {
      const page = ask.get('page');
      const led = await ledBy(ask);
      if (!led) return notFoundPage(ask, page);
      const form = await parseForm(ask, undoForm);
      // no page of ours sends such a form: the screen shows what stands
      if (!form.ok) return ask.redirect(`/imports/${led.row.id}#corrections`, 303);
      const of = { id: led.row.id, version: form.value.version };
      await undoCorrection(house, page.viewer, of, form.value);
      return ask.redirect(`/imports/${led.row.id}#corrections`, 303);
    }),
  ];
}

/** States as codes, or the problem with the field in which they were typed. */
function statesIn(page: PageContext, typed: string, field: string): Outcome<string[]> {
  const states = parseStates(typed, page.formats);
  if (states.ok) return done(states.codes);
  return refused({ code: 'imports.states.unknown', field, values: { name: states.unknown } });
}

/** The parts as typed; one without words is none. */
function clausesIn(
  page: PageContext,
  { clauseText, clauseStates }: ItemForm,
): Outcome<CheckedItem['clauses']> {
  const clauses: CheckedItem['clauses'] = [];
  for (const [at, typed] of clauseText.entries()) {
    const text = typed.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const states = statesIn(page, clauseStates[at] ?? '', `clauseStates-${at}`);
    if (!states.ok) return states;
    clauses.push({ text, states: states.value });
  }
  return done(clauses);
}

function clausesTyped({ clauseText, clauseStates }: ItemForm): Typed {
  return Object.fromEntries([
    ...clauseText.map((text, at) => [`clauseText-${at}`, text]),
    ...clauseStates.map((states, at) => [`clauseStates-${at}`, states]),
  ]) as Typed;
}

function typedOf({ formats }: PageContext, item: CheckedItem): Typed {
  return {
    number: item.number,
    text: item.text,
    states: typedStates(item.states, formats),
    position: item.position ?? 'none',
    themes: item.themes.join('\n'),
    groups: item.groups.join('\n'),
    sdgs: item.sdgs.join('\n'),
    leftOut: item.leftOut ? 'yes' : '',
    reason: '',
  };
}

/** Its parts, where the reader saw two; else the whole to begin from. */
function proposedSplit({ formats }: PageContext, { text, states, clauses }: CheckedItem): Typed {
  const [first, second] = clauses;
  return {
    firstText: first?.text ?? text,
    firstStates: typedStates(first?.states ?? states, formats),
    secondText: second?.text ?? '',
    secondStates: typedStates(second?.states ?? states, formats),
  };
}

/** Behind the item that was asked for, on its page and answered as it is. */
function proposedAddition({ set }: Led, { query }: PageContext): Filled {
  const item = set.items[Number(query.get('after') ?? Number.NaN)] ?? inOrder(set.items).at(-1);
  const typed = {
    after: item ? String(item.index) : 'first',
    position: item?.position ?? 'none',
    page: item?.page ? String(item.page) : '',
  };
  return { typed, problems: [] };
}
