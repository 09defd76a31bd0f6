import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { listDuties } from '../features/assignments/answers/queries.ts';
import { findAction } from '../features/plans/actions.ts';
import {
  approveUpdate,
  decideObstacle,
  publishUpdate,
  returnUpdate,
  saveUpdate,
  submitUpdate,
} from '../features/updates/actions.ts';
import { listUpdates, type ListedUpdate } from '../features/updates/queries.ts';
import { decisionVersion, updateVersion, type UpdateInput } from '../features/updates/schema.ts';
import { listStatuses, readUpdate } from '../features/updates/write-queries.ts';
import type { House } from '../house.ts';
import { addressesOf } from './addresses.ts';
import { accepted, type Making, type Step } from './making.ts';
import { PLAN } from './words/plan.ts';
import { updates } from './words/updates.ts';

type Where = Pick<House, 'db' | 'country'>;
type Planned = (typeof updates)[number];

/** Who looks at updates, and who publishes them. */
const SECRETARY = 'Emil Torsa';
const OTHER_SECRETARY = 'Salma Rivane';
/** More than any body of the sandbox has. */
const MOST = 1_000;
const nameOf = ({ en = '' }: Record<string, string>) => en;

/** What Alvera's bodies report, each as far on its way as it has come. */
export const updateSteps: readonly Step[] = updates.map((planned) => ({
  at: planned.at,
  async isThere(house) {
    const there = await find(house, planned);
    if (!there || there.state !== planned.state) return false;
    const decided = planned.obstacles.filter(({ decided: what }) => what !== undefined).length;
    return there.obstacles - there.open_obstacles >= decided;
  },
  async make(making) {
    const id = (await find(making.house, planned))?.id ?? (await save(making, planned));
    while (await goOn(making, planned, id));
    await decide(making, planned, id);
  },
}));

const readingOf = ({ db, country }: Where) => readingAs(db, operator(country));

async function find(
  house: Where,
  { organisation, startsOn, of }: Planned,
): Promise<ListedUpdate | undefined> {
  const slug = (await addressesOf(house)).get(organisation) ?? '';
  const filter = typeof of === 'number' ? { plan: PLAN, number: of } : {};
  const listed = await listUpdates(readingOf(house), { ...filter, organisation: slug }, MOST, 0);
  return listed.find(
    ({ starts_on, subject }) =>
      starts_on === startsOn && (subject.kind === 'action') === (typeof of === 'number'),
  );
}

async function targetOf(house: Where, of: number | RegExp, slug: string) {
  if (typeof of === 'number') {
    const action = await findAction(readingOf(house), PLAN, of);
    return { action: action?.id ?? '' };
  }
  const duties = await listDuties(readingOf(house), { state: 'accepted' }, MOST, 0);
  const duty = duties.find(({ organisation_slug, text }) => organisation_slug === slug && of.test(text));
  return { assignment: duty?.id ?? '' };
}

async function save({ house, as }: Making, planned: Planned): Promise<string> {
  const { organisation, recorded, status, obstacles, links, files } = planned;
  const slug = (await addressesOf(house)).get(organisation) ?? '';
  const chosen = (await listStatuses(house.db, house.country)).find(({ names }) => names['en'] === status);
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const { startsOn, endsOn, done, changed, language } = planned;
  const input: UpdateInput = {
    startsOn,
    endsOn,
    done,
    changed,
    language,
    organisation: slug,
    status: chosen?.id ?? '',
    isAssessment: false,
    obstacles: obstacles.map(({ kind, text }) => ({ id: '', kind, text })),
    evidence: links.map((link) => ({ id: '', isRemoved: false, ...link })),
    files: files.map(({ name, text, ...said }) => ({ file: { name, bytes: bytesOf(text) }, ...said })),
    recordedHow: recorded?.how ?? '',
    recordedOn: recorded?.on ?? '',
    record: recorded ? { name: 'letter.txt', bytes: bytesOf(recorded.letter) } : null,
    version: '',
  };
  const target = await targetOf(house, planned.of, slug);
  const outcome = await saveUpdate(house, as(planned.by), target, input, nameOf);
  if (!outcome) throw new Error('the sandbox has nothing to report on');
  return accepted(outcome).id;
}

/** Takes an update one step further; false when it is where it is to be. */
async function goOn(
  { house, as }: Making,
  { by, state, questions = '' }: Planned,
  id: string,
): Promise<boolean> {
  const standing = await readUpdate(house.db, house.country, id);
  if (!standing || standing.state === state) return false;
  const input = { id, version: updateVersion(standing), nameOf };
  const outcome =
    standing.state === 'draft'
      ? await submitUpdate(house, as(by), input)
      : state === 'returned'
        ? await returnUpdate(house, as(SECRETARY), { ...input, questions, language: 'en' })
        : standing.state === 'submitted'
          ? await approveUpdate(house, as(SECRETARY), input)
          : await publishUpdate(house, as(OTHER_SECRETARY), input);
  if (!outcome) throw new Error('an update of the sandbox is not there');
  accepted(outcome);
  return true;
}

async function decide({ house, as }: Making, { obstacles }: Planned, id: string): Promise<void> {
  const standing = await readUpdate(house.db, house.country, id);
  for (const obstacle of standing?.obstacles ?? []) {
    const decided = obstacles.find(({ text }) => text === obstacle.text)?.decided;
    if (!decided || obstacle.decision !== null) continue;
    const outcome = await decideObstacle(
      house,
      as(SECRETARY),
      { update: id, obstacle: obstacle.id },
      { ...decided, language: 'en', version: decisionVersion(obstacle) },
    );
    if (!outcome) throw new Error('an obstacle of the sandbox is not there');
    accepted(outcome);
  }
}
