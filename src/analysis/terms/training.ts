import {
  actionFeatures,
  actionLineFeatures,
  subjectFeatures,
  wordsOf,
  type Features,
  type Word,
} from './features.ts';
import { growTrees, type Growth } from './grow-trees.ts';
import { hashedLinear, type HashedLinear } from './hashed.ts';
import { trainLinear, type Descent, type Linear } from './linear.ts';
import { sparseOf, transposed, vocabularyOf } from './sparse.ts';
import { trainWordNet, type NetTraining } from './train-word-net.ts';
import { ACTIONS, type Forest } from './trees.ts';
import { beginningOf, netIndex, rowsOf, type WordNets } from './word-net.ts';

/** A text with what UPR Info's coders gave it. */
export interface CodedText {
  text: string;
  issues: readonly string[];
  /** `1` to `5`. */
  action: string;
}

/** What is chosen by measurement: rounds and leaves are few where more did not help States that were held out. */
const ISSUE_TREES = { rounds: 90, leaves: 10, rate: 0.22 };
const ACTION_TREES = { rounds: 180, leaves: 12, rate: 0.13 };
const ACTION_LINES: Descent = { epochs: 8, rate: 0.4, decay: 1e-4, seed: 1, oneOf: true };
/** Features of fewer texts are one State's own; weights bear them better than trees. */
const LEAST_TEXTS = { trees: 4, lines: 2, nets: 3 };
const ACTION_NETS: readonly NetTraining[] = [1, 2, 3].map((seed) => ({ epochs: 7, seed }));

export function trainIssues(coded: readonly CodedText[], progress: (label: string) => void): Forest {
  const labels = [...new Set(coded.flatMap(({ issues }) => issues))].sort();
  return trainForest(
    coded,
    labels,
    ({ issues }, label) => issues.includes(label),
    subjectFeatures,
    ISSUE_TREES,
    progress,
  );
}

export function trainActions(coded: readonly CodedText[], progress: (label: string) => void): Forest {
  return trainForest(
    coded,
    ACTIONS,
    ({ action }, label) => action === label,
    actionFeatures,
    ACTION_TREES,
    progress,
  );
}

/** The second opinion on the action: a linear model, which bears many more features. */
export function trainActionLines(coded: readonly CodedText[]): HashedLinear {
  const { features, linear } = trainLines(
    coded,
    ACTIONS,
    ({ action }, label) => action === label,
    actionLineFeatures,
    ACTION_LINES,
  );
  return hashedLinear(features, linear);
}

/** The third opinion on the action: nets that read words in their order. */
export function trainActionNets(coded: readonly CodedText[], progress: (seed: number) => void): WordNets {
  const found = coded.map(({ text }) => wordsOf(text).map(({ folded }) => folded));
  const words = vocabularyOf(
    found.map((text) => new Set(text)),
    LEAST_TEXTS.nets,
  );
  const beginnings = [...new Set(words.map(beginningOf))].sort();
  const index = netIndex({ words, beginnings });
  const examples = coded.map(({ action }, at) => ({
    rows: rowsOf(index, found[at]!),
    answer: ACTIONS.findIndex((label) => label === action),
  }));
  const rowCount = 1 + words.length + beginnings.length;
  const nets = ACTION_NETS.map((training) => {
    const net = trainWordNet(examples, rowCount, training);
    progress(training.seed);
    return net;
  });
  return { words, beginnings, nets };
}

export function trainLines(
  coded: readonly CodedText[],
  labels: readonly string[],
  isSo: (coded: CodedText, label: string) => boolean,
  featuresOf: (words: readonly Word[]) => Features,
  descent: Descent,
): { features: readonly string[]; linear: Linear } {
  const { features, texts } = countedFeatures(coded, featuresOf, LEAST_TEXTS.lines);
  const truth = Float32Array.from(coded.flatMap((one) => labels.map((label) => (isSo(one, label) ? 1 : 0))));
  return { features, linear: trainLinear(texts, truth, labels.length, descent) };
}

function trainForest(
  coded: readonly CodedText[],
  labels: readonly string[],
  isSo: (coded: CodedText, label: string) => boolean,
  featuresOf: (words: readonly Word[]) => Features,
  growth: Omit<Growth, 'seed'>,
  progress: (label: string) => void,
): Forest {
  const { features, texts } = countedFeatures(coded, featuresOf, LEAST_TEXTS.trees);
  const byFeature = transposed(texts);
  const trees = labels.map((label, seed) => {
    const truth = Uint8Array.from(coded, (one) => (isSo(one, label) ? 1 : 0));
    const grown = growTrees(texts, byFeature, truth, { ...growth, seed });
    progress(label);
    return grown;
  });
  return pruned({ labels, features, trees });
}

function countedFeatures(
  coded: readonly CodedText[],
  featuresOf: (words: readonly Word[]) => Features,
  least: number,
) {
  const found = coded.map(({ text }) => [...featuresOf(wordsOf(text)).keys()]);
  const features = vocabularyOf(found, least);
  const texts = sparseOf(new Map(features.map((feature, id) => [feature, id])), found);
  return { features, texts };
}

/** Leaves out the features that no tree asks for. */
function pruned({ labels, features, trees }: Forest): Forest {
  const asked = new Set<number>();
  for (const { feature, present } of trees)
    feature.forEach((id, at) => {
      if (present[at] !== 0) asked.add(id);
    });
  const kept = [...asked].sort((one, other) => one - other);
  const place = new Map(kept.map((id, at) => [id, at]));
  return {
    labels,
    features: kept.map((id) => features[id]!),
    trees: trees.map((tree) => ({ ...tree, feature: tree.feature.map((id) => place.get(id) ?? 0) })),
  };
}
