import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Empty, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { ListedRecommendation } from '../recommendations/actions.ts';
import { AboveForm, ClusterName } from './components.tsx';
import { MemberChoice, SharedFacts } from './member-choice.tsx';
import type { Proposal } from './queries.ts';
import { clusterHref, shownShare, MOST_COMPARED, USUAL_SHARE } from './schema.ts';

/** A proposal as the page shows it. */
export type ShownProposal = {
  proposal: Proposal;
  version: string;
  items: readonly ListedRecommendation[];
  /** The cluster that it would extend, with its members. */
  joins: { cluster: Row<'cluster'>; items: readonly ListedRecommendation[] } | null;
};

export type ProposalsView = {
  open: number;
  skip: number;
  shown: ShownProposal | null;
  reading: Row<'cluster_reading'> | undefined;
  /** What the form that led here decided. */
  decided: {
    kind: 'confirm' | 'turn-down' | 'undo';
    decision: string;
    /** Where recommendations were put. */
    cluster: Row<'cluster'> | undefined;
  } | null;
  /** How many were turned down and can be taken back. */
  turnedDown: number;
  /** How many were confirmed at once. */
  confirmed: number | null;
  ticked?: readonly string[];
  name?: string;
  problems?: readonly Problem[];
};

const PROPOSALS = '/clusters/proposals';
/** How many members of a cluster stand beside what would be added to it. */
const SETTLED_SHOWN = 5;

/** One proposal after the other: what would be one cluster, and what its texts share. */
export function ProposalsPage({ page, view }: { page: PageContext; view: ProposalsView }) {
  const { t, formats } = page;
  const { open, shown, reading, turnedDown, decided, confirmed, problems = [] } = view;
  const isReading = reading !== undefined && reading.done < reading.asked;
  return (
    <Layout
      page={page}
      title={t('clusters.proposals.title')}
      {...(isReading && !shown && { refreshAfter: 3 })}
    >
      <section class="first">
        <p class="small crumb">
          <a href="/clusters">{t('clusters.title')}</a>
        </p>
        <h1>{t('clusters.proposals.title')}</h1>
        {decided && <Decided page={page} decided={decided} />}
        {confirmed !== null && (
          <p class="done" role="status">
            {t('clusters.above.done', { count: confirmed })} <a href="/clusters">{t('clusters.all')}</a>
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <p class="measure muted">{t('clusters.proposals.lead', { most: MOST_COMPARED })}</p>
        <form method="post" action={`${PROPOSALS}/read`} class="actions">
          <span>
            {t('clusters.proposals.open', { count: open })}{' '}
            {isReading
              ? t('clusters.reading')
              : reading?.done_at &&
                t('clusters.read', {
                  count: reading.recommendations,
                  date: formats.time(reading.done_at),
                })}
          </span>
          <button class="quiet">{t('clusters.read.anew')}</button>
        </form>
        {turnedDown > 0 && (
          <p class="small">
            <a href={`${PROPOSALS}/turned-down`}>{t('clusters.turnedDown', { count: turnedDown })}</a>
          </p>
        )}
        {open > 1 && <Above page={page} above={String(USUAL_SHARE)} />}
      </section>
      {shown ? (
        <OneProposal page={page} view={view} shown={shown} />
      ) : (
        <Empty>
          <p>{t(open === 0 ? 'clusters.proposals.none' : 'clusters.proposals.end')}</p>
          <p>
            <a href={open === 0 ? '/clusters' : PROPOSALS}>
              {t(open === 0 ? 'clusters.all' : 'clusters.proposals.first')}
            </a>
          </p>
        </Empty>
      )}
    </Layout>
  );
}

function Decided({ page, decided }: { page: PageContext; decided: NonNullable<ProposalsView['decided']> }) {
  const { t } = page;
  return (
    <div class="done" role="status">
      <form method="post" action="/clusters/undo">
        {t(`clusters.decided.${decided.kind}`)}{' '}
        {decided.cluster && (
          <a href={clusterHref(decided.cluster.slug)}>
            <ClusterName page={page} cluster={decided.cluster} />
          </a>
        )}{' '}
        {decided.kind !== 'undo' && (
          <>
            <input type="hidden" name="decision" value={decided.decision} />
            <input type="hidden" name="back" value="proposals" />
            <button class="quiet">{t('clusters.undo')}</button>
          </>
        )}
      </form>
    </div>
  );
}

/** Leads to what would be confirmed at or above a probability. */
function Above(props: { page: PageContext; above: string; problems?: readonly Problem[] }) {
  return <AboveForm {...props} action={`${PROPOSALS}/above`} label={props.page.t('clusters.above')} />;
}

function OneProposal(props: { page: PageContext; view: ProposalsView; shown: ShownProposal }) {
  const { page, view, shown } = props;
  const { t } = page;
  const { open, skip, ticked, problems = [] } = view;
  const { proposal, items, joins } = shown;
  const { probability } = proposal;
  return (
    <section>
      <h2>
        {joins
          ? t('clusters.proposal.joins', { count: items.length })
          : t('clusters.proposal', { count: items.length })}
      </h2>
      <p>{t(`clusters.likely.${likelihood(probability)}`, { share: shownShare(probability) })}</p>
      <SharedFacts page={page} shared={proposal.shared} />
      {joins && (
        <>
          <h3>
            <a href={clusterHref(joins.cluster.slug)}>
              <ClusterName page={page} cluster={joins.cluster} />
            </a>
          </h3>
          <ul class="list">
            {joins.items.slice(0, SETTLED_SHOWN).map((item) => (
              <MemberChoice page={page} item={item} shared={proposal.shared} />
            ))}
          </ul>
          {joins.items.length > SETTLED_SHOWN && (
            <p class="small muted">{t('clusters.more', { count: joins.items.length - SETTLED_SHOWN })}</p>
          )}
        </>
      )}
      <form method="post" action={PROPOSALS} class="proposed">
        <input type="hidden" name="proposal" value={proposal.id} />
        <input type="hidden" name="version" value={shown.version} />
        <input type="hidden" name="skip" value={String(skip)} />
        <fieldset id="ticked">
          <legend>
            <h3>{t(joins ? 'clusters.proposal.added' : 'clusters.proposal.members')}</h3>
          </legend>
          <ul class="list">
            {items.map((item, at) => (
              <MemberChoice
                page={page}
                item={item}
                shared={proposal.shared}
                box={{
                  isTicked: ticked ? ticked.includes(item.id) : true,
                  isFirst: at === 0 && problems.length === 0,
                }}
              />
            ))}
          </ul>
        </fieldset>
        {!joins && (
          <div class="field">
            <label for="name">{t('clusters.name')}</label>
            <p class="hint" id="name-hint">
              {t('clusters.name.hint')}
            </p>
            <input id="name" name="name" value={view.name} dir="auto" aria-describedby="name-hint" />
          </div>
        )}
        <p class="actions sticky">
          <button>{t(joins ? 'clusters.confirm.joins' : 'clusters.confirm')}</button>
          <button class="quiet" formaction={`${PROPOSALS}/turn-down`}>
            {t('clusters.turnDown')}
          </button>
          {skip + 1 < open && <a href={`${PROPOSALS}?skip=${skip + 1}`}>{t('clusters.later')}</a>}
        </p>
        <p class="small muted measure">{t('clusters.proposal.keys')}</p>
      </form>
    </section>
  );
}

function likelihood(probability: number): 'surely' | 'probably' | 'perhaps' {
  if (probability >= 0.9) return 'surely';
  return probability >= 0.7 ? 'probably' : 'perhaps';
}

export type AboveView = {
  /** Whole per cent; null where what was typed is none. */
  above: number | null;
  typed: string;
  proposals: readonly ShownProposal[];
  /** How many there are; more may be than are shown. */
  open: number;
  problems?: readonly Problem[];
};

/** What would be confirmed if every proposal at or above a probability were. */
export function AbovePage({ page, view }: { page: PageContext; view: AboveView }) {
  const { t } = page;
  const { above, typed, proposals, open, problems = [] } = view;
  const title = above === null ? t('clusters.above') : t('clusters.above.title', { share: above / 100 });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={PROPOSALS}>{t('clusters.proposals.title')}</a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        <Above page={page} above={typed} problems={problems} />
        {above === null ? null : open === 0 ? (
          <Empty>
            <p>{t('clusters.above.nothing')}</p>
          </Empty>
        ) : (
          <>
            <p class="measure">{t('clusters.above.count', { count: open, share: above / 100 })}</p>
            <form method="post" action={`${PROPOSALS}/above`}>
              <input type="hidden" name="above" value={String(above)} />
              <input type="hidden" name="proposals" value={String(open)} />
              <p class="actions">
                <button>{t('clusters.above.confirm', { count: open })}</button>
                <a href={PROPOSALS}>{t('suggestions.back')}</a>
              </p>
            </form>
            {proposals.map(({ proposal, items, joins }) => (
              <section>
                <h2>
                  {joins ? (
                    <ClusterName page={page} cluster={joins.cluster} />
                  ) : (
                    <ClusterName
                      page={page}
                      cluster={{ name: null, language: null, shared: proposal.shared }}
                    />
                  )}{' '}
                  <span class="small muted">
                    {t('suggestions.probability', { share: shownShare(proposal.probability) })}
                  </span>
                </h2>
                <ul class="list">
                  {items.map((item) => (
                    <MemberChoice page={page} item={item} shared={proposal.shared} />
                  ))}
                </ul>
              </section>
            ))}
            {proposals.length < open && (
              <p class="small muted">{t('clusters.above.more', { count: open - proposals.length })}</p>
            )}
          </>
        )}
      </section>
    </Layout>
  );
}
