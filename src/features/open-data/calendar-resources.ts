import type { Resource } from './resource.ts';

/** The days that the secretariat has entered; what is reckoned from other records is not stored, and not among them. */
export const calendarResources: readonly Resource[] = [
  {
    name: 'calendar-events',
    table: 'calendar_event',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      slug: 'string',
      kind: 'string',
      // by language; empty for a session, which its mechanism and number name
      names: 'any',
      mechanism: 'string',
      session: 'string',
      review: 'string',
      starts_on: 'date',
      // the last day, itself included
      ends_on: 'date',
      place: 'string',
      web_address: 'string',
      note: 'string',
      // of place and note
      language: 'string',
      organisation: 'string',
      organisation_names: 'any',
      withdrawn_at: 'datetime',
      recorded_at: 'datetime',
    },
  },
];
