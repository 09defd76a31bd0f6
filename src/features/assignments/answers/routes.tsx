import { may, seeUnpublished } from '../../../access/policy.ts';
import { readingAs } from '../../../access/reading.ts';
import type { Translated } from '../../../database/tables.ts';
import type { House } from '../../../house.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask } from '../../../web/context.ts';
import { notFoundPage } from '../../../web/error-pages.tsx';
import type { Typed } from '../../../web/forms.ts';
import { isId } from '../../../web/ids.ts';
import { readForm } from '../../../web/lines.ts';
import { newerVersion } from '../../../web/newer-version.tsx';
import { get, post, type Route } from '../../../web/routes.ts';
import { recommendationHref } from '../../recommendations/components.tsx';
import { readOrganisations } from '../assigning/queries.ts';
import { formValues } from '../bulk/choice.ts';
import { answerAssignments, giveAssignments } from '../policy.ts';
import { dutyStates, reasonForm } from '../schema.ts';
import { listAnswering } from '../speakers.ts';
import { acceptDuties, contestDuty, dutyVersion, settleContested } from './actions.ts';
import { ContestPage, dutyFacts, SettlePage } from './forms.tsx';
import { mineDone, mineHref, MinePage } from './mine-page.tsx';
import { NoOrganisationPage } from './no-organisation-page.tsx';
import { countDutyStates, findDuty, listDuties } from './queries.ts';
import { settleForm } from './schema.ts';

const PER_PAGE = 50;

/** What an organisation says to its duties, and what the secretariat makes of it. */
export function answerRoutes(house: Pick<House, 'db' | 'clock' | 'country'>): Route[] {
  const { db, country } = house;
  const nameIn = (ask: Ask) => (names: Translated) => ask.get('page').formats.name(names);

  const minePage = async (
    ask: Ask,
    asked: { organisation: string; state: string },
    problems: readonly Problem[] = [],
  ) => {
    const page = ask.get('page');
    const organisations = await listAnswering(db, page.viewer);
    const organisation = organisations.find(({ slug }) => slug === asked.organisation) ?? organisations[0];
    if (!organisation) return ask.html(<NoOrganisationPage page={page} />);
    const state = dutyStates.find((known) => known === asked.state) ?? 'waiting';
    const reading = readingAs(db, page.viewer);
    const counts = await countDutyStates(reading, organisation.id);
    const pages = Math.max(1, Math.ceil(counts[state] / PER_PAGE));
    const typed = Number(page.query.get('page') ?? 1);
    const current = Number.isInteger(typed) ? Math.min(Math.max(typed, 1), pages) : 1;
    const of = { state, organisation: organisation.id };
    const listed = await listDuties(reading, of, PER_PAGE, (current - 1) * PER_PAGE);
    const done = problems.length > 0 ? undefined : mineDone.find((what) => what === page.query.get('done'));
    const view = { organisations, organisation, state, counts, duties: listed, current, pages };
    return ask.html(
      <MinePage page={page} view={{ ...view, problems, done }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  /** The duty that an address names, as far as this viewer may see it. */
  const find = async (ask: Ask) => {
    const id = ask.req.param('assignment') ?? '';
    const duty = isId(id) ? await findDuty(db, country, id) : undefined;
    return duty?.is_public || may(ask.get('page').viewer, seeUnpublished) ? duty : undefined;
  };
  const isOwn = async (ask: Ask, organisation: string) =>
    (await listAnswering(db, ask.get('page').viewer)).some(({ id }) => id === organisation);

  const form = async (
    ask: Ask,
    what: 'contest' | 'settle',
    typed: Typed = {},
    problems: readonly Problem[] = [],
  ) => {
    const page = ask.get('page');
    const duty = await find(ask);
    if (!duty) return notFoundPage(ask, page);
    // who does not answer for it reads what it says to it
    if (what === 'contest' && problems.length === 0 && !(await isOwn(ask, duty.organisation)))
      return ask.redirect(`${recommendationHref(duty.address)}#owners`, 303);
    const newer = problems.includes(newerVersion) ? dutyFacts(page, duty) : undefined;
    const props = { page, duty, typed, version: dutyVersion(duty), problems, newer };
    const status = problems.length > 0 ? 400 : 200;
    if (what === 'contest') return ask.html(<ContestPage {...props} />, status);
    const organisations = [...(await readOrganisations(db, country)).values()];
    return ask.html(<SettlePage {...props} organisations={organisations} />, status);
  };

  return [
    get('/assignments/mine', answerAssignments, (ask) => {
      const { query } = ask.get('page');
      return minePage(ask, {
        organisation: query.get('organisation') ?? '',
        state: query.get('state') ?? '',
      });
    }),

    post('/assignments/mine/accept', answerAssignments, async (ask) => {
      const page = ask.get('page');
      const values = formValues(await ask.req.formData());
      const organisation = values['organisation']?.[0] ?? '';
      const state = dutyStates.find((known) => known === values['state']?.[0]) ?? 'waiting';
      const ticked = (values[values['all'] ? 'shown' : 'ticked'] ?? []).filter(isId);
      const input = { organisation, ids: ticked };
      const outcome = await acceptDuties(house, page.viewer, input, nameIn(ask));
      if (!outcome.ok) return minePage(ask, { organisation, state }, outcome.problems);
      return ask.redirect(`${mineHref(organisation, state)}&done=accepted`, 303);
    }),

    get('/assignments/:assignment/contest', answerAssignments, (ask) => form(ask, 'contest')),

    post('/assignments/:assignment/contest', answerAssignments, async (ask) => {
      const page = ask.get('page');
      const duty = await find(ask);
      if (!duty) return notFoundPage(ask, page);
      const { value, typed } = await readForm(ask, reasonForm);
      const outcome = await contestDuty(house, page.viewer, duty.id, value, nameIn(ask));
      if (!outcome.ok) return form(ask, 'contest', typed, outcome.problems);
      return ask.redirect(`${mineHref(duty.organisation_slug, 'contested')}&done=contested`, 303);
    }),

    get('/assignments/:assignment/settle', giveAssignments, (ask) => form(ask, 'settle')),

    post('/assignments/:assignment/settle', giveAssignments, async (ask) => {
      const page = ask.get('page');
      const duty = await find(ask);
      if (!duty) return notFoundPage(ask, page);
      const { value, typed } = await readForm(ask, settleForm);
      const outcome = await settleContested(house, page.viewer, duty.id, value, nameIn(ask));
      if (!outcome.ok) return form(ask, 'settle', typed, outcome.problems);
      return ask.redirect(`${recommendationHref(outcome.value.address)}#owners`, 303);
    }),
  ];
}
