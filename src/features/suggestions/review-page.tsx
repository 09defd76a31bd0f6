import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Empty, LeftToRight, MarkedText, ProblemSummary, Progress } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { PositionTag, recommendationHref, reviewName, statesOf } from '../recommendations/components.tsx';
import { AddTerm, TermBoxes, TermList, type OfferedTerm } from './offer.tsx';
import type { Offered, Progress as HowFar, Shown } from './queries.ts';
import { LEAST_SHOWN, MEANT } from './schema.ts';

export type ReviewTermsView = {
  review: Row<'review'>;
  progress: HowFar;
  shown: Shown;
  items: readonly Offered[];
  /** Whether the machine is at it, so that the page looks again by itself. */
  isReading: boolean;
  /** What was decided by the form that led here. */
  decided: { set: number; rejected: number; meanwhile: number } | null;
  /** What somebody ticked and typed, where it has to be shown again. */
  typed?: { ticked: ReadonlySet<string>; added: Readonly<Record<string, string>> };
  problems?: readonly Problem[];
};

/** A page of a review's recommendations with what the machine proposes for each, to be decided on in one go. */
export function ReviewTermsPage({ page, view }: { page: PageContext; view: ReviewTermsView }) {
  const { t } = page;
  const { review, progress, shown, items, isReading, decided, typed, problems = [] } = view;
  const name = reviewName(page, review);
  const title = t('suggestions.title', { review: name });
  const address = `/reviews/${review.slug}/terms`;
  const { recommendations, withTerms } = progress;
  const share = recommendations === 0 ? 0 : Math.round((100 * withTerms) / recommendations);
  return (
    <Layout page={page} title={title} {...(isReading && { refreshAfter: 3 })}>
      <section class="first">
        <p class="small crumb">
          <a href={`/reviews/${review.slug}`}>{name}</a>
        </p>
        <h1>{title}</h1>
        {decided && (
          <p class="done" role="status">
            {t('suggestions.decided', decided)}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <Progress
          label={t('suggestions.progress', { done: withTerms, total: recommendations })}
          percent={share}
        />
        {progress.unread > 0 && (
          <form method="post" action={`${address}/read`} class="problem information">
            <p>{t('suggestions.unread', { count: progress.unread })}</p>
            {!isReading && <button class="quiet">{t('suggestions.read')}</button>}
          </form>
        )}
        <p class="measure small muted">
          {t('suggestions.lead')} {t('suggestions.keys')}
        </p>
        <ul class="source">
          <li>
            <a href={address} aria-current={shown === 'open' ? 'true' : undefined}>
              {t('suggestions.open', { recommendations: progress.open, terms: progress.openTerms })}
            </a>
          </li>
          <li>
            <a href={`${address}?shown=bare`} aria-current={shown === 'bare' ? 'true' : undefined}>
              {t('suggestions.bare', { count: progress.bare })}
            </a>
          </li>
        </ul>
        {progress.openTerms > 0 && <AcceptAbove page={page} address={address} />}
      </section>
      {items.length === 0 ? (
        <Empty>
          <p>{t(shown === 'open' ? 'suggestions.nothing' : 'suggestions.nothing.bare')}</p>
          <p>
            <a href={`/recommendations?review=${review.slug}`}>{t('suggestions.register')}</a>
          </p>
        </Empty>
      ) : (
        <form method="post" action={address}>
          <TermList page={page} />
          <input type="hidden" name="shown" value={shown} />
          <ol class="list proposed">
            {items.map((item, place) => (
              <Item
                page={page}
                item={item}
                isFirst={place === 0 && problems.length === 0}
                typed={typed}
                problems={problems}
              />
            ))}
          </ol>
          <p class="actions sticky">
            <button>{t('suggestions.accept', { count: items.length })}</button>
          </p>
        </form>
      )}
    </Layout>
  );
}

/** Leads to what would be accepted at or above a probability. */
export function AcceptAbove({
  page,
  address,
  above = 80,
}: {
  page: PageContext;
  address: string;
  above?: number;
}) {
  const { t } = page;
  return (
    <form method="get" action={`${address}/above`} class="actions above">
      <label for="above">{t('suggestions.bulk')}</label>
      <input id="above" name="above" type="number" min={1} max={100} value={String(above)} class="number" />
      <span>{t('suggestions.bulk.unit')}</span>
      <button class="quiet">{t('suggestions.bulk.show')}</button>
    </form>
  );
}

function Item(props: {
  page: PageContext;
  item: Offered;
  isFirst: boolean;
  typed: ReviewTermsView['typed'];
  problems: readonly Problem[];
}) {
  const { page, item, isFirst, typed, problems } = props;
  const terms = item.open
    .filter(({ probability }) => probability >= LEAST_SHOWN)
    .map((term): OfferedTerm => ({
      ...term,
      isTicked: typed ? typed.ticked.has(`${item.id} ${term.kind} ${term.label}`) : term.probability >= MEANT,
    }));
  const led = terms
    .filter(({ probability }) => (probability ?? 0) >= MEANT)
    .flatMap(({ because }) => because);
  const name = `add-${item.id}`;
  return (
    <li class="plain">
      <fieldset>
        <legend class="source">
          <a href={recommendationHref(item.address)}>
            <b>
              <LeftToRight>{item.number}</LeftToRight>
            </b>
          </a>{' '}
          <span>{statesOf(page, item.recommending_states)}</span>{' '}
          <PositionTag page={page} position={item.position} />
        </legend>
        <MarkedText language={item.language} text={item.text} words={led} />
        <TermBoxes page={page} recommendation={item.id} terms={terms} isFirst={isFirst} />
        <AddTerm page={page} name={name} typed={typed?.added[name]} problems={problems} />
      </fieldset>
    </li>
  );
}
