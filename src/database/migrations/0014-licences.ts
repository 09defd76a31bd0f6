import { sql, type Kysely } from 'kysely';

/** The licence under which a country gives its open data away; `national` is one of its own, by name and address. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table country
      add column licence text not null default 'CC-BY-4.0'
        check (licence in ('CC-BY-4.0', 'CC0-1.0', 'ODC-BY-1.0', 'ODbL-1.0', 'national')),
      add column licence_title text,
      add column licence_address text,
      add check ((licence = 'national') = (licence_title is not null)),
      add check ((licence = 'national') = (licence_address is not null));
  `.execute(db);
}
