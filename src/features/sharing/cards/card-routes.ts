import { everyone } from '../../../access/policy.ts';
import type { Ask } from '../../../web/context.ts';
import { get, type Route } from '../../../web/routes.ts';
import { frontSentence } from '../../front/components.tsx';
import {
  countThread,
  findRecommendation,
  withStanding,
  type OpenRegister,
} from '../../recommendations/actions.ts';
import { listReviews } from '../../reviews/actions.ts';
import { findShared } from '../find-shared.ts';
import { sharedPlaces } from '../schema.ts';
import type { Card } from './card.ts';
import { fingerprint, type Drawer } from './drawer.ts';
import { frontCard, recommendationCard, sharedCard } from './make-card.ts';

const ENDING = '.png';
/** Until a card that could not be drawn may be asked for again, seconds. */
const AGAIN = '60';

/** The pictures that stand for pages where their addresses are shared; always as the public sees them, today. */
export function cardRoutes(open: OpenRegister, drawer: Drawer): Route[] {
  const card = (path: string, make: (ask: Ask) => Promise<Card | null>): Route =>
    get(
      path,
      everyone,
      async (ask) => {
        const made = await make(ask);
        return made ? sendCard(ask, made) : ask.text(ask.get('page').t('shell.notFound.title'), 404);
      },
      { for: 'other-sites' },
    );
  const openFor = (ask: Ask) => open({ ...ask.get('page'), asOf: undefined });

  async function sendCard(ask: Ask, made: Card): Promise<Response> {
    const of = fingerprint(made);
    const etag = `"${of}"`;
    // Asked again each time: what is withdrawn disappears at once.
    const headers = { etag, 'cache-control': 'no-cache' };
    if (ask.req.header('if-none-match') === etag) return ask.body(null, 304, headers);
    const png = await drawer.draw(made, of);
    return png
      ? ask.body(new Uint8Array(png), 200, { ...headers, 'content-type': 'image/png' })
      : ask.body(null, 503, { 'retry-after': AGAIN, 'cache-control': 'no-store' });
  }

  return [
    card('/card/front.png', async (ask) => {
      const register = await openFor(ask);
      const [thread, reviews] = await Promise.all([countThread(register), listReviews(register)]);
      const page = ask.get('page');
      return frontCard(page, frontSentence(page, thread, reviews.length), thread.reached);
    }),
    card('/card/recommendations/:symbol/:card', async (ask) => {
      const number = pictured(ask);
      if (number === null) return null;
      const { reading } = await openFor(ask);
      const found = await findRecommendation(reading, `${ask.req.param('symbol')}/${number}`);
      const [item] = found ? await withStanding(reading, [found]) : [];
      return item ? recommendationCard(ask.get('page'), item) : null;
    }),
    ...sharedPlaces.map((place) =>
      card(`/card/${place}/:card`, async (ask) => {
        const name = pictured(ask);
        const shared =
          name === null ? null : await findShared(ask.get('page'), await openFor(ask), place, name);
        return shared && sharedCard(ask.get('page'), shared);
      }),
    ),
  ];
}

/** The last part of the address of the page that a card is of; null where what is asked for is no picture. */
function pictured(ask: Ask): string | null {
  const file = ask.req.param('card') ?? '';
  return file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : null;
}
