import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icsText, type IcsEvent } from './ics.ts';

const event: IcsEvent = {
  uid: '6f2b8f52-event.XAL@suivi',
  summary: 'CEDAW: Sitzung; mit, Zeichen \\ und Umbruch',
  description: 'First line.\nSecond line, with a comma; and a semicolon.',
  location: 'Palais Wilson, Geneva',
  url: 'https://follow-up.example.org/calendar/events/cedaw-96?a=1,2;b=3',
  category: 'Session',
  from: '2028-02-28',
  to: '2028-02-29',
  status: 'CONFIRMED',
  sequence: 2,
  stamp: new Date('2026-11-30T08:30:00.123Z'),
  changed: new Date('2026-11-30T08:30:00.123Z'),
};
const write = (changed: Partial<IcsEvent> = {}, language = 'en') =>
  icsText({ name: 'Alvera: calendar', language, events: [{ ...event, ...changed }] });
/** What an independent parser makes of it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const found = calendar.getAllSubcomponents('vevent');
  return { calendar, events: found.map((one) => new ICAL.Event(one)), components: found };
};

describe('a calendar', () => {
  it('says to another parser what it was told', () => {
    const { calendar, events, components } = read(write());
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Alvera: calendar');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      sequence: 2,
    });
    expect(components[0]?.getFirstPropertyValue('url')).toBe(event.url);
    expect(components[0]?.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(String(components[0]?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-30T08:30:00Z');
    expect(components[0]?.getFirstProperty('summary')?.getParameter('language')).toBe('en');
  });

  it.each([
    ['one day', '2027-03-31', '2027-03-31', '2027-04-01'],
    ['the last days of a February with 29', '2028-02-28', '2028-02-29', '2028-03-01'],
    ['the turn of a year', '2026-12-28', '2026-12-31', '2027-01-01'],
  ])('counts whole days and ends on the day after: %s', (_, from, to, end) => {
    const [only] = read(write({ from, to })).events;
    expect(only?.startDate.isDate).toBe(true);
    expect([String(only?.startDate), String(only?.endDate)]).toEqual([from, end]);
  });

  it.each([
    ['Latin', 'é'.repeat(200)],
    ['Arabic', 'موعد تقديم التقرير إلى اللجنة المعنية بالقضاء على التمييز ضد المرأة في جنيف هذا العام'],
    ['letters of two code units', '𞤀'.repeat(60)],
  ])('has no line over 75 octets and cuts no letter in two, in %s', (_, summary) => {
    const text = write({ summary });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(read(text).events[0]?.summary).toBe(summary);
  });

  it('ends every line as the standard has it, and lets nobody write lines of their own', () => {
    const text = write({ summary: 'x\r\nSTATUS:CANCELLED', url: 'https://x.example/\r\nX-A:1' });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.match(/^STATUS:/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^X-A:/m);
  });

  it('leaves out what there is nothing to say of', () => {
    const text = write({ description: '', location: '', changed: null });
    expect(text).not.toMatch(/^(DESCRIPTION|LOCATION|LAST-MODIFIED)/m);
    expect(read(icsText({ name: 'x', language: 'en', events: [] })).events).toEqual([]);
  });
});
