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
          choices.total > 0 && (
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
  choices: Choices;
  label: Labeller;
  more: FacetName | undefined;
}) {
  const { page, name, label } = props;
  const { leading, total } = props.choices;
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
  const chosen = leading.filter(({ isChosen }) => isChosen).length;
  const open = Math.max(name === 'cluster' ? OPEN_CLUSTERS : OPEN, chosen);
  const standing = leading.slice(0, open);
  const folded = leading.slice(open);
  const foldedInAll = total - standing.length;
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
      {foldedInAll > 0 && (
        <details open={isWhole}>
          <summary>{t('recommendations.facet.more', { count: foldedInAll })}</summary>
          {shown.map(draw)}
          {shown.length < foldedInAll && (
            <a href={withQuery(page, { more: name, page: undefined })}>
              {t('recommendations.facet.whole', { count: total })}
            </a>
          )}
        </details>
      )}
    </fieldset>
  );
}

/** Choices in the order in which they stand, as far as they may be shown, and how many there are in all. */
type Choices = { leading: Choice[]; total: number };

/** The choices of a facet: what is chosen first, then the most frequent. Reviews stand newest first throughout. */
function choicesOf(name: FacetName, chosen: readonly string[], answer: Answer, isWhole: boolean): Choices {
  const counts = answer.counts[name];
  const first = chosen.map((value) => ({ value, count: counts.get(value) ?? 0, isChosen: true }));
  if (name === 'review') {
    const total = first.length + counts.size - chosen.filter((value) => counts.has(value)).length;
    return { leading: [...first, ...newestReviews(answer, chosen, isWhole)], total };
  }
  // Who leads and who assessed are asked for from an organisation's page; beside the list they would stand three times.
  const isLeftOut = (value: string) =>
    chosen.includes(value) || (name === 'organisation' && value.includes(':'));
  const choices = [...counts].flatMap(([value, count]) =>
    isLeftOut(value) ? [] : [{ value, count, isChosen: false }],
  );
  const leading = isWhole
    ? choices.sort(mostFrequentFirst)
    : leadingOf(choices, OPEN + FOLDED, mostFrequentFirst);
  return { leading: [...first, ...leading], total: first.length + choices.length };
}

function mostFrequentFirst(a: Choice, b: Choice): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

/** The first so many in order. Sorting thousands for a few takes longer. */
function leadingOf(
  choices: readonly Choice[],
  most: number,
  compare: (a: Choice, b: Choice) => number,
): Choice[] {
  const leading: Choice[] = [];
  for (const choice of choices) {
    let place = leading.length;
    while (place > 0 && compare(choice, leading[place - 1]!) < 0) place--;
    if (place === most) continue;
    leading.splice(place, 0, choice);
    if (leading.length > most) leading.pop();
  }
  return leading;
}

/** As many of the newest reviews as are shown, or all; a register has thousands. */
function newestReviews({ counts, reviews }: Answer, chosen: readonly string[], isWhole: boolean): Choice[] {
  const newest: Choice[] = [];
  for (const value of reviews.keys()) {
    const count = counts.review.get(value);
    if (count === undefined || chosen.includes(value)) continue;
    newest.push({ value, count, isChosen: false });
    if (!isWhole && newest.length === OPEN + FOLDED) break;
  }
  return newest;
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
