type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A column of whole numbers that grows at its end; 4 bytes a row where an array of JavaScript takes 8 and more. */
export class Column<Of extends Numbers> {
  #rows: Of;
  #make: new (length: number) => Of;
  length = 0;

  constructor(make: new (length: number) => Of) {
    this.#make = make;
    this.#rows = new make(1024);
  }

  push(value: number): void {
    if (this.length === this.#rows.length) {
      const larger = new this.#make(this.#rows.length * 2);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    this.#rows[this.length++] = value;
  }

  /** The rows as they stand; room behind them included. */
  get rows(): Of {
    return this.#rows;
  }
}

/** Numbers for texts that come again and again, in the order in which they were first met. */
export class Codes {
  readonly #codes = new Map<string, number>();
  readonly texts: string[] = [];

  codeOf(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.texts.length;
      // A copy: V8 would keep the whole row that a part of it was cut from.
      const own = Buffer.from(text).toString();
      this.#codes.set(own, code);
      this.texts.push(own);
    }
    return code;
  }

  find(text: string): number | undefined {
    return this.#codes.get(text);
  }
}

/** Several numbers a row: those of a row stand in `values` from `starts[row]` up to `starts[row + 1]`. */
export class Lists {
  readonly starts = new Column(Uint32Array);
  readonly values = new Column(Uint32Array);

  constructor() {
    this.starts.push(0);
  }

  push(values: Iterable<number>): void {
    for (const value of values) this.values.push(value);
    this.starts.push(this.values.length);
  }
}

/** A set of slots, one bit each. */
export class Slots {
  readonly bits: Uint32Array;

  /** None of so many slots, or the same as another set. */
  constructor(from: number | Slots) {
    this.bits = typeof from === 'number' ? new Uint32Array((from + 31) >>> 5) : from.bits.slice();
  }

  add(slot: number): void {
    this.bits[slot >>> 5]! |= 1 << (slot & 31);
  }

  has(slot: number): boolean {
    return ((this.bits[slot >>> 5] as number) & (1 << (slot & 31))) !== 0;
  }

  keep(other: Slots): this {
    for (let at = 0; at < this.bits.length; at++) this.bits[at]! &= other.bits[at] ?? 0;
    return this;
  }

  addAll(other: Slots): this {
    for (let at = 0; at < this.bits.length; at++) this.bits[at]! |= other.bits[at] ?? 0;
    return this;
  }

  remove(other: Slots): this {
    for (let at = 0; at < this.bits.length; at++) this.bits[at]! &= ~(other.bits[at] ?? 0);
    return this;
  }

  get count(): number {
    let count = 0;
    for (let at = 0; at < this.bits.length; at++) {
      let bits = this.bits[at] as number;
      for (; bits !== 0; count++) bits &= bits - 1;
    }
    return count;
  }

  /** The slots in ascending order. */
  toArray(): Uint32Array {
    const slots = new Uint32Array(this.count);
    let at = 0;
    this.each((slot) => (slots[at++] = slot));
    return slots;
  }

  /** Visits the slots in ascending order. */
  each(visit: (slot: number) => void): void {
    for (let at = 0; at < this.bits.length; at++) {
      let bits = this.bits[at] as number;
      while (bits !== 0) {
        const lowest = bits & -bits;
        visit((at << 5) + 31 - Math.clz32(lowest));
        bits ^= lowest;
      }
    }
  }
}
