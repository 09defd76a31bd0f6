import type { Viewer } from '../../../access/policy.ts';
import { readingAs, type Reading } from '../../../access/reading.ts';
import type { Database } from '../../../database/connection.ts';
import type { State } from './index-queries.ts';
import type { Indexes } from './kept-index.ts';
import type { RegisterIndex } from './register-index.ts';

/** The register as somebody sees it on a day. */
export type Register = {
  reading: Reading;
  /**
   * What the tables hold, counted already, no older than the request: pages ask it where there is one, since counting over
   * a large register is dear. None for days of the past.
   */
  index: RegisterIndex | undefined;
};

type Asked = { viewer: Viewer; head: State | undefined; asOf: { seq: number } | undefined };

/** The register for whoever asks for a page. */
export type OpenRegister = (page: Asked) => Promise<Register>;

export function createOpenRegister(db: Database, indexes: Indexes): OpenRegister {
  return async ({ viewer, head, asOf }) => ({
    reading: readingAs(db, viewer, asOf?.seq),
    index: head && !asOf ? (await indexes(head, viewer))?.index : undefined,
  });
}
