import { z } from 'zod';
import { everyone } from '../../access/policy.ts';
import { readingAs, type Reading } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import {
  countUpdates,
  listEvidence,
  listObstacles,
  listUpdates,
  type ListedUpdate,
} from '../updates/actions.ts';
import { updateHref } from '../updates/schema.ts';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { noParameters, oneParameters, updatesParameters } from './parameters.ts';
import { createPlanShapes } from './plan-shapes.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes } from './shapes.ts';

type Answered = z.input<typeof answers.updateListed>;

/** What organisations report of actions and recommendations, once it is published. */
export function updateEndpoints({ db, config }: Pick<House, 'db' | 'config'>): Endpoint[] {
  const { publicUrl } = config;
  const shapes = createShapes(publicUrl);
  const of = createPlanShapes(publicUrl);
  const readingFor = (page: PageContext) => readingAs(db, page.viewer, page.asOf?.seq);

  const answered = async (reading: Reading, updates: readonly ListedUpdate[]): Promise<Answered[]> => {
    const ids = updates.map(({ id }) => id);
    const [obstacles, evidence] = await Promise.all([
      listObstacles(reading, ids),
      listEvidence(reading, ids),
    ]);
    return updates.map((update) => ({
      ...wholeOf(update),
      obstacles: (obstacles.get(update.id) ?? []).map((one) => ({
        kind: one.kind,
        text: one.text,
        decision: one.decision,
        reason: one.decision_reason,
        reasonLanguage: one.decision_language,
        decidedOn: one.decided_on,
        decidedBy: one.decided_by_names,
      })),
      evidence: (evidence.get(update.id) ?? [])
        .filter((one) => one.public)
        .map(({ proves, address, sha256, file_name, media_type, bytes }) => ({
          proves,
          address,
          file:
            sha256 === null
              ? null
              : {
                  name: file_name ?? '',
                  mediaType: media_type ?? '',
                  bytes: bytes ?? 0,
                  sha256,
                  url: `${publicUrl}/files/${sha256}`,
                },
        })),
    }));
  };

  const wholeOf = ({ subject, ...update }: ListedUpdate) => ({
    id: update.id,
    organisation: { slug: update.organisation_slug, names: update.organisation_names },
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
      subject.kind === 'assignment'
        ? {
            address: subject.address,
            number: subject.number,
            language: subject.language,
            text: subject.text,
            url: publicUrl + recommendationHref(subject.address),
          }
        : null,
    startsOn: update.starts_on ?? '',
    endsOn: update.ends_on ?? '',
    language: update.language,
    done: update.done,
    changed: update.changed,
    status: update.status_names,
    indexValue: update.index_value,
    recordedHow: update.recorded_how,
    recordedOn: update.recorded_on,
    publishedAt: update.published_at?.toISOString() ?? '',
    url: publicUrl + updateHref(update.id),
  });

  return [
    endpoint({
      method: 'get',
      path: '/updates',
      id: 'listUpdates',
      tag: 'Reading',
      summary:
        'List what organisations report: what was done, what changed for people, obstacles and evidence',
      needs: everyone,
      pathParameters: noParameters,
      query: updatesParameters,
      status: 200,
      answer: answers.updates,
      problems: [],
      async respond({ page, query }) {
        const reading = readingFor(page);
        const { organisation, plan, action: number, recommendation } = query;
        const filter = { list: 'published', organisation, plan, number, recommendation } as const;
        const { paging, offset, limit } = partOf(await countUpdates(reading, filter), query);
        const items = await answered(reading, await listUpdates(reading, filter, limit, offset));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/updates/{id}',
      id: 'readUpdate',
      tag: 'Reading',
      summary: 'Read an update',
      needs: everyone,
      pathParameters: z.strictObject({ id: z.uuid() }),
      query: oneParameters,
      status: 200,
      answer: answers.update,
      problems: ['not-found'],
      async respond({ page, path }) {
        const reading = readingFor(page);
        const found = await listUpdates(reading, { list: 'published', id: path.id }, 1, 0);
        const [update] = await answered(reading, found);
        return update ? { ...update, register: shapes.register(page) } : null;
      },
    }),
  ];
}
