import { randomUUID } from 'node:crypto';
import { authorityFor, requireAuthority, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { NewRow } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { slugOf } from '../../vocabularies/term-slug.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { findPlan } from '../plans/actions.ts';
import { authorityToEvaluate, canBeIndependent, evaluate, manageEvaluations } from './policy.ts';
import { listThemes } from './queries.ts';
import {
  evaluationVersion,
  LONGEST,
  type EditInput,
  type ListedEvaluation,
  type NewInput,
  type Question,
  type Whole,
} from './schema.ts';
import {
  insertEvaluation,
  isPlanPublic,
  isSlugTaken,
  listParts,
  putFindings,
  putQuestions,
  readActive,
  readCountryDay,
  readWhole,
  setEvaluation,
  setPartsPublic,
} from './write-queries.ts';

export type Deps = Pick<House, 'db' | 'clock'>;
const LONGEST_SLUG = 80;

/**
 * Begins an evaluation of a plan or a theme: the secretariat by whomever it commissions, everybody else by their own
 * organisation. From then on only the evaluator writes in it.
 */
export async function beginEvaluation(
  { db, clock }: Deps,
  viewer: Viewer,
  input: NewInput,
): Promise<Outcome<{ slug: string }>> {
  requireAuthority(viewer, evaluate);
  const { country } = viewer;
  const reading = readingAs(db, viewer);
  const [organisations, settings] = await Promise.all([
    readActive(db, country),
    readCountryDay(db, country, clock()),
  ]);
  const evaluator = organisations.find(({ slug, kind }) => slug === input.evaluator && kind !== 'un-entity');
  const own = evaluator && authorityToEvaluate(viewer, evaluator.id);
  const author = evaluator && (own ?? authorityFor(viewer, manageEvaluations));
  const [, kind, key = ''] = /^(plan|theme):(.+)$/.exec(input.of) ?? [];
  const plan = kind === 'plan' ? await findPlan(reading, key) : undefined;
  const theme = kind === 'theme' && (await listThemes(reading)).includes(key) ? key : undefined;
  const problems: Problem[] = [];
  if (input.title === '') problems.push({ code: 'evaluations.title.missing', field: 'title' });
  problems.push(...lengthProblem('title', input.title, LONGEST.title));
  if (!plan && theme === undefined) problems.push({ code: 'evaluations.of.missing', field: 'of' });
  if (!author) problems.push({ code: 'evaluations.evaluator.missing', field: 'evaluator' });
  if (!settings.languages.includes(input.language))
    problems.push({ code: 'evaluations.language.unknown', field: 'language' });
  problems.push(...questionProblems(input.questions));
  if (problems.length > 0 || !author) return refused(...problems);

  return change(db, { country, verb: 'evaluation.begin', author, clock }, async ({ tx, now, touch }) => {
    const id = randomUUID();
    const slug = await freeSlug(input.title, (wanted) => isSlugTaken(tx, country, wanted));
    await touch('evaluation', [id]);
    await insertEvaluation(tx, {
      country,
      id,
      slug,
      plan: plan?.id ?? null,
      theme: theme ?? null,
      title: input.title,
      method: '',
      language: input.language,
      evaluator: evaluator.id,
      commissioned_by: author.organisation ?? evaluator.id,
      state: 'draft',
      recorded_at: now,
    });
    const questions = mergeQuestions([], input.questions, { country, evaluation: id, now });
    await touch(
      'evaluation_question',
      questions.map((one) => one.id),
    );
    await putQuestions(tx, questions);
    return done({ slug });
  });
}

async function freeSlug(title: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  const plain = slugOf(title).slice(0, LONGEST_SLUG).replace(/-+$/, '') || 'evaluation';
  for (let at = 1; ; at++) {
    const slug = at === 1 ? plain : `${plain}-${at}`;
    if (slug !== 'new' && !(await isTaken(slug))) return slug;
  }
}

/** Saves what an evaluation asks, how, and what was found; nobody but the evaluator does, and only in a draft. */
export async function saveEvaluation(
  { db, clock }: Deps,
  viewer: Viewer,
  { id, evaluator, evaluator_kind }: ListedEvaluation,
  input: EditInput,
): Promise<Outcome<null>> {
  requireAuthority(viewer, evaluate);
  const { country } = viewer;
  const author = authorityToEvaluate(viewer, evaluator);
  if (!author) return refused({ code: 'evaluations.notYours' });
  const problems: Problem[] = [];
  if (input.title === '') problems.push({ code: 'evaluations.title.missing', field: 'title' });
  problems.push(...lengthProblem('title', input.title, LONGEST.title));
  problems.push(...lengthProblem('method', input.method, LONGEST.text));
  problems.push(...questionProblems(input.questions), ...findingProblems(input));
  if (input.isIndependent && !canBeIndependent(evaluator_kind as Parameters<typeof canBeIndependent>[0]))
    problems.push({ code: 'evaluations.independent.not', field: 'independent' });
  if (problems.length > 0) return refused(...problems);

  return change(db, { country, verb: 'evaluation.save', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readWhole(tx, country, id);
    if (!standing || standing.state !== 'draft') return refused({ code: 'evaluations.closed' });
    if (evaluationVersion(standing) !== input.version) return refused(newerVersion);
    const on = { country, evaluation: id, now };
    const questions = mergeQuestions(standing.questions, input.questions, on);
    const findings = mergeFindings(standing, input, questions, on);
    await touch('evaluation', [id]);
    await touch(
      'evaluation_question',
      questions.map((one) => one.id),
    );
    await touch(
      'evaluation_finding',
      findings.map((one) => one.id),
    );
    await setEvaluation(tx, standing, {
      title: input.title,
      method: input.method,
      is_independent: input.isIndependent,
    });
    await putQuestions(tx, questions);
    await putFindings(tx, findings);
    return done(null);
  });
}

type On = { country: string; evaluation: string; now: Date };

/** Questions keep their places; one that is emptied goes. */
function mergeQuestions(
  before: readonly Question[],
  typed: readonly string[],
  { country, evaluation, now }: On,
): (NewRow<'evaluation_question'> & { id: string; ordinal: number })[] {
  return typed.flatMap((text, at): (NewRow<'evaluation_question'> & { id: string; ordinal: number })[] => {
    const own = before.find(({ ordinal }) => ordinal === at + 1);
    if (text === '') return own ? [{ ...own, removed_at: now }] : [];
    if (own) return [{ ...own, text }];
    return [{ country, id: randomUUID(), evaluation, ordinal: at + 1, text, recorded_at: now }];
  });
}

function mergeFindings(
  standing: Whole,
  { findings }: EditInput,
  questions: readonly { id: string; ordinal: number }[],
  { country, evaluation, now }: On,
): (NewRow<'evaluation_finding'> & { id: string })[] {
  return findings.flatMap(
    ({ question, text, recommends }, at): (NewRow<'evaluation_finding'> & { id: string })[] => {
      const own = standing.findings.find(({ ordinal }) => ordinal === at + 1);
      const of = questions.find(({ ordinal }) => String(ordinal) === question);
      if (text === '' || !of) return own ? [{ ...own, removed_at: now }] : [];
      const said = { question: of.id, text, recommends };
      if (own) return [{ ...own, ...said }];
      const { evaluator } = standing;
      return [
        { country, id: randomUUID(), evaluation, evaluator, ordinal: at + 1, ...said, recorded_at: now },
      ];
    },
  );
}

/** Says that an evaluation is finished: from then on the database lets nobody change what it says. */
export async function finishEvaluation(
  { db, clock }: Deps,
  viewer: Viewer,
  { id, evaluator }: Pick<ListedEvaluation, 'id' | 'evaluator'>,
): Promise<Outcome<null>> {
  requireAuthority(viewer, evaluate);
  const { country } = viewer;
  const author = authorityToEvaluate(viewer, evaluator);
  if (!author) return refused({ code: 'evaluations.notYours' });
  return change(db, { country, verb: 'evaluation.finish', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readWhole(tx, country, id);
    if (!standing || standing.state !== 'draft') return refused({ code: 'evaluations.closed' });
    const problems: Problem[] = [];
    if (standing.method === '') problems.push({ code: 'evaluations.method.missing' });
    const open = standing.questions.filter(
      (question) => !standing.findings.some((finding) => finding.question === question.id),
    );
    if (open.length > 0)
      problems.push({ code: 'evaluations.findings.missing', values: { count: open.length } });
    if (problems.length > 0) return refused(...problems);
    await touch('evaluation', [id]);
    await setEvaluation(tx, standing, { state: 'finished', finished_at: now });
    return done(null);
  });
}

/** Makes a finished evaluation public with all that was answered so far: the evaluator itself can, and the secretariat. */
export async function publishEvaluation(
  { db, clock }: Deps,
  viewer: Viewer,
  { id, evaluator }: Pick<ListedEvaluation, 'id' | 'evaluator'>,
): Promise<Outcome<null>> {
  requireAuthority(viewer, evaluate);
  const { country } = viewer;
  const author = authorityToEvaluate(viewer, evaluator) ?? authorityFor(viewer, manageEvaluations);
  if (!author) return refused({ code: 'evaluations.notYours' });
  return change(db, { country, verb: 'evaluation.publish', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readWhole(tx, country, id);
    if (standing?.state !== 'finished') return refused({ code: 'evaluations.notFinished' });
    if (standing.plan !== null && !(await isPlanPublic(tx, country, standing.plan)))
      return refused({ code: 'evaluations.plan.inside' });
    await touch('evaluation', [id]);
    await setEvaluation(tx, standing, { state: 'published', published_at: now, public: true });
    for (const table of ['evaluation_question', 'evaluation_finding', 'evaluation_response'] as const) {
      const parts = await listParts(tx, table, country, id);
      await touch(table, parts);
      await setPartsPublic(tx, table, country, parts);
    }
    return done(null);
  });
}

function questionProblems(questions: readonly string[]): Problem[] {
  const problems = questions.flatMap((text, at) => lengthProblem(`question-${at}`, text, LONGEST.question));
  if (questions.every((text) => text === ''))
    problems.unshift({ code: 'evaluations.questions.missing', field: 'question-0' });
  return problems;
}

function findingProblems({ questions, findings }: EditInput): Problem[] {
  return findings.flatMap(({ question, text, recommends }, at) => {
    const problems: Problem[] = [];
    if (text === '' && recommends !== '')
      problems.push({
        code: 'evaluations.finding.missing',
        field: `finding-${at}`,
        values: { number: at + 1 },
      });
    if (text !== '' && !questions[Number(question) - 1])
      problems.push({
        code: 'evaluations.finding.question',
        field: `finding-question-${at}`,
        values: { number: at + 1 },
      });
    problems.push(...lengthProblem(`finding-${at}`, text, LONGEST.text));
    problems.push(...lengthProblem(`recommends-${at}`, recommends, LONGEST.text));
    return problems;
  });
}

export function lengthProblem(field: string, text: string, most: number): Problem[] {
  if (text.length <= most) return [];
  return [{ code: 'evaluations.tooLong', field, values: { length: text.length, most } }];
}
