import type { Problem } from '../../problem.ts';
import { ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';

/** Why a decision cannot be undone, and the way back. */
export function UndoRefusedPage(props: {
  page: PageContext;
  view: { problems: readonly Problem[]; back: string };
}) {
  const { page, view } = props;
  const title = page.t('clusters.undo.refused');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={view.problems} />
        <p>
          <a href={view.back}>{page.t('clusters.undo.back')}</a>
        </p>
      </section>
    </Layout>
  );
}
