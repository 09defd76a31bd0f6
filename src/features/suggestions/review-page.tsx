import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Empty, MarkedText, ProblemSummary, Progress } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { AboveForm } from '../clusters/components.tsx';
import {
  PositionTag,
  RecommendationNumber,
  recommendationHref,
  reviewName,
  statesOf,
} from '../recommendations/components.tsx';
import { TermName } from './components.tsx';
import { AddTerm, TermBoxes, TermList, type OfferedTerm } from './offer.tsx';
import type { Acceptance } from './decided-queries.ts';
import type { Offered, Progress as HowFar, Shown } from './queries.ts';
import { LEAST_SHOWN, MEANT, USUAL_SHARE } from './schema.ts';

export type ReviewTermsView = {
  review: Row<'review'>;
  progress: HowFar;
  shown: Shown;
  items: readonly Offered[];
  /** Whether the machine is at it, so that the page looks again by itself. */
  isReading: boolean;
  /** What was decided by the form that led here. */
  decided: { set: number; rejected: number; meanwhile: number; entry: number } | null;
  /** What was just taken back, and how much of it stays since somebody has decided on it anew. */
  undone: { undone: number; stay: number } | null;
  /** What was accepted at once and can be taken back at once. */
  acceptances: readonly Acceptance[];
  /** What somebody ticked and typed, where it has to be shown again. */
  typed?: { ticked: ReadonlySet<string>; added: Readonly<Record<string, string>> };
  problems?: readonly Problem[];
};

/** A page of a review's recommendations with what the machine proposes for each, to be decided on in one go. */
export function ReviewTermsPage({ page, view }: { page: PageContext; view: ReviewTermsView }) {
  const { t } = page;
  const { review, progress, shown, items, isReading, decided, undone, typed, problems = [] } = view;
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
        {decided && <Decided page={page} address={address} decided={decided} />}
        {undone && (
          <p class="done" role="status">
            {t('suggestions.undone', undone)}
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
            {progress.bare === 0 && shown === 'open' ? (
              t('suggestions.bare', { count: 0 })
            ) : (
              <a href={`${address}?shown=bare`} aria-current={shown === 'bare' ? 'true' : undefined}>
                {t('suggestions.bare', { count: progress.bare })}
              </a>
            )}
          </li>
        </ul>
        {progress.openTerms > 0 && <AcceptAbove page={page} address={address} />}
        <Acceptances page={page} address={address} view={view} />
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

/** What was decided, and how to take it back as one. */
function Decided(props: {
  page: PageContext;
  address: string;
  decided: NonNullable<ReviewTermsView['decided']>;
}) {
  const { page, address, decided } = props;
  const { t } = page;
  const canUndo = decided.entry > 0 && decided.set + decided.rejected > 0;
  return (
    <div class="done" role="status">
      <form method="post" action={`${address}/undo`}>
        {t('suggestions.decided', decided)}{' '}
        {canUndo && (
          <>
            <input type="hidden" name="entry" value={String(decided.entry)} />
            <button class="quiet">{t('clusters.undo')}</button>
          </>
        )}
      </form>
    </div>
  );
}

/** What was accepted at once before, each to be taken back at once; the one just taken stands above. */
function Acceptances(props: { page: PageContext; address: string; view: ReviewTermsView }) {
  const { page, address, view } = props;
  const { t, formats } = page;
  const earlier = view.acceptances.filter(({ entry }) => entry !== view.decided?.entry);
  if (earlier.length === 0) return <></>;
  return (
    <ul class="plain-list">
      {earlier.map(({ entry, terms, recorded_at, organisation_names }) => (
        <li>
          <form method="post" action={`${address}/undo`} class="actions small">
            <input type="hidden" name="entry" value={String(entry)} />
            <span>
              {t('suggestions.accepted', {
                terms,
                name: organisation_names ? formats.name(organisation_names) : t('suggestions.operator'),
                date: formats.time(recorded_at),
              })}
            </span>
            <button class="quiet">{t('suggestions.accepted.undo')}</button>
          </form>
        </li>
      ))}
    </ul>
  );
}

/** Leads to what would be accepted at or above a probability. */
export function AcceptAbove({
  page,
  address,
  above = String(USUAL_SHARE),
  problems = [],
}: {
  page: PageContext;
  address: string;
  above?: string;
  problems?: readonly Problem[];
}) {
  return (
    <AboveForm
      page={page}
      action={`${address}/above`}
      label={page.t('suggestions.bulk')}
      above={above}
      problems={problems}
    />
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
              <RecommendationNumber of={item} />
            </b>
          </a>{' '}
          <span>{statesOf(page, item.recommending_states)}</span>{' '}
          <PositionTag page={page} position={item.position} />
        </legend>
        <MarkedText language={item.language} text={item.text} words={led} />
        <Borne page={page} item={item} />
        <TermBoxes page={page} recommendation={item.id} terms={terms} isFirst={isFirst} />
        <AddTerm page={page} name={name} typed={typed?.added[name]} problems={problems} />
      </fieldset>
    </li>
  );
}

/** What documents gave a recommendation and people set on it: whoever decides sees what a proposal would add to. */
function Borne({ page, item }: { page: PageContext; item: Offered }) {
  const set = item.chosen.filter(({ choice }) => choice === 'set');
  const terms = new Map([...item.issued, ...set].map((term) => [`${term.kind} ${term.label}`, term]));
  if (terms.size === 0) return null;
  return (
    <p class="small">
      <span class="muted">{page.t('suggestions.borne')}</span>{' '}
      {[...terms.values()].map(({ kind, label }, place) => (
        <>
          {place > 0 && ' · '}
          <TermName page={page} kind={kind} label={label} />
        </>
      ))}
    </p>
  );
}
