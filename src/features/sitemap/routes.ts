import { everyone, publicViewer } from '../../access/policy.ts';
import type { OpenRegister, Register } from '../recommendations/actions.ts';
import { rights } from '../../vocabularies/rights.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import { xml } from '../../web/xml.ts';
import { countPlaces, listPlaces, listReviewPlaces, type Place } from './queries.ts';

/** A part holds far less than the 50,000 addresses and 50 MB that sitemaps.org allows, each in every language. */
const PART = 1_000;
const PAGES = [
  '/',
  '/recommendations',
  '/reviews',
  '/browse',
  '/rights',
  '/clusters',
  ...rights.map((right) => `/rights/${right}`),
  '/organisations',
  '/calendar',
  '/history',
  '/about',
  '/data',
];
/** Behind sign-in, or endless: every choice beside the register makes an address. */
const CLOSED = ['/sign-in', '/account', '/imports', '/administration', '/recommendations?*page='];

/** What search engines are told: where to look, and when what last changed. */
export function sitemapRoutes(open: OpenRegister): Route[] {
  const openTo = ({ country, head }: PageContext) =>
    open({ viewer: publicViewer(country.code), head, asOf: undefined });
  return [
    get(
      '/robots.txt',
      everyone,
      (ask) => {
        const page = ask.get('page');
        // An invented State is not to be found beside real ones.
        const closed = page.country.sandbox ? ['/'] : CLOSED;
        ask.header('content-type', 'text/plain; charset=utf-8');
        return ask.body(
          [
            'User-agent: *',
            ...closed.map((path) => `Disallow: ${path}`),
            '',
            `Sitemap: ${page.publicUrl}/sitemap.xml`,
            '',
          ].join('\n'),
        );
      },
      { follows: 'register' },
    ),

    get(
      '/sitemap.xml',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const parts = Math.ceil((await countPlaces(await openTo(page))) / PART);
        const names = ['pages', ...Array.from({ length: parts }, (_, at) => String(at + 1))];
        const changed = page.head ? `<lastmod>${page.head.recordedAt.toISOString()}</lastmod>` : '';
        const items = names.map(
          (name) => `<sitemap><loc>${xml(page.publicUrl)}/sitemap/${name}</loc>${changed}</sitemap>`,
        );
        return send(ask, 'sitemapindex', items);
      },
      { follows: 'register' },
    ),

    get(
      '/sitemap/:part',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const places = await placesOf(await openTo(page), page, ask.req.param('part') ?? '');
        if (places.length === 0) return notFoundPage(ask, page);
        return send(
          ask,
          'urlset',
          places.map((place) => entryOf(page, place)),
        );
      },
      { follows: 'register' },
    ),
  ];
}

async function placesOf(register: Register, page: PageContext, part: string): Promise<Place[]> {
  const country = page.country.code;
  if (part === 'pages') {
    const changed_at = page.head?.recordedAt ?? null;
    const reviews = await listReviewPlaces(register.reading, country);
    return [...PAGES.map((path) => ({ path, changed_at })), ...reviews];
  }
  if (!/^[1-9]\d{0,4}$/.test(part)) return [];
  return listPlaces(register, country, PART, (Number(part) - 1) * PART);
}

function entryOf(page: PageContext, { path, changed_at }: Place): string {
  const at = xml(page.publicUrl + encodeURI(path));
  const languages = page.languages.map(
    ({ code }) => `<xhtml:link rel="alternate" hreflang="${code}" href="${at}?lang=${code}"/>`,
  );
  const changed = changed_at ? `<lastmod>${changed_at.toISOString()}</lastmod>` : '';
  return `<url><loc>${at}</loc>${changed}${languages.join('')}</url>`;
}

function send(ask: Ask, root: 'sitemapindex' | 'urlset', items: readonly string[]): Response {
  ask.header('content-type', 'application/xml; charset=utf-8');
  return ask.body(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
      ...items,
      `</${root}>`,
    ].join('\n'),
  );
}
