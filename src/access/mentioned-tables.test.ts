import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { expect, it } from 'vitest';
import type { Tables } from '../database/tables.ts';
import { operator, type Viewer } from './policy.ts';
import { readingAs } from './reading.ts';

const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});
const anybody: Viewer = { country: 'XAL', person: null, memberships: [] };
const reading = readingAs(db, anybody);

/** The tables that a query shadows, in order. */
function shadowed({ sql: written }: { sql: string }): string[] {
  return [...written.matchAll(/"(\w+)" as (?:not )?materialized \(/g)].map(([, name = '']) => name);
}

it('shadows what is asked for, and nothing else', () => {
  expect(shadowed(reading.selectFrom('review').select('id').compile())).toEqual(['review']);
  const joined = reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select('r.id')
    .compile();
  expect(shadowed(joined)).toEqual(['review', 'recommendation']);
  expect(joined.sql).toContain('where r.public');
});

it('shadows what a shadow itself asks for', () => {
  const borne = shadowed(reading.selectFrom('borne_term').select('label').compile());
  for (const table of ['vocabulary_term', 'issued_term', 'term_choice', 'successor'])
    expect(borne).toContain(table);
  expect(borne).not.toContain('pledge');
});

it.each([
  ['written SQL', sql`(select count(*) from pledge)`],
  ['written SQL with its own name for it', sql`(select count(*) from "pledge" p)`],
  ['a table put into written SQL', sql`(select count(*) from ${sql.table('pledge')})`],
  ['a query within', sql`${db.selectFrom('pledge').select('pledge.id').limit(1)}`],
])('shadows what is mentioned only in %s', (_, expression) => {
  const query = reading.selectFrom('review').select(expression.as('some'));
  expect(shadowed(query.compile())).toContain('pledge');
});

it('shadows what a common table expression of the query asks for', () => {
  const query = reading
    .with('some', (inner) => inner.selectFrom('pledge').select('id'))
    .selectFrom('some')
    .select('id');
  expect(shadowed(query.compile())).toEqual(['pledge']);
});

it('does not take a value for a table', () => {
  const query = reading.selectFrom('review').select('id').where('slug', '=', 'pledge');
  expect(shadowed(query.compile())).toEqual(['review']);
});

it('leaves the operator’s view alike', () => {
  const query = readingAs(db, operator('XAL'), 5).selectFrom('review').select('id').compile();
  expect(shadowed(query)).toEqual(['review']);
  expect(query.sql).toContain('ledger_change');
});
