import type { TextLine } from '../../read/text-line.ts';
import { ALL_PHRASES } from '../phrases.ts';

/** The lines of a report that hold the State's conclusions: from that heading, or null when there is none. */
export interface ConclusionsSection {
  lines: TextLine[];
  /** Lines from the heading of the pledges, if there is one. */
  pledges: TextLine[];
}

/**
 * Bounds the list. The heading also stands in the table of contents, there with page numbers behind it: the last line
 * that is nothing but the heading counts. Without any heading the first paragraph that announces recommendations
 * to follow opens the section.
 */
export function conclusionsSection(lines: readonly TextLine[]): ConclusionsSection | null {
  const body = lines.filter((line) => line.role === 'body');
  const heading = body.findLastIndex((_, index) => isHeading(body, index, 'conclusions'));
  const start = heading >= 0 ? heading + 1 : body.findIndex((line) => ANNOUNCEMENT.test(line.text));
  if (start < 0) return null;
  const rest = body.slice(start);
  const annex = rest.findIndex((_, index) => isHeading(rest, index, 'annex'));
  const section = annex < 0 ? rest : rest.slice(0, annex);
  const pledges = section.findIndex((_, index) => isHeading(section, index, 'pledges'));
  if (pledges < 0) return { lines: section, pledges: [] };
  return { lines: section.slice(0, pledges), pledges: section.slice(pledges + 1) };
}

const ANNOUNCEMENT =
  /^\d{1,3}\s*[.\-–]\s.*(?:following recommendations|recommendations (?:listed below|formulated during)|recommandations (?:ci-après|suivantes|formulées)|recomendaciones (?:siguientes|formuladas|que figuran)|التوصيات (?:التالية|الواردة|المقدمة))/iu;

type Heading = 'conclusions' | 'annex' | 'pledges';

/** A heading stands in one line, or its number and its words in two. */
function isHeading(lines: readonly TextLine[], index: number, heading: Heading): boolean {
  const line = lines[index];
  if (!line) return false;
  const next = lines[index + 1];
  const isName = (text: string): boolean => ALL_PHRASES.some((phrases) => phrases[heading].test(text));
  if (isName(line.text)) return heading !== 'pledges' || opensSection(line, next);
  const continues = next !== undefined && next.page === line.page && Math.abs(next.size - line.size) < 0.6;
  return (
    heading === 'conclusions' &&
    continues &&
    /^[IVX]+\.?\s/u.test(line.text) &&
    isName(`${line.text} ${next.text}`)
  );
}

/** The word "pledges" may begin a line of an item; a section's heading has its roman number or larger type. */
function opensSection(line: TextLine, next: TextLine | undefined): boolean {
  return /^[IVX]+\s*[.\-–]/u.test(line.text) || (next !== undefined && line.size > next.size + 1);
}
