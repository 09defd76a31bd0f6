import type { Problem } from '../../problem.ts';
import type { Vocabulary } from '../../vocabularies/vocabularies.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { NameFields, offeredLanguages } from '../../web/names.tsx';
import { editHref, nameOf } from './pages.tsx';
import { languageOfName, termName } from './schema.ts';

export type FormView = {
  vocabulary: Vocabulary;
  /** Null for a new term. */
  code: string | null;
  /** Whether another may take its place and it may be retired. */
  mayGiveWay: boolean;
  /** The codes that may take its place. */
  others: readonly string[];
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
};

/** Enters a term, or says something of one. */
export function TermFormPage({ page, view }: { page: PageContext; view: FormView }) {
  const { t } = page;
  const { vocabulary, code, mayGiveWay, others, typed, version, problems = [] } = view;
  const title =
    code === null
      ? t('vocabularies.form.new', { vocabulary: nameOf(page, vocabulary) })
      : t('vocabularies.form.change', { name: termName(page, vocabulary, code) });
  const languages = offeredLanguages(page);
  const address = `/vocabularies/${vocabulary}`;
  const language = code === null ? page.language : languageOfName(page, vocabulary, code);
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={address}>{nameOf(page, vocabulary)}</a>
        </p>
        <h1 lang={language === page.language ? undefined : page.language}>{title}</h1>
        <p class="measure">{t('vocabularies.form.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <form method="post" action={code === null ? `${address}/new` : editHref(vocabulary, code)}>
          <input type="hidden" name="version" value={version} />
          {code === null && (
            <Field
              page={page}
              name="code"
              label={t('vocabularies.form.code')}
              hint={t('vocabularies.form.code.hint')}
              value={typed['code']}
              problems={problems}
            />
          )}
          <NameFields
            page={page}
            languages={languages}
            label={t('vocabularies.form.names')}
            typed={typed}
            problems={problems}
          />
          {mayGiveWay && code !== null && (
            <>
              <div class="field">
                <label for="merged">{t('vocabularies.form.merged')}</label>
                <p class="hint" id="merged-hint">
                  {t('vocabularies.form.merged.hint')}
                </p>
                {problems
                  .filter(({ field }) => field === 'merged')
                  .map((problem) => (
                    <p class="wrong" id="merged-problem">
                      {t(problem.code, problem.values)}
                    </p>
                  ))}
                <input
                  id="merged"
                  name="merged"
                  list="others"
                  value={typed['merged']}
                  autocomplete="off"
                  dir="auto"
                  aria-describedby="merged-hint"
                />
                <datalist id="others">
                  {others.map((other) => (
                    <option value={other}>{termName(page, vocabulary, other)}</option>
                  ))}
                </datalist>
              </div>
              <label class="choice">
                <input type="checkbox" name="retired" value="yes" checked={typed['retired'] !== undefined} />{' '}
                {t('vocabularies.form.retired')}
              </label>
            </>
          )}
          <details class="more" open={languages.some(({ code: of }) => typed[`text-${of}`])}>
            <summary>{t('vocabularies.text')}</summary>
            {languages.map(({ code: of, name, direction }) => (
              <Field
                page={page}
                name={`text-${of}`}
                type="textarea"
                rows={3}
                label={t('vocabularies.form.texts', { language: name })}
                value={typed[`text-${of}`]}
                problems={problems}
                lang={of}
                dir={direction}
              />
            ))}
          </details>
          <p class="actions">
            <button>{t('vocabularies.form.save')}</button>
            <a href={address}>{t('summaries.cancel')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}
