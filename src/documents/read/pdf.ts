import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { problems } from '../problems.ts';
import type { Problem } from '../document.ts';
import { markFurniture } from './furniture.ts';
import { linesOfPage } from './lines.ts';
import { hasArabic, withLigatures } from './pdf-arabic.ts';
import type { PageSize, TextLine, TextPiece } from './text-line.ts';

export interface PdfLimits {
  pages: number;
  /** Characters of text over the whole document. */
  characters: number;
}
export const PDF_LIMITS: PdfLimits = { pages: 400, characters: 4_000_000 };

/** Below this many characters a page a document is pictures, with at most a stamp of text on them. */
const CHARACTERS_OF_A_SCANNED_PAGE = 25;

export type PdfReading =
  { ok: true; pages: number; lines: TextLine[] } | { ok: false; pages: number; problem: Problem };

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/** Loads the PDF library, which otherwise the first file waits for. */
export async function preparePdf(): Promise<void> {
  await getResolvedPDFJS();
}

/**
 * A PDF's lines with page (from 1) and place (points from the top left), furniture and notes marked.
 * A file that cannot be read comes back as the problem to show; nothing is thrown for what a file may contain.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<PdfReading> {
  let pdf: Pdf;
  try {
    // pdf.js takes ownership of the array that it is given, and refuses Node's Buffer
    pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return { ok: false, pages: 0, problem: problemOfOpening(error) };
  }
  try {
    return await readPages(pdf, limits);
  } catch (error) {
    return { ok: false, pages: pdf.numPages, problem: problemOfReading(error) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPages(pdf: Pdf, limits: PdfLimits): Promise<PdfReading> {
  const pages = pdf.numPages;
  if (pages > limits.pages) return { ok: false, pages, problem: problems.tooManyPages(pages, limits.pages) };
  const lines: TextLine[] = [];
  const sizes = new Map<number, PageSize>();
  let characters = 0;
  for (let number = 1; number <= pages; number++) {
    const page = await pdf.getPage(number);
    const { pieces, size } = await piecesOfPage(page);
    page.cleanup();
    characters += pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    if (characters > limits.characters) {
      return { ok: false, pages, problem: problems.tooLarge(characters, limits.characters) };
    }
    sizes.set(number, size);
    lines.push(...linesOfPage(pieces, number, size));
  }
  if (characters < pages * CHARACTERS_OF_A_SCANNED_PAGE) {
    return { ok: false, pages, problem: problems.noTextLayer(pages, characters) };
  }
  markFurniture(lines, sizes);
  return { ok: true, pages, lines };
}

async function piecesOfPage(page: PdfPage): Promise<{ pieces: TextPiece[]; size: PageSize }> {
  const viewport = page.getViewport({ scale: 1 });
  const items = await textsOfPage(page);
  const pieces: TextPiece[] = [];
  for (const item of items) {
    if (item.str === '') continue;
    const [a, b, c, d, e, f] = multiply(viewport.transform, item.transform);
    // text set on its side: a watermark or a stamp in the margin, never a recommendation
    if (Math.abs(b) > Math.abs(a)) continue;
    pieces.push({ text: item.str, x: e, y: f, width: item.width, size: Math.hypot(c, d) });
  }
  return { pieces, size: { width: viewport.width, height: viewport.height } };
}

type TextItem = Extract<Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number], { str: string }>;

async function textsOfPage(page: PdfPage): Promise<TextItem[]> {
  const items = await textItems(page);
  if (!items.some(({ str }) => hasArabic(str))) return items;
  const unchanged = await textItems(page, { disableNormalization: true });
  const texts = withLigatures(
    unchanged.map(({ str }) => str),
    await page.getOperatorList(),
  );
  return unchanged.map((item, index) => ({ ...item, str: texts[index] ?? item.str }));
}

async function textItems(
  page: PdfPage,
  parameters: Parameters<PdfPage['getTextContent']>[0] = {},
): Promise<TextItem[]> {
  const { items } = await page.getTextContent(parameters);
  return items.filter((item): item is TextItem => 'str' in item);
}

type Matrix = [number, number, number, number, number, number];

/** The product of two affine transforms as PDF writes them, ISO 32000-1, 8.3.3. */
function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function problemOfOpening(error: unknown): Problem {
  if (error instanceof Error && error.name === 'PasswordException') return problems.encrypted();
  return problemOfReading(error);
}

function problemOfReading(error: unknown): Problem {
  const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown reason';
  if (error instanceof RangeError && /allocation|array length/iu.test(reason))
    return problems.unpacksTooLarge();
  return problems.damaged(reason);
}
