import type { Row } from '../../database/tables.ts';
import { Empty, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { ListedRecommendation } from '../recommendations/actions.ts';
import { ClusterName } from './components.tsx';
import { MemberChoice } from './member-choice.tsx';
import type { ListedDecision } from './queries.ts';
import { clusterHref } from './schema.ts';

/** A proposal that was turned down: who did, what was proposed, and the cluster that it would have extended. */
export type TurnedDown = {
  decision: ListedDecision;
  items: readonly ListedRecommendation[];
  joins: Row<'cluster'> | undefined;
};

export type TurnedDownView = {
  found: number;
  turnedDown: readonly TurnedDown[];
  /** Whether one was just taken back. */
  isUndone: boolean;
  current: number;
  pages: number;
};

const PROPOSALS = '/clusters/proposals';
/** Nothing is marked in the words: what they share was not enough. */
const NOTHING_SHARED = { instruments: [], persons: [], words: [] };

/** Proposals that were turned down, the newest first, each to be taken back. */
export function TurnedDownPage({ page, view }: { page: PageContext; view: TurnedDownView }) {
  const { t, formats } = page;
  const { found, turnedDown, isUndone, current, pages } = view;
  return (
    <Layout page={page} title={t('clusters.turnedDown.title')}>
      <section class="first">
        <p class="small crumb">
          <a href={PROPOSALS}>{t('clusters.proposals.title')}</a>
        </p>
        <h1>{t('clusters.turnedDown.title')}</h1>
        {isUndone && (
          <p class="done" role="status">
            {t('clusters.turnedDown.undone')}
          </p>
        )}
        <p class="measure muted">{t('clusters.turnedDown.lead')}</p>
        {found === 0 && (
          <Empty>
            <p>{t('clusters.turnedDown.none')}</p>
            <p>
              <a href={PROPOSALS}>{t('suggestions.back')}</a>
            </p>
          </Empty>
        )}
      </section>
      {turnedDown.map(({ decision, items, joins }) => (
        <section>
          <h2 class="entry">{t('clusters.turnedDown.one', { count: items.length })}</h2>
          {joins && (
            <p>
              {t('clusters.turnedDown.joins')}{' '}
              <a href={clusterHref(joins.slug)}>
                <ClusterName page={page} cluster={joins} />
              </a>
            </p>
          )}
          <ul class="list">
            {items.map((item) => (
              <MemberChoice page={page} item={item} shared={NOTHING_SHARED} />
            ))}
          </ul>
          <form method="post" action="/clusters/undo" class="actions">
            <input type="hidden" name="decision" value={decision.id} />
            <input type="hidden" name="back" value="turned-down" />
            <span class="small muted">
              {t('clusters.turnedDown.by', {
                name: decision.organisation_names
                  ? formats.name(decision.organisation_names)
                  : t('suggestions.operator'),
                date: formats.time(decision.recorded_at),
              })}
            </span>
            <button class="quiet">{t('clusters.turnedDown.undo')}</button>
          </form>
        </section>
      ))}
      <Paging page={page} current={current} pages={pages} />
    </Layout>
  );
}
