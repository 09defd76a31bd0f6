import { may } from '../../access/policy.ts';
import type { Reading } from '../../access/reading.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import { LeftToRight, Words } from '../../web/components.tsx';
import { organisationHref, AsSaid } from '../assignments/components.tsx';
import { StatusMark } from '../assessments/components.tsx';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import type { Finding } from './checks.ts';
import { authorityToWrite, manageUpdates, writeUpdates } from './policy.ts';
import { countUpdates, listUpdates, type DecidedObstacle, type ListedUpdate } from './queries.ts';
import { newUpdateHref, updateHref, type Obstacle, type Subject } from './schema.ts';

/** As many updates as stand on the page of what they speak of; the others are in the list. */
const SHOWN = 3;

const STATE_CLASS = {
  draft: '',
  submitted: 'pending',
  returned: 'warn',
  approved: 'pending',
  signed: 'pending',
  published: 'supported',
} as const;

export function UpdateStateTag({
  page,
  update,
}: {
  page: PageContext;
  update: Pick<ListedUpdate, 'state' | 'public'>;
}) {
  const { t } = page;
  const { state } = update;
  return (
    <>
      <span class={`tag ${STATE_CLASS[state]}`.trim()}>{t(`updates.state.${state}`)}</span>
      {state === 'published' && !update.public && <span class="tag warn">{t('plans.inside')}</span>}
    </>
  );
}

/** An address of updates, on the day that the page shows. */
export function onDay({ asOf }: PageContext, href: string): string {
  return asOf ? `${href}${href.includes('?') ? '&' : '?'}as-of=${asOf.date}` : href;
}

/** The days that an update speaks of. */
export function periodOf(
  { t, formats }: PageContext,
  { starts_on: from, ends_on: until }: Pick<ListedUpdate, 'starts_on' | 'ends_on'>,
): string {
  if (from !== null && until !== null)
    return t('plans.period', { from: formats.day(from), until: formats.day(until) });
  return t('plans.undated');
}

/** What an update speaks of: an action of a plan, or the UN's own words. */
export function SubjectSaid({ page, subject }: { page: PageContext; subject: Subject }) {
  if (subject.kind === 'action')
    return subject.isRemoved ? (
      <>
        <bdi lang={subject.language}>{subject.title}</bdi>{' '}
        <span class="tag warn">{page.t('updates.action.removed')}</span>
      </>
    ) : (
      <a href={onDay(page, actionHref(subject.plan, subject.number))} lang={subject.language}>
        <bdi>{subject.title}</bdi>
      </a>
    );
  return (
    <>
      <span class="small">
        <b>
          <LeftToRight>{subject.number}</LeftToRight>
        </b>{' '}
        <LeftToRight>{subject.address.split('/')[0]}</LeftToRight>
      </span>{' '}
      <Words language={subject.language} class="small block">
        <a href={onDay(page, recommendationHref(subject.address))}>{subject.text}</a>
      </Words>
    </>
  );
}

/** What somebody wrote in an update, in its language. */
function Text({ page, language, text }: { page: PageContext; language: string; text: string }) {
  return (
    <AsSaid page={page} language={language}>
      {text}
    </AsSaid>
  );
}

/**
 * One update as the page of what it speaks of shows it. Where that is a recommendation, the update can speak of an action that
 * serves it, and says so.
 */
function UpdateInShort(props: { page: PageContext; update: ListedUpdate; isActionNamed: boolean }) {
  const { page, update, isActionNamed } = props;
  const { t, formats } = page;
  const { done, changed, language, status_names, index_value, subject } = update;
  return (
    <div class="report">
      <ul class="source">
        <li>
          <b>
            <a href={onDay(page, updateHref(update.id))}>{periodOf(page, update)}</a>
          </b>
        </li>
        <li>
          <a href={organisationHref(page, update.organisation_slug)}>
            {formats.name(update.organisation_names)}
          </a>
        </li>
        {isActionNamed && subject.kind === 'action' && (
          <li>
            <a href={onDay(page, actionHref(subject.plan, subject.number))} lang={subject.language}>
              <bdi>{subject.title}</bdi>
            </a>
          </li>
        )}
        {(update.state !== 'published' || !update.public) && (
          <li>
            <UpdateStateTag page={page} update={update} />
          </li>
        )}
        {status_names && (
          <li>
            {t('updates.proposes')} <StatusMark page={page} assessment={{ status_names, index_value }} />
          </li>
        )}
      </ul>
      {changed !== '' && (
        <>
          <h3>{t('updates.changed')}</h3>
          <Text page={page} language={language} text={changed} />
        </>
      )}
      {done !== '' && (
        <>
          <h3>{t('updates.done')}</h3>
          <Text page={page} language={language} text={done} />
        </>
      )}
      <p class="small muted">
        {[
          t('updates.count.evidence', { count: update.evidence }),
          t('updates.count.obstacles', { count: update.obstacles, open: update.open_obstacles }),
        ].join(' · ')}{' '}
        <a href={onDay(page, updateHref(update.id))}>
          {t('updates.whole')}
          <span class="visually-hidden"> {periodOf(page, update)}</span>
        </a>
      </p>
    </div>
  );
}

/** What organisations report of one thing, newest first, and where one goes on. */
function Reports(props: {
  page: PageContext;
  updates: readonly ListedUpdate[];
  count: number;
  all: string;
  write: { href: string; label: MessageKey } | undefined;
  /** Where the secretariat reminds whoever reports on it. */
  remind: string | undefined;
  isActionNamed?: boolean;
}) {
  const { page, updates, count, all, write, remind, isActionNamed = false } = props;
  const { t, formats } = page;
  return (
    <section id="updates">
      <h2>{t('updates.title')}</h2>
      {updates.length === 0 ? (
        <p class="measure muted">{t('updates.none')}</p>
      ) : (
        updates.map((update) => <UpdateInShort {...{ page, update, isActionNamed }} />)
      )}
      <p class="actions small no-print">
        {write && (
          <a class="button" href={write.href}>
            {t(write.label)}
          </a>
        )}
        {remind && !page.asOf && may(page.viewer, manageUpdates) && <a href={remind}>{t('reminders.to')}</a>}
        {count > updates.length && (
          <a href={onDay(page, all)}>{t('updates.all', { count: formats.number(count) })}</a>
        )}
      </p>
    </section>
  );
}

/** Who may write here: the bodies' own people, or the secretariat that records what it is told. */
function writing(
  page: PageContext,
  organisations: readonly { organisation: string; suspended_at?: Date | null }[],
  href: string,
) {
  const { viewer, asOf } = page;
  if (asOf || !may(viewer, writeUpdates) || organisations.length === 0) return undefined;
  const open = organisations.filter((one) => !one.suspended_at);
  if (open.some(({ organisation }) => authorityToWrite(viewer, organisation)))
    return { href, label: 'updates.write' } as const;
  return may(viewer, manageUpdates) && open.length > 0
    ? ({ href, label: 'updates.recordFor' } as const)
    : undefined;
}

/** The section of an action's page on what was reported of it. */
export async function updatesSection(on: {
  page: PageContext;
  reading: Reading;
  action: {
    id: string;
    number: number;
    plan_slug: string;
    organisations: readonly { organisation: string; suspended_at: Date | null }[];
  };
}) {
  const { page, reading, action } = on;
  const filter = { plan: action.plan_slug, number: action.number };
  const [updates, count] = await Promise.all([
    listUpdates(reading, filter, SHOWN, 0),
    countUpdates(reading, filter),
  ]);
  const of = { plan: action.plan_slug, number: action.number };
  const all = `/updates?${new URLSearchParams({ action: `${of.plan}/${of.number}` }).toString()}`;
  const write = writing(page, action.organisations, newUpdateHref(of));
  const remind = action.organisations.length > 0 ? `/reminders/new?action=${action.id}` : undefined;
  return <Reports {...{ page, updates, count, all, write, remind }} />;
}

/** On a recommendation's page: what those who answer for it report. */
export function UpdatesOfRecommendation(props: {
  page: PageContext;
  address: string;
  owners: readonly { id: string; organisation: string }[];
  updates: readonly ListedUpdate[];
}) {
  const { page, address, owners, updates } = props;
  const own = owners.find(({ organisation }) => authorityToWrite(page.viewer, organisation)) ?? owners[0];
  const write = own && writing(page, owners, newUpdateHref({ assignment: own.id }));
  const all = `/updates?${new URLSearchParams({ recommendation: address }).toString()}`;
  const remind = owners[0] && `/reminders/new?assignment=${owners[0].id}`;
  return (
    <Reports
      {...{ page, updates: updates.slice(0, SHOWN), count: updates.length, all, write, remind }}
      isActionNamed
    />
  );
}

/** What was decided on an obstacle, by whom, when and why. */
export function Decided({ page, obstacle }: { page: PageContext; obstacle: Obstacle | DecidedObstacle }) {
  const { t, formats } = page;
  const { decision, decision_reason, decision_language, decided_on, decided_by_names } = obstacle;
  if (decision === null || decided_on === null) return null;
  return (
    <div class="decided">
      <p>
        <span class="tag supported">{t(`updates.decision.${decision}`)}</span>{' '}
        <span class="small muted">
          {[decided_by_names && formats.name(decided_by_names), formats.day(decided_on)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <AsSaid page={page} language={decision_language}>
        {decision_reason}
      </AsSaid>
    </div>
  );
}

/** On the page of a plan's versions: what stood in the way of its actions, and what was decided. */
export function DecisionsOfPlan(props: {
  page: PageContext;
  plan: string;
  decided: readonly DecidedObstacle[];
}) {
  const { page, plan, decided } = props;
  const { t, formats } = page;
  if (decided.length === 0) return <></>;
  return (
    <section id="decisions">
      <h2>{t('updates.decisions')}</h2>
      <p class="measure muted">{t('updates.decisions.lead')}</p>
      <ol class="timeline">
        {decided.map((obstacle) => (
          <li>
            <span class="small muted">
              {t('plans.action.at', { number: obstacle.number })} ·{' '}
              <a href={onDay(page, updateHref(obstacle.update))}>
                {formats.name(obstacle.organisation_names)}
              </a>
            </span>
            <br />
            {obstacle.action_removed_at ? (
              <bdi>{obstacle.title}</bdi>
            ) : (
              <a href={actionHref(plan, obstacle.number)}>
                <bdi>{obstacle.title}</bdi>
              </a>
            )}
            <AsSaid page={page} language={obstacle.language}>
              <b>{t(`updates.obstacle.${obstacle.kind}`)}.</b> {obstacle.text}
            </AsSaid>
            <Decided page={page} obstacle={obstacle} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the checks found, each with what would be better. */
export function UpdateFindings({ page, findings }: { page: PageContext; findings: readonly Finding[] }) {
  const { t } = page;
  if (findings.length === 0) return <p class="small muted">{t('updates.checks.none')}</p>;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li>
          <p>
            <b>{findingInWords(page, finding)}</b>
          </p>
          <p class="small">{t(`updates.check.${finding.code}.better`)}</p>
        </li>
      ))}
    </ul>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The sentence of what was found, its days in the reader's writing. */
function findingInWords({ t, formats }: PageContext, { code, values = {} }: Finding): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && DAY.test(value) ? formats.day(value) : value,
  ]);
  return t(`updates.check.${code}.found`, Object.fromEntries(said) as Record<string, string | number>);
}
