import { z } from 'zod';
import { line } from '../../../web/lines.ts';
import type { AssignmentRuleTable } from '../../../database/plan-tables.ts';

/** By what a rule finds recommendations; each is a choice of the register too. */
export const ruleKinds = [
  'theme',
  'group',
  'sdg',
  'mechanism',
  'cluster',
] as const satisfies readonly AssignmentRuleTable['kind'][];
export type RuleKind = (typeof ruleKinds)[number];

/** For which recommendations rules are applied: those that nobody answers for, or all. */
export const ruleScopes = ['unowned', 'all'] as const;
export type RuleScope = (typeof ruleScopes)[number];

/** `of` is a kind and a label with a colon between, as `theme:Right to health`; `organisation` is a slug. */
export const ruleForm = z.object({ of: line, organisation: line, duty: line });
export type RuleInput = z.output<typeof ruleForm>;

/** The kind and label that a form names; null where it names none. */
export function readRuleOf(of: string): { kind: RuleKind; label: string } | null {
  const at = of.indexOf(':');
  const kind = ruleKinds.find((known) => known === of.slice(0, at));
  const label = of.slice(at + 1).trim();
  return at > 0 && kind && label !== '' && label.length <= 300 ? { kind, label } : null;
}
