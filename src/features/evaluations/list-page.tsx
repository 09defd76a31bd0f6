import { may } from '../../access/policy.ts';
import { Empty, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { EvaluatedSaid, onDay, StateTag } from './parts.tsx';
import { evaluate } from './policy.ts';
import { evaluationHref, type ListedEvaluation, type WaitingEvaluation } from './schema.ts';

export type ListView = {
  evaluations: readonly ListedEvaluation[];
  waiting: readonly WaitingEvaluation[];
  current: number;
  pages: number;
};

/** All evaluations that a viewer may see, and what waits for them in those. */
export function EvaluationsPage({ page, view }: { page: PageContext; view: ListView }) {
  const { t, formats } = page;
  const { evaluations, waiting } = view;
  const mayBegin = may(page.viewer, evaluate) && !page.asOf;
  return (
    <Layout page={page} title={t('evaluations.title')} description={t('evaluations.lead')}>
      <section class="first">
        <h1>{t('evaluations.title')}</h1>
        <p class="measure">{t('evaluations.lead')}</p>
        {mayBegin && (
          <p class="actions no-print">
            <a class="button" href="/evaluations/new">
              {t('evaluations.begin')}
            </a>
          </p>
        )}
        {waiting.length > 0 && (
          <aside class="problem information" aria-labelledby="waiting">
            <h2 id="waiting">{t('evaluations.waiting')}</h2>
            <ul>
              {waiting.map(({ kind, title, language, address, due }) => (
                <li>
                  {t(`evaluations.waiting.${kind}`)}{' '}
                  <a href={address} lang={language}>
                    <bdi>{title}</bdi>
                  </a>{' '}
                  {due && (
                    <span class="small muted">{t('evaluations.until', { date: formats.day(due) })}</span>
                  )}
                </li>
              ))}
            </ul>
          </aside>
        )}
        {evaluations.length === 0 ? (
          <Empty>
            <p>{t('evaluations.none')}</p>
            <p>
              <a href="/plans">{t('plans.title')}</a>
            </p>
          </Empty>
        ) : (
          <ul class="list reports">
            {evaluations.map((evaluation) => (
              <li>
                <div>
                  <a href={onDay(page, evaluationHref(evaluation.slug))} lang={evaluation.language}>
                    <b>
                      <bdi>{evaluation.title}</bdi>
                    </b>
                  </a>
                  <p class="small">
                    <EvaluatedSaid page={page} evaluation={evaluation} />
                  </p>
                  <ul class="source small">
                    <li>{formats.name(evaluation.evaluator_names)}</li>
                    {evaluation.is_independent && <li>{t('evaluations.independent')}</li>}
                    {evaluation.findings > 0 && (
                      <li>
                        {t('evaluations.count', {
                          findings: evaluation.findings,
                          responses: evaluation.responses,
                        })}
                      </li>
                    )}
                  </ul>
                </div>
                <div class="side">
                  <StateTag page={page} state={evaluation.state} />
                </div>
              </li>
            ))}
          </ul>
        )}
        <Paging page={page} current={view.current} pages={view.pages} />
      </section>
    </Layout>
  );
}
