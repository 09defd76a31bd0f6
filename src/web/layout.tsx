import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { may } from '../access/policy.ts';
import { assets } from './assets.ts';
import type { PageContext } from './context.ts';

type LayoutProps = {
  page: PageContext;
  title: string;
  /** A sentence for search engines and shared links. */
  description?: string;
  /** Seconds after which the page asks again by itself: for jobs under way. */
  refreshAfter?: number;
  /** For a page that is to be light: the public loads the first stylesheet alone. */
  light?: boolean;
  /** Whether a picture stands for the page where its address is shared (features/sharing). */
  hasCard?: boolean;
  /** What the page is about, for machines: schema.org as JSON-LD. */
  linkedData?: Readonly<Record<string, unknown>>;
  children?: Child;
};

/** The frame of every page: who speaks, where one is, in which language, and the ledger's head at the foot. */
export function Layout(props: LayoutProps) {
  const { page, title, description, refreshAfter, light, linkedData, children } = props;
  const { t, country, viewer } = page;
  const signedIn = viewer.person !== null;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={page.language} dir={page.direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{title === page.countryName ? title : `${title} · ${page.countryName}`}</title>
          {description && <meta name="description" content={description} />}
          {refreshAfter !== undefined && <Renewal after={refreshAfter} />}
          <meta name="color-scheme" content="light dark" />
          <link rel="stylesheet" href={assets.style(country.accent)} />
          {(!light || signedIn) && <link rel="stylesheet" href={assets.pagesStyle} />}
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
          <link
            rel="alternate"
            type="application/atom+xml"
            href="/history.atom"
            title={t('shell.nav.history')}
          />
          {!signedIn && <Shared {...props} />}
          {linkedData && !signedIn && (
            // A block of data, not a script: policies that allow no script let it stand.
            <script
              type="application/ld+json"
              dangerouslySetInnerHTML={{ __html: JSON.stringify(linkedData).replaceAll('<', '\\u003c') }}
            />
          )}
          {signedIn && (
            <>
              <meta name="csp-nonce" content={page.nonce} />
              <meta name="turbo-cache-control" content="no-cache" />
              <script type="module" src={assets.script} nonce={page.nonce}></script>
            </>
          )}
        </head>
        <body>
          <a class="skip" href="#main" data-turbo="false">
            {t('shell.skip')}
          </a>
          <header class="bar">
            {country.sandbox && <p class="notice">{t('shell.sandbox', { country: page.countryName })}</p>}
            <div class="frame">
              <a class="brand" href="/">
                {page.countryName} <small>{t('shell.tagline')}</small>
              </a>
              <nav aria-label={t('shell.nav')}>
                {page.navigation
                  .filter(({ needs }) => may(viewer, needs))
                  .map(({ href, label, counts }) => (
                    <a href={href} aria-current={isWithin(page.path, href) ? 'page' : undefined}>
                      {t(label)}
                      {counts && <Waiting page={page} />}
                    </a>
                  ))}
              </nav>
              <Languages page={page} />
              <Session page={page} />
            </div>
            {page.asOf && (
              <p class="notice as-of">
                {t('shell.asOf', { date: page.formats.day(page.asOf.date) })}{' '}
                <a href={withQuery(page, { 'as-of': undefined })}>{t('shell.asOf.leave')}</a>
              </p>
            )}
          </header>
          <main class="frame" id="main">
            {children}
          </main>
          <Footer page={page} />
        </body>
      </html>
    </>
  );
}

/**
 * Has a page ask again by itself. The script of signed-in pages does so in place (web/browser/arrive.ts): loaded whole,
 * the page would begin anew every second for whoever listens to it.
 */
function Renewal({ after }: { after: number }) {
  return (
    <>
      <meta name="renew-after" content={String(after)} />
      <noscript>
        <meta http-equiv="refresh" content={String(after)} />
      </noscript>
    </>
  );
}

/** What search engines and whoever passes the address on are told: where the page is at home, in which languages. */
function Shared({ page, title, description, hasCard }: LayoutProps) {
  const asked = page.query.get('lang') === page.language ? page.language : undefined;
  const own = page.publicUrl + (asked ? inLanguage(page, asked) : withQuery(page, {}));
  return (
    <>
      <link rel="canonical" href={own} />
      {page.languages.map(({ code }) => (
        <link rel="alternate" hreflang={code} href={page.publicUrl + inLanguage(page, code)} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={page.countryName} />
      <meta property="og:url" content={own} />
      {description && <meta property="og:description" content={description} />}
      {/* A card shows how things stand today. */}
      {hasCard && !page.asOf && (
        <>
          <meta property="og:image" content={page.publicUrl + cardAddress(page)} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={description ? `${title}. ${description}` : title} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

/** The picture of a page stands at the page's own address among the cards, in the language that it names. */
function cardAddress({ path, language }: PageContext): string {
  return `/card${path === '/' ? '/front' : path}.png?lang=${language}`;
}

/** How much waits, as a figure beside its place in the menu. */
function Waiting({ page: { t, formats, waiting } }: { page: PageContext }) {
  if (!waiting) return null;
  return (
    <>
      {' '}
      <span class="tag" aria-hidden="true">
        {formats.number(waiting)}
      </span>
      <span class="visually-hidden">{t('shell.nav.waiting', { count: waiting })}</span>
    </>
  );
}

function Languages({ page }: { page: PageContext }) {
  const others = page.languages.filter(({ code }) => code !== page.language);
  if (others.length === 0) return null;
  return (
    <ul class="languages small" aria-label={page.t('shell.languages')}>
      {others.map((language) => (
        <li>
          <a
            href={inLanguage(page, language.code)}
            lang={language.code}
            hreflang={language.code}
            dir={language.direction}
          >
            {language.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Session({ page }: { page: PageContext }) {
  const { t, viewer } = page;
  if (!viewer.person)
    return (
      <a class="small" href="/sign-in">
        {t('shell.signIn')}
      </a>
    );
  return (
    <form class="session small" method="post" action="/sign-out">
      <a href="/account">{viewer.person.name}</a>
      <button class="plain">{t('shell.signOut')}</button>
    </form>
  );
}

function Footer({ page }: { page: PageContext }) {
  const { t } = page;
  // a page of a past day stands on the entry that was the newest then
  const head = page.asOf ?? page.head;
  return (
    <footer class="foot small muted">
      <div class="frame">
        <p>{t('shell.footer.words')}</p>
        <p>
          <a href="/history">
            {head?.hash
              ? t('shell.footer.head', { seq: head.seq, hash: head.hash.slice(0, 16) })
              : t('shell.footer.noHead')}
          </a>
        </p>
        <p>
          <a href="/data">{t('data.title')}</a> · <a href="/about">{t('shell.footer.software')}</a>
        </p>
        <p>
          <a href="/api">{t('shell.footer.api')}</a> · <a href="/accessibility">{t('accessibility.title')}</a>
        </p>
      </div>
    </footer>
  );
}

function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}

/** The address of this page with some of its query changed; `undefined` takes a part out. */
export function withQuery(page: PageContext, changes: Record<string, string | undefined>): string {
  const query = new URLSearchParams(page.query);
  query.delete('lang');
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text ? `${page.path}?${text}` : page.path;
}

function inLanguage(page: PageContext, language: string): string {
  return withQuery(page, { lang: language });
}
