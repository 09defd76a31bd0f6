import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export interface FixtureWord {
  /** The body's content, of `p` and `tbl`. */
  body: string;
  /** The content of numbering.xml and styles.xml. */
  numbering?: string;
  styles?: string;
  footnotes?: string;
  header?: string;
}

/** For tests: a Word document as a zip of its parts. */
export function docxOf({ body, numbering, styles, footnotes, header }: FixtureWord): Uint8Array {
  return zipSync({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(numbering !== undefined && { 'word/numbering.xml': part('numbering', numbering) }),
    ...(styles !== undefined && { 'word/styles.xml': part('styles', styles) }),
    ...(footnotes !== undefined && { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...(header !== undefined && { 'word/header1.xml': part('hdr', header) }),
  });
}

function part(root: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`);
}

export interface FixtureParagraph {
  style?: string;
  /** The list's id and level. */
  list?: readonly [id: number, level: number];
  rightToLeft?: true;
  /** Points. */
  size?: number;
}

/** A paragraph of plain words. A tab is Word's tab, a line end its line break, a form feed its page break. */
export function p(text: string, properties: FixtureParagraph = {}): string {
  return pOf(run(text, properties.size), properties);
}

/** A paragraph of runs. */
export function pOf(runs: string, { style, list, rightToLeft }: FixtureParagraph = {}): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '',
    rightToLeft ? '<w:bidi/>' : '',
    '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>',
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`;
}

export function run(text: string, size?: number): string {
  const properties = size === undefined ? '' : `<w:rPr><w:sz w:val="${size * 2}"/></w:rPr>`;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const content = escaped
    .split(/([\t\n\f\u2011])/u)
    .map((piece) => SIGNS[piece] ?? `<w:t xml:space="preserve">${piece}</w:t>`);
  return `<w:r>${properties}${content.join('')}</w:r>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\f': '<w:lastRenderedPageBreak/>',
  '\u2011': '<w:noBreakHyphen/>',
};

/** A table whose cells hold paragraphs. */
export function tbl(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** The levels of a list, from 0: its format and the text of its number, such as `decimal` and `%1.%2`. */
export function abstractNum(
  id: number,
  ...levels: (readonly [format: string, text: string, start?: number])[]
): string {
  const inner = levels.map(
    ([format, text, start = 1], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`;
}

/** A list that is numbered as the abstract one says; `inner` overrides some of its levels. */
export function num(id: number, abstract: number, inner = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`;
}

export function startOverride(level: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}
