import type { PageContext } from '../../../web/context.ts';
import { withQuery } from '../../../web/layout.tsx';
import { mechanismName, reviewName } from '../components.tsx';
import { facetNames, type FacetName, type RegisterQuery } from '../schema.ts';
import type { RegisterAnswer } from './search.ts';

/** How many choices of a facet stand open, and how many more may stand folded before they move to a page of their own. */
const OPEN = 10;
const FOLDED = 40;

type Answer = Pick<RegisterAnswer, 'counts' | 'reviews'>;
type Choice = { value: string; count: number; isChosen: boolean };

/** What the register can be narrowed down by, each choice with how many recommendations it would leave. */
export function Facets({ page, query, answer }: { page: PageContext; query: RegisterQuery; answer: Answer }) {
  return (
    <>
      {facetNames.map((name) => {
        const choices = choicesOf(page, name, query[name], answer);
        return (
          choices.length > 0 && (
            <Facet page={page} name={name} choices={choices} answer={answer} more={query.more} />
          )
        );
      })}
    </>
  );
}

function Facet(props: {
  page: PageContext;
  name: FacetName;
  choices: readonly Choice[];
  answer: Answer;
  more: FacetName | undefined;
}) {
  const { page, name, choices, answer } = props;
  const { t } = page;
  const draw = (choice: Choice) => (
    <label class="choice">
      <input type="checkbox" name={name} value={choice.value} checked={choice.isChosen} />
      <bdi>{labelOf(page, name, choice.value, answer)}</bdi>
      {/* in brackets, or a listener hears “UPR 3 92” */}
      <span>({page.formats.number(choice.count)})</span>
    </label>
  );
  const isWhole = props.more === name;
  const chosen = choices.filter(({ isChosen }) => isChosen).length;
  const open = Math.max(OPEN, chosen);
  const folded = choices.slice(open);
  const shown = isWhole ? folded : folded.slice(0, FOLDED);
  return (
    <fieldset>
      <legend>{t(`recommendations.facet.${name}`)}</legend>
      {choices.slice(0, open).map(draw)}
      {folded.length > 0 && (
        <details open={isWhole}>
          <summary>{t('recommendations.facet.more', { count: folded.length })}</summary>
          {shown.map(draw)}
          {shown.length < folded.length && (
            <a href={withQuery(page, { more: name, page: undefined })}>
              {t('recommendations.facet.whole', { count: choices.length })}
            </a>
          )}
        </details>
      )}
    </fieldset>
  );
}

/**
 * The choices of a facet: what is chosen first, whatever it counts; then the most frequent, as many as stand open; then
 * the others by name. Reviews stand newest first throughout.
 */
function choicesOf(page: PageContext, name: FacetName, chosen: readonly string[], answer: Answer): Choice[] {
  const counts = new Map<string, number>(answer.counts[name]);
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  const choices = [...counts].map(([value, count]) => ({ value, count, isChosen: chosen.includes(value) }));
  const first = choices.filter(({ isChosen }) => isChosen);
  const others = choices.filter(({ isChosen }) => !isChosen);
  if (name === 'review') {
    const newestFirst = (a: Choice, b: Choice) => compareReviews(answer.reviews, a.value, b.value);
    return [...first.sort(newestFirst), ...others.sort(newestFirst)];
  }
  const labels = new Map(choices.map(({ value }) => [value, labelOf(page, name, value, answer)]));
  const { compare } = collatorOf(page.language);
  const byLabel = (a: Choice, b: Choice) => compare(labels.get(a.value) ?? '', labels.get(b.value) ?? '');
  const byCount = (a: Choice, b: Choice) => b.count - a.count || byLabel(a, b);
  const ranked = others.sort(byCount);
  const open = Math.max(0, OPEN - first.length);
  return [...first.sort(byCount), ...ranked.slice(0, open), ...ranked.slice(open).sort(byLabel)];
}

function compareReviews(reviews: Answer['reviews'], a: string, b: string): number {
  const [heldA, heldB] = [reviews.get(a)?.held_on ?? '', reviews.get(b)?.held_on ?? ''];
  if (heldA === heldB) return a < b ? 1 : -1;
  return heldA < heldB ? 1 : -1;
}

/** Making one takes longer than sorting with it. */
const collators = new Map<string, Intl.Collator>();

function collatorOf(language: string): Intl.Collator {
  const known = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, known);
  return known;
}

function labelOf(page: PageContext, name: FacetName, value: string, { reviews }: Answer): string {
  const { t } = page;
  switch (name) {
    case 'review': {
      const review = reviews.get(value);
      return review ? reviewName(page, { ...review, held_on: review.cycle ? null : review.held_on }) : value;
    }
    case 'mechanism':
      return mechanismName(page, value);
    case 'position':
      return t(`position.${value as 'supported'}`);
    case 'stops':
      return t(`thread.stops.${value as 'asked'}`);
    case 'state':
      return page.formats.state(value);
    case 'region':
      return t(`recommendations.region.${value as 'african'}`);
    case 'theme':
    case 'group':
    case 'sdg':
      return value;
  }
}
