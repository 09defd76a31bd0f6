import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { findRecommendation } from '../recommendations/actions.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { listSummaries, summariesVersion, writeRecommendationSummaries } from './actions.ts';
import { SummariesFormPage, summariesFacts } from './pages.tsx';
import { writeSummaries } from './policy.ts';
import { summariesForm } from './schema.ts';

const WRITE = '/recommendations/:symbol/:number/summary';

/** Writing a recommendation in plain language. */
export function summaryRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const find = async (ask: Ask) => {
    const reading = readingAs(house.db, ask.get('page').viewer);
    const address = `${ask.req.param('symbol')}/${ask.req.param('number')}`;
    const recommendation = await findRecommendation(reading, address);
    if (!recommendation) return null;
    return { recommendation, summaries: await listSummaries(reading, recommendation.id) };
  };

  const form = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await find(ask);
    if (!found) return notFoundPage(ask, page);
    const { recommendation, summaries } = found;
    const typed = Object.fromEntries(summaries.map(({ language, text }) => [`text-${language}`, text]));
    return ask.html(
      <SummariesFormPage {...{ page, recommendation, typed, version: summariesVersion(summaries) }} />,
    );
  };

  const write = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await find(ask);
    if (!found) return notFoundPage(ask, page);
    const { recommendation } = found;
    const { value, typed } = await readForm(ask, summariesForm(page.country.languages));
    const outcome = await writeRecommendationSummaries(house, page.viewer, recommendation, value);
    if (outcome.ok) return ask.redirect(recommendationHref(recommendation.address), 303);
    const { problems } = outcome;
    const { summaries } = (await find(ask)) ?? found;
    const standing = Object.fromEntries(summaries.map(({ language, text }) => [language, text]));
    const newer = problems.includes(newerVersion)
      ? differingFacts(summariesFacts(page, standing), summariesFacts(page, value.texts))
      : undefined;
    const version = summariesVersion(summaries);
    return ask.html(
      <SummariesFormPage {...{ page, recommendation, typed, version, problems, newer }} />,
      400,
    );
  };

  return [get(WRITE, writeSummaries, form), post(WRITE, writeSummaries, write)];
}
