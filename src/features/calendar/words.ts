import type { Translated } from '../../database/tables.ts';
import type { PageContext } from '../../web/context.ts';
import { mechanismName, reviewName, reviewTitle } from '../recommendations/components.tsx';
import type { Entry } from './entries.ts';
import type { Estimate } from './estimates.ts';
import { rules, type Source } from './rules.ts';
import { COUNCIL, type CalendarEvent } from './schema.ts';

/** A text of ours, or somebody's words in their own language. */
export type Said = { text: string; language?: string };

/** A mechanism's name, the Council's too. */
export function mechanismInWords(page: PageContext, mechanism: string): string {
  return mechanism === COUNCIL ? page.t('calendar.council') : mechanismName(page, mechanism);
}

/** What an event is called: its own title, or its mechanism and the number of its session. */
export function eventTitle(
  page: PageContext,
  event: Pick<CalendarEvent, 'names' | 'mechanism' | 'session'>,
): Said {
  const named = titleIn(event.names, page.language);
  if (named) return named;
  const name = mechanismInWords(page, event.mechanism ?? '');
  return { text: page.t('calendar.sessionOf', { name, session: event.session ?? '' }) };
}

/** A title in the reader's language, or else in the first that it has. */
function titleIn(names: Translated, wanted: string): Said | undefined {
  const language = [wanted, 'en', ...Object.keys(names)].find((code) => names[code]);
  const text = language === undefined ? undefined : names[language];
  return text === undefined || language === undefined ? undefined : { text, language };
}

/** What kind of thing an entry tells of. */
export function entryKindInWords({ t }: PageContext, { kind, what }: Entry): string {
  switch (what.is) {
    case 'start':
    case 'end':
    case 'objective':
    case 'action':
    case 'milestone':
      return t(`calendar.plan.${what.is}`);
    case 'event':
    case 'held':
    case 'due':
    case 'agreement':
    case 'meeting':
    case 'estimate':
      return t(`calendar.kind.${kind}`);
  }
}

export function entryTitle(page: PageContext, { what }: Entry): Said {
  const { t } = page;
  switch (what.is) {
    case 'event':
      return eventTitle(page, what.event);
    case 'held':
      return { text: reviewTitle(page, what.review) };
    case 'due':
      return {
        text: t('calendar.due', { count: what.count, name: mechanismName(page, what.review.mechanism) }),
      };
    case 'estimate':
      return { text: estimateTitle(page, what.estimate) };
    case 'start':
    case 'end':
    case 'objective':
    case 'action':
    case 'milestone':
    case 'agreement':
    case 'meeting':
      return { text: what.title, language: what.language };
  }
}

function estimateTitle(page: PageContext, { kind, mechanism, from }: Estimate): string {
  const { t } = page;
  const name = mechanismName(page, mechanism);
  switch (kind) {
    case 'review':
      return t('calendar.expected.review', { name });
    case 'report-due':
      return t('calendar.expected.report', { name });
    case 'mid-term':
      return t('calendar.expected.midTerm', { review: reviewTitle(page, from) });
    case 'follow-up-due':
      return t('calendar.expected.followUp', { name });
    case 'answers-due':
      return t('calendar.expected.answers', { count: from.pending, review: reviewTitle(page, from) });
  }
}

/** When it is, as exactly as that is known; `short` under a heading that says the year. */
export function entryDays(
  { t, formats }: PageContext,
  { from, to, precision }: Entry,
  short = false,
): string {
  if (precision === 'month') return t('calendar.about', { when: formats.month(from) });
  if (precision === 'year') return t('calendar.inYear', { year: from.slice(0, 4) });
  return short ? formats.daysOfYear(from, to) : formats.days(from, to);
}

/** What an estimate rests on, in sentences, with the rule's own document; null where the register alone is the rule. */
export function basisInWords(
  page: PageContext,
  { basis, from, mechanism }: Estimate,
): { sentences: string; source: Source | null } {
  const { t, formats } = page;
  const last = formats.day(from.held_on);
  const review = reviewName(page, from);
  const name = mechanismName(page, mechanism);
  switch (basis.rule) {
    case 'interval': {
      const { next } = basis;
      const said = t('mechanisms.next', {
        name: mechanism === 'UPR' ? t('mechanisms.upr.the') : name,
        year: String(next.year),
        last: formats.day(next.last),
        years: next.between,
        intervals: next.intervals,
      });
      return { sentences: [said, ...nearest(page, basis.session)].join(' '), source: null };
    }
    case 'cycle':
      return {
        sentences: [t('calendar.basis.cycle', { last }), ...nearest(page, basis.session)].join(' '),
        source: rules.cycle.source,
      };
    case 'report': {
      const day = formats.day(basis.review.starts_on);
      const key = basis.isEntered ? 'calendar.basis.report.entered' : 'calendar.basis.report.expected';
      return { sentences: t(key, { day }), source: rules.report.source };
    }
    case 'midTerm':
      return { sentences: t('calendar.basis.midTerm', { review, day: last }), source: rules.midTerm.source };
    case 'followUp':
      return {
        sentences: t('calendar.basis.followUp', { name, months: basis.months, day: last }),
        source: rules.followUp.source,
      };
    case 'answers':
      return {
        sentences: t('calendar.basis.answers', { session: basis.session.session ?? '' }),
        source: rules.answers.source,
      };
  }
}

function nearest({ t }: PageContext, session: { session: string | null } | null): string[] {
  return session ? [t('calendar.basis.session', { session: session.session ?? '' })] : [];
}

/** Where a rule stands: `A/HRC/RES/16/21, annex, para. 18`. */
export function sourceInWords({ t }: PageContext, { symbol, paragraph }: Source): string {
  return paragraph === null ? symbol : t('calendar.source', { symbol, paragraph });
}
