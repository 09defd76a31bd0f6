import type { z } from 'zod';
import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import { dayIn } from '../../web/formats.ts';
import { filterEntries, listEntries, type Entry } from '../calendar/actions.ts';
import { basisInWords, entryTitle } from '../calendar/components.tsx';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { calendarParameters, noParameters } from './parameters.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes } from './shapes.ts';

type Answered = z.input<typeof answers.calendarEvents>['items'][number];

/** The days of the calendar. */
export function calendarEndpoints({ db, clock, config }: Pick<House, 'db' | 'clock' | 'config'>): Endpoint[] {
  const shapes = createShapes(config.publicUrl);

  const entryOf = (page: PageContext, entry: Entry): Answered => {
    const { key, kind, from, to, precision, mechanism, organisations, href, what } = entry;
    const title = entryTitle(page, entry);
    return {
      key,
      kind,
      title: title.text,
      language: title.language ?? page.language,
      from,
      to,
      precision,
      mechanism,
      organisations: [...organisations],
      place: what.is === 'event' ? what.event.place || null : null,
      estimate: what.is === 'estimate' ? estimateOf(page, what.estimate) : null,
      url: config.publicUrl + href,
    };
  };

  return [
    endpoint({
      method: 'get',
      path: '/calendar-events',
      id: 'listCalendarEvents',
      tag: 'Reading',
      summary: 'List the days of the calendar',
      description: 'What nobody has set is an estimate: `estimate` says what it rests on.',
      needs: everyone,
      pathParameters: noParameters,
      query: calendarParameters,
      status: 200,
      answer: answers.calendarEvents,
      problems: [],
      changesDaily: true,
      async respond({ page, query }) {
        const { viewer, asOf, country } = page;
        const today = asOf?.date ?? dayIn(country.timeZone, clock());
        const reading = readingAs(db, viewer, asOf?.seq);
        const all = await listEntries(reading, { today, isPast: query.when === 'past' });
        const { kind, mechanism, organisation } = query;
        const found = filterEntries(all, { kind, mechanism, organisation, mine: false });
        const { paging, offset, limit } = partOf(found.length, query);
        const items = found.slice(offset, offset + limit).map((entry) => entryOf(page, entry));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),
  ];
}

function estimateOf(
  page: PageContext,
  estimate: Extract<Entry['what'], { is: 'estimate' }>['estimate'],
): Answered['estimate'] {
  const { sentences, source } = basisInWords(page, estimate);
  return { basis: sentences, review: estimate.from.slug, source };
}
