import { permission } from '../../access/policy.ts';

/** Adding, renaming and suspending organisations. Their own words are theirs: this reaches none of them. */
export const administerOrganisations = permission('organisations.administer', ['administrator']);
