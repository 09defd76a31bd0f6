import { MarkedText } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { ListedRecommendation } from '../recommendations/actions.ts';
import {
  PositionTag,
  RecommendationNumber,
  recommendationHref,
  reviewName,
  statesOf,
} from '../recommendations/components.tsx';
import type { SharedOfCluster } from '../../database/cluster-tables.ts';

/** A recommendation that is or would be in a cluster: a box to tick where somebody may decide, and its words. */
export function MemberChoice(props: {
  page: PageContext;
  item: ListedRecommendation;
  shared: SharedOfCluster;
  /** Where the review stands above already. */
  isUnderReview?: boolean;
  /** None without it. */
  box?: { isTicked: boolean; isFirst?: boolean };
  note?: string | undefined;
}) {
  const { page, item, shared, isUnderReview = false, box, note } = props;
  const of = (
    <>
      <b>
        <RecommendationNumber of={item} />
      </b>{' '}
      {!isUnderReview && reviewName(page, item)}
    </>
  );
  return (
    <li class="plain member">
      <div class="source">
        {box ? (
          <label class="choice">
            <input
              type="checkbox"
              name="ticked"
              value={item.id}
              checked={box.isTicked}
              data-first={box.isFirst}
              aria-describedby={`words-${item.id}`}
            />
            <span>{of}</span>
          </label>
        ) : (
          <span>{of}</span>
        )}
        <span>{statesOf(page, item.recommending_states, item.mechanism)}</span>
        <PositionTag page={page} position={item.position} />
        <a href={recommendationHref(item.address)}>
          {page.t('clusters.open')}
          <span class="visually-hidden">
            {' '}
            <RecommendationNumber of={item} />
          </span>
        </a>
      </div>
      <div id={`words-${item.id}`}>
        <MarkedText language={item.language} text={item.text} words={shared.words} />
      </div>
      {note && <p class="small muted">{note}</p>}
    </li>
  );
}

/** What the texts of a cluster share, each kind under its name. */
export function SharedFacts({ page, shared }: { page: PageContext; shared: SharedOfCluster }) {
  const { t } = page;
  const kinds = (['instruments', 'persons', 'words'] as const).filter((kind) => shared[kind].length > 0);
  if (kinds.length === 0) return <p class="muted">{t('clusters.shared.nothing')}</p>;
  return (
    <dl class="facts">
      {kinds.map((kind) => (
        <>
          <dt>{t(`clusters.shared.${kind}`)}</dt>
          <dd>
            {/* no “and”: in Arabic it would run into a word of another script */}
            <bdi>{shared[kind].join(' · ')}</bdi>
          </dd>
        </>
      ))}
    </dl>
  );
}
