import { operator } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { parseForm } from '../../web/forms.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { readPercent } from '../../web/percent.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { listOrganisations } from '../organisations/actions.ts';
import { findRecommendation } from '../recommendations/actions.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { findReview } from '../reviews/actions.ts';
import {
  acceptAbove,
  changeTerms,
  choicesVersion,
  decideOnTerms,
  undoTerms,
  type Decision,
} from './actions.ts';
import { BulkPage } from './bulk-page.tsx';
import { listAcceptances } from './decided-queries.ts';
import { modelInUse } from './model.ts';
import { findTyped } from './offer.tsx';
import { OneTermsPage, type OneView } from './one-page.tsx';
import { decideTerms } from './policy.ts';
import { countProgress, listOffered, listOpenTerms, listShown, type Shown } from './queries.ts';
import { ReviewTermsPage, type ReviewTermsView } from './review-page.tsx';
import {
  bulkForm,
  changeForm,
  decisionForm,
  PER_PAGE,
  undoForm,
  USUAL_SHARE,
  writeMark,
  type DecisionForm,
  type TermMark,
} from './schema.ts';
import { requestSuggestions } from './suggest.ts';
import { WaitingPage } from './waiting-page.tsx';
import { listWaitingReviews } from './waiting-queries.ts';

const REVIEW = '/reviews/:slug/terms';
const ONE = '/recommendations/:symbol/:number/terms';
const LISTS = ['offered', 'ticked'];
/** Of what was accepted at once before. */
const MOST_ACCEPTANCES = 3;

/** Deciding on the terms that the machine proposes: a review's page by page or in bulk, and one recommendation's; and which reviews wait. */
export function suggestionRoutes(house: House): Route[] {
  const { db, country } = house;
  const reviewAsked = (ask: Ask) =>
    findReview(readingAs(db, ask.get('page').viewer), ask.req.param('slug') ?? '');

  const reviewPage = async (
    ask: Ask,
    review: Row<'review'>,
    shown: Shown,
    more: Partial<Pick<ReviewTermsView, 'typed' | 'problems'>> = {},
  ) => {
    const { name } = await modelInUse(db, country);
    const [progress, ids, acceptances] = await Promise.all([
      countProgress(db, country, review.id, name),
      listShown(db, country, review.id, shown, PER_PAGE),
      listAcceptances(db, country, review.id, MOST_ACCEPTANCES),
    ]);
    const items = await listOffered(db, country, ids);
    const isReading = ask.req.query('reading') !== undefined && progress.unread > 0;
    const view = {
      review,
      progress,
      shown,
      items,
      isReading,
      decided: decidedBy(ask),
      undone: undoneBy(ask),
      acceptances,
      ...more,
    };
    return ask.html(
      <ReviewTermsPage page={ask.get('page')} view={view} />,
      more.problems?.length ? 400 : 200,
    );
  };

  const decide = async (ask: Ask) => {
    const page = ask.get('page');
    const review = await reviewAsked(ask);
    if (!review) return notFoundPage(ask, page);
    const form = await parseForm(ask, decisionForm, LISTS);
    if (!form.ok) return reviewPage(ask, review, 'open', { problems: form.problems });
    const { offered, ticked, shown } = form.value;
    const { added, problems } = readAdded(page, form.value);
    if (problems.length > 0) {
      const typed = { ticked: new Set(ticked.map(writeMark)), added: form.typed };
      return reviewPage(ask, review, shown, { typed, problems });
    }
    const decisions = [...decisionsOf(offered, ticked), ...added];
    const decided = await decideOnTerms(house, page.viewer, review.id, decisions);
    const query = new URLSearchParams(Object.entries(decided).map(([name, count]) => [name, String(count)]));
    if (shown !== 'open') query.set('shown', shown);
    return ask.redirect(`/reviews/${review.slug}/terms?${query.toString()}`, 303);
  };

  const openAbove = async (review: Row<'review'>, above: number) => {
    const terms = await listOpenTerms(db, country, review.id, above / 100);
    const ids = [...new Set(terms.map(({ recommendation }) => recommendation))];
    const offered = new Map((await listOffered(db, country, ids)).map((one) => [one.id, one]));
    return terms.flatMap((term) => {
      const of = offered.get(term.recommendation);
      return of ? [{ ...term, number: of.number, address: of.address }] : [];
    });
  };

  /** What would be accepted above a share that somebody typed, or what is wrong with that. */
  const bulkPage = async (
    ask: Ask,
    review: Row<'review'>,
    typed: string | undefined,
    found: readonly Problem[] = [],
  ) => {
    const page = ask.get('page');
    const share = readPercent(typed, page.language, USUAL_SHARE);
    const above = share.ok ? share.value : null;
    const problems = share.ok ? found : share.problems;
    const view = {
      review,
      above,
      typed: typed ?? String(above),
      terms: above === null ? [] : await openAbove(review, above),
      problems,
    };
    return ask.html(<BulkPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const acceptAll = async (ask: Ask) => {
    const page = ask.get('page');
    const review = await reviewAsked(ask);
    if (!review) return notFoundPage(ask, page);
    const form = await parseForm(ask, bulkForm);
    if (!form.ok) return bulkPage(ask, review, undefined, form.problems);
    const { above, terms } = form.value;
    const share = readPercent(above, page.language, USUAL_SHARE);
    if (!share.ok) return bulkPage(ask, review, above);
    const outcome = await acceptAbove(house, page.viewer, review.id, { above: share.value / 100, terms });
    if (!outcome.ok) return bulkPage(ask, review, above, outcome.problems);
    const { set, entry } = outcome.value;
    return ask.redirect(`/reviews/${review.slug}/terms?set=${set}&rejected=0&entry=${entry}`, 303);
  };

  const undo = async (ask: Ask) => {
    const page = ask.get('page');
    const review = await reviewAsked(ask);
    if (!review) return notFoundPage(ask, page);
    const form = await parseForm(ask, undoForm);
    const entry = form.ok ? form.value.entry : 0;
    const outcome = await undoTerms(house, page.viewer, review.id, entry);
    if (!outcome.ok) return reviewPage(ask, review, 'open', { problems: outcome.problems });
    const { undone, stay } = outcome.value;
    return ask.redirect(`/reviews/${review.slug}/terms?undone=${undone}&stay=${stay}`, 303);
  };

  const read = async (ask: Ask) => {
    const page = ask.get('page');
    const review = await reviewAsked(ask);
    if (!review) return notFoundPage(ask, page);
    await db.transaction().execute((tx) => requestSuggestions(house, tx, review.id));
    house.jobs.wake();
    return ask.redirect(`/reviews/${review.slug}/terms?reading=1`, 303);
  };

  const offeredAsked = async (ask: Ask) => {
    const reading = readingAs(db, ask.get('page').viewer);
    const address = `${ask.req.param('symbol')}/${ask.req.param('number')}`;
    const found = await findRecommendation(reading, address);
    const [item] = found ? await listOffered(db, country, [found.id]) : [];
    return item;
  };

  const onePage = async (
    ask: Ask,
    more: Partial<Pick<OneView, 'typed' | 'problems'>> = {},
  ): Promise<Response> => {
    const page = ask.get('page');
    const item = await offeredAsked(ask);
    if (!item) return notFoundPage(ask, page);
    const all = await listOrganisations(readingAs(db, operator(country)));
    const organisations = new Map(all.map(({ id, names }) => [id, page.formats.name(names)]));
    const view = { item, version: choicesVersion(item.chosen), organisations, ...more };
    return ask.html(<OneTermsPage page={page} view={view} />, more.problems?.length ? 400 : 200);
  };

  const changeOne = async (ask: Ask) => {
    const page = ask.get('page');
    const item = await offeredAsked(ask);
    if (!item) return notFoundPage(ask, page);
    const form = await parseForm(ask, changeForm, LISTS);
    if (!form.ok) return onePage(ask, { problems: form.problems });
    const { offered, ticked, version, add } = form.value;
    const typed = { ticked: new Set(ticked.map(writeMark)), add };
    const found = add === '' ? undefined : findTyped(page, add);
    if (add !== '' && !found)
      return onePage(ask, {
        typed,
        problems: [{ code: 'suggestions.add.unknown', field: 'add', values: { typed: add } }],
      });
    const added: Decision[] = found ? [{ recommendation: item.id, ...found, choice: 'set' }] : [];
    const decisions = [...decisionsOf(offered, ticked), ...added];
    const outcome = await changeTerms(house, page.viewer, item.id, { decisions, version });
    if (outcome.ok) return ask.redirect(recommendationHref(item.address), 303);
    // what somebody else decided meanwhile is what the page shows now
    const { problems } = outcome;
    return onePage(ask, problems.includes(newerVersion) ? { problems } : { typed, problems });
  };

  return [
    get('/terms/proposals', decideTerms, async (ask) => {
      const reviews = await listWaitingReviews(db, country);
      return ask.html(<WaitingPage page={ask.get('page')} reviews={reviews} />);
    }),
    get(REVIEW, decideTerms, async (ask) => {
      const review = await reviewAsked(ask);
      if (!review) return notFoundPage(ask, ask.get('page'));
      return reviewPage(ask, review, ask.req.query('shown') === 'bare' ? 'bare' : 'open');
    }),
    post(REVIEW, decideTerms, decide),
    get(`${REVIEW}/above`, decideTerms, async (ask) => {
      const review = await reviewAsked(ask);
      if (!review) return notFoundPage(ask, ask.get('page'));
      return bulkPage(ask, review, ask.req.query('above'));
    }),
    post(`${REVIEW}/above`, decideTerms, acceptAll),
    post(`${REVIEW}/undo`, decideTerms, undo),
    post(`${REVIEW}/read`, decideTerms, read),
    get(ONE, decideTerms, (ask) => onePage(ask)),
    post(ONE, decideTerms, changeOne),
  ];
}

/** What is ticked holds, what is not is turned down; a mark that was not offered decides nothing. */
function decisionsOf(offered: readonly TermMark[], ticked: readonly TermMark[]): Decision[] {
  const held = new Set(ticked.map(writeMark));
  return offered.map((mark) => ({ ...mark, choice: held.has(writeMark(mark)) ? 'set' : 'rejected' }));
}

/** The terms that somebody typed, or which of them no vocabulary has. */
function readAdded(page: PageContext, { added }: DecisionForm): { added: Decision[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  for (const { recommendation, text } of added) {
    const found = findTyped(page, text);
    if (found) decisions.push({ recommendation, ...found, choice: 'set' });
    else
      problems.push({
        code: 'suggestions.add.unknown',
        field: `add-${recommendation}`,
        values: { typed: text },
      });
  }
  return { added: decisions, problems };
}

/** What the form that led here decided, as its redirect says. */
function decidedBy(ask: Ask): ReviewTermsView['decided'] {
  const count = (name: string) => Number.parseInt(ask.req.query(name) ?? '', 10);
  const [set, rejected] = [count('set'), count('rejected')];
  if (Number.isNaN(set) || Number.isNaN(rejected)) return null;
  return { set, rejected, meanwhile: count('meanwhile') || 0, entry: count('entry') || 0 };
}

/** What the form that led here took back. */
function undoneBy(ask: Ask): ReviewTermsView['undone'] {
  const undone = Number.parseInt(ask.req.query('undone') ?? '', 10);
  if (Number.isNaN(undone)) return null;
  return { undone, stay: Number.parseInt(ask.req.query('stay') ?? '', 10) || 0 };
}
