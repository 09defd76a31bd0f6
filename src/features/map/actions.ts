import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { MOST_BYTES, readRegions } from './geojson.ts';
import { uploadMap } from './policy.ts';
import { putRegionMap, readRegionMapId } from './queries.ts';

/** Takes the outlines of the country's regions in, in the place of those before; public with the commit. */
export async function uploadRegionMap(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  bytes: Uint8Array,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, uploadMap);
  const { country } = viewer;
  const field = 'file';
  if (bytes.length === 0) return refused({ code: 'map.missing', field });
  if (bytes.length > MOST_BYTES)
    return refused({ code: 'map.tooLarge', field, values: { most: Math.round(MOST_BYTES / 1_048_576) } });
  const read = readRegions(new TextDecoder().decode(bytes).replaceAll('\u0000', ''));
  if (!read.ok) return read;
  return change(db, { country, verb: 'map.upload', author, clock }, async ({ tx, now, touch }) => {
    const id = (await readRegionMapId(tx, country)) ?? randomUUID();
    await touch('region_map', [id]);
    await putRegionMap(tx, {
      country,
      id,
      regions: JSON.stringify(read.value),
      public: true,
      recorded_at: now,
    });
    return done(null);
  });
}
