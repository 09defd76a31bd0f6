import type { Duty } from '../../features/assignments/schema.ts';

type Status = 'not-started' | 'in-progress' | 'partly-done' | 'done';

/** Something that is said of recommendations of a subject, by the mailbox of the person who says it. */
export type Saying = { by: string; status: Status; day: string; reason: string; evidence?: string };

type Subject = {
  /** Whose words speak of it, wherever they stand in the invented documents. */
  words: RegExp;
  owners: readonly [organisation: string, duty: Duty][];
  /** What is said of the first recommendation whose words fit. */
  said: readonly { of: RegExp; sayings: readonly Saying[] }[];
};

/** Who answers for what, and what is said of it, in words that stand for themselves. */
export const subjects: readonly Subject[] = [
  {
    words: /domestic violence|violence against women|victims of violence|\bshelters\b/i,
    owners: [
      ['ministry-of-women', 'lead'],
      ['ministry-of-justice', 'supporting'],
      ['northern-province', 'supporting'],
    ],
    said: [
      {
        of: /domestic violence/i,
        sayings: [
          {
            by: 'ines.marovel',
            status: 'in-progress',
            day: '2026-03-12',
            reason: 'The bill was tabled in March 2026. Two shelters of six are open.',
            evidence: 'https://women.alvera.example/shelters/2026',
          },
          {
            by: 'octavia.lenn',
            status: 'in-progress',
            day: '2026-04-20',
            reason: 'The bill is before the committee. A hearing was held with the shelters and the police.',
          },
          {
            by: 'idris.kavell',
            status: 'in-progress',
            day: '2026-05-04',
            reason: 'The bill leaves out marital rape. The shelters have no budget after 2026.',
            evidence: 'https://commission.alvera.example/reports/2026-violence',
          },
          {
            by: 'noor.habet',
            status: 'not-started',
            day: '2026-05-18',
            reason:
              'No case could be brought under the bill as drafted. One of the two shelters closed in April.',
          },
        ],
      },
      {
        of: /shelters for women|more shelters/i,
        sayings: [
          {
            by: 'ines.marovel',
            status: 'done',
            day: '2026-02-02',
            reason: 'Where there was one shelter in 2019, there are three.',
          },
          {
            by: 'noor.habet',
            status: 'partly-done',
            day: '2026-05-18',
            reason: 'Two of the three take no woman with sons above the age of twelve.',
          },
        ],
      },
    ],
  },
  {
    words: /\b(schools?|education|literacy|teaching)\b/i,
    owners: [
      ['ministry-of-education', 'lead'],
      ['statistics-agency', 'supporting'],
    ],
    said: [
      {
        of: /human rights education|curricul/i,
        sayings: [
          {
            by: 'kasimir.fonse',
            status: 'done',
            day: '2026-01-30',
            reason: 'The new curriculum is taught in every province.',
          },
          {
            by: 'idris.kavell',
            status: 'done',
            day: '2026-05-04',
            reason: 'Seen in fourteen of the fourteen schools that were visited.',
          },
        ],
      },
      {
        of: /bilingual|mother tongue|minority language/i,
        sayings: [
          {
            by: 'kasimir.fonse',
            status: 'in-progress',
            day: '2026-01-30',
            reason: 'Classes began in nine secondary schools; teachers for twenty more are being trained.',
          },
          {
            by: 'idris.kavell',
            status: 'not-started',
            day: '2026-05-04',
            reason: 'None of the nine schools is in the valleys where most of these pupils live.',
          },
        ],
      },
      {
        of: /budget/i,
        sayings: [
          {
            by: 'kasimir.fonse',
            status: 'in-progress',
            day: '2026-01-30',
            reason: 'The share was 4.4 per cent in 2025. The budget for 2027 asks for 5.',
          },
        ],
      },
    ],
  },
  {
    words: /\b(police|torture|prisons?|custody)\b|places of detention|preventive mechanism/i,
    owners: [
      ['ministry-of-the-interior', 'lead'],
      ['ministry-of-justice', 'supporting'],
    ],
    said: [
      {
        of: /preventive mechanism|places of detention/i,
        sayings: [
          {
            by: 'davit.olmen',
            status: 'partly-done',
            day: '2026-02-20',
            reason: 'The members are appointed. A decree on visits without notice is being drafted.',
          },
          {
            by: 'octavia.lenn',
            status: 'in-progress',
            day: '2026-04-20',
            reason: 'The committee asked for the draft decree and has not received it.',
          },
          {
            by: 'idris.kavell',
            status: 'not-started',
            day: '2026-05-04',
            reason: 'Two of five places that were to be visited without notice let nobody in.',
            evidence: 'https://commission.alvera.example/visits/2026',
          },
        ],
      },
      {
        of: /train(ing)? .*police|police .*train/i,
        sayings: [
          {
            by: 'davit.olmen',
            status: 'in-progress',
            day: '2026-02-20',
            reason: '420 of 900 officers have been trained.',
          },
          {
            by: 'noor.habet',
            status: 'not-started',
            day: '2026-05-18',
            reason: 'Stations still send women home without taking their statement.',
          },
        ],
      },
      {
        of: /\btorture\b/i,
        sayings: [
          {
            by: 'davit.olmen',
            status: 'in-progress',
            day: '2026-02-20',
            reason: 'A draft is with the Council of Ministers.',
          },
        ],
      },
    ],
  },
  {
    words: /\b(health|hospitals?|maternal|obstetric)\b/i,
    owners: [
      ['ministry-of-health', 'lead'],
      ['city-of-port-selme', 'supporting'],
    ],
    said: [
      {
        of: /maternal|obstetric/i,
        sayings: [
          {
            by: 'mirela.quent',
            status: 'in-progress',
            day: '2026-03-01',
            reason: 'Three of seven district hospitals offer emergency care at all hours.',
          },
          {
            by: 'yara.benoum',
            status: 'partly-done',
            day: '2026-03-15',
            reason: 'In the city both hospitals do. One has no obstetrician at night.',
          },
        ],
      },
      {
        of: /mental health/i,
        sayings: [
          {
            by: 'mirela.quent',
            status: 'not-started',
            day: '2026-03-01',
            reason: 'The plan is written and has no budget yet.',
          },
        ],
      },
    ],
  },
  {
    words: /\bjournalists?\b|freedom of expression|\bthe press\b/i,
    owners: [['ministry-of-justice', 'lead']],
    said: [
      {
        of: /attack|threat/i,
        sayings: [
          {
            by: 'elna.dorvas',
            status: 'in-progress',
            day: '2026-01-12',
            reason: 'Two of five attacks in 2025 led to a charge.',
          },
          {
            by: 'paloma.ferris',
            status: 'not-started',
            day: '2026-05-03',
            reason: 'Nobody has been sentenced. Three editors were charged instead.',
          },
        ],
      },
    ],
  },
];

/** What the commission says anew a month later, so that there is something older to read. */
export const later: Saying = {
  by: 'idris.kavell',
  status: 'partly-done',
  day: '2026-06-08',
  reason: 'Marital rape is in the amended bill. The shelters still have no budget after 2026.',
};
