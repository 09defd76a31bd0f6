export { readUnread, requestReading, requestUnread, startReadingEvidence } from './jobs.ts';
export { countEvidence, listGiven } from './queries.ts';
