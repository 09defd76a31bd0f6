import { POSITIONS } from '../../documents/document.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import type { ListedImport } from './actions.ts';

/** One recommendation that no reader found, to enter by hand. */
export function AddItemPage(props: {
  page: PageContext;
  row: ListedImport;
  language: string;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, row, language, typed, problems } = props;
  const { t } = page;
  return (
    <Layout page={page} title={t('imports.add-item.title')}>
      <section class="first">
        <p>
          <a href={`/imports/${row.id}`}>{t('imports.item.back')}</a>
        </p>
        <h1>{t('imports.add-item.title')}</h1>
        <p class="muted">
          <a href={`/files/${row.file_sha256}`}>{t('recommendations.file')}</a>
        </p>
        <form method="post" action={`/imports/${row.id}/add`}>
          <ProblemSummary page={page} problems={problems} />
          <input type="hidden" name="version" value={String(row.version)} />
          <Field
            page={page}
            name="number"
            label={t('imports.item.number')}
            value={typed['number']}
            problems={problems}
          />
          <Field
            page={page}
            name="text"
            type="textarea"
            rows={8}
            label={t('imports.item.text')}
            hint={t('imports.add-item.text.hint')}
            value={typed['text']}
            problems={problems}
            lang={language}
            dir="auto"
          />
          <Field
            page={page}
            name="states"
            label={t('imports.item.states')}
            hint={t('imports.add-item.states.hint')}
            value={typed['states']}
            problems={problems}
          />
          <Choices
            page={page}
            name="position"
            label={t('imports.item.position')}
            value={typed['position'] ?? 'none'}
            choices={[...POSITIONS, 'none' as const].map((one) => ({
              value: one,
              label: t(`position.${one}`),
            }))}
            problems={problems}
          />
          <p class="actions">
            <button>{t('imports.add-item.save')}</button>
            <a class="button quiet" href={`/imports/${row.id}`}>
              {t('imports.item.cancel')}
            </a>
          </p>
        </form>
      </section>
    </Layout>
  );
}
