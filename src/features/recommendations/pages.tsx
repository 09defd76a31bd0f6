import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Row } from '../../database/tables.ts';
import type { PageContext } from '../../web/context.ts';
import { LeftToRight, Words } from '../../web/components.tsx';
import { mechanismHref } from '../subjects/schema.ts';
import type { ListedAssessment } from '../assessments/actions.ts';
import { Voices } from '../assessments/components.tsx';
import type { Claim, StandingAssignment } from '../assignments/actions.ts';
import { Owners } from '../assignments/components.tsx';
import type { Summary } from '../summaries/actions.ts';
import type { ClusterOfRecommendation } from '../clusters/actions.ts';
import { AskedAgain } from '../clusters/components.tsx';
import { IndicatorsOf } from '../indicators/components.tsx';
import type { ShownIndicator } from '../indicators/schema.ts';
import type { Priority } from '../priorities/actions.ts';
import { ServingActions } from '../plans/components.tsx';
import type { ServingAction } from '../plans/schema.ts';
import { PrioritySection } from '../priorities/components.tsx';
import { Summaries } from '../summaries/components.tsx';
import type { ListedUpdate } from '../updates/actions.ts';
import { UpdatesOfRecommendation } from '../updates/components.tsx';
import { Layout } from '../../web/layout.tsx';
import {
  documentName,
  mechanismName,
  PositionTag,
  recommendationHref,
  reviewName,
  StateLinks,
  Thread,
} from './components.tsx';
import { AskedAlike } from './asked-alike.tsx';
import type { AlikeRecommendation } from './alike-queries.ts';
import { Citations } from './citations.tsx';
import { Corrections } from './corrections.tsx';
import type { ListedCorrection, Neighbours, RecommendationDetail, Said } from './queries.ts';
import { RegisterEntries } from './register-entries.tsx';
import { leadInAnswers, Sayings } from './sayings.tsx';
import { threadOf } from './thread.ts';

export type RecommendationView = {
  recommendation: RecommendationDetail;
  clauses: readonly Row<'clause'>[];
  corrections: readonly ListedCorrection[];
  said: Said;
  neighbours: Neighbours;
  summaries: readonly Summary[];
  owners: readonly StandingAssignment[];
  claims: readonly Claim[];
  actions: readonly ServingAction[];
  indicators: readonly ShownIndicator[];
  /** Those on the duties of its owners, newest first. */
  updates: readonly ListedUpdate[];
  /** All that was ever said, newest first. */
  assessments: readonly ListedAssessment[];
  priorities: readonly Priority[];
  alike: readonly AlikeRecommendation[];
  cluster: ClusterOfRecommendation | null;
  /** What is discussed of it, as the viewer hears it. */
  discussions: JSX.Element;
  /** Of the installation, for the lasting address in citations. */
  publicUrl: string;
};

/** One recommendation at its lasting address: the UN's words, where they stand, and how far they have come. */
export function RecommendationPage({ page, view }: { page: PageContext; view: RecommendationView }) {
  const { t } = page;
  const { recommendation: item, clauses, corrections } = view;
  const title = t('recommendations.page.title', {
    number: item.number,
    symbol: item.document_symbol ?? item.review_symbol ?? '',
  });
  return (
    <Layout
      page={page}
      title={title}
      description={item.text.slice(0, 200)}
      hasCard
      linkedData={linkedDataOf(page, title, item)}
    >
      <article>
        <section class="first">
          <ul class="source">
            <li>
              <b>
                <LeftToRight>{item.number}</LeftToRight>
              </b>
            </li>
            <li>
              <a href={`/reviews/${item.review_slug}`}>{reviewName(page, item)}</a>
            </li>
            <li>
              {item.page === null ? (
                <LeftToRight>{documentName(item)}</LeftToRight>
              ) : (
                t('recommendations.source', { symbol: documentName(item), page: item.page })
              )}
            </li>
            <li>
              <StateLinks page={page} codes={item.recommending_states} mechanism={item.mechanism} />
            </li>
            <li>
              <PositionTag page={page} position={item.position} />
            </li>
          </ul>
          <h1 class="recommendation">
            <Words language={item.language} class="lead block">
              {item.text}
            </Words>
          </h1>
          {item.concern && (
            <>
              <p class="small muted">{t('recommendations.concern')}</p>
              <Words language={item.language} class="block">
                {item.concern}
              </Words>
            </>
          )}
          {item.lead_in && !leadInAnswers(item) && (
            <>
              <p class="small muted">{t('recommendations.leadIn')}</p>
              <Words language={item.language} class="block">
                {item.lead_in}
              </Words>
            </>
          )}
          {!item.public && <p class="problem warning">{t('recommendations.unpublished')}</p>}
          <Thread
            page={page}
            steps={threadOf({ ...view, ...item, askedOn: item.held_on })}
            records={{
              asked: `/reviews/${item.review_slug}`,
              ...(view.said.answers.length > 0 && { answered: '#sources' }),
              owned: '#owners',
              planned: '#actions',
              funded: '#actions',
              done: '#voices',
            }}
          />
        </section>
        <Summaries page={page} address={item.address} summaries={view.summaries} />
        <Voices page={page} address={item.address} assessments={view.assessments} />
        <Owners page={page} address={item.address} owners={view.owners} claims={view.claims} />
        <ServingActions page={page} address={item.address} actions={view.actions} />
        <UpdatesOfRecommendation
          page={page}
          address={item.address}
          owners={view.owners}
          updates={view.updates}
        />
        <IndicatorsOf page={page} of={{ kind: 'recommendation', id: item.id }} indicators={view.indicators} />
        {view.discussions}
        <PrioritySection page={page} address={item.address} priorities={view.priorities} />
        {clauses.length > 0 && (
          <section>
            <h2>{t('recommendations.clauses')}</h2>
            <ul class="list">
              {clauses.map((clause) => (
                <li class="plain">
                  <div>
                    <Words language={item.language}>{clause.text}</Words>
                    <p class="source">
                      <StateLinks page={page} codes={clause.recommending_states} mechanism={item.mechanism} />
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="split">
          <section>
            <h2>{t('recommendations.about')}</h2>
            <dl class="facts">
              <dt>{t('recommendations.mechanism')}</dt>
              <dd>
                <a href={mechanismHref(item.mechanism)}>{mechanismName(page, item.mechanism)}</a>
              </dd>
              <dt>{t('recommendations.askedBy')}</dt>
              <dd>
                <StateLinks page={page} codes={item.recommending_states} mechanism={item.mechanism} />
              </dd>
              <dt>{t('recommendations.answer')}</dt>
              <dd>
                <PositionTag page={page} position={item.position} />
                {item.lead_in && leadInAnswers(item) && view.said.answers.length === 0 && (
                  <p>
                    <Words language={item.language} class="small block">
                      {item.lead_in}
                    </Words>
                  </p>
                )}
              </dd>
              {item.due && (
                <>
                  <dt>{t('recommendations.due')}</dt>
                  <dd>{page.formats.day(item.due)}</dd>
                </>
              )}
              <dt>{t('recommendations.document')}</dt>
              <dd>
                <ul class="source">
                  <li>
                    <LeftToRight>{documentName(item)}</LeftToRight>
                  </li>
                  {item.issued_on && <li>{page.formats.day(item.issued_on)}</li>}
                  {item.page !== null && <li>{t('recommendations.onPage', { page: item.page })}</li>}
                  <li>
                    {item.file_sha256 === null ? (
                      t('reviews.file.inside')
                    ) : (
                      <a href={`/files/${item.file_sha256}`}>{t('recommendations.file')}</a>
                    )}
                  </li>
                </ul>
              </dd>
              <dt>{t('recommendations.cite')}</dt>
              <dd>
                <Citations
                  page={page}
                  publicUrl={view.publicUrl}
                  address={item.address}
                  symbol={documentName(item)}
                  number={item.number}
                />
              </dd>
              <dt>{t('recommendations.recorded')}</dt>
              <dd>
                {page.formats.time(item.recorded_at)}{' '}
                <a href={`${recommendationHref(item.address)}/history`}>{t('recommendations.history')}</a>
              </dd>
            </dl>
          </section>
          <Corrections page={page} item={item} corrections={corrections} said={view.said} />
        </div>
        <Sayings page={page} item={item} said={view.said} />
        <RegisterEntries page={page} entries={view.said.entries} />
        <AskedAgain page={page} of={view.cluster} />
        <AskedAlike page={page} heldOn={item.held_on} alike={view.alike} />
        <nav class="paging" aria-label={t('recommendations.neighbours')}>
          {view.neighbours.previous && (
            <a rel="prev" href={recommendationHref(view.neighbours.previous)}>
              {t('shell.page.previous')}
            </a>
          )}
          <a href={`/recommendations?review=${item.review_slug}`}>
            {t('recommendations.ofReview', { review: reviewName(page, item) })}
          </a>
          {view.neighbours.next && (
            <a rel="next" href={recommendationHref(view.neighbours.next)}>
              {t('shell.page.next')}
            </a>
          )}
        </nav>
      </article>
    </Layout>
  );
}

/** The recommendation as schema.org knows documents: its words, their language, where they were published. */
function linkedDataOf(page: PageContext, name: string, item: RecommendationDetail): Record<string, unknown> {
  const address = page.publicUrl + recommendationHref(item.address);
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': address,
    url: address,
    name,
    text: item.text,
    inLanguage: item.language,
    publisher: { '@type': 'Organization', name: 'United Nations' },
    ...(item.issued_on && { datePublished: item.issued_on }),
    isPartOf: {
      '@type': 'CreativeWork',
      name: item.document_symbol ?? item.review_symbol ?? item.review_slug,
      url: `${page.publicUrl}/reviews/${item.review_slug}`,
    },
  };
}
