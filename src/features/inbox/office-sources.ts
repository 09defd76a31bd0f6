import { may } from '../../access/policy.ts';
import { readProposed } from '../suggestions/actions.ts';
import { decideHref, updateHref } from '../updates/schema.ts';
import { seeImports, seeMail, seeOffice } from './policy.ts';
import {
  listContested,
  listOfficeUpdates,
  listOpenClaims,
  listOpenImports,
  listOpenObstacles,
  listRefusedAddresses,
} from './queries.ts';
import type { InboxItem } from './schema.ts';
import type { Source } from './sources.ts';

const updates: Source = async ({ reading, viewer, areSigned }) => {
  if (!may(viewer, seeOffice) || !viewer.person) return [];
  const rows = await listOfficeUpdates(reading, viewer.person.id, areSigned);
  return rows.map((row) => ({
    ...aboutUpdate(row),
    kind: row.state === 'submitted' ? 'approve' : 'publish',
    address: `${updateHref(row.id)}#next`,
    due: null,
    since: row.moved_at ?? row.recorded_at,
  }));
};

type UpdateWords = Pick<
  Awaited<ReturnType<typeof listOfficeUpdates>>[number],
  'title' | 'language' | 'is_duty' | 'is_public' | 'number' | 'organisation_names' | 'organisation_slug'
>;

function aboutUpdate(row: UpdateWords) {
  return {
    title: row.title,
    language: row.language,
    isOfficial: row.is_duty,
    isPublic: row.is_public,
    ...(row.number !== null && { mark: row.number }),
    organisationNames: row.organisation_names,
    organisationSlug: row.organisation_slug,
  };
}

const obstacles: Source = async ({ reading, viewer }) => {
  if (!may(viewer, seeOffice)) return [];
  const rows = await listOpenObstacles(reading);
  return rows.map((row) => ({
    ...aboutUpdate(row),
    kind: 'obstacle',
    address: decideHref(row.id, row.obstacle),
    due: null,
    since: row.said_at,
    note: { text: row.text, language: row.said_in },
  }));
};

const duties: Source = async ({ reading, viewer }) => {
  if (!may(viewer, seeOffice)) return [];
  const [contested, claims] = await Promise.all([listContested(reading), listOpenClaims(reading)]);
  const about = (row: (typeof claims)[number] | (typeof contested)[number]) => ({
    title: row.title,
    language: row.language,
    isOfficial: true,
    mark: row.number,
    organisationNames: row.organisation_names,
    organisationSlug: row.organisation_slug,
    due: null,
  });
  return [
    ...contested.map((row): InboxItem => ({
      ...about(row),
      kind: 'contested',
      address: `/assignments/${row.id}/settle`,
      since: row.answered_at ?? row.recorded_at,
    })),
    ...claims.map((row): InboxItem => ({
      ...about(row),
      kind: 'claim',
      address: `/assignments/claims/${row.id}/settle`,
      since: row.recorded_at,
    })),
  ];
};

const imports: Source = async ({ db, viewer }) => {
  if (!may(viewer, seeImports)) return [];
  const rows = await listOpenImports(db, viewer.country);
  return rows.map(({ id, state, name, updated_at }) => ({
    kind: 'import',
    title: name,
    address: state === 'mapping' ? `/imports/${id}/mapping` : `/imports/${id}`,
    due: null,
    since: updated_at,
  }));
};

/** Terms and clusters that are proposed: one item each, since they are decided on by the page. */
const proposals: Source = async ({ db, viewer, now, head }) => {
  const proposed = head ? await readProposed(db, { viewer, head, asOf: undefined }) : null;
  if (!proposed) return [];
  return (['terms', 'clusters'] as const)
    .filter((kind) => proposed[kind] > 0)
    .map((kind) => ({
      kind,
      title: '',
      count: proposed[kind],
      address: `/${kind}/proposals`,
      due: null,
      since: now,
    }));
};

const refusedAddresses: Source = async ({ db, viewer }) => {
  if (!may(viewer, seeMail)) return [];
  const rows = await listRefusedAddresses(db, viewer.country);
  return rows.map(({ person, name, refused_at }) => ({
    kind: 'mail',
    title: name,
    address: `/administration/people/${person}#mail`,
    due: null,
    since: refused_at,
  }));
};

/** What waits for the secretariat and for administrators. */
export const officeSources: readonly Source[] = [
  updates,
  obstacles,
  duties,
  imports,
  proposals,
  refusedAddresses,
];
