import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import {
  createSandboxSite,
  readSandboxReport,
  type SandboxSite,
} from '../../../tests/support/sandbox-site.ts';
import { projectDirectory } from '../../project.ts';
import { readExamples } from './examples.ts';

/** The examples of the reference page are what the sandbox answers: this holds them to it. */
const REGENERATE = 'UPDATE_EXAMPLES=1 vitest run src/features/api/examples';
const ORIGIN = 'http://127.0.0.1:8080';
const PLAN = 'national-human-rights-action-plan-2026-2029';
/** What is overdue depends on the day; on this one an action is. */
const DAY = '2026-10-15';

let site: SandboxSite;
beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
}, 180_000);
afterAll(() => site.close());

/** What differs from one sandbox to the next (ids, times, the chain's hashes, the address) in one example for all. */
function settled(text: string): unknown {
  const whole = text
    .replaceAll(ORIGIN, 'https://follow-up.example.org')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '6f2b8f52-6f3e-4f0a-8a51-3c5d1f0e9b7a')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-11-24T09:30:00.000Z');
  return JSON.parse(whole, (name, value: unknown) =>
    /^(hash|previousHash)$/.test(name)
      ? 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
      : value,
  );
}

async function ask(path: string, init: RequestInit = {}): Promise<string> {
  const response = await site.app.request(`${ORIGIN}/api/v1${path}`, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${text}`);
  return text;
}

it(`equal what the sandbox answers (${REGENERATE})`, async () => {
  const { id: document } = (JSON.parse(await ask('/documents?review=upr-3')) as { items: { id: string }[] })
    .items[0] ?? { id: '' };
  const { seq } = await site.db
    .selectFrom('ledger')
    .select('seq')
    .where('verb', '=', 'import.confirm')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirstOrThrow();
  const questions: Record<string, string> = {
    listRecommendations: '/recommendations?q=detention&position=supported&per-page=1',
    countFacets: '/facets?review=upr-3&position=noted&thread=answered',
    readRecommendation: '/recommendations/A-HRC-90-7/42.17',
    listDocuments: '/documents?review=upr-3&per-page=1',
    readDocument: `/documents/${document}`,
    listTerms: '/terms?per-page=3',
    listRights: '/rights?per-page=1',
    listClusters: '/clusters?per-page=1',
    readCluster: '/clusters/women-pass-on-their-nationality-as-men-do',
    listPlans: `/plans?as-of=${DAY}`,
    readPlan: `/plans/${PLAN}?as-of=${DAY}`,
    listPlanActions: `/plans/${PLAN}/actions?overdue=yes&as-of=${DAY}`,
    readAction: `/plans/${PLAN}/actions/1?as-of=${DAY}`,
    listIndicators: '/indicators?kind=outcome&per-page=1',
    readIndicator: '/indicators/places-in-shelters-for-women-who-flee-violence',
    listPartnerships: '/partnerships?per-page=1',
    readPartnership: '/partnerships/shelters-run-together',
    listUpdates: `/updates?plan=${PLAN}&per-page=1`,
    listCalendarEvents: `/calendar-events?kind=review&per-page=1&as-of=${DAY}`,
    listReviews: '/reviews?per-page=1',
    readReview: '/reviews/upr-3',
    listOrganisations: '/organisations?per-page=1',
    listStatuses: '/statuses?per-page=2',
    readCountry: '/country',
    listHistory: '/history?per-page=1&page=2',
    readHistoryEntry: `/history/${seq}?kind=recommendation&per-page=1`,
  };
  const organisations = JSON.parse(await ask('/organisations?per-page=1')) as { items: { slug: string }[] };
  const updates = JSON.parse(await ask(`/updates?plan=${PLAN}`)) as { items: { id: string }[] };
  questions['readUpdate'] = `/updates/${updates.items[0]?.id}`;
  questions['readOrganisation'] = `/organisations/${organisations.items[0]?.slug}`;
  const found: Record<string, unknown> = {};
  for (const [id, path] of Object.entries(questions)) found[id] = settled(await ask(path));

  const administrator = await site.signedInAs('administrator');
  const made = await administrator.post('/administration/keys/new', {
    name: 'Example',
    organisation: await site.organisationOf('secretariat'),
    'scope-imports:write': 'yes',
    'expires-on': new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  });
  const headers = { authorization: `Bearer ${/suivi_[\w-]{43}/.exec(made.text)?.[0]}` };
  const body = new FormData();
  body.append(
    'file',
    new File([new Uint8Array(await readSandboxReport('A-HRC-90-7.pdf'))], 'A-HRC-90-7.pdf'),
  );
  const taken = await ask('/imports', { method: 'POST', headers, body });
  // it may be read already while it is answered
  found['bringIn'] = settled(
    taken.replace(/"state":"(?:queued|reading)","progress":\d+/, '"state":"queued","progress":0'),
  );
  const { id } = JSON.parse(taken) as { id: string };
  const read = await vi.waitFor(
    async () => {
      const text = await ask(`/imports/${id}`, { headers });
      expect(text).toContain('"state":"review"');
      return text;
    },
    { timeout: 30_000, interval: 200 },
  );
  found['readImport'] = settled(read);

  if (process.env['UPDATE_EXAMPLES'])
    await writeFile(
      join(projectDirectory, 'src/features/api/examples.json'),
      `${JSON.stringify(found, null, 2)}\n`,
    );
  expect(readExamples()).toEqual(found);
}, 60_000);
