import { Codes, Column, Slots } from './columns.ts';
import { readWordVector, type WordQuery } from './word-query.ts';

/** Positions in texts: those of `slots[n]` end before `ends[n]`, where those of the next text begin. */
type Places = { slots: Column<Uint32Array>; ends: Column<Uint32Array>; positions: Column<Uint16Array> };

const noPlaces = (): Places => ({
  slots: new Column(Uint32Array),
  ends: new Column(Uint32Array),
  positions: new Column(Uint16Array),
});

/** Where the lexemes of some texts stand, gathered by lexeme; never changed once it is made. */
class Segment {
  /** The postings of a lexeme are those from `starts[lexeme]` up to `starts[lexeme + 1]`, in ascending slots. */
  readonly #starts: Uint32Array;
  readonly #slots: Uint32Array;
  /** The positions of a posting, likewise. */
  readonly #positionStarts: Uint32Array;
  readonly #positions: Uint16Array;
  readonly #lexemes: Codes;

  constructor(lexemes: Codes, texts: readonly { slot: number; words: string }[]) {
    const slots = new Column(Uint32Array);
    const codes = new Column(Uint32Array);
    const counts = new Column(Uint16Array);
    const positions = new Column(Uint16Array);
    for (const { slot, words } of texts)
      readWordVector(words, (lexeme, at) => {
        slots.push(slot);
        codes.push(lexemes.codeOf(lexeme));
        counts.push(at.length);
        for (const position of at) positions.push(position);
      });
    this.#lexemes = lexemes;
    this.#starts = new Uint32Array(lexemes.texts.length + 1);
    for (let at = 0; at < codes.length; at++) this.#starts[(codes.rows[at] as number) + 1]!++;
    for (let code = 1; code < this.#starts.length; code++) this.#starts[code]! += this.#starts[code - 1]!;
    const next = this.#starts.slice();
    const place = new Uint32Array(codes.length);
    for (let at = 0; at < codes.length; at++) place[at] = next[codes.rows[at] as number]!++;
    this.#slots = new Uint32Array(codes.length);
    this.#positionStarts = new Uint32Array(codes.length + 1);
    for (let at = 0; at < codes.length; at++) {
      this.#slots[place[at] as number] = slots.rows[at] as number;
      this.#positionStarts[(place[at] as number) + 1] = counts.rows[at] as number;
    }
    for (let at = 1; at <= codes.length; at++) this.#positionStarts[at]! += this.#positionStarts[at - 1]!;
    this.#positions = new Uint16Array(positions.length);
    for (let at = 0, from = 0; at < codes.length; from += counts.rows[at++] as number) {
      const to = this.#positionStarts[place[at] as number] as number;
      for (let index = 0; index < (counts.rows[at] as number); index++)
        this.#positions[to + index] = positions.rows[from + index] as number;
    }
  }

  /** Visits each text that a lexeme stands in, with where in `positions` its places are. */
  eachPosting(lexeme: string, visit: (slot: number, from: number, to: number) => void): void {
    const code = this.#lexemes.find(lexeme);
    // Lexemes that came with later texts are not in this segment.
    if (code === undefined || code + 1 >= this.#starts.length) return;
    for (let at = this.#starts[code] as number; at < (this.#starts[code + 1] as number); at++)
      visit(
        this.#slots[at] as number,
        this.#positionStarts[at] as number,
        this.#positionStarts[at + 1] as number,
      );
  }

  /** Every place of a lexeme. */
  placesOf(lexeme: string): Places {
    const places = noPlaces();
    this.eachPosting(lexeme, (slot, from, to) => {
      places.slots.push(slot);
      for (let at = from; at < to; at++) places.positions.push(this.#positions[at] as number);
      places.ends.push(places.positions.length);
    });
    return places;
  }

  /** The places of a lexeme that stand at a distance behind some places. Both come in ascending slots, so one walk does. */
  followed(before: Places, lexeme: string, distance: number): Places {
    const places = noPlaces();
    let at = 0;
    this.eachPosting(lexeme, (slot, from, to) => {
      while (at < before.slots.length && (before.slots.rows[at] as number) < slot) at++;
      if (at === before.slots.length || before.slots.rows[at] !== slot) return;
      const start = at === 0 ? 0 : (before.ends.rows[at - 1] as number);
      const end = before.ends.rows[at] as number;
      const length = places.positions.length;
      for (let here = from; here < to; here++) {
        const position = this.#positions[here] as number;
        for (let there = start; there < end; there++)
          if (before.positions.rows[there] === position - distance) {
            places.positions.push(position);
            break;
          }
      }
      if (places.positions.length === length) return;
      places.slots.push(slot);
      places.ends.push(places.positions.length);
    });
    return places;
  }
}

/** The words of all texts of one language, as PostgreSQL stemmed them. */
class LanguageWords {
  readonly #lexemes = new Codes();
  readonly #segments: Segment[] = [];
  readonly #texts = new Column(Uint32Array);

  append(texts: readonly { slot: number; words: string }[]): void {
    for (const { slot } of texts) this.#texts.push(slot);
    this.#segments.push(new Segment(this.#lexemes, texts));
  }

  get segments(): number {
    return this.#segments.length;
  }

  /** The texts of this language that a query finds. */
  find(query: WordQuery, size: number): Slots {
    switch (query.kind) {
      case 'nothing':
        return new Slots(size);
      case 'lexeme': {
        const found = new Slots(size);
        this.#eachPosting(query.lexeme, (slot) => found.add(slot));
        return found;
      }
      case 'phrase':
        return this.#findPhrase(query, size);
      case 'and':
        return this.find(query.left, size).keep(this.find(query.right, size));
      case 'or':
        return this.find(query.left, size).addAll(this.find(query.right, size));
      case 'not':
        return this.#all(size).remove(this.find(query.of, size));
    }
  }

  /** How often some lexemes stand in each text, added to `counts` by slot. */
  count(lexemes: readonly string[], counts: Uint32Array): void {
    for (const lexeme of lexemes)
      this.#eachPosting(lexeme, (slot, from, to) => (counts[slot] = (counts[slot] ?? 0) + to - from));
  }

  /** Visits each text that a lexeme stands in. */
  eachText(lexeme: string, visit: (slot: number) => void): void {
    this.#eachPosting(lexeme, visit);
  }

  #all(size: number): Slots {
    const all = new Slots(size);
    for (let at = 0; at < this.#texts.length; at++) all.add(this.#texts.rows[at] as number);
    return all;
  }

  #eachPosting(lexeme: string, visit: (slot: number, from: number, to: number) => void): void {
    for (const segment of this.#segments) segment.eachPosting(lexeme, visit);
  }

  #findPhrase({ first, rest }: WordQuery & { kind: 'phrase' }, size: number): Slots {
    const found = new Slots(size);
    for (const segment of this.#segments) {
      let ends = segment.placesOf(first);
      for (const { distance, lexeme } of rest) ends = segment.followed(ends, lexeme, distance);
      for (let at = 0; at < ends.slots.length; at++) found.add(ends.slots.rows[at] as number);
    }
    return found;
  }
}

/** The words of the register's texts, each text searched as its own language is. */
export class Words {
  readonly #languages = new Map<string, LanguageWords>();
  /** How many words of a text count for the search, by slot. */
  readonly #lengths = new Column(Uint16Array);
  readonly #distinct = new Column(Uint16Array);

  /** Adds texts; slots go on where the last call ended. */
  append(texts: readonly { slot: number; language: string; words: string }[]): void {
    for (const { words } of texts) {
      let length = 0;
      let distinct = 0;
      readWordVector(words, (_, positions) => {
        length += positions.length;
        distinct++;
      });
      this.#lengths.push(length);
      this.#distinct.push(distinct);
    }
    for (const [language, own] of Map.groupBy(texts, (text) => text.language)) {
      const known = this.#languages.get(language) ?? new LanguageWords();
      known.append(own);
      this.#languages.set(language, known);
    }
  }

  get segments(): number {
    return Math.max(0, ...[...this.#languages.values()].map(({ segments }) => segments));
  }

  /** The texts found by the query of their own language. */
  find(queries: ReadonlyMap<string, WordQuery>, size: number): Slots {
    const found = new Slots(size);
    for (const [language, query] of queries) {
      const own = this.#languages.get(language)?.find(query, size);
      if (own) found.addAll(own);
    }
    return found;
  }

  /** Visits each text of a language that a lexeme stands in. */
  eachText(language: string, lexeme: string, visit: (slot: number) => void): void {
    this.#languages.get(language)?.eachText(lexeme, visit);
  }

  /** How many different words a text has that count for the search. */
  distinctIn(slot: number): number {
    return this.#distinct.rows[slot] as number;
  }

  /** How much of each text is words that were searched for, in thousandths; what the order by relevance goes by. */
  relevance(lexemes: ReadonlyMap<string, readonly string[]>, size: number): Uint32Array {
    const counts = new Uint32Array(size);
    for (const [language, own] of lexemes) this.#languages.get(language)?.count(own, counts);
    for (let slot = 0; slot < size; slot++) {
      const length = this.#lengths.rows[slot] as number;
      counts[slot] = length === 0 ? 0 : Math.floor((1000 * (counts[slot] as number)) / length);
    }
    return counts;
  }
}
