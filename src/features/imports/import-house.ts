import type { House } from '../../house.ts';

/** What importing needs of the house. */
export type ImportHouse = Pick<House, 'db' | 'clock' | 'files' | 'jobs' | 'country' | 'config'>;
