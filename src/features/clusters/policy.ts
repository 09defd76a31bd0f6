import { permission } from '../../access/policy.ts';

/** Deciding which recommendations ask for the same. */
export const decideClusters = permission('clusters.decide', ['secretariat']);
