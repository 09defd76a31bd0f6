import type { PageContext } from '../../../web/context.ts';
import { withQuery } from '../../../web/layout.tsx';
import { sdgOf } from '../../subjects/schema.ts';
import { termName } from '../../vocabularies/schema.ts';
import { facetNames, type FacetName, type RegisterQuery } from '../schema.ts';
import { choiceLabel } from './in-words.ts';
import type { RegisterAnswer } from './search.ts';

/**
 * How many choices of a facet stand open, most frequent first, and how many of the next stand folded, by name, before the
 * others move to a page of their own.
 */
const OPEN = 8;
const FOLDED = 8;
/** Rights and clusters have pages of their own beside the register, and the list has to stay light. */
const FOLDED_OF: Partial<Record<FacetName, number>> = { right: 0, cluster: 0 };
/** A cluster is called by many words: few of them say what the facet is. */
const OPEN_CLUSTERS = 3;

type Answer = Pick<RegisterAnswer, 'counts' | 'reviews' | 'names'>;
type Labeller = (value: string) => string;
type Choice = { value: string; count: number; isChosen: boolean };

/** What the register can be narrowed down by, each choice with how many recommendations it would leave. */
export function Facets({ page, query, answer }: { page: PageContext; query: RegisterQuery; answer: Answer }) {
  return (
    <>
      {facetNames.map((name) => {
        const label = labellerOf(page, name, answer);
        const choices = choicesOf(name, query[name], answer, query.more === name);
        return (
          choices.length > 0 && (
            <Facet page={page} name={name} choices={choices} label={label} more={query.more} />
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
  label: Labeller;
  more: FacetName | undefined;
}) {
  const { page, name, choices, label } = props;
  const { t } = page;
  const draw = (choice: Choice) => (
    <label class="choice">
      <input type="checkbox" name={name} value={choice.value} checked={choice.isChosen} />
      <bdi>{label(choice.value)}</bdi>
      {/* in brackets, or a listener hears “UPR 3 92” */}
      <span>({page.formats.number(choice.count)})</span>
    </label>
  );
  const isWhole = props.more === name;
  const chosen = choices.filter(({ isChosen }) => isChosen).length;
  const open = Math.max(name === 'cluster' ? OPEN_CLUSTERS : OPEN, chosen);
  const folded = choices.slice(open);
  const standing = choices.slice(0, open);
  const shown = isWhole ? folded : folded.slice(0, FOLDED_OF[name] ?? FOLDED);
  // only what is shown is named: a register has thousands of labels
  if (name !== 'review') {
    const named = byLabel(page, label);
    standing.sort((a, b) => chosenFirst(a, b) || b.count - a.count || named(a, b));
    shown.sort(named);
  }
  return (
    <fieldset>
      <legend>{t(`recommendations.facet.${name}`)}</legend>
      {standing.map(draw)}
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
 * The choices of a facet: what is chosen first, then the most frequent, in order as far as they are shown. Reviews stand
 * newest first throughout.
 */
function choicesOf(name: FacetName, chosen: readonly string[], answer: Answer, isWhole: boolean): Choice[] {
  const counts = new Map<string, number>(answer.counts[name]);
  // Who leads and who assessed are asked for from an organisation's page; beside the list they would stand three times.
  if (name === 'organisation')
    for (const value of counts.keys()) if (value.includes(':')) counts.delete(value);
  for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
  const choices = [...counts].map(([value, count]) => ({ value, count, isChosen: chosen.includes(value) }));
  const compare =
    name === 'review'
      ? (a: Choice, b: Choice) => chosenFirst(a, b) || compareReviews(answer.reviews, a.value, b.value)
      : (a: Choice, b: Choice) => chosenFirst(a, b) || b.count - a.count || (a.value < b.value ? -1 : 1);
  return isWhole ? choices.sort(compare) : leading(choices, OPEN + FOLDED + chosen.length, compare);
}

/** Puts the first `most` to the front, in order; the others follow as they came. Sorting thousands for a few takes longer. */
function leading(
  choices: readonly Choice[],
  most: number,
  compare: (a: Choice, b: Choice) => number,
): Choice[] {
  const first: Choice[] = [];
  const others: Choice[] = [];
  for (const choice of choices) {
    let place = first.length;
    while (place > 0 && compare(choice, first[place - 1]!) < 0) place--;
    if (place < most) first.splice(place, 0, choice);
    else others.push(choice);
    const last = first.length > most && first.pop();
    if (last) others.push(last);
  }
  return [...first, ...others];
}

function chosenFirst(a: Choice, b: Choice): number {
  return Number(b.isChosen) - Number(a.isChosen);
}

/** In the order of what they are called, in the page's language. */
function byLabel(page: PageContext, label: Labeller): (a: Choice, b: Choice) => number {
  const labels = new Map<string, string>();
  const labelOf = ({ value }: Choice) => {
    const known = labels.get(value) ?? label(value);
    labels.set(value, known);
    return known;
  };
  return (a, b) => page.formats.compare(labelOf(a), labelOf(b));
}

function compareReviews(reviews: Answer['reviews'], a: string, b: string): number {
  const [heldA, heldB] = [reviews.get(a)?.held_on ?? '', reviews.get(b)?.held_on ?? ''];
  if (heldA === heldB) return a < b ? 1 : -1;
  return heldA < heldB ? 1 : -1;
}

/** Names the values of a facet. Two labels of one SDG are told apart by what the documents call it. */
function labellerOf(page: PageContext, name: FacetName, answer: Answer): Labeller {
  if (name !== 'sdg') return (value) => choiceLabel(page, name, value, answer);
  const labels = Map.groupBy(answer.counts.sdg.keys(), sdgOf);
  return (value) => {
    const number = sdgOf(value);
    if (!number) return value;
    const own = termName(page, 'sdg', number);
    return (labels.get(number)?.length ?? 0) > 1 ? `${own} (${value})` : own;
  };
}
