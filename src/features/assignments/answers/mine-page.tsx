import type { Problem } from '../../../problem.ts';
import { Empty, LeftToRight, Paging, ProblemSummary, Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';
import { recommendationHref, reviewName } from '../../recommendations/components.tsx';
import { WorkPlaces } from '../../inbox/components.tsx';
import { newUpdateHref } from '../../updates/schema.ts';
import type { AssignedOrganisation } from '../assigning/queries.ts';
import { Contested } from '../components.tsx';
import { dutyStates, isAssignable, type DutyState } from '../schema.ts';
import type { ListedDuty } from './queries.ts';

export const mineDone = ['accepted', 'contested'] as const;

export type MineView = {
  /** All that the viewer answers for, and the one that is shown. */
  organisations: readonly AssignedOrganisation[];
  organisation: AssignedOrganisation;
  state: DutyState;
  counts: Record<DutyState, number>;
  duties: readonly ListedDuty[];
  current: number;
  pages: number;
  problems: readonly Problem[];
  done: (typeof mineDone)[number] | undefined;
};

export function mineHref(slug: string, state: DutyState = 'waiting'): string {
  return `/assignments/mine?${new URLSearchParams({ organisation: slug, state }).toString()}`;
}

/** What is assigned to one's own organisation: what waits for an answer, what is accepted, contested, upheld. */
export function MinePage({ page, view }: { page: PageContext; view: MineView }) {
  const { t, formats } = page;
  const { organisations, organisation, state, counts, duties, problems, done } = view;
  const name = formats.name(organisation.names);
  const title = t('assignments.mine.title', { name });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <h1>{title}</h1>
        {done && (
          <p class="done" role="status">
            {t(`assignments.mine.done.${done}`)}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        {organisation.suspended_at && (
          <p class="problem warning">{t('assignments.answer.suspended', { name })}</p>
        )}
        <WorkPlaces page={page} here="duties" />
        <p class="measure">{t('assignments.mine.lead')}</p>
        <p class="measure">
          <a href="/meetings">{t('meetings.title')}</a> · <a href="/hand-overs">{t('handOvers.title')}</a>
          {page.viewer.memberships.some(
            ({ organisation: of, role }) => of === organisation.id && role !== 'signatory',
          ) && (
            <>
              {' · '}
              <a href={`/organisations/${organisation.slug}/offline`}>{t('offline.link')}</a>
            </>
          )}
        </p>
        {organisations.length > 1 && (
          <nav class="switch" aria-label={t('assignments.organisation')}>
            {organisations.map(({ slug, names }) => (
              <a href={mineHref(slug)} aria-current={slug === organisation.slug ? 'page' : undefined}>
                {formats.name(names)}
              </a>
            ))}
          </nav>
        )}
        <nav class="switch" aria-label={t('assignments.mine.states')}>
          {dutyStates
            .filter((one) => one !== 'upheld' || counts.upheld > 0 || state === 'upheld')
            .map((one) => (
              <a href={mineHref(organisation.slug, one)} aria-current={one === state ? 'page' : undefined}>
                {t(`assignments.state.${one}`)} <span class="muted">({formats.number(counts[one])})</span>
              </a>
            ))}
        </nav>
        {duties.length === 0 ? (
          <Empty>
            <p>{t(`assignments.mine.none.${state}`)}</p>
            <p>
              <a href={`/recommendations?organisation=${organisation.slug}`}>
                {t('assignments.mine.register')}
              </a>
            </p>
          </Empty>
        ) : (
          <Duties page={page} view={view} />
        )}
        <Paging page={page} current={view.current} pages={view.pages} />
        {isAssignable(organisation) && (
          <p class="small muted measure">
            {t('assignments.mine.claims')}{' '}
            <a href="/recommendations?organisation=none">{t('assignments.mine.unowned')}</a>
          </p>
        )}
      </section>
    </Layout>
  );
}

function Duties({ page, view }: { page: PageContext; view: MineView }) {
  const { t } = page;
  const { organisation, state, duties } = view;
  const mayAnswer = !organisation.suspended_at;
  const mayReport =
    mayAnswer &&
    page.viewer.memberships.some(
      (held) => held.organisation === organisation.id && held.role !== 'signatory',
    );
  const list = (
    <ul class="list">
      {duties.map((duty) => (
        <Duty {...{ page, duty, state, mayAnswer, mayReport }} />
      ))}
    </ul>
  );
  if (state === 'accepted' || !mayAnswer) return list;
  return (
    <form method="post" action="/assignments/mine/accept">
      <input type="hidden" name="organisation" value={organisation.slug} />
      <input type="hidden" name="state" value={state} />
      {list}
      {duties.map(({ id }) => (
        <input type="hidden" name="shown" value={id} />
      ))}
      <p class="actions">
        <button>{t('assignments.mine.accept')}</button>
        <label class="choice">
          <input type="checkbox" name="all" value="yes" />
          {t('assignments.mine.acceptPage', { count: duties.length })}
        </label>
      </p>
    </form>
  );
}

function Duty(props: {
  page: PageContext;
  duty: ListedDuty;
  state: DutyState;
  mayAnswer: boolean;
  mayReport: boolean;
}) {
  const { page, duty, state, mayAnswer, mayReport } = props;
  const { t, formats } = page;
  const of = (
    <span>
      <b>
        <LeftToRight>{duty.number}</LeftToRight>
      </b>{' '}
      {reviewName(page, duty)}
    </span>
  );
  return (
    <li class="plain member">
      <div class="source">
        {mayAnswer && state !== 'accepted' ? (
          <label class="choice">
            <input type="checkbox" name="ticked" value={duty.id} aria-describedby={`words-${duty.id}`} />
            {of}
          </label>
        ) : (
          of
        )}
        <span>{t(`assignments.duty.${duty.duty}`)}</span>
        <span>{t('assignments.since', { date: formats.day(duty.recorded_at) })}</span>
        {mayAnswer && (state === 'waiting' || state === 'accepted') && (
          <a href={`/assignments/${duty.id}/contest`}>
            {t('assignments.contest')}
            <span class="visually-hidden">
              {' '}
              <LeftToRight>{duty.number}</LeftToRight>
            </span>
          </a>
        )}
        {mayReport && (
          <a href={newUpdateHref({ assignment: duty.id })}>
            {t('updates.write')}
            <span class="visually-hidden">
              {' '}
              <LeftToRight>{duty.number}</LeftToRight>
            </span>
          </a>
        )}
      </div>
      <div id={`words-${duty.id}`}>
        <Words language={duty.language} class="small block">
          <a href={recommendationHref(duty.address)}>{duty.text}</a>
        </Words>
      </div>
      <Contested page={page} answered={duty} />
    </li>
  );
}
