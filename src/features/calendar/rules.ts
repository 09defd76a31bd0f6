import type { Committee } from '../../documents/document.ts';

/** Where a rule stands: a document of the United Nations, and the paragraph of its annex where it is one. */
export type Source = { symbol: string; paragraph: number | null; url: string };

function stated(symbol: string, paragraph: number | null = null): Source {
  return { symbol, paragraph, url: `https://undocs.org/${symbol}` };
}

/**
 * The rules that days are reckoned by, each with where it stands. What has no source is not reckoned: the days by which
 * OHCHR wants the submissions of civil society are set for each session, and have to be entered.
 */
export const rules = {
  /** The UPR examines each State every four and a half years, from the second cycle on. */
  cycle: { months: 54, source: stated('A/HRC/RES/16/21', 3) },
  /** The State's report has to be ready six weeks before its review. OHCHR asks for it earlier, on a day that it names. */
  report: { weeks: 6, source: stated('A/HRC/RES/5/1', 17) },
  /**
   * A mid-term update is voluntary, and no day is set for it: States that give one do so about two and a half years after
   * the review, half-way to the next.
   */
  midTerm: { months: 30, source: stated('A/HRC/RES/16/21', 18) },
  /** A State says what it makes of each recommendation before the Council adopts the outcome. */
  answers: { source: stated('A/HRC/RES/16/21', 16) },
  /**
   * Committees ask for information on some of their recommendations within one year or two. Those whose habit has
   * changed since, or that ask for none, are not among them.
   */
  followUp: {
    months: { CAT: 12, CERD: 12, CED: 12, CEDAW: 24, CMW: 24 } satisfies Partial<Record<Committee, number>>,
    source: stated('HRI/MC/2017/4'),
  },
} as const;

/** Within how many months a committee asks for information; undefined where no rule says it. */
export function followUpMonths(mechanism: string): number | undefined {
  const { months } = rules.followUp;
  return Object.hasOwn(months, mechanism) ? months[mechanism as keyof typeof months] : undefined;
}

/** The session of the Council that adopts the outcome of a review, as the report's symbol names it; null for no report. */
export function adoptingSession(symbol: string | null): string | null {
  return /^A\/HRC\/(\d+)\/\d+$/.exec(symbol ?? '')?.[1] ?? null;
}
