import { everyone, operator, type Viewer } from '../../access/policy.ts';
import { readingAs, type Reading } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { refused, type Outcome } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { parseForm, type Typed } from '../../web/forms.ts';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import {
  agree,
  changePartnership,
  endPartnership,
  leave,
  listOfferedActions,
  proposePartnership,
  setPartnershipPublic,
} from './actions.ts';
import { PartnershipFormPage, partnershipFacts, typedPartnership } from './form-page.tsx';
import { PartnershipPage, PartnershipsPage } from './pages.tsx';
import { authorityOverPartnership, joinPartnerships, proposePartnerships } from './policy.ts';
import { listActionsOf, listEligible, listPartnerships, readStanding, type Partnership } from './queries.ts';
import {
  isAgreedByAll,
  partnershipForm,
  partnershipHref,
  partnershipVersion,
  reasonForm,
  type Party,
} from './schema.ts';

const ONE = '/partnerships/:partnership';
/** As many as the page lists. */
const MOST_LISTED = 500;

/** Agreements on actions: their list, each of them, and what its parties do. */
export function partnershipRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;

  const readingOf = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    return readingAs(db, viewer, asOf?.seq);
  };
  const isParty = ({ memberships }: Viewer, { parties }: Partnership) =>
    parties.some((party) => memberships.some(({ organisation }) => organisation === party.organisation));

  /** What the parties themselves see before it is public: they could not agree to it otherwise. */
  const ownReading = (viewer: Viewer): Reading => readingAs(db, operator(viewer.country));

  const find = async (ask: Ask): Promise<{ partnership: Partnership; reading: Reading } | undefined> => {
    const { viewer } = ask.get('page');
    const slug = ask.req.param('partnership') ?? '';
    const [seen] = await listPartnerships(readingOf(ask), { slug });
    if (seen) return { partnership: seen, reading: readingOf(ask) };
    if (viewer.memberships.length === 0) return undefined;
    const [own] = await listPartnerships(ownReading(viewer), { slug });
    return own && isParty(viewer, own) ? { partnership: own, reading: ownReading(viewer) } : undefined;
  };

  const show = async (
    ask: Ask,
    attempt?: { outcome: Outcome<null>; typed: Typed },
    status: 200 | 400 = 400,
  ) => {
    const page = ask.get('page');
    const found = await find(ask);
    if (!found) return notFoundPage(ask, page);
    const actions = await listActionsOf(found.reading, found.partnership.id);
    const { partnership } = found;
    if (!attempt || attempt.outcome.ok)
      return ask.html(<PartnershipPage {...{ page, partnership, actions }} />);
    const { problems } = attempt.outcome;
    return ask.html(
      <PartnershipPage {...{ page, partnership, actions, typed: attempt.typed, problems }} />,
      status,
    );
  };

  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const seen = await listPartnerships(readingOf(ask), { limit: MOST_LISTED });
    const own =
      page.viewer.memberships.length > 0 && !page.asOf
        ? (await listPartnerships(ownReading(page.viewer), { limit: MOST_LISTED })).filter(
            (one) => isParty(page.viewer, one) && !seen.some(({ id }) => id === one.id),
          )
        : [];
    return ask.html(<PartnershipsPage page={page} partnerships={[...own, ...seen]} />);
  };

  /** What the form offers: who can be a party, and which actions. */
  const offers = async (ask: Ask) => {
    const { viewer, country } = ask.get('page');
    const [organisations, actions] = await Promise.all([
      listEligible(db, country.code),
      listOfferedActions(house, viewer),
    ]);
    return { organisations, actions };
  };

  const form = async (ask: Ask) => {
    const page = ask.get('page');
    const chosen = page.query.getAll('action');
    return ask.html(<PartnershipFormPage {...{ page, typed: {}, chosen }} {...await offers(ask)} />);
  };

  const typedForm = async (ask: Ask) => {
    const parsed = await parseForm(ask, partnershipForm, ['action']);
    if (!parsed.ok) throw new Error('a schema of lines refused a form');
    return parsed;
  };

  const propose = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await typedForm(ask);
    const outcome = await proposePartnership(house, page.viewer, value);
    if (outcome.ok) return ask.redirect(partnershipHref(outcome.value.slug), 303);
    const { problems } = outcome;
    const props = { page, typed, chosen: value.actions, problems, ...(await offers(ask)) };
    return ask.html(<PartnershipFormPage {...props} />, 400);
  };

  /** The agreement of the address with what its form offers, or why the viewer does not change it. */
  const findOwn = async (ask: Ask) => {
    const { viewer } = ask.get('page');
    const standing = await readStanding(db, viewer.country, ask.req.param('partnership') ?? '');
    if (!standing || !authorityOverPartnership(viewer, standing.organisation))
      return { problem: { code: 'partnerships.notYours' } as const };
    if (standing.ended_at) return { problem: { code: 'partnerships.ended.already' } as const };
    const { organisations, actions } = await offers(ask);
    const own = await listActionsOf(ownReading(viewer), standing.id);
    const more = own.filter(({ id }) => !actions.some((one) => one.id === id));
    const parties = await listPartnerships(ownReading(viewer), { slug: standing.slug });
    const suspended = (parties[0]?.parties ?? [])
      .filter(({ slug }) => !organisations.some((one) => one.slug === slug))
      .map(({ organisation: id, slug, names }) => ({ id, slug, names }));
    const { slug } = standing;
    return {
      standing,
      props: {
        changing: { slug, isAgreedByAll: isAgreedByAll(standing), version: partnershipVersion(standing) },
        organisations: [...organisations, ...suspended],
        actions: [...more, ...actions],
      },
    };
  };

  const edit = async (ask: Ask) => {
    const page = ask.get('page');
    const own = await findOwn(ask);
    if (own.problem) return show(ask, { outcome: refused(own.problem), typed: {} }, 200);
    return ask.html(<PartnershipFormPage {...{ page, ...typedPartnership(own.standing), ...own.props }} />);
  };

  const save = async (ask: Ask) => {
    const page = ask.get('page');
    const own = await findOwn(ask);
    if (own.problem) return show(ask, { outcome: refused(own.problem), typed: {} });
    const { value, typed } = await typedForm(ask);
    const { slug } = own.standing;
    const outcome = await changePartnership(house, page.viewer, slug, value);
    if (outcome.ok) return ask.redirect(partnershipHref(slug), 303);
    const { problems } = outcome;
    const standing = typedPartnership(own.standing);
    const newer = problems.includes(newerVersion)
      ? differingFacts(
          partnershipFacts(page, standing.typed, standing.chosen, own.props),
          partnershipFacts(page, typed, value.actions, own.props),
        )
      : undefined;
    const props = { page, typed, chosen: value.actions, problems, newer, ...own.props };
    return ask.html(<PartnershipFormPage {...props} />, 400);
  };

  /** Does something with an agreement, and shows it; with what was wrong where it was refused. */
  const doing =
    (work: (ask: Ask, found: Partnership, reason: string) => Promise<Outcome<null>>) => async (ask: Ask) => {
      const found = await find(ask);
      if (!found) return notFoundPage(ask, ask.get('page'));
      const { value, typed } = await readForm(ask, reasonForm);
      const outcome = await work(ask, found.partnership, value.reason);
      if (outcome.ok) return ask.redirect(partnershipHref(found.partnership.slug), 303);
      return show(ask, { outcome, typed });
    };

  const ofParty =
    (work: (ask: Ask, slug: string, party: Party, reason: string) => Promise<Outcome<null>>) =>
    async (ask: Ask) => {
      const found = await find(ask);
      const party = found?.partnership.parties.find(({ slug }) => slug === ask.req.param('slug'));
      if (!found || !party) return notFoundPage(ask, ask.get('page'));
      return doing((_, { slug }, reason) => work(ask, slug, party, reason))(ask);
    };

  return [
    get('/partnerships', everyone, list),
    get('/partnerships/new', proposePartnerships, form),
    post('/partnerships/new', proposePartnerships, propose),
    get(ONE, everyone, (ask) => show(ask)),
    get(`${ONE}/edit`, proposePartnerships, edit),
    post(`${ONE}/edit`, proposePartnerships, save),
    post(
      `${ONE}/parties/:slug/agree`,
      joinPartnerships,
      ofParty((ask, slug, party) => agree(house, ask.get('page').viewer, slug, party)),
    ),
    post(
      `${ONE}/parties/:slug/leave`,
      joinPartnerships,
      ofParty((ask, slug, party, reason) => leave(house, ask.get('page').viewer, slug, party, reason)),
    ),
    post(
      `${ONE}/end`,
      proposePartnerships,
      doing((ask, { slug }, reason) => endPartnership(house, ask.get('page').viewer, slug, reason)),
    ),
    post(
      `${ONE}/publish`,
      proposePartnerships,
      doing((ask, { slug }) => setPartnershipPublic(house, ask.get('page').viewer, slug, true)),
    ),
    post(
      `${ONE}/withdraw`,
      proposePartnerships,
      doing((ask, { slug }) => setPartnershipPublic(house, ask.get('page').viewer, slug, false)),
    ),
  ];
}
