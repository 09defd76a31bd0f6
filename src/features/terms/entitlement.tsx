import { may } from '../../access/policy.ts';
import type { Language } from '../../i18n/translator.ts';
import type { Problem } from '../../problem.ts';
import { Empty, Field, ProblemSummary, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { EntitlementText } from './components.tsx';
import { writeEntitlements } from './policy.ts';
import type { Entitlement, Term } from './queries.ts';
import { entitlementFields, type EntitlementField } from './schema.ts';

/** What somebody reading about a theme is entitled to, and the way to write it. */
export function EntitlementSection(props: {
  page: PageContext;
  term: Term;
  entitlements: readonly Entitlement[];
}) {
  const { page, term, entitlements } = props;
  const { t } = page;
  return (
    <section id="entitlement">
      <h2>{t('terms.entitlement')}</h2>
      {entitlements.length > 0 ? (
        <EntitlementText page={page} entitlements={entitlements} />
      ) : (
        <Empty>
          <p>{t('terms.entitlement.empty')}</p>
        </Empty>
      )}
      {may(page.viewer, writeEntitlements) && !page.asOf && (
        <p class="actions">
          {offeredLanguages(page).map(({ code, name }) => (
            <a href={`/themes/${encodeURIComponent(term.slug)}/entitlement/${code}`}>
              {t('terms.entitlement.write', { language: name })}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

/** What an entitlement says, in words, for comparing two versions. */
export function entitlementFacts(
  { t }: PageContext,
  input: Record<EntitlementField, string> | undefined,
): Fact[] {
  return entitlementFields.map((field) => ({
    label: t(`terms.entitlement.${field}`),
    value: input?.[field] ?? '',
  }));
}

type FormProps = {
  page: PageContext;
  term: Term;
  language: Language;
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** Writes what a theme entitles to, in one language. */
export function EntitlementFormPage({
  page,
  term,
  language,
  typed,
  version,
  problems = [],
  newer,
}: FormProps) {
  const { t } = page;
  const title = t('terms.entitlement.form', { language: language.name });
  const address = `/themes/${encodeURIComponent(term.slug)}`;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={address}>
            <Words language={term.languages[0] ?? 'en'} class="small">
              {term.labels[0]}
            </Words>
          </a>
        </p>
        <h1>{title}</h1>
        <p class="measure">{t('terms.entitlement.form.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <form method="post" action={`${address}/entitlement/${language.code}`}>
            <input type="hidden" name="version" value={version} />
            {entitlementFields.map((field) => (
              <Field
                page={page}
                name={field}
                type="textarea"
                rows={3}
                label={t(`terms.entitlement.${field}`)}
                hint={t(`terms.entitlement.${field}.hint`)}
                value={typed[field]}
                problems={problems}
                lang={language.code}
                dir={language.direction}
              />
            ))}
            <p class="actions">
              <button>{t('terms.entitlement.save')}</button>
              <a href={address}>{t('summaries.cancel')}</a>
            </p>
          </form>
        </BesideNewer>
      </section>
    </Layout>
  );
}
