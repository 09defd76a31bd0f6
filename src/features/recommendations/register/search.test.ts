import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWriter, randomFrom, writtenLanguages } from '../../../../bench/support/invented-words.ts';
import { fillRegister } from '../../../../bench/support/large-register.ts';
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { addClusters } from '../../../../tests/support/clusters.ts';
import { addPlans } from '../../../../tests/support/plans.ts';
import { addVoices } from '../../../../tests/support/voices.ts';
import { publicViewer, type Viewer } from '../../../access/policy.ts';
import { change, type Change } from '../../../ledger/change.ts';
import { registerQuery, type FacetName } from '../schema.ts';
import { keepIndexes } from './kept-index.ts';
import { answerFromTables, createRegisterSearch, readTyped, type RegisterSearch } from './search.ts';

const COUNTRY = 'SVN';
const everybody = publicViewer(COUNTRY);
const secretary: Viewer = {
  country: COUNTRY,
  person: { id: '00000000-0000-4000-8000-000000000001', name: 'Tester' },
  memberships: [{ organisation: '00000000-0000-4000-8000-000000000002', role: 'secretariat' }],
};

let database: TestDatabase;
let search: RegisterSearch;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query(
    `insert into country (country, id, names, languages, created_at)
      values ($1, gen_random_uuid(), '{"en":"Slovenia"}', '{en}', now())`,
    [COUNTRY],
  );
  await fillRegister(database.pool, COUNTRY, { recommendations: 1_500, reviews: 40 });
  await addVoices(database.pool, COUNTRY);
  await addClusters(database.pool, COUNTRY);
  await addPlans(database.pool, COUNTRY);
  // as the database does by itself within a minute of a large change
  await database.pool.query('analyze');
  search = createRegisterSearch(database.db, keepIndexes(database.db, pino({ level: 'silent' })));
}, 60_000);

afterAll(() => database.drop());

const random = randomFrom(7);
const seeded = randomFrom(2_026);
const writers = writtenLanguages.map((language) => createWriter(language, seeded));
/** As `fillRegister` gives them to documents, and one that none has. */
const symbols = ['A/HRC/0/1', 'A/HRC/7/1', 'a/hrc/12/1', 'A/HRC/999/1'];
const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One;

/** A question as somebody might ask it: words in any language and form, and choices among values that there are. */
function inventQuestion(values: Record<FacetName, string[]>): string {
  const query = new URLSearchParams();
  const { vocabulary, pairs } = pick(writers);
  const word = () => vocabulary[Math.floor(400 * random() ** 3)] as string;
  const forms = [
    () => word(),
    () => `${word()} ${word()}`,
    () => `"${pick(pairs.slice(0, 20)).join(' ')}"`,
    () => `${word()} or ${word()}`,
    () => `${word()} -${word()}`,
    () => `-${word()}`,
    () => `"${pick(pairs.slice(0, 9)).join(' ')}" ${word()} or -"${word()} ${word()}"`,
    () => `${word()}-${word()}`,
    () => 'the',
    () => '103.4',
    () => 'para. 103.4',
    () => pick(symbols),
    () => `${pick(symbols)}, para. 103.4`,
    () => "it's \\ & | ! ( <-> :*",
  ];
  if (random() < 0.7) query.append('q', pick(forms)());
  for (const [name, known] of Object.entries(values))
    if (random() < 0.25)
      for (let many = 0; many < 1 + 2 * random(); many++) query.append(name, pick([...known, 'nothing']));
  if (random() < 0.1)
    query.append('thread', pick(['asked', 'answered', 'owned', 'planned', 'funded', 'done', 'reported']));
  if (random() < 0.15) query.append('open', pick(['owned', 'planned', 'funded', 'done']));
  if (random() < 0.1) query.append('answer', 'missing');
  if (random() < 0.7) query.append('sort', pick(['newest', 'document', 'relevance']));
  if (random() < 0.5) query.append('page', String(1 + Math.floor(4 * random())));
  return query.toString();
}

async function ask(viewer: Viewer, address: string) {
  const query: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(address)) (query[name] ??= []).push(value);
  const { page, sort = 'newest', more: _, ...filter } = registerQuery.parse(query);
  const head = await database.db.selectFrom('ledger_head').selectAll().executeTakeFirstOrThrow();
  const state = { seq: head.seq, hash: head.hash.toString('hex') };
  const question = { viewer, head: state, asOf: undefined, filter, order: { sort, page, perPage: 50 } };
  const typed = filter.q === undefined ? undefined : await readTyped(database.db, filter.q);
  return { index: await search(question), tables: await answerFromTables(database.db, question, typed) };
}

/** Asks for a number of things and holds both answers against each other in every part. */
async function compare(viewer: Viewer, questions: number): Promise<void> {
  const { tables: all } = await ask(viewer, '');
  const values = Object.fromEntries(
    Object.entries(all.counts).map(([name, counts]) => [name, [...counts.keys()]]),
  ) as Record<FacetName, string[]>;
  for (const address of ['', ...Array.from({ length: questions }, () => inventQuestion(values))]) {
    const { index, tables } = await ask(viewer, address);
    expect(index.from, address).toBe('index');
    expect({ ...index, from: 'tables' }, address).toEqual(tables);
  }
}

const publish = (work: (change: Change) => Promise<void>) =>
  change(
    database.db,
    {
      country: COUNTRY,
      verb: 'review.withdraw',
      author: { person: null, organisation: null },
      clock: () => new Date(),
    },
    work,
  );

const idsOf = async (table: 'review' | 'recommendation' | 'issued_term', limit: number, offset = 0) =>
  (await database.db.selectFrom(table).select('id').orderBy('id').limit(limit).offset(offset).execute()).map(
    ({ id }) => id,
  );

describe('the index of the register', () => {
  it('answers as the tables do, to the public and inside', async () => {
    const { counts } = (await ask(everybody, '')).index;
    expect(counts.right.size).toBeGreaterThan(15);
    expect([...counts.voices.keys()].toSorted()).toEqual(['agree', 'differ']);
    expect([...counts.stops.keys()].toSorted()).toEqual([
      'answered',
      'asked',
      'done',
      'funded',
      'owned',
      'planned',
    ]);
    expect(counts.status.size).toBe(20);
    expect(counts.cluster.size).toBe(27);
    expect((await ask(secretary, '')).index.counts.cluster.size).toBe(30);
    await compare(everybody, 60);
    await compare(secretary, 20);
  }, 120_000);

  it('follows what is withdrawn, at once and in every facet, and shows it inside', async () => {
    const before = await ask(everybody, '');
    const [review] = await idsOf('review', 1);
    await publish(async ({ tx, touch }) => {
      await touch('review', [review ?? '']);
      await tx
        .updateTable('review')
        .set({ public: false })
        .where('id', '=', review ?? '')
        .execute();
    });
    const after = await ask(everybody, '');
    expect(after.index.from).toBe('index');
    expect(after.index.total).toBeLessThan(before.index.total);
    expect((await ask(secretary, '')).index.total).toBe(before.index.total);
    await compare(everybody, 15);
    await compare(secretary, 5);
  }, 60_000);

  it('follows single recommendations and terms', async () => {
    const recommendations = await idsOf('recommendation', 30, 100);
    const terms = await idsOf('issued_term', 40, 50);
    await publish(async ({ tx, touch }) => {
      await touch('recommendation', recommendations);
      await touch('issued_term', terms);
      await tx
        .updateTable('recommendation')
        .set({ public: false })
        .where('id', 'in', recommendations.slice(0, 10))
        .execute();
      await tx
        .updateTable('recommendation')
        .set({ text: 'walnuts for every walnut', language: 'en', position: 'noted' })
        .where('id', 'in', recommendations.slice(10, 20))
        .execute();
      await tx
        .updateTable('recommendation')
        .set({ recommending_states: ['FRA', 'VAT'], ordinal: 7, number: '103.4' })
        .where('id', 'in', recommendations.slice(20))
        .execute();
      await tx.updateTable('issued_term').set({ public: false }).where('id', 'in', terms).execute();
    });
    // some of the ten may be of the review that was withdrawn above
    const { count } = await database.db
      .selectFrom('recommendation as r')
      .innerJoin('review as v', 'v.id', 'r.review')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('r.text', '=', 'walnuts for every walnut')
      .where('v.public', '=', true)
      .executeTakeFirstOrThrow();
    expect(count).toBeGreaterThan(0);
    expect((await ask(everybody, 'q=walnut&sort=relevance')).index.found).toBe(count);
    expect((await ask(secretary, 'q=walnut&sort=relevance')).index.found).toBe(10);
    await compare(everybody, 20);
    await compare(secretary, 5);
  }, 60_000);

  it('follows who answers, who says what, and what they are called', async () => {
    const { id: organisation } = await database.db
      .selectFrom('organisation')
      .select('id')
      .where('slug', '=', 'nhri-5')
      .executeTakeFirstOrThrow();
    const { rows } = await database.pool.query<{ id: string }>('select id from assignment limit 200');
    await publish(async ({ tx, touch, now }) => {
      const assignments = rows.map(({ id }) => id);
      await touch('assignment', assignments);
      await tx.updateTable('assignment').set({ ended_at: now }).where('id', 'in', assignments).execute();
      const said = await tx
        .selectFrom('assessment')
        .selectAll()
        .where('organisation', '=', organisation)
        .where('ordinal', '=', 2)
        // of one that was withdrawn by itself before, nothing public can be said any more
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('recommendation as r')
              .select('r.id')
              .whereRef('r.id', '=', 'assessment.recommendation')
              .whereRef('r.public', '=', 'assessment.public'),
          ),
        )
        .limit(50)
        .execute();
      const newer = said.map((row) => ({
        ...row,
        id: crypto.randomUUID(),
        ordinal: 3,
        index_value: 1,
        status_names: JSON.stringify(row.status_names),
      }));
      await touch(
        'assessment',
        newer.map(({ id }) => id),
      );
      await tx.insertInto('assessment').values(newer).execute();
      await touch('organisation', [organisation]);
      await tx
        .updateTable('organisation')
        .set({ names: JSON.stringify({ en: 'Commission' }) })
        .where('id', '=', organisation)
        .execute();
    });
    const { index } = await ask(everybody, 'organisation=assessed:nhri-5&thread=owned');
    expect(index.names.organisations.get('nhri-5')).toEqual({ en: 'Commission' });
    await compare(everybody, 20);
    await compare(secretary, 5);
  }, 60_000);

  it('follows what is put together, moved and named', async () => {
    const members = await database.db
      .selectFrom('cluster_member')
      .select('id')
      .where('public', '=', true)
      .orderBy('id')
      .limit(60)
      .execute();
    const clusters = await database.db
      .selectFrom('cluster')
      .selectAll()
      .where('public', '=', true)
      .orderBy('slug')
      .limit(2)
      .execute();
    await publish(async ({ tx, touch }) => {
      const ids = members.map(({ id }) => id);
      await touch('cluster_member', ids);
      await touch(
        'cluster',
        clusters.map(({ id }) => id),
      );
      const move = (some: string[], cluster: string | null) =>
        tx.updateTable('cluster_member').set({ cluster }).where('id', 'in', some).execute();
      await move(ids.slice(0, 30), clusters[0]?.id ?? '');
      await move(ids.slice(30), null);
      await tx
        .updateTable('cluster')
        .set({ name: 'Called anew', language: 'en' })
        .where('id', '=', clusters[1]?.id ?? '')
        .execute();
    });
    const { index } = await ask(everybody, `cluster=${clusters[0]?.slug}`);
    expect(index.found).toBeGreaterThanOrEqual(30);
    expect(index.names.clusters.get(clusters[1]?.slug ?? '')?.name).toBe('Called anew');
    await compare(everybody, 15);
    await compare(secretary, 5);
  }, 60_000);

  it('follows what plans serve, and with what money', async () => {
    const plans = await database.db.selectFrom('plan').selectAll().orderBy('slug').execute();
    const [adopted, draft] = plans.map(({ id }) => id);
    const planned = async (viewer: Viewer) => (await ask(viewer, 'thread=planned')).index.found;
    const before = { public: await planned(everybody), inside: await planned(secretary) };
    expect(before.inside).toBeGreaterThan(before.public);
    const actions = await database.db
      .selectFrom('action')
      .select('id')
      .where('plan', '=', adopted ?? '')
      .orderBy('number')
      .limit(10)
      .execute();
    const ids = actions.map(({ id }) => id);
    await publish(async ({ tx, touch }) => {
      await touch('action', ids);
      await tx.updateTable('action').set({ is_funded: true }).where('id', 'in', ids.slice(0, 5)).execute();
      await tx.updateTable('action').set({ state: 'stopped' }).where('id', 'in', ids.slice(5)).execute();
      await touch('plan', [draft ?? '']);
      await tx
        .updateTable('plan')
        .set({ stage: 'adopted' })
        .where('id', '=', draft ?? '')
        .execute();
      const links = await tx
        .selectFrom('action_link')
        .select('id')
        .where('action', '=', ids[0] ?? '')
        .execute();
      await touch(
        'action_link',
        links.map(({ id }) => id),
      );
      await tx
        .updateTable('action_link')
        .set({ ended_at: new Date() })
        .where('action', '=', ids[0] ?? '')
        .execute();
    });
    expect(await planned(everybody)).not.toBe(before.public);
    await compare(everybody, 20);
    await compare(secretary, 5);
  }, 60_000);

  it('follows a review that is published again', async () => {
    const [review] = await idsOf('review', 1);
    await publish(async ({ tx, touch }) => {
      await touch('review', [review ?? '']);
      await tx
        .updateTable('review')
        .set({ public: true, held_on: null, slug: 'another-1' })
        .where('id', '=', review ?? '')
        .execute();
    });
    await compare(everybody, 15);
  }, 60_000);

  it('is made anew when the ledger is another one than it knows', async () => {
    await ask(everybody, '');
    await database.pool.query(`alter table recommendation disable trigger user`);
    await database.pool.query(`update recommendation set public = false where ordinal = 3`);
    await database.pool.query(`alter table ledger disable trigger user`);
    await database.pool.query(
      `update ledger set hash = sha256(hash) where seq = (select seq from ledger_head);`,
    );
    await database.pool.query(`update ledger_head set hash = sha256(hash)`);
    await compare(everybody, 5);
  }, 60_000);

  it('is not asked for days of the past', async () => {
    const head = await database.db.selectFrom('ledger_head').selectAll().executeTakeFirstOrThrow();
    const state = { seq: head.seq, hash: head.hash.toString('hex') };
    const { page, sort: _s, more: _m, ...filter } = registerQuery.parse({});
    const answer = await search({
      viewer: everybody,
      head: state,
      asOf: head.seq,
      filter,
      order: { sort: 'newest', page, perPage: 50 },
    });
    expect(answer.from).toBe('tables');
  });
});
