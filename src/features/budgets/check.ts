import { LARGEST_AMOUNT, RATE_DECIMALS, toMinor } from '../../money.ts';
import type { Problem } from '../../problem.ts';
import { isCofogCode } from '../../vocabularies/cofog.ts';
import { decimalsOf, isCurrency } from '../../vocabularies/currencies.ts';
import { readDecimal } from '../../web/numbers.ts';
import {
  resourceKinds,
  sources,
  type LineInput,
  type NeedsInput,
  type ResourceInput,
  type ResourceKind,
  type Source,
} from './schema.ts';

const LONGEST_NAME = 200;
const LONGEST_CODE = 60;
const LONGEST_REASON = 1_000;
const MOST_PIECES = 1_000_000;
/** With its decimals it is then read back without losing any. */
const LARGEST_RATE = 9_999_999;
const EXAMPLE = 1_250_000.5;

/** What amounts are read against: the reader's way of writing numbers, the country's currency, the plan's years. */
export type Ground = { language: string; currency: string; years: readonly number[] };

/** A value, or what is wrong with what was typed for it. */
type Read<Value> = { value: Value } | { problem: Problem };

function readAmount(typed: string, field: string, currency: string, { language }: Ground): Read<bigint> {
  const number = readDecimal(typed, language);
  const values = { found: typed, example: new Intl.NumberFormat(language).format(EXAMPLE) };
  if (number === null) return { problem: { code: 'budgets.amount.noNumber', field, values } };
  if (number.startsWith('-')) return { problem: { code: 'budgets.amount.negative', field, values } };
  const minor = toMinor(number, currency);
  const decimals = decimalsOf(currency);
  if (minor === null)
    return {
      problem: { code: 'budgets.amount.decimals', field, values: { found: typed, currency, decimals } },
    };
  if (minor > LARGEST_AMOUNT) return { problem: { code: 'budgets.amount.large', field, values } };
  return { value: minor };
}

function currencyProblems(code: string): Problem[] {
  if (isCurrency(code)) return [];
  const problem = code === '' ? 'budgets.currency.missing' : 'budgets.currency.unknown';
  return [{ code: problem, field: 'currency', values: { found: code } }];
}

/** What one unit of a currency counts in the country's; 1 and not asked for where it is the country's own. */
function readRate(typed: string, from: string, { language, currency }: Ground): Read<string> {
  const field = 'rate';
  const values = { found: typed, currency: from, own: currency };
  if (typed === '')
    return from === currency ? { value: '1' } : { problem: { code: 'budgets.rate.missing', field, values } };
  const number = readDecimal(typed, language);
  const isRate = number !== null && Number(number) > 0 && Number(number) <= LARGEST_RATE;
  if (!isRate || (number.split('.')[1]?.length ?? 0) > RATE_DECIMALS)
    return { problem: { code: 'budgets.rate.wrong', field, values } };
  if (from === currency && Number(number) !== 1)
    return { problem: { code: 'budgets.rate.own', field, values } };
  return { value: number };
}

function readYear(typed: string, { years, language }: Ground): Read<number> {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const number = Number(readDecimal(typed, language) ?? Number.NaN);
  if (years.includes(number)) return { value: number };
  const values = { found: typed, first: String(first), last: String(last) };
  const code = typed === '' ? 'budgets.year.missing' : 'budgets.year.outside';
  return { problem: { code, field: 'year', values } };
}

const problemsOf = (...reads: readonly Read<unknown>[]): Problem[] =>
  reads.flatMap((read) => ('problem' in read ? [read.problem] : []));

function tooLong(text: string, field: string, most: number): Problem[] {
  if (text.length <= most) return [];
  return [{ code: 'budgets.text.long', field, values: { length: text.length, most } }];
}

export type CheckedNeeds = { amounts: Map<number, bigint>; currency: string; rate: string };

/** Reads what an action needs by year; an empty field says nothing of its year. */
export function checkNeeds(input: NeedsInput, ground: Ground): { needs: CheckedNeeds; problems: Problem[] } {
  const { currency } = input;
  const typed = Object.entries(input.amounts).filter(([, amount]) => amount !== '');
  const amounts = new Map<number, bigint>();
  const problems: Problem[] = typed.length > 0 ? currencyProblems(currency) : [];
  const isKnown = problems.length === 0;
  for (const [year, amount] of typed) {
    const field = `amount-${year}`;
    const read = readAmount(amount, field, isKnown ? currency : ground.currency, ground);
    if ('problem' in read) problems.push(read.problem);
    else if (!ground.years.includes(Number(year)))
      problems.push(...problemsOf(readYear(year, ground)).map((problem) => ({ ...problem, field })));
    else amounts.set(Number(year), read.value);
  }
  const rate = typed.length > 0 && isKnown ? readRate(input.rate, currency, ground) : { value: '1' };
  problems.push(...problemsOf(rate));
  if (input.needsNoMoney && typed.length > 0)
    problems.push({ code: 'budgets.noMoney.amounts', field: 'no-money' });
  return { needs: { amounts, currency, rate: 'value' in rate ? rate.value : '1' }, problems };
}

export type CheckedLine = {
  fiscal_year: number;
  source: Source;
  source_name: string;
  currency: string;
  rate: string;
  cofog: string | null;
  budget_code: string;
  withheld_reason: string | null;
  overspent_reason: string | null;
  allocated: bigint;
  committed: bigint;
  spent: bigint;
};

/** Reads a budget line. More committed or spent than allocated wants a reason. */
export function checkLine(
  input: LineInput,
  ground: Ground,
): { line: CheckedLine | null; problems: Problem[] } {
  const source = sources.find((known) => known === input.source);
  const ofCurrency = currencyProblems(input.currency);
  const currency = ofCurrency.length === 0 ? input.currency : ground.currency;
  const year = readYear(input.year, ground);
  const rate: Read<string> =
    ofCurrency.length === 0 ? readRate(input.rate, currency, ground) : { value: '1' };
  const amount = (field: 'allocated' | 'committed' | 'spent') =>
    input[field] === '' && field !== 'allocated'
      ? { value: 0n }
      : readAmount(input[field], field, currency, ground);
  const [allocated, committed, spent] = [amount('allocated'), amount('committed'), amount('spent')];
  const problems = problemsOf(year);
  if (!source) problems.push({ code: 'budgets.source.missing', field: 'source' });
  if (input.sourceName === '') problems.push({ code: 'budgets.sourceName.missing', field: 'source-name' });
  problems.push(
    ...tooLong(input.sourceName, 'source-name', LONGEST_NAME),
    ...problemsOf(allocated, committed, spent),
    ...ofCurrency,
    ...problemsOf(rate),
  );
  if (input.cofog !== '' && !isCofogCode(input.cofog))
    problems.push({ code: 'budgets.cofog.unknown', field: 'cofog', values: { found: input.cofog } });
  problems.push(...tooLong(input.budgetCode, 'budget-code', LONGEST_CODE));
  if ('value' in allocated && 'value' in committed && 'value' in spent)
    problems.push(...overspending(input.overspentReason, allocated.value, committed.value, spent.value));
  problems.push(
    ...tooLong(input.overspentReason, 'overspent-reason', LONGEST_REASON),
    ...tooLong(input.withheldReason, 'withheld-reason', LONGEST_REASON),
  );
  const isRead =
    'value' in year && 'value' in rate && 'value' in allocated && 'value' in committed && 'value' in spent;
  if (problems.length > 0 || !source || !isRead) return { line: null, problems };
  const line = {
    fiscal_year: year.value,
    source,
    source_name: input.sourceName,
    currency,
    rate: rate.value,
    cofog: input.cofog || null,
    budget_code: input.budgetCode,
    withheld_reason: input.withheldReason || null,
    overspent_reason: input.overspentReason || null,
    allocated: allocated.value,
    committed: committed.value,
    spent: spent.value,
  };
  return { line, problems: [] };
}

function overspending(reason: string, allocated: bigint, committed: bigint, spent: bigint): Problem[] {
  const field = 'overspent-reason';
  if (committed <= allocated && spent <= allocated)
    return reason === '' ? [] : [{ code: 'budgets.overspent.without', field }];
  if (reason !== '') return [];
  return [{ code: spent > allocated ? 'budgets.overspent.spent' : 'budgets.overspent.committed', field }];
}

export type CheckedResource = {
  kind: ResourceKind;
  description: string;
  fiscal_year: number;
  needed: string;
  in_hand: string;
};

/** Reads people or material. Staff are counted in full-time equivalents with two decimals, all else in whole pieces. */
export function checkResource(
  input: ResourceInput,
  ground: Ground,
): { resource: CheckedResource | null; problems: Problem[] } {
  const kind = resourceKinds.find((known) => known === input.kind);
  const year = readYear(input.year, ground);
  const needed = readCount(input.needed, 'needed', kind, ground);
  const inHand = readCount(input.inHand, 'in-hand', kind, ground);
  const problems = problemsOf(year, needed, inHand);
  if (!kind) problems.unshift({ code: 'budgets.resource.kind.missing', field: 'kind' });
  if (input.description === '')
    problems.push({ code: 'budgets.resource.description.missing', field: 'description' });
  problems.push(...tooLong(input.description, 'description', LONGEST_NAME));
  if (problems.length > 0 || !kind || !('value' in year && 'value' in needed && 'value' in inHand))
    return { resource: null, problems };
  return {
    resource: {
      kind,
      description: input.description,
      fiscal_year: year.value,
      needed: needed.value,
      in_hand: inHand.value,
    },
    problems: [],
  };
}

function readCount(
  typed: string,
  field: string,
  kind: ResourceKind | undefined,
  { language }: Ground,
): Read<string> {
  const number = readDecimal(typed, language);
  const values = { found: typed, example: new Intl.NumberFormat(language).format(1.5), most: MOST_PIECES };
  if (number === null) return { problem: { code: 'budgets.count.noNumber', field, values } };
  if (number.startsWith('-')) return { problem: { code: 'budgets.count.negative', field, values } };
  if (Number(number) > MOST_PIECES) return { problem: { code: 'budgets.count.large', field, values } };
  const decimals = number.split('.')[1]?.length ?? 0;
  if (kind === 'staff' && decimals > 2) return { problem: { code: 'budgets.count.decimals', field, values } };
  if (kind !== undefined && kind !== 'staff' && decimals > 0)
    return { problem: { code: 'budgets.count.pieces', field, values } };
  return { value: number };
}
