import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { enterSheet, listFigureSources } from './figure-actions.ts';
import { doneHref } from './links.tsx';
import { lastPeriodBefore } from './period.ts';
import { enterFigures } from './policy.ts';
import { findIndicator, listBrokenDown, listValues } from './queries.ts';
import { indicatorSlug, sheetForm } from './schema.ts';
import { sheetAsTyped, sheetFacts, SheetPage, type SheetView } from './sheet-page.tsx';
import { checkPeriod, sheetVersion } from './sheet.ts';
import { readCountryDay, readMethods, readOwnValues } from './write-queries.ts';

const FIGURES = '/indicators/:indicator/figures';

/** Entering figures, each organisation its own. */
export function figureRoutes(house: Pick<House, 'db' | 'clock' | 'languages'>): Route[] {
  const { db } = house;

  const form = async (ask: Ask, refusal?: { typed: Typed; problems: readonly Problem[] }) => {
    const page = ask.get('page');
    const { viewer, query } = page;
    const { country } = viewer;
    const reading = readingAs(db, viewer);
    const slug = indicatorSlug.safeParse(ask.req.param('indicator'));
    const indicator = slug.success ? await findIndicator(reading, slug.data) : undefined;
    if (!indicator) return notFoundPage(ask, page);
    const sources = await listFigureSources(db, viewer);
    const { today } = await readCountryDay(db, country, house.clock());
    const asked = refusal ? refusal.typed['organisation'] : query.get('organisation');
    const source =
      sources.find((one) => one.slug === asked) ??
      sources.find(({ id }) => id === indicator.collector) ??
      sources[0];
    const own = source ? await readOwnValues(db, country, source.id, [indicator.id]) : [];
    const wanted =
      (refusal ? refusal.typed['period'] : query.get('period')) ??
      lastPeriodBefore(today, indicator.frequency);
    const methods = await readMethods(db, country, [indicator.id]);
    const at = checkPeriod(wanted, indicator.frequency, methods, today);
    const problems = refusal?.problems ?? ('problem' in at && query.has('period') ? [at.problem] : []);
    const period = 'problem' in at ? (refusal ? wanted : null) : at.period;
    const standing = own.filter((value) => value.period === period);
    const asItStands = sheetAsTyped(page, standing);
    const typed = refusal?.typed ?? asItStands;
    const isStale = problems.includes(newerVersion);
    const entered = [...new Set(own.map((value) => value.period))].toReversed();
    const view: SheetView = {
      indicator,
      sources,
      source,
      period,
      asked: wanted,
      entered,
      categories: await categoriesOf(ask, indicator.id),
      typed,
      version: sheetVersion(standing),
      problems,
      newer: isStale ? differingFacts(sheetFacts(page, asItStands), sheetFacts(page, typed)) : undefined,
    };
    return ask.html(<SheetPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const categoriesOf = async (ask: Ask, indicator: string): Promise<string[]> => {
    const reading = readingAs(db, ask.get('page').viewer);
    const last = (await listBrokenDown(reading, indicator)).at(-1);
    if (last === undefined) return [];
    const parts = await listValues(reading, indicator, { partsOf: last });
    return [...new Set(parts.map(({ category }) => category))];
  };

  return [
    get(FIGURES, enterFigures, (ask) => form(ask)),
    post(FIGURES, enterFigures, async (ask) => {
      const page = ask.get('page');
      const slug = ask.req.param('indicator') ?? '';
      const { value, typed } = await readForm(ask, sheetForm(page.language));
      const outcome = await enterSheet(house, page.viewer, slug, value);
      if (!outcome) return notFoundPage(ask, page);
      if (!outcome.ok) return form(ask, { typed, problems: outcome.problems });
      return ask.redirect(`${doneHref(slug, 'entered')}&period=${outcome.value.period}#figures`, 303);
    }),
  ];
}
