import type { IndicatorInput, MethodInput } from '../../features/indicators/schema.ts';

type Part = readonly [breakdown: string, category: string, value: string, cases: string];

/** What somebody enters for a year in the name of their organisation. */
type Figures = {
  by: string;
  organisation: string;
  period: string;
  whole: string;
  parts?: readonly Part[];
  source?: string;
  note?: string;
};

export type InventedIndicator = {
  /** As its title makes it. */
  slug: string;
  facts: Omit<IndicatorInput, 'language' | 'notation' | 'version' | 'smallest' | 'sdg' | 'limits'> &
    Partial<Pick<IndicatorInput, 'limits' | 'sdg' | 'smallest'>>;
  laterMethod?: Pick<MethodInput, 'method' | 'since'>;
  figures: readonly Figures[];
  /** Whose words it measures. */
  measures: RegExp;
  /** What of the plan it measures, by number. */
  ofPlan?: { action: number; objective: number };
};

const justice = { by: 'Elna Dorvaš', organisation: 'ministry-of-justice' };
const women = { by: 'Ines Marovel', organisation: 'ministry-of-women-children-and-family' };
const commission = { by: 'Idris Kavell', organisation: 'human-rights-commission-of-alvera' };
const shelters = { by: 'Noor Habet', organisation: 'womens-shelter-network' };

/** What Alvera measures. Every name and number is invented. */
export const indicators: readonly InventedIndicator[] = [
  {
    slug: 'prisoners-held-before-trial',
    facts: {
      title: 'Prisoners held before trial',
      definition:
        'Share of all prisoners who wait for the first judgment in their case. Those who have appealed are not counted.',
      kind: 'outcome',
      unit: '%',
      better: 'lower',
      frequency: 'yearly',
      collector: 'ministry-of-justice',
      limits: 'Police cells are not counted, and nothing is said of how long people wait.',
      sdg: '16.3.2',
      method: 'Counted in the register of prisons on 31 December.',
      since: '2015',
      // by the method that holds since then, or nothing could be said of its way
      baseline: { year: '2023', value: '36.2' },
      benchmarks: [{ year: '2025', value: '32' }],
      target: { year: '2030', value: '20' },
    },
    laterMethod: {
      method: 'Mean of the twelve ends of months, from the register of prisons and the lists of the courts.',
      since: '2023',
    },
    figures: [
      { ...justice, period: '2019', whole: '44', source: 'Register of prisons' },
      { ...justice, period: '2020', whole: '43.1', source: 'Register of prisons' },
      { ...justice, period: '2021', whole: '41', source: 'Register of prisons' },
      { ...justice, period: '2022', whole: '38.6', source: 'Register of prisons' },
      { ...justice, period: '2023', whole: '36.2', source: 'Registers of prisons and courts' },
      { ...justice, period: '2024', whole: '34.4', source: 'Registers of prisons and courts' },
      {
        ...justice,
        period: '2025',
        whole: '31.5',
        source: 'Registers of prisons and courts',
        parts: [
          ['sex', 'Women', '36.1', '212'],
          ['sex', 'Men', '31.2', '4108'],
          ['age', 'Under 18', '58.3', '7'],
          ['age', '18 to 24', '39.5', '611'],
          ['age', '25 and over', '30.1', '3702'],
        ],
      },
      { ...commission, period: '2024', whole: '41', source: 'Visits to all 14 prisons' },
      {
        ...commission,
        period: '2025',
        whole: '39.5',
        source: 'Visits to all 14 prisons',
        note: 'Counts those who were sent back to police cells, too.',
      },
    ],
    measures: /pretrial|pre-trial|detention|prison/i,
    ofPlan: { action: 3, objective: 2 },
  },
  {
    slug: 'places-in-shelters-for-women-who-flee-violence',
    facts: {
      title: 'Places in shelters for women who flee violence',
      definition: 'Beds for women and their children in shelters that are open day and night.',
      kind: 'process',
      unit: 'places',
      better: 'higher',
      frequency: 'yearly',
      collector: 'ministry-of-women-children-and-family',
      limits: 'A place that is closed for part of the year counts as one.',
      method: 'Counted at the end of the year in the list of licensed shelters.',
      since: '2018',
      baseline: { year: '2020', value: '60' },
      benchmarks: [],
      target: { year: '2028', value: '240' },
    },
    figures: [
      { ...women, period: '2020', whole: '60', source: 'List of licensed shelters' },
      { ...women, period: '2022', whole: '72', source: 'List of licensed shelters' },
      { ...women, period: '2023', whole: '96', source: 'List of licensed shelters' },
      { ...women, period: '2024', whole: '118', source: 'List of licensed shelters' },
      { ...women, period: '2025', whole: '150', source: 'List of licensed shelters' },
      { ...shelters, period: '2023', whole: '88', source: 'Own count' },
      { ...shelters, period: '2024', whole: '91', source: 'Own count' },
      {
        ...shelters,
        period: '2025',
        whole: '104',
        source: 'Own count',
        note: 'Two shelters are on the list and have not opened.',
        parts: [
          ['region', 'Northern Province', '18', '64'],
          ['region', 'Port Selme', '70', '310'],
          ['region', 'Ketari plains', '16', '6'],
        ],
      },
    ],
    measures: /domestic violence|violence against women|\bshelters\b/i,
    ofPlan: { action: 1, objective: 1 },
  },
  {
    slug: 'conventions-in-force-on-the-rights-of-the-child',
    facts: {
      title: 'Conventions in force on the rights of the child',
      definition: 'How many of the Convention and its three Optional Protocols Alvera is bound by.',
      kind: 'structural',
      unit: 'instruments',
      better: 'higher',
      frequency: 'less-often',
      collector: 'ministry-of-justice',
      method: 'Read in the treaty collection of the United Nations.',
      since: '1990',
      smallest: '0',
      baseline: { year: '', value: '' },
      benchmarks: [],
      target: { year: '', value: '' },
    },
    figures: [
      { ...justice, period: '2010', whole: '2' },
      { ...justice, period: '2021', whole: '3' },
    ],
    measures: /optional protocol/i,
  },
];
