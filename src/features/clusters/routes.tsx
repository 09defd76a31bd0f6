import { everyone, may } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import type { Outcome, Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { parseForm } from '../../web/forms.ts';
import { isId } from '../../web/ids.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { listById } from '../recommendations/actions.ts';
import { addToCluster, mergeClusters, moveMembers, nameCluster, splitCluster } from './change-cluster.ts';
import { ClusterPage } from './cluster-page.tsx';
import type { ClusterView } from './cluster-view.ts';
import { EmptiedPage } from './emptied-page.tsx';
import { ClustersPage } from './list-page.tsx';
import { decideClusters } from './policy.ts';
import { proposalRoutes } from './proposal-routes.tsx';
import {
  findCluster,
  findSuccessor,
  listAskings,
  listClusterMembers,
  listNamedClusters,
} from './public-queries.ts';
import { findClusterBySlug, findLastDecision, listChoosable, listClusters, listMembers } from './queries.ts';
import {
  changeDone,
  clusterForm,
  clusterHref,
  clusterSlug,
  listQuery,
  undoForm,
  type ChangeDone,
} from './schema.ts';
import { clusterVersion, type Taken } from './settle.ts';
import { undoDecision } from './undo.ts';
import { UndoRefusedPage } from './undo-page.tsx';

const ONE = '/clusters/:slug';
const PROPOSALS = '/clusters/proposals';
const TURNED_DOWN = `${PROPOSALS}/turned-down`;
const LISTS = ['ticked'];
/** The id of none. */
const NO_DECISION = '00000000-0000-0000-0000-000000000000';
const PER_PAGE = 25;
/** As many as a field offers to choose from; any other can be typed by its address. */
const MOST_OFFERED = 300;

type ClusterForm = ReturnType<typeof clusterForm.parse>;
type Verb = (form: ClusterForm, ask: Ask, slug: string) => Promise<Outcome<Taken> | null>;

/** Clusters and a page for each, and changing them. */
export function clusterRoutes(house: House): Route[] {
  const { db, country } = house;

  const readingFor = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    return readingAs(db, viewer, asOf?.seq);
  };

  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingFor(ask);
    const { q, page: wanted } = listQuery.parse(ask.req.query());
    const part = (at: number) =>
      listNamedClusters(reading, { q, limit: PER_PAGE, offset: (at - 1) * PER_PAGE });
    const first = await part(wanted);
    // behind the last page there is nothing that could say how many there are
    const { found, items } = first.items.length === 0 && wanted > 1 ? await part(1) : first;
    const current = items === first.items ? wanted : 1;
    const askings = await listAskings(
      reading,
      items.map(({ id }) => id),
    );
    const view = {
      q,
      items,
      askings: Map.groupBy(askings, ({ cluster }) => cluster),
      found,
      current,
      pages: Math.max(1, Math.ceil(found / PER_PAGE)),
    };
    return ask.html(<ClustersPage page={page} view={view} />);
  };

  const show = async (ask: Ask, more: Pick<ClusterView, 'typed' | 'problems'> = {}): Promise<Response> => {
    const page = ask.get('page');
    const reading = readingFor(ask);
    const slug = clusterSlug.safeParse(ask.req.param('slug'));
    const cluster = slug.success ? await findCluster(reading, slug.data) : undefined;
    if (!cluster) return notFoundPage(ask, page);
    const members = await listClusterMembers(reading, cluster.id);
    if (members.length === 0) {
      const successor = await findSuccessor(reading, cluster);
      if (successor) return ask.redirect(clusterHref(successor), 303);
      return may(page.viewer, decideClusters) && !page.asOf
        ? showEmptied(ask, cluster)
        : notFoundPage(ask, page);
    }
    const [askings, items, change] = await Promise.all([
      listAskings(reading, [cluster.id]),
      listById(
        reading,
        members.map(({ recommendation }) => recommendation),
      ),
      may(page.viewer, decideClusters) && !page.asOf ? readChange(cluster) : null,
    ]);
    const byId = new Map(members.map((member) => [member.recommendation, member]));
    const view = {
      cluster,
      askings,
      members: items.flatMap((item) => {
        const member = byId.get(item.id);
        return member ? [{ item, member }] : [];
      }),
      change,
      changed: await readChanged(ask),
      ...more,
    };
    return ask.html(<ClusterPage page={page} view={view} />, more.problems?.length ? 400 : 200);
  };

  const showEmptied = async (ask: Ask, cluster: Row<'cluster'>) => {
    const changed = changeDone.safeParse(ask.req.query('done')).data ?? null;
    const last = await findLastDecision(db, country, cluster.id);
    return ask.html(<EmptiedPage page={ask.get('page')} cluster={cluster} changed={changed} last={last} />);
  };

  const readChanged = async (ask: Ask): Promise<ClusterView['changed']> => {
    const what = changeDone.safeParse(ask.req.query('done'));
    if (!what.success) return null;
    const other = clusterSlug.safeParse(ask.req.query('other'));
    return {
      what: what.data,
      other: other.success ? await findCluster(readingFor(ask), other.data) : undefined,
    };
  };

  const readChange = async (cluster: Row<'cluster'>): Promise<ClusterView['change']> => {
    const [members, last, choosable] = await Promise.all([
      listMembers(db, country, [cluster.id]),
      findLastDecision(db, country, cluster.id),
      listChoosable(db, country, MOST_OFFERED),
    ]);
    const others = choosable.filter(({ id }) => id !== cluster.id);
    return { version: clusterVersion(cluster, members), last, others };
  };

  /** A form on a cluster's page; `form` tells its fields from those of the others. */
  const changed = (form: ChangeDone, verb: Verb) => async (ask: Ask) => {
    const page = ask.get('page');
    const slug = ask.req.param('slug') ?? '';
    const parsed = await parseForm(ask, clusterForm, LISTS);
    if (!parsed.ok) return show(ask, { problems: parsed.problems });
    const outcome = await verb(parsed.value, ask, slug);
    if (!outcome) return notFoundPage(ask, page);
    if (outcome.ok) {
      const { cluster, other } = outcome.value;
      const [row] = other ? await listClusters(db, country, [other]) : [];
      // one alone is no cluster
      const what = form === 'split' && !row ? 'split-one' : form;
      const query = new URLSearchParams({ done: what, ...(row && { other: row.slug }) });
      return ask.redirect(`${await addressOf(cluster)}?${query.toString()}`, 303);
    }
    const problems = outcome.problems.map((problem): Problem => {
      const isOwn = problem.field === 'to' || problem.field === 'name';
      return isOwn ? { ...problem, field: `${form}-${problem.field}` } : problem;
    });
    return show(ask, { typed: parsed.value, problems });
  };

  const nameIn = (ask: Ask, { name }: ClusterForm) => ({ name, language: ask.get('page').language });

  /** Where to go on after a decision on a cluster: to its page, which stays for those who decide when nothing is in it. */
  const addressOf = async (cluster: string | null) => {
    const [row] = cluster === null ? [] : await listClusters(db, country, [cluster]);
    return row ? clusterHref(row.slug) : '/clusters';
  };

  const undo = async (ask: Ask) => {
    const page = ask.get('page');
    const form = await parseForm(ask, undoForm);
    const { decision, back } = form.ok ? form.value : { decision: '', back: '' };
    const known = isId(decision) ? decision : NO_DECISION;
    const outcome = await undoDecision(house, page.viewer, known);
    const cluster = await findClusterBySlug(db, country, back);
    if (!outcome.ok) {
      const from = cluster ? clusterHref(cluster.slug) : back === 'turned-down' ? TURNED_DOWN : PROPOSALS;
      const view = { problems: outcome.problems, back: from };
      return ask.html(<UndoRefusedPage page={page} view={view} />, 400);
    }
    if (back === 'turned-down') return ask.redirect(`${TURNED_DOWN}?done=undo`, 303);
    if (back === 'proposals') return ask.redirect(`${PROPOSALS}?done=undo`, 303);
    return ask.redirect(`${await addressOf(cluster?.id ?? outcome.value.cluster)}?done=undo`, 303);
  };

  return [
    get('/clusters', everyone, list, { follows: 'register' }),
    // before `/clusters/:slug`, which would take `proposals` for one
    ...proposalRoutes(house),
    get(ONE, everyone, (ask) => show(ask), { follows: 'register' }),
    post('/clusters/undo', decideClusters, undo),
    post(
      `${ONE}/split`,
      decideClusters,
      changed('split', (form, ask, slug) =>
        splitCluster(house, ask.get('page').viewer, { ...form, slug, name: nameIn(ask, form) }),
      ),
    ),
    post(
      `${ONE}/move`,
      decideClusters,
      changed('move', (form, ask, slug) => moveMembers(house, ask.get('page').viewer, { ...form, slug })),
    ),
    post(
      `${ONE}/take-out`,
      decideClusters,
      changed('take-out', (form, ask, slug) =>
        moveMembers(house, ask.get('page').viewer, { ...form, slug, to: null }),
      ),
    ),
    post(
      `${ONE}/merge`,
      decideClusters,
      changed('merge', (form, ask, slug) =>
        mergeClusters(house, ask.get('page').viewer, { ...form, slug, keepName: form.keep !== '' }),
      ),
    ),
    post(
      `${ONE}/add`,
      decideClusters,
      changed('add', (form, ask, slug) =>
        addToCluster(house, ask.get('page').viewer, { ...form, slug, address: form.to }),
      ),
    ),
    post(
      `${ONE}/name`,
      decideClusters,
      changed('name', (form, ask, slug) =>
        nameCluster(house, ask.get('page').viewer, { ...form, slug, name: nameIn(ask, form) }),
      ),
    ),
  ];
}
