import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { authorityFor, requireAuthority, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { findAction } from '../plans/actions.ts';
import { adjustFindings, authorityOfOwner, manageEvaluations } from './policy.ts';
import {
  adjustments,
  LONGEST,
  responseAnswers,
  responseVersion,
  type AdjustInput,
  type ListedEvaluation,
  type RespondInput,
} from './schema.ts';
import { lengthProblem, type Deps } from './verbs.ts';
import { putResponse, readActive, readCountryDay, readResponse, readWhole } from './write-queries.ts';

/** Answers a finding for management: whether it is accepted, and who does what until when. */
export async function respondToFinding(
  { db, clock }: Deps,
  viewer: Viewer,
  { id }: Pick<ListedEvaluation, 'id'>,
  finding: string,
  input: RespondInput,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, manageEvaluations);
  const { country } = viewer;
  const [organisations, settings] = await Promise.all([
    readActive(db, country),
    readCountryDay(db, country, clock()),
  ]);
  const answer = responseAnswers.find((one) => one === input.answer);
  const isTaken = answer === 'accepted' || answer === 'partly';
  const owner = organisations.find(({ slug }) => slug === input.owner);
  const problems: Problem[] = [];
  if (!answer) problems.push({ code: 'evaluations.answer.missing', field: 'answer' });
  if (input.text === '') problems.push({ code: 'evaluations.answer.why', field: 'text' });
  problems.push(...lengthProblem('text', input.text, LONGEST.text));
  if (!settings.languages.includes(input.language))
    problems.push({ code: 'evaluations.language.unknown', field: 'language' });
  if (isTaken && !owner) problems.push({ code: 'evaluations.owner.missing', field: 'owner' });
  if (isTaken && (!z.iso.date().safeParse(input.due).success || input.due < settings.today))
    problems.push({ code: 'evaluations.due.unfit', field: 'due' });
  if (problems.length > 0 || !answer) return refused(...problems);

  return change(db, { country, verb: 'evaluation.respond', author, clock }, async ({ tx, now, touch }) => {
    const whole = await readWhole(tx, country, id);
    if (!whole || whole.state === 'draft') return refused({ code: 'evaluations.notFinished' });
    const standing = await readResponse(tx, country, finding);
    if (responseVersion(standing) !== input.version) return refused(newerVersion);
    if (standing?.adjustment) return refused({ code: 'evaluations.adjusted.already' });
    const response = standing?.id ?? randomUUID();
    await touch('evaluation_response', [response]);
    await putResponse(tx, {
      country,
      id: response,
      evaluation: id,
      finding,
      organisation: author.organisation ?? whole.commissioned_by,
      answer,
      text: input.text,
      language: input.language,
      owner: isTaken ? (owner?.id ?? null) : null,
      due: isTaken ? input.due : null,
      public: whole.public,
      recorded_at: standing?.recorded_at ?? now,
    });
    return done(null);
  });
}

/** Says what was adjusted in the end, or why nothing was: the body that owns it does, or the secretariat. */
export async function adjustFinding(
  { db, clock }: Deps,
  viewer: Viewer,
  finding: string,
  input: AdjustInput,
): Promise<Outcome<null>> {
  requireAuthority(viewer, adjustFindings);
  const { country } = viewer;
  const known = await readResponse(db, country, finding);
  if (!known || known.owner === null) return refused({ code: 'evaluations.notAccepted' });
  const author = authorityOfOwner(viewer, known.owner) ?? authorityFor(viewer, manageEvaluations);
  if (!author) return refused({ code: 'evaluations.notOwner' });
  const adjustment = adjustments.find((one) => one === input.adjustment);
  const [, plan, number] = /^([^/]{1,200})\/(\d{1,6})$/.exec(input.action) ?? [];
  const action =
    plan === undefined ? undefined : await findAction(readingAs(db, viewer), plan, Number(number));
  const problems: Problem[] = [];
  if (!adjustment) problems.push({ code: 'evaluations.adjustment.missing', field: 'adjustment' });
  if (input.text === '') problems.push({ code: 'evaluations.adjustment.what', field: 'text' });
  problems.push(...lengthProblem('text', input.text, LONGEST.text));
  if (input.action !== '' && !action) problems.push({ code: 'evaluations.action.unknown', field: 'action' });
  if (problems.length > 0 || !adjustment) return refused(...problems);
  const { today } = await readCountryDay(db, country, clock());

  return change(db, { country, verb: 'evaluation.adjust', author, clock }, async ({ tx, touch }) => {
    const standing = await readResponse(tx, country, finding);
    if (!standing || responseVersion(standing) !== input.version) return refused(newerVersion);
    if (standing.adjustment) return refused({ code: 'evaluations.adjusted.already' });
    await touch('evaluation_response', [standing.id]);
    await putResponse(tx, {
      ...standing,
      adjustment,
      adjusted_action: action?.id ?? null,
      adjusted_text: input.text,
      adjusted_on: today,
    });
    return done(null);
  });
}
