import type { PageContext } from '../../web/context.ts';
import type { Memberships } from '../plans/actions.ts';
import {
  actionTroubles,
  type ActionList,
  type ActionTrouble,
  type Dimension,
  type WatchedAction,
} from './schema.ts';

type Watched = { action: WatchedAction; troubles: readonly ActionTrouble[] };
type OfTroubles = { page: PageContext; troubles: readonly Watched[] };

/** A group of actions: by what they are told apart, and which of them. */
export type InGroup = { by: Dimension; key: string };

/** A list of actions, of all or of one group, on the day that the page shows. */
export function listHref({ asOf }: PageContext, list: ActionList, group?: InGroup): string {
  const query = new URLSearchParams({ trouble: list });
  if (group) query.set(group.by, group.key);
  if (asOf) query.set('as-of', asOf.date);
  return `/analytics/actions?${query.toString()}`;
}

/** How many actions are in which trouble. */
export function TroubleFigures({ page, troubles }: OfTroubles) {
  const { t, formats } = page;
  if (troubles.length === 0) return <p class="measure">{t('analytics.actions.none')}</p>;
  const count = (trouble: ActionTrouble) => troubles.filter((one) => one.troubles.includes(trouble)).length;
  return (
    <>
      <p class="measure">{t('analytics.actions.sentence', { count: troubles.length })}</p>
      <dl class="tally">
        {actionTroubles.map((trouble) => (
          <div>
            <dt>{t(`analytics.trouble.${trouble}`)}</dt>
            <dd>
              {count(trouble) === 0 ? (
                formats.number(0)
              ) : (
                <a href={listHref(page, trouble)}>{formats.number(count(trouble))}</a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** By what the gaps are broken down: how many actions, how many done, and in which trouble. */
export function TroublesBy(
  props: OfTroubles & {
    by: Dimension;
    memberships: Memberships;
    nameOf: (key: string) => string;
    /** Rows that stand open; the others follow on request. */
    most: number;
  },
) {
  const { page, troubles, by, memberships, nameOf, most } = props;
  const { t, formats } = page;
  const groups = new Map<string, Watched[]>();
  for (const one of troubles)
    for (const key of memberships.of.get(one.action.id) ?? [])
      groups.set(key, [...(groups.get(key) ?? []), one]);
  const rows = [...groups].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  if (rows.length === 0) return <></>;
  const facet = t(`recommendations.facet.${by}`);
  const title = t('analytics.actions.by', { facet });
  // whoever leads is there
  const columns = actionTroubles.filter((trouble) => by !== 'organisation' || trouble !== 'unled');
  return (
    <section>
      <h2>{title}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={title}>
        <table class="gaps">
          <caption class="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{facet}</th>
              <th scope="col" class="number">
                {t('analytics.column.actions')}
              </th>
              <th scope="col" class="number">
                {t('plans.state.done')}
              </th>
              {columns.map((trouble) => (
                <th scope="col" class="number">
                  {t(`analytics.trouble.${trouble}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map(([key, of]) => (
              <tr>
                <th scope="row">
                  {by === 'organisation' ? (
                    <a href={`/organisations/${key}`}>
                      <bdi>{nameOf(key)}</bdi>
                    </a>
                  ) : (
                    <bdi>{nameOf(key)}</bdi>
                  )}
                </th>
                {(['all', 'done', ...columns] as const).map((list) => {
                  const count = of.filter((one) => isCounted(one, list)).length;
                  return (
                    <td class="number">
                      {count === 0 ? (
                        formats.number(0)
                      ) : (
                        <a href={listHref(page, list, { by, key })}>{formats.number(count)}</a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {by !== 'organisation' && <p class="small muted measure">{t('analytics.actions.overlap')}</p>}
    </section>
  );
}

function isCounted({ action, troubles }: Watched, list: ActionList): boolean {
  if (list === 'all') return true;
  return list === 'done' ? action.state === 'done' : troubles.includes(list);
}
