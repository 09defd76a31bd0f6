import { convert } from '../../money.ts';

/** What an action needs in a fiscal year, in minor units of the country's currency. */
export type Need = { action: string; year: number; amount: bigint; isConverted: boolean };

/** Amounts of a line in minor units of the country's currency; null where they are kept from the reader. */
export type LineMoney = {
  action: string;
  year: number;
  amounts: { allocated: bigint; committed: bigint; spent: bigint } | null;
  isConverted: boolean;
};

export type Sums = {
  /** Null where need is not told apart so: nobody needs money of a source or for a function. */
  needed: bigint | null;
  allocated: bigint;
  committed: bigint;
  spent: bigint;
  /**
   * What is missing, action by action and year by year: what one has too much does not close what another lacks. Null
   * with `needed`.
   */
  gap: bigint | null;
  actions: number;
  lines: number;
  /** Lines whose amounts are kept back; none of the sums holds them. */
  withheld: number;
  /** Whether some amounts were given in another currency. */
  isConverted: boolean;
};

export type Group<Key extends string | number> = Sums & { key: Key };

type Gathered = Omit<Sums, 'needed' | 'gap' | 'actions'> & {
  actions: Set<string>;
  /** By action and year. */
  needed: Map<string, bigint>;
  given: Map<string, bigint>;
};

/**
 * Money by groups, with a total of everything. `keysOf` says in which groups a need or line is, which may be several: the
 * groups then add up to more than the total, in which each counts once.
 */
export function sumMoney<Key extends string | number>(
  needs: readonly Need[],
  lines: readonly LineMoney[],
  keysOf: (of: Need | LineMoney, at: { kind: 'need' | 'line'; place: number }) => readonly Key[],
  isNeedTold = true,
): { total: Sums; groups: Group<Key>[] } {
  const groups = new Map<Key, Gathered>();
  const total = nothing();
  const into = (keys: readonly Key[]): Gathered[] => [
    total,
    ...keys.map((key) => {
      const group = groups.get(key) ?? nothing();
      groups.set(key, group);
      return group;
    }),
  ];
  needs.forEach((need, place) => {
    const at = `${need.action} ${need.year}`;
    for (const group of into(keysOf(need, { kind: 'need', place }))) {
      group.actions.add(need.action);
      group.needed.set(at, (group.needed.get(at) ?? 0n) + need.amount);
      group.isConverted ||= need.isConverted;
    }
  });
  lines.forEach((line, place) => {
    const at = `${line.action} ${line.year}`;
    for (const group of into(keysOf(line, { kind: 'line', place }))) {
      group.actions.add(line.action);
      group.lines++;
      if (!line.amounts) {
        group.withheld++;
        continue;
      }
      const { allocated, committed, spent } = line.amounts;
      group.allocated += allocated;
      group.committed += committed;
      group.spent += spent;
      group.given.set(at, (group.given.get(at) ?? 0n) + allocated);
      group.isConverted ||= line.isConverted;
    }
  });
  return {
    total: toSums(total, isNeedTold),
    groups: [...groups].map(([key, group]) => ({ key, ...toSums(group, isNeedTold) })),
  };
}

function nothing(): Gathered {
  return {
    allocated: 0n,
    committed: 0n,
    spent: 0n,
    lines: 0,
    withheld: 0,
    isConverted: false,
    actions: new Set(),
    needed: new Map(),
    given: new Map(),
  };
}

function toSums({ actions, needed, given, ...sums }: Gathered, isNeedTold: boolean): Sums {
  let all = 0n;
  let gap = 0n;
  for (const [at, amount] of needed) {
    const missing = amount - (given.get(at) ?? 0n);
    all += amount;
    if (missing > 0n) gap += missing;
  }
  const told = isNeedTold ? { needed: all, gap } : { needed: null, gap: null };
  return { ...sums, ...told, actions: actions.size };
}

type NeedRow = { action: string; fiscal_year: number; amount: number; currency: string; rate: number };

export function needOf(row: NeedRow, currency: string): Need {
  return {
    action: row.action,
    year: row.fiscal_year,
    amount: convert(BigInt(row.amount), row.currency, row.rate, currency),
    isConverted: row.currency !== currency,
  };
}

type LineRow = Omit<NeedRow, 'amount'> & {
  allocated: number | null;
  committed: number | null;
  spent: number | null;
};

export function lineMoney(row: LineRow, currency: string): LineMoney {
  const { action, fiscal_year: year, allocated, committed, spent } = row;
  const inCountrys = (amount: number) => convert(BigInt(amount), row.currency, row.rate, currency);
  const isShown = allocated !== null && committed !== null && spent !== null;
  return {
    action,
    year,
    amounts: isShown
      ? { allocated: inCountrys(allocated), committed: inCountrys(committed), spent: inCountrys(spent) }
      : null,
    isConverted: row.currency !== currency,
  };
}

/** How much of a need is not met, to two decimals; never less than nothing. */
export function shortfall(needed: number, inHand: number): number {
  return Math.max(0, Math.round((needed - inHand) * 100) / 100);
}
