/** The invented regions of Alvera as GeoJSON (RFC 7946), in the open sea where no State lies. */

type Point = readonly [longitude: number, latitude: number];

/** Corners that regions share, so that their borders meet. */
const corners: Readonly<Record<string, Point>> = {
  a: [-31.0, -6.3],
  b: [-28.6, -5.9],
  c: [-26.3, -6.6],
  d: [-25.2, -8.4],
  e: [-25.6, -10.4],
  f: [-27.2, -11.6],
  g: [-29.7, -11.4],
  h: [-31.4, -10.2],
  i: [-31.9, -8.2],
  j: [-29.2, -7.6],
  k: [-27.3, -8.0],
  l: [-27.0, -9.6],
  m: [-29.4, -9.5],
  n: [-28.1, -11.62],
  o: [-28.05, -11.1],
  p: [-28.75, -11.0],
  q: [-28.85, -11.58],
  r: [-24.7, -10.9],
  s: [-24.2, -11.0],
  t: [-24.5, -11.4],
  u: [-25.4, -11.9],
  v: [-25.0, -12.1],
  w: [-25.5, -12.3],
};

/** Each outline by its corners; a region of several parts has several. */
const outlines: Readonly<Record<string, readonly string[]>> = {
  'Northern Province': ['abckji'],
  'Eastern Province': ['cdelk'],
  'Highland Province': ['jklm'],
  'River Province': ['ijmgh'],
  'Coast Province': ['mlefnopqg', 'rst', 'uvw'],
  'Port Selme': ['qpon'],
};

/** How far a border strays from the straight line, as a share of its length, and how often it is halved. */
const STRAY = 0.13;
const HALVINGS = 5;

/** A border between two points, the second left out: the same from both sides. */
function border(from: Point, to: Point): Point[] {
  const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]);
  if (isForward) return halved(from, to, HALVINGS).slice(0, -1);
  return halved(to, from, HALVINGS).toReversed().slice(0, -1);
}

function halved(from: Point, to: Point, times: number): Point[] {
  if (times === 0) return [from, to];
  const stray = STRAY * (noise(from, to) - 0.5) * 2;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const middle: Point = [(from[0] + to[0]) / 2 - y * stray, (from[1] + to[1]) / 2 + x * stray];
  return [...halved(from, middle, times - 1).slice(0, -1), ...halved(middle, to, times - 1)];
}

/** Between 0 and 1, the same for the same border. */
function noise([x1, y1]: Point, [x2, y2]: Point): number {
  const wave = Math.sin(x1 * 127.1 + y1 * 311.7 + x2 * 74.7 + y2 * 269.5) * 43_758.545_3;
  return wave - Math.floor(wave);
}

function ring(outline: string): Point[] {
  const points = outline.split('').map((corner): Point => corners[corner] ?? [0, 0]);
  const around = points.flatMap((point, index) =>
    border(point, points[(index + 1) % points.length] ?? point),
  );
  const rounded = around.map(([x, y]): Point => [round(x), round(y)]);
  return [...rounded, rounded[0] ?? [0, 0]];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** The file's bytes. */
export async function writeRegions(): Promise<Uint8Array> {
  const features = Object.entries(outlines).map(([name, parts]) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'MultiPolygon', coordinates: parts.map((outline) => [ring(outline)]) },
  }));
  return new TextEncoder().encode(`${JSON.stringify({ type: 'FeatureCollection', features })}\n`);
}
