import type { House } from '../../house.ts';
import type { Route } from '../../web/routes.ts';
import { linkRoutes } from './link-routes.tsx';
import { reminderRoutes } from './reminder-routes.tsx';

export function mailLinkRoutes(house: House): Route[] {
  return [...linkRoutes(house), ...reminderRoutes(house)];
}
