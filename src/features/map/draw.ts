import type { MapRegion } from '../../database/tables.ts';
import { boundsOf } from './geojson.ts';

const WIDTH = 1_000;

export type Drawing = { width: number; height: number; paths: { name: string; path: string }[] };

/** The regions as SVG paths: longitudes narrowed by the country's middle latitude, north up. */
export function drawRegions(regions: readonly MapRegion[]): Drawing {
  const { west, east, south, north } = boundsOf(regions);
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180) || 1;
  const span = Math.max((east - west) * narrowing, north - south) || 1;
  const scale = WIDTH / span;
  const project = ([x, y]: [number, number]) =>
    `${Math.round((x - west) * narrowing * scale)} ${Math.round((north - y) * scale)}`;
  return {
    width: Math.max(1, Math.round((east - west) * narrowing * scale)),
    height: Math.max(1, Math.round((north - south) * scale)),
    paths: regions.map(({ name, polygons }) => ({
      name,
      path: polygons
        .flat()
        .map((ring) => `M${withoutRepeats(ring.map(project)).join('L')}Z`)
        .join(''),
    })),
  };
}

function withoutRepeats(points: readonly string[]): string[] {
  return points.filter((point, place) => point !== points[place - 1]);
}
