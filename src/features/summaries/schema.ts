import type { Problem } from '../../problem.ts';
import { asText } from '../../web/lines.ts';
import { z } from 'zod';

const LONGEST = 2_000;

/** Summaries by language; an empty one is taken back. */
export type SummariesInput = { texts: Record<string, string>; version: string };

/** A form with `text-<language>`. */
export function summariesForm(languages: readonly string[]): z.ZodType<SummariesInput> {
  return z.record(z.string(), z.string().catch('')).transform((typed) => ({
    texts: Object.fromEntries(languages.map((code) => [code, asText(typed[`text-${code}`] ?? '')])),
    version: typed['version'] ?? '',
  }));
}

export function summariesProblems({ texts }: SummariesInput): Problem[] {
  return Object.entries(texts)
    .filter(([, text]) => text.length > LONGEST)
    .map(([language, text]) => ({
      code: 'summaries.tooLong',
      field: `text-${language}`,
      values: { length: text.length, most: LONGEST },
    }));
}
