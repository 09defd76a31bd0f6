import { permission } from '../../access/policy.ts';

/** Settings that change what everybody sees: name, languages, colour, limits, modules, the status scale. */
export const administerCountry = permission('country.administer', ['administrator']);
