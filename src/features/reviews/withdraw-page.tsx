import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { ReasonField } from '../organisations/components.tsx';
import type { Disappearing } from '../withdrawals/actions.ts';
import { withdrawnName } from '../withdrawals/components.tsx';
import { withdrawalVersion } from './actions.ts';

type WithdrawProps = {
  page: PageContext;
  review: Row<'review'>;
  disappearing: Disappearing;
  /** As it was typed, when it was refused. */
  reason?: string;
  problems?: readonly Problem[];
};

/** What will disappear with a review, and the reason that everybody will read. */
export function WithdrawPage({ page, review, disappearing, reason, problems = [] }: WithdrawProps) {
  const { t } = page;
  const title = t('reviews.withdraw.form', { review: withdrawnName(page, review) });
  const address = `/reviews/${review.slug}`;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={address}>{withdrawnName(page, review)}</a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('reviews.withdraw.what', { count: disappearing.recommendations })}</p>
        <p class="measure">
          {disappearing.assessments === 0
            ? t('reviews.withdraw.unsaid')
            : t('reviews.withdraw.said', {
                assessments: disappearing.assessments,
                organisations: disappearing.organisations,
              })}
        </p>
        <p class="measure">{t('reviews.withdraw.stays')}</p>
        {review.public && (
          <form method="post" action={`${address}/withdraw`} novalidate>
            <input type="hidden" name="version" value={withdrawalVersion(disappearing)} />
            <ReasonField page={page} value={reason} problems={problems} />
            <button class="danger">{t('reviews.withdraw.button')}</button>
          </form>
        )}
      </section>
    </Layout>
  );
}
