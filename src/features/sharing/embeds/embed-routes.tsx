import { everyone, publicViewer } from '../../../access/policy.ts';
import type { Ask, PageContext } from '../../../web/context.ts';
import { notFoundPage } from '../../../web/error-pages.tsx';
import { get, type Route } from '../../../web/routes.ts';
import { frontSentence } from '../../front/components.tsx';
import { countThread, type OpenRegister } from '../../recommendations/actions.ts';
import { listReviews } from '../../reviews/actions.ts';
import { findShared } from '../find-shared.ts';
import { sharedPlaces, THREAD } from '../schema.ts';
import { EmbedCodePage } from './code-page.tsx';
import { AnswersChart, GonePage, Framed, ThreadChart, type Embed } from './framed.tsx';

/** Figures for frames in pages of others, and for each a page that says how it gets there. */
export function embedRoutes(open: OpenRegister): Route[] {
  /** As everybody sees it today, whoever asks. */
  const everybodys = (ask: Ask): PageContext => {
    const page = ask.get('page');
    return { ...page, viewer: publicViewer(page.country.code), asOf: undefined };
  };

  const pair = (path: string, find: (page: PageContext, ask: Ask) => Promise<Embed | null>): Route[] => [
    get(
      path,
      everyone,
      async (ask) => {
        const page = everybodys(ask);
        const embed = await find(page, ask);
        if (!embed) return ask.html(<GonePage page={page} />, 404);
        return ask.html(<Framed page={page} embed={embed} />);
      },
      { for: 'other-sites', follows: 'register' },
    ),
    get(
      `${path}/code`,
      everyone,
      async (ask) => {
        const embed = await find(everybodys(ask), ask);
        if (!embed) return notFoundPage(ask, ask.get('page'));
        return ask.html(<EmbedCodePage page={ask.get('page')} embed={embed} />);
      },
      { follows: 'register' },
    ),
  ];

  return [
    ...pair(THREAD, async (page) => {
      const register = await open(page);
      const [thread, reviews] = await Promise.all([countThread(register), listReviews(register)]);
      return {
        address: THREAD,
        source: '/',
        name: page.t('front.thread.title'),
        issued: undefined,
        sentence: frontSentence(page, thread, reviews.length),
        height: 420,
        chart: <ThreadChart page={page} thread={thread.reached} />,
      };
    }),
    ...sharedPlaces.flatMap((place) =>
      pair(`/embed/${place}/:name`, async (page, ask) => {
        const shared = await findShared(page, await open(page), place, ask.req.param('name') ?? '');
        if (!shared) return null;
        const { path, name, issued, figures } = shared;
        return {
          address: `/embed${path}`,
          source: path,
          name,
          issued,
          sentence: page.t('sharing.sentence', {
            country: page.countryName,
            total: figures.total,
            asking: figures.answers.asked,
            answered: figures.answers.asked - figures.answers.missing,
          }),
          height: 400,
          chart: <AnswersChart page={page} shared={shared} />,
        };
      }),
    ),
  ];
}
