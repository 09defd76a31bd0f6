import type { House } from '../../house.ts';
import type { Route } from '../../web/routes.ts';
import { cardRoutes } from './cards/card-routes.ts';
import { createDrawer } from './cards/drawer.ts';
import { embedRoutes } from './embeds/embed-routes.tsx';

/** What other sites show of ours: pictures of shared addresses, and figures in frames. */
export function sharingRoutes(house: Pick<House, 'db' | 'log'>): Route[] {
  return [...cardRoutes(house, createDrawer(house.log)), ...embedRoutes(house)];
}
