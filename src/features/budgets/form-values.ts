import type { Row } from '../../database/tables.ts';
import { isCofogCode } from '../../vocabularies/cofog.ts';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import type { Fact } from '../../web/newer-version.tsx';
import { cofogInWords } from './components.tsx';
import { resourceKinds, sources, yearsOf, type BudgetLine, type MoneyAction } from './schema.ts';

/** What the fields of the form of needs hold for what stands, in the reader's way of writing numbers. */
export function needsAsTyped(
  { formats, country }: PageContext,
  needsNoMoney: boolean,
  costs: readonly Row<'action_cost'>[],
): Typed {
  const first = costs[0];
  const currency = first?.currency ?? country.currency;
  return {
    ...Object.fromEntries(
      costs.map((cost) => [`amount-${cost.fiscal_year}`, formats.amount(BigInt(cost.amount), cost.currency)]),
    ),
    currency,
    rate: first && currency !== country.currency ? formats.decimal(first.rate) : '',
    'no-money': needsNoMoney ? 'yes' : '',
  };
}

/** The same in words, for comparing two versions; in the same order whatever is empty. */
export function needsFacts({ t }: PageContext, action: MoneyAction, typed: Typed): Fact[] {
  return [
    ...yearsOf(action).map((year) => ({
      label: t('budgets.ofYear', { year: String(year) }),
      value: typed[`amount-${year}`] ?? '',
    })),
    { label: t('budgets.currency'), value: typed['currency'] ?? '' },
    { label: t('budgets.rate'), value: typed['rate'] ?? '' },
    {
      label: t('budgets.noMoney'),
      value: t(typed['no-money'] === 'yes' ? 'history.value.yes' : 'history.value.no'),
    },
  ];
}

export function lineAsTyped({ formats, country }: PageContext, line: BudgetLine): Typed {
  const { currency } = line;
  const amount = (minor: number | null) => (minor === null ? '' : formats.amount(BigInt(minor), currency));
  return {
    year: String(line.fiscal_year),
    source: line.source,
    'source-name': line.source_name,
    allocated: amount(line.allocated),
    committed: amount(line.committed),
    spent: amount(line.spent),
    currency,
    rate: currency === country.currency ? '' : formats.decimal(line.rate),
    cofog: line.cofog ?? '',
    'budget-code': line.budget_code,
    'withheld-reason': line.withheld_reason ?? '',
    'overspent-reason': line.overspent_reason ?? '',
  };
}

export function lineFacts(page: PageContext, typed: Typed): Fact[] {
  const { t } = page;
  const source = sources.find((known) => known === typed['source']);
  const cofog = typed['cofog'] ?? '';
  return [
    { label: t('budgets.year'), value: typed['year'] ?? '' },
    { label: t('budgets.source'), value: source ? t(`budgets.source.${source}`) : '' },
    { label: t('budgets.sourceName'), value: typed['source-name'] ?? '' },
    { label: t('budgets.allocated'), value: typed['allocated'] ?? '' },
    { label: t('budgets.committed'), value: typed['committed'] ?? '' },
    { label: t('budgets.spent'), value: typed['spent'] ?? '' },
    { label: t('budgets.currency'), value: typed['currency'] ?? '' },
    { label: t('budgets.rate'), value: typed['rate'] ?? '' },
    { label: t('budgets.cofog'), value: isCofogCode(cofog) ? cofogInWords(page, cofog) : '' },
    { label: t('budgets.code'), value: typed['budget-code'] ?? '' },
    { label: t('budgets.withheldReason'), value: typed['withheld-reason'] ?? '' },
    { label: t('budgets.overspentReason'), value: typed['overspent-reason'] ?? '' },
  ];
}

export function resourceAsTyped({ formats }: PageContext, row: Row<'resource'>): Typed {
  return {
    kind: row.kind,
    description: row.description,
    year: String(row.fiscal_year),
    needed: formats.decimal(row.needed),
    'in-hand': formats.decimal(row.in_hand),
  };
}

export function resourceFacts({ t }: PageContext, typed: Typed): Fact[] {
  const kind = resourceKinds.find((known) => known === typed['kind']);
  return [
    { label: t('budgets.resource.kind'), value: kind ? t(`budgets.resource.${kind}`) : '' },
    { label: t('budgets.resource.description'), value: typed['description'] ?? '' },
    { label: t('budgets.year'), value: typed['year'] ?? '' },
    { label: t('budgets.needed'), value: typed['needed'] ?? '' },
    { label: t('budgets.inHand'), value: typed['in-hand'] ?? '' },
  ];
}
