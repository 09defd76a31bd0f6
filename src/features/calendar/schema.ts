import { z } from 'zod';
import type { CalendarEventKind } from '../../database/calendar-tables.ts';
import type { Row, Translated } from '../../database/tables.ts';
import { MECHANISMS } from '../../documents/mechanisms.ts';
import { versionOf } from '../../ledger/version.ts';
import { asText, lines } from '../../web/lines.ts';
import { namesTyped } from '../../web/names.tsx';

/** What the secretariat can enter, in the order in which forms and filters offer it. */
export const eventKinds = [
  'session',
  'review',
  'report-due',
  'follow-up-due',
  'answers-due',
  'mid-term',
  'consultation',
  'cso-deadline',
  'meeting',
  'other',
] as const satisfies readonly CalendarEventKind[];

/** What stands in the calendar besides: days of plans and of agreements. */
export const entryKinds = [...eventKinds, 'plan', 'partnership'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The Human Rights Council itself: it reviews nobody, and adopts what its Working Group has. */
export const COUNCIL = 'HRC';
/** Whose sessions and reviews there can be. */
export const calendarMechanisms: readonly string[] = [...MECHANISMS, COUNCIL];

export const LONGEST_TEXT = 2_000;
export const LONGEST_LINE = 200;

export type EventInput = {
  kind: string;
  names: Translated;
  /** Empty for none. */
  mechanism: string;
  session: string;
  /** Slugs; empty for none. */
  review: string;
  organisation: string;
  from: string;
  /** Empty for a single day. */
  to: string;
  place: string;
  webAddress: string;
  note: string;
  language: string;
  public: boolean;
  /** Of the event that the form was drawn from; empty for a new one. */
  version: string;
};

/** A form with `name-<language>` for the title in each language. */
export function eventForm(languages: readonly string[]): z.ZodType<EventInput> {
  return z
    .object({ note: z.string().catch('').transform(asText) })
    .catchall(z.string().catch(''))
    .transform(({ note, ...rest }) => {
      const typed = lines.parse(rest);
      const text = (name: string) => typed[name] ?? '';
      return {
        kind: text('kind'),
        names: namesTyped(typed, languages),
        mechanism: text('mechanism'),
        session: text('session'),
        review: text('review'),
        organisation: text('organisation'),
        from: text('from'),
        to: text('to'),
        place: text('place'),
        webAddress: text('web-address'),
        note,
        language: text('language'),
        public: text('public') !== '',
        version: text('version'),
      };
    });
}

/** Sessions as they were pasted, one a line. */
export const sessionsForm = z.object({ sessions: z.string().catch('').transform(asPasted) });

/** A table keeps its tabs, which part its cells; the rest is as in other texts. */
function asPasted(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((row) => row.replace(/[^\P{Cc}\t]/gu, ' ').normalize('NFC'))
    .join('\n');
}

/** An event as the pages show it. */
export type CalendarEvent = Row<'calendar_event'> & {
  organisation_slug: string | null;
  organisation_names: Translated | null;
  review_slug: string | null;
  review_mechanism: string | null;
  review_cycle: number | null;
  review_held_on: string | null;
};

export function eventVersion(event: Pick<CalendarEvent, 'id' | 'version' | 'withdrawn_at'>): string {
  return versionOf([event.id, event.version, event.withdrawn_at !== null]);
}

export const EVENTS = '/calendar/events';

export function eventHref(slug: string): string {
  return `${EVENTS}/${slug}`;
}

/** What a calendar is narrowed down to. */
export type CalendarFilter = {
  mechanism: string | undefined;
  kind: EntryKind | undefined;
  /** A slug. */
  organisation: string | undefined;
  /** Only what concerns the organisations of whoever asks. */
  mine: boolean;
};

/** Reads the filter from an address; what it does not know it leaves out, since links get cut. */
export function filterOf(query: URLSearchParams): CalendarFilter {
  const mechanism = query.get('mechanism');
  const organisation = query.get('organisation');
  return {
    mechanism: mechanism && /^[A-Za-z-]{2,20}$/.test(mechanism) ? mechanism : undefined,
    kind: entryKinds.find((known) => known === query.get('kind')),
    organisation: organisation && /^[a-z0-9-]{1,120}$/.test(organisation) ? organisation : undefined,
    mine: query.get('mine') === 'yes',
  };
}

/** The address at which a calendar of this filter is asked; `mine` is nobody's to pass on. */
export function calendarHref(
  path: string,
  { mechanism, kind, organisation }: Partial<CalendarFilter>,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams();
  if (mechanism) query.set('mechanism', mechanism);
  if (kind) query.set('kind', kind);
  if (organisation) query.set('organisation', organisation);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
