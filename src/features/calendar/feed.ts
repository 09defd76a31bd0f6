import { icsText, type IcsEvent } from '../../documents/write/ics.ts';
import type { PageContext } from '../../web/context.ts';
import type { Entry } from './entries.ts';
import { basisInWords, entryDays, entryKindInWords, entryTitle, sourceInWords } from './words.ts';

/**
 * Entries as a calendar that programs subscribe to, under a name by which a reader tells theirs apart. What is reckoned
 * says so in its title, is tentative, and explains itself.
 */
export function calendarFeed(page: PageContext, name: string, entries: readonly Entry[]): string {
  return icsText({
    name,
    language: page.language,
    events: entries.map((entry) => feedEvent(page, entry)),
  });
}

function feedEvent(page: PageContext, entry: Entry): IcsEvent {
  const { t, publicUrl, country, head } = page;
  const { what, key, from, to, precision } = entry;
  const event = what.is === 'event' ? what.event : null;
  const isEstimate = what.is === 'estimate';
  const title = `${entryKindInWords(page, entry)}: ${entryTitle(page, entry).text}`;
  return {
    uid: `${key}.${country.code}@suivi`,
    summary: isEstimate
      ? t('calendar.feed.estimate', { title: entryTitle(page, entry).text, when: entryDays(page, entry) })
      : title,
    description: descriptionOf(page, entry),
    location: event?.place ?? '',
    url: event?.web_address || publicUrl + entry.href,
    category: entryKindInWords(page, entry),
    // a month or a year as whole would bury every other day in it
    from,
    to: precision === 'day' ? to : from,
    status: event?.withdrawn_at ? 'CANCELLED' : isEstimate ? 'TENTATIVE' : 'CONFIRMED',
    sequence: event ? event.version - 1 : 0,
    stamp: event?.changed_at ?? head?.recordedAt ?? new Date(0),
    changed: event?.changed_at ?? null,
  };
}

function descriptionOf(page: PageContext, { what, href }: Entry): string {
  const parts: string[] = [];
  if (what.is === 'event') parts.push(what.event.note);
  if (what.is === 'estimate') {
    const { sentences, source } = basisInWords(page, what.estimate);
    parts.push(page.t('calendar.feed.estimate.why'), sentences);
    if (source) parts.push(`${sourceInWords(page, source)}: ${source.url}`);
  }
  parts.push(page.publicUrl + href);
  return parts.filter(Boolean).join('\n');
}
