import type { Problem } from '../../../problem.ts';
import { Choices, Empty, LeftToRight, Paging, ProblemSummary, Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';
import type { ListedRecommendation } from '../../recommendations/actions.ts';
import { PositionTag, recommendationHref, reviewName } from '../../recommendations/components.tsx';
import { Outline, type PlanNames } from '../assigning/outline.tsx';
import { otherLeads, type AssigningPlan } from '../assigning/plan.ts';
import type { AssignedOrganisation } from '../assigning/queries.ts';
import { OneOf, organisationChoices } from '../fields.tsx';
import { duties } from '../schema.ts';
import { bulkHref, carried, type BulkChoice } from './choice.ts';

export type ChooseView = {
  choice: BulkChoice;
  /** What the filter asks for, in words. */
  words: string;
  found: number;
  /** How many of those found have a lead already. */
  led: number;
  items: readonly ListedRecommendation[];
  pages: number;
  organisations: readonly AssignedOrganisation[];
  problems: readonly Problem[];
};

/** Chooses who is to answer for what a filter finds. Nothing is given yet. */
export function ChoosePage({ page, view }: { page: PageContext; view: ChooseView }) {
  const { t } = page;
  const { choice, words, found, led, problems } = view;
  return (
    <Layout page={page} title={t('assignments.bulk.title')}>
      <section class="first">
        <p class="small crumb">
          <a href="/assignments">{t('assignments.overview.title')}</a>
        </p>
        <h1>{t('assignments.bulk.title')}</h1>
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">
          {t('assignments.bulk.found', { found, led })}{' '}
          <a href={`/recommendations?${choice.search}`}>{words}</a>
        </p>
        {found === 0 ? (
          <Empty>
            <p>{t('assignments.bulk.nothing')}</p>
            <p>
              <a href="/recommendations">{t('assignments.bulk.other')}</a>
            </p>
          </Empty>
        ) : (
          <ChooseForm page={page} view={view} />
        )}
      </section>
    </Layout>
  );
}

function ChooseForm({ page, view }: { page: PageContext; view: ChooseView }) {
  const { t } = page;
  const { choice, found, items, organisations, problems, pages } = view;
  return (
    <form action="/assignments/new/check">
      <input type="hidden" name="search" value={choice.search} />
      <Choices
        page={page}
        name="to"
        label={t('assignments.organisation')}
        choices={[{ value: '', label: '' }, ...organisationChoices(page, organisations)]}
        value={choice.to}
        problems={problems}
      />
      <OneOf
        page={page}
        name="duty"
        legend={t('assignments.duty')}
        hint={t('assignments.duty.hint')}
        choices={duties.map((duty) => ({ value: duty, label: t(`assignments.duty.${duty}`) }))}
        value={choice.duty ?? 'lead'}
        problems={problems}
      />
      <OneOf
        page={page}
        name="others"
        legend={t('assignments.others')}
        choices={otherLeads.map((value) => ({ value, label: t(`assignments.others.${value}`) }))}
        value={choice.others}
      />
      <OneOf
        page={page}
        name="which"
        legend={t('assignments.which')}
        choices={(['all', 'ticked'] as const).map((value) => ({
          value,
          label: t(`assignments.which.${value}`, { found }),
        }))}
        value={choice.which}
        problems={problems}
      />
      <p class="actions">
        <button>{t('assignments.bulk.check')}</button>
        <a href={`/recommendations?${choice.search}`}>{t('assignments.bulk.back')}</a>
      </p>
      <h2 id="ticked">{t('assignments.bulk.list')}</h2>
      <ul class="list">
        {items.map((item) => (
          <TickedItem page={page} item={item} isTicked={choice.ticked.includes(item.id)} />
        ))}
      </ul>
      <p class="actions">
        <button>{t('assignments.bulk.check')}</button>
      </p>
      <Paging page={page} current={choice.page} pages={pages} />
    </form>
  );
}

function TickedItem(props: { page: PageContext; item: ListedRecommendation; isTicked: boolean }) {
  const { page, item, isTicked } = props;
  const { t, formats } = page;
  const lead = item.owners.find(({ duty }) => duty === 'lead');
  const others = item.owners.length - (lead ? 1 : 0);
  return (
    <li class="plain member">
      <div class="source">
        <label class="choice">
          <input
            type="checkbox"
            name="ticked"
            value={item.id}
            checked={isTicked}
            aria-describedby={`words-${item.id}`}
          />
          <span>
            <b>
              <LeftToRight>{item.number}</LeftToRight>
            </b>{' '}
            {reviewName(page, item)}
          </span>
        </label>
        <PositionTag page={page} position={item.position} />
        <span>
          {lead
            ? t('assignments.bulk.led', { name: formats.name(lead.organisation_names), others })
            : others > 0
              ? t('assignments.bulk.supported', { others })
              : t('assignments.bulk.free')}
        </span>
        <a href={recommendationHref(item.address)}>
          {t('clusters.open')}
          <span class="visually-hidden">
            {' '}
            <LeftToRight>{item.number}</LeftToRight>
          </span>
        </a>
      </div>
      <div id={`words-${item.id}`}>
        <Words language={item.language} class="small block">
          {item.text}
        </Words>
      </div>
    </li>
  );
}

export type CheckView = {
  choice: BulkChoice;
  plan: AssigningPlan;
  names: PlanNames;
  version: string;
  problems: readonly Problem[];
};

/** Shows exactly what will happen, and asks whether it shall. */
export function CheckPage({ page, view }: { page: PageContext; view: CheckView }) {
  const { t } = page;
  const { choice, plan, names, version, problems } = view;
  const { which, ticked, to, duty, others } = choice;
  const back = new URLSearchParams([
    ...new URLSearchParams(choice.search),
    ['to', to],
    ['duty', duty ?? ''],
    ['others', others],
    ['which', which],
    ...ticked.map((id) => ['ticked', id] as [string, string]),
  ]);
  return (
    <Layout page={page} title={t('assignments.check.title')}>
      <section class="first">
        <p class="small crumb">
          <a href={bulkHref(back.toString())}>{t('assignments.bulk.title')}</a>
        </p>
        <h1>{t('assignments.check.title')}</h1>
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('assignments.check.lead')}</p>
        <Outline page={page} plan={plan} names={names} />
        <form method="post" action="/assignments/new">
          {[...carried(choice), ['version', version]].map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <p class="actions">
            {plan.give.length > 0 && (
              <button>{t('assignments.check.give', { count: plan.give.length })}</button>
            )}
            <a href={bulkHref(back.toString())}>{t('assignments.check.change')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}
