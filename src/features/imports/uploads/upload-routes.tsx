import { z } from 'zod';
import type { MessageKey } from '../../../i18n/languages.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask } from '../../../web/context.ts';
import { notFoundPage } from '../../../web/error-pages.tsx';
import { isId } from '../../../web/ids.ts';
import { get, post, type Route } from '../../../web/routes.ts';
import { findSet, requestImport, requestUpload, type ImportHouse, type ListedImport } from '../actions.ts';
import { FILES_AT_ONCE } from './limits.tsx';
import { ImportsPage } from '../pages.tsx';
import { importDocuments } from '../policy.ts';
import { findUpload, listImports, listUploaded } from '../queries.ts';
import { UploadPage, type UploadView } from './upload-page.tsx';

const SHOWN = 100;

const refusedFiles = z.array(
  z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
);

/** Bringing files in: the door, and one page on which all files that were chosen together are followed. */
export function uploadRoutes(house: ImportHouse): Route[] {
  const { db, country, config } = house;
  const megabytes = Math.round(config.uploadLimit / 1_048_576);

  const importsPage = async (ask: Ask, problems: readonly Problem[], status: 200 | 400) => {
    const imports = await listImports(db, country, SHOWN);
    return ask.html(<ImportsPage page={ask.get('page')} {...{ imports, megabytes, problems }} />, status);
  };

  return [
    get('/imports', importDocuments, (ask) => importsPage(ask, [], 200)),

    post(
      '/imports',
      importDocuments,
      async (ask) => {
        const { viewer } = ask.get('page');
        const form = await ask.req.formData();
        const files = form
          .getAll('file')
          .filter((file): file is File => file instanceof File && file.name !== '');
        const refuse = (problem: Problem) => importsPage(ask, [{ ...problem, field: 'file' }], 400);
        if (files.length === 0) return refuse({ code: 'imports.file.missing' });
        if (files.length > FILES_AT_ONCE)
          return refuse({ code: 'imports.file.many', values: { limit: FILES_AT_ONCE } });
        const brought = await Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        );
        const [only] = brought;
        const outcome =
          brought.length === 1 && only
            ? await requestImport(house, viewer, only)
            : await requestUpload(house, viewer, brought);
        if (!outcome.ok) return importsPage(ask, outcome.problems, 400);
        const folder = brought.length === 1 ? '/imports' : '/imports/uploads';
        return ask.redirect(`${folder}/${outcome.value}`, 303);
      },
      // Room for the form around the files.
      { bodyLimit: config.uploadLimit + 64 * 1024 },
    ),

    get('/imports/uploads/:upload', importDocuments, async (ask) => {
      const page = ask.get('page');
      const id = ask.req.param('upload') ?? '';
      const upload = isId(id) ? await findUpload(db, country, id) : undefined;
      if (!upload) return notFoundPage(ask, page);
      const imports = await listUploaded(db, country, id);
      const refused = refusedFiles
        .parse(upload.refused)
        .map(({ code, values }): Problem => ({ code: code as MessageKey, values }));
      const view = { imports, refused, sets: await setsOf(house, imports) };
      return ask.html(<UploadPage page={page} view={view} />);
    }),
  ];
}

/** The sets that the files of an upload belong to, each once: with what else waits of the same review. */
async function setsOf(house: ImportHouse, imports: readonly ListedImport[]): Promise<UploadView['sets']> {
  const seen = new Set<string>();
  const sets: { set: UploadView['sets'][number]['set']; address: string }[] = [];
  for (const row of imports) {
    if (row.state !== 'review' || seen.has(row.id)) continue;
    const set = await findSet(house, row);
    const members = [...(set.lead ? [set.lead] : []), ...set.others];
    for (const { id } of members) seen.add(id);
    seen.add(row.id);
    sets.push({ set, address: `/imports/${set.lead?.id ?? row.id}` });
  }
  return sets;
}
