import { z } from 'zod';
import { directions, frequencies, indicatorKinds, tracks } from '../indicators/schema.ts';
import {
  actionInShort,
  instant,
  language,
  list,
  organisationInShort,
  recommendationNamed,
  register,
  url,
} from './answer-parts.ts';

/** What the API answers of indicators. */
const year = z.int();
const period = z.string().meta({ description: '`2026`, `2026-H1`, `2026-Q3` or `2026-04`.' });
const figure = z.number().meta({ description: 'In the unit of the indicator.' });
const point = z.object({ year, value: figure }).nullable();

const indicatorFields = {
  slug: z.string().meta({ description: 'The end of its lasting address.' }),
  title: z.string(),
  language,
  kind: z.enum(indicatorKinds).meta({ description: 'Whether it measures commitment, effort or result.' }),
  unit: z.string(),
  better: z.enum(directions).meta({ description: 'Which way is good.' }),
  frequency: z.enum(frequencies),
  collector: organisationInShort,
  baseline: point,
  target: point,
  latest: z
    .array(z.object({ organisation: organisationInShort, period, value: figure }))
    .meta({ description: 'The newest figure of each source for the whole; its collector’s first.' }),
  way: z.enum(tracks).nullable().meta({
    description:
      'How the newest figure of its collector stands to even steps from baseline to target; null where that cannot be said.',
  }),
  url,
};
export const indicatorListed = z
  .object(indicatorFields)
  .meta({ id: 'IndicatorListed', description: 'An indicator as lists show it.' });

const said = z
  .object({
    organisation: organisationInShort,
    value: figure.nullable().meta({ description: 'Null where it is kept back.' }),
    cases: z.int().nullable().meta({
      description: 'Of how many people it speaks; null where nobody said, or where it is kept back.',
    }),
    isKeptBack: z.boolean().meta({
      description: 'The figure would show single people, or would let such a figure be computed.',
    }),
    method: z.int().nullable().meta({ description: 'The ordinal of the method by which it was measured.' }),
    source: z.string().meta({ description: 'Where the organisation has it from.' }),
    note: z.string(),
    recordedAt: instant,
  })
  .meta({ id: 'Figure', description: 'What one organisation says of an indicator, in its own name.' });

export const indicator = z
  .object({
    ...indicatorFields,
    definition: z.string(),
    limits: z.string().meta({ description: 'What it does not show.' }),
    sdgIndicator: z.string().nullable().meta({ description: 'The number of an SDG indicator, `16.3.2`.' }),
    smallestCell: z.int().meta({
      description: 'Figures of fewer people than this in a part of a breakdown are kept back; 0 for none.',
    }),
    removedAt: instant.nullable().meta({ description: 'Since when it is in no list any more.' }),
    methods: z
      .array(z.object({ ordinal: z.int(), method: z.string(), since: year }))
      .meta({ description: 'How it was measured, from which year on, oldest first.' }),
    breaks: z.array(year).meta({ description: 'Years across which figures cannot be compared.' }),
    targets: z.array(z.object({ kind: z.enum(['baseline', 'benchmark', 'target']), year, value: figure })),
    figures: z
      .array(
        z.object({
          period,
          breakdown: z
            .string()
            .nullable()
            .meta({ description: '`sex`, `age`, `region` or another; null for the whole.' }),
          category: z.string().nullable(),
          said: z.array(said),
        }),
      )
      .meta({ description: 'By period, the whole before its parts; what each source says side by side.' }),
    measures: z
      .object({
        recommendations: z.array(z.object(recommendationNamed)),
        objectives: z.array(
          z.object({ plan: z.string(), ordinal: z.int(), title: z.string(), language, url }),
        ),
        actions: z.array(actionInShort),
      })
      .meta({ description: 'What it is linked to.' }),
    register,
  })
  .meta({ id: 'Indicator', description: 'What is measured, how, and what each source says.' });

export const indicators = list(
  indicatorListed,
  'Indicators',
  'Indicators by name, in the language asked for.',
);
