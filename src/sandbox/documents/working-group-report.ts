import { printPaper, type Paper } from './print-paper.ts';
import { expectedItems, type ReportSource } from './report-source.ts';
import { reportWords } from './report-words.ts';

interface Numbered {
  number: string;
  text: string;
  parts?: readonly string[];
}

/** Numbers paragraphs without a break from `first`, as UN documents do across their sections. */
function numberFrom(
  first: number,
  texts: readonly { text: string; parts?: readonly string[] }[],
): Numbered[] {
  return texts.map((paragraph, index) => ({ ...paragraph, number: `${first + index}.` }));
}

function listText(
  items: readonly { number: string; issued: string }[],
  [stop, last]: readonly [string, string],
) {
  return items.map(({ number, issued }, index) => ({
    number,
    text: issued + (index === items.length - 1 ? last : stop),
  }));
}

/**
 * The report as the template reads it: every paragraph with its number, the contents with their ranges.
 * Throws when the numbers of the lead-ins do not follow the paragraphs before them, since the labels of
 * all recommendations rest on them.
 */
function layOut(report: ReportSource): Paper & Record<string, unknown> {
  const { language = 'en' } = report;
  const words = reportWords[language];
  const toText = (text: string) => ({ text });
  const presentationStart = report.introduction.length + 1;
  const dialogueStart = presentationStart + report.presentation.length;
  const conclusionsStart = dialogueStart + report.dialogue.length;
  const closingNumber = conclusionsStart + report.lists.length;

  report.lists.forEach((list, index) => {
    if (list.paragraph !== conclusionsStart + index) {
      throw new Error(
        `${report.symbol}: a lead-in is numbered ${list.paragraph} but stands at paragraph ${conclusionsStart + index}`,
      );
    }
  });

  const expected = expectedItems(report);
  let used = 0;
  const lists = report.lists.map((list) => {
    const items = expected.slice(used, used + list.items.length);
    used += list.items.length;
    return { number: `${list.paragraph}.`, leadIn: list.leadIn, items: listText(items, words.stops) };
  });
  const range = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);
  const entry = (level: number, number: string, title: string, target: string, paragraphs = '') => ({
    level,
    number,
    title,
    target,
    paragraphs,
    heading: target === 'annex' ? words.annex : null,
  });
  const hasPledges = report.pledges.length > 0;

  return {
    symbol: report.symbol,
    state: report.state,
    language,
    distributed: report.distributed,
    jobNumber: report.jobNumber,
    cover: reportCover(report),
    words,
    contents: [
      entry(0, '', words.introduction, 'introduction', range(1, presentationStart - 1)),
      entry(0, 'I.', words.summary, 'summary', range(presentationStart, conclusionsStart - 1)),
      entry(1, 'A.', words.presentation, 'presentation', range(presentationStart, dialogueStart - 1)),
      entry(1, 'B.', words.dialogue, 'dialogue', range(dialogueStart, conclusionsStart - 1)),
      entry(0, 'II.', words.conclusions, 'conclusions', range(conclusionsStart, closingNumber)),
      ...(hasPledges
        ? [entry(0, 'III.', words.pledges, 'pledges', range(closingNumber + 1, closingNumber + 1))]
        : []),
      entry(0, '', words.composition, 'annex'),
    ],
    introduction: numberFrom(1, report.introduction),
    presentation: numberFrom(presentationStart, report.presentation.map(toText)),
    dialogue: numberFrom(dialogueStart, report.dialogue.map(toText)),
    lists,
    closing: { number: `${closingNumber}.`, text: words.closing },
    pledges: hasPledges
      ? {
          number: `${closingNumber + 1}.`,
          text: words.pledged(report.state),
          parts: report.pledges,
        }
      : null,
    delegation: {
      introduction: words.delegation(report.state, report.headOfDelegation),
      members: report.delegates.map(
        ({ name, office }, index) =>
          `${name}, ${office}${words.stops[index === report.delegates.length - 1 ? 1 : 0]}`,
      ),
    },
  };
}

/** The cover of a report to the Council, or of an addition to one. */
export function reportCover({
  language = 'en',
  councilSession,
  councilDates,
}: Pick<ReportSource, 'language' | 'councilSession' | 'councilDates'>): Paper['cover'] {
  const { council, agenda, review, ...cover } = reportWords[language].cover;
  return {
    ...cover,
    forum: council,
    lines: [
      { text: councilSession, strong: true },
      { text: councilDates, strong: false },
      { text: agenda, strong: false },
      { text: review, strong: true },
    ],
  };
}

/** Prints a report as PDF. */
export async function printWorkingGroupReport(report: ReportSource): Promise<Uint8Array> {
  return printPaper('working-group-report.typ', layOut(report));
}
