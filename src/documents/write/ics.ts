/** One thing in a calendar: whole days, the last one included. */
export type IcsEvent = {
  /** Stays the same for as long as the thing is the same, so that a calendar knows it again. */
  uid: string;
  summary: string;
  description: string;
  location: string;
  /** Where its record stands. */
  url: string;
  category: string;
  /** `YYYY-MM-DD` */
  from: string;
  to: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Grows with every change of it. */
  sequence: number;
  /** When it was last said to be so. */
  stamp: Date;
  /** When its record was changed last; null where it has none of its own. */
  changed: Date | null;
};

export type IcsCalendar = {
  name: string;
  /** ISO 639-1 code of the words. */
  language: string;
  events: readonly IcsEvent[];
};

const MOST_OCTETS = 75;
/** How long a subscriber may wait before asking again: what stands here changes by the day, not by the minute. */
const ASK_AGAIN = 'PT6H';

/**
 * A calendar as RFC 5545 (with the names and refresh interval of RFC 7986) writes it. Written by hand: of the light
 * libraries, ical-generator 11 escapes addresses as if they were texts, leaves the last line without its end, and cannot
 * say the language of a text. A test reads what this writes with another parser.
 */
export function icsText({ name, language, events }: IcsCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Suivi//Calendar//EN',
    'CALSCALE:GREGORIAN',
    textLine('NAME', name, language),
    // what programs ask for that do not know RFC 7986
    textLine('X-WR-CALNAME', name),
    `REFRESH-INTERVAL;VALUE=DURATION:${ASK_AGAIN}`,
    `X-PUBLISHED-TTL:${ASK_AGAIN}`,
    ...events.flatMap((event) => eventLines(event, language)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: IcsEvent, language: string): string[] {
  const { uid, summary, description, location, url, category, from, to } = event;
  const { status, sequence, stamp, changed } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${instant(stamp)}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // the end is the first day on which it is over (RFC 5545, 3.6.1)
    `DTEND;VALUE=DATE:${compact(dayAfter(to))}`,
    `SEQUENCE:${sequence}`,
    ...(changed ? [`LAST-MODIFIED:${instant(changed)}`] : []),
    `STATUS:${status}`,
    // whole days that others set take nobody's time
    'TRANSP:TRANSPARENT',
    textLine('SUMMARY', summary, language),
    ...(description ? [textLine('DESCRIPTION', description, language)] : []),
    ...(location ? [textLine('LOCATION', location)] : []),
    textLine('CATEGORIES', category, language),
    `URL:${oneLine(url)}`,
    'END:VEVENT',
  ];
}

function textLine(property: string, text: string, language?: string): string {
  return `${property}${language === undefined ? '' : `;LANGUAGE=${language}`}:${escaped(text)}`;
}

/** A TEXT of RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

function oneLine(uri: string): string {
  return uri.replace(/[\p{Cc}\s]/gu, '');
}

/** A line of at most 75 octets, continued on the next where it has more, never within a letter (3.1). */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > MOST_OCTETS) {
      written += '\r\n ';
      octets = 1;
    }
    written += letter;
    octets += size;
  }
  return written;
}

function instant(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
