import { may } from '../../access/policy.ts';
import { ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { AssignCluster } from '../assignments/components.tsx';
import { reviewName } from '../recommendations/components.tsx';
import { ChangeForms, MemberForms } from './change-forms.tsx';
import type { ClusterView } from './cluster-view.ts';
import { ClusterName, Repeats } from './components.tsx';
import { MemberChoice, SharedFacts } from './member-choice.tsx';
import { decideClusters } from './policy.ts';
import type { ClusterMember } from './public-queries.ts';
import { clusterHref, clusterTitle, shownShare } from './schema.ts';

/** Recommendations that ask for the same, when they were asked and how that was answered. */
export function ClusterPage({ page, view }: { page: PageContext; view: ClusterView }) {
  const { t } = page;
  const { cluster, askings, members, change, problems = [] } = view;
  const title = clusterTitle(cluster) || t('clusters.unnamed');
  const mayChange = change !== null && may(page.viewer, decideClusters) && !page.asOf;
  const byReview = [...Map.groupBy(members, ({ item }) => item.review_slug).values()];
  const list = byReview.map((of) => (
    <>
      <h3>
        <a href={`/reviews/${of[0]?.item.review_slug}`}>{of[0] && reviewName(page, of[0].item)}</a>
      </h3>
      <ul class="list">
        {of.map(({ item, member }) => (
          <MemberChoice
            page={page}
            item={item}
            shared={cluster.shared}
            isUnderReview
            note={noteOf(page, member)}
            {...(mayChange && { box: { isTicked: view.typed?.ticked.includes(item.id) ?? false } })}
          />
        ))}
      </ul>
    </>
  ));
  return (
    <Layout page={page} title={title} description={t('clusters.lead')}>
      <section class="first">
        <p class="small crumb">
          <a href="/clusters">{t('clusters.title')}</a>
        </p>
        <h1>
          <ClusterName page={page} cluster={cluster} />
        </h1>
        {view.changed && <Changed page={page} view={view} changed={view.changed} />}
        <ProblemSummary page={page} problems={problems} />
        <Repeats page={page} askings={askings} />
        <p>
          <a class="button" href={`/recommendations?cluster=${encodeURIComponent(cluster.slug)}`}>
            {t('clusters.inRegister', { count: members.length })}
          </a>
        </p>
        <AssignCluster page={page} slug={cluster.slug} />
        <h2>{t('clusters.shared')}</h2>
        <SharedFacts page={page} shared={cluster.shared} />
        <p class="small">
          <a href={`/history?record=${cluster.id}`}>{t('reviews.history')}</a>
        </p>
      </section>
      <section>
        <h2>{t('clusters.members')}</h2>
        {mayChange ? (
          <MemberForms page={page} view={view} version={change.version}>
            {list}
          </MemberForms>
        ) : (
          list
        )}
      </section>
      {mayChange && (
        <ChangeForms page={page} view={view} address={clusterHref(cluster.slug)} change={change} />
      )}
    </Layout>
  );
}

/** What was done, where it led, and how to take it back. */
function Changed(props: {
  page: PageContext;
  view: ClusterView;
  changed: NonNullable<ClusterView['changed']>;
}) {
  const { page, view, changed } = props;
  const { t } = page;
  const { what, other } = changed;
  const last = what === 'undo' ? undefined : view.change?.last;
  return (
    <div class="done" role="status">
      <form method="post" action="/clusters/undo">
        {t(`clusters.changed.${what}`)}{' '}
        {other && (
          <a href={clusterHref(other.slug)}>
            <ClusterName page={page} cluster={other} />
          </a>
        )}{' '}
        {last && (
          <>
            <input type="hidden" name="decision" value={last.id} />
            <input type="hidden" name="back" value={view.cluster.slug} />
            <button class="quiet">{t('clusters.undo')}</button>
          </>
        )}
      </form>
    </div>
  );
}

/** Of the words that led the machine. */
const MOST_WORDS = 4;

/** Who put a recommendation here and what the machine had said. */
function noteOf({ t, formats }: PageContext, member: ClusterMember): string {
  const values = {
    name: member.organisation_names ? formats.name(member.organisation_names) : t('suggestions.operator'),
    date: formats.day(member.recorded_at),
  };
  if (member.probability === null) return t('clusters.by', values);
  return t('clusters.by.machine', {
    ...values,
    share: shownShare(member.probability),
    words: formats.list(member.words.slice(0, MOST_WORDS).map((word) => `“\u2068${word}\u2069”`)),
  });
}
