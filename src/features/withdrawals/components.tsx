import type { Database } from '../../database/connection.ts';
import type { Values } from '../../i18n/translator.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { Layout } from '../../web/layout.tsx';
import { problemAnswer } from '../../web/problem-json.ts';
import { reviewTitle } from '../recommendations/components.tsx';
import { findWithdrawn, type Withdrawn } from './actions.ts';

/** `UPR 3, A/HRC/90/7`: a review that was withdrawn, as everybody may know it. */
export function withdrawnName(
  page: PageContext,
  { symbol, ...review }: Pick<Withdrawn, 'mechanism' | 'cycle' | 'symbol'>,
): string {
  const title = reviewTitle(page, review);
  return symbol ? page.t('reviews.withdrawn.name', { title, symbol }) : title;
}

/**
 * Says at the address of a withdrawn review or of its recommendations that it was withdrawn, when, by whom and why; that
 * nothing stands there where nothing was withdrawn. The status is 404, since the address holds if it is published again.
 */
export async function withdrawnOrNotFound(
  db: Database,
  ask: Ask,
  address: Parameters<typeof findWithdrawn>[2],
): Promise<Response> {
  const page = ask.get('page');
  const withdrawn = await findWithdrawn(db, page.country.code, address);
  return withdrawn
    ? ask.html(<WithdrawnPage page={page} withdrawn={withdrawn} />, 404)
    : notFoundPage(ask, page);
}

/** The same for programs; null where nothing was withdrawn. */
export async function withdrawnProblem(
  db: Database,
  ask: Ask,
  address: Parameters<typeof findWithdrawn>[2],
): Promise<Response | null> {
  const page = ask.get('page');
  const withdrawn = await findWithdrawn(db, page.country.code, address);
  if (!withdrawn) return null;
  return problemAnswer(ask, page, 'withdrawn', {
    review: withdrawnName(page, withdrawn),
    when: page.t('reviews.withdrawn.by', whenAndWho(page, withdrawn)),
    reason:
      withdrawn.reason === null
        ? page.t('reviews.withdrawn.noReason')
        : page.t('reviews.withdrawn.reason', { reason: withdrawn.reason }),
    kept: page.t('reviews.withdrawn.kept'),
  });
}

function whenAndWho(page: PageContext, { recorded_at, organisation_names }: Withdrawn): Values {
  return {
    date: page.formats.day(recorded_at),
    organisation: organisation_names ? page.formats.name(organisation_names) : page.t('history.operator'),
  };
}

function WithdrawnPage({ page, withdrawn }: { page: PageContext; withdrawn: Withdrawn }) {
  const { t } = page;
  const title = t('reviews.withdrawn.title', { review: withdrawnName(page, withdrawn) });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <h1>{title}</h1>
        <p class="measure">{t('reviews.withdrawn.by', whenAndWho(page, withdrawn))}</p>
        <WithdrawalReason page={page} given={withdrawn} />
        <p class="measure">{t('reviews.withdrawn.kept')}</p>
        <p>
          <a href={`/history/${withdrawn.seq}`}>{t('reviews.withdrawn.history')}</a>
        </p>
      </section>
    </Layout>
  );
}

/** The reason of a withdrawal in the words that were given, or that there is none. */
function WithdrawalReason(props: { page: PageContext; given: Pick<Withdrawn, 'reason' | 'language'> }) {
  const { page, given } = props;
  if (given.reason === null) return <p class="measure">{page.t('reviews.withdrawn.noReason')}</p>;
  return (
    <>
      <p>
        <b>{page.t('organisations.page.suspension.reason')}</b>
      </p>
      <p class="measure" lang={given.language ?? undefined} dir="auto">
        {given.reason}
      </p>
    </>
  );
}
