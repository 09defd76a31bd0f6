import { access, constants, stat } from 'node:fs/promises';
import type { T } from '../i18n/languages.ts';
import { CommandFailure } from './failure.ts';

/** Refuses before any work when one of the files named is not there, is no file or may not be read: all at once. */
export async function requireFiles(t: T, paths: readonly string[]): Promise<void> {
  const faults = await Promise.all(paths.map((path) => faultOf(t, path)));
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0) throw new CommandFailure(...found);
}

async function faultOf(t: T, path: string): Promise<string | null> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return t('commandLine.file.notAFile', { path });
    await access(path, constants.R_OK);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return t('commandLine.file.missing', { path });
    return t('commandLine.file.unreadable', { path, reason: code ?? 'unknown' });
  }
}
