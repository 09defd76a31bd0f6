import { z } from 'zod';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Translated } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { asText, line } from '../../web/lines.ts';

export const duties = ['lead', 'supporting'] as const;
export type Duty = (typeof duties)[number];

/** What an organisation says of a duty that it was given. */
export const dutyAnswers = ['accepted', 'contested'] as const;

/** How a duty stands: nobody has answered, or the newest word on it. */
export const dutyStates = ['waiting', 'accepted', 'contested', 'upheld'] as const;
export type DutyState = (typeof dutyStates)[number];

/** In the register's choice of organisations: recommendations that nobody answers for. */
export const NOBODY = 'none';

/** Who can be given a duty: the State's own organs. Nobody makes independent voices answer for the government. */
const assignableKinds: readonly string[] = [
  'secretariat',
  'ministry',
  'agency',
  'local-government',
  'parliament-committee',
] satisfies OrganisationKind[];

export function isAssignable({
  kind,
  suspended_at,
}: {
  kind: string;
  suspended_at: Date | string | null;
}): boolean {
  return assignableKinds.includes(kind) && suspended_at === null;
}

/** An organisation's duty for a recommendation that is not ended. */
export type Owner = { duty: Duty; organisation_slug: string; organisation_names: Translated };

/** What was answered to a duty, and why the secretariat let it stand nevertheless. */
export type Answered = {
  answer: (typeof dutyAnswers)[number] | null;
  answer_reason: string | null;
  answer_language: string | null;
  answered_at: Date | null;
  upheld_reason: string | null;
  upheld_at: Date | null;
};

/** A contested duty that the secretariat has let stand is upheld until its organisation accepts it. */
export function dutyState({ answer, upheld_at }: Pick<Answered, 'answer' | 'upheld_at'>): DutyState {
  if (answer === null) return 'waiting';
  return answer === 'contested' && upheld_at !== null ? 'upheld' : answer;
}

/** `organisation` is a slug. */
export const assignmentForm = z.object({ organisation: line, duty: line });
export type AssignmentInput = z.output<typeof assignmentForm>;

const LONGEST_REASON = 2_000;

export const text = z.string().catch('').transform(asText);

/** A reason that is given in words, in a language of the country. */
export const reasonForm = z.object({ reason: text, language: line, version: line });
export type ReasonInput = z.output<typeof reasonForm>;

/** What is wrong with a reason. */
export function reasonProblems(reason: string): Problem[] {
  if (reason === '') return [{ code: 'assignments.reason.missing', field: 'reason' }];
  if (reason.length > LONGEST_REASON)
    return [
      {
        code: 'assignments.reason.tooLong',
        field: 'reason',
        values: { length: reason.length, most: LONGEST_REASON },
      },
    ];
  return [];
}

export function languageProblems(language: string, languages: readonly string[]): Problem[] {
  return languages.includes(language) ? [] : [{ code: 'assessments.language.unknown', field: 'language' }];
}
