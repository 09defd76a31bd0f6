import { escapeIdentifier, type ClientBase } from 'pg';
import { tableName, type BackupTable } from './format.ts';

/** Schemas of ours. Jobs (`pgboss`) are not kept: what is under way is found again from the rows. */
const SCHEMAS = ['public', 'auth'];

/**
 * Tables that no backup holds: the record of migrations, which a restore writes itself, and what would let somebody in
 * or keep somebody out on another machine: sessions, codes of sign-ins under way, counters of attempts.
 */
const LEFT_OUT = new Set([
  'public.kysely_migration',
  'public.kysely_migration_lock',
  'auth.session',
  'auth.verification',
  'auth.rate_limit',
  'auth.slow_down',
]);

/**
 * The tables of whatever schema the database has, older ones too, so that a backup can be made before it is migrated.
 * Ordered so that foreign keys point to earlier tables. Tables and generated columns that cannot be copied in are left out.
 */
export async function readTables(client: ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind = 'r' and n.nspname = any($1) and not ${isOfExtension('c')}
      group by 1, 2
      order by 1 desc, 2`,
    [SCHEMAS],
  );
  const kept = rows.filter((table) => !LEFT_OUT.has(tableName(table)));
  const { rows: references } = await client.query<{ table: string; refersTo: string }>(
    `select fn.nspname || '.' || f.relname as "table", tn.nspname || '.' || t.relname as "refersTo"
       from pg_constraint k
       join pg_class f on f.oid = k.conrelid
       join pg_namespace fn on fn.oid = f.relnamespace
       join pg_class t on t.oid = k.confrelid
       join pg_namespace tn on tn.oid = t.relnamespace
      where k.contype = 'f' and fn.nspname = any($1)`,
    [SCHEMAS],
  );
  return inOrderOfReference(kept, references);
}

/** Throws when tables refer to each other in a circle, which our migrations must not do. */
export function inOrderOfReference(
  tables: readonly BackupTable[],
  references: readonly { table: string; refersTo: string }[],
): BackupTable[] {
  const ordered: BackupTable[] = [];
  const placed = new Set<string>();
  let waiting = [...tables];
  const isThere = new Set(tables.map(tableName));
  while (waiting.length > 0) {
    const next = waiting.filter((table) =>
      references.every(
        ({ table: from, refersTo }) =>
          from !== tableName(table) || refersTo === from || placed.has(refersTo) || !isThere.has(refersTo),
      ),
    );
    if (next.length === 0)
      throw new Error(`tables refer to each other in a circle: ${waiting.map(tableName).join(', ')}`);
    ordered.push(...next);
    for (const table of next) placed.add(tableName(table));
    waiting = waiting.filter((table) => !placed.has(tableName(table)));
  }
  return ordered;
}

/** Whether anything of somebody else's, or of ours without its record of migrations, stands in the schema public. */
export async function holdsTables(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ holds: boolean }>(
    `select exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and c.relkind in ('r', 'p', 'v', 'm', 'f') and not ${isOfExtension('c')}) as holds`,
    [SCHEMAS],
  );
  return rows[0]?.holds ?? false;
}

/** Bytes that the tables take, roughly what there is to copy; for a progress bar. */
export async function estimateBytes(client: ClientBase, tables: readonly BackupTable[]): Promise<number> {
  const { rows } = await client.query<{ bytes: number }>(
    'select coalesce(sum(pg_table_size(name::regclass)), 0)::bigint as bytes from unnest($1::text[]) as name',
    [tables.map(quoted)],
  );
  return rows[0]?.bytes ?? 0;
}

export async function readSequences(client: ClientBase): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; value: number }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value as value
       from pg_sequences where schemaname = any($1) and last_value is not null`,
    [SCHEMAS],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

export function quoted({ schema, name }: Pick<BackupTable, 'schema' | 'name'>): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
}

/** For COPY: the table with its columns by name, so that their order may differ. */
export function quotedWithColumns(table: BackupTable): string {
  return `${quoted(table)} (${table.columns.map((column) => escapeIdentifier(column)).join(', ')})`;
}

function isOfExtension(alias: string): string {
  return `exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = ${alias}.oid and d.deptype = 'e')`;
}
