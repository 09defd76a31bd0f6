import type { Translated } from '../../database/tables.ts';

/** What can wait for somebody, in the order in which the inbox names it; each is a source (sources.ts). */
export const inboxKinds = [
  'returned',
  'sign',
  'action',
  'deadline',
  'answer',
  'silent',
  'figure',
  'agree',
  'hand-over',
  'decision',
  'conclusion',
  'mention',
  'evaluate',
  'respond',
  'adjust',
  'draft',
  'approve',
  'publish',
  'obstacle',
  'contested',
  'claim',
  'import',
  'terms',
  'clusters',
  'mail',
] as const;
export type InboxKind = (typeof inboxKinds)[number];

/** Somebody to whom something has gone on besides, and as what. */
export type EscalatedTo = { names: readonly string[]; as: 'alternate' | 'signatory' };

/** What an update would be of: an action or a duty, by its id. */
export type ReportedOn = { action: string } | { assignment: string };

/** One thing that waits for a person: what, where to act, since when, until when. */
export type InboxItem = {
  kind: InboxKind;
  /** In the words of the record that it is about, cut short; empty where `count` says all. */
  title: string;
  /** The language of the title, where it is not the reader's. */
  language?: string;
  /** Whether the title is in the UN's words. */
  isOfficial?: boolean;
  /** The number or symbol by which the record is known. */
  mark?: string;
  /** How many there are, where one item stands for all. */
  count?: number;
  /** Where to act. */
  address: string;
  /** The day by which it is to be done. */
  due: string | null;
  since: Date;
  /** Whose it is. */
  organisation?: string;
  organisationNames?: Translated;
  organisationSlug?: string;
  /** What was asked when it was returned. */
  note?: { text: string; language: string };
  /** A duty that can be accepted where it stands. */
  duty?: string;
  /** What a new update on it would be of. */
  reportsOn?: ReportedOn;
  /** Whether everybody may read what it is about; what does not say so stays out of mails. */
  isPublic?: boolean;
  /** To whom it has gone on, where it lies overdue; and whether the reader has it for that reason alone. */
  escalatedTo?: readonly EscalatedTo[];
  isEscalated?: boolean;
};

/** How many items a page of the inbox shows. */
export const PER_PAGE = 30;

/** An action due within so many days waits for a report already. */
export const DUE_SOON = 30;
/** After so many days without a report a duty that a body leads waits for one. */
export const SILENT = 180;
/** What has no day of its own counts as overdue after so many days. */
export const LIES = 30;
/** A figure is due so many days after the end of its period. */
export const FIGURE = 30;

const DAY = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY);
}

export function isOverdue({ due }: Pick<InboxItem, 'due'>, today: string): boolean {
  return due !== null && due < today;
}

/** Overdue first, the longest on top; then what has a day, the next on top; then what has waited longest. */
export function inOrder(items: readonly InboxItem[]): InboxItem[] {
  return items.toSorted((one, other) => {
    if (one.due !== other.due) {
      if (one.due === null) return 1;
      if (other.due === null) return -1;
      return one.due < other.due ? -1 : 1;
    }
    const since = one.since.getTime() - other.since.getTime();
    if (since !== 0) return since;
    return one.address < other.address ? -1 : 1;
  });
}
