import { randomUUID } from 'node:crypto';
import { authorityFor, type Viewer } from '../../access/policy.ts';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Row } from '../../database/tables.ts';
import type { UpdateState } from '../../database/update-tables.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { assessedSince, recordAssessment } from '../assessments/actions.ts';
import { voiceOfKind } from '../assessments/schema.ts';
import { submitProblems } from './check-input.ts';
import { authorityToSign, manageUpdates } from './policy.ts';
import {
  readSubject,
  speakingAs,
  writingProblem,
  type Deps as SavingDeps,
  type NameOf,
} from './save-verb.ts';
import {
  decisions,
  decisionVersion,
  LONGEST,
  mayAssess,
  updateVersion,
  type DecisionInput,
  type StandingUpdate,
} from './schema.ts';
import {
  hasWritten,
  insertStep,
  putObstacles,
  readReporting,
  readSettings,
  readSubmitted,
  readUpdate,
  setPartsPublic,
  setUpdate,
  type Reporting,
  type StandingSubject,
} from './write-queries.ts';

type Deps = Pick<SavingDeps, 'db' | 'clock'>;
type Step = Row<'update_step'>['kind'];
type Settings = Awaited<ReturnType<typeof readSettings>>;

/** An update on its way, with what bears on whether it may go on. */
type Moving = {
  on: Change;
  standing: StandingUpdate;
  subject: StandingSubject;
  organisation: Reporting;
  author: Author;
  settings: Settings;
  nameOf: NameOf;
};

type Move = {
  kind: Step;
  from: readonly UpdateState[];
  to: UpdateState;
  /** In whose name a viewer does it; null where it is not theirs. */
  authority: (viewer: Viewer, standing: StandingUpdate, organisation: Reporting) => Author | null;
  /** What stands in the way besides. */
  problems: (moving: Moving) => Promise<Problem[]> | Problem[];
};

const office = (viewer: Viewer) => authorityFor(viewer, manageUpdates);
const writer = (viewer: Viewer, { recorded_how }: StandingUpdate, organisation: Reporting) =>
  speakingAs(viewer, organisation, recorded_how !== null)?.author ?? null;

const submit: Move = {
  kind: 'submit',
  from: ['draft', 'returned'],
  to: 'submitted',
  authority: writer,
  problems({ standing, subject, organisation, settings, nameOf }) {
    const blocked = writingProblem(subject, organisation, nameOf);
    const hasRecord = standing.evidence.some(({ part }) => part === 'record');
    return [...(blocked ? [blocked] : []), ...submitProblems(standing, hasRecord, settings.today)];
  },
};

const takeBack: Move = {
  kind: 'take-back',
  from: ['submitted'],
  to: 'draft',
  authority: writer,
  problems: suspendedProblems,
};

const giveBack: Move = {
  kind: 'return',
  from: ['submitted', 'approved', 'signed'],
  to: 'returned',
  authority: office,
  problems: () => [],
};

const approve: Move = {
  kind: 'approve',
  from: ['submitted'],
  to: 'approved',
  authority: office,
  async problems(moving) {
    const { on, standing, author } = moving;
    const problems = suspendedProblems(moving);
    // what the secretariat recorded has been said by somebody else
    const isTheirOwn =
      standing.recorded_how === null &&
      author.person !== null &&
      (await hasWritten(on.tx, standing.country, standing.id, author.person));
    if (isTheirOwn) problems.push({ code: 'updates.approve.own' });
    return problems;
  },
};

const sign: Move = {
  kind: 'sign',
  from: ['approved'],
  to: 'signed',
  authority: (viewer, _, { id }) => authorityToSign(viewer, id),
  problems(moving) {
    const problems = suspendedProblems(moving);
    if (!moving.settings.areSigned) problems.push({ code: 'updates.sign.notAsked' });
    return problems;
  },
};

const publish: Move = {
  kind: 'publish',
  from: ['approved', 'signed'],
  to: 'published',
  authority: office,
  problems(moving) {
    const { standing, subject, settings, organisation, nameOf } = moving;
    const problems = suspendedProblems(moving);
    if (subject.action && subject.isGone) problems.push({ code: 'updates.action.gone' });
    // a letter has been signed by whoever sent it
    const isSigned = standing.state === 'signed' || standing.recorded_how === 'letter';
    if (settings.areSigned && !isSigned)
      problems.push({ code: 'updates.unsigned', values: { name: nameOf(organisation.names) } });
    return problems;
  },
};

function suspendedProblems({ organisation, nameOf }: Pick<Moving, 'organisation' | 'nameOf'>): Problem[] {
  if (!organisation.suspended_at) return [];
  return [{ code: 'updates.suspended', values: { name: nameOf(organisation.names) } }];
}

/** What a verb on an update is given: which, what its form was drawn from, and how names are said to whoever asks. */
export type MoveInput = { id: string; version: string; nameOf: NameOf };

/** Hands a draft in. Once it is with the secretariat it is not changed any more, unless it is taken back or returned. */
export function submitUpdate(
  deps: Deps,
  viewer: Viewer,
  input: MoveInput,
): Promise<Outcome<null> | undefined> {
  return move(deps, viewer, submit, input);
}

/** Makes a draft of it again, as long as nobody has approved it. */
export function takeBackUpdate(
  deps: Deps,
  viewer: Viewer,
  input: MoveInput,
): Promise<Outcome<null> | undefined> {
  return move(deps, viewer, takeBack, input);
}

/** Gives it back to its organisation with questions, which only they and the secretariat read. */
export async function returnUpdate(
  deps: Deps,
  viewer: Viewer,
  input: MoveInput & { questions: string; language: string },
): Promise<Outcome<null> | undefined> {
  const { questions, language } = input;
  if (questions === '') return refused({ code: 'updates.questions.missing', field: 'questions' });
  if (questions.length > LONGEST.reason)
    return refused({
      code: 'plans.text.tooLong',
      field: 'questions',
      values: { length: questions.length, most: LONGEST.reason },
    });
  return move(deps, viewer, giveBack, input, { note: questions, language });
}

/** Finds it fit to be published. Nobody approves what they wrote themselves. */
export function approveUpdate(
  deps: Deps,
  viewer: Viewer,
  input: MoveInput,
): Promise<Outcome<null> | undefined> {
  return move(deps, viewer, approve, input);
}

/** Signs for one's own organisation, where the country wants it. */
export function signUpdate(deps: Deps, viewer: Viewer, input: MoveInput): Promise<Outcome<null> | undefined> {
  return move(deps, viewer, sign, input);
}

/**
 * Publishes it, as public as what it speaks of, with its obstacles and its public evidence; from then on it stands. Where
 * its organisation asked for it, it is its assessment too, unless that organisation has said something newer itself.
 */
export function publishUpdate(
  deps: Deps,
  viewer: Viewer,
  input: MoveInput,
): Promise<Outcome<null> | undefined> {
  return move(deps, viewer, publish, input);
}

async function move(
  { db, clock }: Deps,
  viewer: Viewer,
  what: Move,
  { id, version, nameOf }: MoveInput,
  said: { note: string; language: string } = { note: '', language: 'en' },
): Promise<Outcome<null> | undefined> {
  const { country } = viewer;
  const known = await readUpdate(db, country, id);
  if (!known) return undefined;
  const reporting = await readReporting(db, country, known.organisation);
  const author = what.authority(viewer, known, reporting);
  if (!author) return refused({ code: 'updates.notYours', values: { name: nameOf(reporting.names) } });
  return change(db, { country, verb: `update.${what.kind}`, author, clock }, async (on) => {
    const { tx, now, touch } = on;
    const standing = await readUpdate(tx, country, id);
    const organisation = await readReporting(tx, country, known.organisation);
    const settings = await readSettings(tx, country, now);
    const subject = await readSubject(tx, country, known);
    if (!standing || !subject) return undefined;
    if (!what.from.includes(standing.state) || updateVersion(standing) !== version)
      return refused({ code: 'updates.state.moved' });
    const moving = { on, standing, subject, organisation, author, settings, nameOf };
    const problems = await what.problems(moving);
    if (problems.length > 0) return refused(...problems);
    const step = randomUUID();
    await touch('progress_update', [id]);
    await touch('update_step', [step]);
    await insertStep(tx, {
      country,
      id: step,
      progress_update: id,
      kind: what.kind,
      organisation: author.organisation,
      ...said,
      recorded_at: now,
    });
    if (what.kind === 'publish') await makePublished(moving);
    else await setUpdate(tx, standing, { state: what.to });
    return done(null);
  });
}

async function makePublished({ on, standing, subject, organisation }: Moving): Promise<void> {
  const { tx, now, touch } = on;
  const { country } = standing;
  const isPublic = subject.isPublic;
  await setUpdate(tx, standing, { state: 'published', published_at: now, public: isPublic });
  if (isPublic) {
    const obstacles = standing.obstacles.map(({ id }) => id);
    const evidence = standing.evidence
      .filter(({ sensitivity }) => sensitivity === 'public')
      .map(({ id }) => id);
    await touch('update_obstacle', obstacles);
    await touch('update_evidence', evidence);
    await setPartsPublic(tx, 'update_obstacle', country, obstacles);
    await setPartsPublic(tx, 'update_evidence', country, evidence);
  }
  if (standing.is_assessment) await assessFrom(on, standing, subject, organisation);
}

async function assessFrom(
  on: Change,
  {
    country,
    id,
    status,
    status_names,
    index_value,
    done: reason,
    language,
    ends_on,
    evidence,
  }: StandingUpdate,
  { recommendation }: StandingSubject,
  organisation: Reporting,
): Promise<void> {
  const voice = voiceOfKind[organisation.kind as OrganisationKind];
  if (!recommendation || !status || !status_names || !ends_on || !voice || !mayAssess(organisation.kind))
    return;
  const of = { recommendation, organisation: organisation.id };
  const since = await assessedSince(on, country, of);
  const submitted = await readSubmitted(on.tx, country, id);
  // what its people have said themselves meanwhile is newer than what they asked for
  if (since && submitted && since > submitted) return;
  const rests = evidence.find(({ address, sensitivity }) => address !== null && sensitivity === 'public');
  await recordAssessment(
    on,
    country,
    { ...of, voice },
    {
      status: { id: status, names: status_names, index_value },
      language,
      reason,
      evidence: rests?.address ?? null,
      day: ends_on,
    },
  );
}

/**
 * Decides what follows from an obstacle, with a reason that is as public as the obstacle. A newer decision takes its place;
 * the history keeps both. Undefined when there is no such obstacle.
 */
export async function decideObstacle(
  { db, clock }: Deps,
  viewer: Viewer,
  { update, obstacle }: { update: string; obstacle: string },
  input: DecisionInput,
): Promise<Outcome<null> | undefined> {
  const author = office(viewer);
  if (!author) return refused({ code: 'updates.decide.notYours' });
  const { country } = viewer;
  return change(db, { country, verb: 'update.decide', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readUpdate(tx, country, update);
    const found = standing?.obstacles.find(({ id }) => id === obstacle);
    if (!standing || !found) return undefined;
    const { languages, today } = await readSettings(tx, country, now);
    const decision = decisions.find((known) => known === input.decision);
    const problems: Problem[] = [];
    if (standing.state === 'draft' || standing.state === 'returned')
      problems.push({ code: 'updates.decide.draft' });
    if (decisionVersion(found) !== input.version) problems.push(newerVersion);
    if (!decision) problems.push({ code: 'updates.decision.missing', field: 'decision' });
    if (input.reason === '') problems.push({ code: 'updates.decision.reason', field: 'reason' });
    if (input.reason.length > LONGEST.reason)
      problems.push({
        code: 'plans.text.tooLong',
        field: 'reason',
        values: { length: input.reason.length, most: LONGEST.reason },
      });
    if (!languages.includes(input.language))
      problems.push({ code: 'assessments.language.unknown', field: 'language' });
    if (problems.length > 0 || !decision) return refused(...problems);
    await touch('update_obstacle', [obstacle]);
    await putObstacles(tx, [
      {
        ...found,
        decision,
        decision_reason: input.reason,
        decision_language: input.language,
        decided_by: author.organisation,
        decided_on: today,
      },
    ]);
    return done(null);
  });
}
