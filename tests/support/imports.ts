import { vi } from 'vitest';
import { hiddenField, type SandboxSite, type Visitor } from './sandbox-site.ts';

export type BroughtFile = { name: string; bytes: Uint8Array };

/** Uploads files together and waits until all are read; comes back with their addresses by name. */
export async function bring(
  { db }: SandboxSite,
  visitor: Visitor,
  files: readonly BroughtFile[],
): Promise<Map<string, string>> {
  const { status } = await visitor.upload('/imports', ...files);
  if (status !== 303) throw new Error(`the upload was answered ${status}`);
  const names = files.map(({ name }) => name);
  const waiting = async () => {
    const rows = await db
      .selectFrom('import as i')
      .innerJoin('source_file as f', 'f.id', 'i.source_file')
      .select(['i.id', 'i.state', 'f.name'])
      .where('f.name', 'in', names)
      .orderBy('i.created_at')
      .execute();
    if (rows.some(({ state }) => state === 'queued' || state === 'reading'))
      throw new Error('still being read');
    return rows;
  };
  const rows = await vi.waitFor(waiting, { timeout: 30_000, interval: 100 });
  return new Map(rows.map(({ id, name }) => [name, `/imports/${id}`]));
}

/** Sends a form of an import with the version and members that its page shows, as a browser would. */
export async function sendFrom(
  visitor: Visitor,
  page: string,
  to: string,
  fields: Record<string, string> = {},
) {
  const { text } = await visitor.get(page);
  const shown = { version: hiddenField(text, 'version'), members: hiddenField(text, 'members') };
  return visitor.post(to, { ...shown, ...fields });
}
