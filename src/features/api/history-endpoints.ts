import { z } from 'zod';
import { everyone } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import {
  countEntries,
  fieldChanges,
  findEntry,
  findRecord,
  listChanges,
  listEntries,
  withCounts,
} from '../history/actions.ts';
import type { ListedEntry } from '../history/components.tsx';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { entryParameters, historyParameters, noParameters } from './parameters.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes } from './shapes.ts';

/** The ledger, as far as it is public. */
export function historyEndpoints({ db, config }: Pick<House, 'db' | 'config'>): Endpoint[] {
  const shapes = createShapes(config.publicUrl);
  const scopeFor = (page: PageContext, record?: string) => ({
    country: page.country.code,
    inside: false,
    record,
  });
  const entryFields = (page: PageContext, entry: ListedEntry) => ({
    entry: entry.seq,
    recordedAt: entry.recorded_at.toISOString(),
    verb: entry.verb,
    sentence: page.t(`history.verb.${entry.verb}` as MessageKey),
    organisation: entry.organisation_slug
      ? { slug: entry.organisation_slug, names: entry.organisation_names ?? {} }
      : null,
    hash: entry.hash.toString('hex'),
    counts: entry.counts.map(({ kind, count }) => ({ kind, count })),
    url: `${config.publicUrl}/history/${entry.seq}`,
  });

  return [
    endpoint({
      method: 'get',
      path: '/history',
      id: 'listHistory',
      tag: 'Reading',
      summary: 'List what changed',
      needs: everyone,
      pathParameters: noParameters,
      query: historyParameters,
      status: 200,
      answer: answers.history,
      problems: ['not-found'],
      async respond({ page, query }) {
        const scope = scopeFor(page, query.record);
        if (query.record !== undefined && !(await findRecord(db, scope, query.record))) return null;
        const { paging, limit, offset } = partOf(await countEntries(db, scope), query);
        const entries = await withCounts(db, scope, await listEntries(db, scope, limit, offset));
        const items = entries.map((entry) => entryFields(page, entry));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/history/{entry}',
      id: 'readHistoryEntry',
      tag: 'Reading',
      summary: 'Read a ledger entry with its public changes',
      needs: everyone,
      pathParameters: z.strictObject({ entry: z.int().min(1) }),
      query: entryParameters,
      status: 200,
      answer: answers.historyEntry,
      problems: ['not-found'],
      async respond({ page, path, query }) {
        const scope = scopeFor(page);
        const found = await findEntry(db, scope, path.entry);
        const [entry] = found ? await withCounts(db, scope, [found]) : [];
        if (!found || !entry) return null;
        const counted = entry.counts
          .filter(({ kind }) => query.kind === undefined || kind === query.kind)
          .reduce((sum, { count }) => sum + count, 0);
        const { paging, limit, offset } = partOf(counted, query);
        const changes = await listChanges(db, scope, path.entry, query.kind, limit, offset);
        return {
          ...entryFields(page, entry),
          previousHash: found.previous_hash.toString('hex'),
          changes: changes.map(({ kind, record, before, after, salt }) => ({
            kind,
            record,
            isRedacted: salt === null,
            fields: salt === null ? [] : fieldChanges(before, after, false),
          })),
          ...paging,
          register: shapes.register(page),
        };
      },
    }),
  ];
}
