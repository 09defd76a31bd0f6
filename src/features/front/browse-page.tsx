import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { Proposed } from '../suggestions/actions.ts';
import { ProposedWaiting } from '../suggestions/components.tsx';

const places = [
  { href: '/mechanisms', name: 'mechanisms' },
  { href: '/reviews', name: 'reviews' },
  { href: '/rights', name: 'rights' },
  { href: '/themes', name: 'themes' },
  { href: '/groups', name: 'groups' },
  { href: '/sdgs', name: 'sdgs' },
  { href: '/states', name: 'states' },
  { href: '/regions', name: 'regions' },
  { href: '/organisations', name: 'organisations' },
  { href: '/analytics', name: 'analytics' },
  { href: '/assignments', name: 'assignments' },
  { href: '/clusters', name: 'clusters' },
  { href: '/plans', name: 'plans' },
  { href: '/rising', name: 'rising' },
  { href: '/priorities', name: 'priorities' },
  { href: '/budgets', name: 'budgets' },
  { href: '/partnerships', name: 'partnerships' },
  { href: '/indicators', name: 'indicators' },
  { href: '/updates', name: 'updates' },
  { href: '/calendar', name: 'calendar' },
  { href: '/meetings', name: 'meetings' },
  { href: '/hand-overs', name: 'handOvers' },
  { href: '/discussions', name: 'discussions' },
  { href: '/evaluations', name: 'evaluations' },
  { href: '/evidence', name: 'evidence' },
  { href: '/timeline', name: 'timeline' },
  { href: '/map', name: 'map' },
] as const;

/** Every way into the register besides search. */
export function BrowsePage({ page, proposed }: { page: PageContext; proposed: Proposed | null }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('browse.title')}>
      <section class="first">
        <h1>{t('browse.title')}</h1>
        <ProposedWaiting page={page} proposed={proposed} />
        <ul class="list">
          {places.map(({ href, name }) => (
            <li class="plain">
              <div>
                <a href={href}>
                  <b>{t(`browse.${name}`)}</b>
                </a>
                <br />
                <span class="muted">{t(`browse.${name}.what`)}</span>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}
