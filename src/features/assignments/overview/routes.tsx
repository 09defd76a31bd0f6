import { everyone, may } from '../../../access/policy.ts';
import { readingAs } from '../../../access/reading.ts';
import type { House } from '../../../house.ts';
import type { PageContext } from '../../../web/context.ts';
import { get, type Route } from '../../../web/routes.ts';
import { choiceLabel, listById, type RegisterSearch } from '../../recommendations/actions.ts';
import { registerQuery } from '../../recommendations/schema.ts';
import { countDutyStates, listAnswered, listDuties, listWaiting } from '../answers/queries.ts';
import { countClaimed, listClaimed, listClaims } from '../claims/queries.ts';
import { giveAssignments } from '../policy.ts';
import { countOffer } from '../rules/actions.ts';
import { NOBODY } from '../schema.ts';
import { OverviewPage, type OverviewView, type UnownedPart } from './page.tsx';
import { overviewLists } from './schema.ts';

const PER_PAGE = 40;
/** Of hundreds of themes those with most that nobody answers for. */
const MOST_THEMES = 40;

/** The page of all assignments. */
export function overviewRoutes({ db }: Pick<House, 'db'>, search: RegisterSearch): Route[] {
  const ask = ({ viewer, head, asOf }: PageContext, organisation: string[]) =>
    search({
      viewer,
      head,
      asOf: asOf?.seq,
      filter: registerQuery.parse({ organisation }),
      order: { sort: 'newest', page: 1, perPage: 1 },
    });

  const view = async (page: PageContext): Promise<OverviewView> => {
    const { viewer, asOf, query } = page;
    const reading = readingAs(db, viewer, asOf?.seq);
    const list = overviewLists.find((known) => known === query.get('list')) ?? 'unowned';
    const mayGive = may(viewer, giveAssignments) && !asOf;
    const [unowned, everything, states, claims, offer] = await Promise.all([
      ask(page, [NOBODY]),
      ask(page, []),
      countDutyStates(reading),
      countClaimed(reading),
      mayGive ? countOffer(db, viewer) : undefined,
    ]);
    const counts = {
      unowned: unowned.found,
      claimed: claims.claimed,
      contested: states.contested,
      waiting: states.waiting,
      accepted: states.accepted,
    };
    const pages =
      list === 'unowned' || list === 'accepted' ? 1 : Math.max(1, Math.ceil(counts[list] / PER_PAGE));
    const typed = Number(query.get('page') ?? 1);
    const current = Number.isInteger(typed) ? Math.min(Math.max(typed, 1), pages) : 1;
    const offset = (current - 1) * PER_PAGE;
    const parts = (name: 'review' | 'theme'): UnownedPart[] =>
      [...unowned.counts[name]].map(([value, count]) => ({
        value,
        label: choiceLabel(page, name, value, unowned),
        unowned: count,
        of: everything.counts[name].get(value) ?? count,
      }));
    const order = new Map([...unowned.reviews.keys()].map((slug, at) => [slug, at]));
    const themes =
      list === 'unowned'
        ? parts('theme').sort((a, b) => b.unowned - a.unowned || page.formats.compare(a.label, b.label))
        : [];
    const claimedIds = list === 'claimed' ? await listClaimed(reading, PER_PAGE, offset) : [];
    const [items, claimsOf] = await Promise.all([
      listById(reading, claimedIds),
      listClaims(reading, claimedIds),
    ]);
    return {
      list,
      counts,
      total: everything.found,
      disputed: claims.disputed,
      reviews:
        list === 'unowned'
          ? parts('review').sort((a, b) => (order.get(a.value) ?? 0) - (order.get(b.value) ?? 0))
          : [],
      themes: themes.slice(0, MOST_THEMES),
      moreThemes: Math.max(0, themes.length - MOST_THEMES),
      claimed: items.map((item) => ({ item, claims: claimsOf.get(item.id) ?? [] })),
      duties:
        list === 'contested' || list === 'waiting'
          ? await listDuties(reading, { state: list }, PER_PAGE, offset)
          : [],
      waiting: list === 'waiting' ? await listWaiting(reading) : [],
      answered: list === 'accepted' ? await listAnswered(reading) : [],
      offer,
      current,
      pages,
      given: mayGive ? justGiven(query) : undefined,
    };
  };

  return [
    get(
      '/assignments',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        return ask.html(<OverviewPage page={page} view={await view(page)} />);
      },
      { follows: 'register' },
    ),
  ];
}

function justGiven(query: URLSearchParams): { given: number; ended: number } | undefined {
  const [given, ended] = ['given', 'ended'].map((name) => Number(query.get(name) ?? Number.NaN));
  if (!Number.isInteger(given) || !Number.isInteger(ended)) return undefined;
  return { given: given ?? 0, ended: ended ?? 0 };
}
