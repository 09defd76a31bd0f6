import type { EvaluationState } from '../../database/evaluation-tables.ts';
import type { PageContext } from '../../web/context.ts';
import { planHref } from '../plans/schema.ts';
import { termHref } from '../subjects/schema.ts';
import { termName } from '../vocabularies/schema.ts';
import type { ListedEvaluation } from './schema.ts';

const STATE_CLASS = { draft: '', finished: 'pending', published: 'supported' } as const;

export function StateTag({ page, state }: { page: PageContext; state: EvaluationState }) {
  return <span class={`tag ${STATE_CLASS[state]}`.trim()}>{page.t(`evaluations.state.${state}`)}</span>;
}

/** An address, on the day that the page shows. */
export function onDay({ asOf }: PageContext, href: string): string {
  return asOf ? `${href}?as-of=${asOf.date}` : href;
}

/** What is evaluated: a plan, or a theme of the register. */
export function EvaluatedSaid({ page, evaluation }: { page: PageContext; evaluation: ListedEvaluation }) {
  const { t } = page;
  const { theme, plan_slug: slug, plan_title: title, plan_language: language } = evaluation;
  if (theme !== null)
    return (
      <>
        {t('evaluations.of.theme')}{' '}
        <a href={onDay(page, termHref('theme', theme))}>{termName(page, 'theme', theme)}</a>
      </>
    );
  return (
    <>
      {t('evaluations.of.plan')}{' '}
      <a href={onDay(page, planHref(slug ?? ''))} lang={language ?? undefined}>
        <bdi>{title}</bdi>
      </a>
    </>
  );
}
