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
