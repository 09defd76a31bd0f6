import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rolesAllowed } from '../src/access/policy.ts';
import { roles } from '../src/access/roles.ts';
import { scopes, type Scope } from '../src/access/scopes.ts';
import { stopToken } from '../src/features/digests/stop-token.ts';
import { makeMailLinks } from '../src/features/mail-links/actions.ts';
import { createPerson } from '../src/features/people/actions.ts';
import { projectDirectory } from '../src/project.ts';
import type { Route } from '../src/web/routes.ts';
import { addClusters } from './support/clusters.ts';
import { differingMatrix } from './support/differing-matrix.ts';
import { answersOf } from './support/offline.ts';
import {
  createSandboxSite,
  hiddenField,
  readSandboxReport,
  type Answer,
  type SandboxSite,
  type Visitor,
} from './support/sandbox-site.ts';

/**
 * The one table of every route by every role. Each combination is asked for over a built sandbox; what the application
 * answers has to equal both what the route declares and docs/access.md, which people read and review.
 */
const DOCUMENT = join(projectDirectory, 'docs', 'access.md');
const REGENERATE = 'UPDATE_ACCESS=1 vitest run tests/routes-by-role';

const everybody = ['public', ...roles] as const;
type Reader = (typeof everybody)[number];
type Table = Record<string, string>;

let site: SandboxSite;
let addresses: (path: string) => string;
const measured: Table = {};
const declared: Table = {};
const broken: string[] = [];

beforeAll(async () => {
  site = await createSandboxSite();
  const keys = await keysByScope(site);
  addresses = await addressesOfRecords(site);
  const readers = new Map<Reader, Visitor>([['public', site.visitor()]]);
  for (const role of roles) readers.set(role, await site.signedInAs(role));

  // Pages first and putting an import aside last, so that nothing is asked for after its record has gone.
  const turn = ({ method, path }: Route) =>
    method === 'get' ? 0 : /\/(?:discard|withdraw|remove)$/.test(path) ? 2 : 1;
  // what is removed with its whole is removed before it
  const depth = (route: Route) => (turn(route) === 2 ? route.path.split('/').length : 0);
  const ordered = site.routes.toSorted((a, b) => turn(a) - turn(b) || depth(b) - depth(a));
  for (const route of ordered) {
    const allowed: Reader[] = [];
    for (const [reader, visitor] of readers) {
      // Ending a session is what some forms are for; every request starts with one that lasts.
      const cookies = new Map(visitor.cookies);
      const session = route.method === 'get' ? undefined : await keepSessions(site);
      const path = addresses(route.path);
      const answer = route.method === 'get' ? await visitor.get(path) : await visitor.post(path);
      await session?.restore();
      visitor.cookies.clear();
      for (const [name, value] of cookies) visitor.cookies.set(name, value);

      if (isDenied(answer)) continue;
      allowed.push(reader);
      // what somebody keeps for themselves stands at no address of anybody else's
      if (route.path.startsWith('/account/searches/:')) {
        if (answer.status !== 404) broken.push(`${nameOf(route)} as ${reader}: not theirs, ${answer.status}`);
        continue;
      }
      // what was handed over is seen by those whom it concerns, whatever their role
      if (route.path.startsWith('/hand-overs/:') && answer.status === 404) continue;
      const isPageThere = route.method !== 'get' || answer.status === 200 || answer.status === 303;
      if (answer.status >= 500 || answer.status === 404 || !isPageThere)
        broken.push(`${nameOf(route)} as ${reader}: ${answer.status}`);
    }
    const held = route.for === 'programs' && allowed.length === 0 ? await scopesLetIn(keys, route) : [];
    measured[nameOf(route)] = held.length > 0 ? bySentence(held) : sentence(allowed);
    declared[nameOf(route)] = declaredBy(route);
  }
  if (process.env['UPDATE_ACCESS']) await writeFile(DOCUMENT, documentOf(measured));
}, 300_000);

afterAll(async () => {
  await site.close();
});

describe('every route by every role', () => {
  it('lets in exactly those whom the route names', () => {
    expect(measured).toEqual(declared);
  });

  it('equals the table in docs/access.md', async () => {
    const text = await readFile(DOCUMENT, 'utf8').catch(() => '');
    expect(
      tableOf(text),
      `If the change is meant, write the table anew and review it: ${REGENERATE}`,
    ).toEqual(measured);
  });

  it('answers everyone who is let in: no page is missing, none fails', () => {
    expect(broken).toEqual([]);
  });

  it('is complete: the application answers nowhere else', () => {
    const registered = site.routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const besides = ['GET /assets/:file', 'GET /problem/other-site'];
    const answered = site.app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(answered)].toSorted()).toEqual([...registered, ...besides].toSorted());
    const middleware = site.app.routes.filter(({ method }) => method === 'ALL').map(({ path }) => path);
    expect([...new Set(middleware)]).toEqual(['/*']);
  });

  it.each(['/sign-out', '/reviews/upr-3/withdraw', '/account/password'])(
    'refuses %s from another site, whoever is signed in',
    async (path) => {
      const visitor = await site.signedInAs('secretariat');
      const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await site.app.request(`http://127.0.0.1:8080${path}`, {
        method: 'POST',
        body: new URLSearchParams(),
        headers: { cookie, 'sec-fetch-site': 'cross-site' },
      });
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe('/problem/other-site');
      expect((await visitor.get('/account')).status).toBe(200);
    },
  );
});

function isDenied({ status, to }: Pick<Answer, 'status' | 'to'>): boolean {
  const mustSignIn = status === 303 && (to === '/sign-in' || to?.startsWith('/sign-in?to=') === true);
  return mustSignIn || status === 401 || status === 403;
}

/** A key of each scope, and one whose scope is taken away. */
async function keysByScope(of: SandboxSite): Promise<Map<Scope | null, string>> {
  const administrator = await of.signedInAs('administrator');
  const organisation = await of.organisationOf('secretariat');
  const keys = new Map<Scope | null, string>();
  for (const scope of [null, ...scopes]) {
    const { text } = await administrator.post('/administration/keys/new', {
      name: scope ?? 'none',
      organisation,
      [`scope-${scope ?? scopes[0]}`]: 'yes',
      'expires-on': new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
    });
    keys.set(scope, /suivi_[\w-]{43}/.exec(text)?.[0] ?? '');
  }
  await of.db.updateTable('api_key').set({ scopes: [] }).where('name', '=', 'none').execute();
  return keys;
}

/** The scopes whose keys a route for programs lets in. */
async function scopesLetIn(keys: ReadonlyMap<Scope | null, string>, route: Route): Promise<(Scope | null)[]> {
  const held: (Scope | null)[] = [];
  for (const [scope, key] of keys) {
    const response = await site.app.request(`http://127.0.0.1:8080${addresses(route.path)}`, {
      method: route.method.toUpperCase(),
      headers: { authorization: `Bearer ${key}` },
    });
    if (isDenied({ status: response.status, to: null })) continue;
    held.push(scope);
    if (response.status >= 500 || response.status === 404)
      broken.push(`${nameOf(route)} with a key of ${scope}: ${response.status}`);
  }
  return held;
}

function bySentence(held: readonly (Scope | null)[]): string {
  return `a key with ${held.map((scope) => scope ?? 'no scope').join(', ')}`;
}

/** What a route says of itself; programs come with a key or as the public. */
function declaredBy({ for: whom, needs }: Route): string {
  if (whom === 'programs' && needs.allows !== 'everyone') return bySentence(needs.scope ? [needs.scope] : []);
  return sentence(rolesAllowed(needs));
}

function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${path}`;
}

function sentence(allowed: readonly Reader[]): string {
  const inOrder = everybody.filter((reader) => allowed.includes(reader));
  if (inOrder.length === everybody.length) return 'everyone';
  if (inOrder.length === roles.length && !inOrder.includes('public')) return 'everyone who is signed in';
  return inOrder.join(', ');
}

function documentOf(table: Table): string {
  const rows = Object.entries(table).toSorted(([a], [b]) => byAddress(a).localeCompare(byAddress(b), 'en'));
  return [
    '# Who may open and do what',
    '',
    'Every page (`GET`) and every form (`POST`) of Suivi by role, and every address of the API, at which no role counts',
    'but only what is public or the scope of a key. A test asks for each of them as each role over the',
    'sandbox and fails when the answer differs from this table. Nothing else is reachable but `/assets/` (style and',
    'script) and the page that a form from another site is led to. `/metrics` answers this machine alone.',
    '',
    `Made by a program; after a change that is meant: \`${REGENERATE}\`.`,
    '',
    '| route | who |',
    '| --- | --- |',
    ...rows.map(([route, who]) => `| \`${route}\` | ${who} |`),
    '',
  ].join('\n');
}

function byAddress(route: string): string {
  const [method, path] = route.split(' ');
  return `${path} ${method}`;
}

/** Columns are padded by prettier, so only what stands in the cells counts. */
function tableOf(markdown: string): Table {
  const rows = markdown.matchAll(/^\| `([^`]+)`\s*\| (.*?)\s*\|$/gm);
  return Object.fromEntries([...rows].map(([, route = '', who = '']) => [route, who]));
}

/** Puts back the sessions that a request has ended. */
async function keepSessions({ house }: SandboxSite) {
  const { rows } = await house.pool.query<Record<string, unknown>>('select * from auth.session');
  return {
    async restore() {
      await house.pool.query(
        `insert into auth.session select * from jsonb_populate_recordset(null::auth.session, $1)
         on conflict do nothing`,
        [JSON.stringify(rows)],
      );
    },
  };
}

/** Enters an indicator with the address `tested`; comes back with the link to what it measures. */
async function fillIndicator(secretary: Visitor, recommendation: string): Promise<string> {
  const { slug } = await site.db
    .selectFrom('organisation')
    .select('slug')
    .where('kind', '=', 'secretariat')
    .executeTakeFirstOrThrow();
  await secretary.post(`/indicators/new?recommendation=${recommendation}`, {
    title: 'Tested',
    definition: 'What is tested.',
    language: 'en',
    kind: 'outcome',
    unit: '%',
    better: 'higher',
    frequency: 'yearly',
    collector: slug,
    smallest: '10',
    method: 'Counted.',
    since: '2015',
  });
  await secretary.post('/indicators/tested/publish');
  const link = await site.db.selectFrom('indicator_link').select('id').executeTakeFirstOrThrow();
  return link.id;
}

/** Fills the parameters of a route's address with records that are there. */
async function addressesOfRecords(site: SandboxSite) {
  const { db, house } = site;
  const recommendation = await db
    .selectFrom('recommendation')
    .select(['address'])
    .limit(1)
    .executeTakeFirstOrThrow();
  const file = await db.selectFrom('source_file').select('sha256').limit(1).executeTakeFirstOrThrow();
  const membership = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person')
    .select(['m.id', 'm.person'])
    .where('p.name', '=', 'Paloma Ferris')
    .executeTakeFirstOrThrow();

  const secretary = await site.signedInAs('secretariat');
  const report = await readSandboxReport('A-HRC-90-7.pdf');
  const { id: importId } = await site.importAs(secretary, 'again.pdf', report);
  const matrix = await differingMatrix(site);
  const { id: differing } = await site.importAs(secretary, 'matrix.docx', matrix.bytes);
  const several = [1, 2].map((at) => ({ name: `${at}.txt`, bytes: Buffer.from(`Letter ${at}.`) }));
  const { to: upload } = await secretary.upload('/imports', ...several);

  // An invitation, whose mail stands in the outbox too.
  const invited = await createPerson(
    house,
    { person: null, organisation: null },
    {
      name: 'Adele Invited',
      email: 'adele.invited@alvera.example',
      language: 'en',
      memberships: [{ organisation: await site.organisationOf('focal-point'), role: 'focal-point' }],
    },
  );
  if (!invited.ok) throw new Error('the invitation was refused');
  await site.visitor().post('/reset', { email: 'octavia.lenn@alvera.example' });
  const mails = await db.selectFrom('mail_message').select(['id', 'body']).orderBy('created_at').execute();
  const reset = /\/reset\/(\S+)/.exec(mails.map(({ body }) => body ?? '').join(' '))?.[1] ?? '';

  // Terms, as a matrix of the review would give them.
  const { recommendation: bearer, ...origin } = await db
    .selectFrom('recommendation')
    .select(['id as recommendation', 'country', 'document', 'recorded_at'])
    .limit(1)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('issued_term')
    .values(
      (['theme', 'group', 'sdg'] as const).map((kind, ordinal) => ({
        ...origin,
        id: randomUUID(),
        recommendation: bearer,
        kind,
        ordinal,
        label: 'SDG 16',
        public: true,
      })),
    )
    .execute();

  // An indicator that measures something.
  const indicator = await fillIndicator(secretary, bearer);

  // A cluster, as somebody might have put one together.
  await addClusters(house.pool, house.country);
  const { slug: cluster } = await db
    .selectFrom('cluster as c')
    .innerJoin('cluster_member as m', 'm.cluster', 'c.id')
    .innerJoin('recommendation as r', 'r.id', 'm.recommendation')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select('c.slug')
    .where('c.public', '=', true)
    .where('m.public', '=', true)
    .where('v.slug', '=', 'upr-2')
    .limit(1)
    .executeTakeFirstOrThrow();

  await secretary.post('/account/searches', { name: 'Prisons', search: 'q=prison' });
  const search = await db.selectFrom('saved_search').select('id').executeTakeFirstOrThrow();

  await secretary.post('/plans/new', {
    template: 'local',
    title: 'Plan',
    language: 'en',
    kind: 'local',
    organisation: 'ministry-of-justice',
    'starts-on': '2026-01-01',
    'ends-on': '2027-12-31',
  });
  const lead = await site.organisationOf('focal-point');
  const { slug: leads } = await db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', lead)
    .executeTakeFirstOrThrow();
  const theirs = {
    title: 'Act',
    kind: 'policy',
    state: 'planned',
    'organisation-0': leads,
    'part-0': 'lead',
  };
  await secretary.post('/plans/plan/actions/new', theirs);
  await secretary.post('/plans/plan/actions/1/money/lines/new', {
    year: '2026',
    source: 'state',
    'source-name': 'The budget',
    allocated: '10',
    committed: '0',
    spent: '0',
    currency: 'USD',
    rate: '1',
  });
  const budgetLine = await db.selectFrom('budget_line').select('id').executeTakeFirstOrThrow();
  await secretary.post('/plans/plan/actions/1/resources/new', {
    kind: 'staff',
    description: 'Inspectors',
    year: '2026',
    needed: '2',
    'in-hand': '1',
  });
  const resource = await db.selectFrom('resource').select('id').executeTakeFirstOrThrow();
  await secretary.post('/plans/plan/publish');
  const { id: act } = await db.selectFrom('action').select('id').executeTakeFirstOrThrow();
  await secretary.post('/partnerships/new', {
    title: 'Together',
    language: 'en',
    'agreed-on': '2026-01-01',
    'review-on': '2027-01-01',
    'party-0': 'ministry-of-justice',
    'brings-0': 'Rooms',
    'party-1': 'northern-province',
    'brings-1': 'People',
    action: act,
  });
  await secretary.post('/partnerships/together/publish');
  // An update as it would have been published, with something to decide on.
  const of = { country: house.country, public: true, recorded_at: new Date() };
  const reported = { ...of, id: randomUUID(), action: act, organisation: lead, ordinal: 1, language: 'en' };
  await db
    .insertInto('progress_update')
    .values({
      ...reported,
      starts_on: '2026-01-01',
      ends_on: '2026-03-31',
      done: 'Done.',
      changed: 'Changed.',
      state: 'published',
      published_at: new Date(),
    })
    .execute();
  const obstacle = { ...of, id: randomUUID(), progress_update: reported.id, ordinal: 1, text: 'No money.' };
  await db
    .insertInto('update_obstacle')
    .values({ ...obstacle, kind: 'money' })
    .execute();
  for (const day of ['2026-01-01', '2026-02-01'])
    await secretary.post('/plans/plan/versions', { stage: 'draft', day });

  const duty = await db
    .selectFrom('assignment as a')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .select(['a.id', 'r.address'])
    .limit(1)
    .executeTakeFirstOrThrow();

  // A rule, and a claim of what another leads or nobody does.
  await secretary.post('/assignments/rules', {
    of: 'mechanism:UPR',
    organisation: 'northern-province',
    duty: 'supporting',
  });
  const rule = await db.selectFrom('assignment_rule').select('id').executeTakeFirstOrThrow();
  const { slug: ministry } = await db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', await site.organisationOf('focal-point'))
    .executeTakeFirstOrThrow();
  const { address: unowned } = await db
    .selectFrom('recommendation')
    .select('address')
    .where('id', 'not in', db.selectFrom('assignment').select('recommendation'))
    .limit(1)
    .executeTakeFirstOrThrow();
  const focal = await site.signedInAs('focal-point');
  const claiming = { organisation: ministry, reason: 'We run it.', language: 'en' };
  await focal.post(`/recommendations/${unowned}/claim`, claiming);
  const claim = await db.selectFrom('assignment_claim').select('id').executeTakeFirstOrThrow();

  // What somebody filled in without a line.
  const taken = await focal.get(`/organisations/${ministry}/offline.html`);
  const filled = await focal.upload(
    `/organisations/${ministry}/offline`,
    answersOf(taken.text, { done: 'Done.' }),
  );

  await secretary.post('/calendar/events/new', {
    kind: 'meeting',
    'name-en': 'Meeting',
    public: 'yes',
    from: '2027-01-01',
    language: 'en',
  });
  const ownCalendar = await secretary.post('/account/calendar');
  // A mailed link to a form, and the one that ends a digest.
  const writer = await site.addPerson('focal-point');
  const [mailed = ''] = await db.transaction().execute((tx) =>
    makeMailLinks(tx, house, {
      person: writer.person,
      days: 14,
      wanted: [{ organisation: lead, on: { action: act } }],
    }),
  );
  const { decision, batch } = await fillMeetings(site, secretary);
  const handover = await fillHandOvers(site, secretary);

  const { slug: office } = await db
    .selectFrom('organisation')
    .select('slug')
    .where('kind', '=', 'secretariat')
    .executeTakeFirstOrThrow();
  await secretary.post(`/discussions/new?recommendation=${recommendation.address}`, {
    organisation: office,
    audience: 'public',
    title: 'Asked',
    text: 'When?',
    language: 'en',
  });
  const said = await db
    .selectFrom('discussion_message')
    .select(['id', 'discussion'])
    .executeTakeFirstOrThrow();
  await secretary.post(`/discussions/${said.discussion}/conclusions`, {
    organisation: office,
    conclusion: 'Ask again.',
    who: office,
    due: '2099-12-31',
    language: 'en',
  });
  const conclusion = await db.selectFrom('discussion_conclusion').select('id').executeTakeFirstOrThrow();

  // An evaluation with an answer that its owner can say something to.
  const asked = {
    title: 'Judged',
    of: 'plan:plan',
    evaluator: office,
    language: 'en',
    'question-0': 'Did it help?',
  };
  await secretary.post('/evaluations/new', asked);
  const { text: evaluated } = await secretary.get('/evaluations/judged/edit');
  await secretary.post('/evaluations/judged/edit', {
    ...asked,
    version: hiddenField(evaluated, 'version'),
    method: 'Asked.',
    'finding-question-0': '1',
    'finding-0': 'It did.',
  });
  await secretary.post('/evaluations/judged/finish');
  await secretary.post('/plans/plan/publish');
  await secretary.post('/evaluations/judged/publish');
  const finding = await db.selectFrom('evaluation_finding').select('id').executeTakeFirstOrThrow();

  const [symbol = '', number = ''] = recommendation.address.split('/');
  const document = await db.selectFrom('document').select('id').limit(1).executeTakeFirstOrThrow();
  const key = await db
    .selectFrom('api_key')
    .select('id')
    .where('name', '=', 'none')
    .executeTakeFirstOrThrow();
  const status = await db.selectFrom('status').select('id').limit(1).executeTakeFirstOrThrow();
  const { slug } = await db
    .selectFrom('organisation')
    .select('slug')
    .where('kind', '=', 'cso')
    .limit(1)
    .executeTakeFirstOrThrow();
  return (path: string): string => {
    // the code of a term may hold any sign, and so stands in the query
    if (path === '/vocabularies/:vocabulary/term') return '/vocabularies/theme/term?code=Right+to+health';
    // nobody is asked to check a choice that was not made
    if (path === '/assignments/new/check') return `${path}?to=${ministry}&duty=lead`;
    if (path.startsWith('/account/searches/:')) return path.replace(':id', search.id);
    if (path === '/discussions/new') return `${path}?recommendation=${recommendation.address}`;
    if (path === '/updates/new') return `${path}?action=plan/1`;
    if (path === '/reminders/new') return `${path}?action=${act}`;
    if (path.startsWith('/reporting/')) return new URL(mailed).pathname;
    if (path.startsWith('/digest/stop/'))
      return path.replace(':token', stopToken(house.secret, membership.person));
    if (path.endsWith('/versions/:version/differences')) return '/plans/plan/versions/2/differences?from=1';
    if (path.includes('/owners/')) return `/recommendations/${duty.address}/owners/${duty.id}/end`;
    const id = path.startsWith('/api/v1/updates/')
      ? reported.id
      : path.startsWith('/api/v1/discussions/')
        ? said.discussion
        : path.startsWith('/api/v1/imports/')
          ? importId
          : path.startsWith('/api/v1/documents/')
            ? document.id
            : path.startsWith('/administration/keys/')
              ? key.id
              : path.startsWith('/imports/')
                ? path.includes('/differences/')
                  ? differing
                  : importId
                : path.startsWith('/administration/people/')
                  ? membership.person
                  : path.startsWith('/administration/outbox/')
                    ? (mails[0]?.id ?? '')
                    : status.id;
    const place = path.split('/')[2] ?? '';
    const shared: Record<string, string> = {
      reviews: 'upr-2',
      mechanisms: 'upr',
      rights: 'health',
      sdgs: '16',
      states: 'FRA',
      regions: 'african',
    };
    // at `/api/v1/plans/:slug` and the like
    const bySlug: Record<string, string> = {
      plans: 'plan',
      indicators: 'tested',
      partnerships: 'together',
      evaluations: 'judged',
    };
    const values: Record<string, string> = {
      name: shared[place] ?? 'sdg-16',
      card: `${place === 'recommendations' ? number : (shared[place] ?? 'sdg-16')}.png`,
      symbol,
      number: path.includes('/plans/') ? '1' : number,
      vocabulary: 'theme',
      id,
      assignment: duty.id,
      claim: claim.id,
      rule: rule.id,
      index: '0',
      item: '0',
      field: 'position',
      upload: upload?.split('/').at(-1) ?? '',
      seq: '1',
      entry: '1',
      mechanism: 'upr',
      right: 'health',
      state: 'FRA',
      region: 'african',
      term: path.startsWith('/sdgs') ? '16' : 'sdg-16',
      language: 'en',
      part: 'pages',
      plan: 'plan',
      objective: '1',
      action: '1',
      version: '2',
      sha256: file.sha256,
      membership: membership.id,
      slug: path.includes('/reviews/')
        ? 'upr-2'
        : path.includes('/clusters/')
          ? cluster
          : path.includes('/parties/')
            ? 'northern-province'
            : (bySlug[path.split('/')[3] ?? ''] ?? slug),
      line: budgetLine.id,
      resource: resource.id,
      partnership: 'together',
      update: reported.id,
      obstacle: obstacle.id,
      indicator: 'tested',
      link: indicator,
      event: 'meeting',
      filled: filled.to?.split('/').at(-1) ?? '',
      meeting: '1',
      decision,
      handover,
      letter: '1',
      batch,
      kind: 'assigning',
      discussion: said.discussion,
      evaluation: 'judged',
      finding: finding.id,
      message: said.id,
      conclusion: conclusion.id,
      token: path.startsWith('/calendar/own/')
        ? (/own\/([\w-]{43})/.exec(ownCalendar.text)?.[1] ?? '')
        : path.startsWith('/reset/')
          ? reset
          : (invited.value.invitation?.split('/').at(-1) ?? ''),
    };
    return path.replace(/:([a-z0-9]+)/gi, (_, name: string) => {
      const value = values[name];
      if (!value) throw new Error(`no record fills :${name} of ${path}; name one in this test`);
      return value;
    });
  };
}

/** A meeting that everybody is invited to, with a decision, and a letter that reminds somebody. */
async function fillMeetings({ db }: SandboxSite, secretary: Visitor) {
  const organisations = await db.selectFrom('organisation').select(['id', 'slug']).execute();
  const meeting = { title: 'Plenary', language: 'en', 'held-on': '2026-10-01' };
  const invited = Object.fromEntries(organisations.map(({ slug }) => [`invited-${slug}`, 'yes']));
  await secretary.post('/meetings/new', { ...meeting, ...invited });
  const version = hiddenField((await secretary.get('/meetings/1/minutes')).text, 'version');
  const [first] = organisations;
  await secretary.post('/meetings/1/minutes', {
    version,
    'decision-1': 'Write the report.',
    'owner-1': first?.slug ?? '',
  });
  const { id: decision } = await db.selectFrom('meeting_decision').select('id').executeTakeFirstOrThrow();
  const { slug } = await db
    .selectFrom('assignment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select('o.slug')
    .where('a.ended_at', 'is', null)
    .limit(1)
    .executeTakeFirstOrThrow();
  const letter = { kind: 'reminding', language: 'en', day: '2027-01-31', organisation: slug };
  const { to } = await secretary.post('/letters/new', letter);
  return { decision, batch: to?.split('/').at(-1) ?? '' };
}

/** Somebody of a ministry who has left. */
async function fillHandOvers(of: SandboxSite, secretary: Visitor): Promise<string> {
  const leaver = await of.addPerson('focal-point');
  const successor = await of.addPerson('signatory');
  const { slug } = await of.db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', await of.organisationOf('focal-point'))
    .executeTakeFirstOrThrow();
  const { to } = await secretary.post(`/hand-overs/new?organisation=${slug}`, {
    [`successor-${leaver.person}`]: successor.person,
  });
  return to?.split('/').at(-1) ?? '';
}
