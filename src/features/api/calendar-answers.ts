import { z } from 'zod';
import { entryKinds } from '../calendar/schema.ts';
import { day, language, list, url } from './answer-parts.ts';

/** What the API answers of the calendar. */
const calendarEntry = z
  .object({
    key: z.string().meta({ description: 'Lasting; the UID in iCalendar begins with it.' }),
    kind: z.enum(entryKinds),
    title: z.string().meta({ description: 'In the language that was asked for, where there is one.' }),
    language,
    from: day,
    to: day.meta({ description: 'The last day, itself included.' }),
    precision: z.enum(['day', 'month', 'year']).meta({
      description:
        'How exactly it is known: of a `month` or a `year`, `from` and `to` are its first and last day.',
    }),
    mechanism: z.string().nullable(),
    organisations: z.array(z.string()).meta({ description: 'Slugs of the organisations that it concerns.' }),
    place: z.string().nullable(),
    estimate: z
      .object({
        basis: z.string().meta({ description: 'What it rests on, in sentences.' }),
        review: z.string().meta({ description: 'The slug of the review that it is reckoned from.' }),
        source: z
          .object({ symbol: z.string(), paragraph: z.int().nullable(), url })
          .nullable()
          .meta({ description: 'Where the rule stands; null where the register alone suggests the day.' }),
      })
      .nullable()
      .meta({ description: 'Null where somebody has set the day.' }),
    url,
  })
  .meta({ id: 'CalendarEntry', description: 'A day of the calendar, or several in a row.' });

export const calendarEvents = list(
  calendarEntry,
  'CalendarEntries',
  'What was entered, what follows from records, and, marked, what is reckoned.',
);
