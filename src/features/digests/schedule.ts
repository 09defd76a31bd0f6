import type { Row } from '../../database/tables.ts';

type Setting = Pick<Row<'digest_setting'>, 'frequency' | 'weekday' | 'hour' | 'time_zone'>;

const DAY = 86_400_000;

export function isTimeZone(name: string): boolean {
  if (name === '' || name.length > 60) return false;
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a time zone show at an instant, as if it were UTC. */
function shownIn(timeZone: string, at: Date): number {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(timeZone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts as Record<string, number>;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The instant at which the clocks of a time zone show an hour; where they skip it, the one just after. */
function instantOf(timeZone: string, shown: number): Date {
  const guess = shown - (shownIn(timeZone, new Date(shown)) - shown);
  const off = shownIn(timeZone, new Date(guess)) - shown;
  return new Date(guess - off);
}

/** When a setting's next digest falls due after an instant; null for never. */
export function nextAfter({ frequency, weekday, hour, time_zone }: Setting, after: Date): Date | null {
  if (frequency === 'never') return null;
  const local = shownIn(time_zone, after);
  const midnight = Math.floor(local / DAY) * DAY;
  // a month and a day are enough for every frequency to come round
  for (let ahead = 0; ahead <= 32; ahead++) {
    const day = midnight + ahead * DAY;
    if (!fallsOn(frequency, weekday, new Date(day))) continue;
    const at = instantOf(time_zone, day + hour * 3_600_000);
    if (at > after) return at;
  }
  throw new Error('a digest that comes round has a next day');
}

function fallsOn(frequency: Setting['frequency'], weekday: number, day: Date): boolean {
  if (frequency === 'weekly') return (day.getUTCDay() || 7) === weekday;
  return frequency === 'daily' || day.getUTCDate() === 1;
}

/**
 * The period that a digest due at an instant is for, by which each is sent once: the day, the week by ISO 8601 or the month of
 * the person's own calendar.
 */
export function periodOf({ frequency, time_zone }: Setting, at: Date): string {
  const local = new Date(shownIn(time_zone, at));
  const day = local.toISOString().slice(0, 10);
  if (frequency === 'monthly') return day.slice(0, 7);
  return frequency === 'weekly' ? weekOf(local) : day;
}

function weekOf(day: Date): string {
  // the Thursday of a week tells its year
  const thursday = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / DAY + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
