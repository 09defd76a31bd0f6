import type { Reading } from '../../access/reading.ts';
import type { ActionState } from '../../database/plan-tables.ts';
import type { PageContext } from '../../web/context.ts';
import { dayIn } from '../../web/formats.ts';
import { authorityOverPartnership } from './policy.ts';
import { listPartnerships, type Partnership } from './queries.ts';
import { partnershipHref, stateOf } from './schema.ts';

/** What state an agreement is in, and whether its review is overdue. */
export function StateTags({ page, partnership }: { page: PageContext; partnership: Partnership }) {
  const { t } = page;
  const state = stateOf(partnership);
  const today = page.asOf?.date ?? dayIn(page.country.timeZone, new Date());
  return (
    <>
      <span class={state === 'force' ? 'tag supported' : 'tag'}>{t(`partnerships.state.${state}`)}</span>{' '}
      {state === 'force' && partnership.review_on < today && (
        <span class="tag bad">{t('partnerships.overdue')}</span>
      )}
    </>
  );
}

/** Agreements one below the other, each with its parties and the day of its review. */
export function PartnershipList(props: { page: PageContext; partnerships: readonly Partnership[] }) {
  const { page, partnerships } = props;
  const { t, formats } = page;
  return (
    <ul class="list">
      {partnerships.map((partnership) => (
        <li class="plain">
          <div>
            <a href={partnershipHref(partnership.slug)} lang={partnership.language}>
              <b>
                <bdi>{partnership.title}</bdi>
              </b>
            </a>{' '}
            <StateTags page={page} partnership={partnership} />
            <ul class="source">
              <li>{formats.list(partnership.parties.map(({ names }) => formats.name(names)))}</li>
              <li>{t('partnerships.reviewOn', { date: formats.day(partnership.review_on) })}</li>
              {!partnership.public && <li>{t('partnerships.inside')}</li>}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The section of an action's page on the agreements it is part of. */
export async function partnershipsSection(on: {
  page: PageContext;
  reading: Reading;
  action: {
    id: string;
    state: ActionState;
    organisations: readonly { organisation: string; part: string }[];
  };
}) {
  const { page, reading, action } = on;
  const partnerships = await listPartnerships(reading, { action: action.id });
  const lead = action.organisations.find(({ part }) => part === 'lead')?.organisation ?? '';
  const isOffered = action.state !== 'stopped' && !page.asOf;
  const mayPropose = isOffered && authorityOverPartnership(page.viewer, lead) !== null;
  return <PartnershipsOfAction {...{ page, partnerships, mayPropose }} action={action.id} />;
}

function PartnershipsOfAction(props: {
  page: PageContext;
  action: string;
  partnerships: readonly Partnership[];
  mayPropose: boolean;
}) {
  const { page, action, partnerships, mayPropose } = props;
  const { t } = page;
  return (
    <section id="partnerships">
      <h2>{t('partnerships.title')}</h2>
      {partnerships.length === 0 ? (
        <p class="measure muted">
          {t('partnerships.none')} <a href="/partnerships">{t('partnerships.all')}</a>
        </p>
      ) : (
        <PartnershipList page={page} partnerships={partnerships} />
      )}
      {mayPropose && (
        <p class="small no-print">
          <a href={`/partnerships/new?action=${action}`}>{t('partnerships.propose')}</a>
        </p>
      )}
    </section>
  );
}
