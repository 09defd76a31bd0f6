import type { Problem } from '../../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import type { Typed } from '../../../web/forms.ts';
import { KeptDraft } from '../../../web/kept-draft.tsx';
import { Layout } from '../../../web/layout.tsx';
import { BesideNewer, type Fact } from '../../../web/newer-version.tsx';
import { RecommendationHead, recommendationHref } from '../../recommendations/components.tsx';
import type { AssignedOrganisation } from '../assigning/queries.ts';
import { Contested } from '../components.tsx';
import { OneOf, organisationChoices, ReasonFields } from '../fields.tsx';
import { duties, dutyState } from '../schema.ts';
import { mineHref } from './mine-page.tsx';
import type { FoundDuty } from './queries.ts';
import { settlements } from './schema.ts';

/** What stands of a duty, in words, for comparing two versions. */
export function dutyFacts({ t }: PageContext, duty: FoundDuty): Fact[] {
  return [
    { label: t('assignments.duty'), value: t(`assignments.duty.${duty.duty}`) },
    { label: t('assignments.answer'), value: t(`assignments.state.${dutyState(duty)}`) },
    { label: t('assignments.contest.reason'), value: duty.answer_reason ?? '' },
    { label: t('assignments.settle.reason'), value: duty.upheld_reason ?? '' },
  ];
}

type FormProps = {
  page: PageContext;
  duty: FoundDuty;
  typed: Typed;
  version: string;
  problems: readonly Problem[];
  newer: readonly Fact[] | undefined;
};

/** Says why one's own organisation should not have a duty. */
export function ContestPage({ page, duty, typed, version, problems, newer }: FormProps) {
  const { t, formats } = page;
  const title = t('assignments.contest.title', { number: duty.number });
  const name = formats.name(duty.organisation_names);
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <RecommendationHead recommendation={duty} title={title} />
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">
          {t('assignments.contest.lead', { name, duty: t(`assignments.duty.${duty.duty}`) })}
        </p>
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={`/assignments/${duty.id}/contest`} novalidate>
              <input type="hidden" name="version" value={version} />
              <ReasonFields
                page={page}
                label={t('assignments.contest.reason')}
                hint={t('assignments.contest.reason.hint')}
                typed={typed}
                problems={problems}
              />
              <p class="actions">
                <button>{t('assignments.contest.send')}</button>
                <a href={mineHref(duty.organisation_slug)}>{t('assignments.mine.back')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

/** Settles a duty that its organisation contests. */
export function SettlePage(props: FormProps & { organisations: readonly AssignedOrganisation[] }) {
  const { page, duty, typed, version, problems, newer, organisations } = props;
  const { t, formats } = page;
  const name = formats.name(duty.organisation_names);
  const title = t('assignments.settle.title', { number: duty.number });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <RecommendationHead recommendation={duty} title={title} />
        <ProblemSummary page={page} problems={problems} />
        <p>
          <b>{name}</b> · {t(`assignments.duty.${duty.duty}`)}
        </p>
        <Contested page={page} answered={duty} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={`/assignments/${duty.id}/settle`} data-arrive="owners" novalidate>
              <input type="hidden" name="version" value={version} />
              <OneOf
                page={page}
                name="how"
                legend={t('assignments.settle.how')}
                choices={settlements.map((value) => ({
                  value,
                  label: t(`assignments.settle.${value}`, { name }),
                }))}
                value={typed['how']}
                problems={problems}
              />
              <fieldset class="field">
                <legend>{t('assignments.settle.uphold', { name })}</legend>
                <Field
                  page={page}
                  name="reason"
                  type="textarea"
                  rows={4}
                  label={t('assignments.settle.reason')}
                  hint={t('assignments.settle.reason.hint')}
                  value={typed['reason']}
                  problems={problems}
                  dir="auto"
                />
              </fieldset>
              <fieldset class="field">
                <legend>{t('assignments.settle.give', { name })}</legend>
                <Choices
                  page={page}
                  name="organisation"
                  label={t('assignments.organisation')}
                  choices={[
                    { value: '', label: '' },
                    ...organisationChoices(
                      page,
                      organisations.filter(({ slug }) => slug !== duty.organisation_slug),
                    ),
                  ]}
                  value={typed['organisation']}
                  problems={problems}
                />
                <Choices
                  page={page}
                  name="duty"
                  label={t('assignments.duty')}
                  choices={duties.map((value) => ({ value, label: t(`assignments.duty.${value}`) }))}
                  value={typed['duty'] ?? duty.duty}
                  problems={problems}
                />
              </fieldset>
              <p class="actions">
                <button>{t('assignments.settle.save')}</button>
                <a href={`${recommendationHref(duty.address)}#owners`}>{t('assignments.back')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}
