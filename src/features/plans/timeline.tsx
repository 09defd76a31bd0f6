import type { PageContext } from '../../web/context.ts';
import type { ActionsView } from './actions-view.ts';
import { axisOf, barOf, placeOf, type Axis } from './gantt.ts';
import { Lead, onDay, periodInWords, PlanWords, StateTag } from './parts.tsx';
import type { PlanAction } from './action-queries.ts';
import { actionHref, isOverdue } from './schema.ts';

/** The actions along the years: each row a bar with its milestones, and beside it the days in words. */
export function Timeline({ page, view }: { page: PageContext; view: ActionsView }) {
  const { t, formats } = page;
  const { plan, shown, milestones, today } = view;
  const axis = axisOf([
    plan.starts_on,
    plan.ends_on,
    ...shown.flatMap(({ starts_on, ends_on }) => [starts_on, ends_on]),
  ]);
  const marks = Map.groupBy(milestones, ({ action }) => action);
  return (
    <>
      <p class="small muted legend">
        <span>
          <span class="key bar"></span> {t('plans.timeline.bar')}
        </span>{' '}
        <span>
          <span class="key mark"></span> {t('plans.timeline.mark')}
        </span>{' '}
        <span>
          <span class="key today"></span> {t('plans.timeline.today', { date: formats.day(today) })}
        </span>
      </p>
      <div class="scroll" tabindex={0} role="region" aria-label={t('plans.view.timeline')}>
        {/* said again, since a table that is laid out otherwise is no table to some programs */}
        <table class="gantt" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('plans.column.action')}
              </th>
              <th scope="col" role="columnheader">
                {t('plans.action.period')}
              </th>
              {axis.years.map((year) => (
                <th scope="col" role="columnheader" class="year">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((action) => (
              <tr role="row">
                <th scope="row" role="rowheader">
                  <a href={onDay(page, actionHref(plan.slug, action.number))}>
                    <span class="muted">{formats.number(action.number)}</span>{' '}
                    <PlanWords language={plan.language}>{action.title}</PlanWords>
                  </a>
                  <span class="small muted">
                    <Lead page={page} action={action} />
                  </span>
                </th>
                <td class="small" role="cell">
                  {periodInWords(page, action)}
                  <br />
                  <StateTag page={page} action={action} today={today} />
                </td>
                <td class="bar" role="cell" colspan={axis.years.length}>
                  <Bar
                    axis={axis}
                    action={action}
                    today={today}
                    marks={(marks.get(action.id) ?? []).map(({ due, reached_on }) => ({
                      day: reached_on ?? due,
                      isReached: reached_on !== null,
                    }))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const HEIGHT = 20;

/** One row of the drawing; the words beside it say the same. */
function Bar(props: {
  axis: Axis;
  action: PlanAction;
  today: string;
  marks: readonly { day: string; isReached: boolean }[];
}) {
  const { axis, action, today, marks } = props;
  const bar = barOf(axis, action);
  const isTodayOn = axis.years.includes(Number(today.slice(0, 4)));
  const line = (place: number, from: number, to: number) => `M${place} ${from}V${to}`;
  return (
    <svg
      viewBox={`0 0 ${axis.days} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {axis.years.map((year) => (
        <path class="year" d={line(placeOf(axis, `${year}-01-01`), 0, HEIGHT)} />
      ))}
      {bar && (
        <rect
          class={isOverdue(action, today) ? `${action.state} late` : action.state}
          x={bar.x}
          y={6}
          width={bar.width}
          height={8}
        />
      )}
      {marks.map(({ day, isReached }) => (
        <path class={isReached ? 'mark reached' : 'mark'} d={line(placeOf(axis, day), 3, HEIGHT - 3)} />
      ))}
      {isTodayOn && <path class="today" d={line(placeOf(axis, today), 0, HEIGHT)} />}
    </svg>
  );
}
