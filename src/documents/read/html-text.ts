/** What browsers show for names that exports use; numbers stand for themselves. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  ugrave: 'ù',
  icirc: 'î',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
};

/** The words of a piece of HTML: elements that end a line do so, other marks are taken away, signs are resolved. */
export function plainText(html: string): string {
  if (!/[<&]/u.test(html)) return html;
  return withSigns(
    html
      .replaceAll(/<(?:script|style)\b[^>]*>[^<]*<\/(?:script|style)>/giu, ' ')
      .replaceAll(/<\/?(?:p|br|div|li|ul|ol|tr|h[1-6])\b[^<>]*>/giu, '\n')
      .replaceAll(/<\/?[a-z][^<>]*>/giu, ''),
  )
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/\s*\n\s*/gu, '\n')
    .trim();
}

/** A text with its character references resolved: `&#40;` is a bracket. */
export function withSigns(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu,
    (whole, decimal, hex, name) => {
      if (typeof name === 'string') return ENTITIES[name] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : ' ';
    },
  );
}
