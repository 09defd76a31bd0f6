import { html } from 'hono/html';
import { REGIONAL_BODIES } from '../../documents/mechanisms.ts';
import type { PageContext } from '../../web/context.ts';
import { LeftToRight, Words } from '../../web/components.tsx';
import { MARK, type ListedRecommendation } from './register/queries.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { voicesInWords } from '../assessments/components.tsx';
import { stateHref } from '../subjects/schema.ts';
import { threadOf, type Step, type ThreadStep } from './thread.ts';

export type { ListedRecommendation } from './register/queries.ts';

/** `42.17` in A/HRC/90/7: where a recommendation is read. */
export function recommendationHref(address: string): string {
  return `/recommendations/${address}`;
}

/**
 * A recommendation's number. Where its document prints the same number twice, the later has `~2` behind it, as its address does:
 * nothing else tells the two apart where their words do not stand beside.
 */
export function RecommendationNumber({
  of: { number, address },
}: {
  of: { number: string; address: string };
}) {
  return <LeftToRight>{`${number}${/~\d+$/.exec(address)?.[0] ?? ''}`}</LeftToRight>;
}

const NAMED_MECHANISMS = ['UPR', 'SP', 'TB', ...REGIONAL_BODIES] as const;

/** A mechanism's acronym, or words where it has none. A treaty body's is the same in every language. */
export function mechanismName({ t }: PageContext, mechanism: string): string {
  const known = NAMED_MECHANISMS.find((one) => one === mechanism);
  return known ? t(`reviews.mechanism.${known}`) : mechanism;
}

/** The kinds of document that a review can rest on. */
const NAMED_KINDS = [
  'working-group-report',
  'working-group-draft',
  'addendum',
  'recommendation-matrix',
  'uhri-export',
  'upr-info-export',
  'impact-export',
  'concluding-observations',
  'visit-report',
  'country-register',
  'entered-text',
] as const;

/** What a kind of document is called on a page. */
export function documentKindName({ t }: PageContext, kind: string): string {
  return t(`reviews.kind.${NAMED_KINDS.find((known) => known === kind) ?? 'other'}`);
}

/** A language's name in that of the page. */
export function languageName(page: PageContext, code: string): string {
  return new Intl.DisplayNames([page.language, 'en'], { type: 'language' }).of(code) ?? code;
}

/** A document's symbol, or else what is known of it. */
export function documentName({
  document_symbol,
  review_symbol,
  file_name,
}: Record<'document_symbol' | 'review_symbol' | 'file_name', string | null>): string {
  return document_symbol ?? review_symbol ?? file_name ?? '';
}

type NamedReview = { mechanism: string; cycle: number | null; held_on: string | null };

/** `UPR 3`, as a review's own page calls it. */
export function reviewTitle(page: PageContext, review: Pick<NamedReview, 'mechanism' | 'cycle'>): string {
  const mechanism = mechanismName(page, review.mechanism);
  return review.cycle === null ? mechanism : `${mechanism} ${review.cycle}`;
}

/** `UPR 3, 2024`, as a review is named in lists. */
export function reviewName(page: PageContext, review: NamedReview): string {
  const name = reviewTitle(page, review);
  return review.held_on ? page.t('recommendations.review', { name, year: review.held_on.slice(0, 4) }) : name;
}

export function PositionTag({ page, position }: { page: PageContext; position: string | null }) {
  const key = (position ?? 'none') as 'supported';
  return <span class={`tag ${key}`}>{page.t(`position.${key}`)}</span>;
}

/** The head of a page on which somebody says or decides something of one recommendation: the way back, and its words. */
export function RecommendationHead({
  recommendation: { address, number, language, text },
  title,
}: {
  recommendation: { address: string; number: string; language: string; text: string };
  title: string;
}) {
  return (
    <>
      <p class="small crumb">
        <a href={recommendationHref(address)}>
          <LeftToRight>{number}</LeftToRight>
        </a>
      </p>
      <h1>{title}</h1>
      <p>
        <Words language={language} class="block">
          {text}
        </Words>
      </p>
    </>
  );
}

/** What a step of the thread rests on, in words. */
function restsOn(page: PageContext, { step, rests, isForeseen }: Step): string {
  if (rests?.kind === 'review') return rests.on ? page.formats.day(rests.on) : page.t('thread.asked.undated');
  if (rests?.kind === 'position') return page.t(`position.${rests.position as 'supported'}`);
  if (rests?.kind === 'assignments')
    return page.t('thread.owned.by', { name: page.formats.name(rests.organisation), others: rests.others });
  if (rests?.kind === 'actions')
    return page.t('thread.planned.by', { title: rests.title, others: rests.others });
  if (rests?.kind === 'funding') return page.t('thread.funded.of', { funded: rests.funded, of: rests.of });
  if (rests?.kind === 'assessment')
    return page.t('thread.done.says', {
      name: page.formats.name(rests.organisation),
      status: page.formats.name(rests.status),
      date: page.formats.day(rests.on),
    });
  return isForeseen ? page.t(`thread.${step as 'answered'}.open`) : page.t('thread.answered.unforeseen');
}

/** The product's sign: how far a recommendation has come, and what each step rests on. */
export function Thread(props: {
  page: PageContext;
  steps: readonly Step[];
  /** Where the records lie that a step rests on. */
  records?: Partial<Record<ThreadStep, string>>;
}) {
  const { page, steps, records = {} } = props;
  return (
    <ol class="thread" aria-label={page.t('thread.label')}>
      {steps.map((step) => (
        <li class={step.state}>
          <b>{page.t(`thread.${step.step}` as MessageKey)}</b>
          {/* the space stands outside: a screen reader runs the words together without it */}
          <span class="visually-hidden">{page.t(`thread.state.${step.state}`)}</span>{' '}
          {step.rests && records[step.step] ? (
            <a href={records[step.step]}>{restsOn(page, step)}</a>
          ) : (
            restsOn(page, step)
          )}
        </li>
      ))}
    </ol>
  );
}

/** The threads that a page has drawn by the states of their steps: a list repeats the same few fifty times. */
const drawnThreads = new WeakMap<PageContext, Map<string, ReturnType<typeof html>>>();

/** The thread in a list: its length at a glance, its words for screen readers. */
function MiniThread({ page, steps }: { page: PageContext; steps: readonly Step[] }) {
  const drawn = drawnThreads.get(page) ?? new Map<string, ReturnType<typeof html>>();
  drawnThreads.set(page, drawn);
  const course = steps.map(({ state }) => state).join(' ');
  const known = drawn.get(course) ?? html`${(<MiniThreadAnew page={page} steps={steps} />)}`;
  drawn.set(course, known);
  return known;
}

function MiniThreadAnew({ page, steps }: { page: PageContext; steps: readonly Step[] }) {
  const reached = steps
    .filter(({ state }) => state !== 'no')
    .map(({ step }) => page.t(`thread.${step}` as MessageKey));
  return (
    <div>
      <span class="visually-hidden">{page.t('thread.reached', { steps: page.formats.list(reached) })}</span>
      <ol class="thread mini" aria-hidden="true">
        {steps.map(({ state }) => (
          <li class={state}></li>
        ))}
      </ol>
    </div>
  );
}

/**
 * A recommendation in a list: number, review, who asked, answer, words, thread. Its words are a heading, so that a
 * listener goes from one to the next with a key.
 */
export function RecommendationItem(props: {
  page: PageContext;
  item: ListedRecommendation;
  /** The heading's: one below that of the list. */
  level?: 2 | 3;
}) {
  const { page, item, level = 3 } = props;
  const Heading = `h${level}` as const;
  const steps = threadOf({ ...item, askedOn: item.held_on });
  return (
    <li>
      <div>
        {/* no list: fifty times “list with four items” would be heard on every page */}
        <div class="source">
          <span>
            <b>
              <LeftToRight>{item.number}</LeftToRight>
            </b>
          </span>
          <span>{reviewName(page, item)}</span>
          <span>{statesOf(page, item.recommending_states, item.mechanism)}</span>
          <span>
            <PositionTag page={page} position={item.position} />
          </span>
        </div>
        <Heading>
          <Words language={item.language}>
            <a href={recommendationHref(item.address)}>
              <Marked text={item.marked} />
            </a>
          </Words>
        </Heading>
        {item.assessments.length > 0 && <p class="small muted">{voicesInWords(page, item.assessments)}</p>}
      </div>
      <div class="side">
        <MiniThread page={page} steps={steps} />
      </div>
    </li>
  );
}

/** The names of recommending States as one sentence part; says so where the document names none that could be read. */
export function statesOf(page: PageContext, codes: readonly string[], mechanism = 'UPR'): string {
  // only in the Universal Periodic Review are States the ones who recommend
  if (codes.length === 0 && mechanism !== 'UPR') return mechanismName(page, mechanism);
  if (codes.length === 0) return page.t('recommendations.states.none');
  return page.formats.list(codes.map((code) => page.formats.state(code)));
}

/** The recommending States, each leading to its page; says so where the document names none that could be read. */
export function StateLinks(props: { page: PageContext; codes: readonly string[]; mechanism: string }) {
  const { page, codes, mechanism } = props;
  if (codes.length === 0) return <>{statesOf(page, codes, mechanism)}</>;
  // the list as the language writes it, with marks where the links go
  const parts = page.formats.list(codes.map((code) => MARK.start + code + MARK.end)).split(/[\u0001\u0002]/u);
  return (
    <>
      {parts.map((part, place) =>
        place % 2 ? <a href={stateHref(part)}>{page.formats.state(part)}</a> : part,
      )}
    </>
  );
}

function Marked({ text }: { text: string }) {
  if (!text.includes(MARK.start)) return <>{text}</>;
  const [first, ...rest] = text.split(MARK.start);
  return (
    <>
      {first}
      {rest.map((part) => {
        const [found, after] = part.split(MARK.end);
        return (
          <>
            <mark>{found}</mark>
            {after}
          </>
        );
      })}
    </>
  );
}
