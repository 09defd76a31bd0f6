import type { PageContext } from '../../web/context.ts';
import { rightsOfThemes } from '../../vocabularies/theme-rights.ts';
import { indicatorsOfTarget } from '../../vocabularies/goals.ts';
import { Empty, Words } from '../../web/components.tsx';
import { Layout } from '../../web/layout.tsx';
import type { ListedRecommendation } from '../recommendations/components.tsx';
import { EmbedLink } from '../sharing/components.tsx';
import type { Figures } from '../subjects/actions.ts';
import { AskingStates, Bars, NewestOf, SubjectFigures } from '../subjects/components.tsx';
import { rightHref, termPlaces, type Subject, type TermKind } from '../subjects/schema.ts';
import { termName as codeName } from '../vocabularies/schema.ts';
import { isOwnName, termName } from './components.tsx';
import { EntitlementSection } from './entitlement.tsx';
import type { Entitlement, Term } from './queries.ts';

function addressOf(kind: TermKind, { slug }: Term): string {
  return `/${termPlaces[kind]}/${encodeURIComponent(slug)}`;
}

/** Every term of a kind that a document gives, with how many recommendations bear it. */
export function TermsPage({
  page,
  kind,
  terms,
}: {
  page: PageContext;
  kind: TermKind;
  terms: readonly Term[];
}) {
  const { t } = page;
  const title = t(`recommendations.terms.${kind}`);
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <h1>{title}</h1>
        <p class="measure muted">{t('terms.lead')}</p>
        {terms.length === 0 ? (
          <Empty>
            <p>{t('terms.empty')}</p>
          </Empty>
        ) : (
          <Bars
            page={page}
            caption={t('figures.byTerm')}
            what={title}
            bars={terms.map((term) => ({
              label: termName(page, kind, term),
              href: addressOf(kind, term),
              count: term.count,
              language: isOwnName(page, kind, term) ? undefined : term.languages[0],
            }))}
          />
        )}
      </section>
    </Layout>
  );
}

export type TermView = {
  kind: TermKind;
  term: Term;
  parts: readonly Term[];
  subject: Subject;
  figures: Figures;
  states: readonly { state: string; count: number }[];
  newest: readonly ListedRecommendation[];
  entitlements: readonly Entitlement[];
};

/** One theme, group or SDG: how it stands with what was asked about it, and what a theme entitles to. */
export function TermPage({ page, view }: { page: PageContext; view: TermView }) {
  const { t } = page;
  const { kind, term, parts, subject, figures, states, newest, entitlements } = view;
  const name = termName(page, kind, term);
  const isOurs = isOwnName(page, kind, term);
  const spellings = term.issued.filter(({ label }) => label !== name);
  return (
    <Layout page={page} title={name} description={t('reviews.count', { count: figures.total })} hasCard>
      <section class="first">
        <ul class="source">
          <li>
            <a href={`/${termPlaces[kind]}`}>{t(`recommendations.terms.${kind}`)}</a>
          </li>
        </ul>
        <h1>{isOurs ? name : <Words language={term.languages[0] ?? 'en'}>{name}</Words>}</h1>
        <p class="measure">{t('terms.sentence', { country: page.countryName, total: figures.total })}</p>
        {spellings.length > 0 && (
          <p class="measure small muted">
            {t('terms.spellings')}{' '}
            {spellings.map(({ label, language }, place) => (
              <>
                {place > 0 && ' · '}
                <Words language={language} class="small">
                  {label}
                </Words>
              </>
            ))}
          </p>
        )}
        <SubjectFigures page={page} subject={subject} figures={figures} />
        <EmbedLink page={page} />
        <AskingStates page={page} subject={subject} states={states} />
      </section>
      {kind === 'sdg' && <PartsOfGoal page={page} term={term} parts={parts} />}
      {kind === 'sdg' && <IndicatorsOfTarget page={page} target={term.slug} named={parts} />}
      {kind === 'theme' && <RightsOfTheme page={page} term={term} />}
      {kind === 'theme' && <EntitlementSection page={page} term={term} entitlements={entitlements} />}
      <NewestOf page={page} subject={subject} total={figures.total} items={newest} />
    </Layout>
  );
}

/** The targets of a goal that documents name, and indicators where they name some. */
function PartsOfGoal({ page, term, parts }: { page: PageContext; term: Term; parts: readonly Term[] }) {
  if (term.slug.includes('.') || parts.length === 0) return null;
  const title = page.t(parts.some(({ slug }) => isIndicator(slug)) ? 'terms.parts' : 'terms.targets');
  return (
    <section>
      <h2>{title}</h2>
      <Bars
        page={page}
        caption={page.t('figures.byTerm')}
        what={title}
        bars={parts.map((part) => ({
          label: termName(page, 'sdg', part),
          href: addressOf('sdg', part),
          count: part.count,
        }))}
      />
    </section>
  );
}

/** What is counted to see how far a target has come; an indicator that documents name leads to its page. */
function IndicatorsOfTarget(props: { page: PageContext; target: string; named: readonly Term[] }) {
  const { page, target, named } = props;
  const numbers = indicatorsOfTarget(target);
  if (numbers.length === 0) return null;
  return (
    <section id="indicators">
      <h2>{page.t('terms.indicators')}</h2>
      <p class="measure small muted">{page.t('terms.indicators.what')}</p>
      <ul class="plain-list">
        {numbers.map((number) => {
          const name = codeName(page, 'sdg', number);
          const term = named.find(({ slug }) => slug === number);
          return <li>{term ? <a href={addressOf('sdg', term)}>{name}</a> : name}</li>;
        })}
      </ul>
    </section>
  );
}

function isIndicator(number: string): boolean {
  return number.split('.').length === 3;
}

/** The human rights that a theme concerns, by the vocabulary that ships. */
function RightsOfTheme({ page, term }: { page: PageContext; term: Term }) {
  const { t } = page;
  const rights = rightsOfThemes(term.labels);
  return (
    <section id="rights">
      <h2>{t('rights.ofTheme')}</h2>
      {rights.length === 0 ? (
        <p class="measure small muted">{t('rights.ofTheme.none')}</p>
      ) : (
        <dl class="facts">
          {rights.map((right) => (
            <>
              <dt>
                <a href={rightHref(right)}>{t(`right.${right}`)}</a>
              </dt>
              <dd class="measure">
                {t(`right.${right}.what`)} <a href={`${rightHref(right)}#articles`}>{t('rights.articles')}</a>
              </dd>
            </>
          ))}
        </dl>
      )}
    </section>
  );
}
