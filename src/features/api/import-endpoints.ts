import { z } from 'zod';
import type { House } from '../../house.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import { problemAnswer } from '../../web/problem-json.ts';
import {
  findImport,
  findReviewSlug,
  importDocuments,
  parseReading,
  requestImport,
  type ImportHouse,
  type ListedImport,
} from '../imports/actions.ts';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { noParameters } from './parameters.ts';

/** Bringing a document in, and following it until a person has checked it. Nothing becomes public by a key. */
export function importEndpoints(house: ImportHouse & Pick<House, 'config'>): Endpoint[] {
  const { db, country, config } = house;

  const stateOf = async (
    page: PageContext,
    row: ListedImport,
  ): Promise<z.input<typeof answers.importState>> => {
    const problems = parseReading(row.reading)?.problems ?? [];
    return {
      id: row.id,
      state: row.state,
      progress: row.progress,
      file: { name: row.file_name, sha256: row.file_sha256, bytes: row.file_bytes },
      receivedAt: row.created_at.toISOString(),
      problems: problems.map(({ code, severity, values, number, page: at }) => ({
        code,
        severity,
        number: number ?? null,
        detail: page.t(`problem.${code}` as MessageKey, { ...values, number: number ?? '', page: at ?? 0 }),
      })),
      review: row.review ? ((await findReviewSlug(db, country, row.review)) ?? null) : null,
      url: `${config.publicUrl}/imports/${row.id}`,
    };
  };

  return [
    endpoint({
      method: 'post',
      path: '/imports',
      id: 'bringIn',
      tag: 'Writing',
      summary: 'Bring a document in',
      description:
        'The file is kept and read; a person then checks what was read and publishes it. The `Location` header leads to the state of the import.',
      needs: importDocuments,
      pathParameters: noParameters,
      query: noParameters,
      status: 202,
      answer: answers.importState,
      problems: ['too-large', 'unsupported-media-type', 'refused'],
      takesFile: config.uploadLimit,
      async respond({ ask, page }) {
        const type = ask.req.header('content-type') ?? '';
        if (!/^multipart\/form-data\s*;/i.test(type))
          return problemAnswer(ask, page, 'unsupported-media-type', { type: 'multipart/form-data' });
        const form = await ask.req.formData().catch(() => null);
        const files = form?.getAll('file') ?? [];
        const [file] = files;
        if (files.length !== 1 || !(file instanceof File))
          return problemAnswer(ask, page, 'invalid-request', {}, [
            {
              field: 'file',
              code: 'one-file-expected',
              detail: page.t('api.problem.oneFile', { count: files.length }),
            },
          ]);
        const bytes = new Uint8Array(await file.arrayBuffer());
        const outcome = await requestImport(house, page.viewer, { name: file.name, bytes });
        if (!outcome.ok) {
          const parts = outcome.problems.map(({ code, values }) => ({
            field: 'file',
            code,
            detail: page.t(code, values),
          }));
          return problemAnswer(ask, page, 'refused', {}, parts);
        }
        const row = await findImport(db, country, outcome.value);
        if (!row) throw new Error('an import that was just made is not there');
        ask.header('location', `/api/v1/imports/${row.id}`);
        return stateOf(page, row);
      },
    }),

    endpoint({
      method: 'get',
      path: '/imports/{id}',
      id: 'readImport',
      tag: 'Writing',
      summary: 'Read how far an import has come',
      description: 'Those that the organisation of the key has brought in.',
      needs: importDocuments,
      pathParameters: z.strictObject({ id: z.uuid() }),
      query: noParameters,
      status: 200,
      answer: answers.importState,
      problems: ['not-found'],
      async respond({ page, path }) {
        const row = await findImport(db, country, path.id);
        return row && row.organisation === page.viewer.key?.organisation ? stateOf(page, row) : null;
      },
    }),
  ];
}
