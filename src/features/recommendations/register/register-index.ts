import type { Translated } from '../../../database/tables.ts';
import type { Right } from '../../../vocabularies/rights.ts';
import { rightsOfTheme } from '../../../vocabularies/theme-rights.ts';
import { agreementOf, isDone, type Counted } from '../../assessments/schema.ts';
import { NOBODY, type Duty } from '../../assignments/schema.ts';
import type { NamedCluster } from '../../clusters/schema.ts';
import { facetNames, threadSteps, type FacetName, type RegisterFilter, type Sort } from '../schema.ts';
import { answeredMechanisms, answers, plannedAndFunded, reachedSteps, type ThreadStep } from '../thread.ts';
import { readCitation } from './cited.ts';
import { Codes, Column, Lists, Slots } from './columns.ts';
import { regionalGroupOf } from './regional-groups.ts';
import { Spellings, type IndexedTerm, type WritingsOfTerms } from './spellings.ts';
import type { WordQuery } from './word-query.ts';
import { Words } from './words.ts';

/** A recommendation as the index takes it in. */
export type IndexedRow = {
  id: string;
  review: string;
  ordinal: number;
  number: string;
  /** A language that has a search of its own, or `other`. */
  language: string;
  position: string | null;
  recommending_states: readonly string[];
  /** The text of its `tsvector`. */
  words: string;
  terms: readonly IndexedTerm[];
  /** Who answers for it, by slug. */
  owners: readonly { duty: Duty; organisation: string }[];
  /** The slug of the cluster that it is in. */
  cluster: string | null;
  /** The actions that count for it. */
  actions: readonly { is_funded: boolean }[];
  /** What organisations say of it now. */
  assessments: readonly (Counted & { organisation: string; status: string })[];
};

/** A term of a kind that has taken the place of another. */
export type Successor = { kind: string; from: string; to: string };

/** A symbol, in capitals, of a review or of one of its documents. */
export type ReviewSymbol = { symbol: string; review: string };

export type IndexedReview = {
  id: string;
  slug: string;
  mechanism: string;
  cycle: number | null;
  held_on: string | null;
};

/** What codes in the values of facets are called: organisations and clusters by slug, statuses by id. */
export type Names = {
  organisations: ReadonlyMap<string, Translated>;
  statuses: ReadonlyMap<string, Translated>;
  clusters: ReadonlyMap<string, NamedCluster>;
};

/** How many recommendations each choice of a facet would leave. */
export type Counts = Record<FacetName, Map<string, number>>;

export type Found = { found: number; counts: Counts; page: number; pages: number; ids: string[] };

/** What was typed, as PostgreSQL understood it in each language; undefined when nothing was. */
export type Typed = {
  text: string;
  queries: ReadonlyMap<string, WordQuery>;
  lexemes: ReadonlyMap<string, readonly string[]>;
};

/** `page` counts from 1; beyond the last one is the last one. */
export type Order = { sort: Sort; page: number; perPage: number };

/** What the index holds of each recommendation, by slot, for what else is counted over it. */
export type RegisterColumns = {
  ids: readonly string[];
  /** The slots of all recommendations, newest review first. */
  newest: Uint32Array;
  live: Slots;
  reviewOf: (slot: number) => IndexedReview | undefined;
  values: Record<FacetName, Codes>;
  lists: Record<FacetName, Lists>;
  /** The steps of the thread that are reached: one bit each, see `bitOf`. */
  reached: Uint8Array;
  words: Words;
};

/** What a recommendation misses of the choices made; other numbers are places in `facetNames`. */
const NONE = 255;
const SEVERAL = 254;

/**
 * What one kind of viewer may see of the register at one ledger entry, held so that a search with all its facets is one
 * walk over arrays. A recommendation has a slot; a changed one gets a new slot, and its old one is given up.
 */
export class RegisterIndex {
  readonly #ids: string[] = [];
  readonly #slotOf = new Map<string, number>();
  readonly #reviews = new Map<string, IndexedReview>();
  readonly #reviewCodes = new Codes();
  readonly #reviewOf = new Column(Uint32Array);
  readonly #ordinals = new Column(Uint32Array);
  readonly #numbers = new Codes();
  readonly #numberOf = new Column(Uint32Array);
  readonly #reached = new Column(Uint8Array);
  readonly #values = eachFacet(() => new Codes());
  readonly #lists = eachFacet(() => new Lists());
  readonly #words = new Words();
  #live = new Slots(0);
  #orders: Record<'newest' | 'document', Uint32Array> = {
    newest: new Uint32Array(),
    document: new Uint32Array(),
  };
  #everything: { found: number; counts: Counts } = { found: 0, counts: eachFacet(() => new Map()) };

  get size(): number {
    return this.#slotOf.size;
  }

  /** Whether so much has been given up or added bit by bit that making the index anew is better. */
  get isWorn(): boolean {
    return this.#words.segments > 200 || (this.#ids.length > 1_000 && this.#ids.length > 2 * this.size);
  }

  /** How many recommendations each choice has where nothing is chosen. */
  get counts(): Counts {
    return this.#everything.counts;
  }

  /** Some of all recommendations, newest review first. */
  idsInOrder(offset: number, limit: number): string[] {
    const slots = this.#orders.newest.subarray(offset, offset + limit);
    return Array.from(slots, (slot) => this.#ids[slot] ?? '');
  }

  get columns(): RegisterColumns {
    return {
      ids: this.#ids,
      newest: this.#orders.newest,
      live: this.#live,
      reviewOf: (slot) =>
        this.#reviews.get(this.#reviewCodes.texts[this.#reviewOf.rows[slot] as number] ?? ''),
      values: this.#values,
      lists: this.#lists,
      reached: this.#reached.rows,
      words: this.#words,
    };
  }

  /** How the terms of a kind are written, by name: each spelling with the languages of the documents that write it so. */
  writingsOf(kind: IndexedTerm['kind']): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
    this.#writings ??= this.#spellings.writings(this.#live);
    return this.#writings[kind];
  }
  readonly #spellings = new Spellings();
  #writings: WritingsOfTerms | undefined;

  /** By slug, newest first. */
  reviews: ReadonlyMap<string, IndexedReview> = new Map();

  names: Names = { organisations: new Map(), statuses: new Map(), clusters: new Map() };

  /** The recommendations of some reviews that are in the index. */
  idsOfReviews(reviews: ReadonlySet<string>): string[] {
    return [...this.#slotOf].flatMap(([id, slot]) =>
      reviews.has(this.#reviewCodes.texts[this.#reviewOf.rows[slot] as number] ?? '') ? [id] : [],
    );
  }

  setReviews(reviews: readonly IndexedReview[]): void {
    this.#reviews.clear();
    for (const review of reviews) this.#reviews.set(review.id, review);
    this.reviews = new Map(reviews.toSorted(newestFirst).map((review) => [review.slug, review]));
  }

  setSuccessors(successors: readonly Successor[]): void {
    this.#successors.clear();
    for (const { kind, from, to } of successors) this.#successors.set(`${kind} ${from}`, to);
  }
  readonly #successors = new Map<string, string>();

  setSymbols(symbols: readonly ReviewSymbol[]): void {
    this.#reviewsBySymbol.clear();
    for (const { symbol, review } of symbols) {
      const reviews = this.#reviewsBySymbol.get(symbol) ?? new Set();
      this.#reviewsBySymbol.set(symbol, reviews.add(review));
    }
  }
  readonly #reviewsBySymbol = new Map<string, Set<string>>();

  remove(ids: Iterable<string>): void {
    for (const id of ids) this.#slotOf.delete(id);
  }

  /** Takes rows in, in place of what stood there under the same ids. Reviews have to be set before, `settle` called after. */
  append(rows: readonly IndexedRow[]): void {
    const texts = rows.map((row) => {
      const slot = this.#ids.length;
      this.#ids.push(row.id);
      this.#slotOf.set(row.id, slot);
      this.#reviewOf.push(this.#reviewCodes.codeOf(row.review));
      this.#ordinals.push(row.ordinal);
      this.#numberOf.push(this.#numbers.codeOf(row.number));
      const reached = reachedOf(row);
      this.#reached.push(reached.reduce((bits, step) => bits | bitOf(step), 0));
      const values = facetValues(row, reached, this.#reviews.get(row.review), this.#rightsOf);
      for (const name of facetNames)
        this.#lists[name].push([...new Set(values[name])].map((value) => this.#values[name].codeOf(value)));
      this.#spellings.push(row.terms);
      return { slot, language: row.language, words: row.words };
    });
    this.#words.append(texts);
  }

  /** The rights of a theme; the same few hundred themes come on every recommendation. */
  readonly #rightsOf = (theme: string): readonly Right[] => {
    let known = this.#rightsByTheme.get(theme);
    if (!known) this.#rightsByTheme.set(theme, (known = rightsOfTheme(theme)));
    return known;
  };
  readonly #rightsByTheme = new Map<string, readonly Right[]>();

  /** Puts everything in order after changes. */
  settle(): void {
    this.#live = new Slots(this.#ids.length);
    for (const slot of this.#slotOf.values()) this.#live.add(slot);
    const slots = Uint32Array.from(this.#slotOf.values());
    const reviewRanks = (compare: (a: IndexedReview, b: IndexedReview) => number) => {
      const ordered = [...this.#reviews.values()].sort(compare);
      const rankOf = new Map(ordered.map(({ id }, rank) => [id, rank]));
      return this.#reviewCodes.texts.map((id) => rankOf.get(id) ?? 0);
    };
    const order = (ranks: readonly number[]) =>
      slots.toSorted(
        (a, b) =>
          ranks[this.#reviewOf.rows[a]!]! - ranks[this.#reviewOf.rows[b]!]! ||
          this.#ordinals.rows[a]! - this.#ordinals.rows[b]! ||
          compareTexts(this.#ids[a]!, this.#ids[b]!),
      );
    this.#orders = { newest: order(reviewRanks(newestFirst)), document: order(reviewRanks(byMechanism)) };
    this.#everything = this.#count(this.#live, new Map());
    this.#writings = undefined;
  }

  /** Everything that a filter finds, with the ids of one page of it. */
  search(filter: RegisterFilter, typed: Typed | undefined, order: Order): Found {
    const chosen = this.#chosen(filter);
    const isEverything =
      !typed && chosen.size === 0 && !filter.thread && filter.open.length === 0 && !filter.answer;
    const base = isEverything ? this.#live : this.#base(filter, typed);
    const matched = isEverything ? this.#live : new Slots(this.#ids.length);
    const { found, counts } = isEverything ? this.#everything : this.#count(base, chosen, matched);
    const { page, pages } = pageWithin(found, order);
    return { found, counts, page, pages, ids: this.#page(matched, found, typed, { ...order, page }) };
  }

  /** The live slots that the words find and that are not a matter of a facet. */
  #base(filter: RegisterFilter, typed: Typed | undefined): Slots {
    const base = typed ? this.#words.find(typed.queries, this.#ids.length) : new Slots(this.#live);
    const number = typed && this.#numbers.find(typed.text);
    if (number !== undefined)
      for (let slot = 0; slot < this.#ids.length; slot++)
        if (this.#numberOf.rows[slot] === number) base.add(slot);
    if (typed) this.#addCited(base, typed.text);
    base.keep(this.#live);
    const wanted = filter.thread ? bitOf(filter.thread) : 0;
    const open = filter.open.reduce((bits, step) => bits | bitOf(step), 0);
    if (wanted || open || filter.answer)
      base.each((slot) => {
        const isMissed =
          (wanted && (this.#reached.rows[slot]! & wanted) === 0) ||
          (open && (this.#reached.rows[slot]! & open) !== 0) ||
          (filter.answer && !this.#owesAnswer(slot));
        if (isMissed) base.bits[slot >>> 5]! &= ~(1 << (slot & 31));
      });
    return base;
  }

  /** Adds what is typed as a citation names, as `isCited` has it. */
  #addCited(base: Slots, typed: string): void {
    const cited = readCitation(typed);
    if (!cited) return;
    const number = cited.number === undefined ? undefined : this.#numbers.find(cited.number);
    if (cited.number !== undefined && number === undefined) return;
    const reviews = cited.symbol === undefined ? undefined : this.#reviewsBySymbol.get(cited.symbol);
    if (cited.symbol !== undefined && !reviews) return;
    const isOf = this.#reviewCodes.texts.map((review) => reviews?.has(review) ?? true);
    for (let slot = 0; slot < this.#ids.length; slot++)
      if ((number === undefined || this.#numberOf.rows[slot] === number) && isOf[this.#reviewOf.rows[slot]!])
        base.add(slot);
  }

  #owesAnswer(slot: number): boolean {
    return (
      answeredMechanisms.includes(this.#firstValue('mechanism', slot)) &&
      !answers.includes(this.#firstValue('position', slot))
    );
  }

  #firstValue(name: FacetName, slot: number): string {
    const { starts, values } = this.#lists[name];
    return this.#values[name].texts[values.rows[starts.rows[slot]!]!] ?? '';
  }

  /** By facet with a choice: 1 at the code of each value that was chosen. */
  #chosen(filter: RegisterFilter): Map<FacetName, Uint8Array> {
    const chosen = new Map<FacetName, Uint8Array>();
    for (const name of facetNames) {
      if (filter[name].length === 0) continue;
      const codes = this.#values[name];
      const marks = new Uint8Array(codes.texts.length);
      for (const value of filter[name]) {
        const code = codes.find(this.#successors.get(`${name} ${value}`) ?? value);
        if (code !== undefined) marks[code] = 1;
      }
      chosen.set(name, marks);
    }
    return chosen;
  }

  /**
   * Counts the values of what meets every choice; and those of a facet also where nothing but its own choice is missed,
   * since a facet counts as if nothing were chosen in it.
   */
  #count(base: Slots, chosen: ReadonlyMap<FacetName, Uint8Array>, matched?: Slots) {
    const slots = base.toArray();
    const misses = this.#misses(slots, chosen);
    let found = 0;
    for (let at = 0; at < slots.length; at++) {
      if (misses[at] !== NONE) continue;
      found++;
      matched?.add(slots[at] as number);
    }
    const counts = eachFacet((name) => {
      const tally = this.#tally(name, slots, misses);
      const { texts } = this.#values[name];
      return new Map(
        texts.flatMap((text, code) => (tally[code] === 0 ? [] : [[text, tally[code]!] as const])),
      );
    });
    return { found, counts };
  }

  /** For each slot which facet's choice it misses: none, the place of the one in `facetNames`, or several. */
  #misses(slots: Uint32Array, chosen: ReadonlyMap<FacetName, Uint8Array>): Uint8Array {
    const misses = new Uint8Array(slots.length).fill(NONE);
    for (const [name, marks] of chosen) {
      const starts = this.#lists[name].starts.rows;
      const values = this.#lists[name].values.rows;
      const facet = facetNames.indexOf(name);
      for (let at = 0; at < slots.length; at++) {
        if (misses[at] === SEVERAL) continue;
        const slot = slots[at]!;
        const end = starts[slot + 1]!;
        let value = starts[slot]!;
        while (value < end && marks[values[value]!] === 0) value++;
        if (value === end) misses[at] = misses[at] === NONE ? facet : SEVERAL;
      }
    }
    return misses;
  }

  /** How often each value of a facet comes, among slots that miss nothing or only this facet's own choice. */
  #tally(name: FacetName, slots: Uint32Array, misses: Uint8Array): Uint32Array {
    const tally = new Uint32Array(this.#values[name].texts.length);
    const starts = this.#lists[name].starts.rows;
    const values = this.#lists[name].values.rows;
    const facet = facetNames.indexOf(name);
    for (let at = 0; at < slots.length; at++) {
      const missed = misses[at]!;
      if (missed !== NONE && missed !== facet) continue;
      const slot = slots[at]!;
      const end = starts[slot + 1]!;
      for (let value = starts[slot]!; value < end; value++) tally[values[value]!]!++;
    }
    return tally;
  }

  #page(matched: Slots, found: number, typed: Typed | undefined, order: Order): string[] {
    const slots =
      order.sort === 'relevance' && typed
        ? this.#byRelevance(matched, typed)
        : this.#orders[order.sort === 'document' ? 'document' : 'newest'];
    const ids: string[] = [];
    const first = (order.page - 1) * order.perPage;
    const last = Math.min(found, first + order.perPage);
    if (found === slots.length) return Array.from(slots.subarray(first, last), (slot) => this.#ids[slot]!);
    for (let at = 0, met = 0; at < slots.length && met < last; at++) {
      const slot = slots[at] as number;
      if (matched.has(slot) && met++ >= first) ids.push(this.#ids[slot] as string);
    }
    return ids;
  }

  #byRelevance(matched: Slots, typed: Typed): Uint32Array {
    const relevance = this.#words.relevance(typed.lexemes, this.#ids.length);
    const slots = this.#orders.newest.filter((slot) => matched.has(slot));
    // Sorting is stable: what is equally relevant stays newest first.
    return slots.sort((a, b) => (relevance[b] as number) - (relevance[a] as number));
  }
}

export function pageWithin(found: number, order: Order): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(found / order.perPage));
  return { page: Math.min(order.page, pages), pages };
}

export function eachFacet<Of>(make: (name: FacetName) => Of): Record<FacetName, Of> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, Of>;
}

/** The values of one recommendation in each facet. */
function facetValues(
  row: IndexedRow,
  reached: readonly ThreadStep[],
  review: IndexedReview | undefined,
  rightsOf: (theme: string) => readonly Right[],
): Record<FacetName, string[]> {
  const labels = (kind: string) => row.terms.filter((term) => term.kind === kind).map(({ label }) => label);
  return {
    review: review ? [review.slug] : [],
    mechanism: review ? [review.mechanism] : [],
    position: [row.position ?? 'none'],
    stops: [reached.at(-1) ?? 'asked'],
    organisation: [
      ...(row.owners.length === 0 ? [NOBODY] : []),
      ...row.owners.flatMap(({ duty, organisation }) => [organisation, `${duty}:${organisation}`]),
      ...row.assessments.map(({ organisation }) => `assessed:${organisation}`),
    ],
    voice: row.assessments.length > 0 ? row.assessments.map(({ voice }) => voice) : ['none'],
    status: row.assessments.map(({ voice, status }) => `${voice}:${status}`),
    voices: [agreementOf(row.assessments) ?? []].flat(),
    right: labels('theme').flatMap(rightsOf),
    cluster: row.cluster === null ? [] : [row.cluster],
    theme: labels('theme'),
    group: labels('group'),
    sdg: labels('sdg'),
    state: [...row.recommending_states],
    region: row.recommending_states.flatMap((state) => regionalGroupOf(state) ?? []),
  };
}

function reachedOf({ position, owners, actions, assessments }: IndexedRow): ThreadStep[] {
  const isOwned = owners.length > 0;
  return reachedSteps({ position, isOwned, ...plannedAndFunded(actions), isDone: isDone(assessments) });
}

/** The bit of a step of the thread among those that a recommendation has reached. */
export function bitOf(step: ThreadStep): number {
  return 1 << threadSteps.indexOf(step);
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function newestFirst(a: IndexedReview, b: IndexedReview): number {
  if (a.held_on !== b.held_on)
    return a.held_on === null ? 1 : b.held_on === null ? -1 : compareTexts(b.held_on, a.held_on);
  return compareTexts(b.slug, a.slug);
}

function byMechanism(a: IndexedReview, b: IndexedReview): number {
  if (a.mechanism !== b.mechanism) return compareTexts(a.mechanism, b.mechanism);
  if (a.held_on !== b.held_on)
    return a.held_on === null ? 1 : b.held_on === null ? -1 : compareTexts(a.held_on, b.held_on);
  return compareTexts(a.slug, b.slug);
}
