import { permission } from '../../access/policy.ts';

/** Taking one's own organisation's duties and actions along, and bringing back what was filled in: as updates are written. */
export const workOffline = permission('offline.work', ['focal-point', 'parliament']);
