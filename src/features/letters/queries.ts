import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { Letter, LetterDuty } from './schema.ts';

const MOST = 500;

export async function findLetterhead(db: Database, country: string): Promise<Row<'letterhead'> | undefined> {
  return db.selectFrom('letterhead').selectAll().where('country', '=', country).executeTakeFirst();
}

export async function saveLetterheadRow(tx: InTransaction, row: NewRow<'letterhead'>): Promise<void> {
  const { bodies, addresses, signatory, signatory_titles, recorded_at } = row;
  await tx
    .insertInto('letterhead')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['country', 'id'])
        .doUpdateSet({ bodies, addresses, signatory, signatory_titles, recorded_at }),
    )
    .execute();
}

export async function listTemplates(db: Database, country: string): Promise<Row<'letter_template'>[]> {
  return db.selectFrom('letter_template').selectAll().where('country', '=', country).execute();
}

export async function saveTemplateRow(tx: InTransaction, row: NewRow<'letter_template'>): Promise<void> {
  const { subject, body, recorded_at } = row;
  await tx
    .insertInto('letter_template')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet({ subject, body, recorded_at }))
    .execute();
}

/** Every standing duty, with whether it was answered and whether anything published speaks of it. */
export async function listLetterDuties(reading: Reading): Promise<LetterDuty[]> {
  return reading
    .selectFrom('standing_assignment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select(['o.id as organisation', 'o.slug', 'o.names', 'r.number', 'r.text', 'r.language'])
    .select([
      sql<string>`coalesce(v.symbol, v.mechanism)`.as('source'),
      sql<boolean>`a.answer is not null`.as('isAnswered'),
      sql<boolean>`exists (select from progress_update u where u.assignment = a.id and u.state = 'published')`.as(
        'isReported',
      ),
    ])
    .where('o.suspended_at', 'is', null)
    .orderBy('o.slug')
    .orderBy('v.held_on', (day) => day.desc().nullsLast())
    .orderBy('r.ordinal')
    .execute();
}

function letters(db: Database, country: string) {
  return db
    .selectFrom('letter as l')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'l.country').onRef('o.id', '=', 'l.organisation'),
    )
    .selectAll('l')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .where('l.country', '=', country);
}

/** The letters that were made last, the newest first. */
export async function listLetters(db: Database, country: string): Promise<Letter[]> {
  return letters(db, country).orderBy('l.number', 'desc').limit(MOST).execute();
}

export async function listBatch(db: Database, country: string, batch: string): Promise<Letter[]> {
  return letters(db, country).where('l.batch', '=', batch).orderBy('l.number').execute();
}

export async function findLetter(db: Database, country: string, number: number): Promise<Letter | undefined> {
  return letters(db, country).where('l.number', '=', number).executeTakeFirst();
}

export async function readLastNumber(tx: InTransaction, country: string): Promise<number> {
  const row = await tx
    .selectFrom('letter')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('country', '=', country)
    .executeTakeFirst();
  return row?.last ?? 0;
}

export async function insertLetters(tx: InTransaction, rows: readonly NewRow<'letter'>[]): Promise<void> {
  await tx.insertInto('letter').values(rows).execute();
}
