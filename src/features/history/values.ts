import type { SharedOfCluster } from '../../database/cluster-tables.ts';
import type { PlanStage } from '../../database/plan-tables.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import type { SettableVocabulary } from '../../vocabularies/vocabularies.ts';
import type { Voice } from '../assessments/schema.ts';
import type { Duty } from '../assignments/schema.ts';
import { sharedParts, shownShare } from '../clusters/schema.ts';
import type { Part } from '../plans/schema.ts';
import { termName } from '../vocabularies/schema.ts';
import { plainValue } from './changes.ts';
import type { EntryChange } from './schema.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Columns that hold a code of a short list, by kind of record, each with what its sentences begin with. */
const codes: Readonly<Record<string, string>> = {
  'plan.kind': 'plans.kind',
  'action.kind': 'plans.action.kind',
  'action.state': 'plans.state',
  'action_link.kind': 'history.value.link',
  'budget_line.source': 'budgets.source',
  'resource.kind': 'budgets.resource',
  'indicator.kind': 'indicators.kind',
  'indicator.better': 'indicators.better',
  'indicator.frequency': 'indicators.frequency',
  'indicator_target.kind': 'history.value.target',
  'assignment_rule.kind': 'history.value.rule',
  'progress_update.state': 'updates.state',
  'progress_update.recorded_how': 'updates.recorded',
  'update_obstacle.kind': 'updates.obstacle',
  'update_obstacle.decision': 'updates.decision',
  'update_evidence.part': 'history.value.evidence',
  'update_evidence.sensitivity': 'updates.sensitivity',
  'update_step.kind': 'updates.step',
  'calendar_event.kind': 'calendar.kind',
  'discussion.audience': 'discussions.audience',
  'evaluation.state': 'evaluations.state',
  'evaluation_response.answer': 'evaluations.answer',
  'evaluation_response.adjustment': 'evaluations.adjustment',
};

/** What was decided on terms and clusters, in words: kinds and the codes of actions and goals are the database's own. */
export function decisionValue(
  { t, country, language }: PageContext,
  { kind, before, after }: EntryChange,
  field: string,
  value: unknown,
): string | null {
  if (typeof value !== 'string') return null;
  if (kind === 'cluster_decision' && field === 'kind') return t('history.clusterDecision', { kind: value });
  if (kind !== 'term_choice') return null;
  if (field === 'kind') return t(`suggestions.kind.one.${value as SettableVocabulary}`);
  if (field !== 'label') return null;
  const vocabulary = ((after ?? before) as { kind?: SettableVocabulary }).kind;
  const isCode = vocabulary === 'action' || vocabulary === 'sdg';
  return isCode ? termName({ t, country, language }, vocabulary, value) : null;
}

/** A value in the reader's words: answers, States, and yes or no. */
export function valueOf(page: PageContext, changed: EntryChange, field: string, value: unknown): string {
  const decided = decisionValue(page, changed, field, value);
  if (decided !== null) return decided;
  if (typeof value === 'boolean') return page.t(value ? 'history.value.yes' : 'history.value.no');
  if (field === 'regions' && Array.isArray(value))
    return page.formats.list(value.map(({ name }: { name: string }) => name));
  const code = typeof value === 'string' ? codes[`${changed.kind}.${field}`] : undefined;
  if (code !== undefined) return page.t(`${code}.${value as string}` as MessageKey);
  if (typeof value === 'string') {
    if (field.endsWith('_at') && !Number.isNaN(Date.parse(value))) return page.formats.time(new Date(value));
    if (DAY.test(value)) return page.formats.day(value);
  }
  if (field === 'voice') return page.t(`voice.${(value ?? 'none') as Voice}`);
  if (field === 'duty' && value !== null) return page.t(`assignments.duty.${value as Duty}`);
  if (field === 'part' && value !== null) return page.t(`plans.part.${value as Part}`);
  if (field === 'stage' && value !== null) return page.t(`plans.stage.${value as PlanStage}`);
  if (field === 'answer' && (value === 'accepted' || value === 'contested'))
    return page.t(`assignments.state.${value}`);
  if (field === 'choice' && (value === 'set' || value === 'rejected' || value === 'open'))
    return page.t(`history.field.choice.${value}`);
  if (field === 'shared' && value !== null) return sharedParts(value as SharedOfCluster).join(' · ');
  if (field === 'probability' && typeof value === 'number') return page.formats.share(shownShare(value));
  if (field === 'position') return page.t(`position.${(value ?? 'none') as 'supported'}`);
  if (field === 'recommending_states' && Array.isArray(value))
    return page.formats.list(value.map((code) => page.formats.state(String(code))));
  return plainValue(value, page.language);
}
