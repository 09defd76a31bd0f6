import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { mergeNames } from '../../web/names.tsx';
import { newerVersion } from '../../web/newer-version.tsx';
import { checkStatus } from './check.ts';
import { administerCountry } from './policy.ts';
import { insertStatuses, listStatuses, readCountry, updateStatus } from './queries.ts';
import type { StatusInput } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock'>;
type Status = Row<'status'>;

/** What a status form changes, for telling whether it changed since. */
export function statusVersion({ names, index_value, retired_at }: Status): string {
  return versionOf({ names, index_value, retired_at });
}

/** The order of the statuses in use, for telling whether somebody else moved one since. */
export function orderVersion(statuses: readonly Status[]): string {
  return versionOf(statuses.filter(isInUse).map(({ id }) => id));
}

export function isInUse(status: Status): boolean {
  return status.retired_at === null;
}

/** Puts a status at the end of the scale. */
export async function addStatus(
  { db, clock }: Deps,
  viewer: Viewer,
  input: Omit<StatusInput, 'version'>,
): Promise<Outcome<{ id: string }>> {
  const author = requireAuthority(viewer, administerCountry);
  const { country } = viewer;
  return change(db, { country, verb: 'status.add', author, clock }, async ({ tx, touch }) => {
    const { languages } = await readCountry(tx, country);
    const statuses = await listStatuses(tx, country);
    const { indexValue, problems } = checkStatus(input, languages, namesOf(statuses));
    if (problems.length > 0) return refused(...problems);
    const id = randomUUID();
    await touch('status', [id]);
    await insertStatuses(tx, [
      {
        country,
        id,
        ordinal: Math.max(-1, ...statuses.map(({ ordinal }) => ordinal)) + 1,
        names: JSON.stringify(input.names),
        index_value: indexValue,
        retired_at: null,
      },
    ]);
    return done({ id });
  });
}

/** Renames a status or changes what it counts for. Undefined when there is no such status. */
export async function changeStatus(
  deps: Deps,
  viewer: Viewer,
  id: string,
  input: StatusInput,
): Promise<Outcome<null> | undefined> {
  return onStatus(deps, viewer, id, 'status.change', async ({ tx, touch }, status, statuses) => {
    const { country } = viewer;
    const { languages } = await readCountry(tx, country);
    const others = statuses.filter((other) => other.id !== id);
    const { indexValue, problems } = checkStatus(input, languages, namesOf(others));
    if (statusVersion(status) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    await touch('status', [id]);
    const names = mergeNames(status.names, input.names, languages);
    await updateStatus(tx, country, id, { names, index_value: indexValue });
    return done(null);
  });
}

/** Moves a status one place among those in use; at the end of the scale nothing happens. */
export async function moveStatus(
  deps: Deps,
  viewer: Viewer,
  id: string,
  { direction, version }: { direction: 'up' | 'down'; version: string },
): Promise<Outcome<null> | undefined> {
  return onStatus(deps, viewer, id, 'status.move', async ({ tx, touch }, status, statuses) => {
    const inUse = statuses.filter(isInUse);
    if (orderVersion(statuses) !== version) return refused({ code: 'country.status.movedMeanwhile' });
    const neighbour = inUse[inUse.indexOf(status) + (direction === 'up' ? -1 : 1)];
    if (!isInUse(status) || !neighbour) return done(null);
    await touch('status', [status.id, neighbour.id]);
    await updateStatus(tx, viewer.country, status.id, { ordinal: neighbour.ordinal });
    await updateStatus(tx, viewer.country, neighbour.id, { ordinal: status.ordinal });
    return done(null);
  });
}

/** Takes a status out of what can be chosen. Nothing that carries it changes; the last one in use stays. */
export async function retireStatus(
  deps: Deps,
  viewer: Viewer,
  id: string,
): Promise<Outcome<null> | undefined> {
  return onStatus(deps, viewer, id, 'status.retire', async ({ tx, now, touch }, status, statuses) => {
    if (!isInUse(status)) return done(null);
    if (statuses.filter(isInUse).length === 1) return refused({ code: 'country.status.last' });
    await touch('status', [id]);
    await updateStatus(tx, viewer.country, id, { retired_at: now });
    return done(null);
  });
}

/** Lets a retired status be chosen again, at the end of the scale. */
export async function reinstateStatus(
  deps: Deps,
  viewer: Viewer,
  id: string,
): Promise<Outcome<null> | undefined> {
  return onStatus(deps, viewer, id, 'status.reinstate', async ({ tx, touch }, status, statuses) => {
    if (isInUse(status)) return done(null);
    await touch('status', [id]);
    const ordinal = Math.max(...statuses.map((other) => other.ordinal)) + 1;
    await updateStatus(tx, viewer.country, id, { retired_at: null, ordinal });
    return done(null);
  });
}

function onStatus(
  { db, clock }: Deps,
  viewer: Viewer,
  id: string,
  verb: string,
  work: (change: Change, status: Status, statuses: readonly Status[]) => Promise<Outcome<null>>,
): Promise<Outcome<null> | undefined> {
  const author = requireAuthority(viewer, administerCountry);
  const { country } = viewer;
  return change(db, { country, verb, author, clock }, async (under) => {
    const statuses = await listStatuses(under.tx, country);
    const status = statuses.find((other) => other.id === id);
    return status && work(under, status, statuses);
  });
}

function namesOf(statuses: readonly Status[]) {
  return statuses.map(({ names }) => names);
}
