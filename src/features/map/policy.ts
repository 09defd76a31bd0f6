import { permission } from '../../access/policy.ts';

/** Giving the outlines of the country's regions. */
export const uploadMap = permission('map.upload', ['administrator']);
