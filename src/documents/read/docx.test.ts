import { describe, expect, it } from 'vitest';
import {
  abstractNum,
  docxOf,
  num,
  p,
  pOf,
  run,
  startOverride,
  tbl,
  type FixtureWord,
} from './docx-fixture.ts';
import { readDocx } from './docx.ts';

function textsOf(word: FixtureWord): string[] {
  const read = readDocx(docxOf(word));
  if (!read.ok) throw new Error(read.problem.message);
  return read.lines.filter((line) => line.role === 'body').map((line) => line.text);
}

const LEGAL = abstractNum(
  1,
  ['decimal', '%1.'],
  ['decimal', '%1.%2'],
  ['lowerLetter', '(%3)'],
  ['lowerRoman', '(%4)'],
);

describe('automatic numbers', () => {
  it('count on through the levels of one list and begin again under each paragraph', () => {
    const body = [
      p('Lead-in', { list: [1, 0] }),
      p('Plant trees', { list: [1, 1] }),
      p('Along roads', { list: [1, 2] }),
      p('Of stone', { list: [1, 3] }),
      p('Of sand', { list: [1, 3] }),
      p('Along rivers', { list: [1, 2] }),
      p('Dig wells', { list: [1, 1] }),
      p('Second lead-in', { list: [1, 0] }),
      p('Build roads', { list: [1, 1] }),
    ].join('');
    expect(textsOf({ body, numbering: LEGAL + num(1, 1) })).toEqual([
      '1. Lead-in',
      '1.1 Plant trees',
      '(a) Along roads',
      '(i) Of stone',
      '(ii) Of sand',
      '(b) Along rivers',
      '1.2 Dig wells',
      '2. Second lead-in',
      '2.1 Build roads',
    ]);
  });

  it('come from the paragraph’s style and the styles that it rests on', () => {
    const styles =
      '<w:style w:styleId="Item"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="ItemBold"><w:basedOn w:val="Item"/></w:style>' +
      '<w:style w:styleId="Lead"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body =
      p('Lead-in', { style: 'Lead' }) + p('Plant', { style: 'Item' }) + p('Dig', { style: 'ItemBold' });
    expect(textsOf({ body, styles, numbering: LEGAL + num(1, 1) })).toEqual([
      '1. Lead-in',
      '1.1 Plant',
      '1.2 Dig',
    ]);
  });

  it('take the level that names the style where the style names only the list', () => {
    const styles =
      '<w:style w:styleId="Lead"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const level = (at: number, text: string, style: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="6"/><w:numFmt w:val="decimal"/><w:pStyle w:val="${style}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, '%1.', 'Lead')}${level(1, '%1.%2', 'Item')}</w:abstractNum>`;
    const body = p('Lead-in', { style: 'Lead' }) + p('Plant', { style: 'Item' });
    expect(textsOf({ body, styles, numbering: numbering + num(1, 1) })).toEqual(['6. Lead-in', '6.6 Plant']);
  });

  it('come from the list that a list’s style names', () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Recs"/></w:abstractNum>` +
      abstractNum(1, ['decimal', '%1.']).replace('>', '><w:styleLink w:val="Recs"/>') +
      num(7, 7) +
      num(1, 1);
    expect(textsOf({ body: p('One', { list: [7, 0] }) + p('Two', { list: [7, 0] }), numbering })).toEqual([
      '1. One',
      '2. Two',
    ]);
  });

  it('start where a list says and restart where another one overrides the start', () => {
    const numbering =
      abstractNum(1, ['decimal', '%1.', 6], ['decimal', '%1.%2']) +
      num(1, 1) +
      num(2, 1, startOverride(1, 1)) +
      num(3, 1, startOverride(0, 121) + startOverride(1, 1));
    const body = [
      p('Lead-in', { list: [1, 0] }),
      p('Plant', { list: [1, 1] }),
      p('Dig', { list: [1, 1] }),
      p('Restarted', { list: [2, 1] }),
      p('Goes on', { list: [2, 1] }),
      p('Another paragraph', { list: [3, 0] }),
      p('Its item', { list: [3, 1] }),
    ].join('');
    expect(textsOf({ body, numbering })).toEqual([
      '6. Lead-in',
      '6.1 Plant',
      '6.2 Dig',
      '6.1 Restarted',
      '6.2 Goes on',
      '121. Another paragraph',
      '121.1 Its item',
    ]);
  });

  it('are written as a list’s own level says, where it replaces the abstract one’s', () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1 –"/></w:lvl></w:lvlOverride>';
    const numbering = abstractNum(1, ['decimal', '%1.']) + num(1, 1, own) + num(2, 1);
    const body =
      p('Chapter', { list: [1, 0] }) + p('Next', { list: [1, 0] }) + p('Paragraph', { list: [2, 0] });
    expect(textsOf({ body, numbering }).slice(0, 2)).toEqual(['III – Chapter', 'IV – Next']);
  });

  it('go on below a level that never restarts', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>${num(1, 1)}`;
    const body = [
      p('Chapter', { list: [1, 0] }),
      p('Paragraph', { list: [1, 1] }),
      p('Chapter', { list: [1, 0] }),
      p('Paragraph', { list: [1, 1] }),
    ].join('');
    expect(textsOf({ body, numbering })).toEqual([
      'I. Chapter',
      '1. Paragraph',
      'II. Chapter',
      '2. Paragraph',
    ]);
  });

  it('in Roman figures above show as Arabic ones where the level is legal', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="6"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>${num(1, 1)}`;
    expect(textsOf({ body: p('Lead', { list: [1, 0] }) + p('Plant', { list: [1, 1] }), numbering })).toEqual([
      'VI. Lead',
      '6.1 Plant',
    ]);
  });

  it('are not shown for bullets, for lists that are switched off, and where the author typed one', () => {
    const numbering =
      abstractNum(1, ['bullet', '•']) + abstractNum(2, ['decimal', '%1.']) + num(1, 1) + num(2, 2);
    const styles =
      '<w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const body = [
      p('A bullet', { list: [1, 0] }),
      p('6.1 Typed', { style: 'Item', list: [0, 0] }),
      p('Numbered', { style: 'Item' }),
      p('Of an unknown list', { list: [99, 0] }),
    ].join('');
    expect(textsOf({ body, numbering, styles })).toEqual([
      'A bullet',
      '6.1 Typed',
      '1. Numbered',
      'Of an unknown list',
    ]);
  });

  it('skip paragraphs that a tracked change deleted', () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>`;
    const body = p('One', { list: [1, 0] }) + deleted + p('Two', { list: [1, 0] });
    expect(textsOf({ body, numbering: abstractNum(1, ['decimal', '%1.']) + num(1, 1) })).toEqual([
      '1. One',
      '2. Two',
    ]);
  });

  it('are counted for a paragraph that is empty, as Word counts them', () => {
    const body = p('One', { list: [1, 0] }) + p('', { list: [1, 0] }) + p('Three', { list: [1, 0] });
    expect(textsOf({ body, numbering: abstractNum(1, ['decimal', '%1.']) + num(1, 1) })).toEqual([
      '1. One',
      '3. Three',
    ]);
  });

  it('of the state before a tracked change of format count for nothing', () => {
    const changed =
      '<w:p><w:pPr><w:pStyle w:val="Plain"/><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>' +
      `${run('Plain now')}</w:p>`;
    const body = p('One', { list: [1, 0] }) + changed + p('Two', { list: [1, 0] });
    expect(textsOf({ body, numbering: abstractNum(1, ['decimal', '%1.']) + num(1, 1) })).toEqual([
      '1. One',
      'Plain now',
      '2. Two',
    ]);
  });

  it('are Arabic letters where the list has them', () => {
    const numbering = abstractNum(1, ['arabicAbjad', '(%1)'], ['arabicAlpha', '(%2)']) + num(1, 1);
    const body = [
      p('غرس', { list: [1, 0] }),
      p('حفر', { list: [1, 0] }),
      p('بناء', { list: [1, 0] }),
      p('فتح', { list: [1, 1] }),
      p('درس', { list: [1, 1] }),
      p('نشر', { list: [1, 1] }),
    ].join('');
    expect(textsOf({ body, numbering })).toEqual([
      '(أ) غرس',
      '(ب) حفر',
      '(ج) بناء',
      '(أ) فتح',
      '(ب) درس',
      '(ت) نشر',
    ]);
  });
});

describe('a Word document’s text', () => {
  it('keeps inserted words, leaves out deleted and moved ones and field codes', () => {
    const body = pOf(
      run('Plant ') +
        `<w:ins>${run('tall ')}</w:ins>` +
        '<w:del><w:r><w:delText>old </w:delText></w:r></w:del>' +
        `<w:moveFrom>${run('away ')}</w:moveFrom><w:moveTo>${run('here ')}</w:moveTo>` +
        '<w:r><w:instrText> PAGE </w:instrText></w:r>' +
        run('trees'),
    );
    expect(textsOf({ body })).toEqual(['Plant tall here trees']);
  });

  it('joins two paragraphs whose mark between them was deleted', () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Plant trees ')}</w:p>`;
    expect(textsOf({ body: first + p('along roads (Chile);') })).toEqual([
      'Plant trees along roads (Chile);',
    ]);
  });

  it('reads a text box once and apart from the paragraph that holds it', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p('In a box')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${p('In a box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(textsOf({ body: pOf(run('Before ') + box + run('after')) })).toEqual(['In a box', 'Before after']);
  });

  it('has spaces for tabs, no-break spaces and line breaks, and plain hyphens for those that hold', () => {
    expect(
      textsOf({ body: p('121.1\tPlant\u00A0trees\nand\u00A0well\u2011kept\u00ADness (Chile)') }),
    ).toEqual(['121.1 Plant trees and well-keptness (Chile)']);
  });

  it('leaves out hidden text and the marks of footnotes', () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r>';
    const mark =
      '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>';
    expect(textsOf({ body: pOf(run('Plant ') + hidden + run('trees') + mark) })).toEqual(['Plant trees']);
  });

  it('keeps a table’s cells apart and numbers those that a list numbers', () => {
    const numbering = abstractNum(1, ['decimal', '6.%1']) + num(1, 1);
    const body = tbl(
      [p('Plant', { list: [1, 0] }), p('Supported')],
      [p('Dig', { list: [1, 0] }), p('Noted')],
    );
    const read = readDocx(docxOf({ body, numbering }));
    expect(read.ok && read.tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['6.1 Plant', 'Supported'],
      ['6.2 Dig', 'Noted'],
    ]);
  });

  it('keeps right-to-left words in the order of reading', () => {
    expect(
      textsOf({ body: pOf(run('6-1') + run('\tغرس الأشجار ') + run('(فرنسا)؛'), { rightToLeft: true }) }),
    ).toEqual(['6-1 غرس الأشجار (فرنسا)؛']);
  });

  it('counts the pages that Word remembers', () => {
    const read = readDocx(docxOf({ body: p('One') + p('\fTwo') + p('Three') }));
    expect(read.ok && read.lines.map((line) => [line.text, line.page])).toEqual([
      ['One', 1],
      ['Two', 2],
      ['Three', 2],
    ]);
  });
});
