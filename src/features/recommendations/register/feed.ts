import type { PageContext } from '../../../web/context.ts';
import { withQuery } from '../../../web/layout.tsx';
import { xml } from '../../../web/xml.ts';
import { recommendationHref, reviewName, statesOf } from '../components.tsx';
import type { NewlyListed } from './queries.ts';

/**
 * A search of the register as Atom (RFC 4287): what was published or answered last, under the `words` of what is asked
 * for, by which a reader tells its feeds apart. The feed names the newest hash of
 * the ledger, so that whoever keeps it can later hold the operator to it.
 */
export function registerFeed(page: PageContext, items: readonly NewlyListed[], words: string): string {
  const { t, head, publicUrl } = page;
  const kept = { page: undefined, more: undefined, sort: undefined };
  const address = publicUrl + withQuery({ ...page, path: '/recommendations' }, kept);
  const self = publicUrl + withQuery({ ...page, path: '/recommendations.atom' }, kept);
  const entries = items.map((item) => {
    const href = publicUrl + recommendationHref(item.address);
    const answer = t(`position.${(item.position ?? 'none') as 'supported'}`);
    return [
      '<entry>',
      `<id>${xml(href)}</id>`,
      `<title>${xml(`${item.number}, ${reviewName(page, item)}: ${answer}`)}</title>`,
      `<link href="${xml(href)}"/>`,
      `<updated>${item.changed_at.toISOString()}</updated>`,
      `<author><name>${xml(statesOf(page, item.recommending_states))}</name></author>`,
      `<content type="text" xml:lang="${xml(item.language)}">${xml(item.text)}</content>`,
      '</entry>',
    ].join('');
  });
  const title = `${page.countryName}: ${words}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.language}">`,
    `<id>${xml(address)}</id>`,
    `<title>${xml(title)}</title>`,
    `<subtitle>${xml(head ? t('history.feed.head', { seq: head.seq, hash: head.hash }) : t('history.empty'))}</subtitle>`,
    `<link rel="self" href="${xml(self)}"/>`,
    `<link href="${xml(address)}"/>`,
    `<updated>${(items[0]?.changed_at ?? new Date(0)).toISOString()}</updated>`,
    ...entries,
    '</feed>',
  ].join('\n');
}
