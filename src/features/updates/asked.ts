import { may, type Viewer } from '../../access/policy.ts';
import { readingAs, type Reading } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { dayIn } from '../../web/formats.ts';
import { isId } from '../../web/ids.ts';
import { findAction } from '../plans/actions.ts';
import { checkUpdate, type Finding } from './checks.ts';
import { isOwn, manageUpdates } from './policy.ts';
import { findDutySubject, listEvidence, listUpdates, readChecked, type ListedUpdate } from './queries.ts';
import type { Subject } from './schema.ts';

export type UpdatesHouse = Pick<House, 'db' | 'clock' | 'files' | 'config' | 'jobs'>;

/** What a viewer may see of updates, on the day that the page shows. */
export function readingFor({ db }: Pick<UpdatesHouse, 'db'>, ask: Ask): Reading {
  const { viewer, asOf } = ask.get('page');
  return readingAs(db, viewer, asOf?.seq);
}

/** The update that an address names, as the viewer may see it. */
export async function updateOf(house: UpdatesHouse, ask: Ask): Promise<ListedUpdate | undefined> {
  const id = ask.req.param('update') ?? '';
  if (!isId(id)) return undefined;
  const [found] = await listUpdates(readingFor(house, ask), { id }, 1, 0);
  return found;
}

/** Whether somebody sees how an update came about: its own people and the secretariat. */
export function isInside(viewer: Viewer, { organisation }: Pick<ListedUpdate, 'organisation'>): boolean {
  return may(viewer, manageUpdates) || isOwn(viewer, organisation);
}

/** What the checks find in an update as a reading shows it. */
export async function findingsOf(
  { clock }: Pick<UpdatesHouse, 'clock'>,
  ask: Ask,
  reading: Reading,
  update: ListedUpdate,
): Promise<Finding[]> {
  const { asOf, country } = ask.get('page');
  const [beside, evidence] = await Promise.all([
    readChecked(reading, update),
    listEvidence(reading, [update.id]),
  ]);
  const { starts_on, ends_on, done, changed, language, status, index_value, recorded_how } = update;
  return checkUpdate(
    {
      starts_on,
      ends_on,
      done,
      changed,
      language,
      proposed: status === null ? undefined : index_value,
      ...beside,
      evidence: evidence.get(update.id) ?? [],
      isRecorded: recorded_how !== null,
    },
    asOf?.date ?? dayIn(country.timeZone, clock()),
  );
}

/** What an action of an address stands for: `plan/number`. */
export function readActionKey(key: string | null): { plan: string; number: number } | undefined {
  const [, plan, number] = /^([^/]{1,200})\/(\d{1,6})$/.exec(key ?? '') ?? [];
  return plan === undefined ? undefined : { plan, number: Number(number) };
}

/** What a new update is to be of, as the address of its form says, where the viewer may see it. */
export async function subjectOf(house: UpdatesHouse, ask: Ask): Promise<Subject | undefined> {
  const { query } = ask.get('page');
  const reading = readingFor(house, ask);
  const key = readActionKey(query.get('action'));
  if (key) {
    const action = await findAction(reading, key.plan, key.number);
    return (
      action && {
        kind: 'action',
        id: action.id,
        plan: action.plan_slug,
        number: action.number,
        title: action.title,
        language: action.plan_language,
        isRemoved: false,
        isPublic: action.public,
      }
    );
  }
  const duty = query.get('assignment') ?? '';
  return isId(duty) ? findDutySubject(reading, duty) : undefined;
}
