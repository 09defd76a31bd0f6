import type { ItemSource } from './report-source.ts';

/** Supported: poverty, health, education, children, women, disability, land, climate and migration. */
export const economicAndSocial2019: readonly ItemSource[] = [
  {
    number: '117.31',
    words: 'Raise the minimum wage step by step, until it covers the basic needs of a family',
    states: '(Bolivarian Republic of Venezuela)',
    codes: ['VEN'],
  },
  {
    number: '117.33',
    words: 'Extend social protection to workers in the informal economy',
    states: '(Bolivia (Plurinational State of)) (Cabo Verde)',
    codes: ['BOL', 'CPV'],
    slip: 'number-skipped',
  },
  {
    number: '117.34',
    words: 'Continue the programmes that reduce poverty in the Highland and Eastern Provinces',
    states: '(China) (Cuba) (Lao People’s Democratic Republic)',
    codes: ['CHN', 'CUB', 'LAO'],
  },
  {
    number: '117.35',
    words: 'Invest in safe drinking water and sanitation for rural households',
    states: '(Spain) (Tajikistan)',
    codes: ['ESP', 'TJK'],
  },
  {
    number: '117.36',
    words:
      'Require companies in the extractive sector to assess the effects of their projects on human rights',
    states: '(netherlands)',
    codes: ['NLD'],
    slip: 'lower-case-state',
  },
  {
    number: '117.37',
    words: 'Increase spending on primary health care so that every district has a staffed clinic',
    states: '(Thailand) (Eswatini)',
    codes: ['THA', 'SWZ'],
  },
  {
    number: '117.38',
    words: 'Lower maternal and infant mortality, above all among adolescent mothers',
    states: '(Kazakhstan, Uganda)',
    codes: ['KAZ', 'UGA'],
  },
  {
    number: '117.39',
    words: 'Offer education on sexual and reproductive health in schools, suited to the age of the pupils',
    states: '(Iceland)',
    codes: ['ISL'],
  },
  {
    number: '117.40',
    words: 'Abolish the remaining fees in basic education and reduce the number of girls who drop out',
    states: '(Bulgaria) (Côte d’Ivoire)',
    codes: ['BGR', 'CIV'],
  },
  {
    number: '117.41',
    words: 'Train teachers who can teach in the languages of the minorities',
    states: '(Armenia)',
    codes: ['ARM'],
  },
  {
    number: '117.42',
    words: 'Pass without delay the amendment that sets the minimum age of marriage at 18 years for all',
    states: '(Canada) (Sierra Leone) (Zimbabwe)',
    codes: ['CAN', 'SLE', 'ZWE'],
  },
  {
    number: '117.43',
    words: 'Prohibit corporal punishment of children in all settings',
    states: '(Mongolia) (Montenegro)',
    codes: ['MNG', 'MNE'],
  },
  {
    number: '117.44',
    words: 'Register every birth free of charge, including in remote districts and among Ketari herders',
    states: '(Mexico) (Brazil)',
    codes: ['MEX', 'BRA'],
  },
  {
    number: '117.45',
    words: 'Put an end to child labour in quarries and on plantations',
    states: '(Holy See) (Burkina Faso)',
    codes: ['VAT', 'BFA'],
  },
  {
    number: '117.46',
    words: 'Raise the share of women in Parliament and in local councils',
    states: '(Tunisia) (Albania) (India)',
    codes: ['TUN', 'ALB', 'IND'],
  },
  {
    number: '117.47',
    words: 'Open more shelters for women who are victims of violence',
    states: '(Maldives)',
    codes: ['MDV'],
  },
  {
    number: '117.48',
    words: 'Carry out the strategy on equal pay for work of equal value (2019–2023)',
    states: '(Luxembourg)',
    codes: ['LUX'],
  },
  {
    number: '117.49',
    words: 'Make schools and public buildings accessible to persons with disabilities',
    states: '(Israel) (Qatar)',
    codes: ['ISR', 'QAT'],
  },
  {
    number: '117.50',
    words: 'Replace guardianship by supported decision-making for persons with psychosocial disabilities',
    states: '(New Zealand)',
    codes: ['NZL'],
  },
  {
    number: '117.51',
    words: 'Consult the Ketari communities before any mining project is approved on their grazing land',
    states: '(Ecuador) (Paraguay)',
    codes: ['ECU', 'PRY'],
  },
  {
    number: '117.52',
    words:
      'Prepare a national plan of adaptation to climate change that pays attention to coastal communities',
    states: '(Fiji) (Marshall Islands)',
    codes: ['FJI', 'MHL'],
  },
  {
    number: '117.53',
    words: 'Guarantee to migrants, whatever their status, access to emergency health care',
    states: '(Turkey)',
    codes: ['TUR'],
  },
];

/** Noted by Alvera; several return in other words five years later. */
export const noted2019: readonly ItemSource[] = [
  {
    number: '118.1',
    words:
      'Ratify the Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty',
    states: '(Uruguay) (Belgium) (Namibia)',
    codes: ['URY', 'BEL', 'NAM'],
  },
  {
    number: '118.2',
    words: 'Declare an official moratorium on executions as a first step to abolishing the death penalty',
    states: '(Italy, Croatia and Cyprus)',
    codes: ['ITA', 'HRV', 'CYP'],
  },
  {
    number: '118.3',
    words:
      'Ratify the Optional Protocol to the International Covenant on Economic, Social and Cultural Rights (OP-ICESCR)',
    states: '(Mongolia) (Finland)',
    codes: ['MNG', 'FIN'],
  },
  {
    number: '118.4',
    words: 'Accede to the two conventions on statelessness, of 1954 and of 1961',
    states: '(Hungary)',
    codes: ['HUN'],
  },
  {
    number: '118.5',
    words:
      'Become a party to the International Convention for the Protection of All Persons from Enforced Disappearance',
    states: '(France) (Japan)',
    codes: ['FRA', 'JPN'],
  },
  {
    number: '118.6',
    words:
      'Withdraw the reservation to article 16 of the Convention on the Elimination of All Forms of Discrimination against Women',
    states: '(Denmark)',
    codes: ['DNK'],
  },
  {
    number: '118.7',
    words: 'Decriminalize consensual same-sex relations between adults',
    states: '(Argentina) (Iceland) (Netherlands)',
    codes: ['ARG', 'ISL', 'NLD'],
  },
  {
    number: '118.8',
    words: 'Recognize in law the gender identity of each person',
    states: '(Malta)',
    codes: ['MLT'],
  },
  { number: '118.9', words: 'Criminalize domestic violence', states: '(Norway)', codes: ['NOR'] },
  { number: '118.10', words: 'Make rape within marriage an offence', states: '(Canada)', codes: ['CAN'] },
  {
    number: '118.11',
    words: 'Raise the age of criminal responsibility to 14 years at least',
    states: '(Slovakia)',
    codes: ['SVK'],
  },
  {
    number: '118.12',
    words: 'Move defamation from the Criminal Code to civil law',
    states: '(Poland) (Chile)',
    codes: ['POL', 'CHL'],
  },
  {
    number: '118.13',
    words: 'Repeal the provisions that punish insults to the Head of State',
    states: '(Germany)',
    codes: ['DEU'],
  },
  {
    number: '118.14',
    words:
      'Transfer the supervision of broadcasters from the Ministry of Information to an independent authority',
    states: '(Greece)',
    codes: ['GRC'],
  },
  {
    number: '118.15',
    words: 'Grant women the same right as men to pass on their nationality to their children and spouses',
    states: '(Kenya)',
    codes: ['KEN'],
  },
  {
    number: '118.16',
    words:
      'Permit the termination of pregnancy at least in cases of rape, incest or danger to the life of the woman',
    states: '(Sweden)',
    codes: ['SWE'],
  },
  {
    number: '118.17',
    words:
      'Provide a civilian alternative for those who object to military service for reasons of conscience',
    states: '(Croatia)',
    codes: ['HRV'],
  },
  {
    number: '118.18',
    words: 'Recognize the Ketari as an indigenous people and give them collective title to their land',
    states: '(Bolivia (Plurinational State of), Mexico)',
    codes: ['BOL', 'MEX'],
  },
];
