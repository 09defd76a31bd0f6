import { createHash } from 'node:crypto';
import { chanceOf, logOdds, pull, UNHEARD_OF, type Corrections, type TermCorrection } from './corrections.ts';
import { subjectFeatures, wordsOf } from './features.ts';
import { MODEL_LANGUAGES, opinionsOf, type SuggestedKind, type TermModel } from './suggest.ts';

/** One decision of a person on one term of one text: right, whether it was proposed or added; or not right. */
export interface TermDecision {
  text: string;
  /** ISO 639-1. */
  language: string;
  kind: SuggestedKind;
  label: string;
  right: boolean;
}

/** How well decisions are foretold by a model that did not see them. Shares between 0 and 1; null where there is nothing to share. */
export interface TermMeasure {
  decisions: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface Learned {
  corrections: Corrections;
  /** The model as it was shipped, on all decisions. */
  before: TermMeasure;
  /** The model with corrections, each decision foretold by one that learned from other texts only. */
  after: TermMeasure;
}

interface Case {
  key: string;
  fold: number;
  right: boolean;
  features: readonly string[];
  /** Log-odds of the shipped model. */
  odds: number;
}

const FOLDS = 5;
const EPOCHS = 40;
const RATE = 0.1;
const PULL_BACK = 0.02;
/** Fewer decisions on a term teach nothing about it. */
const LEAST_DECISIONS = 4;

/**
 * Learns from all decisions of an installation, and measures by cross-validation over texts whether that helps. Decisions
 * on texts in a language that the model does not read are left out. The same decisions give the same corrections.
 */
export function learn(model: TermModel, decisions: readonly TermDecision[]): Learned {
  const steps = learnInSteps(model, decisions);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Learns the same, a few milliseconds at a time: ten thousand decisions take ten seconds together. */
export function* learnInSteps(
  model: TermModel,
  decisions: readonly TermDecision[],
): Generator<void, Learned, void> {
  const cases = yield* casesOf(model, decisions);
  const foretold = cases.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const terms = yield* fitted(cases.filter((one) => one.fold !== fold));
    cases.forEach((one, at) => {
      if (one.fold !== fold) return;
      const correction = terms[one.key];
      foretold[at] = one.odds + (correction ? pull(correction, one.features) : 0);
    });
  }
  return {
    corrections: { model: model.hash, decisions: cases.length, terms: yield* fitted(cases) },
    before: measured(
      cases,
      cases.map(({ odds }) => odds),
    ),
    after: measured(cases, foretold),
  };
}

function* casesOf(model: TermModel, decisions: readonly TermDecision[]): Generator<void, Case[], void> {
  const shipped = { ...model, corrections: null };
  const texts = new Map<string, { odds: Map<string, number>; features: string[]; fold: number }>();
  const cases: Case[] = [];
  for (const { language, text, kind, label, right } of decisions) {
    if (!MODEL_LANGUAGES.includes(language)) continue;
    let read = texts.get(text);
    if (!read) {
      read = {
        odds: new Map(
          opinionsOf(shipped, text).map((one) => [`${one.kind}:${one.label}`, logOdds(one.probability)]),
        ),
        features: [...subjectFeatures(wordsOf(text)).keys()],
        fold: createHash('sha256').update(text).digest().readUInt32BE() % FOLDS,
      };
      texts.set(text, read);
      yield;
    }
    const key = `${kind}:${label}`;
    const odds = read.odds.get(key) ?? UNHEARD_OF;
    cases.push({ key, fold: read.fold, right, features: read.features, odds });
  }
  return cases;
}

/** A logistic regression for each term on what the shipped model left unexplained. */
function* fitted(cases: readonly Case[]): Generator<void, Record<string, TermCorrection>, void> {
  const terms: Record<string, TermCorrection> = {};
  for (const [key, of] of Map.groupBy(cases, (one) => one.key))
    if (of.length >= LEAST_DECISIONS) terms[key] = yield* fit(of);
  return terms;
}

function* fit(cases: readonly Case[]): Generator<void, TermCorrection, void> {
  const features: Record<string, number> = {};
  let always = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const one of cases) {
      const error = Number(one.right) - chanceOf(one.odds + pull({ always, features }, one.features));
      always += RATE * (error - PULL_BACK * always);
      const each = RATE / Math.sqrt(one.features.length || 1);
      for (const feature of one.features) {
        const weight = features[feature] ?? 0;
        features[feature] = weight + each * (error - PULL_BACK * weight);
      }
    }
    yield;
  }
  return { always, features: rounded(features) };
}

/** Weights that are too small to change anything are not kept. */
function rounded(features: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(features)
      .map(([feature, weight]): [string, number] => [feature, Math.round(weight * 1000) / 1000])
      .filter(([, weight]) => Math.abs(weight) >= 0.01),
  );
}

function measured(cases: readonly Case[], odds: readonly number[]): TermMeasure {
  let [right, proposed, meant] = [0, 0, 0];
  cases.forEach((one, at) => {
    const isProposed = odds[at]! >= 0;
    if (isProposed) proposed += 1;
    if (one.right) meant += 1;
    if (isProposed && one.right) right += 1;
  });
  const precision = proposed === 0 ? null : right / proposed;
  const recall = meant === 0 ? null : right / meant;
  const f1 = proposed + meant === 0 ? null : (2 * right) / (proposed + meant);
  return { decisions: cases.length, precision, recall, f1 };
}
