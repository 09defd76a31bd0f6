import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import { listActionsOfOrganisation, type ActionOfOrganisation } from '../plans/actions.ts';

/** What an organisation can report on: a duty of its own for a recommendation, or an action in which it has a part. */
export type Subject =
  | {
      kind: 'duty';
      id: string;
      part: 'lead' | 'supporting';
      address: string;
      number: string;
      text: string;
      language: string;
      mechanism: string;
      cycle: number | null;
      held_on: string | null;
    }
  | ({ kind: 'action' } & ActionOfOrganisation);

/** Everything that an organisation can report on, as far as a viewer may see it: its duties, then its actions. */
export async function listSubjects(reading: Reading, organisation: string): Promise<Subject[]> {
  const duties = await reading
    .selectFrom('standing_assignment as a')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select(['a.id', 'a.duty as part', 'r.address', 'r.number', 'r.text', 'r.language'])
    .select(['v.mechanism', 'v.cycle', 'v.held_on'])
    .where('a.organisation', '=', organisation)
    .orderBy('v.held_on', (day) => day.desc().nullsLast())
    .orderBy('v.slug')
    .orderBy('r.ordinal')
    .orderBy('a.id')
    .execute();
  const actions = await listActionsOfOrganisation(reading, organisation);
  return [
    ...duties.map((duty) => ({ kind: 'duty' as const, ...duty })),
    ...actions.map((action) => ({ kind: 'action' as const, ...action })),
  ];
}

export type OfflineOrganisation = Pick<Row<'organisation'>, 'id' | 'slug' | 'suspended_at'> & {
  names: Translated;
};

export async function findOrganisation(
  db: Database,
  country: string,
  of: { slug: string } | { id: string },
): Promise<OfflineOrganisation | undefined> {
  return db
    .selectFrom('organisation')
    .select(['id', 'slug', 'names', 'suspended_at'])
    .where('country', '=', country)
    .where('slug' in of ? 'slug' : 'id', '=', 'slug' in of ? of.slug : of.id)
    .executeTakeFirst();
}

/** The hash of a ledger entry in hex; undefined where there is none of this number. */
export async function readEntryHash(db: Database, country: string, seq: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('ledger')
    .select('hash')
    .where('country', '=', country)
    .where('seq', '=', seq)
    .executeTakeFirst();
  return row?.hash.toString('hex');
}

/** Every status of the country's scale, those that were retired too. */
export async function listAllStatuses(db: Database, country: string): Promise<Row<'status'>[]> {
  return db
    .selectFrom('status')
    .selectAll()
    .where('country', '=', country)
    .orderBy('retired_at', (at) => at.desc().nullsFirst())
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
}

export type Upload = Omit<Row<'offline_upload'>, 'content'>;

const columns = [
  'country',
  'id',
  'organisation',
  'person',
  'file_name',
  'sha256',
  'made_from',
  'made_at',
  'language',
  'filled',
  'state',
  'drafts',
  'uploaded_at',
  'settled_at',
] as const;

export async function findUpload(db: Database, country: string, id: string): Promise<Upload | undefined> {
  return db
    .selectFrom('offline_upload')
    .select(columns)
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
}

export type ListedUpload = Pick<
  Upload,
  'id' | 'file_name' | 'state' | 'drafts' | 'uploaded_at' | 'settled_at'
> & {
  person_name: string;
};

/** The files of an organisation: those that wait, and the last that were settled. */
export async function listUploads(
  db: Database,
  country: string,
  organisation: string,
  limit: number,
): Promise<ListedUpload[]> {
  return db
    .selectFrom('offline_upload as u')
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'u.country').onRef('p.id', '=', 'u.person'),
    )
    .select([
      'u.id',
      'u.file_name',
      'u.state',
      'u.drafts',
      'u.uploaded_at',
      'u.settled_at',
      'p.name as person_name',
    ])
    .where('u.country', '=', country)
    .where('u.organisation', '=', organisation)
    .orderBy(sql`u.state = 'waiting'`, 'desc')
    .orderBy('u.uploaded_at', 'desc')
    .limit(limit)
    .execute();
}

export async function countWaiting(db: Database, country: string, organisation: string): Promise<number> {
  const row = await db
    .selectFrom('offline_upload')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('country', '=', country)
    .where('organisation', '=', organisation)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The files of an organisation with the same bytes, the newest first. */
export async function listSame(
  db: Database,
  { country, organisation, sha256 }: Pick<Upload, 'country' | 'organisation' | 'sha256'>,
): Promise<Upload[]> {
  return db
    .selectFrom('offline_upload')
    .select(columns)
    .where('country', '=', country)
    .where('organisation', '=', organisation)
    .where('sha256', '=', sha256)
    .orderBy('uploaded_at', 'desc')
    .execute();
}

export async function insertUpload(db: Database, row: NewRow<'offline_upload'>): Promise<void> {
  await db
    .insertInto('offline_upload')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Lets go of what a file holds. False where somebody else has settled it before. */
export async function settleUpload(
  tx: Database | InTransaction,
  { country, id }: Pick<Upload, 'country' | 'id'>,
  values: { state: 'applied' | 'discarded'; drafts: number; settled_at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('offline_upload')
    .set({ ...values, content: null, filled: null })
    .where('country', '=', country)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
