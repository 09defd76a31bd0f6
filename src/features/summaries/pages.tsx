import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { RecommendationHead, recommendationHref } from '../recommendations/components.tsx';

/** The summaries by language, in words, for comparing two versions. */
export function summariesFacts(page: PageContext, texts: Readonly<Record<string, string>>): Fact[] {
  return offeredLanguages(page).map(({ code, name }) => ({ label: name, value: texts[code] ?? '' }));
}

type FormProps = {
  page: PageContext;
  recommendation: Pick<Row<'recommendation'>, 'address' | 'number' | 'language' | 'text'>;
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** Writes a recommendation in plain language, under its official words. */
export function SummariesFormPage({ page, recommendation, typed, version, problems = [], newer }: FormProps) {
  const { t } = page;
  const { address, number } = recommendation;
  const title = t('summaries.form', { number });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <RecommendationHead recommendation={recommendation} title={title} />
        <p class="measure">{t('summaries.form.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form method="post" action={`${recommendationHref(address)}/summary`}>
              <input type="hidden" name="version" value={version} />
              {offeredLanguages(page).map(({ code, name, direction }) => (
                <Field
                  page={page}
                  name={`text-${code}`}
                  type="textarea"
                  rows={4}
                  label={name}
                  value={typed[`text-${code}`]}
                  problems={problems}
                  lang={code}
                  dir={direction}
                />
              ))}
              <p class="actions">
                <button>{t('summaries.save')}</button>
                <a href={recommendationHref(address)}>{t('summaries.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}
