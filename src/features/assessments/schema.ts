import { z } from 'zod';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Translated } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { asText, line } from '../../web/lines.ts';

/** Who speaks of implementation, in the order in which voices stand side by side. */
export const voices = ['government', 'local-government', 'parliament', 'nhri', 'civil-society'] as const;
export type Voice = (typeof voices)[number];

/** `none`: nobody has assessed it. */
export const voiceFilters = [...voices, 'none'] as const;

/** Whether voices that count in the index count alike; of a recommendation of which two or more have spoken. */
export const agreements = ['differ', 'agree'] as const;
export type Agreement = (typeof agreements)[number];

/** In which voice the people of an organisation speak; null for those who read and do not assess. */
export const voiceOfKind: Record<OrganisationKind, Voice | null> = {
  secretariat: 'government',
  ministry: 'government',
  agency: 'government',
  'local-government': 'local-government',
  'parliament-committee': 'parliament',
  nhri: 'nhri',
  cso: 'civil-society',
  'un-entity': null,
};

/** What an assessment counts in the Implementation of Recommendations Index; null for nothing. */
export type Counted = { voice: Voice; index_value: number | null };

/** What an organisation says of a recommendation now, as lists and the thread need it. */
export type StandingAssessment = Counted & {
  organisation_slug: string;
  organisation_names: Translated;
  status: string;
  status_names: Translated;
  day: string;
};

/** Undefined where fewer than two voices have said something that counts. */
export function agreementOf(assessments: readonly Counted[]): Agreement | undefined {
  const counted = assessments.filter(({ index_value }) => index_value !== null);
  if (new Set(counted.map(({ voice }) => voice)).size < 2) return undefined;
  return new Set(counted.map(({ index_value }) => index_value)).size > 1 ? 'differ' : 'agree';
}

/**
 * The Implementation of Recommendations Index of a recommendation: the average of what those who assessed it count, from 0
 * to 1, after UPR Info, "On the Road to Implementation" (2012), chapter 5.2 (a State that says 1 and another stakeholder
 * that says 0.5 make 0.75). Each voice counts once, with the average of its organisations, so that no voice outweighs
 * another by having more of them. Null where no voice has said anything that counts.
 */
export function implementationIndex(
  assessments: readonly Counted[],
): { value: number; voices: number } | null {
  const counted = assessments.flatMap(({ voice, index_value }) =>
    index_value === null ? [] : [{ voice, index_value }],
  );
  const byVoice = [...Map.groupBy(counted, ({ voice }) => voice).values()];
  if (byVoice.length === 0) return null;
  const means = byVoice.map((of) => mean(of.map(({ index_value }) => index_value)));
  return { value: mean(means), voices: means.length };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Whether the government itself says that a recommendation is implemented: every organisation of its voice whose status
 * counts gives 1. Nobody else's word decides this step of the thread, for it or against it.
 */
export function isDone(assessments: readonly Counted[]): boolean {
  const counted = assessments.filter(
    ({ voice, index_value }) => voice === 'government' && index_value !== null,
  );
  return counted.length > 0 && counted.every(({ index_value }) => index_value === 1);
}

const LONGEST_REASON = 2_000;
const LONGEST_ADDRESS = 2_000;
/** No review was made before the United Nations were founded. */
const FIRST_DAY = '1945-10-24';

export const assessmentForm = z.object({
  /** The slug of the organisation that speaks. */
  organisation: line,
  status: line,
  reason: z.string().catch('').transform(asText),
  language: line,
  evidence: line,
  day: line,
  version: line,
});
export type AssessmentInput = z.output<typeof assessmentForm>;

/** What is wrong with an assessment, apart from who makes it; `today` is the country's. */
export function assessmentProblems(
  { reason, language, evidence, day }: AssessmentInput,
  { languages, today }: { languages: readonly string[]; today: string },
): Problem[] {
  const problems: Problem[] = [];
  if (reason === '') problems.push({ code: 'assessments.reason.missing', field: 'reason' });
  if (reason.length > LONGEST_REASON)
    problems.push({
      code: 'assessments.reason.tooLong',
      field: 'reason',
      values: { length: reason.length, most: LONGEST_REASON },
    });
  if (!languages.includes(language))
    problems.push({ code: 'assessments.language.unknown', field: 'language' });
  if (evidence !== '' && !isWebAddress(evidence))
    problems.push({ code: 'assessments.evidence.unfit', field: 'evidence' });
  if (!z.iso.date().safeParse(day).success) problems.push({ code: 'assessments.day.missing', field: 'day' });
  else if (day > today || day < FIRST_DAY)
    problems.push({ code: 'assessments.day.unfit', field: 'day', values: { found: day, today } });
  return problems;
}

function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
