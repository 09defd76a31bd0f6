import type { TextLine } from '../../read/text-line.ts';
import { closeLeading } from '../leading.ts';
import { itemMarker, westernDigits } from '../list-markers.ts';
import { ALL_PHRASES } from '../phrases.ts';
import { partedFromStates, statesColumn } from './states-column.ts';

/** One distance in so many at least is that between two lines of one paragraph. */
const SHARE_OF_LEADING = 0.15;

/**
 * A numbered paragraph of the section (`121. The recommendations ...`), an item of the list below it, or a heading
 * between items. An item's label is what a reader cites: `121.1`, also where the document prints a bare `1.` under
 * paragraph 111, and `111.a` for an item that it letters.
 */
export interface Block {
  type: 'paragraph' | 'item' | 'heading';
  label: string;
  /** The paragraph under which an item stands. */
  paragraph: number | null;
  page: number;
  lines: string[];
  /** What stands beside the words in a column of recommending States. */
  states: string[];
  /** Whether there is room for a line that was not read between two of these, on one page. */
  hasGap: boolean;
}

interface Marker {
  /** The paragraph's number in `121.1`; null for a bare `1.`. */
  paragraph: number | null;
  number: number;
  /** The number as printed, which may begin with a zero. */
  printed: string;
  rest: string;
}

const COMPOUND =
  /^(\d{1,3})\s?[.\-–]\s?(\d{1,3})(?!\d)(?:[.\-–](\d{1,2})(?!\d))?\s*(?:[.)]|[-–]\s)?\s*(?=\D|$)(.*)$/u;
const SIMPLE = /^(\d{1,3})\s*[.)\-–]\s*(?=\D|$)(.*)$/u;
/** A paragraph's number printed before the item's: `129. 129.14`. */
const DOUBLED = /^(\d{1,3})\.\s+(?=\1\.\d)/u;
/** An item ends with one of these; what comes next may begin a new one. */
const ENDED = /(?:[;؛.:)\]»”"*]|[;؛]\s*(?:and|et|y|و))\s*$/u;
/** An item's first word; a figure in running text that happens to begin a line goes on in lower case. */
const BEGINS = /^["“«(]?[\p{Lu}\p{Lo}]/u;

/** How far a number may jump ahead and still continue its list. */
const LARGEST_JUMP = 6;

/** Two lines of one item this many times the usual distance apart have room for another between them. */
const WIDE_GAP = 1.75;

/** Splits the section's lines into numbered paragraphs and items, in the order of the document. */
export function numberedBlocks(lines: readonly TextLine[]): Block[] {
  return new BlockReader(lines).read();
}

class BlockReader {
  readonly #lines: readonly TextLine[];
  readonly #blocks: Block[] = [];
  readonly #leading: number;
  /** The type size of the section's text, points. */
  readonly #size: number;
  /** Left edge of a column of recommending States beside the items, if there is one. */
  readonly #statesLeft: number | null;
  #paragraph: number | null = null;
  #lastItem = 0;
  /** The last bare number of all lists so far: the first cycle's may count on from one paragraph to the next. */
  #lastBare = 0;
  /** Whether the items of the present list carry the paragraph's number; null before its first item. */
  #compound: boolean | null = null;
  /** The place of the last letter where the items are lettered, from 1. */
  #letter = 0;
  /** Left edge of the present list's items, for what the numbers alone cannot tell. */
  #itemLeft: number | null = null;

  constructor(lines: readonly TextLine[]) {
    this.#lines = lines;
    this.#leading = closeLeading(lines, SHARE_OF_LEADING);
    this.#statesLeft = statesColumn(lines);
    this.#size = commonest(lines.map((line) => line.size)) ?? 0;
  }

  read(): Block[] {
    for (const [index, line] of this.#lines.entries()) {
      const { words, states } = partedFromStates(line, this.#statesLeft);
      if (states !== null && words === '') {
        this.#lastBlock()?.states.push(states);
        continue;
      }
      if (this.#isInnerHeading(index)) {
        this.#blocks.push({
          type: 'heading',
          label: '',
          paragraph: null,
          page: line.page,
          lines: [line.text],
          states: [],
          hasGap: false,
        });
        continue;
      }
      this.#readLine(words, index);
      if (states !== null) this.#lastBlock()?.states.push(states);
    }
    return this.#blocks;
  }

  /** A loop and no recursion: one line may hold thousands of items. */
  #readLine(text: string, index: number): void {
    const line = this.#lines[index];
    if (!line) return;
    let rest: string | null = text;
    while (rest !== null) {
      const [own, following]: [string, string | null] = this.#splitAtNextItem(rest);
      const plain = westernDigits(own).replace(DOUBLED, '');
      if (!this.#opensBlock(plain, line, index)) this.#readOn(own, index);
      rest = following;
    }
  }

  #readOn(text: string, index: number): void {
    const block = this.#lastBlock();
    if (!block) return;
    block.lines.push(text);
    block.hasGap ||= this.#isBelowGap(index);
  }

  /** Whether the line before on the page is so far above that another one may have stood between. */
  #isBelowGap(index: number): boolean {
    const [before, line] = [this.#lines[index - 1], this.#lines[index]];
    if (!before || !line || before.page !== line.page) return false;
    // lettered paragraphs of one item stand apart as well
    const isLettered = line.isParagraph === true || /^\(?[a-z]\)/u.test(line.text);
    return !isLettered && line.y - before.y > this.#leading * WIDE_GAP;
  }

  /** The item or paragraph under way, whose words may go on behind a heading. */
  #lastBlock(): Block | undefined {
    return this.#blocks.findLast((block) => block.type !== 'heading');
  }

  #opensBlock(text: string, line: TextLine, index: number): boolean {
    const compound = compoundMarker(text);
    if (compound && this.#isItem(compound, line, index)) {
      this.#openItem(compound, line, true);
      return true;
    }
    if (this.#opensLettered(text, line, index)) return true;
    const simple = simpleMarker(text);
    if (!simple) return false;
    if (this.#isBareItem(simple, line, index)) {
      this.#openItem(simple, line, false);
      return true;
    }
    if (!this.#isParagraph(simple, index)) return false;
    this.#openParagraph(simple, line);
    return true;
  }

  /** A list whose items are lettered, directly below a paragraph that speaks of recommendations. */
  #opensLettered(text: string, line: TextLine, index: number): boolean {
    const marker = this.#compound === null || this.#letter > 0 ? itemMarker(text) : null;
    if (!marker || marker.letter !== this.#letter + 1 || !this.#startsAnew(index)) return false;
    const isList = this.#letter > 0 || this.#isAnnounced();
    if (this.#paragraph === null || !isList) return false;
    this.#letter += 1;
    const number = { paragraph: null, number: this.#letter, printed: marker.marker, rest: marker.rest };
    this.#openItem(number, line, false);
    return true;
  }

  #isItem(marker: Marker, line: TextLine, index: number): boolean {
    const startsAnew = this.#startsAnew(index);
    if (this.#paragraph === null) return startsAnew;
    if (marker.paragraph === this.#paragraph)
      return startsAnew || (marker.number === this.#lastItem + 1 && BEGINS.test(marker.rest));
    if (!startsAnew || marker.paragraph === null) return false;
    // the next list, its introducing paragraph unread; or a slip in the paragraph's number
    if (marker.paragraph === this.#paragraph + 1 && marker.number === 1) return true;
    return this.#compound === true && this.#isAtItemEdge(line) && /^["“(]?\p{L}/u.test(marker.rest);
  }

  #isBareItem(marker: Marker, line: TextLine, index: number): boolean {
    if (this.#paragraph === null) return false;
    const next = this.#lastItem + 1;
    if (this.#compound === true) {
      return (
        marker.number === next &&
        marker.number !== this.#paragraph + 1 &&
        this.#startsAnew(index) &&
        this.#isAtItemEdge(line)
      );
    }
    if (this.#compound === null) {
      if (marker.number === 1) return this.#paragraph !== 0;
      const ahead = this.#lastBare === 0 ? 0 : marker.number - this.#lastBare;
      const goesOn = ahead > 0 && ahead <= LARGEST_JUMP && BEGINS.test(marker.rest);
      return goesOn && this.#startsAnew(index) && this.#isAnnounced();
    }
    if (marker.number === this.#paragraph + 1 && speaksOfTheList(this.#wordsFrom(index))) return false;
    if (marker.number === next && (this.#startsAnew(index) || BEGINS.test(marker.rest))) return true;
    if (!this.#startsAnew(index) || marker.number === this.#paragraph + 1) return false;
    const near = marker.number >= this.#lastItem - 2 && marker.number <= this.#lastItem + LARGEST_JUMP;
    return near && this.#isAtItemEdge(line);
  }

  /** Whether the paragraph just opened introduces a list, which may go on counting from the list before. */
  #isAnnounced(): boolean {
    const last = this.#lastBlock();
    return last?.type === 'paragraph' && announcesList(last.lines.join(' '));
  }

  #isParagraph(marker: Marker, index: number): boolean {
    if (this.#paragraph === null) return true;
    if (!this.#startsAnew(index)) return false;
    return marker.number > this.#paragraph && marker.number <= this.#paragraph + LARGEST_JUMP;
  }

  #openItem(marker: Marker, line: TextLine, compound: boolean): void {
    if (marker.paragraph !== null && (this.#paragraph === null || marker.number === 1))
      this.#paragraph = marker.paragraph;
    const paragraph = marker.paragraph ?? this.#paragraph;
    this.#blocks.push({
      type: 'item',
      label: `${paragraph}.${marker.printed}`,
      paragraph: this.#paragraph,
      page: line.page,
      lines: [marker.rest],
      states: [],
      hasGap: false,
    });
    this.#lastItem = marker.number;
    if (!compound) this.#lastBare = marker.number;
    this.#compound ??= compound;
    this.#itemLeft ??= line.left;
  }

  #openParagraph(marker: Marker, line: TextLine): void {
    this.#blocks.push({
      type: 'paragraph',
      label: String(marker.number),
      paragraph: null,
      page: line.page,
      lines: [marker.rest],
      states: [],
      hasGap: false,
    });
    this.#paragraph = marker.number;
    this.#lastItem = 0;
    this.#letter = 0;
    this.#compound = null;
    this.#itemLeft = null;
  }

  /** Whether the line may begin something: the one before has ended, or stands apart. */
  #startsAnew(index: number): boolean {
    const before = this.#lines[index - 1];
    const line = this.#lines[index];
    if (!before || !line || line.isParagraph || ENDED.test(before.text)) return true;
    return before.page === line.page && line.y - before.y > this.#leading * 1.3;
  }

  /** Facing pages may be shifted against each other: then the edge says nothing and the numbers have to do. */
  #isAtItemEdge(line: TextLine): boolean {
    const edge = this.#itemLeft;
    return edge === null || Math.abs(line.left - edge) < 8 || Math.abs(Math.abs(line.left - edge) - 42) < 8;
  }

  #wordsFrom(index: number): string {
    return this.#lines
      .slice(index, index + 4)
      .map((line) => line.text)
      .join(' ');
  }

  /** Two items on one line: `... (A); 121.5 Ratify ...`. */
  #splitAtNextItem(text: string): [string, string | null] {
    const marker = compoundMarker(text) ?? simpleMarker(text);
    const opens = marker !== null && marker.number > this.#lastItem;
    const last = opens ? marker.number : this.#lastItem;
    // making the pattern costs more than looking for it, and hardly any line has the number
    if (this.#paragraph === null || last === 0 || !text.includes(String(last + 1))) return [text, null];
    const isCompound = this.#compound ?? marker?.paragraph !== null;
    const label = isCompound ? `${this.#paragraph}\\.\\s?${last + 1}\\.?` : `${last + 1}\\.`;
    const found = new RegExp(`[;)]\\.?\\s*(?=${label}\\s+\\p{Lu})`, 'u').exec(text);
    if (!found) return [text, null];
    const at = found.index + found[0].length;
    return [text.slice(0, at).trim(), text.slice(at)];
  }

  /** A heading inside the list: larger type, or a short line of its own between an item's end and the next number. */
  #isInnerHeading(index: number): boolean {
    const line = this.#lines[index];
    const before = this.#lines[index - 1];
    const after = this.#lines[index + 1];
    if (!line || !before || !after || compoundMarker(line.text) || simpleMarker(line.text)) return false;
    if (line.size > this.#size + 1) return true;
    const standsApart =
      (line.isParagraph === true && after.isParagraph === true) ||
      (line.y - before.y > this.#leading * 1.3 && after.y - line.y > this.#leading * 1.3);
    const isMarked =
      compoundMarker(westernDigits(after.text)) !== null || simpleMarker(westernDigits(after.text)) !== null;
    return (
      standsApart &&
      isMarked &&
      line.page === after.page &&
      line.page === before.page &&
      ENDED.test(before.text) &&
      !ENDED.test(line.text) &&
      line.text.length < 90
    );
  }
}

/** Whether a paragraph speaks about the list (its introduction, its end, the answers) and is no item of it. */
function speaksOfTheList(words: string): boolean {
  const text = words.replace(/^\d{1,3}\s*[.\-–]\s*/u, '');
  return ALL_PHRASES.some(
    (phrases) =>
      phrases.closing.test(text) ||
      (phrases.recommendation.test(text.slice(0, 90)) &&
        /above|below|following|these|examin|ci-|suivant|siguiente|figuran|التالية|أعلاه/iu.test(text)),
  );
}

function announcesList(words: string): boolean {
  return /:\s*$/u.test(words) && ALL_PHRASES.some(({ recommendation }) => recommendation.test(words));
}

function compoundMarker(text: string): Marker | null {
  const found = COMPOUND.exec(text);
  if (!found) return null;
  const [, paragraph, number = '', sub, rest = ''] = found;
  const printed = sub === undefined ? number : `${number}.${sub}`;
  return { paragraph: Number(paragraph), number: Number(number), printed, rest };
}

function simpleMarker(text: string): Marker | null {
  const found = SIMPLE.exec(text);
  if (!found) return null;
  const [, number = '', rest = ''] = found;
  return { paragraph: null, number: Number(number), printed: String(Number(number)), rest };
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
