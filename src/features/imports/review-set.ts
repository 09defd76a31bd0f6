import {
  isExport,
  type DocumentKind,
  type Language,
  type Position,
  type ReadDocument,
} from '../../documents/document.ts';
import { disagreementsOf, positionInForce, type Disagreement } from '../../documents/link/disagreements.ts';
import { linkSource, type LinkBase, type LinkedSource } from '../../documents/link/link-source.ts';
import type { ReviewItem } from '../reviews/actions.ts';
import { checkedItems, type CheckedItem } from './reading.ts';
import type { ConfirmForm, Correction } from './schema.ts';

/** An import that waits to be checked, with what was read of it. */
export interface Member {
  id: string;
  version: number;
  fileName: string;
  sha256: string;
  sourceFile: string;
  reading: ReadDocument;
  corrections: readonly Correction[];
}

/** The documents of one review that are checked and confirmed together. */
export interface ReviewSet {
  /** The report that makes the review; null when the register has the review already. */
  lead: Member | null;
  /** The lead's items as corrected; empty without a lead. */
  items: CheckedItem[];
  /** The recommendations that the further documents are linked to: the lead's, else the register's. */
  base: LinkBase[];
  /** The register's records behind the base, by the same index; empty with a lead. */
  recorded: ReviewItem[];
  language: Language;
  others: (Member & { linked: LinkedSource })[];
  disagreements: Disagreement[];
  /** The position that holds for each item of the base once all is confirmed. */
  positions: (Position | null)[];
}

/** What makes a review of its own, the best first. */
const LEADING_KINDS = [
  'working-group-report',
  'working-group-draft',
  'recommendation-matrix',
  'concluding-observations',
  'visit-report',
] as const;

/** What the register has of a review. */
export interface RecordedReview {
  symbol: string | null;
  items: ReviewItem[];
}

/**
 * Puts the documents together that belong to one review with the one in `focus`. Where the register has that review
 * they are added to it; else the report among them makes it. What waits but is of another review is left out.
 */
export function assembleSet(
  members: readonly Member[],
  focus: string,
  recorded: RecordedReview | null,
): ReviewSet {
  const own = members.find(({ id }) => id === focus);
  const makesNoReview = own !== undefined && !canLead(own);
  const isAdded = recorded !== null && (!own || makesNoReview || belongsTo(ofRegister(recorded), own));
  const lead = isAdded ? null : leadFor(members, own);
  const items = lead ? checkedItems(lead.reading, lead.corrections) : [];
  const review = lead ? ofLead(lead, items) : ofRegister(recorded ?? { symbol: null, items: [] });
  const { base, language } = review;
  const isStray = own !== undefined && own !== lead && !belongsTo(review, own);
  const others = members
    .filter((member) => member !== lead && (isStray ? member === own : belongsTo(review, member)))
    .map((member) => ({ ...member, linked: linkSource(base, language, member.reading, review) }));
  const sources = others.map(({ linked }) => linked);
  const said = sayings(sources);
  const known = lead ? [] : (recorded?.items ?? []);
  return {
    lead,
    items,
    base,
    recorded: known,
    language,
    others,
    disagreements: disagreementsOf(base, language, sources).filter(
      ({ item, field }) => !isSettled(items[item], known[item], field),
    ),
    positions: base.map((one, item) =>
      isSettled(items[item], known[item], 'position')
        ? one.position
        : positionInForce(one.position, said.get(item) ?? []),
    ),
  };
}

interface Review {
  symbol: string | null;
  /** What kind of document makes the review; null for one on record. */
  leadKind: DocumentKind | null;
  language: Language;
  base: LinkBase[];
  /** Null where nothing says it; rows of every cycle are compared then. */
  cycle: number | null;
}

function ofLead({ reading }: Member, items: readonly CheckedItem[]): Review {
  const { symbol, kind, language, cycle } = reading;
  return { symbol, leadKind: kind, language: language ?? 'en', base: [...items], cycle };
}

function ofRegister({ symbol, items }: RecordedReview): Review {
  const language = (items[0]?.language ?? 'en') as Language;
  return { symbol, leadKind: null, language, base: items.map(baseOf), cycle: null };
}

/** A document that shares fewer of its items with a review than this is of another. */
const OF_THIS_REVIEW = 0.5;

/**
 * Whether a document is of a review: its symbol or its items say so. Two final reports in one language are two reviews,
 * or one file twice, however alike their words.
 */
export function belongsTo(review: Review, { reading }: Member): boolean {
  const { symbol, language, base, leadKind } = review;
  const areSymbolsKnown = symbol !== null && reading.symbol !== null;
  if (reading.kind === 'addendum' && areSymbolsKnown)
    return reading.symbol?.replace(/\/Add\.\d+$/u, '') === symbol;
  if (isOfBody(reading))
    return (
      symbol !== null &&
      symbol === reading.symbol &&
      (leadKind === null || reading.kind === 'country-register')
    );
  const isReport = reading.kind === 'working-group-report' && (reading.language ?? language) === language;
  if (isReport && leadKind === 'working-group-report') return false;
  if (isReport && areSymbolsKnown) return reading.symbol === symbol;
  const { links, unlinked } = linkSource(base, language, reading, review);
  // a list that a country keeps of all its recommendations holds more than one review
  if (isExport(reading.kind) && links.length > 0 && links.length >= base.length * OF_THIS_REVIEW) return true;
  return links.length > 0 && links.length >= (links.length + unlinked.length) * OF_THIS_REVIEW;
}

/** The report that makes the review of the document in focus; that document itself when it belongs to no other. */
function leadFor(members: readonly Member[], own: Member | undefined): Member | null {
  for (const kind of LEADING_KINDS) {
    const found = members
      .filter(({ reading }) => reading.kind === kind && reading.recommendations.length > 0)
      .find((member) => member === own || !own || belongsTo(ofLead(member, itemsOf(member)), own));
    if (found) return found;
  }
  return own && canLead(own) ? own : null;
}

/**
 * An addendum has no recommendations, and an export's rows are somebody's copy: neither makes a review. A text that was
 * entered by hand does even before its first item is added.
 */
function canLead({ reading, corrections }: Member): boolean {
  const holdsItems = reading.recommendations.length > 0 || corrections.some(({ field }) => field === 'added');
  return (holdsItems && !isExport(reading.kind)) || reading.kind === 'entered-text';
}

function itemsOf({ reading, corrections }: Member): CheckedItem[] {
  return checkedItems(reading, corrections);
}

function baseOf({ number, text, states, position }: ReviewItem): LinkBase {
  return { number, text, states, position: position as Position | null };
}

/** A person's correction ends a disagreement, whatever the sources say. */
function isSettled(
  checked: CheckedItem | undefined,
  recorded: ReviewItem | undefined,
  field: Disagreement['field'],
): boolean {
  return checked?.corrected.has(field) === true || recorded?.corrected.includes(field) === true;
}

function sayings(
  sources: readonly LinkedSource[],
): Map<number, { kind: string; position: Position | null }[]> {
  const said = new Map<number, { kind: string; position: Position | null }[]>();
  for (const { reading, links } of sources)
    for (const { item, position } of links) {
      const list = said.get(item) ?? [];
      list.push({ kind: reading.kind, position });
      said.set(item, list);
    }
  return said;
}

/**
 * Which review a document speaks of: the cycle of the UPR, `upr-2`, or a body's document; null when it does not say. Documents with one key
 * that wait together are checked together.
 */
export function reviewKeyOf(reading: ReadDocument): string | null {
  if (isOfBody(reading)) return slugOfSymbol(reading.symbol ?? '') || null;
  if (reading.cycle !== null) return `upr-${reading.cycle}`;
  // what an export has of one treaty body's document belongs to the review that this document makes
  return isExport(reading.kind) && reading.symbol !== null ? slugOfSymbol(reading.symbol) : null;
}

/** A treaty body's, special procedure's or regional body's document, which is a review by itself and of no cycle. */
export function isOfBody({ kind, mechanism }: ReadDocument): boolean {
  if (mechanism !== undefined) return mechanism !== 'UPR';
  return kind === 'concluding-observations' || kind === 'visit-report';
}

/** `UPR`, a committee such as `CEDAW`, `SP` for the special procedures, or what a person has said. */
export function mechanismOf({ kind, details, mechanism }: ReadDocument): string {
  if (mechanism !== undefined) return mechanism;
  if (kind === 'visit-report') return 'SP';
  return kind === 'concluding-observations' ? (details?.committee ?? 'TB') : 'UPR';
}

/** A review's name in addresses: its cycle, its document's symbol or title, else the body and the day. */
export function slugOfReview(form: ConfirmForm, mechanism: string): string {
  if (form.cycle !== null) return `upr-${form.cycle}`;
  return slugOfSymbol(form.symbol) || slugOfSymbol(`${mechanism}-${form.issuedOn ?? form.heldOn}`);
}

/** `CEDAW/C/SVN/CO/6` as the name of a review in an address: `cedaw-c-svn-co-6`. */
export function slugOfSymbol(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** What stands in the form for the documents that were on the page: `id:version`, so that nothing else is confirmed. */
export function membersField(members: readonly { id: string; version: number }[]): string {
  return members.map(({ id, version }) => `${id}:${version}`).join(' ');
}
