import type { Translated } from '../database/tables.ts';
import { addEvent, enterSessions } from '../features/calendar/actions.ts';
import { readEvent } from '../features/calendar/event-queries.ts';
import type { EventInput } from '../features/calendar/schema.ts';
import type { House } from '../house.ts';
import { addressesOf } from './addresses.ts';
import { accepted, type Step } from './making.ts';
import { sandboxCountry } from './people.ts';

const SECRETARY = 'Emil Torsa';

/** As the invented Council and committees have published them. */
const SESSIONS = [
  'UPR; 81; 2027-01-18; 2027-01-29',
  'CEDAW; 146; 2027-02-08; 2027-02-26',
  'HRC; 97; 2027-02-22; 2027-04-01',
  'UPR; 82; 2027-04-26; 2027-05-07',
  'HRC; 98; 2027-06-14; 2027-07-09',
  'CEDAW; 147; 2027-07-05; 2027-07-23',
  'HRC; 99; 2027-09-13; 2027-10-08',
  'CEDAW; 148; 2027-10-11; 2027-10-29',
  'UPR; 83; 2027-11-08; 2027-11-19',
  'UPR; 87; 2029-01-22; 2029-02-02',
  'UPR; 88; 2029-04-30; 2029-05-11',
].join('\n');

type SandboxEvent = Pick<EventInput, 'kind' | 'from'> &
  Partial<Omit<EventInput, 'names'>> & { slug: string; names: Translated };

const events: readonly SandboxEvent[] = [
  {
    slug: 'focal-points-meet',
    kind: 'meeting',
    names: {
      en: 'Focal points meet',
      fr: 'Réunion des points focaux',
      es: 'Reunión de los puntos focales',
      ar: 'اجتماع جهات التنسيق',
    },
    from: '2026-12-15',
    place: 'Port Selme',
    public: false,
  },
  {
    slug: 'consultation-on-the-mid-term-report',
    kind: 'consultation',
    names: {
      en: 'Consultation on the mid-term report',
      fr: 'Consultation sur le rapport à mi-parcours',
      es: 'Consulta sobre el informe de mitad de período',
      ar: 'مشاورة حول تقرير منتصف المدة',
    },
    review: 'upr-3',
    from: '2027-01-19',
    to: '2027-01-20',
    place: 'House of the Arts, Port Selme',
    webAddress: 'https://alvera.example/consultation',
    note: 'Two days with civil society, provinces and the Institution. Travel from the provinces is paid.',
    public: true,
  },
  {
    slug: 'comments-of-civil-society-on-the-draft',
    kind: 'cso-deadline',
    names: {
      en: 'Comments of civil society on the draft',
      fr: 'Observations de la société civile sur le projet',
      es: 'Observaciones de la sociedad civil sobre el proyecto',
      ar: 'ملاحظات المجتمع المدني على المشروع',
    },
    review: 'upr-3',
    from: '2027-02-12',
    public: true,
  },
  {
    slug: 'mid-term-report-goes-to-geneva',
    kind: 'mid-term',
    names: {
      en: 'Mid-term report goes to Geneva',
      fr: 'Envoi du rapport à mi-parcours à Genève',
      es: 'Envío a Ginebra del informe de mitad de período',
      ar: 'إرسال تقرير منتصف المدة إلى جنيف',
    },
    mechanism: 'UPR',
    review: 'upr-3',
    from: '2027-03-15',
    public: true,
  },
];

const isThere = async ({ db, country }: Pick<House, 'db' | 'country'>, slug: string) =>
  (await readEvent(db, country, slug)) !== undefined;

/** What Alvera's secretariat has entered into the calendar. */
export const calendarSteps: readonly Step[] = [
  {
    at: '2026-05-04T09:00:00Z',
    isThere: (house) => isThere(house, 'upr-88'),
    async make({ house, as }) {
      accepted(await enterSessions(house, as(SECRETARY), 'en', SESSIONS));
    },
  },
  ...events.map(({ slug, ...event }): Step => ({
    at: '2026-05-05T09:00:00Z',
    isThere: (house) => isThere(house, slug),
    async make({ house, as }) {
      const organisation = (await addressesOf(house)).get('secretariat') ?? '';
      const empty = { mechanism: '', session: '', review: '', to: '', place: '', webAddress: '', note: '' };
      const input = { ...empty, organisation, language: 'en', public: true, version: '', ...event };
      accepted(await addEvent(house, as(SECRETARY), sandboxCountry.languages, input));
    },
  })),
];
