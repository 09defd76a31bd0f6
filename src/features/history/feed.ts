import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import { xml } from '../../web/xml.ts';
import type { ListedEntry } from './components.tsx';

/**
 * The public ledger as Atom (RFC 4287). Each entry and the feed carry the full hash, so that whoever keeps the feed
 * can later hold the operator to it.
 */
export function historyFeed(page: PageContext, publicUrl: string, entries: readonly ListedEntry[]): string {
  const { t, formats, head, asOf } = page;
  const newest = head ? t('history.feed.head', { seq: head.seq, hash: head.hash }) : t('history.empty');
  const subtitle = asOf ? t('shell.asOf', { date: formats.day(asOf.date) }) : newest;
  const updated = (entries[0]?.recorded_at ?? new Date(0)).toISOString();
  const items = entries.map((entry) => {
    const hash = entry.hash.toString('hex');
    const who = entry.organisation_names ? formats.name(entry.organisation_names) : t('history.operator');
    const what = entry.counts.map(({ kind, count }) => t(`history.kind.${kind}` as MessageKey, { count }));
    return [
      '<entry>',
      `<id>${publicUrl}/history/${entry.seq}</id>`,
      `<title>${xml(t(`history.verb.${entry.verb}` as MessageKey))}</title>`,
      `<link href="${publicUrl}/history/${entry.seq}"/>`,
      `<updated>${entry.recorded_at.toISOString()}</updated>`,
      `<author><name>${xml(who)}</name></author>`,
      `<summary>${xml(formats.list(what))} · ${hash}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.language}">`,
    `<id>${publicUrl}/history</id>`,
    `<title>${xml(`${page.countryName}: ${t('history.title')}`)}</title>`,
    `<subtitle>${xml(subtitle)}</subtitle>`,
    `<link rel="self" href="${publicUrl}/history.atom"/>`,
    `<link href="${publicUrl}/history"/>`,
    `<updated>${updated}</updated>`,
    ...items,
    '</feed>',
  ].join('\n');
}
