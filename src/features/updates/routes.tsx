import { everyone, may } from '../../access/policy.ts';
import type { Problem } from '../../problem.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { isId } from '../../web/ids.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { findingsOf, isInside, readActionKey, readingFor, updateOf, type UpdatesHouse } from './asked.ts';
import { DecidePage } from './decide-page.tsx';
import { UpdatesPage } from './list-page.tsx';
import {
  approveUpdate,
  decideObstacle,
  publishUpdate,
  returnUpdate,
  signUpdate,
  submitUpdate,
  takeBackUpdate,
} from './move-verbs.ts';
import { authorityToSign, manageUpdates, signUpdates, writeUpdates } from './policy.ts';
import {
  countLists,
  listEvidence,
  listObstacles,
  listReporting,
  listSteps,
  listUpdates,
  type ListedUpdate,
  type UpdatesFilter,
} from './queries.ts';
import { isWritable, speakingAs } from './save-verb.ts';
import {
  decisionForm,
  questionsForm,
  updateHref,
  updateLists,
  updateVersion,
  versionForm,
} from './schema.ts';
import { updateDone, UpdatePage, type MoveName } from './update-page.tsx';
import { nameOfFor, writeRoutes } from './write-routes.tsx';
import { readReporting, readSavedByMail, readSettings, readUpdate } from './write-queries.ts';

const ONE = '/updates/:update';
const PER_PAGE = 40;
/** Of a recommendation. */
const ADDRESS = /^[\w.-]{1,100}\/[\w.()-]{1,40}$/;

/** What organisations report: the list, each update, writing it, and what is done with it on its way. */
export function updateRoutes(house: UpdatesHouse): Route[] {
  return [...ofList(house), ...writeRoutes(house), ...ofOne(house), ...ofObstacles(house)];
}

function ofList(house: UpdatesHouse): Route[] {
  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const { viewer, query, asOf } = page;
    const reading = readingFor(house, ask);
    const organisation = query.get('organisation') || undefined;
    const action = readActionKey(query.get('action'));
    const recommendation = ADDRESS.exec(query.get('recommendation') ?? '')?.[0];
    const filter: UpdatesFilter = { ...action, recommendation, organisation };
    // whoever has none of their own in hand sees what is published
    const isAtWork = !asOf && (may(viewer, writeUpdates) || may(viewer, signUpdates));
    const known = isAtWork ? updateLists : (['published'] as const);
    const lists = await countLists(reading, filter, known);
    // what others are still writing does not wait for the secretariat
    const isOffice = may(viewer, manageUpdates);
    const usual = lists.find((one) => one.count > 0 && !(isOffice && one.list === 'drafts')) ?? lists.at(-1);
    const chosen = known.find((one) => one === query.get('list')) ?? usual?.list ?? 'published';
    const count = lists.find((one) => one.list === chosen)?.count ?? 0;
    const pages = Math.max(1, Math.ceil(count / PER_PAGE));
    const typed = Number(query.get('page') ?? 1);
    const current = Number.isInteger(typed) ? Math.min(Math.max(typed, 1), pages) : 1;
    const [updates, organisations] = await Promise.all([
      listUpdates(reading, { ...filter, list: chosen }, PER_PAGE, (current - 1) * PER_PAGE),
      listReporting(reading),
    ]);
    const narrowed = action
      ? {
          href: actionHref(action.plan, action.number),
          name: actionName(updates) ?? `${action.plan}/${action.number}`,
        }
      : recommendation === undefined
        ? undefined
        : { href: recommendationHref(recommendation), name: recommendation };
    const view = { lists, list: chosen, updates, organisations, organisation, narrowed, current, pages };
    return ask.html(<UpdatesPage page={page} view={view} />);
  };
  return [get('/updates', everyone, list, { follows: 'register' })];
}

function actionName([first]: readonly ListedUpdate[]): string | undefined {
  return first?.subject.kind === 'action' ? first.subject.title : undefined;
}

type Attempt = { typed: Typed; problems: readonly Problem[] };

function ofOne(house: UpdatesHouse): Route[] {
  const { db, clock } = house;

  /** What this viewer may do with an update as it stands now. */
  const mayDo = async (ask: Ask, update: ListedUpdate) => {
    const { viewer, asOf } = ask.get('page');
    const standing = asOf ? undefined : await readUpdate(db, viewer.country, update.id);
    if (!standing) return { version: '', mayEdit: false, may: [] };
    const [organisation, { areSigned }] = await Promise.all([
      readReporting(db, viewer.country, standing.organisation),
      readSettings(db, viewer.country, clock()),
    ]);
    const { state, recorded_how } = standing;
    const isOpen = !organisation.suspended_at;
    const writes = isOpen && speakingAs(viewer, organisation, recorded_how !== null) !== null;
    const manages = may(viewer, manageUpdates);
    const isSigned = !areSigned || state === 'signed' || recorded_how === 'letter';
    const allowed: Record<MoveName, boolean> = {
      submit: writes && isWritable(standing),
      'take-back': writes && state === 'submitted',
      approve: manages && isOpen && state === 'submitted',
      return: manages && ['submitted', 'approved', 'signed'].includes(state),
      sign: isOpen && areSigned && state === 'approved' && authorityToSign(viewer, organisation.id) !== null,
      publish: manages && isOpen && isSigned && (state === 'approved' || state === 'signed'),
    };
    return {
      version: updateVersion(standing),
      mayEdit: writes && isWritable(standing),
      may: (Object.keys(allowed) as MoveName[]).filter((move) => allowed[move]),
    };
  };

  const show = async (ask: Ask, attempt?: Attempt) => {
    const page = ask.get('page');
    const update = await updateOf(house, ask);
    if (!update) return notFoundPage(ask, page);
    const reading = readingFor(house, ask);
    const inside = isInside(page.viewer, update);
    const [obstacles, evidence, steps, findings, byMail, allowed] = await Promise.all([
      listObstacles(reading, [update.id]),
      listEvidence(reading, [update.id]),
      inside ? listSteps(reading, update.id) : [],
      inside ? findingsOf(house, ask, reading, update) : [],
      inside ? readSavedByMail(db, page.viewer.country, update.id) : undefined,
      mayDo(ask, update),
    ]);
    const { typed = {}, problems = [] } = attempt ?? {};
    const view = {
      update,
      obstacles: obstacles.get(update.id) ?? [],
      evidence: evidence.get(update.id) ?? [],
      inside: inside ? { steps, findings, byMail } : undefined,
      ...allowed,
      done: attempt ? undefined : updateDone.find((known) => known === page.query.get('done')),
      problems,
      typed,
    };
    return ask.html(<UpdatePage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const verbs = {
    submit: submitUpdate,
    'take-back': takeBackUpdate,
    approve: approveUpdate,
    sign: signUpdate,
    publish: publishUpdate,
  } as const;

  const doing = (name: keyof typeof verbs) => async (ask: Ask) => {
    const page = ask.get('page');
    const update = await updateOf(house, ask);
    if (!update) return notFoundPage(ask, page);
    const { value, typed } = await readForm(ask, versionForm);
    const input = { id: update.id, version: value.version, nameOf: nameOfFor(ask) };
    const outcome = await verbs[name](house, page.viewer, input);
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return show(ask, { typed, problems: inWords(page, outcome.problems) });
    return ask.redirect(`${updateHref(update.id)}?done=${name}`, 303);
  };

  const giveBack = async (ask: Ask) => {
    const page = ask.get('page');
    const update = await updateOf(house, ask);
    if (!update) return notFoundPage(ask, page);
    const { value, typed } = await readForm(ask, questionsForm);
    const input = { id: update.id, ...value, nameOf: nameOfFor(ask), language: page.language };
    const outcome = await returnUpdate(house, page.viewer, input);
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return show(ask, { typed, problems: outcome.problems });
    return ask.redirect(`${updateHref(update.id)}?done=return`, 303);
  };

  return [
    get(ONE, everyone, (ask) => show(ask), { follows: 'register' }),
    post(`${ONE}/submit`, writeUpdates, doing('submit')),
    post(`${ONE}/take-back`, writeUpdates, doing('take-back')),
    post(`${ONE}/approve`, manageUpdates, doing('approve')),
    post(`${ONE}/return`, manageUpdates, giveBack),
    post(`${ONE}/sign`, signUpdates, doing('sign')),
    post(`${ONE}/publish`, manageUpdates, doing('publish')),
  ];
}

function ofObstacles(house: UpdatesHouse): Route[] {
  const DECIDE = `${ONE}/obstacles/:obstacle/decide`;

  const find = async (ask: Ask) => {
    const update = await updateOf(house, ask);
    const id = ask.req.param('obstacle') ?? '';
    if (!update || !isId(id)) return undefined;
    const obstacles = await listObstacles(readingFor(house, ask), [update.id]);
    const obstacle = obstacles.get(update.id)?.find((one) => one.id === id);
    return obstacle && { update, obstacle };
  };

  const form = async (ask: Ask, attempt?: Attempt) => {
    const page = ask.get('page');
    const found = await find(ask);
    if (!found) return notFoundPage(ask, page);
    const { typed = {}, problems = [] } = attempt ?? {};
    return ask.html(<DecidePage {...{ page, ...found, typed, problems }} />, problems.length > 0 ? 400 : 200);
  };

  const decide = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await find(ask);
    if (!found) return notFoundPage(ask, page);
    const { value, typed } = await readForm(ask, decisionForm);
    const of = { update: found.update.id, obstacle: found.obstacle.id };
    const outcome = await decideObstacle(house, page.viewer, of, value);
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return form(ask, { typed, problems: outcome.problems });
    return ask.redirect(`${updateHref(of.update)}?done=decided#obstacles`, 303);
  };

  return [get(DECIDE, manageUpdates, (ask) => form(ask)), post(DECIDE, manageUpdates, decide)];
}

/** Days in the reader's own writing. */
function inWords({ formats }: PageContext, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => {
    const { until, today } = problem.values ?? {};
    if (typeof until !== 'string' || typeof today !== 'string') return problem;
    return { ...problem, values: { until: formats.day(until), today: formats.day(today) } };
  });
}
