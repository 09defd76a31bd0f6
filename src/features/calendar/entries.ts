import type { Reading } from '../../access/reading.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { meetingHref } from '../meetings/schema.ts';
import { partnershipHref } from '../partnerships/schema.ts';
import { actionHref, planHref } from '../plans/schema.ts';
import { estimate, type DatedReview, type Estimate } from './estimates.ts';
import { listEvents } from './event-queries.ts';
import {
  listActionDays,
  listAgreementDays,
  listDatedReviews,
  listDueDays,
  listMeetingDays,
  listMilestoneDays,
  listObjectiveDays,
  listPlanDays,
  type Span,
} from './record-queries.ts';
import { eventHref, type CalendarEvent, type CalendarFilter, type EntryKind } from './schema.ts';

type ReviewInShort = Pick<DatedReview, 'slug' | 'mechanism' | 'cycle' | 'held_on'>;

/** A title in somebody's words, in the language that it is written in. */
type Titled = { title: string; language: string };

/** What an entry tells of. */
type What =
  | { is: 'event'; event: CalendarEvent }
  | { is: 'held'; review: ReviewInShort }
  | { is: 'due'; review: ReviewInShort; count: number }
  | ({ is: 'start' | 'end' | 'objective' | 'action' | 'milestone' | 'agreement' | 'meeting' } & Titled)
  | { is: 'estimate'; estimate: Estimate };

/** A day of the calendar, or several in a row, whatever it comes from. */
export type Entry = {
  /** Lasting, and told from every other: what calendars know it by. */
  key: string;
  kind: EntryKind;
  from: string;
  to: string;
  precision: Estimate['precision'];
  mechanism: string | null;
  /** Slugs of the organisations that it concerns. */
  organisations: readonly string[];
  /** Where its record stands. */
  href: string;
  what: What;
};

type Asked = {
  /** The day from which on is to come: today, or the day that the page shows. */
  today: string;
  isPast?: boolean;
  /** Events that were withdrawn too, for calendars that hold a copy. */
  withWithdrawn?: boolean;
};

/** All that a reading shows of what is to come, in the order of its days; or of what is past, the newest first. */
export async function listEntries(reading: Reading, asked: Asked): Promise<Entry[]> {
  const { today, isPast = false, withWithdrawn = false } = asked;
  const span: Span = { from: today, isPast };
  const [events, reviews, records] = await Promise.all([
    listEvents(reading),
    listDatedReviews(reading),
    listRecordDays(reading, span),
  ]);
  const standing = events.filter(({ withdrawn_at }) => withdrawn_at === null);
  const entered = (withWithdrawn ? events : standing).map(eventEntry);
  const held = reviews
    .filter(({ id }) => !standing.some((event) => event.kind === 'review' && event.review === id))
    .map(heldEntry);
  const estimates = isPast ? [] : estimate(reviews, standing, today).map(estimateEntry);
  const all = [...entered, ...held, ...records, ...estimates].filter(({ to }) =>
    isPast ? to < today : to >= today,
  );
  return isPast ? all.toSorted((a, b) => inOrder(b, a)) : all.toSorted(inOrder);
}

/** What of some entries a filter leaves; `own` are the slugs of the organisations of whoever asks. */
export function filterEntries(
  entries: readonly Entry[],
  { mechanism, kind, organisation, mine }: CalendarFilter,
  own: readonly string[] = [],
): Entry[] {
  return entries.filter(
    (entry) =>
      (mechanism === undefined || entry.mechanism === mechanism) &&
      (kind === undefined || entry.kind === kind) &&
      (organisation === undefined || entry.organisations.includes(organisation)) &&
      (!mine || entry.organisations.some((slug) => own.includes(slug))),
  );
}

/** By day; what is known to a month or a year alone comes after what has a day in it. */
function inOrder(a: Entry, b: Entry): number {
  return orderOf(a).localeCompare(orderOf(b)) || a.key.localeCompare(b.key);
}

function orderOf({ from, to, precision }: Entry): string {
  return precision === 'day' ? `${from} 0 ${to}` : `${to} 1`;
}

function eventEntry(event: CalendarEvent): Entry {
  return {
    key: `${event.id}-event`,
    kind: event.kind,
    from: event.starts_on,
    to: event.ends_on,
    precision: 'day',
    mechanism: event.mechanism ?? event.review_mechanism,
    organisations: event.organisation_slug === null ? [] : [event.organisation_slug],
    href: eventHref(event.slug),
    what: { is: 'event', event },
  };
}

function heldEntry(review: DatedReview): Entry {
  return {
    key: `${review.id}-held`,
    kind: 'review',
    ...onDay(review.held_on),
    mechanism: review.mechanism,
    organisations: [],
    href: `/reviews/${review.slug}`,
    what: { is: 'held', review },
  };
}

function estimateEntry(of: Estimate): Entry {
  return {
    key: `${of.from.id}-${of.basis.rule}`,
    kind: of.kind,
    from: of.starts_on,
    to: of.ends_on,
    precision: of.precision,
    mechanism: of.mechanism,
    organisations: [],
    href: `/reviews/${of.from.slug}`,
    what: { is: 'estimate', estimate: of },
  };
}

function onDay(day: string) {
  return { from: day, to: day, precision: 'day' } as const;
}

async function listRecordDays(reading: Reading, span: Span): Promise<Entry[]> {
  const [due, plans, objectives, actions, milestones, agreements, meetings] = await Promise.all([
    listDueDays(reading, span),
    listPlanDays(reading),
    listObjectiveDays(reading, span),
    listActionDays(reading, span),
    listMilestoneDays(reading, span),
    listAgreementDays(reading, span),
    listMeetingDays(reading, span),
  ]);
  const ofPlan = { kind: 'plan', mechanism: null } as const;
  return [
    ...dueEntries(due),
    ...plans.flatMap(({ id, slug, title, language, starts_on, ends_on, organisation }) =>
      (['start', 'end'] as const).map((is) => ({
        ...ofPlan,
        ...onDay(is === 'start' ? starts_on : ends_on),
        key: `${id}-${is}`,
        organisations: [organisation],
        href: planHref(slug),
        what: { is, title, language },
      })),
    ),
    ...objectives.map(({ id, ordinal, slug, title, language, due: day, organisation }) => ({
      ...ofPlan,
      ...onDay(day),
      key: `${id}-objective`,
      organisations: [organisation],
      href: `${planHref(slug)}#objective-${ordinal}`,
      what: { is: 'objective' as const, title, language },
    })),
    ...(['action', 'milestone'] as const).flatMap((is) =>
      (is === 'action' ? actions : milestones).map((row) => ({
        ...ofPlan,
        ...onDay(row.day),
        key: `${row.id}-${is}`,
        organisations: row.organisations,
        href: actionHref(row.slug, row.number),
        what: { is, title: row.title, language: row.language },
      })),
    ),
    ...agreements.map(({ id, slug, title, language, day, organisations }) => ({
      ...onDay(day),
      key: `${id}-agreement`,
      kind: 'partnership' as const,
      mechanism: null,
      organisations,
      href: partnershipHref(slug),
      what: { is: 'agreement' as const, title, language },
    })),
    ...meetings.map(({ id, number, title, language, day, organisations }) => ({
      ...onDay(day),
      key: `${id}-meeting`,
      kind: 'meeting' as const,
      mechanism: null,
      organisations,
      href: meetingHref(number),
      what: { is: 'meeting' as const, title, language },
    })),
  ];
}

/** One entry a review and day: several recommendations are asked about together. */
function dueEntries(rows: Awaited<ReturnType<typeof listDueDays>>): Entry[] {
  const together = Map.groupBy(rows, ({ review, due }) => `${review} ${due}`);
  return [...together.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const { review, due, address, slug, mechanism, cycle, held_on } = first;
    return [
      {
        key: `${review}-due-${due}`,
        kind: 'follow-up-due' as const,
        ...onDay(due),
        mechanism,
        organisations: [...new Set(of.flatMap(({ organisations }) => organisations))],
        href: of.length === 1 ? recommendationHref(address) : `/reviews/${slug}`,
        what: {
          is: 'due' as const,
          review: { slug, mechanism, cycle, held_on: held_on ?? '' },
          count: of.length,
        },
      },
    ];
  });
}
