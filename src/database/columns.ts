import type { ColumnType } from 'kysely';

/** A word or name in several languages, by ISO 639-1 code. */
export type Translated = Record<string, string>;

/** Days come back as `YYYY-MM-DD`, instants as Date in UTC. */
export type Day = string;

/** Written as serialised JSON, since pg would turn an array into a PostgreSQL array; read as parsed values. */
export type Json<T> = ColumnType<T, string, string>;
