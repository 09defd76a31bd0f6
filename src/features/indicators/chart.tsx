import type { PageContext } from '../../web/context.ts';
import { valueAxis, yearAxis } from './axis.ts';
import { timeOf } from './period.ts';
import type { ListedTarget } from './queries.ts';
import { figureSaid } from './words.ts';

export type Series = {
  slug: string;
  name: string;
  /** In the order of time. Figures by different methods are not joined by a line. */
  points: readonly { period: string; value: number; method: string }[];
};

export type ChartOf = {
  title: string;
  unit: string;
  series: readonly Series[];
  targets: readonly ListedTarget[];
  /** The years from which it is measured in another way. */
  breaks: readonly number[];
};

const WIDTH = 640;
const HEIGHT = 320;
const FRAME = { start: 76, end: 20, top: 34, bottom: 40 } as const;
/** More marks than these would run into each other: lines alone then say it, with a mark at their end. */
const MOST_MARKS = 40;
/** So many looks there are; further sources take them again, and the table tells them apart. */
const LOOKS = 6;

/** Marks by look, around 0/0: no two that stand beside each other are told apart by their colour alone. */
const MARKS = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'M-4-4h8v8h-8z',
  'M0-5 5 4h-10z',
  'M0-5.5 5.5 0 0 5.5-5.5 0z',
  'M-5-4h10L0 5z',
  'M-1.6-5h3.2v3.4H5v3.2H1.6V5h-3.2V1.6H-5v-3.2h3.4z',
] as const;

/**
 * The figures of each source over time, with baseline, benchmarks and target, drawn here and not in the browser. What it
 * shows stands in the table below it; it reads from the side at which its reader's lines begin.
 */
export function Chart({ page, of }: { page: PageContext; of: ChartOf }) {
  const { t, formats } = page;
  const { title, unit, series, targets, breaks } = of;
  const points = series.flatMap((one) => one.points);
  const times = [...points.map(({ period }) => timeOf(period)), ...targets.map(({ year }) => year)];
  const values = [...points, ...targets].map(({ value }) => value);
  if (points.length === 0) return null;
  const years = yearAxis(times);
  const axis = valueAxis(values, unit === '%');
  const inner = { width: WIDTH - FRAME.start - FRAME.end, height: HEIGHT - FRAME.top - FRAME.bottom };
  const along = (time: number) => {
    const at = FRAME.start + ((time - years.from) / (years.to - years.from)) * inner.width;
    return round(page.direction === 'rtl' ? WIDTH - at : at);
  };
  const up = (value: number) =>
    round(FRAME.top + (1 - (value - axis.from) / (axis.to - axis.from)) * inner.height);
  const start = along(years.from);
  const end = along(years.to);
  const target = targets.findLast(({ kind }) => kind === 'target');
  const way = targets.map(({ year, value }) => `${along(year)} ${up(value)}`);
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="chart-title chart-what">
        <title id="chart-title">{t('indicators.chart.title', { title, unit })}</title>
        <desc id="chart-what">
          {t('indicators.chart.what', { sources: formats.list(series.map(({ name }) => name)) })}
        </desc>
        <g class="grid">
          {axis.ticks.map((tick) => (
            <>
              <path d={`M${start} ${up(tick)}H${end}`} />
              <text
                x={page.direction === 'rtl' ? start + 8 : start - 8}
                y={up(tick)}
                dy="0.32em"
                text-anchor="end"
              >
                {formats.number(tick)}
              </text>
            </>
          ))}
          {years.ticks.map((year, at) => (
            <text class={at % 2 ? 'minor' : undefined} x={along(year)} y={HEIGHT - 14} text-anchor="middle">
              {String(year)}
            </text>
          ))}
        </g>
        {breaks
          .filter((year) => year > years.from && year <= years.to)
          .map((year) => (
            <g class="break">
              <path d={`M${along(year - 0.5)} ${FRAME.top - 8}V${HEIGHT - FRAME.bottom}`} />
              <text x={along(year - 0.5)} y={FRAME.top - 16} text-anchor="middle">
                {t('indicators.chart.break', { year: String(year) })}
              </text>
            </g>
          ))}
        {way.length > 1 && <path class="way" d={`M${way.join('L')}`} />}
        {target && (
          <g class="target">
            <path d={`M${start} ${up(target.value)}H${end}`} />
            <text
              x={page.direction === 'rtl' ? start - 6 : start + 6}
              y={up(target.value) - 7}
              text-anchor="start"
            >
              {t('indicators.chart.target', { value: formats.number(target.value) })}
            </text>
          </g>
        )}
        {targets.map(({ kind, year, value }) => (
          <path class={`end ${kind}`} d={MARKS[3]} transform={`translate(${along(year)} ${up(value)})`} />
        ))}
        {series.map(({ points: own }, at) => (
          <g class={`look-${at % LOOKS}`}>
            {segments(own).map((part) => (
              <path
                class="line"
                d={`M${part.map(({ period, value }) => `${along(timeOf(period))} ${up(value)}`).join('L')}`}
              />
            ))}
            {(own.length > MOST_MARKS ? own.slice(-1) : own).map(({ period, value }) => (
              <path
                class="mark"
                d={MARKS[at % LOOKS]}
                transform={`translate(${along(timeOf(period))} ${up(value)})`}
              />
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul class="legend">
          {series.map(({ name }, at) => (
            <li>
              <svg viewBox="0 0 36 14" aria-hidden="true" class={`look-${at % LOOKS}`}>
                <path class="line" d="M0 7H36" />
                <path class="mark" d={MARKS[at % LOOKS]} transform="translate(18 7)" />
              </svg>
              <span>{name}</span>
            </li>
          ))}
          {targets.length > 0 && (
            <li>
              <svg viewBox="0 0 36 14" aria-hidden="true">
                <path class="way" d="M0 7H36" />
                <path class="end" d={MARKS[3]} transform="translate(18 7)" />
              </svg>
              <span>
                {t('indicators.chart.way')}
                {target && ` · ${figureSaid(page, target.value, unit)}`}
              </span>
            </li>
          )}
        </ul>
      </figcaption>
    </figure>
  );
}

/** Figures that can be compared: each part is measured in one way. */
function segments(points: Series['points']): Series['points'][] {
  const parts: Series['points'][number][][] = [];
  for (const point of points) {
    const part = parts.at(-1);
    if (part?.at(-1)?.method === point.method) part.push(point);
    else parts.push([point]);
  }
  return parts;
}

function round(at: number): number {
  return Math.round(at * 10) / 10;
}
