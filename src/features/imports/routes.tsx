import type { ReadDocument } from '../../documents/document.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { parseForm, type Typed } from '../../web/forms.ts';
import { get, post, type Route } from '../../web/routes.ts';
import {
  confirmImport,
  discardImport,
  findSet,
  retryImport,
  takeUpImport,
  takenAlready,
  type ImportHouse,
  type ListedImport,
} from './actions.ts';
import { findImportAsked } from './find-import.ts';
import { itemRoutes } from './review-screen/item-routes.tsx';
import { makersIn } from './review-screen/makers.ts';
import { ImportStatePage } from './pages.tsx';
import { importDocuments } from './policy.ts';
import { countUnread, findMakers, findReviewSlug } from './queries.ts';
import { proposedFields } from './reading.ts';
import { ReviewScreenPage } from './review-screen/review-screen.tsx';
import { isOfBody, type ReviewSet } from './review-set.ts';
import {
  confirmBodyForm,
  confirmBodySourceForm,
  confirmForm,
  confirmOwnForm,
  confirmSourceForm,
  parseReading,
} from './schema.ts';
import { settleRoutes } from './review-screen/settle-routes.tsx';
import { uploadRoutes } from './uploads/upload-routes.tsx';

/** From a file to a review: upload, progress, the review screen, corrections, confirm. */
export function importRoutes(house: ImportHouse): Route[] {
  const reviewScreen = async (ask: Ask, row: ListedImport, problems: readonly Problem[], typed?: Typed) => {
    const set = await findSet(house, row);
    const unread = await countUnread(house.db, house.country);
    const members = [...(set.lead ? [set.lead] : []), ...set.others];
    const taken = await takenAlready(house.db, house.country, set, members, {
      symbol: set.lead?.reading.symbol ?? null,
      slug: row.review_key ?? '',
    });
    const makers = await findMakers(house.db, house.country, makersIn(set));
    const shown = typed ?? proposedFields((set.lead ?? set.others[0])?.reading ?? readingOf(row));
    return ask.html(
      <ReviewScreenPage
        page={ask.get('page')}
        screen={{ row, set, makers, unread, taken: problems.length > 0 ? [] : taken, problems, typed: shown }}
      />,
      problems.length > 0 ? 400 : 200,
    );
  };

  return [
    ...uploadRoutes(house),

    get('/imports/:id', importDocuments, async (ask) => {
      const page = ask.get('page');
      const row = await findImportAsked(house, ask);
      if (!row) return notFoundPage(ask, page);
      if (row.state === 'review') return reviewScreen(ask, row, []);
      if (row.state === 'mapping') return ask.redirect(`/imports/${row.id}/mapping`, 303);
      if (row.state === 'mapped') return ask.redirect(`/imports/${row.id}/parts`, 303);
      const reviewSlug = row.review && (await findReviewSlug(house.db, house.country, row.review));
      const props = { page, row, reading: parseReading(row.reading), reviewSlug: reviewSlug ?? null };
      return ask.html(<ImportStatePage {...props} />);
    }),

    post('/imports/:id/confirm', importDocuments, async (ask) => {
      const page = ask.get('page');
      const row = await findImportAsked(house, ask);
      if (!row) return notFoundPage(ask, page);
      if (row.state !== 'review') return ask.redirect(`/imports/${row.id}`, 303);
      const set = await findSet(house, row);
      const form = await parseForm(ask, formFor(set));
      if (!form.ok) return reviewScreen(ask, row, form.problems, form.typed);
      const outcome = await confirmImport(house, page.viewer, row.id, form.value);
      if (outcome.ok) return ask.redirect(`/reviews/${outcome.value}`, 303);
      // somebody else may have confirmed or put it aside between the two: then there is no screen to show again
      const now = await findImportAsked(house, ask);
      if (now?.state !== 'review') return ask.redirect(`/imports/${row.id}`, 303);
      return reviewScreen(ask, now, outcome.problems, form.typed);
    }),

    post('/imports/:id/discard', importDocuments, async (ask) => {
      const row = await findImportAsked(house, ask);
      if (!row) return notFoundPage(ask, ask.get('page'));
      await discardImport(house, ask.get('page').viewer, row.id);
      return ask.redirect(`/imports/${row.id}`, 303);
    }),

    post('/imports/:id/retry', importDocuments, async (ask) => {
      const row = await findImportAsked(house, ask);
      if (!row) return notFoundPage(ask, ask.get('page'));
      await retryImport(house, ask.get('page').viewer, row.id);
      return ask.redirect(`/imports/${row.id}`, 303);
    }),

    post('/imports/:id/take-up', importDocuments, async (ask) => {
      const row = await findImportAsked(house, ask);
      if (!row) return notFoundPage(ask, ask.get('page'));
      await takeUpImport(house, ask.get('page').viewer, row.id);
      return ask.redirect(`/imports/${row.id}`, 303);
    }),

    ...itemRoutes(house),
    ...settleRoutes(house),
  ];
}

/** What has to be known of the review depends on what makes it. */
function formFor({ lead, others }: ReviewSet) {
  const reading = (lead ?? others[0])?.reading;
  const isBody = reading !== undefined && isOfBody(reading);
  if (!lead) return isBody ? confirmBodySourceForm : confirmSourceForm;
  if (!isBody) return confirmForm;
  return reading.mechanism === undefined ? confirmBodyForm : confirmOwnForm;
}

function readingOf(row: ListedImport): ReadDocument {
  const reading = parseReading(row.reading);
  if (!reading) throw new Error('an import in review has a reading');
  return reading;
}
