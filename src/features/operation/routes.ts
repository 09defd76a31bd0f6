import { getConnInfo } from '@hono/node-server/conninfo';
import { everyone } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import type { Measures } from '../../web/measures.ts';
import { get, type Route } from '../../web/routes.ts';
import { pingDatabase } from './queries.ts';

const bare = { bare: true } as const;

/**
 * For whoever runs the server: `/healthz` (the process answers), `/readyz` (the database answers too) and `/metrics`,
 * which only this machine may ask for.
 */
export function operationRoutes({ db }: Pick<House, 'db'>, measures: Measures): Route[] {
  return [
    get('/healthz', everyone, (ask) => ask.text('ok'), bare),
    get(
      '/readyz',
      everyone,
      async (ask) => {
        const isReady = await pingDatabase(db).then(
          () => true,
          () => false,
        );
        return isReady ? ask.text('ok') : ask.text('the database does not answer', 503);
      },
      bare,
    ),
    get(
      '/metrics',
      everyone,
      async (ask) => {
        if (!isAskedHere(ask)) return ask.text('only this machine may ask', 403);
        ask.header('content-type', measures.contentType);
        return ask.body(await measures.text());
      },
      bare,
    ),
  ];
}

/** From this machine and not through a proxy on it, which says so in a header. */
function isAskedHere(ask: Ask): boolean {
  if (ask.req.header('x-forwarded-for') ?? ask.req.header('forwarded') ?? ask.req.header('x-real-ip'))
    return false;
  const { address = '' } = getConnInfo(ask).remote;
  return address === '::1' || address.replace('::ffff:', '').startsWith('127.');
}
