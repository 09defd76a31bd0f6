/** Short names of the terms in `review-*-terms.ts`, with the names that OHCHR's lists and UHRI give them. */

const themes = {
  norms: 'Ratification of & accession to international instruments',
  reservations: 'Reservations',
  treatyBodies: 'Cooperation & Follow up with Treaty Bodies',
  procedures: 'Cooperation & follow up with Special Procedures',
  upr: 'Cooperation & follow up with the Universal Periodic Review (UPR)',
  cooperation: 'Inter-State cooperation & development assistance',
  nhri: 'National Human Rights Institution (NHRI)',
  npm: 'National Preventive Mechanism (NPM)',
  nmirf: 'National Mechanisms for Implementation, Reporting and Follow-up (NMIRF)',
  plans: 'National Plans of Action on Human Rights (or specific areas)',
  training: 'Human rights education, trainings & awareness raising',
  civilSociety: 'Cooperation & consultation with civil society',
  law: 'Constitutional & legislative framework',
  budget: 'Budget & resources (for human rights implementation)',
  business: 'Business & Human Rights',
  corruption: 'Good governance & corruption',
  equality: 'Equality & non-discrimination',
  racism: 'Racial discrimination',
  lgbti: 'Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)',
  development: 'Right to development',
  deathPenalty: 'Death penalty',
  torture: 'Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)',
  detention: 'Conditions of detention',
  arrest: 'Arbitrary arrest & detention',
  disappearances: 'Enforced disappearances',
  slavery: 'Human trafficking & contemporary forms of slavery',
  justice: 'Administration of justice & fair trial',
  access: 'Access to justice & remedy',
  impunity: 'Rule of law & impunity',
  transition: 'Transitional justice',
  crimes:
    'International criminal & humanitarian law (including crimes against humanity, war crimes, genocide)',
  privacy: 'Right to private life, privacy',
  asylum: 'Refugees & asylum seekers',
  nationality: 'Rights related to name, identity & nationality',
  marriage: 'Rights related to marriage & family',
  land: 'Land & property rights',
  religion: 'Freedom of thought, conscience & religion',
  expression: 'Freedom of opinion and expression & access to information',
  assembly: 'Right to peaceful assembly',
  association: 'Freedom of association',
  participation: 'Right to participation in public affairs and right to vote',
  work: 'Right to work and to just & favorable conditions of work & labour rights',
  unions: 'Trade union rights',
  security: 'Right to social security',
  poverty: 'Human rights & poverty',
  food: 'Right to food',
  water: 'Safe drinking water & sanitation',
  housing: 'Right to adequate housing',
  health: 'Right to health',
  reproduction: 'Sexual & reproductive health and rights',
  education: 'Right to education',
  culture: 'Cultural rights',
  climate: 'Human rights & climate change',
  environment: 'Human rights & the environment',
  women: 'Discrimination against women',
  advancement: 'Advancement of women',
  office: 'Participation of women in political & public life',
  domestic: 'Domestic violence',
  violence: 'Sexual & gender-based violence',
  childProtection: 'Children: protection against exploitation',
  childJustice: 'Children: juvenile justice',
  childCare: 'Children: family environment & alternative care',
  childPrinciples: 'Children: definition; general principles; protection',
  accessibility: 'Persons with disabilities: accessibility, mobility',
  disability: 'Persons with disabilities: definition, general principles',
  independence: 'Persons with disabilities: independence, inclusion',
  minorities: 'Members of minorities',
  indigenous: 'Indigenous peoples',
  migrants: 'Migrants',
} as const;

const groups = {
  all: 'All persons',
  women: 'Women & girls',
  children: 'Children',
  girls: 'Girls',
  youth: 'Adolescents & youth',
  older: 'Older persons',
  disabled: 'Persons with disabilities',
  detained: 'Persons deprived of their liberty',
  sentenced: 'Persons sentenced to death',
  migrants: 'Migrants',
  refugees: 'Refugees & asylum seekers',
  stateless: 'Stateless persons',
  minorities: 'Members of minorities',
  indigenous: 'Indigenous peoples',
  lgbti: 'LGBTI persons',
  defenders: 'Human rights defenders',
  media: 'Media & journalists',
  judges: 'Judges, lawyers & prosecutors',
  police: 'Law enforcement officials',
  officials: 'Public officials',
  workers: 'Workers',
  domesticWorkers: 'Domestic workers',
  rural: 'Persons living in rural areas',
  poor: 'Persons living in poverty',
  trafficked: 'Victims of trafficking',
  missing: 'Disappeared persons & their families',
  objectors: 'Conscientious objectors',
  islanders: 'Coastal & island communities',
} as const;

type Theme = keyof typeof themes;
type Group = keyof typeof groups;

/** Themes, groups of persons and SDG targets of one recommendation, by their short names. */
export type ShortTerms = readonly [
  themes: readonly Theme[],
  groups: readonly Group[],
  sdgs: readonly string[],
];

export interface Terms {
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  readonly sdgs: readonly string[];
}

/** The same by the names as issued. */
export function issuedTerms([ownThemes, ownGroups, sdgs]: ShortTerms): Terms {
  return {
    themes: ownThemes.map((theme) => themes[theme]),
    groups: ownGroups.map((group) => groups[group]),
    sdgs,
  };
}
