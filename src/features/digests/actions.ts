export { sendDueDigests, startDigests } from './send.ts';
export { changeDigest } from './settings.ts';
