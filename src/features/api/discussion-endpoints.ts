import { z } from 'zod';
import { everyone } from '../../access/policy.ts';
import { readingAs, type Reading } from '../../access/reading.ts';
import type { Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import { countDiscussions, listConclusions, listDiscussions, listMessages } from '../discussions/actions.ts';
import { discussionHref, type ListedDiscussion } from '../discussions/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { listParameters, noParameters, oneParameters } from './parameters.ts';
import { createPlanShapes } from './plan-shapes.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes } from './shapes.ts';

type Answered = z.input<typeof answers.discussionListed>;

const organisationOf = ({
  organisation_slug: slug,
  organisation_names: names,
}: {
  organisation_slug: string;
  organisation_names: Translated;
}) => ({ slug, names });

/** Discussions that everybody reads. */
export function discussionEndpoints({ db, config }: Pick<House, 'db' | 'config'>): Endpoint[] {
  const { publicUrl } = config;
  const shapes = createShapes(publicUrl);
  const of = createPlanShapes(publicUrl);
  const readingFor = (page: PageContext) => readingAs(db, page.viewer, page.asOf?.seq);

  const answered = async (
    reading: Reading,
    discussions: readonly ListedDiscussion[],
  ): Promise<Answered[]> => {
    const ids = discussions.map(({ id }) => id);
    const [messages, conclusions] = await Promise.all([
      listMessages(reading, ids),
      listConclusions(reading, ids),
    ]);
    return discussions.map(({ subject, ...discussion }) => ({
      id: discussion.id,
      title: discussion.title,
      language: discussion.language,
      action:
        subject.kind === 'action' && !subject.isRemoved
          ? of.action({
              plan: subject.plan,
              number: subject.number,
              title: subject.title,
              language: subject.language,
            })
          : null,
      recommendation:
        subject.kind === 'recommendation'
          ? {
              address: subject.address,
              number: subject.number,
              language: subject.language,
              text: subject.text,
              url: publicUrl + recommendationHref(subject.address),
            }
          : null,
      organisation: organisationOf(discussion),
      begunAt: discussion.recorded_at.toISOString(),
      messages: (messages.get(discussion.id) ?? []).map((one) => ({
        organisation: organisationOf(one),
        language: one.language,
        text: one.withdrawn_at ? null : one.text,
        withdrawnAt: one.withdrawn_at?.toISOString() ?? null,
        writtenAt: one.recorded_at.toISOString(),
      })),
      conclusions: (conclusions.get(discussion.id) ?? []).map((one) => ({
        text: one.text,
        language: one.language,
        organisation: organisationOf(one),
        due: one.due,
        doneOn: one.done_on,
      })),
      url: publicUrl + discussionHref(discussion.id),
    }));
  };

  return [
    endpoint({
      method: 'get',
      path: '/discussions',
      id: 'listDiscussions',
      tag: 'Reading',
      summary: 'List what is discussed in public of recommendations and actions',
      needs: everyone,
      pathParameters: noParameters,
      query: listParameters,
      status: 200,
      answer: answers.discussions,
      problems: [],
      async respond({ page, query }) {
        const reading = readingFor(page);
        const filter = { isPublic: true };
        const { paging, offset, limit } = partOf(await countDiscussions(reading, filter), query);
        const items = await answered(reading, await listDiscussions(reading, filter, limit, offset));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/discussions/{id}',
      id: 'readDiscussion',
      tag: 'Reading',
      summary: 'Read a public discussion',
      needs: everyone,
      pathParameters: z.strictObject({ id: z.uuid() }),
      query: oneParameters,
      status: 200,
      answer: answers.discussion,
      problems: ['not-found'],
      async respond({ page, path }) {
        const reading = readingFor(page);
        const found = await listDiscussions(reading, { id: path.id, isPublic: true }, 1, 0);
        const [discussion] = await answered(reading, found);
        return discussion ? { ...discussion, register: shapes.register(page) } : null;
      },
    }),
  ];
}
