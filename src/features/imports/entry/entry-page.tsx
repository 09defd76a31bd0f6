import { LANGUAGES } from '../../../documents/document.ts';
import type { Problem } from '../../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import type { Typed } from '../../../web/forms.ts';
import { Layout } from '../../../web/layout.tsx';
import type { ListedImport } from '../actions.ts';
import { OTHER_MECHANISM } from '../mapping/mapping-form.ts';
import { MechanismFields } from '../mapping/mechanism-fields.tsx';

/** A letter, a judgment, a treaty body's text: whose it is, and its words. */
export function EntryPage(props: {
  page: PageContext;
  /** The import whose file no reader knew and whose words are in the form. */
  from: ListedImport | null;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, from, typed, problems } = props;
  const { t } = page;
  const chosen = typed['mechanism'] ?? '';
  const mechanism = chosen === OTHER_MECHANISM ? typed['name'] || OTHER_MECHANISM : chosen;
  return (
    <Layout page={page} title={t('imports.entry.title')}>
      <section class="first">
        <p>
          <a href="/imports">{t('imports.back')}</a>
        </p>
        <h1>{t('imports.entry.title')}</h1>
        <p class="measure muted">{t('imports.entry.intro')}</p>
        <ProblemSummary page={page} problems={problems} />
        {from && (
          <p class="problem information">
            {t('imports.entry.from', { name: from.file_name })}{' '}
            <a href={`/files/${from.file_sha256}`}>{t('recommendations.file')}</a>
          </p>
        )}
        <form method="post" action="/imports/entry" enctype="multipart/form-data">
          <MechanismFields
            page={page}
            names={{ mechanism: 'mechanism', name: 'name' }}
            value={mechanism}
            none={t('imports.mapping.choose')}
            problems={problems}
          />
          <Field
            page={page}
            name="cycle"
            inputmode="numeric"
            label={t('imports.cycle')}
            hint={t('imports.entry.cycle.hint')}
            value={typed['cycle']}
            problems={problems}
          />
          <Field
            page={page}
            name="symbol"
            label={t('imports.entry.symbol')}
            hint={t('imports.entry.symbol.hint')}
            value={typed['symbol']}
            problems={problems}
          />
          <Field
            page={page}
            name="date"
            type="date"
            label={t('imports.issuedOn')}
            value={typed['date']}
            problems={problems}
          />
          <Choices
            page={page}
            name="language"
            label={t('imports.entry.language')}
            value={typed['language'] ?? page.language}
            choices={LANGUAGES.map((value) => ({ value, label: t(`imports.language.${value}`) }))}
            problems={problems}
          />
          <div class="entered">
            <Field
              page={page}
              name="text"
              type="textarea"
              rows={18}
              label={t('imports.entry.text')}
              hint={t('imports.entry.text.hint')}
              value={typed['text']}
              problems={problems}
              dir="auto"
            />
          </div>
          <p class="actions">
            <button>{t('imports.entry.read')}</button>
          </p>
        </form>
      </section>
    </Layout>
  );
}
