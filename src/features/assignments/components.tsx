import type { Child } from 'hono/jsx';
import { may, type Viewer } from '../../access/policy.ts';
import type { PageContext } from '../../web/context.ts';
import type { Claim } from './claims/queries.ts';
import { answerAssignments, giveAssignments } from './policy.ts';
import type { StandingAssignment } from './queries.ts';
import { duties, dutyState, type Answered } from './schema.ts';

/** An organisation's page, on the day that the page shows. */
export function organisationHref({ asOf }: PageContext, slug: string): string {
  return asOf ? `/organisations/${slug}?as-of=${asOf.date}` : `/organisations/${slug}`;
}

/** What somebody wrote, in its own language and direction. */
export function AsSaid(props: { page: PageContext; language: string | null; children?: Child }) {
  const { page, language, children } = props;
  const direction = page.languages.find(({ code }) => code === language)?.direction;
  return (
    <p class="as-typed" lang={language ?? undefined} dir={direction ?? 'auto'}>
      {children}
    </p>
  );
}

/** Why an organisation contests its duty, and why the secretariat let it stand; nothing of a duty that is not contested. */
export function Contested({ page, answered }: { page: PageContext; answered: Answered }) {
  const { t, formats } = page;
  const { answer, answer_reason: reason, answer_language, answered_at } = answered;
  if (answer !== 'contested') return null;
  return (
    <div class="contested">
      <p class="small">
        <span class="tag warn">{t('assignments.state.contested')}</span>{' '}
        {answered_at && (
          <span class="muted">{t('assignments.since', { date: formats.day(answered_at) })}</span>
        )}
      </p>
      <AsSaid page={page} language={answer_language}>
        {reason}
      </AsSaid>
      {answered.upheld_at && (
        <>
          <p class="small">
            <span class="tag">{t('assignments.state.upheld')}</span>{' '}
            <span class="muted">{t('assignments.upheld', { date: formats.day(answered.upheld_at) })}</span>
          </p>
          <AsSaid page={page} language={null}>
            {answered.upheld_reason}
          </AsSaid>
        </>
      )}
    </div>
  );
}

/** Whether somebody answers for duties in the name of an organisation. */
function answersFor(viewer: Viewer, organisation: string): boolean {
  const roles = answerAssignments.allows as readonly string[];
  return viewer.memberships.some((held) => held.organisation === organisation && roles.includes(held.role));
}

/** Who answers for a recommendation: who leads, who supports, what they say to it, and who claims that they should lead. */
export function Owners(props: {
  page: PageContext;
  address: string;
  owners: readonly StandingAssignment[];
  claims: readonly Claim[];
}) {
  const { page, address, owners, claims } = props;
  const { t } = page;
  const isNow = !page.asOf;
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
                        <OwnerItem page={page} owner={owner} />
                      ))}
                    </ul>
                  </dd>
                </>
              )
            );
          })}
        </dl>
      )}
      {claims.length > 0 && <Claims page={page} claims={claims} />}
      {isNow && (
        <p class="small">
          {may(page.viewer, giveAssignments) && (
            <a href={`/recommendations/${address}/owners`}>{t('assignments.change')}</a>
          )}
          {may(page.viewer, answerAssignments) && (
            <a href={`/recommendations/${address}/claim`}>{t('assignments.claim.make')}</a>
          )}
        </p>
      )}
    </section>
  );
}

function OwnerItem({ page, owner }: { page: PageContext; owner: StandingAssignment }) {
  const { t, formats, viewer } = page;
  const state = dutyState(owner);
  const isOwn = !page.asOf && answersFor(viewer, owner.organisation);
  return (
    <li>
      <a href={organisationHref(page, owner.organisation_slug)}>{formats.name(owner.organisation_names)}</a>{' '}
      <span class="small muted">
        {t('assignments.since', { date: formats.day(owner.recorded_at) })}
        {' · '}
        {t(`assignments.says.${state}`)} <a href={`/history?record=${owner.id}`}>{t('reviews.history')}</a>
        {isOwn && state === 'waiting' && (
          <>
            {' '}
            <a href={`/assignments/mine?organisation=${owner.organisation_slug}`}>
              {t('assignments.answer.now')}
            </a>
          </>
        )}
        {isOwn && (state === 'waiting' || state === 'accepted') && (
          <>
            {' '}
            <a href={`/assignments/${owner.id}/contest`}>{t('assignments.contest')}</a>
          </>
        )}
        {!page.asOf && owner.answer === 'contested' && may(viewer, giveAssignments) && (
          <>
            {' '}
            <a href={`/assignments/${owner.id}/settle`}>{t('assignments.settle')}</a>
          </>
        )}
      </span>
      <Contested page={page} answered={owner} />
    </li>
  );
}

/** Who says that they should lead, and why. */
export function Claims(props: {
  page: PageContext;
  claims: readonly Claim[];
  /** In a list of what is claimed, whose entries have headings of their own. */
  isListed?: boolean;
}) {
  const { page, claims, isListed = false } = props;
  const { t, formats, viewer } = page;
  return (
    <>
      {isListed ? <p class="small muted">{t('assignments.claims')}</p> : <h3>{t('assignments.claims')}</h3>}
      <ul class="plain-list claims">
        {claims.map((claim) => (
          <li>
            <a href={organisationHref(page, claim.organisation_slug)}>
              {formats.name(claim.organisation_names)}
            </a>{' '}
            <span class="small muted">
              {t('assignments.since', { date: formats.day(claim.recorded_at) })}{' '}
              {!page.asOf && may(viewer, giveAssignments) && (
                <a href={`/assignments/claims/${claim.id}/settle`}>{t('assignments.settle')}</a>
              )}
            </span>
            <AsSaid page={page} language={claim.language}>
              {claim.reason}
            </AsSaid>
            {!page.asOf && answersFor(viewer, claim.organisation) && (
              <form method="post" action={`/assignments/claims/${claim.id}/withdraw`}>
                <button class="plain">{t('assignments.claim.withdraw')}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** For whoever gives duties: to give one for all of what is found. `search` is the register's address. */
export function AssignThese({ page, search }: { page: PageContext; search: string }) {
  const { t } = page;
  if (page.asOf || !may(page.viewer, giveAssignments)) return null;
  return (
    <a href={search === '' ? '/assignments/new' : `/assignments/new?${search}`}>{t('assignments.these')}</a>
  );
}

/** For whoever gives duties: to give one for a whole cluster, or by a rule for all that will come into it. */
export function AssignCluster({ page, slug }: { page: PageContext; slug: string }) {
  const { t } = page;
  if (page.asOf || !may(page.viewer, giveAssignments)) return null;
  const of = new URLSearchParams([['of', `cluster:${slug}`]]).toString();
  return (
    <p class="small">
      <AssignThese page={page} search={new URLSearchParams([['cluster', slug]]).toString()} />{' '}
      <a href={`/assignments/rules?${of}`}>{t('assignments.rules.make')}</a>
    </p>
  );
}
