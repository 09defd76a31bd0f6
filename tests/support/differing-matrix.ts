import { matrixDocx } from '../../src/documents/matrix-fixture.ts';
import { stateNamer } from '../../src/i18n/state-names.ts';
import type { SandboxSite } from './sandbox-site.ts';

/**
 * An invented matrix of the sandbox's third review that differs from it: the first recommendation is answered otherwise,
 * the second has one State more, the third asks for something more. Comes with their addresses.
 */
export async function differingMatrix({
  db,
}: SandboxSite): Promise<{ bytes: Uint8Array; addresses: string[] }> {
  const items = await db
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select(['r.address', 'r.number', 'r.text', 'r.position', 'r.recommending_states as states'])
    .where('v.slug', '=', 'upr-3')
    .orderBy('r.ordinal')
    .limit(3)
    .execute();
  const name = stateNamer('en');
  const rows = items.map(({ number, text, position, states }, at) => {
    const said = at === 2 ? `${text} and report on it to parliament every year` : text;
    const by = [...states, ...(at === 1 ? ['TCD'] : [])].map(name).join(', ');
    const isSupported = (position === 'supported') !== (at === 0);
    return [`${number} ${said} (${by});`, isSupported ? 'Supported' : 'Noted', 'Forests', ''];
  });
  const head = 'UPR of Alvera (3rd Cycle - 34th session) Thematic list of recommendations';
  return { bytes: matrixDocx(head, rows), addresses: items.map(({ address }) => address) };
}
