/**
 * `node bench/proposals.ts [--size N] [--review N]`: what the machine's work costs a register that is being served: terms
 * proposed for 5,000 recommendations, then for one new review of 250, clusters of all of them, then learning from all that
 * was decided; and how long a list page, drawn anew, takes meanwhile, beside the same page with nothing else to do. The texts are those of UPR Info's
 * export beside the project (tests/corpus), of States that the shipped model has not seen.
 */
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { createDatabase, type InTransaction } from '../src/database/connection.ts';
import { PROPOSE_CLUSTERS, requestProposals } from '../src/features/clusters/propose.ts';
import { LEARN_TERMS } from '../src/features/suggestions/learn.ts';
import { SUGGEST_TERMS } from '../src/features/suggestions/suggest.ts';
import { startJobs, type Jobs } from '../src/queue/jobs.ts';
import { codedTexts, partOf } from '../tests/corpus/coded-texts.ts';
import { MISSING } from '../tests/corpus/data.ts';
import { milliseconds, printTable, say } from './support/figures.ts';
import { COUNTRY, withLargeRegister, type LargeInstallation } from './support/large-installation.ts';
import { ask } from './support/load.ts';

const { values: given } = parseArgs({
  options: { size: { type: 'string', default: '5000' }, review: { type: 'string', default: '250' } },
});
const [size, ofReview] = [Number(given.size), Number(given.review)];
const ALONE_MS = 4_000;
const LOOK_EVERY = 20;

if (MISSING !== null) throw new Error(`There is nothing to measure: ${MISSING}`);
const texts = (await codedTexts())
  .filter(({ state }) => partOf(state) === 'hold-out')
  .map(({ text }) => text);
const busy = loadavg()[0] ?? 0;
await withLargeRegister({ data: undefined, recommendations: size, reviews: 20 }, run, giveRealTexts);

async function run({ suivi, pool }: LargeInstallation): Promise<void> {
  const jobs = await startJobs(pool, pino({ level: 'silent' }), { work: false });
  const agent = new Agent({ keepAlive: true });
  let unique = 0;
  const page = () => ask(`${suivi.url}/recommendations?anew=${++unique}`, agent);
  try {
    await page();
    const rows: string[][] = [];
    const measure = async (name: string, work: () => Promise<void>) => {
      const { taken, wholeMs } = await pagesDuring(page, work);
      rows.push([name, milliseconds(wholeMs), String(taken.length), ...spread(taken)]);
    };
    await measure('nothing else', () => delay(ALONE_MS));
    const terms = (review: string | null) => () =>
      untilDone(pool, jobs, SUGGEST_TERMS, { country: COUNTRY, review });
    await measure(`terms for ${size} recommendations`, terms(null));
    const { review, count } = await reviewOf(pool, ofReview);
    await measure(`terms for one review of ${count}`, terms(review));
    await measure(`clusters of ${size} recommendations`, () =>
      untilEnded(pool, PROPOSE_CLUSTERS, (tx) => requestProposals({ jobs, country: COUNTRY }, tx)),
    );
    const decisions = await decideAll(pool);
    const model = await queueModel(pool, decisions);
    await measure(`learning from ${decisions} decisions`, () =>
      untilDone(pool, jobs, LEARN_TERMS, { country: COUNTRY, id: model }),
    );
    printTable(['while', 'took', 'pages', 'p50', 'p99', 'slowest'], rows);
    say(`load average ${busy.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);
  } finally {
    agent.destroy();
    await jobs.stop();
  }
}

/** Asks for one page after the other while something is done; how long each took, in ms. */
async function pagesDuring(page: () => Promise<unknown>, work: () => Promise<void>) {
  const taken: number[] = [];
  const started = performance.now();
  const under = { way: true };
  const done = work().finally(() => (under.way = false));
  while (under.way) {
    const asked = performance.now();
    await page();
    taken.push(performance.now() - asked);
  }
  await done;
  return { taken: taken.sort((a, b) => a - b), wholeMs: performance.now() - started };
}

function spread(taken: readonly number[]): string[] {
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return [at(0.5), at(0.99), at(1)].map(milliseconds);
}

/** Has the server that is being measured do a job, and waits for its end. */
function untilDone(pool: Pool, jobs: Jobs, name: string, data: object): Promise<void> {
  return untilEnded(pool, name, (tx) => jobs.send(tx, name, data));
}

async function untilEnded(
  pool: Pool,
  name: string,
  send: (tx: InTransaction) => Promise<void>,
): Promise<void> {
  await createDatabase(pool).transaction().execute(send);
  for (;;) {
    const { rows } = await pool.query<{ state: string }>(
      'select state::text from pgboss.job where name = $1 order by created_on desc limit 1',
      [name],
    );
    const state = rows[0]?.state;
    if (state === 'completed') return;
    if (state === 'failed') throw new Error(`the job ${name} failed`);
    await delay(LOOK_EVERY);
  }
}

async function giveRealTexts(pool: Pool): Promise<void> {
  await pool.query(
    `update recommendation r set language = 'en', text = given.text
     from (select id, row_number() over (order by id) as place from recommendation) numbered,
       unnest($1::text[]) with ordinality as given(text, place)
     where r.id = numbered.id and given.place = 1 + (numbered.place - 1) % $2`,
    [texts, texts.length],
  );
}

/** The review whose number of recommendations is nearest to what is wanted. */
async function reviewOf(pool: Pool, wanted: number): Promise<{ review: string; count: number }> {
  const { rows } = await pool.query<{ review: string; count: number }>(
    `select review, count(*)::int as count from recommendation group by review
     order by abs(count(*) - $1), review limit 1`,
    [wanted],
  );
  const [found] = rows;
  if (!found) throw new Error('the register holds no review');
  return found;
}

/** Accepts four of five proposals and rejects the others. Returns how many decisions that are. */
async function decideAll(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `insert into term_choice (country, id, recommendation, kind, label, choice, probability, model, public, recorded_at)
     select s.country, gen_random_uuid(), s.recommendation, t->>'kind', t->>'label',
       case when hashtext(s.id::text || (t->>'label')) % 5 = 0 then 'rejected' else 'set' end,
       (t->>'probability')::real, s.model, true, now()
     from term_suggestion s, jsonb_array_elements(s.terms) t
     on conflict do nothing`,
  );
  return rowCount ?? 0;
}

async function queueModel(pool: Pool, decisions: number): Promise<string> {
  const id = randomUUID();
  await pool.query(
    `insert into term_model (country, id, state, decisions, recorded_at) values ($1, $2, 'queued', $3, now())`,
    [COUNTRY, id, decisions],
  );
  return id;
}
