import type { House } from '../../house.ts';
import type { Route } from '../../web/routes.ts';
import type { OpenRegister } from '../recommendations/actions.ts';
import { cardRoutes } from './cards/card-routes.ts';
import { createDrawer } from './cards/drawer.ts';
import { embedRoutes } from './embeds/embed-routes.tsx';

/** What other sites show of ours: pictures of shared addresses, and figures in frames. */
export function sharingRoutes(house: Pick<House, 'log'>, open: OpenRegister): Route[] {
  return [...cardRoutes(open, createDrawer(house.log)), ...embedRoutes(open)];
}
