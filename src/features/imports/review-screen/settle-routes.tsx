import type { Position } from '../../../documents/document.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask } from '../../../web/context.ts';
import { notFoundPage } from '../../../web/error-pages.tsx';
import { parseForm, type Typed } from '../../../web/forms.ts';
import { get, post, type Route } from '../../../web/routes.ts';
import { correctItem, findSet, settle, undoSettlement, type ImportHouse } from '../actions.ts';
import { findImportAsked } from '../find-import.ts';
import { importDocuments } from '../policy.ts';
import type { ReviewSet, SettledDisagreement } from '../review-set.ts';
import { settleForm } from '../schema.ts';
import { choicesOn, SettlePage } from './settle-page.tsx';

type Found = { set: ReviewSet; of: { id: string; version: number }; point: SettledDisagreement };

/** Points on which the sources of a review differ, for a person to settle, whichever document leads. */
export function settleRoutes(house: ImportHouse): Route[] {
  const find = async (ask: Ask): Promise<Found | undefined> => {
    const row = await findImportAsked(house, ask);
    if (row?.state !== 'review') return undefined;
    const set = await findSet(house, row);
    const item = Number(ask.req.param('item'));
    const field = ask.req.param('field');
    const point = set.disagreements.find((one) => one.item === item && one.field === field);
    // what was published with its reason stands; it is corrected on record, not here
    if (!point || point.decision?.isOnRecord === true) return undefined;
    return { set, of: set.lead ?? row, point };
  };

  const settlePage = (ask: Ask, found: Found, typed: Typed, problems: readonly Problem[]) =>
    ask.html(
      <SettlePage page={ask.get('page')} {...found} typed={typed} problems={problems} />,
      problems.length > 0 ? 400 : 200,
    );

  return [
    get('/imports/:id/differences/:item/:field', importDocuments, async (ask) => {
      const found = await find(ask);
      if (!found) return notFoundPage(ask, ask.get('page'));
      return settlePage(ask, found, { reason: found.point.decision?.reason ?? '' }, []);
    }),

    post('/imports/:id/differences/:item/:field', importDocuments, async (ask) => {
      const page = ask.get('page');
      const found = await find(ask);
      if (!found) return notFoundPage(ask, page);
      const { set, point } = found;
      const form = await parseForm(ask, settleForm);
      if (!form.ok) return settlePage(ask, found, form.typed, form.problems);
      const { version, choice: at, reason } = form.value;
      const choice = choicesOn(set, point)[at];
      if (!choice)
        return settlePage(ask, found, form.typed, [{ code: 'imports.settle.missing', field: 'choice' }]);
      const of = { id: found.of.id, version };
      const said = valueOf(point.field, choice.value);
      const recommendation = set.recorded[point.item]?.id ?? '';
      const outcome = set.lead
        ? await correctItem(house, page.viewer, of, reason, () => [{ index: point.item, ...said }])
        : await settle(house, page.viewer, of, reason, { recommendation, ...said });
      if (!outcome.ok) return settlePage(ask, found, form.typed, outcome.problems);
      return ask.redirect(`/imports/${of.id}#differences`, 303);
    }),

    post('/imports/:id/differences/:item/:field/undo', importDocuments, async (ask) => {
      const page = ask.get('page');
      const found = await find(ask);
      if (!found) return notFoundPage(ask, page);
      const { set, point, of } = found;
      const form = await ask.req.formData();
      const version = Number(form.get('version'));
      const recommendation = set.recorded[point.item]?.id ?? '';
      // what somebody else changed meanwhile is left alone: the screen shows what stands
      if (!set.lead)
        await undoSettlement(
          house,
          page.viewer,
          { id: of.id, version },
          { recommendation, field: point.field },
        );
      return ask.redirect(`/imports/${of.id}#differences`, 303);
    }),
  ];
}

/** What a source says on a point, as the field's own kind of value. */
function valueOf(field: SettledDisagreement['field'], value: string | readonly string[] | null) {
  if (field === 'states') return { field, value: Array.isArray(value) ? [...(value as string[])] : [] };
  if (field === 'position') return { field, value: value as Position | null };
  return { field, value: typeof value === 'string' ? value : '' };
}
