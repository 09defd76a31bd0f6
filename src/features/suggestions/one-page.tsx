import type { Problem } from '../../problem.ts';
import { Empty, MarkedText, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { RecommendationNumber, recommendationHref } from '../recommendations/components.tsx';
import { TermName } from './components.tsx';
import { AddTerm, TermBoxes, TermList, type OfferedTerm } from './offer.tsx';
import type { Offered } from './queries.ts';
import { LEAST_SHOWN, MEANT, writeMark } from './schema.ts';

export type OneView = {
  item: Offered;
  version: string;
  /** What organisations are called, by their id. */
  organisations: ReadonlyMap<string, string>;
  typed?: { ticked: ReadonlySet<string>; add: string };
  problems?: readonly Problem[];
};

/** The terms of one recommendation, those decided on and those proposed, to be decided on anew. */
export function OneTermsPage({ page, view }: { page: PageContext; view: OneView }) {
  const { t } = page;
  const { item, version, typed, problems = [] } = view;
  const title = t('suggestions.one.title', { number: item.number });
  const address = recommendationHref(item.address);
  const terms = offeredTerms(page, view).map((term) => ({
    ...term,
    isTicked: typed ? typed.ticked.has(writeMark({ recommendation: item.id, ...term })) : term.isTicked,
  }));
  const led = terms.filter(({ isTicked }) => isTicked).flatMap(({ because }) => because);
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={address}>
            <RecommendationNumber of={item} />
          </a>
        </p>
        <h1>{title}</h1>
        <MarkedText language={item.language} text={item.text} words={led} />
        {item.issued.length > 0 && (
          <>
            <p class="small muted">{t('suggestions.one.issued')}</p>
            <ul class="plain-list">
              {item.issued.map(({ kind, label }) => (
                <li>
                  <TermName page={page} kind={kind} label={label} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="measure">{t('suggestions.one.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <form method="post" action={`${address}/terms`} class="proposed">
          <TermList page={page} />
          <input type="hidden" name="version" value={version} />
          {terms.length === 0 && (
            <Empty>
              <p>{t('suggestions.one.nothing')}</p>
            </Empty>
          )}
          <TermBoxes page={page} recommendation={item.id} terms={terms} isFirst={problems.length === 0} />
          <AddTerm page={page} name="add" typed={typed?.add} problems={problems} />
          <p class="actions">
            <button>{t('suggestions.one.save')}</button>
            <a href={address}>{t('summaries.cancel')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}

function offeredTerms(page: PageContext, { item, organisations }: OneView): OfferedTerm[] {
  const { t, formats } = page;
  const chosen = item.chosen.map(
    ({ kind, label, probability, words, choice, organisation, recorded_at }) => ({
      kind,
      label,
      probability,
      because: words,
      isTicked: choice === 'set',
      note: t(`suggestions.one.${choice}`, {
        name: organisations.get(organisation ?? '') ?? t('suggestions.operator'),
        date: formats.day(recorded_at),
      }),
    }),
  );
  const open = item.open
    .filter(({ probability }) => probability >= LEAST_SHOWN)
    .map((term) => ({ ...term, isTicked: term.probability >= MEANT }));
  return [...chosen, ...open];
}
