import { z } from 'zod';
import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { line } from '../../web/lines.ts';
import { isTimeZone } from './schedule.ts';

export const frequencies = ['never', 'daily', 'weekly', 'monthly'] as const;
export type Frequency = Row<'digest_setting'>['frequency'];

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** When somebody wants a digest: of a weekly one from Monday (1) on, at an hour in their time zone. */
export type DigestSetting = Pick<Row<'digest_setting'>, 'frequency' | 'weekday' | 'hour' | 'time_zone'>;

/** As it stands for whoever has chosen nothing: no mail. */
export const unchosen: Omit<DigestSetting, 'time_zone'> = { frequency: 'never', weekday: 1, hour: 8 };

export const digestForm = z.object({ frequency: line, weekday: line, hour: line, 'time-zone': line });
export type DigestInput = z.output<typeof digestForm>;

/** A setting as it was typed, or everything that is wrong with it. */
export function readSetting(input: DigestInput): { setting: DigestSetting; problems: Problem[] } {
  const problems: Problem[] = [];
  const frequency = frequencies.find((known) => known === input.frequency);
  if (!frequency) problems.push({ code: 'digests.frequency.unknown', field: 'frequency' });
  const weekday = weekdays.find((known) => String(known) === input.weekday);
  if (!weekday && frequency === 'weekly')
    problems.push({ code: 'digests.weekday.unknown', field: 'weekday' });
  const hour = /^\d{1,2}$/.test(input.hour) ? Number(input.hour) : 24;
  if (hour > 23) problems.push({ code: 'digests.hour.unknown', field: 'hour' });
  const timeZone = input['time-zone'];
  if (!isTimeZone(timeZone))
    problems.push({ code: 'country.timeZone.unknown', field: 'time-zone', values: { timeZone } });
  return {
    setting: {
      frequency: frequency ?? 'never',
      weekday: weekday ?? unchosen.weekday,
      hour: Math.min(hour, 23),
      time_zone: timeZone,
    },
    problems,
  };
}
