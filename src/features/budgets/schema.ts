import { z } from 'zod';
import type { Row } from '../../database/tables.ts';
import { asText, line, lines } from '../../web/lines.ts';

export const sources = ['state', 'local', 'donor', 'loan', 'other'] as const;
export type Source = (typeof sources)[number];

export const materials = ['premises', 'equipment', 'transport', 'systems'] as const;
export const resourceKinds = ['staff', ...materials] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** An action with what its money is judged by. */
export type MoneyAction = Pick<
  Row<'action'>,
  'id' | 'number' | 'title' | 'state' | 'needs_no_money' | 'is_funded' | 'public'
> & {
  plan_slug: string;
  plan_title: string;
  /** In which the plan is written. */
  language: string;
  first_year: number;
  last_year: number;
  /** Ids of those who lead or support it. */
  organisations: string[];
};

export type BudgetLine = Row<'budget_line'> & {
  /** In minor units; null where they are kept from the reader. */
  allocated: number | null;
  committed: number | null;
  spent: number | null;
};

/** What an action needs in each fiscal year; all as typed, the verb checks it. */
export type NeedsInput = {
  /** By fiscal year; empty for a year that nothing is said of. */
  amounts: Record<string, string>;
  currency: string;
  rate: string;
  needsNoMoney: boolean;
  version: string;
};

/** A form with `amount-<year>`, `currency`, `rate` and `no-money`. */
export const needsForm: z.ZodType<NeedsInput> = lines.transform((typed) => ({
  amounts: Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith('amount-') ? [[name.slice('amount-'.length), value] as const] : [],
    ),
  ),
  currency: (typed['currency'] ?? '').toUpperCase(),
  rate: typed['rate'] ?? '',
  needsNoMoney: typed['no-money'] === 'yes',
  version: typed['version'] ?? '',
}));

export type LineInput = {
  year: string;
  source: string;
  sourceName: string;
  allocated: string;
  committed: string;
  spent: string;
  currency: string;
  rate: string;
  cofog: string;
  budgetCode: string;
  withheldReason: string;
  overspentReason: string;
  version: string;
};

const text = z.string().catch('').transform(asText);

export const lineForm: z.ZodType<LineInput> = z
  .object({
    year: line,
    source: line,
    'source-name': line,
    allocated: line,
    committed: line,
    spent: line,
    currency: line,
    rate: line,
    cofog: line,
    'budget-code': line,
    'withheld-reason': text,
    'overspent-reason': text,
    version: line,
  })
  .transform((typed) => ({
    year: typed.year,
    source: typed.source,
    sourceName: typed['source-name'],
    allocated: typed.allocated,
    committed: typed.committed,
    spent: typed.spent,
    currency: typed.currency.toUpperCase(),
    rate: typed.rate,
    cofog: typed.cofog,
    budgetCode: typed['budget-code'],
    withheldReason: typed['withheld-reason'],
    overspentReason: typed['overspent-reason'],
    version: typed.version,
  }));

export type ResourceInput = {
  kind: string;
  description: string;
  year: string;
  needed: string;
  inHand: string;
  version: string;
};

export const resourceForm: z.ZodType<ResourceInput> = z
  .object({ kind: line, description: line, year: line, needed: line, 'in-hand': line, version: line })
  .transform(({ 'in-hand': inHand, ...typed }) => ({ ...typed, inHand }));

/** Removes a record that is still as it was seen. */
export const removalForm = z.object({ version: line });

/** Where an action's money stands, under the action's own address. */
export function moneyHref({ plan_slug, number }: Pick<MoneyAction, 'plan_slug' | 'number'>): string {
  return `/plans/${plan_slug}/actions/${number}/money`;
}

/** Where its people and material are entered. */
export function resourcesHref({ plan_slug, number }: Pick<MoneyAction, 'plan_slug' | 'number'>): string {
  return `/plans/${plan_slug}/actions/${number}/resources`;
}

/** The fiscal years of a plan, first to last. */
export function yearsOf({ first_year, last_year }: Pick<MoneyAction, 'first_year' | 'last_year'>): number[] {
  return Array.from({ length: last_year - first_year + 1 }, (_, at) => first_year + at);
}
