import { z } from 'zod';
import type { TermMeasure } from '../../analysis/terms/learn.ts';
import type { Problem } from '../../problem.ts';
import { Empty, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { ListedModel } from './model-queries.ts';

const share = z.number().min(0).max(1).nullable();
const measure: z.ZodType<TermMeasure> = z.object({
  decisions: z.number(),
  precision: share,
  recall: share,
  f1: share,
});

const MEASURES = ['precision', 'recall', 'f1'] as const;

export type ModelView = {
  decisions: number;
  models: readonly ListedModel[];
  isChanged: boolean;
  problems?: readonly Problem[];
};

/** What the machine has learned from decisions, how well it foretells them before and after, and which of it is used. */
export function ModelPage({ page, view }: { page: PageContext; view: ModelView }) {
  const { t } = page;
  const { decisions, models, isChanged, problems = [] } = view;
  const title = t('suggestions.learn.title');
  const isLearning = models.some(({ state }) => state === 'queued' || state === 'learning');
  return (
    <Layout page={page} title={title} {...(isLearning && { refreshAfter: 3 })}>
      <section class="first">
        <p class="small crumb">
          <a href="/administration">{t('country.administration.title')}</a>
        </p>
        <h1>{title}</h1>
        {isChanged && (
          <p class="done" role="status">
            {t('suggestions.learn.changed')}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('suggestions.learn.lead')}</p>
        <p>{t('suggestions.learn.decisions', { count: decisions })}</p>
        {isLearning ? (
          <p role="status">{t('suggestions.learn.working')}</p>
        ) : (
          <form method="post" action="/administration/term-model" class="actions">
            <button>{t('suggestions.learn.start')}</button>
          </form>
        )}
        {models.length === 0 ? (
          <Empty>
            <p>{t('suggestions.learn.empty')}</p>
          </Empty>
        ) : (
          <ul class="list">
            {models.map((model) => (
              <Learned page={page} model={model} />
            ))}
          </ul>
        )}
      </section>
    </Layout>
  );
}

function Learned({ page, model }: { page: PageContext; model: ListedModel }) {
  const { t, formats } = page;
  const before = measure.safeParse(model.before).data;
  const after = measure.safeParse(model.after).data;
  const shown = (value: number | null) =>
    value === null ? t('suggestions.learn.unknown') : formats.share(value);
  return (
    <li>
      <div>
        <h2 class="entry">{t('suggestions.learn.name', { date: formats.time(model.recorded_at) })}</h2>
        <p class="small muted">
          {t('suggestions.learn.asked', {
            name: model.organisation_names
              ? formats.name(model.organisation_names)
              : t('suggestions.operator'),
            date: formats.day(model.recorded_at),
          })}
        </p>
        {model.state === 'failed' && <p class="problem warning">{t('suggestions.learn.failed')}</p>}
        {model.state === 'ready' && before && after && (
          <>
            <table>
              <caption>{t('suggestions.learn.measured', { count: model.decisions })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('suggestions.learn.measure')}</th>
                  <th scope="col" class="number">
                    {t('suggestions.learn.before')}
                  </th>
                  <th scope="col" class="number">
                    {t('suggestions.learn.after')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {MEASURES.map((name) => (
                  <tr>
                    <th scope="row">{t(`suggestions.learn.${name}`)}</th>
                    <td class="number">{shown(before[name])}</td>
                    <td class="number">{shown(after[name])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p class="small muted">{t('suggestions.learn.how')}</p>
          </>
        )}
      </div>
      <div class="side">
        {model.used && <span class="tag supported">{t('suggestions.learn.used')}</span>}
        {model.state === 'ready' && (
          <form method="post" action="/administration/term-model/use">
            {!model.used && <input type="hidden" name="model" value={model.id} />}
            <button class="quiet">
              {t(model.used ? 'suggestions.learn.unuse' : 'suggestions.learn.use')}
            </button>
          </form>
        )}
      </div>
    </li>
  );
}
