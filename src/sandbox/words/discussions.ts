import type { Audience } from '../../database/discussion-tables.ts';

type Said = { by: string; organisation: string; text: string; language: string; at: string };

export type PlannedDiscussion = Said & {
  /** An action of the plan by its number, or a recommendation by its address. */
  of: number | string;
  audience: Audience;
  title: string;
  asked: readonly string[];
  answers: readonly Said[];
  conclusions: readonly (Said & { who: string; due: string })[];
};

/** What Alvera's bodies discuss: among themselves, with civil society, and in public. */
export const discussions: readonly PlannedDiscussion[] = [
  {
    of: 1,
    audience: 'civil-society',
    title: 'Where women are taken until the five shelters are open',
    by: 'Noor Habet',
    organisation: 'womens-shelter-network',
    text: 'Two of the five provinces still send women to a police station for the night. Who decides on an interim place, and from when?',
    language: 'en',
    at: '2026-10-27T08:30:00Z',
    asked: ['Ministry of Women, Children and Family'],
    answers: [
      {
        by: 'Ines Marovel',
        organisation: 'ministry-of-women',
        text: 'The provinces decide; the ministry pays for the places. We ask the Northern Province to name one by the middle of December.',
        language: 'en',
        at: '2026-10-27T14:10:00Z',
      },
    ],
    conclusions: [
      {
        by: 'Ines Marovel',
        organisation: 'ministry-of-women',
        who: 'northern-province',
        text: 'Name an interim place for women and children in the province, with its telephone number.',
        due: '2026-12-15',
        language: 'en',
        at: '2026-10-27T14:20:00Z',
      },
    ],
  },
  {
    of: 'A-HRC-90-7/42.17',
    audience: 'public',
    title: 'How the number of places is counted',
    by: 'Idris Kavell',
    organisation: 'human-rights-commission',
    text: 'The updates speak of places, the recommendation of access. Does a place count where no bus reaches it?',
    language: 'en',
    at: '2026-10-28T09:00:00Z',
    asked: ['Ministry of Women, Children and Family'],
    answers: [
      {
        by: 'Ines Marovel',
        organisation: 'ministry-of-women',
        text: 'So far every place counts. From next year on we count those that can be reached within two hours, and say how many cannot.',
        language: 'en',
        at: '2026-10-29T10:00:00Z',
      },
    ],
    conclusions: [
      {
        by: 'Ines Marovel',
        organisation: 'ministry-of-women',
        who: 'statistics-agency',
        text: 'Describe how a place that can be reached within two hours is counted.',
        due: '2027-02-28',
        language: 'en',
        at: '2026-10-29T10:15:00Z',
      },
    ],
  },
  {
    of: 3,
    audience: 'mechanism',
    title: 'Qui présente le projet de loi au parlement',
    by: 'Elna Dorvaš',
    organisation: 'ministry-of-justice',
    text: 'Le projet est prêt. Faut-il attendre l’avis du ministère de l’intérieur avant de le transmettre ?',
    language: 'fr',
    at: '2026-10-29T11:00:00Z',
    asked: ['Davit Olmen (Ministry of the Interior)'],
    answers: [],
    conclusions: [],
  },
];
