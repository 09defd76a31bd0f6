/** How wide a text is at a size of one pixel. */
export type Measure = (text: string) => number;

type Room = {
  width: number;
  height: number;
  /** Largest first. */
  sizes: readonly number[];
  /** Of a line, in sizes of the text. */
  leading: number;
};
type Fitted = { size: number; lines: string[] };

/** A text in the largest size in which all of it has room; in the smallest, cut, where it has room in none. */
export function fit(text: string, room: Room, measure: Measure): Fitted {
  let fitted: Fitted = { size: 0, lines: [] };
  for (const size of room.sizes) {
    const most = Math.max(1, Math.floor(room.height / (size * room.leading)));
    const lines = breakLines(text, room.width / size, measure);
    fitted = { size, lines: lines.length > most ? cut(lines, most, room.width / size, measure) : lines };
    if (lines.length <= most) break;
  }
  return fitted;
}

/** A text that is to stand in one line, cut where that has no room for it; its size is one pixel. */
export function fitLine(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  return cut(breakLines(text, width, measure), 1, width, measure)[0] ?? '';
}

function breakLines(text: string, width: number, measure: Measure): string[] {
  const space = measure('n n') - measure('nn');
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ').flatMap((part) => pieces(part, width, measure))) {
    const wide = measure(word);
    if (line !== '' && taken + space + wide > width) {
      lines.push(line);
      line = '';
    }
    taken = line === '' ? wide : taken + space + wide;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word that is wider than a line, such as an address, in pieces that are not. */
function pieces(word: string, width: number, measure: Measure): string[] {
  if (word.length < 2 || measure(word) <= width) return [word];
  const letters = Array.from(word);
  const half = Math.ceil(letters.length / 2);
  if (half === letters.length) return [word];
  return [letters.slice(0, half), letters.slice(half)].flatMap((part) =>
    pieces(part.join(''), width, measure),
  );
}

/** The first lines, of which the last says that there is more. */
function cut(lines: readonly string[], most: number, width: number, measure: Measure): string[] {
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && measure(`${last}…`) > width) last = last.replace(/(?: ?[^ ]+|.)$/u, '');
  return [...kept, `${last.replace(/[ ,;:.–-]+$/u, '')}…`];
}
