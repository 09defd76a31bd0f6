import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { parseForm } from '../../web/forms.ts';
import { isId } from '../../web/ids.ts';
import { readPercent } from '../../web/percent.ts';
import { get, post, type Route } from '../../web/routes.ts';
import type { Problem } from '../../problem.ts';
import { listById } from '../recommendations/actions.ts';
import { confirmAbove, confirmProposal, proposalVersion, readOpenProposals, turnDown } from './actions.ts';
import type { OpenProposal } from './open-proposals.ts';
import { decideClusters } from './policy.ts';
import { requestProposals } from './propose.ts';
import { AbovePage, ProposalsPage, type ProposalsView, type ShownProposal } from './proposals-page.tsx';
import { findCluster, listClusterMembers } from './public-queries.ts';
import { countTurnedDown, listClusters, listTurnedDown, readReading, type ClusteredAsk } from './queries.ts';
import { aboveForm, clusterSlug, listQuery, proposalForm, USUAL_SHARE } from './schema.ts';
import { TurnedDownPage } from './turned-down-page.tsx';

const PROPOSALS = '/clusters/proposals';
const LISTS = ['ticked'];
/** As many as one page shows before they are confirmed at once. */
const MOST_SHOWN = 50;
/** Of what was turned down, on one page. */
const PER_PAGE = 20;
const done = ['confirm', 'turn-down', 'undo'] as const;

/** Deciding on what the machine proposes: one after the other, or all above a probability. */
export function proposalRoutes(house: House): Route[] {
  const { db, country } = house;

  const shownOf = async (ask: Ask, open: OpenProposal<ClusteredAsk>): Promise<ShownProposal> => {
    const reading = readingAs(db, ask.get('page').viewer);
    const [cluster] = open.joins === null ? [] : await listClusters(db, country, [open.joins]);
    const members = cluster ? await listClusterMembers(reading, cluster.id) : [];
    const [items, settled, version] = await Promise.all([
      listById(
        reading,
        open.free.map(({ id }) => id),
      ),
      listById(
        reading,
        members.map(({ recommendation }) => recommendation),
      ),
      proposalVersion(db, country, open),
    ]);
    return { proposal: open, version, items, joins: cluster ? { cluster, items: settled } : null };
  };

  const show = async (
    ask: Ask,
    wanted: number,
    more: Partial<Pick<ProposalsView, 'ticked' | 'name' | 'problems'>> = {},
  ) => {
    const page = ask.get('page');
    const [open, reading, turnedDown] = await Promise.all([
      readOpenProposals(db, country),
      readReading(db, country),
      countTurnedDown(db, country),
    ]);
    const skip = Math.min(wanted, open.length);
    const next = open[skip];
    const decision = ask.req.query('decision') ?? '';
    const kind = done.find((known) => known === ask.req.query('done'));
    const slug = clusterSlug.safeParse(ask.req.query('cluster'));
    const cluster = slug.success ? await findCluster(readingAs(db, page.viewer), slug.data) : undefined;
    const confirmed = Number.parseInt(ask.req.query('confirmed') ?? '', 10);
    const view = {
      open: open.length,
      skip,
      shown: next ? await shownOf(ask, next) : null,
      reading,
      turnedDown,
      decided: kind && (kind === 'undo' || isId(decision)) ? { kind, decision, cluster } : null,
      confirmed: Number.isNaN(confirmed) ? null : confirmed,
      ...more,
    };
    return ask.html(<ProposalsPage page={page} view={view} />, more.problems?.length ? 400 : 200);
  };

  const decided = (kind: 'confirm' | 'turn-down') => async (ask: Ask) => {
    const { viewer, language } = ask.get('page');
    const form = await parseForm(ask, proposalForm, LISTS);
    if (!form.ok) return show(ask, 0, { problems: form.problems });
    const { proposal: typed, version, ticked, name, skip } = form.value;
    const proposal = isId(typed) ? typed : '00000000-0000-0000-0000-000000000000';
    const outcome =
      kind === 'confirm'
        ? await confirmProposal(house, viewer, { proposal, version, ticked, name: { name, language } })
        : await turnDown(house, viewer, { proposal, version });
    if (!outcome.ok) {
      // what was ticked belongs to the proposal that is shown again only where it is still the same
      const isSame = outcome.problems.every(({ field }) => field !== undefined);
      return show(ask, skip, { ...(isSame && { ticked, name }), problems: outcome.problems });
    }
    const query = new URLSearchParams({ done: kind, decision: outcome.value.decision });
    const { cluster: taken } = outcome.value;
    const [row] = kind === 'confirm' && taken !== null ? await listClusters(db, country, [taken]) : [];
    if (row) query.set('cluster', row.slug);
    if (skip > 0) query.set('skip', String(skip));
    return ask.redirect(`${PROPOSALS}?${query.toString()}`, 303);
  };

  /** What would be confirmed above a share that somebody typed, or what is wrong with that. */
  const above = async (ask: Ask, typed: string | undefined, found: readonly Problem[] = []) => {
    const page = ask.get('page');
    const share = readPercent(typed, page.language, USUAL_SHARE);
    const open = share.ok ? await readOpenProposals(db, country, share.value / 100) : [];
    const problems = share.ok ? found : share.problems;
    const view = {
      above: share.ok ? share.value : null,
      typed: typed ?? String(USUAL_SHARE),
      proposals: await Promise.all(open.slice(0, MOST_SHOWN).map((one) => shownOf(ask, one))),
      open: open.length,
      problems,
    };
    return ask.html(<AbovePage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const turnedDown = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingAs(db, page.viewer);
    const { page: wanted } = listQuery.parse(ask.req.query());
    const found = await countTurnedDown(db, country);
    const pages = Math.max(1, Math.ceil(found / PER_PAGE));
    const current = Math.min(wanted, pages);
    const decisions = await listTurnedDown(db, country, {
      limit: PER_PAGE,
      offset: (current - 1) * PER_PAGE,
    });
    const [items, clusters] = await Promise.all([
      listById(
        reading,
        decisions.flatMap(({ ones }) => ones),
      ),
      listClusters(
        db,
        country,
        decisions.flatMap((decision) => decision.clusters),
      ),
    ]);
    const view = {
      found,
      turnedDown: decisions.map((decision) => ({
        decision,
        items: items.filter(({ id }) => decision.ones.includes(id)),
        joins: clusters.find(({ id }) => decision.clusters.includes(id)),
      })),
      isUndone: ask.req.query('done') === 'undo',
      current,
      pages,
    };
    return ask.html(<TurnedDownPage page={page} view={view} />);
  };

  return [
    get(PROPOSALS, decideClusters, (ask) => {
      const skip = Number.parseInt(ask.req.query('skip') ?? '', 10);
      return show(ask, skip > 0 ? skip : 0);
    }),
    post(PROPOSALS, decideClusters, decided('confirm')),
    get(`${PROPOSALS}/turned-down`, decideClusters, turnedDown),
    post(`${PROPOSALS}/turn-down`, decideClusters, decided('turn-down')),
    post(`${PROPOSALS}/read`, decideClusters, async (ask) => {
      await db.transaction().execute((tx) => requestProposals(house, tx));
      house.jobs.wake();
      return ask.redirect(PROPOSALS, 303);
    }),
    get(`${PROPOSALS}/above`, decideClusters, (ask) => above(ask, ask.req.query('above'))),
    post(`${PROPOSALS}/above`, decideClusters, async (ask) => {
      const form = await parseForm(ask, aboveForm);
      if (!form.ok) return above(ask, undefined, form.problems);
      const { viewer, language } = ask.get('page');
      const { above: typed, proposals } = form.value;
      const share = readPercent(typed, language, USUAL_SHARE);
      if (!share.ok) return above(ask, typed);
      const outcome = await confirmAbove(house, viewer, { above: share.value / 100, proposals });
      if (!outcome.ok) return above(ask, typed, outcome.problems);
      return ask.redirect(`${PROPOSALS}?confirmed=${outcome.value.confirmed}`, 303);
    }),
  ];
}
