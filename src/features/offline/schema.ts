import { z } from 'zod';
import { lines } from '../../web/lines.ts';
import { versionOf } from '../../ledger/version.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { saidFields, type SaidField } from '../updates/actions.ts';

/** More duties and actions than any organisation answers for; a file with more rows is none of ours. */
export const MOST_ROWS = 5_000;
/** So many files of an organisation may wait to be applied. */
export const MOST_WAITING = 20;
/** More than any field may hold, so that a text that is too long is told and not cut. */
const LONGEST_CELL = 40_000;

export function offlineHref(organisation: string): string {
  return `/organisations/${organisation}/offline`;
}

export function uploadHref(id: string): string {
  return `/offline/${id}`;
}

/** What a file was made from: it lets a conflict be known, and a file of somebody else. */
export type Stamp = {
  country: string;
  organisation: string;
  /** The last ledger entry that it takes into account, with its hash, and the hash of the first one: which installation. */
  seq: number;
  hash: string;
  genesis: string;
  madeAt: string;
  language: string;
};

const STAMP = 'suivi-offline-1.';

const stampShape = z.object({
  country: z.string().max(3),
  organisation: z.uuid(),
  seq: z.int().min(0),
  hash: z.string().max(64),
  genesis: z.string().max(64),
  madeAt: z.iso.datetime(),
  language: z.string().max(12),
});

export function writeStamp(stamp: Stamp): string {
  return STAMP + Buffer.from(JSON.stringify(stamp)).toString('base64url');
}

/** A stamp that stands in a text; undefined where the text is none, null where one was damaged. */
export function readStamp(text: string): Stamp | null | undefined {
  const found = text.trim();
  if (!found.startsWith(STAMP)) return undefined;
  try {
    const said: unknown = JSON.parse(Buffer.from(found.slice(STAMP.length), 'base64url').toString('utf8'));
    return stampShape.safeParse(said).data ?? null;
  } catch {
    return null;
  }
}

/** What a row is of. */
export type SubjectKind = 'duty' | 'action';

/** Says of which duty or action a row is, and in whose file it was written, so that a row pasted from another's is known. */
export function rowKey(organisation: string, kind: SubjectKind, id: string): string {
  return `${kind}.${id}.${markOf(organisation, id)}`;
}

/** What a key says; `isOther` where it was written for another organisation. Undefined for what is no key. */
export function readKey(
  organisation: string,
  key: string,
): { kind: SubjectKind; id: string; isOther: boolean } | undefined {
  const [, kind, id = '', mark] = /^(duty|action)\.([0-9a-f-]{36})\.([\w-]{6})$/.exec(key) ?? [];
  if (kind !== 'duty' && kind !== 'action') return undefined;
  return { kind, id, isOther: mark !== markOf(organisation, id) };
}

function markOf(organisation: string, id: string): string {
  return versionOf([organisation, id]).slice(0, 6);
}

/** A row as it was filled in; a field whose column is not there was not touched. */
export type FilledRow = {
  row: number;
  key: string;
  said: Partial<Record<SaidField, string>>;
  /** Whether some cell of it is a formula. */
  isReckoned?: boolean | undefined;
};

/** Something that was found in a file besides its rows; it keeps nothing from being applied. */
export type Notice = { code: MessageKey; values: Record<string, string | number> };

export type Filled = { rows: FilledRow[]; notices: Notice[] };

const said = z.partialRecord(z.enum(saidFields), z.string().max(LONGEST_CELL));
const filledRow = z.object({
  row: z.int(),
  key: z.string().max(200),
  said,
  isReckoned: z.boolean().optional(),
});

/** Rows as they are kept until they are applied. */
export const filledShape: z.ZodType<Filled> = z.object({
  rows: z.array(filledRow),
  notices: z.array(
    z.object({
      code: z.custom<MessageKey>((code) => typeof code === 'string'),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});

/** What a saved page sends, as it says of itself. */
export const PAGE_ANSWERS = 'offline-answers-1';

export const pageAnswers = z.object({
  suivi: z.literal(PAGE_ANSWERS),
  stamp: z.string().max(2_000),
  rows: z.array(z.object({ key: z.string().max(200), said })).max(MOST_ROWS),
});

/** The name of the choice between the two sides of a conflict. */
export function conflictField(subject: string, field: SaidField): string {
  return `conflict-${subject}-${field}`;
}

/** The name of the choice what becomes of a row on which something was submitted meanwhile. */
export function movedField(subject: string): string {
  return `moved-${subject}`;
}

/** What was said to a file: which side of each conflict, what becomes of what cannot be taken, and the version. */
export const settleForm = lines;
