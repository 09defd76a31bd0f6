export { listWaiting } from './queries.ts';
export { addMeeting, saveMinutes, setAgenda } from './verbs.ts';
export { proposeItems } from './propose.ts';
