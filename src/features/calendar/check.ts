import type { Problem } from '../../problem.ts';
import { nameProblems } from '../../web/names.tsx';
import { isDay } from '../../web/readable-address.ts';
import { distance } from './days.ts';
import { calendarMechanisms, eventKinds, LONGEST_LINE, LONGEST_TEXT, type EventInput } from './schema.ts';

/** More days in a row than anything lasts: a year that was mistyped is longer. */
const MOST_DAYS = 366;
/** As much of what was typed as a sentence repeats. */
const LONGEST_SAID = 60;

/** What an event may refer to. */
export type Known = {
  languages: readonly string[];
  /** Slugs. */
  reviews: ReadonlySet<string>;
  organisations: ReadonlySet<string>;
};

/** What is wrong with an event as typed, all at once. */
export function eventProblems(input: EventInput, known: Known): Problem[] {
  const problems: Problem[] = [];
  const isSession = input.kind === 'session';
  if (!eventKinds.some((kind) => kind === input.kind))
    problems.push({ code: 'calendar.kind.missing', field: 'kind' });
  // a session is named by its mechanism and number
  const ofNames = nameProblems(input.names, known.languages[0] ?? 'en');
  problems.push(...ofNames.filter(({ code }) => !isSession || code !== 'shell.name.missing'));
  const isKnown = calendarMechanisms.includes(input.mechanism);
  if (input.mechanism !== '' ? !isKnown : isSession)
    problems.push({ code: 'calendar.mechanism.missing', field: 'mechanism' });
  if (isSession && input.session === '')
    problems.push({ code: 'calendar.session.missing', field: 'session' });
  problems.push(...dayProblems(input));
  if (input.review !== '' && !known.reviews.has(input.review))
    problems.push({ code: 'calendar.review.unknown', field: 'review' });
  if (input.organisation !== '' && !known.organisations.has(input.organisation))
    problems.push({ code: 'calendar.organisation.unknown', field: 'organisation' });
  if (input.webAddress !== '' && !isWebAddress(input.webAddress))
    problems.push({
      code: 'calendar.web.wrong',
      field: 'web-address',
      values: { found: input.webAddress.slice(0, LONGEST_SAID) },
    });
  if (!known.languages.includes(input.language))
    problems.push({ code: 'calendar.language.missing', field: 'language' });
  for (const [field, text, most] of [
    ['session', input.session, LONGEST_LINE],
    ['place', input.place, LONGEST_LINE],
    ['web-address', input.webAddress, LONGEST_TEXT],
    ['note', input.note, LONGEST_TEXT],
  ] as const)
    if (text.length > most)
      problems.push({ code: 'calendar.text.long', field, values: { length: text.length, most } });
  return problems;
}

function dayProblems({ from, to }: EventInput): Problem[] {
  const wrong = [
    ['from', from],
    ['to', to],
  ].filter(([field, day = '']) => !(isDay(day) || (field === 'to' && day === '')));
  if (wrong.length > 0)
    return wrong.map(([field = '', found = '']) => ({
      code: 'calendar.day.wrong',
      field,
      values: { found: found.slice(0, LONGEST_SAID) },
    }));
  if (to === '') return [];
  if (to < from) return [{ code: 'calendar.day.order', field: 'to', values: { from, to } }];
  const days = distance(from, to) + 1;
  return days > MOST_DAYS
    ? [{ code: 'calendar.day.many', field: 'to', values: { days, most: MOST_DAYS } }]
    : [];
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:';
}
