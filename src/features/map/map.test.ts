import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { drawRegions } from './draw.ts';
import { readRegions } from './geojson.ts';

const square = (west: number, south: number, size = 1): [number, number][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const region = (name: unknown, geometry: object) => ({ type: 'Feature', properties: { name }, geometry });
const polygon = (...coordinates: unknown[]) => ({ type: 'Polygon', coordinates });
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const two = file(region('Norra', polygon(square(10, 50))), region('Sudra', polygon(square(10, 49))));

describe('a GeoJSON file', () => {
  it('gives each polygon with its name', () => {
    const read = readRegions(two);
    expect(read.ok && read.value.map(({ name }) => name)).toEqual(['Norra', 'Sudra']);
  });

  it.each([
    ['map.notGeoJson', '{'],
    ['map.notGeoJson', '[]'],
    ['map.notGeoJson', file()],
    ['map.tooDeep', '['.repeat(100_000)],
    [
      'map.tooDeep',
      file(region('A', { type: 'Polygon', coordinates: JSON.parse('['.repeat(20) + ']'.repeat(20)) })),
    ],
    ['map.feature', file(region('A', { type: 'Point', coordinates: [1, 1] }))],
    ['map.feature', file(region('A', polygon(square(179.5, 10))))],
    ['map.feature', file(region('A', polygon(square(10, 10).slice(0, 3))))],
    ['map.feature', file(region('A', { type: 'MultiPolygon', coordinates: [] }))],
    ['map.unnamed', file(region(' \u0007 ', polygon(square(1, 1))))],
    ['map.tooMany', file(...Array.from({ length: 501 }, () => region('A', polygon(square(1, 1)))))],
  ])('is refused with %s', (code, text) => {
    const read = readRegions(text);
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code);
  });

  it('is kept as finely as a page draws it', () => {
    const points = Array.from({ length: 20_000 }, (_, at): [number, number] => {
      const angle = (2 * Math.PI * at) / 20_000;
      return [10 + Math.cos(angle), 50 + Math.sin(angle)];
    });
    const read = readRegions(file(region('Round', polygon([...points, points[0]]))));
    const kept = read.ok ? (read.value[0]?.polygons[0]?.[0]?.length ?? 0) : 0;
    expect(kept).toBeGreaterThan(500);
    expect(kept).toBeLessThan(7_000);
  });

  it('is drawn with north up and east to the right', () => {
    const read = readRegions(two);
    const drawing = drawRegions(read.ok ? read.value : []);
    expect(drawing.height).toBe(1_000);
    const ys = drawing.paths.map(({ path }) =>
      Math.min(...[...path.matchAll(/ (\d+)/g)].map(([, y]) => Number(y))),
    );
    expect(ys[0]).toBeLessThan(ys[1] ?? 0);
  });
});

describe('the map', () => {
  let site: SandboxSite;
  let visitor: Visitor;

  beforeAll(async () => {
    site = await createSandboxSite();
    visitor = site.visitor();
  });

  afterAll(() => site.close());

  it('says who can give it while there is none', async () => {
    expect(readable((await visitor.get('/map')).text)).toContain('Nobody has given the outlines');
    expect((await (await site.signedInAs('secretariat')).get('/administration/map')).status).toBe(403);
  });

  it('shows the regions and their table as soon as an administrator gave them', async () => {
    const administrator = await site.signedInAs('administrator');
    const saved = await administrator.upload('/administration/map', {
      name: 'a.geojson',
      bytes: Buffer.from(two),
    });
    expect(saved.to).toBe('/administration/map?done=saved');
    expect(readable((await administrator.get(saved.to ?? '')).text)).toContain('Saved: 2 regions');
    const { text } = await visitor.get('/map');
    expect(text.match(/<path /g)).toHaveLength(2);
    expect(text).toMatch(/<th scope="row"><bdi>Norra<\/bdi>/);
    expect(readable((await visitor.get('/map?as-of=2025-01-01')).text)).toContain(
      'Nobody has given the outlines',
    );
  });

  it('stays as it was when a file is refused', async () => {
    const administrator = await site.signedInAs('administrator');
    const bad = await administrator.upload('/administration/map', {
      name: 'a.json',
      bytes: Buffer.from('{}'),
    });
    expect(bad.status).toBe(400);
    expect(readable(bad.text)).toContain('no GeoJSON FeatureCollection');
    expect((await administrator.post('/administration/map')).status).toBe(400);
    expect((await visitor.get('/map')).text.match(/<path /g)).toHaveLength(2);
  });
});
