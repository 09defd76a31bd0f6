import type { PageContext } from '../../web/context.ts';
import { Empty } from '../../web/components.tsx';
import { Layout } from '../../web/layout.tsx';
import {
  documentKindName,
  languageName,
  recommendationHref,
  reviewName,
} from '../recommendations/components.tsx';
import type { TimelineEvent } from './queries.ts';

/** What happened when, by the dates of documents and events themselves, newest first. */
export function TimelinePage({ page, events }: { page: PageContext; events: readonly TimelineEvent[] }) {
  const { t } = page;
  const byYear = Map.groupBy(events, ({ day }) => day.slice(0, 4));
  return (
    <Layout page={page} title={t('timeline.title')}>
      <section class="first">
        <h1>{t('timeline.title')}</h1>
        <p class="measure muted">{t('timeline.lead')}</p>
        {events.length === 0 && (
          <Empty>
            <p>{t('timeline.empty')}</p>
          </Empty>
        )}
        {[...byYear].map(([year, of]) => (
          <>
            <h2>{year}</h2>
            <ol class="timeline" reversed>
              {of.map((event) => (
                <li class={event.what === 'due' ? 'asked-for' : undefined}>
                  <span class="small muted">
                    <time datetime={event.day}>{page.formats.day(event.day)}</time>
                  </span>
                  <br />
                  <Happened page={page} event={event} />
                </li>
              ))}
            </ol>
          </>
        ))}
      </section>
      <AsOf page={page} />
    </Layout>
  );
}

function Happened({ page, event }: { page: PageContext; event: TimelineEvent }) {
  const { t } = page;
  const review = <a href={`/reviews/${event.slug}`}>{reviewName(page, event)}</a>;
  if (event.what === 'review')
    return (
      <>
        {t('timeline.review')} {review} · {t('reviews.count', { count: event.recommendations })}
      </>
    );
  if (event.what === 'due')
    return (
      <>
        <a href={recommendationHref(event.address)}>{t('timeline.due', { count: event.count })}</a> · {review}
      </>
    );
  const name = [documentKindName(page, event.kind), event.symbol].filter(Boolean).join(', ');
  return (
    <>
      {event.sha256 === null ? <bdi>{name}</bdi> : <a href={`/files/${event.sha256}`}>{name}</a>}{' '}
      {event.language !== page.language && `(${languageName(page, event.language)}) `}· {review}
    </>
  );
}

/** Any page as the register stood on another day: by when things were recorded, not by when they happened. */
function AsOf({ page }: { page: PageContext }) {
  const { t } = page;
  return (
    <section>
      <h2>{t('recommendations.asOf')}</h2>
      <form action="/timeline">
        <div class="field">
          <label for="as-of">{t('timeline.asOf')}</label>
          <p class="hint" id="as-of-hint">
            {t('recommendations.asOf.hint')}
          </p>
          <input type="date" id="as-of" name="as-of" value={page.asOf?.date} aria-describedby="as-of-hint" />
        </div>
        <button>{t('timeline.asOf.show')}</button>
      </form>
    </section>
  );
}
