import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { isId } from '../../web/ids.ts';
import { lines, readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { requestLearning, useModel } from './learn.ts';
import { ModelPage } from './model-page.tsx';
import { countDecisions, listModels } from './model-queries.ts';
import { improveModel } from './policy.ts';

const MODEL = '/administration/term-model';
const MODELS_SHOWN = 10;

/** Having the machine learn from decisions, and choosing what it proposes with. */
export function modelRoutes(house: House): Route[] {
  const { db, country } = house;

  const show = async (ask: Ask, problems: readonly Problem[] = []) => {
    const [decisions, models] = await Promise.all([
      countDecisions(db, country),
      listModels(db, country, MODELS_SHOWN),
    ]);
    const isChanged = ask.req.query('done') !== undefined;
    const view = { decisions, models, isChanged, problems };
    return ask.html(<ModelPage page={ask.get('page')} view={view} />, problems.length > 0 ? 400 : 200);
  };

  return [
    get(MODEL, improveModel, (ask) => show(ask)),
    post(MODEL, improveModel, async (ask) => {
      const outcome = await requestLearning(house, ask.get('page').viewer);
      return outcome.ok ? ask.redirect(MODEL, 303) : show(ask, outcome.problems);
    }),
    post(`${MODEL}/use`, improveModel, async (ask) => {
      const page = ask.get('page');
      const { value } = await readForm(ask, lines);
      const id = value['model'] ?? null;
      if (id !== null && !isId(id)) return notFoundPage(ask, page);
      const isUsed = await useModel(house, page.viewer, id);
      return isUsed ? ask.redirect(`${MODEL}?done=used`, 303) : notFoundPage(ask, page);
    }),
  ];
}
