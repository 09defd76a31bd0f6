import { withoutTail } from '../../read/lines.ts';
import { COMMITTEES, type Committee } from '../../document.ts';
import type { TextLine } from '../../read/text-line.ts';
import { matchName, nameWords, stateName } from '../states/state-lookup.ts';

/** The committee that a document's symbol names, or null. */
export function committeeOf(symbol: string | null): Committee | null {
  if (symbol?.startsWith('E/C.12/')) return 'CESCR';
  const prefix = /^([A-Z]+)\/C\//u.exec(symbol ?? '')?.[1];
  return COMMITTEES.find((committee) => committee === prefix) ?? null;
}

export interface TitledState {
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  /** What stood where the State's name was expected. */
  printed: string;
  title: string | null;
}

const TITLE =
  /(?:concluding observations (?:and recommendations )?(?:on|of|concerning)|ECRI report on|(?:evaluation )?report (?:concerning|on the implementation)|rapport de l[’']ECRI sur|observations finales (?:concernant|sur|du|relatives)|observaciones finales (?:sobre|del|relativas)|(?:ال)?ملاحظات (?:ال)?ختامية (?:بشأن|على|لل|المتعلقة)|(?:(?:follow-up )?visit|mission) to|(?:visite|mission) (?:au|aux|en|à|de suivi)|(?:visita|misión) (?:a|al)(?!\p{L})|(?:ال)?(?:زيارة|زيارته|زيارتها|بعثة|بعثته|بعثتها) (?:إلى|الى))(?=\s|\p{L})/iu;
/** How far behind the title's first words the State's name may stand: "in the absence of its third report". */
const TITLE_LENGTH = 260;

/** The State in the symbol (`CCPR/C/{ISO}/CO/3`) or, failing that, the first State named in the title. */
export function stateInTitle(lines: readonly TextLine[], symbol: string | null): TitledState {
  const cover = lines
    .filter((line) => line.page === 1 && line.role === 'body')
    .slice(0, 60)
    .map((line) => line.text);
  const text = cover.join(' ');
  const found = TITLE.exec(text);
  const code = /\/([A-Z]{3})\/(?:CO|COAR)\//u.exec(symbol ?? '')?.[1];
  const bySymbol = code !== undefined && stateName(code) !== code ? code : null;
  if (!found) return { country: bySymbol, printed: code ?? '', title: null };
  const after = text.slice(found.index, found.index + TITLE_LENGTH).replace(/[*†]/gu, ' ');
  const named = bySymbol === null ? firstStateIn(after) : null;
  const title = titleFrom(cover) ?? found[0];
  return { country: bySymbol ?? named, printed: title, title: withoutTail(title, /[\s*†]/u) };
}

/** The title runs up to the line with the State's name, three lines at most. */
function titleFrom(cover: readonly string[]): string | null {
  const start = cover.findIndex((line) => TITLE.test(line));
  if (start < 0) return null;
  for (let count = 1; count <= 3; count++) {
    const title = cover.slice(start, start + count).join(' ');
    if (firstStateIn(title) !== null) return title;
  }
  return cover[start] ?? null;
}

/** The first State that a text names (ISO 3166-1 alpha-3), or null. */
export function firstStateIn(text: string): string | null {
  const words = nameWords(text);
  for (let from = 0; from < words.length; from++) {
    const match = matchName(words, from);
    if (match) return match.code;
  }
  return null;
}
