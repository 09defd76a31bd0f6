import type { Translated } from '../../database/tables.ts';
import { Choices, Empty, Field, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { EvidenceItem } from './components.tsx';
import { forms, sensitivities, sources, type EvidenceFilter, type GivenEvidence } from './schema.ts';

export type LibraryView = {
  evidence: readonly GivenEvidence[];
  count: number;
  filter: EvidenceFilter;
  givers: readonly { slug: string; names: Translated }[];
  current: number;
  pages: number;
};

/** Every file and link given as evidence that the viewer may see, and a search in what they say. */
export function LibraryPage({ page, view }: { page: PageContext; view: LibraryView }) {
  const { t, formats, viewer } = page;
  const { evidence, count, filter, givers } = view;
  const any = { value: '', label: t('evidence.any') };
  const organisations = givers
    .map(({ slug, names }) => ({ value: slug, label: formats.name(names) }))
    .toSorted((a, b) => formats.compare(a.label, b.label));
  return (
    <Layout page={page} title={t('evidence.title')} description={t('evidence.lead')}>
      <section class="first">
        <h1>{t('evidence.title')}</h1>
        <p class="measure">{t('evidence.lead')}</p>
        <form action="/evidence" class="filters">
          <Field
            page={page}
            name="q"
            type="search"
            label={t('evidence.words')}
            value={filter.words}
            dir="auto"
          />
          <Choices
            page={page}
            name="source"
            label={t('evidence.source')}
            choices={[any, ...sources.map((value) => ({ value, label: t(`evidence.source.${value}`) }))]}
            value={filter.source}
          />
          <Choices
            page={page}
            name="form"
            label={t('evidence.form')}
            choices={[any, ...forms.map((value) => ({ value, label: t(`evidence.form.${value}`) }))]}
            value={filter.form}
          />
          {viewer.memberships.length > 0 && (
            <Choices
              page={page}
              name="sensitivity"
              label={t('updates.sensitivity')}
              choices={[
                any,
                ...sensitivities.map((value) => ({ value, label: t(`updates.sensitivity.${value}`) })),
              ]}
              value={filter.sensitivity}
            />
          )}
          <Choices
            page={page}
            name="organisation"
            label={t('evidence.organisation')}
            choices={[any, ...organisations]}
            value={filter.organisation}
          />
          <button class="quiet">{t('evidence.show')}</button>
        </form>
        <p class="small muted" aria-live="polite">
          {t('evidence.found', { count })}
        </p>
        {evidence.length === 0 ? (
          <Empty>
            <p>{t('evidence.none')}</p>
            <p>
              <a href="/evidence">{t('evidence.all')}</a> · <a href="/updates">{t('updates.title')}</a>
            </p>
          </Empty>
        ) : (
          <ul class="list reports">
            {evidence.map((one) => (
              <EvidenceItem page={page} evidence={one} />
            ))}
          </ul>
        )}
        <Paging page={page} current={view.current} pages={view.pages} />
      </section>
    </Layout>
  );
}
