import type { z } from 'zod';
import type { Row } from '../../database/tables.ts';
import { lineMoney, needOf, shortfall, sumMoney, type Sums } from '../budgets/actions.ts';
import type { BudgetLine } from '../budgets/schema.ts';
import { trackOfIndicator } from '../indicators/components.tsx';
import { indicatorHref, type ShownIndicator } from '../indicators/schema.ts';
import type { Partnership } from '../partnerships/actions.ts';
import { partnershipHref, stateOf } from '../partnerships/schema.ts';
import { actionHref } from '../plans/schema.ts';
import type * as answers from './answers.ts';

type Answer<Name extends keyof typeof answers> = z.input<(typeof answers)[Name]>;
type ActionInShort = Answer<'partnership'>['actions'][number];

/** Rows of plans, indicators and agreements as the API answers them. */
export function createPlanShapes(publicUrl: string) {
  return {
    /** An action with the slug of its plan. */
    action(row: { plan: string; number: number; title: string; language: string }): ActionInShort {
      const { plan, number, title, language } = row;
      return { plan, number, title, language, url: publicUrl + actionHref(plan, number) };
    },

    indicator(row: ShownIndicator): Answer<'indicatorListed'> {
      return {
        slug: row.slug,
        title: row.title,
        language: row.language,
        kind: row.kind,
        unit: row.unit,
        better: row.better,
        frequency: row.frequency,
        collector: { slug: row.collector_slug, names: row.collector_names },
        baseline: row.baseline,
        target: row.target,
        latest: row.latest.map(({ organisation_slug, organisation_names, period, value }) => ({
          organisation: { slug: organisation_slug, names: organisation_names },
          period,
          value,
        })),
        way: trackOfIndicator(row),
        url: publicUrl + indicatorHref(row.slug),
      };
    },

    partnership(row: Partnership): Answer<'partnershipListed'> {
      return {
        slug: row.slug,
        title: row.title,
        purpose: row.purpose,
        language: row.language,
        state: stateOf(row),
        proposer: { slug: row.proposer_slug, names: row.proposer },
        agreedOn: row.agreed_on,
        reviewOn: row.review_on,
        endedAt: row.ended_at?.toISOString() ?? null,
        endReason: row.end_reason,
        parties: row.parties.map((party) => ({
          organisation: { slug: party.slug, names: party.names },
          brings: party.brings,
          agreedAt: party.agreed_at?.toISOString() ?? null,
          leftAt: party.left_at?.toISOString() ?? null,
          leftReason: party.left_reason,
        })),
        url: publicUrl + partnershipHref(row.slug),
      };
    },
  };
}

/** What an action needs and is given, summed up in the country's currency. */
export function moneyOf(
  needsNone: boolean,
  costs: readonly Row<'action_cost'>[],
  lines: readonly BudgetLine[],
  currency: string,
): Answer<'action'>['money'] {
  const { total, groups } = sumMoney(
    costs.map((cost) => needOf(cost, currency)),
    lines.map((line) => lineMoney(line, currency)),
    ({ year }) => [year],
  );
  return {
    needsNone,
    needs: costs.map(({ fiscal_year: fiscalYear, amount, currency: of, rate }) => ({
      fiscalYear,
      amount,
      currency: of,
      rate,
    })),
    lines: lines.map((line) => ({
      id: line.id,
      fiscalYear: line.fiscal_year,
      source: line.source,
      sourceName: line.source_name,
      cofog: line.cofog,
      budgetCode: line.budget_code || null,
      currency: line.currency,
      rate: line.rate,
      allocated: line.allocated,
      committed: line.committed,
      spent: line.spent,
      withheldReason: line.withheld_reason,
      overspentReason: line.overspent_reason,
    })),
    sums: {
      currency,
      total: sumsOf(total),
      years: groups
        .toSorted((a, b) => a.key - b.key)
        .map((group) => ({ fiscalYear: group.key, ...sumsOf(group) })),
      withheld: total.withheld,
    },
  };
}

/** An action's own need is always told. */
function sumsOf({ needed, allocated, committed, spent, gap }: Sums) {
  return {
    needed: Number(needed ?? 0n),
    allocated: Number(allocated),
    committed: Number(committed),
    spent: Number(spent),
    gap: Number(gap ?? 0n),
  };
}

export function resourceOf(row: Row<'resource'>): Answer<'action'>['resources'][number] {
  return {
    kind: row.kind,
    description: row.description,
    fiscalYear: row.fiscal_year,
    needed: row.needed,
    inHand: row.in_hand,
    gap: shortfall(row.needed, row.in_hand),
  };
}
