import { Empty } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';

/** For whoever may answer by their role and belongs to no organisation that is there any more. */
export function NoOrganisationPage({ page }: { page: PageContext }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('assignments.mine.short')}>
      <section class="first">
        <h1>{t('assignments.mine.short')}</h1>
        <Empty>
          <p>{t('assignments.mine.nobody')}</p>
          <p>
            <a href="/organisations">{t('organisations.title')}</a>
          </p>
        </Empty>
      </section>
    </Layout>
  );
}
