/** A plan as it stood at a version, in what two of them are compared by; records keep their ids. */
export type PlanState = {
  plan: Record<PlanField, string>;
  objectives: readonly ({ id: string; ordinal: number } & Record<ObjectiveField, string>)[];
  actions: readonly ActionState[];
};

type ActionState = { id: string; number: number } & Record<ActionField, string> &
  Record<ActionList, readonly string[]>;

const planFields = ['title', 'summary', 'organisation', 'starts_on', 'ends_on'] as const;
const objectiveFields = ['title', 'description', 'measure', 'due'] as const;
const actionFields = ['title', 'description', 'kind', 'state', 'objective', 'starts_on', 'ends_on'] as const;
/** What an action has several of: names of organisations, milestones with their days, numbers, addresses. */
const actionLists = ['lead', 'supporting', 'partner', 'milestones', 'needs', 'serves'] as const;

type PlanField = (typeof planFields)[number];
type ObjectiveField = (typeof objectiveFields)[number];
export type ActionField = (typeof actionFields)[number];
export type ActionList = (typeof actionLists)[number];
export type ComparedField = PlanField | ObjectiveField | ActionField | ActionList;

/** One field that differs; of a list, what was taken out and what was put in. */
export type FieldDifference = { field: ComparedField; before: readonly string[]; after: readonly string[] };

/** What became of a record; `place` is its ordinal or number. */
export type RecordDifference = {
  place: number;
  title: string;
  what: 'added' | 'removed' | 'changed';
  fields: readonly FieldDifference[];
};

export type PlanDifferences = {
  plan: readonly FieldDifference[];
  objectives: readonly RecordDifference[];
  actions: readonly RecordDifference[];
};

/** What differs between two versions of a plan, field by field: of itself, of its objectives, of its actions. */
export function differencesOf(before: PlanState, after: PlanState): PlanDifferences {
  return {
    plan: differingFields(before.plan, after.plan, planFields),
    objectives: differingRecords(
      before.objectives.map((one) => ({ ...one, place: one.ordinal })),
      after.objectives.map((one) => ({ ...one, place: one.ordinal })),
      (one, other) => differingFields(one, other, objectiveFields),
    ),
    actions: differingRecords(
      before.actions.map((one) => ({ ...one, place: one.number })),
      after.actions.map((one) => ({ ...one, place: one.number })),
      (one, other) => [...differingFields(one, other, actionFields), ...differingLists(one, other)],
    ),
  };
}

function differingFields<Field extends ComparedField>(
  before: Record<Field, string>,
  after: Record<Field, string>,
  fields: readonly Field[],
): FieldDifference[] {
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: saidOf(before[field]), after: saidOf(after[field]) }));
}

function saidOf(value: string): string[] {
  return value === '' ? [] : [value];
}

function differingLists(before: ActionState, after: ActionState): FieldDifference[] {
  return actionLists
    .map((field) => ({
      field,
      before: before[field].filter((one) => !after[field].includes(one)),
      after: after[field].filter((one) => !before[field].includes(one)),
    }))
    .filter((of) => of.before.length > 0 || of.after.length > 0);
}

type Placed = { id: string; place: number; title: string };

function differingRecords<Of extends Placed>(
  before: readonly Of[],
  after: readonly Of[],
  compare: (one: Of, other: Of) => FieldDifference[],
): RecordDifference[] {
  const [old, fresh] = [byId(before), byId(after)];
  const removed = before
    .filter(({ id }) => !fresh.has(id))
    .map(({ place, title }): RecordDifference => ({ place, title, what: 'removed', fields: [] }));
  const others = after.flatMap((one): RecordDifference[] => {
    const { id, place, title } = one;
    const stood = old.get(id);
    if (!stood) return [{ place, title, what: 'added', fields: [] }];
    const fields = compare(stood, one);
    return fields.length > 0 ? [{ place, title, what: 'changed', fields }] : [];
  });
  return [...removed, ...others].toSorted((a, b) => a.place - b.place);
}

function byId<Of extends { id: string }>(records: readonly Of[]): Map<string, Of> {
  return new Map(records.map((one) => [one.id, one]));
}
