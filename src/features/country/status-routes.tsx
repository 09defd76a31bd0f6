import type { House } from '../../house.ts';
import type { Outcome, Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { readForm } from '../../web/lines.ts';
import { namesAsTyped, offeredLanguages } from '../../web/names.tsx';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { administerCountry } from './policy.ts';
import { listStatuses } from './queries.ts';
import { moveForm, statusForm } from './schema.ts';
import {
  addStatus,
  changeStatus,
  moveStatus,
  reinstateStatus,
  retireStatus,
  statusVersion,
} from './status-actions.ts';
import { indexAsTyped, ScalePage, scaleDone, StatusPage, statusFacts } from './status-pages.tsx';

const SCALE = '/administration/status-scale';
const STATUS = `${SCALE}/:id`;

/** The status scale: its list, and a page for each status. */
export function statusRoutes(deps: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = deps;

  const showScale = async (ask: Ask, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const statuses = await listStatuses(db, page.country.code);
    const done = scaleDone.find((what) => what === page.query.get('done'));
    return ask.html(<ScalePage {...{ page, statuses, done, problems }} />, problems.length > 0 ? 400 : 200);
  };

  /** After a verb on one status: back to the scale, or the scale with what stood in the way. */
  const answer = async (ask: Ask, outcome: Outcome<null> | undefined, what: (typeof scaleDone)[number]) => {
    if (!outcome) return notFoundPage(ask, ask.get('page'));
    return outcome.ok ? ask.redirect(`${SCALE}?done=${what}`, 303) : showScale(ask, outcome.problems);
  };

  const idOf = (ask: Ask) => ask.req.param('id') ?? '';
  const formOf = (ask: Ask) => statusForm(ask.get('page').country.languages);

  const add = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, formOf(ask));
    const outcome = await addStatus(deps, page.viewer, value);
    if (outcome.ok) return ask.redirect(`${SCALE}?done=added`, 303);
    return ask.html(<StatusPage page={page} typed={typed} version="" problems={outcome.problems} />, 400);
  };

  const find = async (ask: Ask) => {
    const statuses = await listStatuses(db, ask.get('page').country.code);
    return statuses.find(({ id }) => id === idOf(ask));
  };

  const show = async (ask: Ask) => {
    const page = ask.get('page');
    const status = await find(ask);
    if (!status) return notFoundPage(ask, page);
    const typed = { ...namesAsTyped(status.names), index: indexAsTyped(status.index_value) };
    return ask.html(<StatusPage page={page} status={status} typed={typed} version={statusVersion(status)} />);
  };

  const save = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, formOf(ask));
    const outcome = await changeStatus(deps, page.viewer, idOf(ask), value);
    const status = await find(ask);
    if (!outcome || !status) return notFoundPage(ask, page);
    if (outcome.ok) return ask.redirect(`${SCALE}?done=changed`, 303);
    const { problems } = outcome;
    const languages = offeredLanguages(page);
    const now = { names: status.names, index: indexAsTyped(status.index_value) };
    const standing = problems.includes(newerVersion)
      ? differingFacts(statusFacts(page, languages, now), statusFacts(page, languages, value))
      : undefined;
    const version = statusVersion(status);
    return ask.html(<StatusPage {...{ page, status, typed, version, problems, standing }} />, 400);
  };

  return [
    get(SCALE, administerCountry, (ask) => showScale(ask)),
    get(`${SCALE}/new`, administerCountry, (ask) =>
      ask.html(<StatusPage page={ask.get('page')} typed={{}} version="" />),
    ),
    post(`${SCALE}/new`, administerCountry, add),
    get(STATUS, administerCountry, show),
    post(STATUS, administerCountry, save),
    post(`${STATUS}/move`, administerCountry, async (ask) => {
      const { value } = await readForm(ask, moveForm);
      return answer(ask, await moveStatus(deps, ask.get('page').viewer, idOf(ask), value), 'moved');
    }),
    post(`${STATUS}/retire`, administerCountry, async (ask) =>
      answer(ask, await retireStatus(deps, ask.get('page').viewer, idOf(ask)), 'retired'),
    ),
    post(`${STATUS}/reinstate`, administerCountry, async (ask) =>
      answer(ask, await reinstateStatus(deps, ask.get('page').viewer, idOf(ask)), 'reinstated'),
    ),
  ];
}
