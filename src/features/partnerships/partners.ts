import { randomUUID } from 'node:crypto';
import type { Change } from '../../ledger/change.ts';
import {
  insertParts,
  readActions,
  readOtherBonds,
  readParties,
  readPartnership,
  readParts,
  updateRows,
} from './queries.ts';
import { isInForce } from './schema.ts';

/**
 * Whom an agreement in force binds is a partner on its actions, unless they have a part in them anyway. A part that an
 * agreement gave ends with it, on the actions that it was `also` on before too; one that was given by hand stays.
 */
export async function keepPartners(
  { tx, now, touch }: Change,
  country: string,
  slug: string,
  also: readonly string[] = [],
): Promise<void> {
  const partnership = await readPartnership(tx, country, slug);
  if (!partnership) return;
  const parties = await readParties(tx, country, partnership.id);
  const actions = await readActions(tx, country, partnership.id);
  const ids = [...new Set([...actions.map(({ action }) => action), ...also])];
  const parts = await readParts(tx, country, ids);
  const others = await readOtherBonds(tx, country, partnership.id, ids);
  const inForce = isInForce({ ended_at: partnership.ended_at, parties });
  const isOn = (action: string) => actions.some((one) => one.action === action);
  const bound = (action: string, organisation: string) =>
    (inForce &&
      isOn(action) &&
      parties.some((one) => one.organisation === organisation && one.agreed_at && !one.left_at)) ||
    others.some((one) => one.action === action && one.organisation === organisation);
  const added: { id: string; action: string; organisation: string; public: boolean }[] = [];
  const ended: string[] = [];
  for (const action of ids)
    for (const { organisation } of parties) {
      const part = parts.find((one) => one.action === action && one.organisation === organisation);
      const isBound = bound(action, organisation);
      const isPublic = actions.some((one) => one.action === action && one.is_action_public);
      if (isBound && !part) added.push({ id: randomUUID(), action, organisation, public: isPublic });
      if (!isBound && part?.part === 'partner' && part.is_by_agreement) ended.push(part.id);
    }
  await touch('action_organisation', [...added.map(({ id }) => id), ...ended]);
  await insertParts(
    tx,
    added.map((row) => ({ country, part: 'partner', recorded_at: now, ...row })),
  );
  await updateRows(tx, 'action_organisation', country, ended, { ended_at: now });
}
