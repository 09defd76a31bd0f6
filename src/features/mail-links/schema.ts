import type { ReportedOn } from '../inbox/schema.ts';
import { newUpdateHref, type UpdateInput } from '../updates/schema.ts';

/** How many obstacles the form of a mailed link has fields for. */
export const LINK_OBSTACLES = 2;

/** The fields of an update that a mailed link opens. Evidence and a proposed status are added once signed in. */
export const linkFields: readonly string[] = [
  'starts-on',
  'ends-on',
  'language',
  'changed',
  'done',
  ...Array.from({ length: LINK_OBSTACLES }, (_, at) => [`obstacle-kind-${at}`, `obstacle-${at}`]).flat(),
];

/** What a mailed link reports on, in words that everybody may read. */
export type PublicSubject = { title: string; language: string } & (
  | { kind: 'action'; plan: string; number: number }
  | { kind: 'assignment'; id: string; address: string; number: string }
);

/** The form that stands for the same once somebody has signed in. */
export function formHref(subject: PublicSubject): string {
  return newUpdateHref(
    subject.kind === 'action' ? { plan: subject.plan, number: subject.number } : { assignment: subject.id },
  );
}

export function signInHref(to: string): string {
  return `/sign-in?to=${encodeURIComponent(to)}`;
}

export function linkHref(token: string): string {
  return `/reporting/${token}`;
}

export function reminderHref(on: ReportedOn): string {
  return `/reminders/new?${new URLSearchParams(on).toString()}`;
}

/** What a draft has that was typed into a mailed link's form. */
export type LinkInput = Omit<UpdateInput, 'organisation' | 'files' | 'record'>;
