import type { MessageKey } from '../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import { isDay } from '../../web/readable-address.ts';
import { LONGEST } from './schema.ts';

/** A title has to be there, and fit on a line. */
export function titleProblems(title: string): Problem[] {
  if (title === '') return [{ code: 'plans.title.missing', field: 'title' }];
  return lengthProblems('title', title, LONGEST.title);
}

export function lengthProblems(field: string, text: string, most: number = LONGEST.text): Problem[] {
  if (text.length <= most) return [];
  return [{ code: 'plans.text.tooLong', field, values: { length: text.length, most } }];
}

/** What is wrong with a day of a form; an empty one only where `isNeeded`. */
export function dayProblems(field: string, day: string, isNeeded: boolean): Problem[] {
  if (day === '') return isNeeded ? [{ code: 'plans.day.missing', field }] : [];
  return isDay(day) ? [] : [{ code: 'plans.day.none', field, values: { found: day.slice(0, 40) } }];
}

/** The same of a day on which something has happened: it cannot be still to come. */
export function pastDayProblems(field: string, day: string, isNeeded: boolean, today: string): Problem[] {
  const problems = dayProblems(field, day, isNeeded);
  if (problems.length > 0 || day <= today) return problems;
  return [{ code: 'plans.day.future', field, values: { day, today } }];
}

/** Two days of which the second must not come before the first. */
export function periodProblems(startsOn: string, endsOn: string, isNeeded: boolean): Problem[] {
  const problems = [
    ...dayProblems('starts-on', startsOn, isNeeded),
    ...dayProblems('ends-on', endsOn, isNeeded),
  ];
  if (problems.length === 0 && startsOn !== '' && endsOn !== '' && endsOn < startsOn)
    return [{ code: 'plans.dates.order', field: 'ends-on', values: { from: startsOn, until: endsOn } }];
  return problems;
}

export function oneOf<Known extends string>(
  known: readonly Known[],
  found: string,
  code: MessageKey,
  field: string,
): { value: Known | undefined; problems: Problem[] } {
  const value = known.find((one) => one === found);
  return { value, problems: value === undefined ? [{ code, field }] : [] };
}
