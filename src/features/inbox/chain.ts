import type { Viewer } from '../../access/policy.ts';
import type { Translated } from '../../database/tables.ts';
import { addDays, daysBetween, LIES, type EscalatedTo, type InboxItem } from './schema.ts';

/** Somebody who has a role in an organisation. */
export type Member = {
  organisation: string;
  organisation_names: Translated;
  organisation_slug: string;
  organisation_kind: string;
  person: string;
  name: string;
  role: string;
  is_alternate: boolean;
};

type Step = { as: 'first' | 'alternate' | 'signatory'; people: readonly Member[] };

/** One of the viewer's organisations, with whom things come to there, and where the viewer stands in that order. */
export type OwnOrganisation = {
  id: string;
  names: Translated;
  slug: string;
  /** Whoever things come to first, then to whom they go on; steps without anybody are left out. */
  steps: readonly Step[];
  /** The viewer's place among the steps. */
  place: number;
  mayWrite: boolean;
  maySign: boolean;
  mayAnswer: boolean;
};

const firsts: ReadonlySet<string> = new Set(['parliament', 'nhri', 'civil-society']);
const writing: readonly string[] = ['focal-point', 'parliament'];
const signing: readonly string[] = ['signatory', 'parliament'];
const answering: readonly string[] = ['secretariat', 'focal-point', 'signatory', 'parliament'];

/** To whom what concerns an organisation comes, one step after the other. */
export function stepsOf(members: readonly Member[]): Step[] {
  const kind = members[0]?.organisation_kind;
  const isFirst = ({ role, is_alternate }: Member) =>
    (role === 'focal-point' && !is_alternate) ||
    firsts.has(role) ||
    (role === 'observer' && kind === 'un-entity');
  const steps: Step[] = [
    { as: 'first', people: members.filter(isFirst) },
    { as: 'alternate', people: members.filter(({ is_alternate }) => is_alternate) },
    { as: 'signatory', people: members.filter(({ role }) => role === 'signatory') },
  ];
  const taken = steps.filter(({ people }) => people.length > 0);
  if (taken.length > 0) return taken;
  // the secretariat answers for itself where it has no focal points
  const office = members.filter(({ role }) => role === 'secretariat');
  return office.length > 0 ? [{ as: 'first', people: office }] : [];
}

/** The viewer's organisations in which they do more than watch. */
export function ownOrganisations(viewer: Viewer, members: readonly Member[]): OwnOrganisation[] {
  const person = viewer.person?.id;
  return [...Map.groupBy(members, ({ organisation }) => organisation)].flatMap(([id, of]) => {
    const steps = stepsOf(of);
    const place = steps.findIndex(({ people }) => people.some((one) => one.person === person));
    const [first] = of;
    if (place < 0 || !first) return [];
    const roles = of.filter((one) => one.person === person).map(({ role }) => role);
    const has = (known: readonly string[]) => roles.some((role) => known.includes(role));
    return {
      id,
      names: first.organisation_names,
      slug: first.organisation_slug,
      steps,
      place,
      mayWrite: has(writing) || roles.includes('secretariat'),
      maySign: has(signing),
      mayAnswer: has(answering),
    };
  });
}

/** How many steps further something has gone that was due on a day, with a step each time `days` have passed. */
export function stepsTaken(due: string, today: string, days: number | null): number {
  const late = daysBetween(due, today);
  return days === null || late <= 0 ? 0 : Math.floor((late - 1) / days);
}

/**
 * What of an organisation's items has come to the viewer, each with whom else it has gone to. What has no day counts as due
 * `LIES` days after it began to wait.
 */
export function reaching(
  items: readonly InboxItem[],
  own: readonly OwnOrganisation[],
  { today, escalation }: { today: string; escalation: number | null },
): InboxItem[] {
  const byId = new Map(own.map((one) => [one.id, one]));
  return items.flatMap((item) => {
    const of = byId.get(item.organisation ?? '');
    if (!of) return [];
    const due = item.due ?? addDays(item.since.toISOString().slice(0, 10), LIES);
    const reached = Math.min(stepsTaken(due, today, escalation), of.steps.length - 1);
    if (of.place > reached) return [];
    const escalatedTo = of.steps.slice(1, reached + 1).map(({ as, people }): EscalatedTo => ({
      as: as === 'signatory' ? 'signatory' : 'alternate',
      names: [...new Set(people.map(({ name }) => name))],
    }));
    return {
      ...item,
      organisationNames: of.names,
      organisationSlug: of.slug,
      ...(escalatedTo.length > 0 && { escalatedTo, isEscalated: of.place > 0 }),
    };
  });
}
