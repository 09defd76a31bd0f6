import { strToU8, zipSync, type Zippable } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function wordParagraph(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** A Word document whose body is this XML; further parts by their names. */
export function docxOf(body: string, parts: Zippable = {}, before = '<?xml version="1.0"?>'): Uint8Array {
  const document = `${before}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(document), ...parts }, { level: 6 });
}

export function wordPart(root: string, content: string): Uint8Array {
  return strToU8(`<w:${root} xmlns:w="${WORD}">${content}</w:${root}>`);
}

/** A workbook of one sheet, given as its XML rows; further parts by their names. */
export function xlsxOf(rows: string, parts: Zippable = {}, before = '<?xml version="1.0"?>'): Uint8Array {
  const types = ['workbook', 'worksheet']
    .map((name) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`)
    .map((type) => type.replace('workbook+', 'sheet.main+'));
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types[0]}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types[1]}"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': strToU8(
        `<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `${before}<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`,
      ),
      ...parts,
    },
    { level: 6 },
  );
}

export function sheetRow(cells: readonly string[], row: number): string {
  const shown = cells.map((text, index) => {
    const reference = `${String.fromCharCode(65 + (index % 26))}${row}`;
    return `<c r="${reference}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  });
  return `<row r="${row}">${shown.join('')}</row>`;
}
