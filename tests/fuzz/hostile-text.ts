import type { Random } from './random.ts';
import { TEXTS } from './seeds.ts';

/** Passages that patterns are slow on, or that no document has: put into otherwise sound texts, one unit repeated. */
const UNITS = [
  '(',
  ')',
  '[',
  '((',
  '()',
  '( ',
  '(a',
  ') (',
  '(Chile',
  '(Chile) ',
  '(State) ',
  'Chile, ',
  'Chile; ',
  '(Chile, Peru); ',
  'Iran (Islamic Republic of), ',
  'Republic of ',
  'and ',
  'Korea, ',
  'on behalf of ',
  'the the the ',
  '1.',
  '1.1',
  '1 ',
  '12',
  '1-',
  '1–2, ',
  '6.1-6.999, ',
  '6.1, ',
  '6.1 (Chile), ',
  '6. 1 ',
  '1., ',
  '999999999',
  '1,2,',
  '٣',
  '٣.',
  'recommendations ',
  'recommendation 1 ',
  'recommendations Nos. ',
  'paragraph ',
  'paragraphs 1 to 2 and ',
  'paras. ',
  'accepts ',
  'does not accept ',
  'supports and notes ',
  'enjoy the support of ',
  'The Committee ',
  'The Committee, ',
  'recommends that ',
  'The Committee, therefore, ',
  'is concerned, ',
  'State party should: ',
  '(a) ',
  '(a)',
  '(i) (ii) ',
  'within one year ',
  '1 January ',
  'A/HRC/',
  'A/',
  'A/HRC/77/5 ',
  'A/HRC/WG.6/',
  'CCPR/C/',
  'E/C.12/',
  '/',
  '//',
  'GE.31-12345 ',
  'Add.1/',
  '.',
  '. ',
  '...',
  '…',
  ',',
  ';',
  '; ',
  ':',
  ' : ',
  '-',
  '- ',
  '–',
  '_',
  '*',
  '"',
  '“',
  "'",
  '’',
  '`',
  '|',
  '\\',
  '/ ',
  ' ',
  '\t',
  '\u00a0',
  '\u2028',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u00ad',
  '\u0000',
  '\u0007',
  '\u001b',
  '\ufffd',
  '\ufeff',
  '\ud800',
  'a',
  'A',
  'aA ',
  'é',
  'e\u0301',
  '\u0301',
  'ß',
  'İ',
  'ﷺ',
  'ـ',
  'الدولة ',
  'توصية ١ ',
  'قلق ',
  '漢',
  '👩‍👩‍👧 ',
  'x-',
  'X ',
  'al-',
  "l'",
  'l’État ',
  '\n',
  '\r',
  '\r\n',
  '\f',
  '\n\n',
  '1.\n',
  '6.1 \n',
  '(a)\n',
  '\n6.',
  '.\n',
  ';\n',
  '-\n',
  ' \n',
  'Contents\n',
  'II. \n',
  'Annex\n',
  '{',
  '[',
  '{"a":',
  '[1,',
  '"',
  '\\u0000',
  '<a>',
  '<!--',
  '&amp;',
  '%1',
  '${1}',
  '__proto__',
] as const;

function passage(random: Random): string {
  const unit = random.pick(UNITS);
  const length = random.pick([10, 100, 1000, 5000, 20_000, 100_000]);
  const times = Math.ceil(length / unit.length);
  if (random.chance(0.7)) return unit.repeat(times);
  const other = random.pick(UNITS);
  return random.chance(0.5)
    ? (unit + other).repeat(Math.ceil(times / 2))
    : unit.repeat(Math.ceil(times / 2)) + other.repeat(Math.ceil(times / 2));
}

function embedded(random: Random): string {
  let text: string = random.pick(TEXTS);
  for (let times = random.pick([1, 1, 2, 4]); times > 0; times--) {
    const breaks = [...text.matchAll(/[ \n(]/gu)].map(({ index }) => index);
    const at = breaks.length === 0 ? 0 : random.pick(breaks) + 1;
    text = text.slice(0, at) + passage(random) + text.slice(random.chance(0.3) ? at + random.below(40) : at);
  }
  return text;
}

/** A report with very many items, States or clauses: sound in each line and unheard of as a whole. */
function multiplied(random: Random): string {
  const [report] = TEXTS;
  const end = report.indexOf('7. The recommendations');
  const items = Array.from({ length: random.pick([50, 1000, 5000]) }, (_, at) => {
    const number = random.chance(0.9) ? at + 3 : random.below(1000);
    const states = '(Chile)'.repeat(random.pick([1, 1, 1, 10, 200]));
    return `6.${number} Plant ${'very '.repeat(random.below(20))}many trees ${states};`;
  });
  return report.slice(0, end) + items.join(random.pick(['\n\n', '\n', ' '])) + report.slice(end);
}

function reordered(random: Random): string {
  const parts: string[] = random.pick(TEXTS).split(random.pick(['\n\n', '\n', ' ']));
  for (let at = parts.length - 1; at > 0; at--) {
    const to = random.below(at + 1);
    [parts[at], parts[to]] = [parts[to] ?? '', parts[at] ?? ''];
  }
  return parts.join(random.pick(['\n\n', '\n', ' ', '\f']));
}

function asJson(random: Random): string {
  const record = `{"Text":"6.1 Plant trees","RecommendingState":["Chile"],"Symbol":"A/HRC/77/5","Response":"Supported"}`;
  return random.pick([
    () => '['.repeat(random.between(100, 200_000)),
    () => '{"a":'.repeat(random.between(100, 50_000)),
    () => `[${`${record},`.repeat(random.between(1, 20_000))}${record}]`,
    () => `[${record.replace('"6.1 Plant trees"', JSON.stringify(passage(random)))}]`,
    () =>
      `[${record.replace('["Chile"]', random.pick(['null', '{}', '[[[]]]', '1e999', '-0', '"\\ud800"']))}]`,
    () => `{"__proto__":{"length":9},"constructor":${record},"data":[${record}]}`,
    () => `[${'9'.repeat(random.between(10, 100_000))}]`,
  ])();
}

function asCsv(random: Random): string {
  const head = random.pick(['Recommendation,Response,State', 'Text;Response;Recommending State', 'a\tb\tc']);
  return random.pick([
    () => `${head}\n${'"'.repeat(random.between(1, 100_001))}`,
    () => `${head}\n${','.repeat(random.between(1000, 500_000))}`,
    () => `${head}\n${'6.1 Plant trees,Supported,Chile\n'.repeat(random.between(10, 30_000))}`,
    () => `${head}\n"${passage(random)}",Supported,${passage(random)}\n`,
    () => `${','.repeat(random.between(1, 5000))}\n`.repeat(random.between(1, 100)),
    () => `${head}\n=cmd|' /C calc'!A0,@SUM(1),+1\n`,
  ])();
}

function encoded(text: string, random: Random): Uint8Array {
  const kind = random.below(20);
  if (kind === 0) return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (kind === 1) return new Uint8Array(Buffer.from(text, 'latin1'));
  const bytes = new TextEncoder().encode(text);
  // a byte that no UTF-8 has
  if (kind === 2 && bytes.length > 0) bytes[random.below(bytes.length)] = 0xff;
  return bytes;
}

/** Hostile texts of every sort, with the extension that they would come under. */
export function hostileText(random: Random): [extension: string, bytes: Uint8Array] {
  const [extension, text] = random.pick<() => [string, string]>([
    () => ['txt', embedded(random)],
    () => ['txt', embedded(random)],
    () => ['txt', embedded(random)],
    () => ['txt', passage(random)],
    () => ['txt', multiplied(random)],
    () => ['txt', reordered(random)],
    () => ['json', asJson(random)],
    () => ['csv', asCsv(random)],
  ])();
  return [extension, encoded(text, random)];
}
