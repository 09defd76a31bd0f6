import type {
  ObstacleDecision,
  ObstacleKind,
  Sensitivity,
  UpdateState,
} from '../../database/update-tables.ts';

type Planned = {
  /** The number of an action, or words of a recommendation that the body answers for. */
  of: number | RegExp;
  organisation: string;
  /** Who writes it; the secretariat where it records it. */
  by: string;
  at: string;
  startsOn: string;
  endsOn: string;
  language: string;
  done: string;
  changed: string;
  /** In the words of the scale. */
  status?: string;
  obstacles: readonly {
    kind: ObstacleKind;
    text: string;
    decided?: { decision: ObstacleDecision; reason: string };
  }[];
  links: readonly { address: string; proves: string; sensitivity: Sensitivity }[];
  files: readonly { name: string; text: string; proves: string; sensitivity: Sensitivity }[];
  recorded?: { how: 'letter' | 'telephone' | 'meeting'; on: string; letter: string };
  questions?: string;
  /** How far it has come. */
  state: UpdateState;
};

/** What Alvera's bodies report, in their own languages, and how far each report has come. */
export const updates: readonly Planned[] = [
  {
    of: 1,
    organisation: 'ministry-of-women',
    by: 'Ines Marovel',
    at: '2026-07-13T09:00:00Z',
    startsOn: '2026-03-01',
    endsOn: '2026-06-30',
    language: 'en',
    done: 'The buildings in all five provinces are chosen. Contracts for the works in the Northern Province and in Selme Coast were signed in May, and 14 members of staff of the network began to train those of the provinces.',
    changed:
      'Nobody sleeps in a new shelter yet. Until the first opens, women of the five provinces have 22 places kept for them in the three that there are: 61 of 74 who asked between March and June were given one the same day, against 38 of 70 a year before.',
    status: 'In progress',
    obstacles: [
      {
        kind: 'money',
        text: 'Works in the Northern Province cost a third more than was planned, since the building needs a new roof.',
        decided: {
          decision: 'money',
          reason:
            'The province pays the roof out of its own budget for repairs of 2026; the grant of the ministry stays as it is.',
        },
      },
      {
        kind: 'staff',
        text: 'Two provinces have found no head of shelter: the post is paid less than the same one in a hospital.',
      },
    ],
    links: [
      {
        address: 'https://women.alvera.example/shelters/places-2026',
        proves: 'How many asked for a place and were given one, by month and province',
        sensitivity: 'public',
      },
    ],
    files: [
      {
        name: 'buildings.csv',
        text: 'province,rooms,works begin\nNorthern Province,18,2026-06\nSelme Coast,14,2026-08\nHighland Province,12,2026-10\n',
        proves: 'Which buildings were chosen; not public, so that women are not looked for there',
        sensitivity: 'mechanism',
      },
    ],
    state: 'published',
  },
  {
    of: 1,
    organisation: 'northern-province',
    by: 'Emil Torsa',
    at: '2026-09-21T09:00:00Z',
    startsOn: '2026-07-01',
    endsOn: '2026-08-31',
    language: 'fr',
    done: 'Le toit du bâtiment est refait et les travaux intérieurs ont commencé. La province a recruté la directrice et six membres du personnel.',
    changed: 'Rien encore : l’ouverture est prévue en mars 2027.',
    obstacles: [],
    links: [],
    files: [],
    recorded: {
      how: 'letter',
      on: '2026-09-18',
      letter:
        'Province du Nord\nCabinet du gouverneur\n\nObjet : refuge de la province\n\nLe toit est refait, la directrice est recrutée.\n',
    },
    state: 'approved',
  },
  {
    of: 2,
    organisation: 'ministry-of-the-interior',
    by: 'Davit Olmen',
    at: '2026-10-05T09:00:00Z',
    startsOn: '2026-04-01',
    endsOn: '2026-09-30',
    language: 'en',
    done: 'Nine courses of three days were held in four provinces, with a judge and a nurse at each.',
    changed: 'Officers were trained and awareness of domestic violence was raised.',
    status: 'Done',
    obstacles: [
      {
        kind: 'coordination',
        text: 'The provinces send officers who have left for other posts by the time the course begins.',
      },
    ],
    links: [],
    files: [],
    state: 'submitted',
  },
  {
    of: 3,
    organisation: 'ministry-of-justice',
    by: 'Elna Dorvaš',
    at: '2026-10-12T09:00:00Z',
    startsOn: '2026-06-01',
    endsOn: '2026-09-30',
    language: 'es',
    done: 'El anteproyecto se envió a los tribunales y al colegio de abogados. Llegaron 17 observaciones.',
    changed: 'Todavía nada: la ley no ha llegado al Parlamento.',
    obstacles: [{ kind: 'law', text: 'La Corte pide que antes se reforme el código de procedimiento.' }],
    links: [
      {
        address: 'https://justice.alvera.example/anteproyecto',
        proves: 'El texto del anteproyecto',
        sensitivity: 'public',
      },
    ],
    files: [],
    questions:
      'Which of the 17 observations were taken up? And does the reform of the code change the date of the law?',
    state: 'returned',
  },
  {
    of: /violence/i,
    organisation: 'ministry-of-women',
    by: 'Ines Marovel',
    at: '2026-10-19T09:00:00Z',
    startsOn: '2026-01-01',
    endsOn: '2026-09-30',
    language: 'ar',
    done: 'صدرت لائحة تنفيذية تُلزم أقسام الشرطة بإحالة كل شكوى إلى الملجأ الأقرب خلال ساعتين، وعُيّنت 12 منسقة في المقاطعات.',
    changed: 'أُحيلت 318 امرأة خلال ساعتين منذ يناير، مقابل 97 في الفترة نفسها من العام السابق.',
    status: 'Partly done',
    obstacles: [{ kind: 'data', text: 'لا تُعدّ الشكاوى بالطريقة نفسها في كل المقاطعات.' }],
    links: [
      {
        address: 'https://women.alvera.example/referrals',
        proves: 'عدد الإحالات شهراً بشهر',
        sensitivity: 'public',
      },
    ],
    files: [],
    state: 'published',
  },
  {
    of: 5,
    organisation: 'ministry-of-education',
    by: 'Kasimir Fonse',
    at: '2026-10-26T09:00:00Z',
    startsOn: '2026-07-01',
    endsOn: '2026-10-20',
    language: 'en',
    done: 'Routes are drawn for 26 of the 40, with the villages.',
    changed: '',
    obstacles: [],
    links: [],
    files: [],
    state: 'draft',
  },
];
