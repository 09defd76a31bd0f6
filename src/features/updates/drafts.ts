import type { Problem } from '../../problem.ts';
import { inputProblems, type Against } from './check-input.ts';
import type { OwnUpdate } from './queries.ts';
import type { ObstacleInput, StandingUpdate, UpdateInput } from './schema.ts';

/** What can be said in a draft by words, days and choices alone, without attaching anything: its first open obstacle is one. */
export const saidFields = [
  'startsOn',
  'endsOn',
  'done',
  'changed',
  'status',
  'obstacleKind',
  'obstacle',
  'language',
] as const;
export type SaidField = (typeof saidFields)[number];
/** Days as `YYYY-MM-DD`, a status by its id, an obstacle's kind and a language by their codes; empty where nothing is said. */
export type Said = Record<SaidField, string>;

export function saidIn(update: OwnUpdate | undefined): Said {
  return {
    startsOn: update?.starts_on ?? '',
    endsOn: update?.ends_on ?? '',
    done: update?.done ?? '',
    changed: update?.changed ?? '',
    status: update?.status ?? '',
    obstacleKind: update?.obstacle?.kind ?? '',
    obstacle: update?.obstacle?.text ?? '',
    language: update?.language ?? '',
  };
}

/** A draft as it would be saved with what is said; what it holds besides stays as it is. */
export function inputWith(standing: StandingUpdate | undefined, said: Said): UpdateInput {
  const { obstacleKind: kind, obstacle: text, ...rest } = said;
  const [first, ...others] = openObstacles(standing);
  return {
    ...rest,
    organisation: '',
    isAssessment: standing?.is_assessment ?? false,
    obstacles: [{ id: first?.id ?? '', kind, text }, ...others],
    evidence: (standing?.evidence ?? [])
      .filter(({ part }) => part === 'evidence')
      .map(({ id, proves, sensitivity }) => ({ id, address: '', proves, sensitivity, isRemoved: false })),
    files: [],
    recordedHow: '',
    recordedOn: '',
    record: null,
    version: '',
  };
}

function openObstacles(standing: StandingUpdate | undefined): ObstacleInput[] {
  return (standing?.obstacles ?? [])
    .filter(({ decision }) => decision === null)
    .map(({ id, kind, text }) => ({ id, kind, text }));
}

/** What is wrong with what is said, each at one of the fields of `saidFields`. */
export function saidProblems(
  said: Said,
  against: Pick<Against, 'languages' | 'today' | 'statuses' | 'standingStatus'>,
): Problem[] {
  const problems = inputProblems(inputWith(undefined, said), {
    ...against,
    uploadLimit: 0,
    isRecorded: false,
  });
  return problems.map((problem) => ({
    ...problem,
    field: FIELDS[problem.field ?? ''] ?? problem.field ?? '',
  }));
}

/** How the form of an update names the same. */
const FIELDS: Readonly<Record<string, SaidField>> = {
  'starts-on': 'startsOn',
  'ends-on': 'endsOn',
  'obstacle-0': 'obstacle',
  'obstacle-kind-0': 'obstacleKind',
};
