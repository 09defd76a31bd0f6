import { csvPieces } from '../../documents/write/csv.ts';
import type { Row } from '../../documents/write/table.ts';
import { xlsxStream } from '../../documents/write/xlsx.ts';
import type { PageContext } from '../../web/context.ts';
import type { PlanAction } from './action-queries.ts';
import type { Plan } from './queries.ts';
import { actionHref, isOverdue, type ExportFormat, type OrganisationInAction, type Part } from './schema.ts';

/** What a table of actions holds, in the order of its columns. */
const columns = [
  'number',
  'title',
  'kind',
  'state',
  'overdue',
  'starts_on',
  'ends_on',
  'objective',
  'lead',
  'supporting',
  'partners',
  'has_money',
  'recommendations',
  'clusters',
  'sdg_targets',
  'development_plan',
  'address',
];

const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export type ActionsTable = {
  plan: Plan;
  actions: readonly PlanAction[];
  objectives: readonly { id: string; title: string }[];
  parts: readonly OrganisationInAction[];
  served: readonly { action: string; kind: string; name: string }[];
  today: string;
};

/** A plan's actions as a file: kinds and states by their codes, which programs read, organisations by name. */
export async function actionsFile(
  page: PageContext,
  table: ActionsTable,
  format: ExportFormat,
): Promise<Response> {
  const rows = rowsOf(page, table);
  const body =
    format === 'csv' ? await joined(csvPieces(columns, rows)) : await xlsxStream('Actions', columns, rows);
  return new Response(body, {
    headers: {
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="actions-${table.plan.slug}.${format}"`,
    },
  });
}

async function* rowsOf({ formats, publicUrl }: PageContext, table: ActionsTable): AsyncGenerator<Row> {
  const { plan, actions, objectives, parts, served, today } = table;
  const partsOf = Map.groupBy(parts, ({ action }) => action);
  const servedOf = Map.groupBy(served, ({ action }) => action);
  const titles = new Map(objectives.map(({ id, title }) => [id, title]));
  for (const action of actions) {
    const names = (part: Part) =>
      (partsOf.get(action.id) ?? []).filter((one) => one.part === part).map((one) => formats.name(one.names));
    const of = (kind: string) =>
      (servedOf.get(action.id) ?? []).filter((one) => one.kind === kind).map(({ name }) => name);
    yield {
      number: action.number,
      title: action.title,
      kind: action.kind,
      state: action.state,
      overdue: isOverdue(action, today),
      starts_on: action.starts_on,
      ends_on: action.ends_on,
      objective: action.objective === null ? null : (titles.get(action.objective) ?? null),
      lead: names('lead')[0] ?? null,
      supporting: names('supporting'),
      partners: names('partner'),
      has_money: action.is_funded,
      recommendations: of('recommendation'),
      clusters: of('cluster'),
      sdg_targets: of('sdg-target'),
      development_plan: of('development-plan'),
      address: publicUrl + actionHref(plan.slug, action.number),
    };
  }
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}
