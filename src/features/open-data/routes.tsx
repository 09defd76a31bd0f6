import { join } from 'node:path';
import { everyone } from '../../access/policy.ts';
import { createSpool } from '../../files/spool.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import { get, type Route } from '../../web/routes.ts';
import { DataPage } from './pages.tsx';
import { zipArchive } from './archive.ts';
import { writePackage, type PackageSubject } from './write-package.ts';

/** Everything public in one file, and the page that says what it holds. */
export function dataRoutes({ db, files, config }: Pick<House, 'db' | 'files' | 'config'>): Route[] {
  const spool = createSpool(join(config.dataDirectory, 'exports'), 1);
  return [
    get('/data', everyone, (ask) => ask.html(<DataPage page={ask.get('page')} />), { follows: 'register' }),

    get('/data/register.zip', everyone, async (ask) => {
      const page = ask.get('page');
      const etag = `"${page.language}-${page.head?.hash.slice(0, 32) ?? 'empty'}"`;
      if (!page.viewer.person) {
        ask.header('etag', etag);
        ask.header('vary', 'accept-language, cookie');
        if (ask.req.header('if-none-match') === etag) return ask.body(null, 304);
      }
      ask.header('content-type', 'application/zip');
      // Whoever asks for the head alone never reads the file, which would stay open.
      if (ask.req.method === 'HEAD') return ask.body(null);
      let entry = 0;
      const file = await spool.whole(async (into) => {
        ({ entry } = await writePackage({ db, files }, subjectOf(page), zipArchive(into)));
      });
      ask.header('content-length', String(file.bytes));
      ask.header('content-disposition', `attachment; filename="suivi-${page.country.code}-${entry}.zip"`);
      return ask.body(file.stream);
    }),
  ];
}

function subjectOf(page: PageContext): PackageSubject {
  return {
    country: page.country.code,
    countryName: page.countryName,
    publicUrl: page.publicUrl,
    licence: page.country.licence,
    readme: ({ hash, entry }) =>
      page.t('data.readme', {
        country: page.countryName,
        address: page.publicUrl,
        licence: page.country.licence.title,
        hash,
        entry,
      }),
  };
}
