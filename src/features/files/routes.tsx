import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import { findFile } from './queries.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * The files that records rest on, as they came in. Always as a download under a policy that allows nothing: whatever a
 * file holds, it never runs as a page of ours.
 */
export function fileRoutes({ db, files }: Pick<House, 'db' | 'files'>): Route[] {
  return [
    get('/files/:sha256', everyone, async (ask) => {
      const page = ask.get('page');
      const sha256 = ask.req.param('sha256') ?? '';
      const file = SHA256.test(sha256) ? await findFile(readingAs(db, page.viewer), sha256) : undefined;
      if (!file || !(await files.has(sha256))) return notFoundPage(ask, page);
      ask.header('content-type', file.media_type);
      ask.header('content-length', String(file.bytes));
      ask.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
      ask.header('content-security-policy', "default-src 'none'; sandbox");
      return ask.body(files.open(sha256));
    }),
  ];
}
