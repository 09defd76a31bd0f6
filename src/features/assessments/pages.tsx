import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { RecommendationHead, recommendationHref } from '../recommendations/components.tsx';
import type { Speaker } from './actions.ts';

/** What an organisation says, in words, for comparing two versions. */
export function assessmentFacts(page: PageContext, said: Row<'assessment'>): Fact[] {
  const { t, formats } = page;
  return [
    { label: t('assessments.status'), value: formats.name(said.status_names) },
    { label: t('assessments.reason'), value: said.reason },
    { label: t('assessments.evidence'), value: said.evidence ?? '' },
    { label: t('assessments.day'), value: formats.day(said.day) },
  ];
}

type AssessPageProps = {
  page: PageContext;
  recommendation: Pick<Row<'recommendation'>, 'address' | 'number' | 'language' | 'text'>;
  speakers: readonly Speaker[];
  /** The one that speaks here; undefined when nobody may. */
  speaker: Speaker | undefined;
  statuses: readonly Row<'status'>[];
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  standing?: readonly Fact[] | undefined;
};

/** Says how far a recommendation is implemented, in the voice of one's own organisation. */
export function AssessPage(props: AssessPageProps) {
  const { page, recommendation, speaker, problems = [] } = props;
  const { t } = page;
  const { number } = recommendation;
  const title = t('assessments.form', { number });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <RecommendationHead recommendation={recommendation} title={title} />
        <ProblemSummary page={page} problems={problems} />
        {speaker ? (
          <AssessForm {...props} speaker={speaker} />
        ) : (
          <p class="measure">{t('assessments.speaker.none')}</p>
        )}
      </section>
    </Layout>
  );
}

function AssessForm(props: AssessPageProps & { speaker: Speaker }) {
  const {
    page,
    recommendation,
    speakers,
    speaker,
    statuses,
    typed,
    version,
    problems = [],
    standing,
  } = props;
  const { t, formats } = page;
  const here = `${recommendationHref(recommendation.address)}/assess`;
  const others = speakers.filter(({ id }) => id !== speaker.id);
  return (
    <>
      <p class="measure">
        {t('assessments.speaker', { name: formats.name(speaker.names), voice: t(`voice.${speaker.voice}`) })}
        {others.map(({ slug, names }) => (
          <>
            {' '}
            <a href={`${here}?organisation=${slug}`}>
              {t('assessments.speaker.other', { name: formats.name(names) })}
            </a>
          </>
        ))}
      </p>
      <p class="measure">{t('assessments.form.lead')}</p>
      <BesideNewer page={page} standing={standing}>
        {/* a draft is kept by this address, so that it stays with the organisation in whose name it was typed */}
        <KeptDraft page={page}>
          <form method="post" action={`${here}?organisation=${speaker.slug}`} data-arrive="voices" novalidate>
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="organisation" value={speaker.slug} />
            <Choices
              page={page}
              name="status"
              label={t('assessments.status')}
              choices={[
                { value: '', label: '' },
                ...statuses.map(({ id, names }) => ({ value: id, label: formats.name(names) })),
              ]}
              value={typed['status']}
              problems={problems}
            />
            <Field
              page={page}
              name="reason"
              type="textarea"
              rows={5}
              label={t('assessments.reason')}
              hint={t('assessments.reason.hint')}
              value={typed['reason']}
              problems={problems}
              dir="auto"
            />
            <Choices
              page={page}
              name="language"
              label={t('assessments.language')}
              choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
              value={typed['language'] ?? page.language}
              problems={problems}
            />
            <Field
              page={page}
              name="evidence"
              type="url"
              label={t('assessments.evidence')}
              hint={t('assessments.evidence.hint')}
              value={typed['evidence']}
              problems={problems}
              dir="ltr"
            />
            <Field
              page={page}
              name="day"
              type="date"
              label={t('assessments.day')}
              hint={t('assessments.day.hint')}
              value={typed['day']}
              problems={problems}
            />
            <p class="actions">
              <button>{t('assessments.publish')}</button>
              <a href={`${recommendationHref(recommendation.address)}#voices`}>{t('assignments.back')}</a>
            </p>
          </form>
        </KeptDraft>
      </BesideNewer>
    </>
  );
}
