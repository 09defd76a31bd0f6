/** For tests: an invented page, its lines as [text, x, y from the page's top, type size]. */
export type FixtureLine = readonly [text: string, x: number, y: number, size?: number];

const PAGE = { width: 595, height: 842 };

/** Letters that a test's font draws, each for a character of the file: one glyph may stand for several letters. */
export type FixtureGlyphs = Readonly<Record<string, string>>;

/** A small PDF 1.4 with one font (Helvetica, Latin-1), A4, nothing compressed: what a test needs to see read back. */
export function pdfOf(
  pages: readonly (readonly FixtureLine[])[],
  glyphs: FixtureGlyphs | null = null,
): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  const toUnicode = glyphs === null ? '' : ` /ToUnicode ${4 + pages.length * 2} 0 R`;
  objects.push(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding${toUnicode} >>`,
  );
  for (const [index, lines] of pages.entries()) {
    const content = lines.map(showLine).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
        `/Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    );
    objects.push(streamOf(content));
  }
  if (glyphs !== null) objects.push(streamOf(lettersOf(glyphs)));
  return Uint8Array.from(Buffer.from(fileOf(objects), 'latin1'));
}

/** A ToUnicode CMap, ISO 32000-1, 9.10.3. */
function lettersOf(glyphs: FixtureGlyphs): string {
  const hex = (text: string, bytes: number): string =>
    text
      .split('')
      .map((sign) =>
        sign
          .charCodeAt(0)
          .toString(16)
          .padStart(bytes * 2, '0'),
      )
      .join('');
  const pairs = Object.entries(glyphs).map(([sign, letters]) => `<${hex(sign, 1)}> <${hex(letters, 2)}>`);
  return (
    'begincmap\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n' +
    `${pairs.length} beginbfchar\n${pairs.join('\n')}\nendbfchar\nendcmap`
  );
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function showLine([text, x, y, size = 10]: FixtureLine): string {
  const escaped = text.replaceAll('’', '\u0092').replace(/[\\()]/gu, (sign) => `\\${sign}`);
  return `BT /F1 ${size} Tf ${x} ${PAGE.height - y} Td (${escaped}) Tj ET`;
}

function fileOf(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  return `${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
