import type { T } from '../../i18n/languages.ts';
import type { Formats } from '../../web/formats.ts';
import { isOverdue, type InboxItem } from '../inbox/schema.ts';

/** As many things as a mail names; the others are in the inbox. */
export const NAMED = 12;

export type Reader = {
  t: T;
  formats: Formats;
  name: string;
  countryName: string;
  publicUrl: string;
  today: string;
};

export type Digest = { subject: string; body: string };

/** The things that a mail names. */
export function named(items: readonly InboxItem[]): readonly InboxItem[] {
  return items.slice(0, NAMED);
}

/** Whether a link without sign-in is of use for an item: a report that somebody may write, on what everybody may read. */
export function takesLink({ reportsOn, isPublic, address, organisation }: InboxItem): boolean {
  return (
    reportsOn !== undefined &&
    isPublic === true &&
    organisation !== undefined &&
    address.startsWith('/updates/new')
  );
}

/**
 * What waits for somebody, as plain text. A mail passes through the hands of others: it names what everybody may read and
 * else only what kind of thing waits, and no questions or obstacles. `links` are those without sign-in, by item.
 */
export function composeDigest(
  { t, formats, name, countryName, publicUrl, today }: Reader,
  items: readonly InboxItem[],
  links: ReadonlyMap<InboxItem, string>,
  until: Date | undefined,
): Digest {
  const overdue = items.filter((item) => isOverdue(item, today)).length;
  const shown = named(items);
  const counts = `${t('inbox.found', { count: items.length })}${
    overdue > 0 ? ` ${t('inbox.found.overdue', { count: overdue })}` : ''
  }`;
  const paragraphs = shown.map((item, at) => {
    const link = links.get(item);
    return [
      `${formats.number(at + 1)}. ${doing(t, item)}`,
      ...(item.isPublic === true && item.title !== '' ? [titled(item)] : []),
      dates(t, formats, item, today),
      ...(item.organisationNames ? [formats.name(item.organisationNames)] : []),
      ...(item.escalatedTo ?? []).map(({ as, names }) =>
        t(`inbox.escalated.${as}`, { names: formats.list(names) }),
      ),
      ...(link === undefined ? [] : [t('digests.mail.link'), link]),
      ...(link === undefined ? [] : [t('digests.mail.signedIn')]),
      publicUrl + item.address,
    ].join('\n   ');
  });
  const left = items.length - shown.length;
  const body = [
    t('digests.mail.greeting', { name }),
    counts,
    ...paragraphs,
    `${left > 0 ? t('digests.mail.more', { count: left }) : t('digests.mail.all')}\n${publicUrl}/inbox`,
    ...(links.size > 0 && until ? [t('digests.mail.links', { date: formats.day(until) })] : []),
    `${t('digests.mail.change')}\n${publicUrl}/account/digest`,
  ].join('\n\n');
  return {
    subject: t('digests.mail.subject', { count: items.length, country: countryName }),
    body: `${body}\n`,
  };
}

function doing(t: T, { kind, count = 0, address }: InboxItem): string {
  if (kind === 'terms' || kind === 'clusters') return t(`inbox.count.${kind}`, { count });
  return address.includes('#updates') ? t(`inbox.kind.${kind}`) : t(`inbox.do.${kind}`);
}

function titled({ mark, title, isOfficial }: InboxItem): string {
  const short = title.length >= 280 ? `${title}…` : title;
  return mark !== undefined && isOfficial ? `${mark}  ${short}` : short;
}

function dates(t: T, formats: Formats, item: InboxItem, today: string): string {
  const { kind, due, since } = item;
  if (kind === 'terms' || kind === 'clusters') return '';
  const waits = t(`inbox.since.${kind}`, { date: formats.day(since) });
  if (due === null) return waits;
  const day = t(isOverdue(item, today) ? 'inbox.overdue' : 'inbox.due', { date: formats.day(due) });
  return `${day} · ${waits}`;
}
