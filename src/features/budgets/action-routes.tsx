import type { JSX } from 'hono/jsx/jsx-runtime';
import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Outcome } from '../../problem.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { isId } from '../../web/ids.ts';
import { Layout } from '../../web/layout.tsx';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion, type Fact } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import {
  lineVersion,
  needsVersion,
  removeLine,
  removeResource,
  resourceVersion,
  saveLine,
  saveResource,
  setNeeds,
  type Gone,
} from './actions.ts';
import { MoneyOfAction, PeopleOfAction } from './components.tsx';
import { ActionCrumb, LineFormPage, NeedsFormPage, ResourceFormPage, type FormProps } from './form-pages.tsx';
import {
  lineAsTyped,
  lineFacts,
  needsAsTyped,
  needsFacts,
  resourceAsTyped,
  resourceFacts,
} from './form-values.ts';
import { editBudgets, requireAuthorityOver } from './policy.ts';
import { findMoneyAction, listCosts, listLines, listResources } from './queries.ts';
import {
  lineForm,
  moneyHref,
  needsForm,
  removalForm,
  resourceForm,
  resourcesHref,
  type MoneyAction,
} from './schema.ts';

const ACTION = '/plans/:plan/actions/:action';

/** What a form shows of what stands: its fields, its mark, and whether it can be removed. */
type Standing = { typed: Typed; version: string; isStanding?: boolean };

/** A form about an action: where it is sent, what it starts from, and what saves it. */
type Form = {
  standing: (action: MoneyAction, ask: Ask) => Promise<Standing | null>;
  address: (action: MoneyAction, ask: Ask) => string;
  facts: (page: PageContext, action: MoneyAction, typed: Typed) => Fact[];
  draw: (props: FormProps) => JSX.Element;
  save: (ask: Ask, action: MoneyAction) => Promise<{ outcome: Outcome<unknown> | Gone; typed: Typed }>;
};

/** The money, people and material of an action: its page, and the forms below it. */
export function moneyOfActionRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;

  const find = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    const number = Number(ask.req.param('action'));
    if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) return undefined;
    return findMoneyAction(readingAs(db, viewer, asOf?.seq), ask.req.param('plan') ?? '', number);
  };

  const show = async (ask: Ask) => {
    const page = ask.get('page');
    const action = await find(ask);
    if (!action) return notFoundPage(ask, page);
    const reading = readingAs(db, page.viewer, page.asOf?.seq);
    const [costs, lines, resources] = await Promise.all([
      listCosts(reading, action.id),
      listLines(reading, action.id),
      listResources(reading, action.id),
    ]);
    const title = page.t('budgets.ofAction', { number: String(action.number) });
    return ask.html(
      <Layout page={page} title={title} description={action.title}>
        <section class="first">
          <ActionCrumb page={page} action={action} />
          <h1>{title}</h1>
        </section>
        <MoneyOfAction {...{ page, action, costs, lines }} />
        <PeopleOfAction {...{ page, action, resources }} />
      </Layout>,
    );
  };

  const formRoutes = (path: string, form: Form): Route[] => [
    get(path, editBudgets, async (ask) => {
      const page = ask.get('page');
      const action = await find(ask);
      const standing = action && (await form.standing(action, ask));
      if (!action || !standing) return notFoundPage(ask, page);
      requireAuthorityOver(page.viewer, action.organisations);
      return ask.html(form.draw({ page, action, address: form.address(action, ask), ...standing }));
    }),
    post(path, editBudgets, async (ask) => {
      const page = ask.get('page');
      const action = await find(ask);
      if (!action) return notFoundPage(ask, page);
      const { outcome, typed } = await form.save(ask, action);
      if ('gone' in outcome) return notFoundPage(ask, page);
      if (outcome.ok) return ask.redirect(moneyHref(action), 303);
      const standing = await form.standing((await find(ask)) ?? action, ask);
      if (!standing) return notFoundPage(ask, page);
      const { problems } = outcome;
      const newer = problems.includes(newerVersion)
        ? differingFacts(form.facts(page, action, standing.typed), form.facts(page, action, typed))
        : undefined;
      const address = form.address(action, ask);
      return ask.html(form.draw({ page, action, address, ...standing, typed, problems, newer }), 400);
    }),
  ];

  /** Removes what still is as it was seen; else shows its form with what has changed. */
  const removal = (
    path: string,
    form: Form,
    remove: (ask: Ask, action: MoneyAction, version: string) => Promise<Outcome<null> | Gone>,
  ): Route =>
    post(`${path}/remove`, editBudgets, async (ask) => {
      const page = ask.get('page');
      const action = await find(ask);
      if (!action) return notFoundPage(ask, page);
      const { value } = await readForm(ask, removalForm);
      const outcome = await remove(ask, action, value.version);
      if ('gone' in outcome) return notFoundPage(ask, page);
      if (outcome.ok) return ask.redirect(moneyHref(action), 303);
      const standing = await form.standing(action, ask);
      if (!standing) return notFoundPage(ask, page);
      const { problems } = outcome;
      return ask.html(
        form.draw({ page, action, address: form.address(action, ask), ...standing, problems }),
        400,
      );
    });

  const where = (ask: Ask, action: MoneyAction) => ({
    action: action.id,
    language: ask.get('page').language,
  });
  const readingOf = (ask: Ask) => readingAs(db, ask.get('page').viewer);
  const idIn = (ask: Ask, name: 'line' | 'resource') => {
    const id = ask.req.param(name) ?? '';
    return isId(id) ? id : '00000000-0000-0000-0000-000000000000';
  };

  const needs: Form = {
    async standing(action, ask) {
      const costs = await listCosts(readingOf(ask), action.id);
      const version = needsVersion(action.needs_no_money, costs);
      return { typed: needsAsTyped(ask.get('page'), action.needs_no_money, costs), version };
    },
    address: (action) => `${moneyHref(action)}/needs`,
    facts: needsFacts,
    draw: (props) => <NeedsFormPage {...props} />,
    async save(ask, action) {
      const { value, typed } = await readForm(ask, needsForm);
      return { outcome: await setNeeds(house, ask.get('page').viewer, where(ask, action), value), typed };
    },
  };

  const newLine: Form = {
    standing: (_, ask) =>
      Promise.resolve({ typed: { currency: ask.get('page').country.currency }, version: '' }),
    address: (action) => `${moneyHref(action)}/lines/new`,
    facts: (page, _, typed) => lineFacts(page, typed),
    draw: (props) => <LineFormPage {...props} />,
    async save(ask, action) {
      const { value, typed } = await readForm(ask, lineForm);
      return { outcome: await saveLine(house, ask.get('page').viewer, where(ask, action), value), typed };
    },
  };

  const oneLine: Form = {
    ...newLine,
    async standing(action, ask) {
      const lines = await listLines(readingOf(ask), action.id);
      const line = lines.find(({ id }) => id === idIn(ask, 'line'));
      if (!line) return null;
      return { typed: lineAsTyped(ask.get('page'), line), version: lineVersion(line), isStanding: true };
    },
    address: (action, ask) => `${moneyHref(action)}/lines/${idIn(ask, 'line')}`,
    async save(ask, action) {
      const { value, typed } = await readForm(ask, lineForm);
      const at = { ...where(ask, action), line: idIn(ask, 'line') };
      return { outcome: await saveLine(house, ask.get('page').viewer, at, value), typed };
    },
  };

  const newResource: Form = {
    standing: () => Promise.resolve({ typed: {}, version: '' }),
    address: (action) => `${resourcesHref(action)}/new`,
    facts: (page, _, typed) => resourceFacts(page, typed),
    draw: (props) => <ResourceFormPage {...props} />,
    async save(ask, action) {
      const { value, typed } = await readForm(ask, resourceForm);
      return { outcome: await saveResource(house, ask.get('page').viewer, where(ask, action), value), typed };
    },
  };

  const oneResource: Form = {
    ...newResource,
    async standing(action, ask) {
      const resources = await listResources(readingOf(ask), action.id);
      const resource = resources.find(({ id }) => id === idIn(ask, 'resource'));
      if (!resource) return null;
      const typed = resourceAsTyped(ask.get('page'), resource);
      return { typed, version: resourceVersion(resource), isStanding: true };
    },
    address: (action, ask) => `${resourcesHref(action)}/${idIn(ask, 'resource')}`,
    async save(ask, action) {
      const { value, typed } = await readForm(ask, resourceForm);
      const at = { ...where(ask, action), resource: idIn(ask, 'resource') };
      return { outcome: await saveResource(house, ask.get('page').viewer, at, value), typed };
    },
  };

  return [
    get(`${ACTION}/money`, everyone, show, { follows: 'register' }),
    ...formRoutes(`${ACTION}/money/needs`, needs),
    ...formRoutes(`${ACTION}/money/lines/new`, newLine),
    ...formRoutes(`${ACTION}/money/lines/:line`, oneLine),
    removal(`${ACTION}/money/lines/:line`, oneLine, (ask, action, version) =>
      removeLine(house, ask.get('page').viewer, { ...where(ask, action), line: idIn(ask, 'line') }, version),
    ),
    ...formRoutes(`${ACTION}/resources/new`, newResource),
    ...formRoutes(`${ACTION}/resources/:resource`, oneResource),
    removal(`${ACTION}/resources/:resource`, oneResource, (ask, action, version) =>
      removeResource(
        house,
        ask.get('page').viewer,
        { ...where(ask, action), resource: idIn(ask, 'resource') },
        version,
      ),
    ),
  ];
}
