import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { listOrganisations } from '../organisations/actions.ts';
import { uploadRegionMap } from './actions.ts';
import { MOST_BYTES } from './geojson.ts';
import { MapPage, UploadMapPage } from './pages.tsx';
import { uploadMap } from './policy.ts';
import { findRegionMap } from './queries.ts';

/** What surrounds a file in a form. */
const FORM_BYTES = 65_536;

/** The map of the country's regions, and giving their outlines. */
export function mapRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const form = async (ask: Ask, problems: readonly Problem[], status: 200 | 400) => {
    const page = ask.get('page');
    const map = await findRegionMap(readingAs(house.db, page.viewer));
    const saved = page.query.get('done') === 'saved';
    return ask.html(<UploadMapPage {...{ page, map, problems, saved }} />, status);
  };

  return [
    get(
      '/map',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const reading = readingAs(house.db, page.viewer, page.asOf?.seq);
        const [map, all] = await Promise.all([findRegionMap(reading), listOrganisations(reading)]);
        const organisations = all.filter(({ kind }) => kind === 'local-government');
        return ask.html(<MapPage page={page} view={{ map, organisations }} />);
      },
      { follows: 'register' },
    ),
    get('/administration/map', uploadMap, (ask) => form(ask, [], 200)),
    post(
      '/administration/map',
      uploadMap,
      async (ask) => {
        const file = (await ask.req.formData()).get('file');
        const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
        const outcome = await uploadRegionMap(house, ask.get('page').viewer, bytes);
        return outcome.ok
          ? ask.redirect('/administration/map?done=saved', 303)
          : form(ask, outcome.problems, 400);
      },
      { bodyLimit: MOST_BYTES + FORM_BYTES },
    ),
  ];
}
