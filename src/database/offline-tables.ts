import type { ColumnType, Generated } from 'kysely';

/** A file that was filled in without a line and brought back; its bytes and rows go once it is applied or discarded. */
export type OfflineUploadTable = {
  country: string;
  id: string;
  organisation: string;
  person: string;
  file_name: string;
  sha256: string;
  content: Uint8Array | null;
  /** The ledger entry that the file was made at; null where it is not known here any more. */
  made_from: number | null;
  made_at: Date;
  language: string;
  /** The rows as they were typed, and what was found beside them. */
  filled: ColumnType<unknown, string | null, string | null>;
  state: 'waiting' | 'applied' | 'discarded';
  /** How many drafts it made or changed. */
  drafts: Generated<number>;
  uploaded_at: Date;
  settled_at: Date | null;
};
