import type { Problem } from '../../../problem.ts';
import { Choices, ProblemSummary } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import type { Typed } from '../../../web/forms.ts';
import { KeptDraft } from '../../../web/kept-draft.tsx';
import { Layout } from '../../../web/layout.tsx';
import { RecommendationHead, recommendationHref } from '../../recommendations/components.tsx';
import { Outline, type PlanNames } from '../assigning/outline.tsx';
import type { AssigningPlan } from '../assigning/plan.ts';
import type { AssignedOrganisation } from '../assigning/queries.ts';
import { AsSaid } from '../components.tsx';
import { OneOf, organisationChoices, ReasonFields } from '../fields.tsx';
import type { FoundClaim } from './queries.ts';

type Recommendation = { address: string; number: string; language: string; text: string };

/** Says in the name of one's own organisation that it should lead. */
export function ClaimPage(props: {
  page: PageContext;
  recommendation: Recommendation;
  organisations: readonly AssignedOrganisation[];
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, recommendation, organisations, typed, problems } = props;
  const { t } = page;
  const title = t('assignments.claim.title', { number: recommendation.number });
  const choices = organisationChoices(page, organisations);
  const here = recommendationHref(recommendation.address);
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <RecommendationHead recommendation={recommendation} title={title} />
        <ProblemSummary page={page} problems={problems} />
        {choices.length === 0 ? (
          <p class="measure">{t('assignments.claim.nobody')}</p>
        ) : (
          <>
            <p class="measure">{t('assignments.claim.lead')}</p>
            <KeptDraft page={page}>
              <form method="post" action={`${here}/claim`} data-arrive="owners" novalidate>
                <Choices
                  page={page}
                  name="organisation"
                  label={t('assignments.organisation')}
                  choices={choices}
                  value={typed['organisation']}
                  problems={problems}
                />
                <ReasonFields
                  page={page}
                  label={t('assignments.claim.reason')}
                  hint={t('assignments.contest.reason.hint')}
                  typed={typed}
                  problems={problems}
                />
                <p class="actions">
                  <button>{t('assignments.claim.send')}</button>
                  <a href={`${here}#owners`}>{t('assignments.back')}</a>
                </p>
              </form>
            </KeptDraft>
          </>
        )}
      </section>
    </Layout>
  );
}

export type SettleClaimView = {
  claim: FoundClaim;
  /** What granting it would change. */
  plan: AssigningPlan;
  names: PlanNames;
  version: string;
  problems: readonly Problem[];
};

/** Grants a claim or turns it down. */
export function SettleClaimPage({ page, view }: { page: PageContext; view: SettleClaimView }) {
  const { t, formats } = page;
  const { claim, plan, names, version, problems } = view;
  const name = formats.name(claim.organisation_names);
  const title = t('assignments.claim.settle', { number: claim.number });
  const recommendation = { ...claim, language: claim.words_language };
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <RecommendationHead recommendation={recommendation} title={title} />
        <ProblemSummary page={page} problems={problems} />
        <p>{t('assignments.claims.says', { name, date: formats.day(claim.recorded_at) })}</p>
        <AsSaid page={page} language={claim.language}>
          {claim.reason}
        </AsSaid>
        <h2>{t('assignments.claim.granting')}</h2>
        <Outline page={page} plan={plan} names={names} />
        <form method="post" action={`/assignments/claims/${claim.id}/settle`} data-arrive="owners">
          <input type="hidden" name="version" value={version} />
          <OneOf
            page={page}
            name="how"
            legend={t('assignments.settle.how')}
            choices={(['grant', 'refuse'] as const).map((value) => ({
              value,
              label: t(`assignments.claim.${value}`, { name }),
            }))}
            value={undefined}
            problems={problems}
          />
          <p class="actions">
            <button>{t('assignments.settle.save')}</button>
            <a href={`${recommendationHref(claim.address)}#owners`}>{t('assignments.back')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}
