import { permission } from '../../access/policy.ts';

/** Writing a recommendation in plain language. */
export const writeSummaries = permission('summaries.write', ['secretariat']);
