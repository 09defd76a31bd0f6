import { withoutTail } from '../../read/lines.ts';
import type { ReadPledge } from '../../document.ts';
import { joinLines, type Vocabulary } from '../../read/paragraphs.ts';
import type { TextLine } from '../../read/text-line.ts';

const PARAGRAPH = /^(\d{1,3})\s*[.\-–]\s*(?=\D|$)(.*)$/u;
const LABELLED = /^(\d{1,3}\.\d{1,3})\.?\s*(?=\D|$)(.*)$/u;
const LETTERED = /^\(?([a-z]{1,2}|[ivx]{1,4})\)\s*(.*)$/u;
const BULLET = /^[•●▪·–—-]\s*(.*)$/u;

interface OpenPledge {
  paragraph: string;
  part: string | null;
  page: number;
  lines: string[];
}

/**
 * The voluntary pledges below their heading. A paragraph is one pledge; where it introduces a list, lettered, numbered
 * or with bullets, each entry is one, labelled `113 (a)`, and the introduction is none.
 */
export function pledgesOf(lines: readonly TextLine[], vocabulary: Vocabulary): ReadPledge[] {
  const open: OpenPledge[] = [];
  let paragraph = '';
  let bullets = 0;
  for (const line of lines) {
    const text = line.text;
    const labelled = LABELLED.exec(text);
    const numbered = labelled ?? PARAGRAPH.exec(text);
    const lettered = LETTERED.exec(text);
    const bullet = BULLET.exec(text);
    if (labelled || numbered) {
      const [, number = '', rest = ''] = labelled ?? numbered ?? [];
      if (!labelled) paragraph = number;
      bullets = 0;
      open.push({ paragraph: number, part: null, page: line.page, lines: [rest] });
    } else if (lettered) {
      open.push({ paragraph, part: `(${lettered[1]})`, page: line.page, lines: [lettered[2] ?? ''] });
    } else if (bullet) {
      bullets += 1;
      open.push({ paragraph, part: `(${bullets})`, page: line.page, lines: [bullet[1] ?? ''] });
    } else open.at(-1)?.lines.push(text);
  }
  return open
    .filter((pledge, index) => !introducesList(pledge, open[index + 1]))
    .map((pledge) => ({
      number: [pledge.paragraph, pledge.part].filter(Boolean).join(' '),
      text: withoutTail(joinLines(pledge.lines, vocabulary), /[;\s]/u),
      page: pledge.page,
    }))
    .filter((pledge) => pledge.text !== '');
}

function introducesList(pledge: OpenPledge, next: OpenPledge | undefined): boolean {
  return pledge.part === null && /:\s*$/u.test(pledge.lines.at(-1) ?? '') && next !== undefined;
}
