import type { Child } from 'hono/jsx';
import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';

/** The way back to the administration's front page. */
export function Crumb({ page }: { page: PageContext }) {
  return (
    <p class="small crumb">
      <a href="/administration">{page.t('country.administration.title')}</a>
    </p>
  );
}

/** Says that what was asked for is done. */
export function Done({ children }: { children?: Child }) {
  return (
    <p class="done" aria-live="polite">
      {children}
    </p>
  );
}

const places = [
  { href: '/administration/settings', name: 'settings' },
  { href: '/administration/status-scale', name: 'scale' },
  { href: '/vocabularies', name: 'vocabularies' },
  { href: '/administration/term-model', name: 'model' },
  { href: '/administration/organisations', name: 'organisations' },
  { href: '/administration/map', name: 'map' },
  { href: '/administration/people', name: 'people' },
  { href: '/administration/keys', name: 'keys' },
  { href: '/letters/letterhead', name: 'letterhead' },
  { href: '/administration/outbox', name: 'outbox' },
  { href: '/imports', name: 'imports' },
] as const;

export function AdministrationPage({ page, statuses }: { page: PageContext; statuses: number }) {
  const { t } = page;
  const title = t('country.administration.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <h1>{title}</h1>
        <p class="measure">{t('country.administration.lead', { country: page.countryName })}</p>
        <ul class="list">
          {places.map(({ href, name }) => (
            <li class="plain">
              <div>
                <a href={href}>
                  <b>{t(`country.administration.${name}` satisfies MessageKey)}</b>
                </a>
                <br />
                <span class="muted">{t(`country.administration.${name}.what`, { count: statuses })}</span>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}
