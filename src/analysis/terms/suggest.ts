import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { correctedOpinions, type Corrections } from './corrections.ts';
import { wordsOf, type Word } from './features.ts';
import { matrixOpinions } from './matrix-opinions.ts';
import { hashOf, unpackTerms } from './model-file.ts';
import { actionOpinions, issueOpinions, readyTerms, type Opinion, type ReadyTerms } from './opinions.ts';

/** What can be proposed: terms as OHCHR's matrices and UHRI write them, issues and the action asked for as UPR Info does. */
export type SuggestedKind = 'theme' | 'group' | 'sdg' | 'issue' | 'action';

export interface SuggestedTerm {
  kind: SuggestedKind;
  /** The term's official name; the number of a goal, `16`, for `sdg`; `1` to `5` for `action`. */
  label: string;
  /** Calibrated, between 0 and 1: of those proposed with 0.8, some four in five are right. At 0.5 or more the term is meant. */
  probability: number;
  /** Words of the text, as they stand there, that led to it, the weightiest first. */
  because: readonly string[];
}

/** What was shipped and, beside it, what this installation has learned. */
export interface TermModel {
  /** SHA-256 of the shipped file. */
  readonly hash: string;
  readonly ready: ReadyTerms;
  readonly corrections: Corrections | null;
}

/** An opinion with its kind: all of them, shown or not. */
export type KindOfOpinion = Opinion & { kind: SuggestedKind };

/** At this probability or more a term is shown; what is meant starts at 0.5. */
const WORTH_SHOWING = 0.3;
const MOST_WORDS = 3;
/** Words that said less than this share of what the weightiest said are no reason. */
const LEAST_SHARE = 0.15;

/** Languages that the model was trained on. It proposes nothing for a text in another. */
export const MODEL_LANGUAGES: readonly string[] = ['en'];

let shipped: TermModel | undefined;

/** The model that comes with the program, read from its file once. */
export function shippedModel(): TermModel {
  shipped ??= modelOf(readFileSync(join(import.meta.dirname, 'terms.model')));
  return shipped;
}

/** A model from the bytes of its file. */
export function modelOf(bytes: Buffer): TermModel {
  return { hash: hashOf(bytes), ready: readyTerms(unpackTerms(bytes)), corrections: null };
}

/** The same model with what an installation has learned; without it where that was learned beside another shipped model. */
export function withCorrections(model: TermModel, corrections: Corrections): TermModel {
  return { ...model, corrections: corrections.model === model.hash ? corrections : null };
}

/**
 * Terms worth showing for a recommendation's text, the most probable first. `language` is ISO 639-1 (`languageOf` tells it
 * by the text's words); a text in a language that the model was not trained on gets none, since nothing is translated.
 */
export function suggestTerms(model: TermModel, text: string, language: string): SuggestedTerm[] {
  if (!MODEL_LANGUAGES.includes(language)) return [];
  const words = wordsOf(text);
  const opinions = opinionsOf(model, text);
  const action = mostProbable(opinions.filter(({ kind }) => kind === 'action'));
  return opinions
    .filter(({ kind, probability }) => kind !== 'action' && probability >= WORTH_SHOWING)
    .concat(action)
    .map((opinion) => ({
      kind: opinion.kind,
      label: opinion.label,
      probability: opinion.probability,
      because: wordsBehind(text, words, opinion),
    }))
    .sort((one, other) => other.probability - one.probability);
}

/** Everything that the model thinks of a text in English: every issue, every action, and the terms whose rules it meets. */
export function opinionsOf({ ready, corrections }: TermModel, text: string): KindOfOpinion[] {
  const words = wordsOf(text);
  const issues = issueOpinions(ready, words);
  const opinions: KindOfOpinion[] = [
    ...issues.map((opinion) => ({ ...opinion, kind: 'issue' as const })),
    ...actionOpinions(ready, words).map((opinion) => ({ ...opinion, kind: 'action' as const })),
    ...matrixOpinions(ready.trained.matrix, text, words, issues),
  ];
  return corrections ? correctedOpinions(corrections, opinions, words) : opinions;
}

function mostProbable(opinions: readonly KindOfOpinion[]): KindOfOpinion[] {
  return opinions.toSorted((one, other) => other.probability - one.probability).slice(0, 1);
}

function wordsBehind(text: string, words: readonly Word[], opinion: Opinion): string[] {
  const behind: string[] = [];
  const reasons = opinion.reasons();
  const least = (reasons[0]?.weight ?? 0) * LEAST_SHARE;
  for (const { from, to, weight } of reasons) {
    if (weight < least) break;
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last) continue;
    const said = text.slice(first.start, last.end);
    // a pair of words says more than one of them alone
    const longer = behind.findIndex((one) => said.includes(one));
    if (longer !== -1) behind[longer] = said;
    else if (!behind.some((one) => one.includes(said)) && behind.length < MOST_WORDS) behind.push(said);
  }
  return [...new Set(behind)];
}
