import { may } from '../../access/policy.ts';
import type { MapRegion, Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Empty, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { Organisation } from '../organisations/actions.ts';
import { drawRegions } from './draw.ts';
import { uploadMap } from './policy.ts';

type MapView = { map: Row<'region_map'> | undefined; organisations: readonly Organisation[] };

/** The country's regions and the local governments among the organisations, as a map and as its table. */
export function MapPage({ page, view: { map, organisations } }: { page: PageContext; view: MapView }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('map.title')}>
      <section class="first">
        <h1>{t('map.title')}</h1>
        {map ? (
          <Regions page={page} regions={map.regions} organisations={organisations} />
        ) : (
          <Empty>
            <p>{t('map.empty')}</p>
          </Empty>
        )}
        {may(page.viewer, uploadMap) && !page.asOf && (
          <p class="small">
            <a href="/administration/map">{t('map.upload')}</a>
          </p>
        )}
      </section>
    </Layout>
  );
}

type RegionsProps = {
  page: PageContext;
  regions: readonly MapRegion[];
  organisations: readonly Organisation[];
};

function Regions({ page, regions, organisations }: RegionsProps) {
  const { t, formats } = page;
  const rows = regions
    .map(({ name }) => ({ name, organisation: organisations.find((one) => bearsName(one, name)) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, page.language));
  const withOne = rows.filter(({ organisation }) => organisation).length;
  const sentence = t('map.sentence', { regions: rows.length, found: withOne });
  const { width, height, paths } = drawRegions(regions);
  return (
    <>
      <p class="measure">{sentence}</p>
      <p class="measure small muted">{t('map.later')}</p>
      <div class="split even map">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={sentence}>
          {paths.map(({ name, path }) => (
            <path d={path} class={organisations.some((one) => bearsName(one, name)) ? 'some' : undefined}>
              <title>{name}</title>
            </path>
          ))}
        </svg>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('map.region')}</th>
              <th scope="col">{t('kind.local-government')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, organisation }) => (
              <tr>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>
                  {organisation ? (
                    <a href={`/organisations/${organisation.slug}`}>{formats.name(organisation.names)}</a>
                  ) : (
                    <span class="muted">{t('map.none')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Whether a local government bears a region's name, in any of its languages: `Municipality of Norra` for `Norra`. */
function bearsName({ names }: Organisation, region: string): boolean {
  const words = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;
  return Object.values(names).some((name) => words(name).includes(words(region)));
}

type UploadProps = {
  page: PageContext;
  map: Row<'region_map'> | undefined;
  problems?: readonly Problem[];
  saved?: boolean;
};

/** Gives the outlines of the country's regions. */
export function UploadMapPage({ page, map, problems = [], saved = false }: UploadProps) {
  const { t } = page;
  return (
    <Layout page={page} title={t('map.upload')}>
      <section class="first">
        <p class="small crumb">
          <a href="/administration">{t('shell.nav.administration')}</a>
        </p>
        <h1>{t('map.upload')}</h1>
        {saved && (
          <p class="done" aria-live="polite">
            {t('map.saved', { count: map?.regions.length ?? 0 })} <a href="/map">{t('map.title')}</a>
          </p>
        )}
        <p class="measure">{t('map.upload.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <form method="post" action="/administration/map" enctype="multipart/form-data">
          <Field
            page={page}
            name="file"
            type="file"
            label={t('map.upload.file')}
            hint={t('map.upload.hint')}
            accept=".geojson,.json,application/geo+json"
            problems={problems}
          />
          <button>{t('map.upload.button')}</button>
        </form>
      </section>
    </Layout>
  );
}
