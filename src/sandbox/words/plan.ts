import type { ActionInput, Part } from '../../features/plans/schema.ts';

/** The address of Alvera's plan. */
export const PLAN = 'national-human-rights-action-plan-2026-2029';

export const plan = {
  title: 'National human rights action plan 2026-2029',
  summary:
    'What Alvera does until 2029 for the recommendations that it supports: what changes for people, which body answers for it, and until when.\nWritten by the mechanism with the ministries, two provinces, the Human Rights Commission and eleven organisations of civil society.',
  kind: 'national',
  language: 'en',
  startsOn: '2026-01-01',
  endsOn: '2029-12-31',
};

export const objectives: readonly { title: string; description: string; measure: string }[] = [
  {
    title: 'Women live free from violence, and find protection when they do not',
    description:
      'Shelters exist in three of eight provinces; in the others women have to leave children and work behind.',
    measure:
      'By 2029, every province has a shelter, and 8 of 10 women who ask for a place have one the same day.',
  },
  {
    title: 'Nobody is held in a place of detention that breaks them',
    description: '',
    measure:
      'By 2029, occupation of prisons falls from 143 to 105 per cent, and deaths in custody are all investigated.',
  },
  {
    title: 'Children in rural areas go to school',
    description: '',
    measure:
      'By 2028, enrolment of girls from 12 to 15 in the Northern Province rises from 61 to 85 per cent.',
  },
  {
    title: 'Alvera’s treaties bind its courts',
    description: '',
    measure: 'Better knowledge of the treaties among judges.',
  },
];

type PlannedAction = Pick<
  ActionInput,
  'kind' | 'title' | 'description' | 'startsOn' | 'endsOn' | 'state' | 'objective' | 'needs'
> & {
  organisations: readonly (readonly [string, Part])[];
  /** Each with its day and, where it was reached, that day. */
  milestones: readonly (readonly [string, string, string?])[];
  recommendations: string;
  /** Whether it came in after the consultation. */
  isLater?: boolean;
};

export const actions: readonly PlannedAction[] = [
  {
    kind: 'services',
    title: 'Open a shelter in each of the five provinces without one',
    description:
      'Run by the provinces, with places for children; staff of the network train those of the provinces.',
    startsOn: '2026-03-01',
    endsOn: '2028-12-31',
    state: 'underway',
    objective: '1',
    needs: '',
    organisations: [
      ['ministry-of-women', 'lead'],
      ['northern-province', 'supporting'],
      ['womens-shelter-network', 'partner'],
    ],
    milestones: [
      ['Buildings chosen with the provinces', '2026-06-30', '2026-06-12'],
      ['First two shelters open', '2027-03-31'],
      ['All five open', '2028-12-31'],
    ],
    recommendations: 'A-HRC-90-7/42.17',
  },
  {
    kind: 'training',
    title: 'Train 900 police officers to take complaints of domestic violence',
    description: '',
    startsOn: '2026-04-01',
    endsOn: '2026-09-30',
    state: 'underway',
    objective: '1',
    needs: '',
    organisations: [
      ['ministry-of-the-interior', 'lead'],
      ['ministry-of-women', 'supporting'],
      ['womens-shelter-network', 'partner'],
    ],
    milestones: [
      ['Course agreed with the network', '2026-05-31', '2026-06-20'],
      ['All officers trained', '2026-09-30'],
    ],
    recommendations: 'A-HRC-90-7/42.14, A-HRC-90-7/42.17',
  },
  {
    kind: 'legislation',
    title: 'A law on alternatives to pre-trial detention',
    description: '',
    startsOn: '2026-01-15',
    endsOn: '2027-06-30',
    state: 'underway',
    objective: '2',
    needs: '',
    organisations: [
      ['ministry-of-justice', 'lead'],
      ['ministry-of-the-interior', 'supporting'],
    ],
    milestones: [
      ['Draft published', '2026-06-30', '2026-07-04'],
      ['Bill to parliament', '2026-12-15'],
      ['Law in force', '2027-06-30'],
    ],
    recommendations: 'A-HRC-90-7/42.18',
  },
  {
    kind: 'enforcement',
    title: 'An officer of the prosecution in every prison, once a week',
    description: '',
    startsOn: '2026-10-01',
    endsOn: '2029-12-31',
    state: 'planned',
    objective: '2',
    needs: '3',
    organisations: [['ministry-of-justice', 'lead']],
    milestones: [],
    recommendations: 'A-HRC-90-7/42.19',
  },
  {
    kind: 'services',
    title: 'School transport on 40 routes of the Northern Province',
    description: '',
    startsOn: '2026-09-01',
    endsOn: '2028-06-30',
    state: 'planned',
    objective: '3',
    needs: '',
    organisations: [
      ['ministry-of-education', 'lead'],
      ['northern-province', 'supporting'],
      ['ketari-herders-union', 'partner'],
    ],
    milestones: [['Routes agreed with the herders', '2026-08-31', '2026-08-20']],
    recommendations: 'A-HRC-90-7/42.34',
  },
  {
    kind: 'ratification',
    title: 'Ratify the Optional Protocol to the Convention against Torture',
    description: '',
    startsOn: '2026-01-01',
    endsOn: '2026-06-30',
    state: 'done',
    objective: '4',
    needs: '',
    organisations: [['ministry-of-justice', 'lead']],
    milestones: [
      ['Decision of the cabinet', '2026-02-28', '2026-02-20'],
      ['Vote in parliament', '2026-05-31', '2026-05-14'],
      ['Instrument deposited with the Secretary-General', '2026-06-30', '2026-06-25'],
    ],
    recommendations: 'A-HRC-90-7/42.20',
  },
  {
    kind: 'services',
    title: 'Ramps and sign language in 60 court buildings',
    description: '',
    startsOn: '',
    endsOn: '',
    state: 'planned',
    objective: '5',
    needs: '',
    organisations: [['city-of-port-selme', 'supporting']],
    milestones: [],
    recommendations: '',
    isLater: true,
  },
];
