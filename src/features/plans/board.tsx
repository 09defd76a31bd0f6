import type { PageContext } from '../../web/context.ts';
import { withQuery } from '../../web/layout.tsx';
import type { ActionsView } from './actions-view.ts';
import { Lead, onDay, PlanWords } from './parts.tsx';
import { actionHref, actionStates, isOverdue } from './schema.ts';

/** As many actions as a column of the board shows; the table has the others. */
const MOST_CARDS = 30;

/** The actions side by side by how far they are. */
export function Board({ page, view }: { page: PageContext; view: ActionsView }) {
  const { t, formats } = page;
  const { plan, found, query, today } = view;
  const columns = actionStates.filter((state) => query.state === undefined || query.state === state);
  return (
    <div class="board">
      {columns.map((state) => {
        const of = found.filter((action) => action.state === state);
        return (
          <section aria-labelledby={`board-${state}`}>
            <h2 id={`board-${state}`}>
              {t(`plans.state.${state}`)} <span class="muted">{formats.number(of.length)}</span>
            </h2>
            {of.length === 0 && <p class="small muted">{t('plans.board.none')}</p>}
            <ol class="cards">
              {of.slice(0, MOST_CARDS).map((action) => {
                const isLate = isOverdue(action, today);
                return (
                  <li class={isLate ? 'late' : undefined}>
                    <a href={onDay(page, actionHref(plan.slug, action.number))}>
                      <PlanWords language={plan.language}>{action.title}</PlanWords>
                    </a>
                    <p class="small">
                      <Lead page={page} action={action} />
                    </p>
                    {action.ends_on && (
                      <p class={isLate ? 'small late' : 'small muted'}>
                        {isLate
                          ? t('plans.overdueSince', { date: formats.day(action.ends_on) })
                          : t('plans.until', { date: formats.day(action.ends_on) })}
                      </p>
                    )}
                  </li>
                );
              })}
            </ol>
            {of.length > MOST_CARDS && (
              <p class="small">
                <a href={withQuery(page, { view: undefined, state })}>
                  {t('plans.actions.all', { count: of.length })}
                </a>
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}
