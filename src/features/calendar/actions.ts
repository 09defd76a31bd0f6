export { endAddressOf } from './addresses.ts';
export { filterEntries, listEntries, type Entry } from './entries.ts';
export { listNextEvents } from './event-queries.ts';
export { addEvent, enterSessions } from './event-verbs.ts';
