import type { ReadDocument } from '../document.ts';
import { cycleNamed } from '../cite/citation-phrases.ts';
import type { TextLine } from '../read/text-line.ts';
import { cycleOfSession, dateOfIssue } from './metadata.ts';
import { ordinal } from './ordinals.ts';
import { stateName, stateOfName } from './states/state-lookup.ts';
import { firstStateIn } from './paragraphs/treaty-body.ts';

type Metadata = Pick<ReadDocument, 'country' | 'cycle' | 'session' | 'date' | 'details'>;

const SESSION =
  /(?<!\p{L})(\p{L}+(?:-\p{L}+)?|\d{1,2}(?:st|nd|rd|th|e))\s+session(?!\p{L})|(\p{L}+|\d{1,2}[ºo°]?)\s+per[ií]odo de sesiones|الدورة\s+(\p{L}+(?:\s+و\p{L}+)?)/giu;
const NATIONAL = /national report|rapport national|informe nacional|تقرير وطني|التقرير الوطني/iu;
const WORKING_GROUP = /working group|groupe de travail|grupo de trabajo|الفريق العامل/iu;
/** The cover's first lines. */
const COVER_LINES = 40;

/**
 * What a national or mid-term report says about itself on its first page. One for a review has that review's session
 * and cycle; a mid-term report has no session, and the cycle that it says it follows up.
 */
export function citingReportMetadata(
  lines: readonly TextLine[],
  pages: number,
  symbol: string | null,
): Metadata {
  const first = lines.filter((line) => line.page === 1);
  const cover = first
    .filter((line) => line.role === 'body')
    .slice(0, COVER_LINES)
    .map((line) => line.text);
  const session = sessionOf(cover.join(' '), symbol);
  return {
    country: countryOf(cover, symbol),
    cycle: session === null ? cycleNamed(cover.join(' ')) : cycleOfSession(session),
    session,
    date: dateOfIssue(first),
    details: {
      title: null,
      pages,
      councilSession: null,
      troika: [],
      reviewed: null,
      previousSymbol: null,
    },
  };
}

/** The State in the symbol, on a line of its own, or the first that the cover names. */
function countryOf(cover: readonly string[], symbol: string | null): string | null {
  const code = /\/([A-Z]{3})\/1(?:\/|$)/u.exec(symbol ?? '')?.[1];
  if (code !== undefined && stateName(code) !== code) return code;
  const alone = cover.map((line) => stateOfName(line.replace(/[*†\d]+/gu, ' ').trim()));
  return alone.find((state) => state !== null) ?? firstStateIn(cover.join(' \n '));
}

function sessionOf(cover: string, symbol: string | null): number | null {
  const bySymbol = /^A\/HRC\/WG\.6\/(\d+)\//u.exec(symbol ?? '')?.[1];
  if (bySymbol !== undefined) return Number(bySymbol);
  if (!NATIONAL.test(cover) || !WORKING_GROUP.test(cover)) return null;
  for (const [, english, spanish, arabic] of cover.matchAll(SESSION)) {
    const number = ordinal(english ?? spanish ?? arabic ?? '');
    if (number !== null) return number;
  }
  return null;
}
