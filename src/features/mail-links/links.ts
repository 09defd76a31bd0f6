import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { publicViewer, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { refused, type Outcome } from '../../problem.ts';
import { findViewer } from '../accounts/actions.ts';
import type { ReportedOn } from '../inbox/schema.ts';
import { readReporting, saveUpdate, type Reporting, type SavingDeps } from '../updates/actions.ts';
import {
  deleteEndedLinks,
  deleteOpenLinks,
  findLink,
  findSubject,
  hasDraft,
  insertLinks,
  useLink,
  type MailLink,
} from './queries.ts';
import { linkHref, type LinkInput, type PublicSubject } from './schema.ts';

const DAY = 86_400_000;
/** How long a link that has ended is remembered, so that its page can say so. */
const REMEMBERED = 90 * DAY;

/** 256 random bits, so that a plain hash of them cannot be guessed back. */
const SHAPE = /^[A-Za-z0-9_-]{43}$/;
const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** For whom a link is made, on what, and what it is called in a mail. */
export type WantedLink = { organisation: string; on: ReportedOn };

/** Makes links for a person in the caller's transaction; each opens one form until it is used or its days are over. */
export async function makeMailLinks(
  tx: InTransaction,
  { country, config, clock }: Pick<House, 'country' | 'config' | 'clock'>,
  { person, days, wanted }: { person: string; days: number; wanted: readonly WantedLink[] },
): Promise<string[]> {
  const now = clock();
  const made = wanted.map(({ organisation, on }) => {
    const token = randomBytes(32).toString('base64url');
    const row = {
      country,
      id: randomUUID(),
      token_hash: hashOf(token),
      person,
      organisation,
      action: 'action' in on ? on.action : null,
      assignment: 'assignment' in on ? on.assignment : null,
      created_at: now,
      expires_at: new Date(now.getTime() + days * DAY),
    };
    return { row, address: config.publicUrl + linkHref(token) };
  });
  await insertLinks(
    tx,
    made.map(({ row }) => row),
  );
  return made.map(({ address }) => address);
}

/** Ends the open links of somebody whose account is suspended, in that verb's own transaction. */
export async function endMailLinksOf(tx: InTransaction, country: string, person: string): Promise<void> {
  await deleteOpenLinks(tx, country, person);
}

export async function forgetEndedLinks(db: Database, country: string, now: Date): Promise<void> {
  await deleteEndedLinks(db, country, new Date(now.getTime() - REMEMBERED));
}

/** What a link opens: its one form, or why it opens none. Nothing is used up by asking. */
export type OpenedLink =
  | { state: 'unknown' }
  /** The draft that was saved through it. */
  | { state: 'used'; update: string; at: Date; person: string }
  /** Its days are over, it stands for nobody any more, or there is a draft already: whoever signs in goes on there. */
  | { state: 'expired' | 'refused' | 'there'; subject: PublicSubject | undefined; person: string }
  | { state: 'valid'; link: MailLink; subject: PublicSubject; organisation: Reporting; viewer: Viewer };

const writing: ReadonlySet<string> = new Set(['focal-point', 'parliament']);

export async function openLink(
  house: Pick<House, 'db' | 'clock' | 'country'>,
  token: string,
): Promise<OpenedLink> {
  const { db, country, clock } = house;
  const link = SHAPE.test(token) ? await findLink(db, country, hashOf(token)) : undefined;
  if (!link) return { state: 'unknown' };
  const { person, used_at, progress_update } = link;
  if (used_at !== null && progress_update !== null)
    return { state: 'used', update: progress_update, at: used_at, person };
  const on = subjectOf(link);
  const [subject, organisation, viewer] = await Promise.all([
    findSubject(readingAs(db, publicViewer(country)), on),
    readReporting(db, country, link.organisation),
    findViewer(house, person),
  ]);
  if (link.expires_at <= clock()) return { state: 'expired', subject, person };
  // exactly what the link is for, whatever else its person may do
  const memberships = (viewer?.memberships ?? []).filter(
    (held) => held.organisation === link.organisation && writing.has(held.role),
  );
  if (!viewer || memberships.length === 0 || organisation.suspended_at || !subject)
    return { state: 'refused', subject, person };
  if (await hasDraft(db, country, link.organisation, on)) return { state: 'there', subject, person };
  return { state: 'valid', link, subject, organisation, viewer: { ...viewer, memberships } };
}

function subjectOf({ action, assignment }: MailLink): ReportedOn {
  return action === null ? { assignment: assignment ?? '' } : { action };
}

/** Somebody else used the link, or began a draft, between our look and our write; the change is undone. */
class LinkSpent extends Error {}

/**
 * Saves a draft through a link, which is used up by it, in the name of its person and body. `spent` when it has ended
 * meanwhile.
 */
export async function saveThroughLink(
  house: SavingDeps & Pick<House, 'country'>,
  opened: OpenedLink & { state: 'valid' },
  input: LinkInput,
  nameOf: (names: Translated) => string,
): Promise<Outcome<{ id: string }> | 'spent'> {
  const { link, organisation, viewer } = opened;
  const on = subjectOf(link);
  const whole = { ...input, organisation: organisation.slug, files: [], record: null };
  try {
    const outcome = await saveUpdate(house, viewer, on, whole, nameOf, {
      verb: 'update.save-by-mail',
      also: async ({ tx, now }, id) => {
        if (!(await useLink(tx, house.country, link.id, { update: id, now }))) throw new LinkSpent();
      },
    });
    return outcome ?? refused({ code: 'updates.duty.gone' });
  } catch (error) {
    if (error instanceof LinkSpent) return 'spent';
    throw error;
  }
}
