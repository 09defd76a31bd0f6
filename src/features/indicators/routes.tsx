import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { isId } from '../../web/ids.ts';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { sendPage } from '../../web/send-page.ts';
import { z } from 'zod';
import {
  addIndicator,
  addMethod,
  changeIndicator,
  indicatorVersion,
  linkIndicator,
  publishIndicator,
  removeIndicator,
  unlinkIndicator,
  withdrawIndicator,
} from './actions.ts';
import { figureColumns, figureRows, listColumns, listRows } from './export-rows.ts';
import { figureRoutes } from './figure-routes.tsx';
import {
  IndicatorFormPage,
  indicatorAsTyped,
  indicatorFacts,
  MethodFormPage,
  type IndicatorFormView,
} from './form-page.tsx';
import { importRoutes } from './import/import-routes.tsx';
import { IndicatorPage } from './indicator-page.tsx';
import { inOrder, listShown } from './list.ts';
import { IndicatorsPage } from './list-page.tsx';
import { doneHref, linkedHref, LinkPage } from './links.tsx';
import { editIndicators, editorOf, publishIndicators } from './policy.ts';
import {
  findIndicator,
  findLinkable,
  findLinked,
  listBrokenDown,
  listCollectors,
  listIndicators,
  listLinks,
  listMethods,
  listTargets,
  listValues,
  withOwn,
  type Indicator,
} from './queries.ts';
import {
  indicatorForm,
  indicatorHref,
  indicatorSlug,
  linkedIn,
  listQuery,
  methodForm,
  type Linked,
} from './schema.ts';
import { tableFile, tableFormats } from './table-file.ts';
import { listCollecting } from './write-queries.ts';
import { line } from '../../web/lines.ts';

const ONE = '/indicators/:indicator';
const PER_PAGE = 40;
/** As many as are offered to choose from at a time. */
const MOST_OFFERED = 40;

/** Indicators and a page for each; saying what they are, publishing and linking them, and entering their figures. */
export function indicatorRoutes(house: Pick<House, 'db' | 'clock' | 'languages'>): Route[] {
  const { db } = house;
  const readingFor = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    return readingAs(db, viewer, asOf?.seq);
  };
  const find = async (ask: Ask): Promise<Indicator | undefined> => {
    const slug = indicatorSlug.safeParse(ask.req.param('indicator'));
    return slug.success ? findIndicator(readingFor(ask), slug.data) : undefined;
  };

  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const query = listQuery.parse(Object.fromEntries(page.query));
    const from = (query.page - 1) * PER_PAGE;
    const [{ found, items }, collectors] = await Promise.all([
      listShown(readingFor(ask), query, page.language, (all) => all.slice(from, from + PER_PAGE)),
      listCollectors(readingFor(ask)),
    ]);
    const pages = Math.max(1, Math.ceil(found / PER_PAGE));
    const view = { query, items, collectors, found, current: Math.min(query.page, pages), pages };
    return sendPage(ask, <IndicatorsPage page={page} view={view} />);
  };

  const show = async (
    ask: Ask,
    refusal?: { problems: readonly Problem[]; address?: string },
  ): Promise<Response> => {
    const page = ask.get('page');
    const indicator = await find(ask);
    if (!indicator) return notFoundPage(ask, page);
    const reading = readingFor(ask);
    const brokenDown = await listBrokenDown(reading, indicator.id);
    const asked = page.query.get('period');
    const partsOf = brokenDown.find((period) => period === asked) ?? brokenDown.at(-1);
    const [methods, targets, whole, shownParts, links] = await Promise.all([
      listMethods(reading, indicator.id),
      listTargets(reading, indicator.id),
      listValues(reading, indicator.id, 'whole'),
      partsOf === undefined ? [] : listValues(reading, indicator.id, { partsOf }),
      listLinks(reading, indicator.id),
    ]);
    const parts = page.asOf ? shownParts : await withOwn(db, page.viewer, shownParts);
    const view = { indicator, methods, targets, whole, brokenDown, partsOf, parts, links, ...refusal };
    const drawn = <IndicatorPage page={page} view={view} />;
    return refusal ? ask.html(drawn, 400) : sendPage(ask, drawn);
  };

  const collectorsFor = async (ask: Ask) => {
    const { viewer } = ask.get('page');
    const all = await listCollecting(db, viewer.country);
    return all.filter(({ id }) => editorOf(viewer, id) !== null);
  };

  const measuredIn = async (ask: Ask): Promise<IndicatorFormView['measures'] | undefined> => {
    const { query } = ask.get('page');
    const linked = linkedIn(query);
    if (!linked) return null;
    const shown = await findLinked(readingAs(db, ask.get('page').viewer), linked);
    return shown ? { linked, shown } : undefined;
  };

  const newForm = async (ask: Ask, refusal?: Pick<IndicatorFormView, 'typed' | 'problems'>) => {
    const page = ask.get('page');
    const measures = await measuredIn(ask);
    if (measures === undefined) return notFoundPage(ask, page);
    const view = { indicator: null, measures, collectors: await collectorsFor(ask), typed: {}, version: '' };
    return ask.html(<IndicatorFormPage page={page} view={{ ...view, ...refusal }} />, refusal ? 400 : 200);
  };

  const editForm = async (ask: Ask, refusal?: Pick<IndicatorFormView, 'typed' | 'problems'>) => {
    const page = ask.get('page');
    const indicator = await find(ask);
    if (!indicator) return notFoundPage(ask, page);
    if (!refusal && !editorOf(page.viewer, indicator.collector))
      return ask.redirect(indicatorHref(indicator.slug), 303);
    const reading = readingAs(db, page.viewer);
    const targets = await listTargets(reading, indicator.id);
    const standing = indicatorAsTyped(indicator, targets, page.language);
    const { typed = standing, problems = [] } = refusal ?? {};
    const isStale = problems.includes(newerVersion);
    const view: IndicatorFormView = {
      indicator,
      measures: null,
      collectors: await collectorsFor(ask),
      typed,
      version: indicatorVersion(indicator, targets),
      problems,
      newer: isStale
        ? differingFacts(indicatorFacts(page, standing), indicatorFacts(page, typed))
        : undefined,
    };
    return ask.html(<IndicatorFormPage page={page} view={view} />, refusal ? 400 : 200);
  };

  const methodPage = async (
    ask: Ask,
    refusal?: { typed: Record<string, string>; problems: readonly Problem[] },
  ) => {
    const page = ask.get('page');
    const indicator = await find(ask);
    if (!indicator) return notFoundPage(ask, page);
    if (!refusal && !editorOf(page.viewer, indicator.collector))
      return ask.redirect(indicatorHref(indicator.slug), 303);
    const methods = await listMethods(readingAs(db, page.viewer), indicator.id);
    const { typed = {}, problems = [] } = refusal ?? {};
    const props = { page, indicator, last: methods.at(-1), typed, problems };
    return ask.html(<MethodFormPage {...props} version={String(methods.length)} />, refusal ? 400 : 200);
  };

  /** A verb that a button stands for: back to the page, or with what was in its way. */
  const command = (verb: typeof publishIndicator, done: string) => async (ask: Ask) => {
    const page = ask.get('page');
    const slug = ask.req.param('indicator') ?? '';
    const outcome = await verb(house, page.viewer, slug);
    if (!outcome) return notFoundPage(ask, page);
    return outcome.ok ? ask.redirect(doneHref(slug, done), 303) : show(ask, outcome);
  };

  const choose = async (ask: Ask, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const measures = await measuredIn(ask);
    // without something to link there is nothing to choose for
    if (measures === null) return ask.redirect('/indicators', 303);
    if (measures === undefined) return notFoundPage(ask, page);
    const { q } = listQuery.parse({ q: page.query.get('q') ?? undefined });
    const collectors = new Set((await collectorsFor(ask)).map(({ id }) => id));
    const all = (await listIndicators(readingAs(db, page.viewer), { q })).filter(({ collector }) =>
      collectors.has(collector),
    );
    const choices = inOrder(all, page.language).slice(0, MOST_OFFERED);
    const props = { page, ...measures, q, choices, more: all.length - choices.length, problems };
    return ask.html(<LinkPage {...props} />, problems.length > 0 ? 400 : 200);
  };

  return [
    get('/indicators', everyone, list, { follows: 'register' }),
    ...tableFormats.map((format) =>
      get(`/indicators.${format}`, everyone, async (ask) => {
        const page = ask.get('page');
        const query = listQuery.parse(Object.fromEntries(page.query));
        const { items } = await listShown(readingFor(ask), query, page.language, (all) => all);
        return tableFile(`indicators-${page.country.code}`, format, listColumns, listRows(page, items));
      }),
    ),
    get('/indicators/new', editIndicators, (ask) => newForm(ask)),
    post('/indicators/new', editIndicators, async (ask) => {
      const page = ask.get('page');
      const { value, typed } = await readForm(ask, indicatorForm(page.language));
      const outcome = await addIndicator(house, page.viewer, value, linkedIn(page.query));
      if (outcome.ok) return ask.redirect(doneHref(outcome.value.slug, 'added'), 303);
      return newForm(ask, { typed, problems: outcome.problems });
    }),
    get('/indicators/link', editIndicators, (ask) => choose(ask)),
    post('/indicators/link', editIndicators, async (ask) => {
      const page = ask.get('page');
      const linked = linkedIn(page.query);
      const { value } = await readForm(ask, z.object({ indicator: line }));
      const outcome = linked && (await linkIndicator(house, page.viewer, value.indicator, linked));
      if (!outcome) return choose(ask, [{ code: 'indicators.link.nothing', field: 'indicator' }]);
      if (!outcome.ok) return choose(ask, outcome.problems);
      const shown = await findLinked(readingAs(db, page.viewer), linked);
      return ask.redirect(shown ? linkedHref(shown) : indicatorHref(value.indicator), 303);
    }),
    // before `/indicators/:indicator`, which would take `import` for an indicator
    ...importRoutes(house),
    get(ONE, everyone, (ask) => show(ask), { follows: 'register' }),
    ...tableFormats.map((format) =>
      get(`${ONE}/figures.${format}`, everyone, async (ask) => {
        const page = ask.get('page');
        const indicator = await find(ask);
        if (!indicator) return notFoundPage(ask, page);
        const reading = readingFor(ask);
        const [methods, values] = await Promise.all([
          listMethods(reading, indicator.id),
          listValues(reading, indicator.id, 'all'),
        ]);
        return tableFile(indicator.slug, format, figureColumns, figureRows(indicator, methods, values));
      }),
    ),
    get(`${ONE}/edit`, editIndicators, (ask) => editForm(ask)),
    post(`${ONE}/edit`, editIndicators, async (ask) => {
      const page = ask.get('page');
      const slug = ask.req.param('indicator') ?? '';
      const { value, typed } = await readForm(ask, indicatorForm(page.language));
      const outcome = await changeIndicator(house, page.viewer, slug, value);
      if (!outcome) return notFoundPage(ask, page);
      if (outcome.ok) return ask.redirect(doneHref(slug, 'saved'), 303);
      return editForm(ask, { typed, problems: outcome.problems });
    }),
    get(`${ONE}/method`, editIndicators, (ask) => methodPage(ask)),
    post(`${ONE}/method`, editIndicators, async (ask) => {
      const page = ask.get('page');
      const slug = ask.req.param('indicator') ?? '';
      const { value, typed } = await readForm(ask, methodForm);
      const outcome = await addMethod(house, page.viewer, slug, value);
      if (!outcome) return notFoundPage(ask, page);
      if (outcome.ok) return ask.redirect(doneHref(slug, 'saved'), 303);
      return methodPage(ask, { typed, problems: outcome.problems });
    }),
    post(`${ONE}/publish`, publishIndicators, command(publishIndicator, 'published')),
    post(`${ONE}/withdraw`, publishIndicators, command(withdrawIndicator, 'withdrawn')),
    post(`${ONE}/remove`, editIndicators, command(removeIndicator, 'removed')),
    post(`${ONE}/links`, editIndicators, async (ask) => {
      const page = ask.get('page');
      const slug = ask.req.param('indicator') ?? '';
      const { value } = await readForm(ask, z.object({ address: line }));
      const to: Linked | null = await findLinkable(readingAs(db, page.viewer), value.address);
      if (!to)
        return show(ask, {
          address: value.address,
          problems: [
            {
              code: 'indicators.link.unknown',
              field: 'address',
              values: { found: value.address.slice(0, 80) },
            },
          ],
        });
      const outcome = await linkIndicator(house, page.viewer, slug, to);
      if (!outcome) return notFoundPage(ask, page);
      if (!outcome.ok) return show(ask, { ...outcome, address: value.address });
      return ask.redirect(doneHref(slug, 'linked'), 303);
    }),
    post(`${ONE}/links/:link/end`, editIndicators, async (ask) => {
      const page = ask.get('page');
      const slug = ask.req.param('indicator') ?? '';
      const link = ask.req.param('link') ?? '';
      if (!isId(link)) return notFoundPage(ask, page);
      const outcome = await unlinkIndicator(house, page.viewer, slug, link);
      if (!outcome) return notFoundPage(ask, page);
      if (!outcome.ok) return show(ask, outcome);
      return ask.redirect(doneHref(slug, 'saved'), 303);
    }),
    ...figureRoutes(house),
  ];
}
