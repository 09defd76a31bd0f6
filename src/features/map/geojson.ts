import { z } from 'zod';
import type { MapRegion } from '../../database/tables.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { asLine } from '../../web/lines.ts';

export const MOST_BYTES = 5 * 1_048_576;
const DEEPEST = 12;
const MOST_REGIONS = 500;
const MOST_POINTS = 400_000;
const LONGEST_NAME = 200;
const NAME_PROPERTIES = ['name', 'Name', 'NAME', 'shapeName', 'NAME_1', 'name_1'] as const;
/** How fine outlines are kept: cells along the longer side of the country. */
const CELLS = 1_500;

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number());
const polygon = z.array(z.array(position).min(4)).min(1);
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ]),
});
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()).min(1),
});

const field = 'file';

/**
 * The regions of a GeoJSON file (RFC 7946), or what is wrong with it and where. Outlines are kept as finely as a page
 * draws them and no finer.
 */
export function readRegions(text: string): Outcome<MapRegion[]> {
  if (depthOf(text) > DEEPEST) return refused({ code: 'map.tooDeep', field, values: { most: DEEPEST } });
  const parsed = collection.safeParse(parseJson(text));
  if (!parsed.success) return refused({ code: 'map.notGeoJson', field });
  const { features } = parsed.data;
  if (features.length > MOST_REGIONS)
    return refused({ code: 'map.tooMany', field, values: { found: features.length, most: MOST_REGIONS } });
  const regions: MapRegion[] = [];
  const problems: Problem[] = [];
  for (const [place, raw] of features.entries()) {
    const region = readRegion(raw, place + 1);
    if ('code' in region) problems.push(region);
    else regions.push(region);
  }
  const points = regions.reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0);
  if (points > MOST_POINTS)
    problems.push({ code: 'map.tooFine', field, values: { found: points, most: MOST_POINTS } });
  return problems.length > 0 ? refused(...problems.slice(0, 10)) : done(coarsened(regions));
}

function readRegion(raw: unknown, number: number): MapRegion | Problem {
  const read = feature.safeParse(raw);
  if (!read.success) return { code: 'map.feature', field, values: { number } };
  const { properties, geometry } = read.data;
  const named = NAME_PROPERTIES.map((property) => properties[property]).find(
    (value) => typeof value === 'string',
  );
  const name = asLine(named ?? '').slice(0, LONGEST_NAME);
  if (name === '')
    return { code: 'map.unnamed', field, values: { number, names: NAME_PROPERTIES.join(', ') } };
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { name, polygons: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** How deep brackets nest, outside of strings; counted before parsing, which would go as deep as it is told. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at++;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return deepest;
}

/** Drops points that a page could not tell from the one before, and rings that shrink to nothing. */
function coarsened(regions: readonly MapRegion[]): MapRegion[] {
  const { west, east, south, north } = boundsOf(regions);
  const cell = Math.max(east - west, north - south) / CELLS || 1;
  const rounded = (value: number) => Math.round(Math.round(value / cell) * cell * 1e5) / 1e5;
  return regions.map(({ name, polygons }) => ({
    name,
    polygons: polygons
      .map((rings) =>
        rings
          .map((ring) =>
            ring
              .map(([x, y]): [number, number] => [rounded(x), rounded(y)])
              .filter(
                ([x, y], place, all) => place === 0 || all[place - 1]?.[0] !== x || all[place - 1]?.[1] !== y,
              ),
          )
          .filter((ring) => ring.length >= 4),
      )
      .filter((rings) => rings.length > 0),
  }));
}

export type Bounds = { west: number; east: number; south: number; north: number };

export function boundsOf(regions: readonly MapRegion[]): Bounds {
  const bounds = { west: 180, east: -180, south: 90, north: -90 };
  for (const [x, y] of regions.flatMap(({ polygons }) => polygons.flat(2))) {
    bounds.west = Math.min(bounds.west, x);
    bounds.east = Math.max(bounds.east, x);
    bounds.south = Math.min(bounds.south, y);
    bounds.north = Math.max(bounds.north, y);
  }
  return bounds;
}
