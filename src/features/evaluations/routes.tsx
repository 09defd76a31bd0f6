import { everyone, may } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { OrganisationKind } from '../../access/roles.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { dayIn } from '../../web/formats.ts';
import type { Typed } from '../../web/forms.ts';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { listPlans } from '../plans/actions.ts';
import { termName } from '../vocabularies/schema.ts';
import { listWaiting } from './actions.ts';
import { answerRoutes } from './answer-routes.tsx';
import { EditEvaluationPage, evaluationFacts, typedEvaluation } from './edit-page.tsx';
import { evaluationDone, EvaluationPage } from './evaluation-page.tsx';
import { EvaluationsPage } from './list-page.tsx';
import { NewEvaluationPage } from './new-page.tsx';
import {
  adjustFindings,
  authorityOfOwner,
  authorityToEvaluate,
  canBeIndependent,
  evaluate,
  manageEvaluations,
} from './policy.ts';
import {
  countEvaluations,
  listEvaluations,
  listFindings,
  listQuestions,
  listResponses,
  listThemes,
} from './queries.ts';
import { editForm, evaluationHref, evaluationVersion, newForm, type ListedEvaluation } from './schema.ts';
import { beginEvaluation, finishEvaluation, publishEvaluation, saveEvaluation } from './verbs.ts';
import { readActive, readWhole } from './write-queries.ts';

const NEW = '/evaluations/new';
const ONE = '/evaluations/:evaluation';
const PER_PAGE = 40;

type Deps = Pick<House, 'db' | 'clock'>;
type Attempt = { typed: Typed; problems: readonly Problem[] };

/** Evaluations of plans and themes: the list, each of them, writing them, and what management answers. */
export function evaluationRoutes(house: Deps): Route[] {
  return [...ofList(house), ...ofNew(house), ...ofOne(house), ...answerRoutes(house, findEvaluation)];
}

/** The evaluation that an address names, as the viewer may see it. */
async function findEvaluation({ db }: Deps, ask: Ask): Promise<ListedEvaluation | undefined> {
  const { viewer, asOf } = ask.get('page');
  const slug = ask.req.param('evaluation') ?? '';
  const [found] = await listEvaluations(readingAs(db, viewer, asOf?.seq), { slug }, 1, 0);
  return found;
}

function ofList({ db }: Deps): Route[] {
  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingAs(db, page.viewer, page.asOf?.seq);
    const [, kind, key] = /^(plan|theme):(.{1,200})$/.exec(page.query.get('of') ?? '') ?? [];
    const filter = kind === undefined ? {} : { [kind]: key };
    const count = await countEvaluations(reading, filter);
    const pages = Math.max(1, Math.ceil(count / PER_PAGE));
    const typed = Number(page.query.get('page') ?? 1);
    const current = Number.isInteger(typed) ? Math.min(Math.max(typed, 1), pages) : 1;
    const [evaluations, waiting] = await Promise.all([
      listEvaluations(reading, filter, PER_PAGE, (current - 1) * PER_PAGE),
      page.asOf ? [] : listWaiting(reading, page.viewer),
    ]);
    return ask.html(<EvaluationsPage page={page} view={{ evaluations, waiting, current, pages }} />);
  };
  return [get('/evaluations', everyone, list, { follows: 'register' })];
}

function ofNew(house: Deps): Route[] {
  const { db, clock } = house;
  const form = async (ask: Ask, attempt?: Attempt) => {
    const page = ask.get('page');
    const { viewer, country } = page;
    const reading = readingAs(db, viewer);
    const [plans, themes, organisations] = await Promise.all([
      listPlans(reading, dayIn(country.timeZone, clock())),
      listThemes(reading),
      readActive(db, viewer.country),
    ]);
    const commissions = may(viewer, manageEvaluations);
    const { typed = { of: page.query.get('of') ?? '' }, problems = [] } = attempt ?? {};
    const evaluators = organisations.filter(
      ({ id, kind }) => kind !== 'un-entity' && (commissions || authorityToEvaluate(viewer, id)),
    );
    const named = themes.map((code) => ({ code, name: termName(page, 'theme', code) }));
    const view = { plans, themes: named, evaluators, typed, problems };
    return ask.html(<NewEvaluationPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };
  return [
    get(NEW, evaluate, (ask) => form(ask)),
    post(NEW, evaluate, async (ask) => {
      const { value, typed } = await readForm(ask, newForm);
      const outcome = await beginEvaluation(house, ask.get('page').viewer, value);
      if (!outcome.ok) return form(ask, { typed, problems: outcome.problems });
      return ask.redirect(`${evaluationHref(outcome.value.slug)}?done=begun`, 303);
    }),
  ];
}

function ofOne(house: Deps): Route[] {
  const { db } = house;

  const show = async (ask: Ask, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const { viewer, asOf } = page;
    const evaluation = await findEvaluation(house, ask);
    if (!evaluation) return notFoundPage(ask, page);
    const { id, state, evaluator } = evaluation;
    const reading = readingAs(db, viewer, asOf?.seq);
    const [questions, findings, responses] = await Promise.all([
      listQuestions(reading, [id]),
      listFindings(reading, [id]),
      listResponses(reading, [id]),
    ]);
    const isOwn = !asOf && authorityToEvaluate(viewer, evaluator) !== null;
    const manages = !asOf && may(viewer, manageEvaluations);
    const view = {
      evaluation,
      questions: questions.get(id) ?? [],
      findings: findings.get(id) ?? [],
      responses: responses.get(id) ?? [],
      mayEdit: isOwn && state === 'draft',
      moves: [
        ...(isOwn && state === 'draft' ? (['finish'] as const) : []),
        ...((isOwn || manages) && state === 'finished' ? (['publish'] as const) : []),
      ],
      mayRespond: manages && state !== 'draft',
      mayAdjust: ({ owner, adjustment }: { owner: string | null; adjustment: string | null }) =>
        !asOf &&
        owner !== null &&
        adjustment === null &&
        may(viewer, adjustFindings) &&
        (manages || authorityOfOwner(viewer, owner) !== null),
      problems,
      done: evaluationDone.find((known) => problems.length === 0 && known === page.query.get('done')),
    };
    return ask.html(<EvaluationPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const form = async (ask: Ask, attempt?: Attempt) => {
    const page = ask.get('page');
    const evaluation = await findEvaluation(house, ask);
    const whole = evaluation && (await readWhole(db, page.viewer.country, evaluation.id));
    if (!evaluation || !whole) return notFoundPage(ask, page);
    // who does not write in it reads it
    const mayWrite = authorityToEvaluate(page.viewer, evaluation.evaluator) && whole.state === 'draft';
    if (!mayWrite)
      return attempt ? show(ask, attempt.problems) : ask.redirect(evaluationHref(evaluation.slug), 303);
    const standing = typedEvaluation(whole);
    const { typed = standing, problems = [] } = attempt ?? {};
    const isNewer = problems.includes(newerVersion);
    const view = {
      evaluation,
      mayBeIndependent: canBeIndependent(evaluation.evaluator_kind as OrganisationKind),
      typed,
      version: evaluationVersion(whole),
      problems,
      newer: isNewer
        ? differingFacts(evaluationFacts(page, standing), evaluationFacts(page, typed))
        : undefined,
    };
    return ask.html(<EditEvaluationPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const save = async (ask: Ask) => {
    const evaluation = await findEvaluation(house, ask);
    if (!evaluation) return notFoundPage(ask, ask.get('page'));
    const { value, typed } = await readForm(ask, editForm);
    const outcome = await saveEvaluation(house, ask.get('page').viewer, evaluation, value);
    if (!outcome.ok) return form(ask, { typed, problems: outcome.problems });
    return ask.redirect(`${evaluationHref(evaluation.slug)}?done=saved`, 303);
  };

  const moving = (name: 'finish' | 'publish') => async (ask: Ask) => {
    const evaluation = await findEvaluation(house, ask);
    if (!evaluation) return notFoundPage(ask, ask.get('page'));
    const verb = name === 'finish' ? finishEvaluation : publishEvaluation;
    const outcome = await verb(house, ask.get('page').viewer, evaluation);
    if (!outcome.ok) return show(ask, outcome.problems);
    return ask.redirect(`${evaluationHref(evaluation.slug)}?done=${name}`, 303);
  };

  return [
    get(ONE, everyone, (ask) => show(ask), { follows: 'register' }),
    get(`${ONE}/edit`, evaluate, (ask) => form(ask)),
    post(`${ONE}/edit`, evaluate, save),
    post(`${ONE}/finish`, evaluate, moving('finish')),
    post(`${ONE}/publish`, evaluate, moving('publish')),
  ];
}
