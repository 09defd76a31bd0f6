import type { Problem } from '../../problem.ts';
import type { Indicator, ListedLink, ListedTarget, ListedValue, Method } from './queries.ts';

export type IndicatorView = {
  indicator: Indicator;
  methods: readonly Method[];
  targets: readonly ListedTarget[];
  /** Of the whole, of every source. */
  whole: readonly ListedValue[];
  /** The periods that have parts, and the parts of the one that is shown. */
  brokenDown: readonly string[];
  partsOf: string | undefined;
  parts: readonly ListedValue[];
  links: readonly ListedLink[];
  problems?: readonly Problem[];
  /** The address that somebody wanted to link, as it was typed. */
  address?: string;
};
