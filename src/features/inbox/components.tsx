import { may, permission, signedIn } from '../../access/policy.ts';
import type { PageContext } from '../../web/context.ts';

/** Whose work has duties and days of its own beside what waits. */
const duties = permission('inbox.places.duties', ['secretariat', 'focal-point', 'signatory', 'parliament']);
const reports = permission('inbox.places.reports', ['secretariat', 'focal-point', 'signatory', 'parliament']);

const places = [
  { href: '/inbox', name: 'waiting', needs: signedIn },
  { href: '/assignments/mine', name: 'duties', needs: duties },
  { href: '/updates', name: 'updates', needs: reports },
  { href: '/calendar?mine=yes', name: 'days', needs: signedIn },
  { href: '/account/digest', name: 'mail', needs: signedIn },
] as const;

/** The pages of somebody's own work, one beside the other; `here` is the one that is shown. */
export function WorkPlaces({ page, here }: { page: PageContext; here: (typeof places)[number]['name'] }) {
  const { t, viewer, waiting, formats } = page;
  return (
    <nav class="switch no-print" aria-label={t('inbox.places')}>
      {places
        .filter(({ needs }) => may(viewer, needs))
        .map(({ href, name }) => (
          <a href={href} aria-current={name === here ? 'page' : undefined}>
            {t(`inbox.place.${name}`)}
            {name === 'waiting' && waiting !== undefined && (
              <span class="muted"> ({formats.number(waiting)})</span>
            )}
          </a>
        ))}
    </nav>
  );
}
