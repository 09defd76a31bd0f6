import { join } from 'node:path';
import { everyone, publicViewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import { createSpool } from '../../files/spool.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { get, type Route } from '../../web/routes.ts';
import { sendPage } from '../../web/send-page.ts';
import { listAssessments } from '../assessments/actions.ts';
import { listClaims, listOwners } from '../assignments/actions.ts';
import { discussionsOfRecommendation } from '../discussions/components.tsx';
import { listIndicatorsOf } from '../indicators/actions.ts';
import { listServingActions } from '../plans/actions.ts';
import { listPriorities } from '../priorities/actions.ts';
import { findClusterOf } from '../clusters/actions.ts';
import { listSummaries } from '../summaries/actions.ts';
import { listUpdates } from '../updates/actions.ts';
import { withdrawnOrNotFound } from '../withdrawals/components.tsx';
import { listAlike } from './alike-queries.ts';
import { citationBibtex, citationJson, type Cited } from './citation.ts';
import { documentName, mechanismName, recommendationHref } from './components.tsx';
import { RecommendationPage } from './pages.tsx';
import { exportFormats } from './export/schema.ts';
import { sendExport } from './export/send.ts';
import { findNeighbours, findRecommendation, listClauses, listCorrections, listSayings } from './queries.ts';
import { createFollowUps } from './register/follow-ups.tsx';
import { registerFeed } from './register/feed.ts';
import { searchInWords } from './register/in-words.ts';
import { RegisterPage } from './register/page.tsx';
import { listNewest } from './register/queries.ts';
import type { OpenRegister } from './register/register.ts';
import { PER_PAGE, type RegisterSearch } from './register/search.ts';
import { registerQuery } from './schema.ts';

const FEED_ITEMS = 50;
/** Downloads that are made at the same time; each holds a connection to the database. */
const EXPORTS_AT_ONCE = 2;
/** As many updates of a recommendation as its page counts. */
const MOST_UPDATES = 100;

/** The register, its downloads, and a page per recommendation. */
export function recommendationRoutes(
  house: Pick<House, 'db' | 'config' | 'languages'>,
  search: RegisterSearch,
  open: OpenRegister,
): Route[] {
  const spool = createSpool(join(house.config.dataDirectory, 'exports'), EXPORTS_AT_ONCE);
  const followUpsOf = createFollowUps(house, search);
  const readingFor = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    return readingAs(house.db, viewer, asOf?.seq);
  };
  const gone = (ask: Ask) => withdrawnOrNotFound(house.db, ask, { symbol: ask.req.param('symbol') ?? '' });

  return [
    get(
      '/recommendations',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const query = registerQuery.parse(ask.req.queries());
        const { page: wanted, sort = 'newest', more: _, ...filter } = query;
        const answer = await search({
          viewer: page.viewer,
          head: page.head,
          asOf: page.asOf?.seq,
          filter,
          order: { sort, page: wanted, perPage: PER_PAGE },
        });
        const followUps = await followUpsOf(page, query.q, answer.found);
        return sendPage(ask, <RegisterPage page={page} view={{ query, answer, followUps }} />);
      },
      { follows: 'register' },
    ),

    get(
      '/recommendations.atom',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const { page: _page, sort: _sort, more: _more, ...filter } = registerQuery.parse(ask.req.queries());
        // A feed is for everybody's reader, whoever opens it.
        const viewer = publicViewer(page.country.code);
        const order = { sort: 'newest', page: 1, perPage: 1 } as const;
        const [items, answer] = await Promise.all([
          listNewest(readingAs(house.db, viewer, page.asOf?.seq), filter, FEED_ITEMS),
          search({ viewer, head: page.head, asOf: page.asOf?.seq, filter, order }),
        ]);
        ask.header('content-type', 'application/atom+xml; charset=utf-8');
        return ask.body(registerFeed(page, items, searchInWords(page, filter, answer)));
      },
      { follows: 'register' },
    ),

    ...exportFormats.map((format) =>
      get(`/recommendations.${format}`, everyone, (ask) => sendExport({ db: house.db, spool }, ask, format)),
    ),

    get(
      '/recommendations/:symbol/:number',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const register = await open(page);
        const { reading } = register;
        const address = `${ask.req.param('symbol')}/${ask.req.param('number')}`;
        const recommendation = await findRecommendation(reading, address);
        if (!recommendation) return gone(ask);
        const [
          clauses,
          corrections,
          said,
          neighbours,
          summaries,
          alike,
          owned,
          claimed,
          serving,
          assessments,
          priorities,
          cluster,
          indicators,
          updates,
          discussions,
        ] = await Promise.all([
          listClauses(reading, recommendation.id),
          listCorrections(reading, recommendation.id),
          listSayings(reading, recommendation.id),
          findNeighbours(reading, recommendation),
          listSummaries(reading, recommendation.id),
          listAlike(register, recommendation),
          listOwners(reading, [recommendation.id]),
          listClaims(reading, [recommendation.id]),
          listServingActions(reading, [recommendation.id]),
          listAssessments(reading, recommendation.id),
          listPriorities(reading, [recommendation.id]),
          findClusterOf(reading, recommendation.id),
          listIndicatorsOf(reading, { kind: 'recommendation', id: recommendation.id }),
          listUpdates(reading, { recommendation: recommendation.address }, MOST_UPDATES, 0),
          discussionsOfRecommendation(page, reading, recommendation),
        ]);
        const { publicUrl } = house.config;
        const owners = owned.get(recommendation.id) ?? [];
        const actions = serving.get(recommendation.id) ?? [];
        const claims = claimed.get(recommendation.id) ?? [];
        const beside = { owners, claims, actions, indicators, updates, assessments, priorities };
        const seen = { clauses, corrections, said, neighbours, summaries, alike, cluster, discussions };
        const view = { recommendation, ...seen, ...beside, publicUrl };
        return sendPage(ask, <RecommendationPage page={page} view={view} />);
      },
      { follows: 'register' },
    ),

    ...(['bib', 'json'] as const).map((format) =>
      get(`/recommendations/:symbol/:number/citation.${format}`, everyone, async (ask) => {
        const address = `${ask.req.param('symbol')}/${ask.req.param('number')}`;
        const item = await findRecommendation(readingFor(ask), address);
        if (!item) return gone(ask);
        const cited: Cited = {
          ...item,
          symbol: documentName(item),
          mechanism: mechanismName(ask.get('page'), item.mechanism),
          day: item.issued_on ?? item.held_on,
          url: new URL(recommendationHref(item.address), house.config.publicUrl).href,
        };
        ask.header(
          'content-type',
          format === 'bib'
            ? 'application/x-bibtex; charset=utf-8'
            : 'application/vnd.citationstyles.csl+json',
        );
        return ask.body(format === 'bib' ? citationBibtex(cited) : citationJson(cited));
      }),
    ),

    get('/recommendations/:symbol/:number/history', everyone, async (ask) => {
      const address = `${ask.req.param('symbol')}/${ask.req.param('number')}`;
      const recommendation = await findRecommendation(readingFor(ask), address);
      if (!recommendation) return gone(ask);
      return ask.redirect(`/history?record=${recommendation.id}`, 303);
    }),
  ];
}
