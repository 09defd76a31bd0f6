import { COMMITTEES, type Language, type Position, type Sheet } from '../../document.ts';
import { languageOfText } from '../kind.ts';
import { firstPosition } from '../position.ts';
import { readStates } from '../states/recommending-states.ts';
import {
  cellOf,
  columnCount,
  HEADER_ROWS,
  MOST_VALUES,
  valuesOf,
  type ColumnMeaning,
  type MappedColumn,
  type RegisterReview,
  type SheetMapping,
} from './sheet-mapping.ts';

/** How many rows of a column are looked at. */
const LOOKED_AT = 200;
const LONG_TEXT = 60;
/** The share of a column's cells that have to look alike before they say what it is. */
const MOST = 0.7;

/** Headings by what they mean, in four languages; the first that fits counts. Order matters: "theme of the action". */
const HEADINGS: readonly { meaning: ColumnMeaning; pattern: RegExp }[] = [
  {
    meaning: 'position',
    pattern:
      /\bposition|\bresponse\b|\banswer|\baccept|\bsupport|\bréponse|\brespuesta|\bposición|postura|موقف|رد الدولة|القبول/iu,
  },
  {
    meaning: 'states',
    pattern:
      /recommending|\bstates?\b|\bcountr(?:y|ies)\b|reviewing|états?\s+(?:auteur|recommand)|^pays|^états?$|estados?\s+(?:recomendante|que)|^país|^estados$|الدول|الدولة الموصية|البلد/iu,
  },
  {
    meaning: 'sdg',
    pattern:
      /\bsdgs?\b|\bodd\b|\bods\b|sustainable development|développement durable|desarrollo sostenible|التنمية المستدامة/iu,
  },
  {
    meaning: 'group',
    pattern:
      /affected|persons? concerned|groups?\b|groupes?\b|grupos?\b|personas afectadas|personnes concernées|الفئات|الفئة/iu,
  },
  {
    meaning: 'theme',
    pattern:
      /theme|thème|\btema\b|temas\b|topic|subject|\bright\b|\baxe\b|cluster|\bissue\b|\bárea\b|المواضيع|الموضوع|المحور|المجال/iu,
  },
  {
    meaning: 'review',
    pattern:
      /mechanism|mécanisme|mecanismo|\bcycle\b|\bciclo\b|\bsession\b|\bbody\b|\borgane\b|órgano|committee|comité|\bsymbol|\bcote\b|signatura|\btreaty|الآلية|الدورة|اللجنة|الجولة/iu,
  },
  {
    meaning: 'number',
    pattern:
      /^(?:n[°ºo.]{1,2}|no|nr|num|number|numéro|número|ref|reference|référence|referencia|code|código|para(?:graph)?|§|#|الرقم|رقم|رمز)\b|\bn[°º](?!\p{L})|\bnumber\b|\bcode\s?rec|\brec(?:ommendation)?\.?\s?(?:n[°ºo]|num|#|id)|\bparagraph\b|رقم|رمز التوصية/iu,
  },
  {
    meaning: 'owner',
    pattern:
      /owner|responsib|responsable|\blead\b|focal|ministr|agency|institution|entit(?:y|é)|entidad|organi[sz]ation|chef de file|الجهة|المسؤول|الوزارة|المؤسسة/iu,
  },
  {
    meaning: 'date',
    pattern:
      /deadline|\bdate\b|\bdue\b|timeframe|time frame|échéance|délai|fecha|plazo|\byear\b|année|\baño\b|الموعد|التاريخ|السنة|الأجل/iu,
  },
  {
    meaning: 'status',
    pattern:
      /status|\bstate of|progress|implementation level|avancement|\bétat\b|\bstatut|\bestado\b|avance|grado de|الحالة|حالة|التقدم|مستوى التنفيذ/iu,
  },
  {
    meaning: 'action',
    pattern:
      /action|activit|measure|mesure|medida|\bactividad|\bacción|\bplan|الإجراء|التدابير|النشاط|الأنشطة/iu,
  },
  {
    meaning: 'comment',
    pattern:
      /comment|comentario|remark|observation|observación|\bnotes?\b|\bnotas?\b|complément|explanation|evidence|ملاحظات|تعليق/iu,
  },
  {
    meaning: 'text',
    pattern:
      /recommend|recommand|recomend|\btext|\bnom\b|\bwording|\blibellé|\btítulo|\btitle|\bintitulé|التوصية|التوصيات|النص|نص/iu,
  },
];

const PLAIN_HEADINGS = HEADINGS.map(({ meaning, pattern }) => ({
  meaning,
  pattern: new RegExp(withoutAccents(pattern.source), 'iu'),
}));

/** What a register's sheet seems to hold, for a person to confirm: by its headings first, then by what the cells hold. */
export function proposeMapping(sheets: readonly Sheet[]): SheetMapping {
  const best = sheets
    .map((sheet, index) => ({ index, header: headerRowOf(sheet), rows: sheet.rows.length }))
    .toSorted((a, b) => b.rows - a.rows)[0];
  const sheet = sheets[best?.index ?? 0] ?? { name: '', rows: [] };
  return proposeColumns(sheet, best?.index ?? 0, best?.header ?? 0);
}

/** The same for the sheet and the row of headings that a person has chosen. */
export function proposeColumns(sheet: Sheet, index: number, header: number): SheetMapping {
  const columns = columnsOf(sheet, header);
  return { sheet: index, header, columns, ...proposeValues(sheet, header, columns) };
}

/** What the different values of the position column and of the review columns seem to stand for. */
export function proposeValues(
  sheet: Sheet,
  header: number,
  columns: readonly MappedColumn[],
): Pick<SheetMapping, 'positions' | 'reviews'> {
  const positions = valuesOf(sheet, header, columns, 'position').slice(0, MOST_VALUES);
  const reviews = valuesOf(sheet, header, columns, 'review').slice(0, MOST_VALUES);
  return {
    positions: Object.fromEntries(positions.map(({ value }) => [value, positionInRegister(value)])),
    reviews: Object.fromEntries(reviews.map(({ value }) => [value, reviewOfCell(value)])),
  };
}

/** The row that looks most like headings: many short cells, of which the table of words knows some. */
function headerRowOf(sheet: Sheet): number {
  let best = { row: 0, score: 0 };
  for (const [row, cells] of sheet.rows.slice(0, HEADER_ROWS).entries()) {
    const short = cells.map((_, column) => cellOf(cells, column)).filter((cell) => isHeading(cell));
    const known = new Set(short.flatMap((cell) => meaningsOfHeading(cell).slice(0, 1)));
    const score = known.size * 3 + short.length * 0.5;
    if (score > best.score) best = { row, score };
  }
  return best.row;
}

function isHeading(cell: string): boolean {
  return cell !== '' && cell.length <= LONG_TEXT && /\p{L}|[#§]/u.test(cell);
}

/** Everything that a heading may mean, the likeliest first. */
function meaningsOfHeading(heading: string): ColumnMeaning[] {
  // "CodeRecommendation" and "code_rec" are words too
  const words = withoutAccents(heading.replace(/(?<=\p{Ll})(?=\p{Lu})|[_/]+/gu, ' '));
  return PLAIN_HEADINGS.flatMap(({ meaning, pattern }) => (pattern.test(words) ? [meaning] : []));
}

/** Headings are typed without accents as often as with them. */
function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}

function columnsOf(sheet: Sheet, header: number): MappedColumn[] {
  const rows = sheet.rows.slice(header + 1);
  const looks = Array.from({ length: columnCount(sheet) }, (_, column) => ({
    headings: meaningsOfHeading(cellOf(sheet.rows[header], column)),
    ...lookAt(rows, column),
  }));
  const taken = new Set<ColumnMeaning>();
  const columns = looks.map((look): MappedColumn => {
    const meaning = meaningOf(look, taken);
    if (meaning !== 'text') taken.add(meaning);
    return { meaning, language: meaning === 'text' ? look.language : null, published: false };
  });
  keepOneWording(columns, looks);
  return columns;
}

interface Look {
  headings: ColumnMeaning[];
  filled: number;
  length: number;
  states: number;
  positions: number;
  numbers: number;
  language: Language | null;
}

function lookAt(rows: readonly string[][], column: number): Omit<Look, 'headings'> {
  const cells = rows.map((row) => cellOf(row, column)).filter((cell) => cell !== '');
  // from the whole sheet: its first rows may be of one kind
  const step = Math.max(1, Math.floor(cells.length / LOOKED_AT));
  const some = cells.filter((_, index) => index % step === 0).slice(0, LOOKED_AT);
  const share = (fits: (cell: string) => boolean) =>
    some.length === 0 ? 0 : some.filter((cell) => fits(cell)).length / some.length;
  return {
    filled: cells.length,
    length: some.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, some.length),
    states: share((cell) => cell.length < 300 && (readStates(cell, false)?.states.length ?? 0) > 0),
    positions: share((cell) => cell.length < LONG_TEXT && positionInRegister(cell) !== null),
    numbers: share((cell) => /^\p{L}{0,4}[.\s]?\d{1,3}(?:\.\d{1,3}){1,3}/u.test(cell)),
    language: languageOfText(some.join(' '), 3),
  };
}

/** One number, one position: a second column like it is left out, and a person may say otherwise. */
function meaningOf(look: Look, taken: ReadonlySet<ColumnMeaning>): ColumnMeaning {
  if (look.filled === 0) return 'leave-out';
  if (look.positions >= MOST && !taken.has('position')) return 'position';
  const byHeading = look.headings.find(
    (meaning) => !isContradicted(meaning, look) && !isTaken(meaning, taken),
  );
  if (byHeading) return byHeading;
  if (look.states >= MOST && !taken.has('states')) return 'states';
  if (look.numbers >= MOST && !taken.has('number')) return 'number';
  return look.length >= LONG_TEXT && look.headings.length === 0 ? 'text' : 'leave-out';
}

function isTaken(meaning: ColumnMeaning, taken: ReadonlySet<ColumnMeaning>): boolean {
  return (meaning === 'number' || meaning === 'position' || meaning === 'states') && taken.has(meaning);
}

function isContradicted(meaning: ColumnMeaning, look: Look): boolean {
  if (meaning === 'states') return look.states < 0.3;
  if (meaning === 'position') return look.positions < 0.3;
  if (meaning === 'number') return look.length > 40;
  return meaning === 'text' && look.length < 20;
}

/** Of the columns taken for words, the longest of each language is the recommendation; the others are left out. */
function keepOneWording(columns: MappedColumn[], looks: readonly Look[]): void {
  const texts = columns.flatMap(({ meaning, language }, column) =>
    meaning === 'text' ? [{ column, language, length: looks[column]?.length ?? 0 }] : [],
  );
  for (const [, of] of Map.groupBy(texts, ({ language }) => language)) {
    const longest = of.toSorted((a, b) => b.length - a.length)[0];
    for (const { column } of of) {
      const mapped = columns[column];
      if (mapped && column !== longest?.column) mapped.meaning = 'leave-out';
    }
  }
}

/**
 * The State's answer as registers write it, in a word or a sentence; null when it says none. Stricter than the cell of a
 * document that is known (position.ts): here a column of other words must not pass for answers.
 */
function positionInRegister(cell: string): Position | null {
  const text = cell.toLowerCase().normalize('NFKC').trim();
  const short = SHORT_POSITIONS.find(({ pattern }) => pattern.test(text));
  if (short) return short.position;
  return text.length > 8 ? firstPosition(cell) : null;
}

const SHORT_POSITIONS: readonly { position: Position; pattern: RegExp }[] = [
  {
    position: 'partially-supported',
    pattern:
      /^(?:partial(?:ly)?|in part|part|partly|partiel(?:le)?(?:ment)?|parcial(?:mente)?|جزئيا?|مقبولة جزئيا)(?!\p{L})/u,
  },
  {
    position: 'noted',
    pattern:
      /^(?:noted?|not (?:supported|accepted)|rejected|refused|notée?s?|prise? (?:en )?note|rejetée?s?|refusée?s?|non acceptée?s?|anotad[ao]s?|tomad[ao]s? nota|rechazad[ao]s?|no aceptad[ao]s?|no|أحيط علما|مرفوضة?|لم تقبل)(?!\p{L})/u,
  },
  {
    position: 'pending',
    pattern:
      /^(?:pending|under (?:consideration|review|examination)|en attente|à l[’']examen|pendientes?|en estudio|معلقة?|قيد (?:الدراسة|النظر))(?!\p{L})/u,
  },
  {
    position: 'supported',
    pattern:
      /^(?:supported|accepted|agreed|yes|acceptée?s?|appuyée?s?|soutenue?s?|approuvée?s?|oui|aceptad[ao]s?|apoyad[ao]s?|sí|مقبولة?|مؤيدة?|تحظى بالتأييد|نعم)(?!\p{L})/u,
  },
];

const UPR = /\b(?:upr|epu|uper)\b|universal period|périodique univers|periódico univers|الاستعراض الدوري/iu;
const SPECIAL_PROCEDURES =
  /special (?:procedure|rapporteur)|procédures? spécial|rapporteu(?:r|se) spécial|procedimientos? especial|relator|المقرر|الإجراءات الخاصة/iu;
/** `A/HRC/28/15`, `CEDAW/C/XXX/CO/6`. */
const SYMBOL = /(?<![A-Z])[A-Z]{1,8}(?:\/[A-Z0-9.-]+)+/u;

/** The review that a cell speaks of. What it leaves open, a person fills in. */
function reviewOfCell(value: string): RegisterReview {
  const symbol = SYMBOL.exec(value)?.[0] ?? '';
  const committee = COMMITTEES.find((one) => new RegExp(`\\b${one}\\b`, 'u').test(value));
  if (committee) return { mechanism: committee, which: symbol };
  if (UPR.test(value)) return { mechanism: 'UPR', which: /(?<!\d)[1-9](?!\d)/u.exec(value)?.[0] ?? '' };
  if (SPECIAL_PROCEDURES.test(value)) return { mechanism: 'SP', which: symbol };
  if (/^[1-5]$/u.test(value)) return { mechanism: 'UPR', which: value };
  return { mechanism: '', which: symbol };
}
