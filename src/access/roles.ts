/** What a person may be in an organisation; one person may be several things in several organisations. */
export const roles = [
  'administrator',
  'secretariat',
  'focal-point',
  'signatory',
  'parliament',
  'nhri',
  'civil-society',
  'observer',
] as const;

export type Role = (typeof roles)[number];

export const organisationKinds = [
  'secretariat',
  'ministry',
  'agency',
  'local-government',
  'parliament-committee',
  'nhri',
  'cso',
  'un-entity',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/**
 * Which roles fit which kind of organisation, so that nobody speaks in a voice that is not theirs: a ministry has no
 * one who assesses as the national human rights institution, and that institution has nobody who signs for a ministry.
 */
export const rolesOfKind: Record<OrganisationKind, readonly Role[]> = {
  secretariat: ['administrator', 'secretariat', 'focal-point', 'signatory', 'observer'],
  ministry: ['focal-point', 'signatory', 'observer'],
  agency: ['focal-point', 'signatory', 'observer'],
  'local-government': ['focal-point', 'signatory', 'observer'],
  'parliament-committee': ['parliament', 'observer'],
  nhri: ['nhri', 'observer'],
  cso: ['civil-society', 'observer'],
  'un-entity': ['observer'],
};
