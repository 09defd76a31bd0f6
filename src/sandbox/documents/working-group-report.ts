import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportSource } from './report-source.ts';
import { expectedItems } from './report-source.ts';

const templateFolder = fileURLToPath(new URL('.', import.meta.url));
const templateFile = fileURLToPath(new URL('working-group-report.typ', import.meta.url));

const closingWords =
  'All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review. They should not be construed as endorsed by the Working Group as a whole.';

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

function listText(items: readonly { number: string; issued: string }[], stop: string) {
  return items.map(({ number, issued }, index) => ({
    number,
    text: issued + (index === items.length - 1 ? stop : ';'),
  }));
}

/**
 * The report as the template reads it: every paragraph with its number, the contents with their ranges.
 * Throws when the numbers of the lead-ins do not follow the paragraphs before them, since the labels of
 * all recommendations rest on them.
 */
function layOut(report: ReportSource) {
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
    return { number: `${list.paragraph}.`, leadIn: list.leadIn, items: listText(items, '.') };
  });
  const range = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`);
  const entry = (level: number, number: string, title: string, target: string, paragraphs = '') => ({
    level,
    number,
    title,
    target,
    paragraphs,
    heading: target === 'annex' ? 'Annex' : null,
  });
  const hasPledges = report.pledges.length > 0;

  return {
    symbol: report.symbol,
    state: report.state,
    distributed: report.distributed,
    jobNumber: report.jobNumber,
    councilSession: report.councilSession,
    councilDates: report.councilDates,
    contents: [
      entry(0, '', 'Introduction', 'introduction', range(1, presentationStart - 1)),
      entry(
        0,
        'I.',
        'Summary of the proceedings of the review process',
        'summary',
        range(presentationStart, conclusionsStart - 1),
      ),
      entry(
        1,
        'A.',
        'Presentation by the State under review',
        'presentation',
        range(presentationStart, dialogueStart - 1),
      ),
      entry(
        1,
        'B.',
        'Interactive dialogue and responses by the State under review',
        'dialogue',
        range(dialogueStart, conclusionsStart - 1),
      ),
      entry(
        0,
        'II.',
        'Conclusions and/or recommendations',
        'conclusions',
        range(conclusionsStart, closingNumber),
      ),
      ...(hasPledges
        ? [
            entry(
              0,
              'III.',
              'Voluntary pledges and commitments',
              'pledges',
              range(closingNumber + 1, closingNumber + 1),
            ),
          ]
        : []),
      entry(0, '', 'Composition of the delegation', 'annex'),
    ],
    introduction: numberFrom(1, report.introduction),
    presentation: numberFrom(presentationStart, report.presentation.map(toText)),
    dialogue: numberFrom(dialogueStart, report.dialogue.map(toText)),
    lists,
    closing: { number: `${closingNumber}.`, text: closingWords },
    pledges: hasPledges
      ? {
          number: `${closingNumber + 1}.`,
          text: `${report.state} made the following voluntary pledges and commitments:`,
          parts: report.pledges,
        }
      : null,
    delegation: {
      introduction: `The delegation of ${report.state} was headed by ${report.headOfDelegation}, and composed of the following members:`,
      members: report.delegates.map(
        ({ name, office }, index) => `${name}, ${office}${index === report.delegates.length - 1 ? '.' : ';'}`,
      ),
    },
  };
}

/**
 * Prints a report as PDF. The same source gives the same bytes: no date is written into the file and only
 * the fonts that come with the compiler are used. Throws with the compiler's diagnostics when it refuses.
 */
export async function printWorkingGroupReport(report: ReportSource): Promise<Uint8Array> {
  const compiler = NodeCompiler.create({ workspace: templateFolder });
  compiler.mapShadow(`${templateFolder}report.json`, Buffer.from(JSON.stringify(layOut(report))));
  const template = await readFile(templateFile, 'utf8');
  const compiled = compiler.compile({ mainFileContent: template });
  const problems = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
  // Warnings too: an unknown font or a footnote that did not converge would change the page without a word.
  if (compiled.result === null || problems.length > 0) {
    throw new Error(`${report.symbol} could not be printed: ${JSON.stringify(problems)}`);
  }
  return compiler.pdf(compiled.result);
}
