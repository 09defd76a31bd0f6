import { subjectFeatures, type Word } from './features.ts';
import type { Opinion } from './opinions.ts';

/** What an installation has learned from its own decisions: plain JSON, to be kept as it is and handed to `withCorrections`. */
export interface Corrections {
  /** SHA-256 of the shipped model that they were learned beside; they do nothing beside another. */
  readonly model: string;
  /** How many decisions they rest on. */
  readonly decisions: number;
  /** By `kind:label`: what is added to the log-odds, always and for each feature that a text has. */
  readonly terms: Readonly<Record<string, TermCorrection>>;
}

export interface TermCorrection {
  readonly always: number;
  readonly features: Readonly<Record<string, number>>;
}

/** Log-odds of a term that the shipped model has no opinion of: one in fifty. */
export const UNHEARD_OF = -3.9;
const MOST_LOG_ODDS = 9;

export function logOdds(probability: number): number {
  const odds = Math.log(probability / (1 - probability));
  return Math.min(MOST_LOG_ODDS, Math.max(-MOST_LOG_ODDS, odds));
}

export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

export function correctedOpinions<O extends Opinion & { kind: string }>(
  { terms }: Corrections,
  opinions: readonly O[],
  words: readonly Word[],
): O[] {
  const features = subjectFeatures(words);
  const left = new Map(Object.entries(terms));
  const corrected = opinions.map((opinion) => {
    const key = `${opinion.kind}:${opinion.label}`;
    const correction = left.get(key);
    left.delete(key);
    if (!correction) return opinion;
    return {
      ...opinion,
      probability: chanceOf(logOdds(opinion.probability) + pull(correction, features.keys())),
    };
  });
  const learned = [...left].map(([key, correction]) => {
    const colon = key.indexOf(':');
    const reasons = () =>
      Object.entries(correction.features)
        .filter(([feature, weight]) => weight > 0 && features.has(feature))
        .sort(([, one], [, other]) => other - one)
        .map(([feature, weight]) => {
          const [from, to] = features.get(feature)!;
          return { from, to, weight };
        });
    const probability = chanceOf(UNHEARD_OF + pull(correction, features.keys()));
    return { kind: key.slice(0, colon), label: key.slice(colon + 1), probability, reasons } as O;
  });
  return [...corrected, ...learned];
}

/** What a correction adds to the log-odds of a text with these features. */
export function pull({ always, features }: TermCorrection, of: Iterable<string>): number {
  let sum = always;
  for (const feature of of) sum += features[feature] ?? 0;
  return sum;
}
