import { actionLineFeatures, subjectFeatures, type Features, type Word } from './features.ts';
import { hashedIds } from './hashed.ts';
import { chances, scoresOfLinear } from './linear.ts';
import type { Calibration, TrainedTerms } from './model-file.ts';
import { ACTIONS, scoreOfTrees, sharesOfTrees, type Forest, type Trees } from './trees.ts';
import { netIndex, opinionOfNets, rowsOf, type NetIndex } from './word-net.ts';

/** How much the linear model and the nets say beside the trees; chosen by leaving out a third of the States that it learns from, three times, and flat around these. */
const LINES_WEIGH = 1;
const NETS_WEIGH = 2;

/** A trained model with its lists of features turned into maps, ready for many texts. */
export interface ReadyTerms {
  trained: TrainedTerms;
  issueIndex: ReadonlyMap<string, number>;
  actionIndex: ReadonlyMap<string, number>;
  netIndex: NetIndex;
}

/** What is thought of one label, and the features that speak for it by how much. */
export interface Opinion {
  label: string;
  probability: number;
  reasons: () => Reason[];
}

/** Words of the text from one to before another, with how much they said for the label, in log-odds. */
export interface Reason {
  from: number;
  to: number;
  weight: number;
}

export function readyTerms(trained: TrainedTerms): ReadyTerms {
  const { issues, action, actionNets } = trained;
  return {
    trained,
    issueIndex: indexOf(issues.features),
    actionIndex: indexOf(action.features),
    netIndex: netIndex(actionNets),
  };
}

/** Every issue of UPR Info with its probability. */
export function issueOpinions(ready: ReadyTerms, words: readonly Word[]): Opinion[] {
  const { issues, issueCalibration } = ready.trained;
  const features = subjectFeatures(words);
  const has = presence(issues, ready.issueIndex, features);
  return issues.labels.map((label, at) => {
    const trees = issues.trees[at]!;
    return {
      label,
      probability: calibrated(issueCalibration, scoreOfTrees(trees, has)),
      reasons: () => reasonsOf(trees, has, issues, features),
    };
  });
}

/** The five actions with probabilities that add up to 1. */
export function actionOpinions(ready: ReadyTerms, words: readonly Word[]): Opinion[] {
  const { action, actionCalibration } = ready.trained;
  // those of the trees are among them
  const features = actionLineFeatures(words);
  const has = presence(action, ready.actionIndex, features);
  const scores = scoresOfAction(ready, has, features, words);
  const probabilities = chances(
    scores.map((score, at) => actionCalibration.slope * score + actionCalibration.shifts[at]!),
    true,
  );
  return ACTIONS.map((label, at) => ({
    label,
    probability: probabilities[at]!,
    reasons: () => reasonsOf(action.trees[at]!, has, action, features),
  }));
}

/** Log-odds of each issue, before they are calibrated. */
export function issueScoresOf({ trained, issueIndex }: ReadyTerms, features: Features): Float32Array {
  const has = presence(trained.issues, issueIndex, features);
  return Float32Array.from(trained.issues.trees, (trees) => scoreOfTrees(trees, has));
}

/** What trees, weights and nets together say for each action, before it is calibrated. */
export function actionScoresOf(ready: ReadyTerms, words: readonly Word[]): Float32Array {
  const features = actionLineFeatures(words);
  return scoresOfAction(ready, presence(ready.trained.action, ready.actionIndex, features), features, words);
}

function scoresOfAction(
  { trained, netIndex: index }: ReadyTerms,
  has: Uint8Array,
  features: Features,
  words: readonly Word[],
): Float32Array {
  const { action, actionLines, actionNets } = trained;
  const nets = opinionOfNets(
    actionNets,
    rowsOf(
      index,
      words.map(({ folded }) => folded),
    ),
  );
  const lines = scoresOfLinear(actionLines.linear, hashedIds(actionLines.hashes, features.keys()));
  return lines.map(
    (score, at) => LINES_WEIGH * score + NETS_WEIGH * nets[at]! + scoreOfTrees(action.trees[at]!, has),
  );
}

function calibrated({ slope, shift }: Calibration, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}

function presence({ features }: Forest, index: ReadonlyMap<string, number>, found: Features): Uint8Array {
  const has = new Uint8Array(features.length);
  for (const feature of found.keys()) {
    const id = index.get(feature);
    if (id !== undefined) has[id] = 1;
  }
  return has;
}

/** What spoke for the label, the weightiest first. A feature of the text's length has no words and is left out. */
function reasonsOf(trees: Trees, has: Uint8Array, { features }: Forest, found: Features): Reason[] {
  return [...sharesOfTrees(trees, has)]
    .map(([feature, weight]) => {
      const [from, to] = found.get(features[feature]!) ?? [0, 0];
      return { from, to, weight };
    })
    .filter(({ from, to, weight }) => weight > 0 && to > from)
    .sort((one, other) => other.weight - one.weight);
}

function indexOf(features: readonly string[]): ReadonlyMap<string, number> {
  return new Map(features.map((feature, id) => [feature, id]));
}
