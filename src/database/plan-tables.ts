import type { ColumnType, Generated } from 'kysely';
import type { Day } from './columns.ts';

/** What every record of a plan has: public exactly as long as its plan is. */
type OfPlan = { country: string; id: string; public: Generated<boolean>; recorded_at: Date };
type Ending = ColumnType<Date | null, Date | null | undefined>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined>;
/** Minor units of a currency, never beyond 2^53. */
type Money = ColumnType<number, number | string, number | string>;
/** Read as a number (connection.ts); written as text where every decimal counts. */
type Decimal = ColumnType<number, number | string, number | string>;

export type PlanStage = 'draft' | 'consulted' | 'adopted' | 'revised';

/** Titles, descriptions and whatever else is written in a plan is in its `language`. */
export type PlanTable = OfPlan & {
  slug: string;
  kind: 'national' | 'sector' | 'local';
  title: string;
  summary: string;
  language: string;
  /** Who answers for the plan as a whole. */
  organisation: string;
  starts_on: Day;
  ends_on: Day;
  /** Of its newest version. */
  stage: PlanStage;
};

/** The plan as it stood when this was recorded; what stood in it is in the ledger up to that entry. */
export type PlanVersionTable = OfPlan & {
  plan: string;
  ordinal: number;
  stage: PlanStage;
  day: Day;
  note: string;
  organisation: string | null;
};

export type ObjectiveTable = OfPlan & {
  plan: string;
  ordinal: number;
  title: string;
  description: string;
  /** By what it is seen that it is reached. */
  measure: string;
  due: Optional<Day>;
  removed_at: Ending;
};

export type ActionKind =
  | 'legislation'
  | 'ratification'
  | 'reservation'
  | 'policy'
  | 'institution'
  | 'services'
  | 'training'
  | 'awareness'
  | 'data'
  | 'enforcement'
  | 'cooperation'
  | 'other';

export type ActionState = 'planned' | 'underway' | 'done' | 'stopped';

export type ActionTable = OfPlan & {
  plan: string;
  objective: Optional<string>;
  /** Counts the plan's actions from 1, and is given once: an address. */
  number: number;
  kind: ActionKind;
  title: string;
  description: string;
  starts_on: Optional<Day>;
  ends_on: Optional<Day>;
  state: ActionState;
  needs_no_money: Generated<boolean>;
  /** Whether it needs no money or has some allocated: the verbs of the budget keep it so. */
  is_funded: Generated<boolean>;
  removed_at: Ending;
};

export type ActionOrganisationTable = OfPlan & {
  action: string;
  organisation: string;
  part: 'lead' | 'supporting' | 'partner';
  ended_at: Ending;
};

export type MilestoneTable = OfPlan & {
  action: string;
  title: string;
  due: Day;
  reached_on: Optional<Day>;
  removed_at: Ending;
};

/** An action that cannot begin before another is done. */
export type ActionDependencyTable = OfPlan & { action: string; needs: string; ended_at: Ending };

/** What an action serves: one of `recommendation`, `cluster` and `term`, as `kind` says. */
export type ActionLinkTable = OfPlan & {
  action: string;
  kind: 'recommendation' | 'cluster' | 'sdg-target' | 'development-plan';
  recommendation: Optional<string>;
  cluster: Optional<string>;
  /** The number of an SDG target, or a heading of the development plan. */
  term: Optional<string>;
  ended_at: Ending;
};

/** What an action needs in a fiscal year. */
export type ActionCostTable = OfPlan & {
  action: string;
  fiscal_year: number;
  /** In minor units. */
  amount: Money;
  currency: string;
  /** How many units of the country's currency one unit of `currency` counts. */
  rate: Decimal;
  removed_at: Ending;
};

/** Money for an action in a fiscal year from one source; its amounts stand in `budget_amount`. */
export type BudgetLineTable = OfPlan & {
  action: string;
  fiscal_year: number;
  source: 'state' | 'local' | 'donor' | 'loan' | 'other';
  source_name: string;
  currency: string;
  rate: Decimal;
  /** The United Nations' Classification of the Functions of Government: `03`, `03.1`. */
  cofog: string | null;
  /** The country's own code of the line. */
  budget_code: string;
  /** Why its amounts are not public; null when they are. */
  withheld_reason: Optional<string>;
  /** Why more was spent than allocated. */
  overspent_reason: Optional<string>;
  removed_at: Ending;
};

/** The amounts of a budget line in minor units; public when the line is and nothing is withheld. */
export type BudgetAmountTable = OfPlan & {
  line: string;
  allocated: Money;
  committed: Money;
  spent: Money;
};

/** People and material that an action needs and has: staff in full-time equivalents, all else in pieces. */
export type ResourceTable = OfPlan & {
  action: string;
  kind: 'staff' | 'premises' | 'equipment' | 'transport' | 'systems';
  description: string;
  fiscal_year: number;
  needed: Decimal;
  in_hand: Decimal;
  removed_at: Ending;
};

/** A dated agreement between bodies on actions. */
export type PartnershipTable = OfPlan & {
  slug: string;
  title: string;
  purpose: string;
  language: string;
  /** Who proposed it. */
  organisation: string;
  agreed_on: Day;
  review_on: Day;
  ended_at: Ending;
  end_reason: Optional<string>;
};

export type PartnershipPartyTable = OfPlan & {
  partnership: string;
  organisation: string;
  /** What this party brings. */
  brings: string;
  /** When it agreed in its own name; null while it has not. */
  agreed_at: Optional<Date>;
  left_at: Ending;
  left_reason: Optional<string>;
};

export type PartnershipActionTable = OfPlan & { partnership: string; action: string; ended_at: Ending };

export type IndicatorTable = OfPlan & {
  slug: string;
  /** Commitment, effort or result (OHCHR, HRI/MC/2008/3). */
  kind: 'structural' | 'process' | 'outcome';
  title: string;
  definition: string;
  language: string;
  unit: string;
  /** Which way is good. */
  better: 'higher' | 'lower' | 'neither';
  frequency: 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'less-often';
  /** The organisation that collects it. */
  collector: string;
  /** What it does not show. */
  limits: string;
  sdg_indicator: Optional<string>;
  /** Figures of fewer people than this in a part of a breakdown are kept back. */
  smallest_cell: Generated<number>;
  removed_at: Ending;
};

/** How an indicator is measured from a year on: another method breaks the series. */
export type IndicatorMethodTable = OfPlan & {
  indicator: string;
  ordinal: number;
  method: string;
  since: number;
};

export type IndicatorTargetTable = OfPlan & {
  indicator: string;
  kind: 'baseline' | 'benchmark' | 'target';
  year: number;
  value: Decimal;
  removed_at: Ending;
};

/** What an indicator measures: one of the three. */
export type IndicatorLinkTable = OfPlan & {
  indicator: string;
  action: Optional<string>;
  objective: Optional<string>;
  recommendation: Optional<string>;
  ended_at: Ending;
};

/** That an organisation has a figure; the figure itself stands in `indicator_figure`. The organisation never changes. */
export type IndicatorValueTable = OfPlan & {
  indicator: string;
  /** Whose figure it is. */
  organisation: string;
  method: string;
  /** `2026`, `2026-H1`, `2026-Q3` or `2026-04`. */
  period: string;
  /** By what it is broken down, such as sex or region; empty for the whole. */
  breakdown: string;
  category: string;
  /** Whether the figure is kept back, since it would show single people. */
  is_suppressed: Generated<boolean>;
  source: string;
  note: string;
  removed_at: Ending;
};

/** A figure of an indicator; public when its value is and nothing is kept back. */
export type IndicatorFigureTable = OfPlan & {
  indicator_value: string;
  value: Decimal;
  /** Of how many people it speaks. */
  cases: number | null;
};

/** What an organisation says that it should answer for, beside or instead of whoever does. */
export type AssignmentClaimTable = OfPlan & {
  recommendation: string;
  organisation: string;
  reason: string;
  language: string;
  ended_at: Ending;
};

/** Whom a new recommendation is given to. */
export type AssignmentRuleTable = {
  country: string;
  id: string;
  kind: 'theme' | 'group' | 'sdg' | 'mechanism' | 'cluster';
  label: string;
  organisation: string;
  duty: 'lead' | 'supporting';
  ended_at: Ending;
  recorded_at: Date;
};
