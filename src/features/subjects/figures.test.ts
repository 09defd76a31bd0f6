import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillRegister } from '../../../bench/support/large-register.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addVoices } from '../../../tests/support/voices.ts';
import { publicViewer } from '../../access/policy.ts';
import { readHead } from '../../ledger/queries.ts';
import { listTerms as listApiTerms } from '../api/queries.ts';
import { countPromised } from '../front/queries.ts';
import { listMechanisms } from '../mechanisms/queries.ts';
import { countThread, createOpenRegister, keepIndexes, type Register } from '../recommendations/actions.ts';
import { groupedStates } from '../recommendations/schema.ts';
import { listAlike } from '../recommendations/alike-queries.ts';
import { listReviews } from '../reviews/queries.ts';
import { countByRight } from '../rights/queries.ts';
import { countPlaces, listPlaces } from '../sitemap/queries.ts';
import { countByRegion, countByState } from '../states/queries.ts';
import { listTerms } from '../terms/queries.ts';
import { listEvents } from '../timeline/queries.ts';
import { readSubject } from './actions.ts';
import { termKinds, type Subject } from './schema.ts';

const COUNTRY = 'SVN';
const viewer = publicViewer(COUNTRY);

let database: TestDatabase;
let counted: Register;
let tables: Register;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.pool.query(
    `insert into country (country, id, names, languages, created_at)
      values ($1, gen_random_uuid(), '{"en":"Slovenia"}', '{en}', now())`,
    [COUNTRY],
  );
  await fillRegister(database.pool, COUNTRY, { recommendations: 1_500, reviews: 40 });
  await addVoices(database.pool, COUNTRY);
  const open = createOpenRegister(database.db, keepIndexes(database.db, pino({ level: 'silent' })));
  const head = await readHead(database.db, COUNTRY);
  counted = await open({
    viewer,
    head: head && { seq: head.seq, hash: head.hash.toString('hex') },
    asOf: undefined,
  });
  tables = { reading: counted.reading, index: undefined };
}, 60_000);
afterAll(() => database.drop());

/** Asks the index and the tables, and holds what they say against each other. */
async function compare<Answer>(ask: (register: Register) => Promise<Answer>): Promise<Answer> {
  expect(counted.index).toBeDefined();
  const answer = await ask(counted);
  expect(answer).toEqual(await ask(tables));
  return answer;
}

describe('what pages ask of the index', () => {
  it.each(termKinds)('lists terms of the kind %s as the tables do', async (kind) => {
    expect(await compare((register) => listTerms(register, kind))).not.toHaveLength(0);
    await compare((register) => listApiTerms(register, kind));
  });

  it('counts how far the thread has come as the tables do, each step by its own records', async () => {
    const { reached, stops } = await compare(countThread);
    expect(reached.asked).toBe(1_500);
    expect(Object.values(stops).reduce((sum, count) => sum + count, 0)).toBe(1_500);
    expect(stops.done).toBe(reached.done);
    expect(stops.done).toBeGreaterThan(0);
    // Some are done and not owned: summing the later stops would say too much.
    expect(reached.owned).toBeGreaterThan(stops.owned);
    expect(reached.owned).toBeLessThan(stops.owned + stops.done);
    expect(reached.answered).toBeLessThan(stops.answered + stops.owned + stops.done);
  });

  it('counts reviews, mechanisms, States, regions and rights as the tables do', async () => {
    expect(await compare(listReviews)).toHaveLength(40);
    await compare(listMechanisms);
    await compare(countByState);
    await compare((register) => countByRegion(register, groupedStates()));
    expect((await compare(countByRight)).size).toBeGreaterThan(15);
    expect(await compare(countPromised)).toBeGreaterThan(0);
    expect(await compare(countPlaces)).toBe(1_500);
    await compare((register) => listApiTerms(register, undefined));
    await compare((register) => listPlaces(register, COUNTRY, 100, 700));
    await compare(listEvents);
  });

  it('knows how it stands with a subject as the tables do', async () => {
    const [theme, other] = await listTerms(tables, 'theme');
    const [review] = await listReviews(tables);
    const [most] = await countByState(tables);
    const { slug, mechanism } = review ?? { slug: '', mechanism: '' };
    const states = groupedStates().flatMap((one) => (one.group === 'african' ? [one.state] : []));
    const subjects: Subject[] = [
      { by: 'mechanism', mechanism },
      { by: 'mechanism', mechanism: 'UPR' },
      { by: 'review', slug },
      { by: 'state', state: most?.state ?? '' },
      { by: 'region', region: 'african', states },
      { by: 'term', kind: 'theme', labels: [...(theme?.labels ?? []), ...(other?.labels ?? [])] },
      { by: 'term', kind: 'group', labels: ['group 1'] },
      { by: 'term', kind: 'sdg', labels: ['1.1', '2.1', 'nothing'] },
      { by: 'right', right: 'health', labels: theme?.labels ?? [] },
    ];
    const doneOf: number[] = [];
    const ownedOf: number[] = [];
    const unowned: number[] = [];
    for (const subject of subjects) {
      const view = await compare((register) => readSubject(register, subject, { states: 10, newest: 5 }));
      const { asked, owned, done } = view.figures.thread;
      const byReview = view.figures.reviews.reduce((sum, { count }) => sum + count, 0);
      expect(byReview, JSON.stringify(subject)).toBe(asked);
      expect(owned, JSON.stringify(subject)).toBeLessThanOrEqual(asked);
      ownedOf.push(owned);
      unowned.push(asked - owned);
      doneOf.push(done);
      expect(view.newest.length, JSON.stringify(subject)).toBe(Math.min(5, asked));
    }
    // A State that asked five times may find all five owned and none done: which they are is by chance.
    expect(Math.max(...ownedOf)).toBeGreaterThan(0);
    expect(Math.max(...unowned)).toBeGreaterThan(0);
    expect(Math.max(...doneOf)).toBeGreaterThan(0);
  });

  it('finds what other reviews asked alike as the tables do', async () => {
    const some = await counted.reading
      .selectFrom('recommendation')
      .select(['review', 'language', 'text'])
      .orderBy('address')
      .limit(40)
      .execute();
    let found = 0;
    for (const one of some) found += (await compare((register) => listAlike(register, one))).length;
    expect(found).toBeGreaterThan(0);
  });
});
