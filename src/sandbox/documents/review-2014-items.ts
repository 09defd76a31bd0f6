import type { ItemSource } from './report-source.ts';

/** Supported, 27.1 to 27.14: treaties, institutions, justice and freedoms. */
export const civilAndPolitical2014: readonly ItemSource[] = [
  {
    number: '27.1',
    words:
      'Ratify the Convention on the Rights of Persons with Disabilities and the Optional Protocol thereto',
    states: '(Ecuador) (Spain)',
    codes: ['ECU', 'ESP'],
  },
  {
    number: '27.2',
    words: 'Ratify the Rome Statute of the International Criminal Court',
    states: '(Liechtenstein, Slovenia and Uruguay)',
    codes: ['LIE', 'SVN', 'URY'],
  },
  {
    number: '27.3',
    words:
      'Submit the five overdue reports to the treaty bodies, with technical assistance where it is needed',
    states: '(Ukraine) (Morocco)',
    codes: ['UKR', 'MAR'],
  },
  {
    number: '27.4',
    words: 'Establish a national human rights institution in conformity with the Paris Principles',
    states: '(Ghana) (Indonesia) (Poland)',
    codes: ['GHA', 'IDN', 'POL'],
  },
  {
    number: '27.5',
    words:
      'Set up a standing mechanism for reporting to the treaty bodies and for the follow-up of recommendations',
    states: '(Portugal)',
    codes: ['PRT'],
  },
  {
    number: '27.6',
    words: 'Adopt a law against discrimination on all grounds',
    states: '(Ireland) (Brazil)',
    codes: ['IRL', 'BRA'],
  },
  {
    number: '27.7',
    words:
      'Take measures to reduce overcrowding in prisons and to separate juveniles from adults in detention',
    states: '(Austria)',
    codes: ['AUT'],
  },
  {
    number: '27.8',
    words: 'Shorten pretrial detention and make use of alternatives to it',
    states: '(Netherlands) (Peru)',
    codes: ['NLD', 'PER'],
  },
  {
    number: '27.9',
    words: 'Investigate all allegations of ill-treatment in police custody and punish those responsible',
    states: '(Australia) (Switzerland)',
    codes: ['AUS', 'CHE'],
  },
  {
    number: '27.10',
    words: 'Strengthen the independence of the judiciary, above all in the appointment of judges',
    states: '(Germany)',
    codes: ['DEU'],
  },
  {
    number: '27.11',
    words: 'Make legal aid available outside the capital',
    states: '(Senegal)',
    codes: ['SEN'],
  },
  {
    number: '27.12',
    words: 'Adopt a law on access to information held by public bodies',
    states: '(Sweden)',
    codes: ['SWE'],
  },
  {
    number: '27.13',
    words: 'Protect journalists from threats and violence',
    states: '(Norway) (Lithuania)',
    codes: ['NOR', 'LTU'],
  },
  {
    number: '27.14',
    words:
      'Intensify the fight against trafficking in persons, with a national plan of action and shelters for the victims',
    states: '(Philippines) (Belarus)',
    codes: ['PHL', 'BLR'],
  },
];

/** Supported, 27.15 to 27.26: health, water, education, children and women. */
export const economicAndSocial2014: readonly ItemSource[] = [
  {
    number: '27.15',
    words: 'Continue the efforts to reduce poverty in rural areas',
    states: '(China) (Cuba)',
    codes: ['CHN', 'CUB'],
  },
  {
    number: '27.16',
    words: 'Improve access to safe drinking water and sanitation in rural households',
    states: '(Spain) (Bangladesh)',
    codes: ['ESP', 'BGD'],
  },
  {
    number: '27.17',
    words: 'Open a clinic with a nurse in every district, with more spending on primary health care',
    states: '(Thailand)',
    codes: ['THA'],
  },
  {
    number: '27.18',
    words: 'Reduce maternal and infant mortality',
    states: '(Sri Lanka, Viet Nam)',
    codes: ['LKA', 'VNM'],
  },
  {
    number: '27.19',
    words: 'Abolish fees in basic education, so that girls do not drop out',
    states: '(Côte d’Ivoire) (Turkey)',
    codes: ['CIV', 'TUR'],
  },
  {
    number: '27.20',
    words: 'Register all births free of charge, also in remote districts',
    states: '(Mexico)',
    codes: ['MEX'],
  },
  {
    number: '27.21',
    words: 'Eliminate child labour in quarries',
    states: '(Holy See)',
    codes: ['VAT'],
  },
  {
    number: '27.22',
    words: 'Set the minimum age of marriage at 18 years for women and men',
    states: '(Canada) (Sierra Leone) (Maldives)',
    codes: ['CAN', 'SLE', 'MDV'],
  },
  {
    number: '27.23',
    words: 'Prohibit corporal punishment of children by law',
    states: '(Estonia)',
    codes: ['EST'],
  },
  {
    number: '27.24',
    words: 'Raise the number of women in Parliament and in senior offices',
    states: '(Rwanda) (Albania)',
    codes: ['RWA', 'ALB'],
  },
  {
    number: '27.25',
    words: 'Open shelters for women who are victims of violence',
    states: '(Malaysia)',
    codes: ['MYS'],
  },
  {
    number: '27.26',
    words: 'Build schools that are accessible to children with disabilities',
    states: '(Qatar)',
    codes: ['QAT'],
  },
];

/** To be answered before the seventieth session of the Council; answered in A/HRC/70/9/Add.1. */
export const pending2014: readonly ItemSource[] = [
  {
    number: '28.1',
    words:
      'Ratify the Optional Protocol to the Convention against Torture (OP-CAT) and set up a national preventive mechanism',
    states: '(Denmark) (Chile) (Togo)',
    codes: ['DNK', 'CHL', 'TGO'],
  },
  {
    number: '28.2',
    words:
      'Ratify the International Convention for the Protection of All Persons from Enforced Disappearance',
    states: '(France) (Argentina)',
    codes: ['FRA', 'ARG'],
  },
  {
    number: '28.3',
    words:
      'Accede to the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (ICRMW)',
    states: '(Philippines) (Egypt)',
    codes: ['PHL', 'EGY'],
  },
  {
    number: '28.4',
    words:
      'Amend the law on nationality so that women may pass on their nationality to their children and spouses as men do',
    states: '(Kenya) (Botswana)',
    codes: ['KEN', 'BWA'],
  },
  {
    number: '28.5',
    words: 'Create an independent body to examine complaints against the police',
    states: '(Ghana) (United Kingdom of Great Britain and Northern Ireland)',
    codes: ['GHA', 'GBR'],
  },
  {
    number: '28.6',
    words: 'Make domestic violence a separate offence in the Criminal Code',
    states: '(Norway) (Iceland)',
    codes: ['NOR', 'ISL'],
  },
  {
    number: '28.7',
    words: 'Decriminalize defamation, in line with international standards',
    states: '(Poland) (Czech Republic)',
    codes: ['POL', 'CZE'],
  },
  {
    number: '28.8',
    words:
      'Transfer the supervision of broadcasters from the Ministry of Information to an independent authority',
    states: '(Greece)',
    codes: ['GRC'],
  },
  {
    number: '28.9',
    words: 'Extend a standing invitation to the special procedures of the Human Rights Council',
    states: '(Latvia) (Costa Rica)',
    codes: ['LVA', 'CRI'],
  },
];

/** Noted by Alvera; all of them were made again. */
export const noted2014: readonly ItemSource[] = [
  {
    number: '29.1',
    words:
      'Ratify the Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty',
    states: '(Belgium) (Australia) (Uruguay)',
    codes: ['BEL', 'AUS', 'URY'],
  },
  {
    number: '29.2',
    words: 'Abolish the death penalty in law, or declare an official moratorium on executions',
    states: '(Italy, Croatia and Cyprus)',
    codes: ['ITA', 'HRV', 'CYP'],
  },
  {
    number: '29.3',
    words:
      'Withdraw the reservation to article 16 of the Convention on the Elimination of All Forms of Discrimination against Women',
    states: '(Denmark) (Finland)',
    codes: ['DNK', 'FIN'],
  },
  {
    number: '29.4',
    words: 'Decriminalize consensual same-sex relations between adults',
    states: '(Netherlands) (Iceland)',
    codes: ['NLD', 'ISL'],
  },
  {
    number: '29.5',
    words: 'Recognize the Ketari herders as an indigenous people and protect their land',
    states: '(Bolivia (Plurinational State of)) (Norway)',
    codes: ['BOL', 'NOR'],
  },
  {
    number: '29.6',
    words: 'Raise the minimum age of criminal responsibility, which stands at 10 years',
    states: '(Slovenia) (Chile)',
    codes: ['SVN', 'CHL'],
  },
];
