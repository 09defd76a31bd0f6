import { may } from '../../access/policy.ts';
import type { Reading } from '../../access/reading.ts';
import type { PageContext } from '../../web/context.ts';
import { DiscussionItem } from './parts.tsx';
import { discuss } from './policy.ts';
import { listDiscussions } from './queries.ts';
import { newDiscussionHref, type ListedDiscussion } from './schema.ts';

/** As many as stand on the page of what they are about. */
const SHOWN = 10;

/** On the page of a recommendation or an action: what is discussed of it, as far as the viewer is in the audience. */
function Discussions(props: { page: PageContext; discussions: readonly ListedDiscussion[]; begin: string }) {
  const { page, discussions, begin } = props;
  const { t } = page;
  const mayBegin = may(page.viewer, discuss) && !page.asOf;
  return (
    <section id="discussions">
      <h2>{t('discussions.title')}</h2>
      {discussions.length === 0 ? (
        <p class="measure muted">{t(mayBegin ? 'discussions.none.begin' : 'discussions.none')}</p>
      ) : (
        <ul class="list">
          {discussions.map((discussion) => (
            <DiscussionItem page={page} discussion={discussion} isSubjectTold={false} />
          ))}
        </ul>
      )}
      {mayBegin && (
        <p class="actions small no-print">
          <a class="button quiet" href={begin}>
            {t('discussions.begin')}
          </a>
        </p>
      )}
    </section>
  );
}

/** The section of a recommendation's page. */
export async function discussionsOfRecommendation(
  page: PageContext,
  reading: Reading,
  recommendation: { id: string; address: string },
) {
  const discussions = await listDiscussions(reading, { recommendation: recommendation.id }, SHOWN, 0);
  const begin = newDiscussionHref({ address: recommendation.address });
  return <Discussions page={page} discussions={discussions} begin={begin} />;
}

/** The section of an action's page. */
export async function discussionsSection(on: {
  page: PageContext;
  reading: Reading;
  action: { id: string; number: number; plan_slug: string };
}) {
  const { page, reading, action } = on;
  const discussions = await listDiscussions(reading, { action: action.id }, SHOWN, 0);
  const begin = newDiscussionHref({ plan: action.plan_slug, number: action.number });
  return <Discussions page={page} discussions={discussions} begin={begin} />;
}
