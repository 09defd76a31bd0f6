import { may } from '../../access/policy.ts';
import type { Problem } from '../../problem.ts';
import type { PageContext } from '../../web/context.ts';
import { mechanismName } from '../recommendations/components.tsx';
import { decideClusters } from './policy.ts';
import type { Asking, ClusterOfRecommendation } from './public-queries.ts';
import { clusterHref, clusterTitle, type NamedCluster } from './schema.ts';

/** What a cluster is called, in the language and direction of its name. */
export function ClusterName({ page, cluster }: { page: PageContext; cluster: NamedCluster }) {
  const { name, language } = cluster;
  const title = clusterTitle(cluster) || page.t('clusters.unnamed');
  if (name === null) return <bdi>{title}</bdi>;
  return <bdi lang={language === page.language ? undefined : (language ?? undefined)}>{title}</bdi>;
}

/** When a cluster was asked for and how that was answered, mechanism by mechanism. */
export function Repeats({ page, askings }: { page: PageContext; askings: readonly Asking[] }) {
  return (
    <ul class="plain-list repeats">
      {repeatsInWords(page, askings).map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}

/** The same as sentences, one a mechanism, the one that asked first at the head. */
export function repeatsInWords(page: PageContext, askings: readonly Asking[]): string[] {
  const { t, formats } = page;
  return [...Map.groupBy(askings, ({ mechanism }) => mechanism)].map(([mechanism, of]) => {
    const values = {
      mechanism: mechanismName(page, mechanism),
      years: formats.list(of.map(({ held_on }) => held_on?.slice(0, 4) ?? t('clusters.undated'))),
      answers: formats.list(of.map(({ positions }) => positions.map(answered).join(' / '))),
      count: of.length,
    };
    // a treaty body's recommendations are not answered one by one
    const isAnswered = of.some(({ positions }) => positions.some((position) => position !== null));
    return t(isAnswered ? 'clusters.repeats.answered' : 'clusters.repeats', values);
  });

  function answered(position: string | null): string {
    return t(`clusters.answer.${(position ?? 'none') as 'supported'}`);
  }
}

/** On a recommendation's page: the cluster that it is in, and when else the same was asked for. */
export function AskedAgain({ page, of }: { page: PageContext; of: ClusterOfRecommendation | null }) {
  const { t } = page;
  if (!of) return <></>;
  const { cluster, askings } = of;
  const count = askings.reduce((sum, { recommendations }) => sum + recommendations, 0);
  return (
    <section>
      <h2>{t('clusters.again')}</h2>
      <p>
        <a href={clusterHref(cluster.slug)}>
          <ClusterName page={page} cluster={cluster} />
        </a>{' '}
        <span class="muted">{t('clusters.count', { count })}</span>
      </p>
      <Repeats page={page} askings={askings} />
    </section>
  );
}

/** The way to what the machine proposes, for whoever may decide. */
export function ProposalsLink({ page }: { page: PageContext }) {
  if (!may(page.viewer, decideClusters) || page.asOf) return <></>;
  return <a href="/clusters/proposals">{page.t('clusters.proposals.link')}</a>;
}

/** Leads to what would be taken over at or above a probability; `above` is what was asked for or typed, in per cent. */
export function AboveForm(props: {
  page: PageContext;
  action: string;
  label: string;
  above: string;
  problems?: readonly Problem[];
}) {
  const { page, action, label, above, problems = [] } = props;
  const { t } = page;
  const problem = problems.find(({ field }) => field === 'above');
  return (
    <form method="get" action={action} class="actions above">
      <label for="above">{label}</label>
      <input
        id="above"
        name="above"
        type="number"
        min={1}
        max={100}
        value={above}
        class="number"
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? 'problems' : undefined}
      />
      <span>{t('suggestions.bulk.unit')}</span>
      <button class="quiet">{t('suggestions.bulk.show')}</button>
    </form>
  );
}
