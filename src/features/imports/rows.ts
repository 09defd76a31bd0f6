import { randomUUID } from 'node:crypto';
import { isExport, type ReadDocument } from '../../documents/document.ts';
import type { Link } from '../../documents/link/link-source.ts';
import { wordsOf } from '../../documents/link/likeness.ts';
import type { Author } from '../../ledger/change.ts';
import type { ReviewRows, SourceRows } from '../reviews/actions.ts';
import { addressesOf } from './reading.ts';
import { mechanismOf, slugOfReview, type Member, type ReviewSet } from './review-set.ts';
import { SYMBOL, type ConfirmForm, type Correction } from './schema.ts';

/** The rows of a review made by its report. `ids` are the recommendations' by the set's index, '' for what is left out. */
export function reviewRows(
  country: string,
  set: ReviewSet,
  lead: Member,
  form: ConfirmForm,
  author: Author,
  now: Date,
): ReviewRows & { ids: string[]; said: Pick<SourceRows, 'terms' | 'wordings' | 'entries'> } {
  const review = randomUUID();
  const document = randomUUID();
  const { reading, corrections } = lead;
  const slug = slugOfReview(form, mechanismOf(reading));
  const language = reading.language ?? 'en';
  const recorded = { country, public: true, recorded_at: now };
  const items = set.items.filter(({ leftOut }) => !leftOut);
  const addresses = addressesOf(
    SYMBOL.test(form.symbol) ? form.symbol : slug,
    items.map(({ number }) => number),
  );
  const ids = set.items.map(({ leftOut }) => (leftOut ? '' : randomUUID()));
  const recommendations = items.map((item, ordinal) => ({
    ...recorded,
    id: ids[item.index] ?? '',
    review,
    document,
    address: addresses[ordinal] ?? '',
    number: item.number,
    ordinal,
    language,
    text: item.text,
    lead_in: item.leadIn,
    page: item.page,
    position: set.positions[item.index] ?? null,
    recommending_states: item.states,
    concern: item.concern ?? null,
    due: item.due ?? null,
  }));
  return {
    ids,
    review: {
      ...recorded,
      id: review,
      slug,
      mechanism: mechanismOf(reading),
      cycle: form.cycle,
      session: form.session || null,
      symbol: form.symbol || null,
      held_on: form.heldOn,
    },
    document: {
      ...recorded,
      id: document,
      review,
      source_file: lead.sourceFile,
      kind: reading.kind,
      // a country's register repeats a document and is none of its own
      symbol: reading.kind === 'country-register' ? null : form.symbol || null,
      language,
      issued_on: form.issuedOn,
    },
    recommendations,
    clauses: items.flatMap((item) =>
      item.clauses.map((clause, position) => ({
        country,
        public: true,
        id: randomUUID(),
        recommendation: ids[item.index] ?? '',
        ordinal: position,
        text: clause.text,
        recommending_states: clause.states,
      })),
    ),
    said: saidBy(
      items.map((item) => {
        const { entries = [], wordings = [] } = item;
        const about = { ...recorded, document, recommendation: ids[item.index] ?? '' };
        return { about, item: { ...item, entries, wordings } };
      }),
    ),
    pledges: reading.pledges.map((pledge, ordinal) => ({
      ...recorded,
      id: randomUUID(),
      review,
      document,
      number: pledge.number,
      ordinal,
      language,
      text: pledge.text,
      page: pledge.page,
    })),
    corrections: items.flatMap((item) =>
      corrections
        .filter(({ index, field }) => index === item.index && field !== 'leftOut' && field !== 'added')
        .map((corrected) => ({
          ...recorded,
          id: randomUUID(),
          recommendation: ids[item.index] ?? '',
          field: corrected.field,
          as_read: JSON.stringify(readValue(reading, corrected)),
          corrected: JSON.stringify(corrected.value),
          reason: corrected.reason,
          organisation: author.organisation,
        })),
    ),
  };
}

function readValue(reading: ReadDocument, { index, field }: Correction): unknown {
  if (field === 'leftOut' || field === 'added') return false;
  return reading.recommendations[index]?.[field] ?? null;
}

/** What the further documents of a set say, as rows beside the recommendations with these ids (by the set's index). */
export function sourceRows(
  country: string,
  review: string,
  set: ReviewSet,
  recommendations: readonly string[],
  now: Date,
): SourceRows {
  const recorded = { country, public: true, recorded_at: now };
  const rows: SourceRows = { documents: [], answers: [], terms: [], wordings: [], entries: [] };
  for (const { linked, reading, sourceFile } of set.others) {
    const document = randomUUID();
    const language = reading.language ?? set.language;
    rows.documents.push({
      ...recorded,
      id: document,
      review,
      source_file: sourceFile,
      kind: reading.kind,
      // an export names the report that its rows are of, and has no symbol itself
      symbol: isExport(reading.kind) ? null : reading.symbol,
      language,
      issued_on: reading.date,
    });
    for (const link of linked.links) {
      const recommendation = recommendations[link.item];
      if (!recommendation) continue;
      const about = { ...recorded, recommendation, document };
      const { position, comment, page, number, text } = link;
      if (position !== null || comment !== null)
        rows.answers.push({ ...about, id: randomUUID(), position, comment, page });
      const said = saidBy([{ about, item: link }]);
      rows.terms.push(...said.terms);
      rows.wordings.push(...said.wordings);
      rows.entries.push(...said.entries);
      if (text !== null && isOtherWording(set, link, text, language))
        rows.wordings.push({ ...about, id: randomUUID(), number, language, text, page });
    }
  }
  return rows;
}

type About = Pick<SourceRows['wordings'][number], 'country' | 'recorded_at' | 'recommendation' | 'document'>;
type Saying = Pick<Link, 'number' | 'themes' | 'groups' | 'sdgs' | 'entries' | 'wordings'>;

/** Terms, further languages and a country's own words, as one document has them beside recommendations. */
function saidBy(
  said: readonly { about: About; item: Saying }[],
): Pick<SourceRows, 'terms' | 'wordings' | 'entries'> {
  const own = <Row>(rows: (one: { about: About; item: Saying }) => Row[]) => said.flatMap(rows);
  return {
    terms: own(({ about, item }) =>
      termsOf(item).map((term) => ({ ...about, ...term, public: true, id: randomUUID() })),
    ),
    wordings: own(({ about, item }) =>
      item.wordings.map((wording) => ({
        ...about,
        ...wording,
        public: true,
        id: randomUUID(),
        number: item.number,
        page: null,
      })),
    ),
    entries: own(({ about, item }) =>
      item.entries.map(({ kind, heading, text, published = false }, ordinal) => ({
        ...about,
        id: randomUUID(),
        kind,
        heading,
        text,
        ordinal,
        published,
        public: published,
      })),
    ),
  };
}

function termsOf({ themes, groups, sdgs }: Pick<Link, 'themes' | 'groups' | 'sdgs'>) {
  const labelled = (kind: 'theme' | 'group' | 'sdg', labels: readonly string[]) =>
    // a matrix may repeat a label within one cell
    [...new Set(labels)].map((label, ordinal) => ({ kind, ordinal, label }));
  return [...labelled('theme', themes), ...labelled('group', groups), ...labelled('sdg', sdgs)];
}

/** Another language, another number or other words; the same words again are no wording of their own. */
function isOtherWording(set: ReviewSet, link: Link, text: string, language: string): boolean {
  const base = set.base[link.item];
  if (!base || language !== set.language || link.number !== base.number) return true;
  return wordsOf(base.text).join(' ') !== wordsOf(text).join(' ');
}
