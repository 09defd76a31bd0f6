import type { PageContext } from '../../web/context.ts';
import { LeftToRight, Words } from '../../web/components.tsx';
import type { AlikeRecommendation } from './alike-queries.ts';
import { PositionTag, recommendationHref, reviewName } from './components.tsx';

/** What other reviews asked in the same words, before and after, each with the words that are shared. */
export function AskedAlike(props: {
  page: PageContext;
  heldOn: string | null;
  alike: readonly AlikeRecommendation[];
}) {
  const { page, heldOn, alike } = props;
  const { t } = page;
  const isLater = (other: AlikeRecommendation) =>
    heldOn !== null && other.held_on !== null && other.held_on > heldOn;
  return (
    <section>
      <h2>{t('recommendations.alike')}</h2>
      <p class="measure small muted">
        {t(alike.length > 0 ? 'recommendations.alike.how' : 'recommendations.alike.none')}
      </p>
      {(['earlier', 'later'] as const).map((when) => {
        const of = alike.filter((other) => isLater(other) === (when === 'later'));
        if (of.length === 0) return null;
        return (
          <>
            <h3>{t(`recommendations.alike.${when}`)}</h3>
            <ul class="list">
              {of.map((other) => (
                <li>
                  <div>
                    <ul class="source">
                      <li>
                        <b>
                          <LeftToRight>{other.number}</LeftToRight>
                        </b>
                      </li>
                      <li>{reviewName(page, other)}</li>
                      <li>
                        <PositionTag page={page} position={other.position} />
                      </li>
                    </ul>
                    <Words language={other.language}>
                      <a href={recommendationHref(other.address)}>{other.text}</a>
                    </Words>
                  </div>
                  <div class="side">
                    <span>{t('recommendations.alike.share', { share: other.share })}</span>
                    <span class="muted">
                      {t('recommendations.alike.words')}{' '}
                      <bdi lang={other.language}>{other.words.join(', ')}</bdi>
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          </>
        );
      })}
    </section>
  );
}
