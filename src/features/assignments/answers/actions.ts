import { requireAuthority, type Viewer } from '../../../access/policy.ts';
import type { Row, Translated } from '../../../database/tables.ts';
import type { House } from '../../../house.ts';
import { change } from '../../../ledger/change.ts';
import { versionOf } from '../../../ledger/version.ts';
import { done, refused, type Outcome, type Problem } from '../../../problem.ts';
import { newerVersion } from '../../../web/newer-version.tsx';
import { carryOut } from '../assigning/assign.ts';
import { planAssigning } from '../assigning/plan.ts';
import { endAssignments, readOrganisations, readStanding } from '../assigning/queries.ts';
import { answerAssignments, giveAssignments } from '../policy.ts';
import {
  duties,
  dutyState,
  isAssignable,
  languageProblems,
  reasonProblems,
  type ReasonInput,
} from '../schema.ts';
import { listAnswering } from '../speakers.ts';
import { findDuty, readCountryLanguages, readDuties, setAnswer } from './queries.ts';
import type { SettleInput } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock'>;
type NameOf = (names: Translated) => string;

/** For telling whether a duty was answered, upheld or ended since a form was drawn. */
export function dutyVersion(duty: Row<'assignment'> | undefined): string {
  if (!duty) return 'none';
  const { id, duty: what, answer, answer_reason, answered_at, upheld_at } = duty;
  return versionOf([id, what, answer, answer_reason, answered_at?.getTime(), upheld_at?.getTime()]);
}

/**
 * In whose name somebody answers: their own organisation's, which has to be free to speak. `organisation` is a slug.
 */
async function speakFor({ db }: Deps, viewer: Viewer, organisation: string, nameOf: NameOf) {
  const { person } = requireAuthority(viewer, answerAssignments);
  const own = (await listAnswering(db, viewer)).find(({ slug }) => slug === organisation);
  if (!own) return refused({ code: 'assignments.answer.notYours' });
  if (own.suspended_at)
    return refused({ code: 'assignments.answer.suspended', values: { name: nameOf(own.names) } });
  return done({ organisation: own, author: { person, organisation: own.id } });
}

/** Accepts duties of one's own organisation, all of them or none. */
export async function acceptDuties(
  deps: Deps,
  viewer: Viewer,
  input: { organisation: string; ids: readonly string[] },
  nameOf: NameOf,
): Promise<Outcome<{ accepted: number }>> {
  const speaker = await speakFor(deps, viewer, input.organisation, nameOf);
  if (!speaker.ok) return speaker;
  const { organisation, author } = speaker.value;
  const { country } = viewer;
  const ids = [...new Set(input.ids)];
  if (ids.length === 0) return refused({ code: 'assignments.mine.noneTicked', field: 'ticked' });
  const { db, clock } = deps;
  return change(db, { country, verb: 'assignment.accept', author, clock }, async ({ tx, now, touch }) => {
    const there = await readDuties(tx, country, organisation.id, ids);
    if (there.length < ids.length)
      return refused({ code: 'assignments.mine.gone', values: { count: ids.length - there.length } });
    const open = there.filter(({ answer }) => answer !== 'accepted').map(({ id }) => id);
    await touch('assignment', open);
    await setAnswer(tx, country, open, {
      answer: 'accepted',
      answer_reason: null,
      answer_language: null,
      answered_at: now,
      upheld_reason: null,
      upheld_at: null,
    });
    return done({ accepted: open.length });
  });
}

/** Contests a duty of one's own organisation, with a reason that everybody reads. It stands until the secretariat settles it. */
export async function contestDuty(
  deps: Deps,
  viewer: Viewer,
  id: string,
  input: ReasonInput,
  nameOf: NameOf,
): Promise<Outcome<{ id: string }>> {
  const { db, clock } = deps;
  const { country } = viewer;
  const of = await findDuty(db, country, id);
  if (!of) return refused({ code: 'assignments.answer.ended' });
  const speaker = await speakFor(deps, viewer, of.organisation_slug, nameOf);
  if (!speaker.ok) return speaker;
  const { author } = speaker.value;
  return change(db, { country, verb: 'assignment.contest', author, clock }, async ({ tx, now, touch }) => {
    const duty = await findDuty(tx, country, id);
    if (!duty) return refused({ code: 'assignments.answer.ended' });
    const problems = [
      ...reasonProblems(input.reason),
      ...languageProblems(input.language, await readCountryLanguages(tx, country)),
    ];
    if (dutyState(duty) === 'upheld') problems.unshift({ code: 'assignments.contest.upheld' });
    else if (dutyVersion(duty) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    await touch('assignment', [id]);
    await setAnswer(tx, country, [id], {
      answer: 'contested',
      answer_reason: input.reason,
      answer_language: input.language,
      answered_at: now,
      upheld_reason: null,
      upheld_at: null,
    });
    return done({ id });
  });
}

/**
 * Settles a contested duty: lets it stand with a reason, ends it, or ends it and gives it to another organisation in the
 * same entry.
 */
export async function settleContested(
  { db, clock }: Deps,
  viewer: Viewer,
  id: string,
  input: SettleInput,
  nameOf: NameOf,
): Promise<Outcome<{ address: string }>> {
  const author = requireAuthority(viewer, giveAssignments);
  const { country } = viewer;
  const { how, reason } = input;
  const described = { country, author, clock };
  if (how === 'uphold')
    return change(db, { ...described, verb: 'assignment.uphold' }, async ({ tx, now, touch }) => {
      const duty = await findDuty(tx, country, id);
      const problems = [...contestedProblems(duty, input), ...reasonProblems(reason)];
      if (problems.length > 0 || !duty) return refused(...problems);
      await touch('assignment', [id]);
      await setAnswer(tx, country, [id], { upheld_reason: reason, upheld_at: now });
      return done({ address: duty.address });
    });
  return change(db, { ...described, verb: 'assignment.settle' }, async (made) => {
    const { tx, now, touch } = made;
    const duty = await findDuty(tx, country, id);
    const problems = contestedProblems(duty, input);
    if (how !== 'end' && how !== 'give') problems.push({ code: 'assignments.settle.missing', field: 'how' });
    const organisation =
      how === 'give' ? await organisationBySlug(tx, country, input.organisation) : undefined;
    const wanted = duties.find((known) => known === input.duty) ?? duty?.duty ?? 'lead';
    if (how === 'give' && (!organisation || !isAssignable(organisation)))
      problems.push({ code: 'assignments.organisation.unfit', field: 'organisation' });
    if (duty && organisation?.id === duty.organisation)
      problems.push({
        code: 'assignments.settle.same',
        field: 'organisation',
        values: { name: nameOf(organisation.names) },
      });
    const standing = duty
      ? (await readStanding(tx, country, [duty.recommendation])).filter((other) => other.id !== id)
      : [];
    const plan =
      duty && organisation
        ? planAssigning(
            [{ recommendation: duty.recommendation, organisation: organisation.id, duty: wanted }],
            standing,
            'leave',
          )
        : undefined;
    if (plan && organisation && plan.already.length > 0)
      problems.push({
        code: 'assignments.already',
        field: 'organisation',
        values: { name: nameOf(organisation.names) },
      });
    const [left] = plan?.left ?? [];
    if (left) {
      const lead = (await readOrganisations(tx, country)).get(left.lead);
      problems.push({
        code: 'assignments.lead.other',
        field: 'duty',
        values: { name: lead ? nameOf(lead.names) : '' },
      });
    }
    if (problems.length > 0 || !duty) return refused(...problems);
    await touch('assignment', [id]);
    await endAssignments(tx, country, [id], now);
    if (plan) await carryOut(made, country, plan);
    return done({ address: duty.address });
  });
}

/** A duty that nobody contests has nothing to settle; its form is answered like one that was settled since. */
function contestedProblems(
  duty: Row<'assignment'> | undefined,
  { version }: Pick<SettleInput, 'version'>,
): Problem[] {
  if (!duty) return [{ code: 'assignments.answer.ended' }];
  return duty.answer !== 'contested' || dutyVersion(duty) !== version ? [newerVersion] : [];
}

async function organisationBySlug(
  tx: Parameters<typeof readOrganisations>[0],
  country: string,
  slug: string,
) {
  return [...(await readOrganisations(tx, country)).values()].find((one) => one.slug === slug);
}
