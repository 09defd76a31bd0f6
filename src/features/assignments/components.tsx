import { may } from '../../access/policy.ts';
import type { PageContext } from '../../web/context.ts';
import { giveAssignments } from './policy.ts';
import { duties, type Owner } from './schema.ts';

/** An organisation's page, on the day that the page shows. */
export function organisationHref({ asOf }: PageContext, slug: string): string {
  return asOf ? `/organisations/${slug}?as-of=${asOf.date}` : `/organisations/${slug}`;
}

/** Who answers for a recommendation: who leads, and who supports. */
export function Owners(props: {
  page: PageContext;
  address: string;
  owners: readonly (Owner & { id: string; recorded_at: Date })[];
}) {
  const { page, address, owners } = props;
  const { t, formats } = page;
  return (
    <section id="owners">
      <h2>{t('assignments.title')}</h2>
      {owners.length === 0 ? (
        <p class="measure muted">{t('assignments.none')}</p>
      ) : (
        <dl class="facts">
          {duties.map((duty) => {
            const of = owners.filter((owner) => owner.duty === duty);
            return (
              of.length > 0 && (
                <>
                  <dt>{t(`assignments.duty.${duty}`)}</dt>
                  <dd>
                    <ul class="plain-list">
                      {of.map((owner) => (
                        <li>
                          <a href={organisationHref(page, owner.organisation_slug)}>
                            {formats.name(owner.organisation_names)}
                          </a>{' '}
                          <span class="small muted">
                            {t('assignments.since', { date: formats.day(owner.recorded_at) })}{' '}
                            <a href={`/history?record=${owner.id}`}>{t('reviews.history')}</a>
                          </span>
                        </li>
                      ))}
                    </ul>
                  </dd>
                </>
              )
            );
          })}
        </dl>
      )}
      {may(page.viewer, giveAssignments) && !page.asOf && (
        <p class="small">
          <a href={`/recommendations/${address}/owners`}>{t('assignments.change')}</a>
        </p>
      )}
    </section>
  );
}
