import type { Language, ReviewDetails } from '../document.ts';
import type { TextLine } from '../read/text-line.ts';
import { workingGroupSessions } from './council-sessions.ts';
import { firstDate } from './dates.ts';
import { symbolsIn } from './kind.ts';
import { ordinal } from './ordinals.ts';
import { REPORT_PHRASES, type ReportPhrases } from './phrases.ts';
import { readStates } from './states/recommending-states.ts';
import { stateOfName } from './states/state-lookup.ts';

export interface ReviewMetadata {
  country: string | null;
  /** What stood where the State's name was expected, for the message when it is not one. */
  countryAsPrinted: string;
  cycle: number | null;
  session: number | null;
  date: string | null;
  details: ReviewDetails;
}

/** The Working Group's last session in each cycle; Human Rights Council decisions 6/102, 17/119, 31/101, 51/101. */
const LAST_SESSION_OF_CYCLE = [12, 26, 40, 54];

/** What a Working Group report says about itself on its first page and in its introduction. */
export function metadataOf(
  lines: readonly TextLine[],
  pages: number,
  symbol: string | null,
  language: Language | null,
): ReviewMetadata {
  const phrases = REPORT_PHRASES[language ?? 'en'];
  const first = lines.filter((line) => line.page === 1);
  const introduction = introductionOf(lines);
  const { country, printed } = countryOf(first, introduction, phrases);
  const session = sessionOf(first, introduction, symbol, phrases);
  return {
    country,
    countryAsPrinted: printed,
    session,
    cycle: cycleOf(session, symbol),
    date: dateOfIssue(first),
    details: {
      title: titleOf(first, phrases),
      pages,
      councilSession: councilSessionOf(symbol),
      troika: troikaOf(introduction, phrases),
      reviewed: reviewedOn(introduction, phrases),
      previousSymbol: previousSymbolOf(lines, symbol),
    },
  };
}

/** Both sessions that a Council session took up may be possible, and of one cycle. */
function cycleOf(session: number | null, symbol: string | null): number | null {
  const last = session ?? sessionsByCouncil(symbol).at(-1);
  return last === undefined ? null : cycleOfSession(last);
}

/** An addendum has no introduction that names the session: the report's symbol, which it adds to, tells. */
function sessionsByCouncil(symbol: string | null): readonly number[] {
  const council = councilSessionOf(symbol);
  return council !== null && /\/Add\.\d/u.test(symbol ?? '') ? workingGroupSessions(council) : [];
}

/** The cycle that a session of the Working Group belongs to; null after the last that is planned. */
export function cycleOfSession(session: number): number | null {
  const index = LAST_SESSION_OF_CYCLE.findIndex((last) => session <= last);
  return index < 0 ? null : index + 1;
}

/** The text between the table of contents and the first chapter's beginning, at most two pages of it. */
function introductionOf(lines: readonly TextLine[]): string {
  const body = lines.filter((line) => line.role === 'body' && line.page > 1 && line.page <= 5);
  const start = body.findIndex((line) => /^1\s*[.\-–]\s/u.test(line.text));
  return body
    .slice(Math.max(0, start), Math.max(0, start) + 70)
    .map((line) => line.text)
    .join(' ');
}

/** The State's name stands below the title on the first page, and again in "The review of ... was held". */
function countryOf(
  first: readonly TextLine[],
  introduction: string,
  phrases: ReportPhrases,
): { country: string | null; printed: string } {
  const body = first.filter((line) => line.role === 'body').toSorted((a, b) => a.y - b.y);
  const after = linesAfterTitle(body, phrases);
  for (let count = 1; count <= 3; count++) {
    const name = cleanName(after.slice(0, count).join(' '));
    const country = stateOfName(name);
    if (country !== null) return { country, printed: name };
  }
  for (const line of after.slice(0, 6)) {
    const country = stateOfName(cleanName(line));
    if (country !== null) return { country, printed: line };
  }
  const mentioned =
    /(?:review of|examen d[ue]s?|examen de la|examen de l[’'])\s*(.{2,60}?)\s+(?:was held|a eu lieu|se llevó|tuvo lugar)/iu.exec(
      introduction,
    )?.[1];
  return { country: stateOfName(cleanName(mentioned ?? '')), printed: after[0] ?? mentioned ?? '' };
}

/** The title runs over one to three lines and may share its last one with a footnote's star. */
function linesAfterTitle(body: readonly TextLine[], phrases: ReportPhrases): string[] {
  const texts = body.map((line) => line.text);
  for (let from = 0; from < texts.length; from++) {
    for (let count = 1; count <= 3; count++) {
      if (
        phrases.title.test(texts.slice(from, from + count).join(' ')) &&
        !phrases.title.test(texts.slice(from + 1, from + count).join(' '))
      ) {
        return texts.slice(from + count);
      }
    }
  }
  return [];
}

function cleanName(text: string): string {
  return text.replace(/[*†\d]+/gu, ' ').trim();
}

function titleOf(first: readonly TextLine[], phrases: ReportPhrases): string | null {
  const text = first
    .toSorted((a, b) => a.y - b.y)
    .map((line) => line.text)
    .join(' ');
  return phrases.title.exec(text)?.[0] ?? null;
}

function sessionOf(
  first: readonly TextLine[],
  introduction: string,
  symbol: string | null,
  phrases: ReportPhrases,
): number | null {
  const bySymbol = /^A\/HRC\/WG\.6\/(\d+)\//u.exec(symbol ?? '')?.[1];
  if (bySymbol !== undefined) return Number(bySymbol);
  const stated = phrases.session.exec(introduction)?.[1];
  const number = stated === undefined ? null : ordinal(stated);
  if (number !== null) return number;
  // "Previously issued under document symbol A/HRC/WG.6/7/L.14"
  const previous = first
    .flatMap((line) => symbolsIn(line.text))
    .find((found) => found.startsWith('A/HRC/WG.6/'));
  if (previous !== undefined) return Number(previous.split('/')[3]);
  const possible = sessionsByCouncil(symbol);
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** The day of the review; where the sentence leaves the year out, it is that of the session just named. */
function reviewedOn(introduction: string, phrases: ReportPhrases): string | null {
  const found = phrases.reviewed.exec(introduction);
  const day = found?.[1] ?? '';
  const year =
    introduction
      .slice(0, found?.index ?? 0)
      .match(/\b20\d\d\b/gu)
      ?.at(-1) ?? '';
  return firstDate(/\d{4}/u.test(day) ? day : `${day} ${year}`);
}

/** The date below "Distr." on the first page, ISO 8601. */
export function dateOfIssue(first: readonly TextLine[]): string | null {
  const byHeight = first.toSorted((a, b) => a.y - b.y).map((line) => line.text);
  const distribution = byHeight.findIndex((text) => /Distr|التوزيع/u.test(text));
  return firstDate(byHeight.slice(Math.max(0, distribution), distribution + 8).join(' \n ')) ?? null;
}

function councilSessionOf(symbol: string | null): number | null {
  const found = /^A\/HRC\/(\d+)\/\d+/u.exec(symbol ?? '')?.[1];
  return found === undefined ? null : Number(found);
}

function troikaOf(introduction: string, phrases: ReportPhrases): string[] {
  const names = phrases.troika.exec(introduction)?.[1];
  return names === undefined ? [] : (readStates(names, false)?.states ?? []);
}

function previousSymbolOf(lines: readonly TextLine[], symbol: string | null): string | null {
  const note = lines
    .filter((line) => line.page === 1)
    .map((line) => line.text)
    .join(' ');
  const found = /(?:previously issued|publié précédemment|publicado anteriormente)[^;]{0,60}/iu.exec(
    note,
  )?.[0];
  return symbolsIn(found ?? '').find((other) => other !== symbol) ?? null;
}
