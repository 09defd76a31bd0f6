import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { may, seeUnpublished, type Viewer } from '../../../access/policy.ts';
import type { Database } from '../../../database/connection.ts';
import { readRegister, type State } from './index-queries.ts';
import { RegisterIndex, type IndexedRow } from './register-index.ts';

/**
 * How long a page waits for an index that is being made, before the tables are asked themselves. Waiting costs nothing;
 * asking a large register's tables takes the processor from the making.
 */
const PATIENCE = 15_000;
/** After an index could not be made. */
const REST = 30_000;

export type IndexAt = { index: RegisterIndex; state: State };

/** The index of what a viewer sees at this entry of the ledger or a later one; undefined when there is none in time. */
export type Indexes = (wanted: State, viewer: Viewer) => Promise<IndexAt | undefined>;

/** Keeps two indexes of the register in this process: for the public, and for who sees what is not public. */
export function keepIndexes(db: Database, log: Logger): Indexes {
  const kept = { public: new KeptIndex(db, log), inside: new KeptIndex(db, log) };
  return (wanted, viewer) => (may(viewer, seeUnpublished) ? kept.inside : kept.public).at(wanted, viewer);
}

/** The index of what one kind of viewer sees, brought up to date when it is asked for. */
class KeptIndex {
  readonly #db: Database;
  readonly #log: Logger;
  #kept: IndexAt | undefined;
  #underway: Promise<void> | undefined;
  #restUntil = 0;

  constructor(db: Database, log: Logger) {
    this.#db = db;
    this.#log = log;
  }

  /** The index at this entry of the ledger or a later one; undefined when there is none in time. */
  async at(wanted: State, viewer: Viewer): Promise<IndexAt | undefined> {
    const until = performance.now() + PATIENCE;
    while (!this.#reaches(wanted)) {
      const left = until - performance.now();
      if (left <= 0 || performance.now() < this.#restUntil) return undefined;
      this.#underway ??= this.#bringUp(viewer).finally(() => (this.#underway = undefined));
      const waited = new AbortController();
      await Promise.race([
        this.#underway,
        delay(left, undefined, { signal: waited.signal, ref: false }).catch(() => {}),
      ]);
      waited.abort();
    }
    return this.#kept;
  }

  #reaches({ seq, hash }: State): boolean {
    const state = this.#kept?.state;
    return state !== undefined && (state.seq > seq || (state.seq === seq && state.hash === hash));
  }

  async #bringUp(viewer: Viewer): Promise<void> {
    try {
      if (this.#kept && !this.#kept.index.isWorn && (await this.#follow(this.#kept, viewer))) return;
      await this.#make(viewer);
    } catch (error) {
      this.#kept = undefined;
      this.#restUntil = performance.now() + REST;
      this.#log.error({ error: nameOf(error) }, 'the index of the register could not be made');
    }
  }

  /** Takes over what has changed since; false when that cannot be told or does not add up. */
  async #follow({ index, state }: IndexAt, viewer: Viewer): Promise<boolean> {
    const rows: IndexedRow[] = [];
    const read = await readRegister(this.#db, viewer, state, (batch) => rows.push(...batch));
    if (read.kind === 'unknown') return false;
    if (read.kind === 'nothing') {
      this.#kept = { index, state: read.state };
      return true;
    }
    index.setReviews(read.reviews);
    index.names = read.names;
    index.setSymbols(read.symbols);
    index.remove([...read.changed.ids, ...index.idsOfReviews(read.changed.reviews)]);
    index.append(rows);
    index.settle();
    if (index.size === read.total) {
      this.#kept = { index, state: read.state };
      return true;
    }
    this.#kept = undefined;
    this.#log.error({ held: index.size, there: read.total }, 'the index of the register was out of step');
    return false;
  }

  async #make(viewer: Viewer): Promise<void> {
    const index = new RegisterIndex();
    const read = await readRegister(this.#db, viewer, undefined, (rows, reviews) => {
      index.setReviews(reviews);
      index.append(rows);
    });
    if (read.kind !== 'rows') return;
    index.names = read.names;
    index.setSymbols(read.symbols);
    index.setSuccessors(read.successors);
    index.settle();
    if (index.size !== read.total) throw new Error('the index holds another number than the tables');
    this.#kept = { index, state: read.state };
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
