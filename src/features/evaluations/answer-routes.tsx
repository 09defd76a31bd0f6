import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { isId } from '../../web/ids.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { listActions } from '../plans/actions.ts';
import { AdjustPage, RespondPage } from './answer-pages.tsx';
import { adjustFindings, manageEvaluations } from './policy.ts';
import { listFindings } from './queries.ts';
import { adjustFinding, respondToFinding } from './response-verbs.ts';
import {
  adjustForm,
  evaluationHref,
  respondForm,
  responseVersion,
  type Finding,
  type ListedEvaluation,
} from './schema.ts';
import { readActive, readResponse } from './write-queries.ts';

type Deps = Pick<House, 'db' | 'clock'>;
type Attempt = { typed: Typed; problems: readonly Problem[] };
type Found = { evaluation: ListedEvaluation; finding: Finding };

const FINDING = '/evaluations/:evaluation/findings/:finding';

/** What management answers to findings, and what was adjusted. */
export function answerRoutes(
  house: Deps,
  findEvaluation: (house: Deps, ask: Ask) => Promise<ListedEvaluation | undefined>,
): Route[] {
  const { db } = house;

  const find = async (ask: Ask): Promise<Found | undefined> => {
    const evaluation = await findEvaluation(house, ask);
    const id = ask.req.param('finding') ?? '';
    if (!evaluation || !isId(id)) return undefined;
    const findings = await listFindings(readingAs(db, ask.get('page').viewer), [evaluation.id]);
    const finding = findings.get(evaluation.id)?.find((one) => one.id === id);
    return finding && { evaluation, finding };
  };
  const doing = (work: (ask: Ask, found: Found) => Promise<Response>) => async (ask: Ask) => {
    const found = await find(ask);
    return found ? work(ask, found) : notFoundPage(ask, ask.get('page'));
  };
  const back = (ask: Ask, { evaluation, finding }: Found, done: string) =>
    ask.redirect(`${evaluationHref(evaluation.slug)}?done=${done}#finding-${finding.id}`, 303);

  const respondPage = async (ask: Ask, found: Found, attempt?: Attempt) => {
    const page = ask.get('page');
    const { country } = page.viewer;
    const [owners, standing] = await Promise.all([
      readActive(db, country),
      readResponse(db, country, found.finding.id),
    ]);
    const kept: Typed = standing
      ? {
          answer: standing.answer,
          text: standing.text,
          language: standing.language,
          owner: owners.find(({ id }) => id === standing.owner)?.slug ?? '',
          due: standing.due ?? '',
        }
      : {};
    const { typed = kept, problems = [] } = attempt ?? {};
    const props = { page, ...found, typed, problems, version: responseVersion(standing), owners };
    return ask.html(<RespondPage {...props} />, problems.length > 0 ? 400 : 200);
  };

  const adjustPage = async (ask: Ask, found: Found, attempt?: Attempt) => {
    const page = ask.get('page');
    const reading = readingAs(db, page.viewer);
    const choices = await listActions(reading, found.evaluation.plan_slug ?? undefined);
    const actions = choices.map(({ plan_slug, number, title }) => ({
      value: `${plan_slug}/${number}`,
      label: `${page.formats.number(number)} · ${title}`,
    }));
    const { typed = {}, problems = [] } = attempt ?? {};
    const version = responseVersion(await readResponse(db, page.viewer.country, found.finding.id));
    const props = { page, ...found, typed, problems, version, actions };
    return ask.html(<AdjustPage {...props} />, problems.length > 0 ? 400 : 200);
  };

  const respond = doing(async (ask, found) => {
    const { value, typed } = await readForm(ask, respondForm);
    const { viewer } = ask.get('page');
    const outcome = await respondToFinding(house, viewer, found.evaluation, found.finding.id, value);
    if (!outcome.ok) return respondPage(ask, found, { typed, problems: outcome.problems });
    return back(ask, found, 'responded');
  });

  const adjust = doing(async (ask, found) => {
    const { value, typed } = await readForm(ask, adjustForm);
    const outcome = await adjustFinding(house, ask.get('page').viewer, found.finding.id, value);
    if (!outcome.ok) return adjustPage(ask, found, { typed, problems: outcome.problems });
    return back(ask, found, 'adjusted');
  });

  return [
    get(
      `${FINDING}/respond`,
      manageEvaluations,
      doing((ask, found) => respondPage(ask, found)),
    ),
    post(`${FINDING}/respond`, manageEvaluations, respond),
    get(
      `${FINDING}/adjust`,
      adjustFindings,
      doing((ask, found) => adjustPage(ask, found)),
    ),
    post(`${FINDING}/adjust`, adjustFindings, adjust),
  ];
}
