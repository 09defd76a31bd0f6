/** What a citation names: nothing that could change later. */
export type Cited = {
  symbol: string;
  number: string;
  text: string;
  language: string;
  address: string;
  mechanism: string;
  /** The day the document was issued, or else of the review. */
  day: string | null;
  url: string;
};

/** For reference managers, in the Citation Style Language's JSON. */
export function citationJson(cited: Cited): string {
  const { symbol, number, day, url, language } = cited;
  const item = {
    id: keyOf(cited),
    type: 'report',
    title: titleOf(cited),
    author: [{ literal: 'United Nations' }],
    number: symbol,
    section: number,
    language,
    ...(day && { issued: { 'date-parts': [day.split('-').map(Number)] } }),
    URL: url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** For BibTeX and LaTeX. */
export function citationBibtex(cited: Cited): string {
  const { symbol, number, day, url } = cited;
  const fields = [
    ['author', '{United Nations}'],
    ['title', `{${escaped(titleOf(cited))}}`],
    ['number', escaped(symbol)],
    ['note', `para. ${escaped(number)}`],
    ...(day ? [['year', day.slice(0, 4)] as const] : []),
    // an address goes as it stands: reference styles set it with \url
    ['url', url.replaceAll(/[{}\\]/g, encodeURIComponent)],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@techreport{${keyOf(cited)},\n${lines.join('\n')}\n}\n`;
}

function titleOf({ mechanism, symbol, number }: Cited): string {
  return `${mechanism}, ${symbol}, para. ${number}`;
}

function keyOf({ address }: Cited): string {
  return address.replace(/[^A-Za-z0-9]+/g, '-');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}$&#^_%~]/g, (sign) =>
    sign === '\\' ? '\\textbackslash ' : sign === '^' ? '\\^{}' : sign === '~' ? '\\~{}' : `\\${sign}`,
  );
}
