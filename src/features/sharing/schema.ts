import { termPlaces } from '../subjects/schema.ts';

/** Where the pages stand whose figures other sites may show, as the first part of their address. */
export const sharedPlaces = [
  'reviews',
  'mechanisms',
  'rights',
  ...Object.values(termPlaces),
  'states',
  'regions',
] as const;
export type SharedPlace = (typeof sharedPlaces)[number];

/** Where the figure of the front page stands by itself. */
export const THREAD = '/embed/thread';

/** The page that tells how the figure of a page is shown elsewhere; the front page's stands at `/`. */
export function embedCodeHref(path: string): string {
  return `${path === '/' ? THREAD : `/embed${path}`}/code`;
}
