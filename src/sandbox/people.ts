import type { OrganisationKind, Role } from '../access/roles.ts';

/**
 * The invented State of the sandbox: its names, organisations, people and status scale. `alvera.example` is
 * reserved by RFC 2606, so that no message can ever reach anybody.
 */

export type Names = { readonly en: string; readonly fr: string; readonly es: string; readonly ar: string };

export interface SandboxOrganisation {
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly names: Names;
}

export interface SandboxPerson {
  readonly name: string;
  readonly email: string;
  /** The slug of the organisation that the person belongs to. */
  readonly organisation: string;
  readonly roles: readonly Role[];
}

export interface SandboxStatus {
  readonly slug: string;
  readonly names: Names;
  /** Value in the Implementation of Recommendations Index; null for a status that does not count. */
  readonly index: 0 | 0.5 | 1 | null;
}

export const sandboxCountry = {
  /** User-assigned in ISO 3166-1, so that it never names a real State. */
  code: 'XAL',
  names: { en: 'Alvera', fr: 'Alvéra', es: 'Alvera', ar: 'ألفيرا' },
  languages: ['en', 'fr', 'es', 'ar'],
} as const satisfies { code: string; names: Names; languages: readonly (keyof Names)[] };

export const sandboxOrganisations: readonly SandboxOrganisation[] = [
  {
    slug: 'secretariat',
    kind: 'secretariat',
    names: {
      en: 'Secretariat of the National Mechanism for Human Rights',
      fr: 'Secrétariat du mécanisme national des droits de l’homme',
      es: 'Secretaría del Mecanismo Nacional de Derechos Humanos',
      ar: 'أمانة الآلية الوطنية لحقوق الإنسان',
    },
  },
  {
    slug: 'ministry-of-justice',
    kind: 'ministry',
    names: {
      en: 'Ministry of Justice',
      fr: 'Ministère de la justice',
      es: 'Ministerio de Justicia',
      ar: 'وزارة العدل',
    },
  },
  {
    slug: 'ministry-of-the-interior',
    kind: 'ministry',
    names: {
      en: 'Ministry of the Interior',
      fr: 'Ministère de l’intérieur',
      es: 'Ministerio del Interior',
      ar: 'وزارة الداخلية',
    },
  },
  {
    slug: 'ministry-of-women',
    kind: 'ministry',
    names: {
      en: 'Ministry of Women, Children and Family',
      fr: 'Ministère de la femme, de l’enfance et de la famille',
      es: 'Ministerio de la Mujer, la Infancia y la Familia',
      ar: 'وزارة المرأة والطفولة والأسرة',
    },
  },
  {
    slug: 'ministry-of-health',
    kind: 'ministry',
    names: {
      en: 'Ministry of Health',
      fr: 'Ministère de la santé',
      es: 'Ministerio de Salud',
      ar: 'وزارة الصحة',
    },
  },
  {
    slug: 'ministry-of-education',
    kind: 'ministry',
    names: {
      en: 'Ministry of Education',
      fr: 'Ministère de l’éducation',
      es: 'Ministerio de Educación',
      ar: 'وزارة التعليم',
    },
  },
  {
    slug: 'statistics-agency',
    kind: 'agency',
    names: {
      en: 'Statistics Agency',
      fr: 'Agence de la statistique',
      es: 'Agencia de Estadística',
      ar: 'وكالة الإحصاء',
    },
  },
  {
    slug: 'northern-province',
    kind: 'local-government',
    names: {
      en: 'Northern Province',
      fr: 'Province du Nord',
      es: 'Provincia del Norte',
      ar: 'المقاطعة الشمالية',
    },
  },
  {
    slug: 'city-of-port-selme',
    kind: 'local-government',
    names: {
      en: 'City of Port Selme',
      fr: 'Ville de Port-Selme',
      es: 'Ciudad de Puerto Selme',
      ar: 'مدينة بورت سيلم',
    },
  },
  {
    slug: 'parliament-committee-on-human-rights',
    kind: 'parliament-committee',
    names: {
      en: 'Parliament, Committee on Human Rights',
      fr: 'Parlement, Commission des droits de l’homme',
      es: 'Parlamento, Comisión de Derechos Humanos',
      ar: 'البرلمان، لجنة حقوق الإنسان',
    },
  },
  {
    slug: 'human-rights-commission',
    kind: 'nhri',
    names: {
      en: 'Human Rights Commission of Alvera',
      fr: 'Commission des droits de l’homme d’Alvéra',
      es: 'Comisión de Derechos Humanos de Alvera',
      ar: 'مفوضية حقوق الإنسان في ألفيرا',
    },
  },
  {
    slug: 'womens-shelter-network',
    kind: 'cso',
    names: {
      en: 'Women’s Shelter Network',
      fr: 'Réseau des refuges pour femmes',
      es: 'Red de Refugios para Mujeres',
      ar: 'شبكة مآوي النساء',
    },
  },
  {
    slug: 'ketari-herders-union',
    kind: 'cso',
    names: {
      en: 'Ketari Herders’ Union',
      fr: 'Union des éleveurs kétaris',
      es: 'Unión de Pastores Ketari',
      ar: 'اتحاد رعاة الكيتاري',
    },
  },
  {
    slug: 'open-press-alvera',
    kind: 'cso',
    names: {
      en: 'Open Press Alvera',
      fr: 'Presse ouverte Alvéra',
      es: 'Prensa Abierta Alvera',
      ar: 'الصحافة المفتوحة ألفيرا',
    },
  },
  {
    slug: 'united-nations-country-team',
    kind: 'un-entity',
    names: {
      en: 'United Nations country team',
      fr: 'Équipe de pays des Nations Unies',
      es: 'Equipo de las Naciones Unidas en el país',
      ar: 'فريق الأمم المتحدة القطري',
    },
  },
];

export const sandboxPeople: readonly SandboxPerson[] = [
  person('Salma Rivane', 'salma.rivane', 'secretariat', 'administrator', 'secretariat'),
  person('Emil Torsa', 'emil.torsa', 'secretariat', 'secretariat'),
  person('Joren Pasquel', 'joren.pasquel', 'ministry-of-justice', 'signatory', 'focal-point'),
  person('Elna Dorvaš', 'elna.dorvas', 'ministry-of-justice', 'focal-point'),
  person('Davit Olmen', 'davit.olmen', 'ministry-of-the-interior', 'focal-point'),
  person('Marguerite Sol', 'marguerite.sol', 'ministry-of-the-interior', 'signatory'),
  person('Ines Marovel', 'ines.marovel', 'ministry-of-women', 'focal-point'),
  person('Mirela Quent', 'mirela.quent', 'ministry-of-health', 'focal-point', 'signatory'),
  person('Kasimir Fonse', 'kasimir.fonse', 'ministry-of-education', 'focal-point'),
  person('Ludo Serim', 'ludo.serim', 'statistics-agency', 'focal-point'),
  person('Anselm Rake', 'anselm.rake', 'northern-province', 'focal-point'),
  person('Yara Benoum', 'yara.benoum', 'city-of-port-selme', 'focal-point'),
  person('Octavia Lenn', 'octavia.lenn', 'parliament-committee-on-human-rights', 'parliament'),
  person('Idris Kavell', 'idris.kavell', 'human-rights-commission', 'nhri'),
  person('Noor Habet', 'noor.habet', 'womens-shelter-network', 'civil-society'),
  person('Temur Asko', 'temur.asko', 'ketari-herders-union', 'civil-society'),
  person('Paloma Ferris', 'paloma.ferris', 'open-press-alvera', 'civil-society'),
  person('Hanne Osei', 'hanne.osei', 'united-nations-country-team', 'observer'),
];

function person(
  name: string,
  mailbox: string,
  organisation: string,
  ...roles: readonly Role[]
): SandboxPerson {
  return { name, email: `${mailbox}@alvera.example`, organisation, roles };
}

export const sandboxStatusScale: readonly SandboxStatus[] = [
  {
    slug: 'not-started',
    names: { en: 'Not started', fr: 'Pas commencé', es: 'No iniciada', ar: 'لم يبدأ' },
    index: 0,
  },
  {
    slug: 'in-progress',
    names: { en: 'In progress', fr: 'En cours', es: 'En curso', ar: 'قيد التنفيذ' },
    index: 0.5,
  },
  {
    slug: 'partly-done',
    names: { en: 'Partly done', fr: 'Réalisé en partie', es: 'Cumplida en parte', ar: 'منجز جزئياً' },
    index: 0.5,
  },
  {
    slug: 'done',
    names: { en: 'Done', fr: 'Réalisé', es: 'Cumplida', ar: 'منجز' },
    index: 1,
  },
  {
    slug: 'no-longer-relevant',
    names: {
      en: 'No longer relevant',
      fr: 'Sans objet',
      es: 'Ya no procede',
      ar: 'لم يعد ذا صلة',
    },
    index: null,
  },
];
