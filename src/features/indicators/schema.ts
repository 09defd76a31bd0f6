import { z } from 'zod';
import type { IndicatorTable } from '../../database/plan-tables.ts';
import type { Translated } from '../../database/tables.ts';
import type { Language } from '../../i18n/translator.ts';
import { slugOf } from '../../vocabularies/term-slug.ts';
import { isId } from '../../web/ids.ts';
import { asText, line } from '../../web/lines.ts';
import type { Frequency } from './period.ts';
import { tracks, type Point } from './track.ts';

export { tracks } from './track.ts';

/** Commitment, effort and result, in the order of OHCHR's framework (HRI/MC/2008/3). */
export const indicatorKinds = [
  'structural',
  'process',
  'outcome',
] as const satisfies readonly IndicatorTable['kind'][];
export const directions = [
  'higher',
  'lower',
  'neither',
] as const satisfies readonly IndicatorTable['better'][];
export const frequencies = [
  'monthly',
  'quarterly',
  'half-yearly',
  'yearly',
  'less-often',
] as const satisfies readonly Frequency[];

/** By what figures are usually broken down; any other name may be typed. */
export const usualBreakdowns = ['sex', 'age', 'region', 'disability', 'group'] as const;

/** The longest texts, in characters. */
export const LONGEST = {
  title: 200,
  definition: 4_000,
  limits: 2_000,
  method: 4_000,
  unit: 60,
  breakdown: 60,
  category: 120,
  source: 300,
  note: 1_000,
} as const;
/** More would let whoever names it hide the figures of others. */
export const MOST_SMALLEST_CELL = 100;
/** How many benchmarks a form has places for at first. */
export const BENCHMARKS = 4;
/** How many parts of breakdowns one form takes. */
export const MOST_PARTS = 80;
const LONGEST_SLUG = 60;
/** Addresses of pages beside those of indicators. */
const TAKEN_SLUGS = new Set(['new', 'import', 'link']);

/** An indicator's slug, in any script, as an address gives it. */
export const indicatorSlug = z.string().regex(/^[\p{L}\p{N}-]{1,80}$/u);

export function indicatorHref(slug: string): string {
  return `/indicators/${encodeURIComponent(slug)}`;
}

/** The slug of a new indicator; `isTaken` says whether another has it. */
export async function slugFor(title: string, isTaken: (slug: string) => Promise<boolean>): Promise<string> {
  const plain = slugOf(title).slice(0, LONGEST_SLUG).replace(/-+$/, '');
  for (let at = 1; ; at++) {
    const slug = at === 1 ? plain : `${plain}-${at}`;
    if (!TAKEN_SLUGS.has(slug) && !(await isTaken(slug))) return slug;
  }
}

/** The name of a breakdown as it is kept: one of the usual by its code, in whichever language it was typed. */
export function breakdownTyped(typed: string, languages: readonly Pick<Language, 'messages'>[]): string {
  const plain = typed.toLowerCase();
  const usual = usualBreakdowns.find(
    (code) =>
      code === plain ||
      languages.some(({ messages }) => messages[`indicators.breakdown.${code}`]?.toLowerCase() === plain),
  );
  return usual ?? typed;
}

const text = z.string().catch('').transform(asText);

export type TypedTarget = { year: string; value: string };

/** What the form of an indicator says, as typed; the verb says what is wrong with it. */
export type IndicatorInput = {
  title: string;
  definition: string;
  language: string;
  kind: string;
  unit: string;
  better: string;
  frequency: string;
  /** The slug of the organisation that collects it. */
  collector: string;
  limits: string;
  sdg: string;
  smallest: string;
  baseline: TypedTarget;
  target: TypedTarget;
  benchmarks: readonly TypedTarget[];
  /** Of a new indicator: how it is measured, and since which year. */
  method: string;
  since: string;
  /** The language in whose notation its numbers are typed. */
  notation: string;
  version: string;
};

/** A form with `baseline-year`, `baseline-value`, `benchmark-year-0`, `benchmark-value-0` and so on. */
export function indicatorForm(notation: string): z.ZodType<IndicatorInput> {
  return z.record(z.string(), z.string().catch('')).transform((typed) => {
    const short = (name: string) => line.parse(typed[name]);
    const long = (name: string) => text.parse(typed[name]);
    const of = (name: string, at = '') => ({
      year: short(`${name}-year${at}`),
      value: short(`${name}-value${at}`),
    });
    const places = Object.keys(typed).flatMap((name) => /^benchmark-year-(\d{1,2})$/.exec(name)?.[1] ?? []);
    return {
      title: short('title'),
      definition: long('definition'),
      language: short('language'),
      kind: short('kind'),
      unit: short('unit'),
      better: short('better'),
      frequency: short('frequency'),
      collector: short('collector'),
      limits: long('limits'),
      sdg: short('sdg'),
      smallest: short('smallest'),
      baseline: of('baseline'),
      target: of('target'),
      benchmarks: places.map((at) => of('benchmark', `-${at}`)),
      method: long('method'),
      since: short('since'),
      notation,
      version: short('version'),
    };
  });
}

export const methodForm = z.object({ method: text, since: line, version: line });
export type MethodInput = z.output<typeof methodForm>;

/** A figure as typed: of the whole where `breakdown` and `category` are empty. */
export type TypedFigure = {
  breakdown: string;
  category: string;
  value: string;
  cases: string;
};

/** What an organisation enters of an indicator for one period, as typed. */
export type SheetInput = {
  /** The slug of the organisation whose figures they are. */
  organisation: string;
  period: string;
  source: string;
  note: string;
  figures: readonly TypedFigure[];
  notation: string;
  version: string;
};

/** A form with `value` and `cases` of the whole, then `breakdown-0`, `category-0`, `value-0`, `cases-0` and so on. */
export function sheetForm(notation: string): z.ZodType<SheetInput> {
  return z.record(z.string(), z.string().catch('')).transform((typed) => {
    const short = (name: string) => line.parse(typed[name]);
    const parts = Array.from({ length: MOST_PARTS }, (_, at) => ({
      breakdown: short(`breakdown-${at}`),
      category: short(`category-${at}`),
      value: short(`value-${at}`),
      cases: short(`cases-${at}`),
    }));
    return {
      organisation: short('organisation'),
      period: short('period'),
      source: short('source'),
      note: text.parse(typed['note']),
      figures: [{ breakdown: '', category: '', value: short('value'), cases: short('cases') }, ...parts],
      notation,
      version: short('version'),
    };
  });
}

/** What an indicator can measure: one of the three, by id. */
export const linkedKinds = ['action', 'objective', 'recommendation'] as const;
export type LinkedKind = (typeof linkedKinds)[number];
export type Linked = { kind: LinkedKind; id: string };

/** `?recommendation=<id>` and the like; null where the address names nothing that can be linked. */
export function linkedIn(query: URLSearchParams): Linked | null {
  for (const kind of linkedKinds) {
    const id = query.get(kind) ?? '';
    if (isId(id)) return { kind, id };
  }
  return null;
}

const one = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** How an indicator stands on its way, or that nothing can be said of it. */
export const ways = [...tracks, 'unknown'] as const;

/** What the list is narrowed to. */
export const listQuery = z.object({
  q: one(z.string().trim().min(1).max(200)),
  kind: one(z.enum(indicatorKinds)),
  collector: one(indicatorSlug),
  /** Whether anybody has entered a figure. */
  value: one(z.enum(['some', 'none'])),
  way: one(z.enum(ways)),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
});
export type ListQuery = z.output<typeof listQuery>;

/** The newest figure of one organisation for the whole. */
export type LatestFigure = {
  organisation: string;
  organisation_slug: string;
  organisation_names: Translated;
  period: string;
  value: number;
};

/** An indicator with what its lists say of it. */
export type ShownIndicator = {
  id: string;
  slug: string;
  title: string;
  language: string;
  kind: IndicatorTable['kind'];
  unit: string;
  better: IndicatorTable['better'];
  frequency: Frequency;
  public: boolean;
  collector: string;
  collector_slug: string;
  collector_names: Translated;
  /** Of each source; its collector's first. */
  latest: readonly LatestFigure[];
  baseline: Point | null;
  benchmarks: readonly Point[];
  target: Point | null;
  /** The years since which it has been measured in another way than before. */
  breaks: readonly number[];
};
