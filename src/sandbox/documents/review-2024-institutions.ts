import type { ItemSource } from './report-source.ts';

/** Supported, 42.1 to 42.20: treaties, institutions, equality, violence against women, young offenders. */
export const institutionsAndWomen2024: readonly ItemSource[] = [
  {
    number: '42.1',
    words:
      'Complete the ratification of the International Convention for the Protection of All Persons from Enforced Disappearance (ICPPED)',
    states: '(Japan) (Argentina) (France)',
    codes: ['JPN', 'ARG', 'FRA'],
  },
  {
    number: '42.2',
    words:
      'Pursue accession to the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (ICRMW)',
    states: '(Egypt, Indonesia and Philippines)',
    codes: ['EGY', 'IDN', 'PHL'],
  },
  {
    number: '42.3',
    words:
      'Ratify the International Labour Organization Domestic Workers Convention, 2011 (No. 189), and the Violence and Harassment Convention, 2019 (No. 190)',
    states: '(Namibia) (South Africa)',
    codes: ['NAM', 'ZAF'],
  },
  {
    number: '42.4',
    words:
      'Appoint without further delay the members of the national preventive mechanism under OP-CAT, and give them free access to all places of detention',
    states: '(Denmark) (Switzerland)',
    codes: ['DNK', 'CHE'],
  },
  {
    number: '42.5',
    words:
      'Send the two reports that are still overdue, to the Committee against Torture and to the Committee on Economic, Social and Cultural Rights',
    states: '(Ukraine)',
    codes: ['UKR'],
  },
  {
    number: '42.6',
    words: 'Agree on dates with the special rapporteurs who have asked to visit the country',
    states: '(Costa Rica) (Georgia)',
    codes: ['CRI', 'GEO'],
  },
  {
    number: '42.7',
    words: 'Strengthen the Human Rights Commission so that it obtains “A” status under the Paris Principles',
    states: '(Qatar) (Rwanda) (Nepal)',
    codes: ['QAT', 'RWA', 'NPL'],
  },
  {
    number: '42.8',
    words: 'Secure for the Human Rights Commission a budget line voted by Parliament',
    states: '(Malawi) (Australia)',
    codes: ['MWI', 'AUS'],
  },
  {
    number: '42.9',
    words:
      'Give the national mechanism for implementation, reporting and follow-up a basis in law and a public database of recommendations',
    states: '(Paraguay) (Portugal) (Bahamas)',
    codes: ['PRY', 'PRT', 'BHS'],
  },
  {
    number: '42.10',
    words: 'Adopt, together with its budget, the second national human rights action plan (2025–2029)',
    states: '(Morocco)',
    codes: ['MAR'],
  },
  {
    number: '42.11',
    words: 'Consult civil society at every stage of the follow-up to the present review',
    states: '(Ireland) (Kyrgyzstan)',
    codes: ['IRL', 'KGZ'],
  },
  {
    number: '42.12',
    words:
      'Enact the bill against discrimination that has been pending since 2021, and provide for effective remedies',
    states: '(Honduras) (Slovenia) (Chile)',
    codes: ['HND', 'SVN', 'CHL'],
  },
  {
    number: '42.13',
    words: 'Continue to combat hate speech against minorities and migrants, including on social media',
    states: '(Bangladesh) (Azerbaijan)',
    codes: ['BGD', 'AZE'],
  },
  {
    number: '42.14',
    words: 'Take special measures so that women hold at least 40 per cent of elected seats',
    states: '(Albania) (Mexico)',
    codes: ['ALB', 'MEX'],
  },
  {
    number: '42.15',
    words: 'Close the gender pay gap in the public service and require companies to report on theirs',
    states: '(Luxembourg)',
    codes: ['LUX'],
  },
  {
    number: '42.16',
    words: 'Train police officers, prosecutors and judges to handle cases of gender-based violence',
    states: '(Liechtenstein) (Timor-Leste)',
    codes: ['LIE', 'TLS'],
  },
  {
    number: '42.17',
    words: 'Adopt a law that makes domestic violence a separate offence, and fund shelters in every province',
    states: '(France) (Kenya) (Uruguay)',
    codes: ['FRA', 'KEN', 'URY'],
  },
  {
    number: '42.18',
    words: 'Raise the minimum age of criminal responsibility in line with international standards',
    states: '(Chile)',
    codes: ['CHL'],
  },
  {
    number: '42.19',
    words:
      'Provide in each province for juvenile courts and for measures that keep children out of detention',
    states: '(Zimbabwe)',
    codes: ['ZWE'],
  },
  {
    number: '42.20',
    words: 'Enforce the law that sets the age of marriage at 18 years, also for marriages under custom',
    states: '(Canada) (Zambia) (Sierra Leone)',
    codes: ['CAN', 'ZMB', 'SLE'],
  },
];
