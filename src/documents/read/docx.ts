import { unzipSync } from 'fflate';
import type { Problem } from '../document.ts';
import { problems } from '../problems.ts';
import { boundedLevel, DocxNumbering, isOn, type ListPlace } from './docx-numbering.ts';
import { withFirstPage } from './first-page.ts';
import { tidySpaces } from './lines.ts';
import type { Table, TableCell } from './table.ts';
import type { TextLine } from './text-line.ts';
import { walkXml, XmlFault } from './xml.ts';

export type DocxReading =
  | {
      ok: true;
      /** One line a paragraph, its automatic number in front; the cells of tables too, row by row. */
      lines: TextLine[];
      tables: Table[];
      pages: number;
      /** Whether the file says where its pages end; if not, `page` only tells the first page from the rest. */
      knowsPages: boolean;
    }
  | { ok: false; problem: Problem };

/** What the parts of a document may unpack to, bytes: a matrix of 300 recommendations comes to 2 MB. */
const UNPACKED_LIMIT = 100 * 1024 * 1024;
const PARTS = /^word\/(?:document|numbering|styles|header\d*|footnotes|endnotes)\.xml$/u;

/** Type size of a paragraph that names none, points: UN documents are set in 10. */
const USUAL_SIZE = 10;
const LEADING = 12;

/**
 * A Word document's paragraphs and tables (ECMA-376-1, WordprocessingML). Text that tracked changes deleted is left
 * out, inserted text is kept. A file that cannot be read comes back as the problem to show.
 */
export function readDocx(bytes: Uint8Array): DocxReading {
  try {
    const parts = unpack(bytes);
    if (parts === null) return { ok: false, problem: problems.unpacksTooLarge() };
    const body = parts['word/document.xml'];
    if (!body) return { ok: false, problem: problems.damaged('it has no part word/document.xml') };
    const numbering = new DocxNumbering(parts['word/numbering.xml'], parts['word/styles.xml']);
    const walk = new BodyReader(numbering).read(body);
    const headers = Object.entries(parts)
      .filter(([name]) => name.startsWith('word/header'))
      .flatMap(([, header]) => new BodyReader(numbering).read(header).lines)
      .map((line): TextLine => ({ ...line, page: 1, y: 0, role: 'furniture' }));
    const notes = ['word/footnotes.xml', 'word/endnotes.xml']
      .flatMap((name) => parts[name] ?? [])
      .flatMap((part) => new BodyReader(numbering, walk.notePages).read(part).lines)
      .map((line): TextLine => ({ ...line, y: line.y + walk.lines.length * LEADING, role: 'note' }));
    const knowsPages = walk.pages > 1;
    const printed = [...walk.lines, ...notes];
    const lines = knowsPages ? printed : withFirstPage(printed);
    return { ok: true, lines: [...headers, ...lines], tables: walk.tables, pages: walk.pages, knowsPages };
  } catch (error) {
    if (error instanceof XmlFault)
      return { ok: false, problem: problems.damaged(error.message.slice(0, 200)) };
    if (error instanceof Error) return { ok: false, problem: problems.damaged(error.message.slice(0, 200)) };
    throw error;
  }
}

/** The parts that hold text, or null when they would unpack to more than is read. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      total += originalSize;
      return total <= UNPACKED_LIMIT;
    },
  });
  return total > UNPACKED_LIMIT ? null : parts;
}

interface Paragraph {
  text: string;
  /** Whether a tracked change deleted its mark, so that it runs on into the next one. */
  isJoined: boolean;
  place: ListPlace;
  style: string | null;
  size: number | null;
}

interface OpenTable {
  rows: TableCell[][];
  cells: TableCell[];
  cell: { paragraphs: string[]; span: number; isCovered: boolean } | null;
}

/**
 * Elements that are not the document's: what was deleted or moved away, the second copy for older readers, and the
 * properties that a tracked change replaced.
 */
const LEFT_OUT = new Set([
  'w:moveFrom',
  'w:del',
  'mc:Fallback',
  'w:instrText',
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
]);

class BodyReader {
  readonly #numbering: DocxNumbering;
  readonly #lines: TextLine[] = [];
  readonly #tables: Table[] = [];
  /** Paragraphs under way; a text box holds paragraphs within a paragraph. */
  readonly #paragraphs: Paragraph[] = [];
  /** Tables under way; one within a cell adds its paragraphs to that cell as well. */
  readonly #openTables: OpenTable[] = [];
  #page = 1;
  #leftOut = 0;
  #inText = false;
  #inRun = false;
  #inParagraphProperties = false;
  #isHidden = false;
  /** Words of a paragraph whose mark was deleted. */
  #carried = '';
  /** On which page each note is referred to; of the part with the notes, where to find its pages. */
  readonly #notePages: Map<string, number>;

  constructor(numbering: DocxNumbering, notePages = new Map<string, number>()) {
    this.#numbering = numbering;
    this.#notePages = notePages;
  }

  read(bytes: Uint8Array): {
    lines: TextLine[];
    tables: Table[];
    pages: number;
    notePages: Map<string, number>;
  } {
    walkXml(bytes, {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#inText && !this.#isHidden && this.#leftOut === 0) {
          this.#add(text.replace(/\u00AD/gu, '').replace(/\u2011/gu, '-'));
        }
      },
    });
    this.#endCarried();
    return { lines: this.#lines, tables: this.#tables, pages: this.#page, notePages: this.#notePages };
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = this.#paragraphs.at(-1);
    if (LEFT_OUT.has(name)) {
      const isMark = name === 'w:del' || name === 'w:moveFrom';
      if (isMark && this.#inParagraphProperties && this.#leftOut === 0 && paragraph)
        paragraph.isJoined = true;
      this.#leftOut += 1;
    }
    if (this.#leftOut > 0) return;
    const value = attributes['w:val'] ?? null;
    switch (name) {
      case 'w:p':
        this.#openParagraph();
        break;
      case 'w:pPr':
        this.#inParagraphProperties = true;
        break;
      case 'w:vanish':
        if (this.#inRun) this.#isHidden = isOn(value);
        break;
      case 'w:t':
        this.#inText = true;
        break;
      case 'w:r':
        this.#inRun = true;
        break;
      case 'w:ptab':
      case 'w:tab':
        // the same element inside paragraph properties only sets a stop
        if (this.#inRun) this.#add(' ');
        break;
      case 'w:br':
      case 'w:cr':
        if (attributes['w:type'] === 'page') this.#page += 1;
        this.#add(' ');
        break;
      case 'w:lastRenderedPageBreak':
        this.#page += 1;
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#notePages.set(`${name.replace('Reference', '')} ${attributes['w:id']}`, this.#page);
        break;
      case 'w:footnote':
      case 'w:endnote':
        this.#page = this.#notePages.get(`${name} ${attributes['w:id']}`) ?? this.#page;
        break;
      case 'w:noBreakHyphen':
        this.#add('-');
        break;
      case 'w:pStyle':
        if (paragraph) paragraph.style = value;
        break;
      case 'w:numId':
        if (paragraph) paragraph.place.list = value;
        break;
      case 'w:ilvl':
        if (paragraph) paragraph.place.level = boundedLevel(value);
        break;
      case 'w:sz':
        if (paragraph && this.#inRun) paragraph.size ??= Number(value) / 2 || null;
        break;
      default:
        this.#openInTable(name, attributes);
    }
  }

  #openInTable(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:tbl') {
      this.#endCarried();
      this.#openTables.push({ rows: [], cells: [], cell: null });
    }
    const table = this.#openTables.at(-1);
    if (!table) return;
    if (name === 'w:tr') table.cells = [];
    else if (name === 'w:tc') table.cell = { paragraphs: [], span: 1, isCovered: false };
    else if (name === 'w:gridSpan' && table.cell) {
      table.cell.span = Math.min(Math.max(Number(attributes['w:val']) || 1, 1), 64);
    } else if (name === 'w:vMerge' && table.cell) {
      table.cell.isCovered = attributes['w:val'] !== 'restart';
    }
  }

  #close(name: string): void {
    if (LEFT_OUT.has(name)) {
      this.#leftOut -= 1;
      return;
    }
    if (this.#leftOut > 0) return;
    if (name === 'w:tc') this.#endCarried();
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:r') this.#inRun = this.#isHidden = false;
    else if (name === 'w:pPr') this.#inParagraphProperties = false;
    else if (name === 'w:p') this.#closeParagraph();
    else this.#closeInTable(name);
  }

  #closeInTable(name: string): void {
    const table = this.#openTables.at(-1);
    if (!table) return;
    if (name === 'w:tbl') {
      this.#openTables.pop();
      this.#tables.push({ rows: table.rows });
    } else if (name === 'w:tr') table.rows.push(table.cells);
    else if (name === 'w:tc' && table.cell) {
      const { paragraphs, span, isCovered } = table.cell;
      const text = isCovered ? '' : paragraphs.join('\n');
      table.cells.push({ text, span, ...(isCovered && { isCovered }) });
      table.cell = null;
    }
  }

  #openParagraph(): void {
    const place = { list: null, level: null };
    this.#paragraphs.push({ text: this.#carried, isJoined: false, place, style: null, size: null });
    this.#carried = '';
  }

  /** The last words whose mark was deleted have no paragraph to run on into. */
  #endCarried(): void {
    if (this.#carried === '') return;
    this.#openParagraph();
    this.#closeParagraph();
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.isJoined) {
      this.#carried = paragraph.text;
      return;
    }
    const words = tidySpaces(paragraph.text);
    // an empty paragraph is counted as well, but nobody cites it
    const label = this.#numbering.next(paragraph.place, paragraph.style);
    if (words === '') return;
    const text = label === null ? words : `${label} ${words}`;
    for (const { cell } of this.#openTables) cell?.paragraphs.push(text);
    this.#lines.push({
      page: this.#page,
      text,
      left: 0,
      right: 0,
      y: this.#lines.length * LEADING,
      size: paragraph.size ?? USUAL_SIZE,
      role: 'body',
      isParagraph: true,
    });
  }
}
