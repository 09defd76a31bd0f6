export { stepsOf, type Member } from './chain.ts';
export { createInboxCount } from './count.ts';
export { listMembers, readInboxSettings } from './queries.ts';
export { listInbox, type When } from './waiting.ts';
