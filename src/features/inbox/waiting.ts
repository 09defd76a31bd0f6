import type { Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import type { Head } from '../../web/context.ts';
import { ownOrganisations, reaching, type OwnOrganisation } from './chain.ts';
import { officeSources } from './office-sources.ts';
import { listMembers, readInboxSettings } from './queries.ts';
import { inOrder, type InboxItem } from './schema.ts';
import { ownSources } from './sources.ts';
import { workSources } from './work-sources.ts';

/** The day of the country, the moment, and the newest entry of the ledger. */
export type When = { today: string; now: Date; head: Head | undefined };

/** What comes to somebody by itself, for themselves: not what waits for their organisation. */
const isPersonal = ({ kind }: InboxItem) => kind === 'sign';

/** Everything that waits for a viewer, in the order in which it presses, and the organisations that it concerns. */
export async function listInbox(
  db: Database,
  viewer: Viewer,
  { today, now, head }: When,
): Promise<{ items: InboxItem[]; own: OwnOrganisation[]; escalation: number | null }> {
  if (!viewer.person) return { items: [], own: [], escalation: null };
  const organisations = [...new Set(viewer.memberships.map(({ organisation }) => organisation))];
  const [settings, members] = await Promise.all([
    readInboxSettings(db, viewer.country),
    listMembers(db, viewer.country, organisations),
  ]);
  const own = ownOrganisations(viewer, members);
  const { escalation, areSigned } = settings;
  const on = { db, reading: readingAs(db, viewer), viewer, own, today, now, areSigned, head };
  const [ofOwn, ofOthers] = await Promise.all([
    own.length > 0 ? Promise.all(ownSources.map((source) => source(on))) : [],
    Promise.all([...officeSources, ...workSources].map((source) => source(on))),
  ]);
  const theirs = ofOwn.flat();
  const toSign = theirs.filter(isPersonal);
  const signed = toSign.flatMap((item): InboxItem[] => {
    const of = own.find(({ id }) => id === item.organisation);
    return of?.maySign ? [{ ...item, organisationNames: of.names, organisationSlug: of.slug }] : [];
  });
  const others = theirs.filter((item) => !isPersonal(item));
  const items = [...reaching(others, own, { today, escalation }), ...signed, ...ofOthers.flat()];
  return { items: inOrder(items), own, escalation };
}
