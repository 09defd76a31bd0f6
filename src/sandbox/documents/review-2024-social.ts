import type { ItemSource } from './report-source.ts';

/** Supported, 42.21 to 42.44: children, education, health, poverty, land, environment, disability. */
export const economicAndSocial2024: readonly ItemSource[] = [
  {
    number: '42.21',
    words: 'Ban the corporal punishment of children in the home and in alternative care',
    states: '(Estonia) (Montenegro)',
    codes: ['EST', 'MNE'],
  },
  {
    number: '42.22',
    words: 'Complete free birth registration, with mobile teams for the children of Ketari herders',
    states: '(Brazil) (Iran (Islamic Republic of))',
    codes: ['BRA', 'IRN'],
  },
  {
    number: '42.23',
    words: 'Eliminate hazardous child labour in quarries and in seasonal agriculture',
    states: '(Holy See)',
    codes: ['VAT'],
  },
  {
    number: '42.24',
    words: 'Move children from large institutions to care in families',
    states: '(Bulgaria) (Republic of Moldova)',
    codes: ['BGR', 'MDA'],
  },
  {
    number: '42.25',
    words: 'Raise the share of education in the national budget to 6 per cent',
    states: '(Togo) (Cuba)',
    codes: ['TGO', 'CUB'],
  },
  {
    number: '42.26',
    words: 'Keep girls in rural areas at school, with safe transport and separate sanitary facilities',
    states: '(Djibouti) (Türkiye)',
    codes: ['DJI', 'TUR'],
  },
  {
    number: '42.27',
    words: 'Extend bilingual teaching for Velish-speaking pupils to secondary schools',
    states: '(Hungary) (Armenia)',
    codes: ['HUN', 'ARM'],
  },
  {
    number: '42.28',
    words: 'Include human rights education in the curricula of all schools',
    states: '(Senegal)',
    codes: ['SEN'],
  },
  {
    number: '42.29',
    words:
      'Make education inclusive for children with disabilities by training teachers and adapting buildings',
    states: '(Israel) (Algeria)',
    codes: ['ISR', 'DZA'],
  },
  {
    number: '42.29.1',
    words: 'Provide sign language interpretation in courts, hospitals and public offices',
    states: '(New Zealand)',
    codes: ['NZL'],
    slip: 'sub-number',
  },
  {
    number: '42.30',
    words: 'Recruit nurses and midwives for the districts that have no doctor',
    states: '(Thailand) (Eswatini)',
    codes: ['THA', 'SWZ'],
  },
  {
    number: '42.31',
    words: 'Further reduce maternal mortality by offering emergency obstetric care in each district hospital',
    states: '(Kazakhstan, Malaysia, Uganda)',
    codes: ['KAZ', 'MYS', 'UGA'],
  },
  {
    number: '42.32',
    words: 'Build up mental health services in the community',
    states: '(Saudi Arabia)',
    codes: ['SAU'],
  },
  {
    number: '42.33',
    words: 'Guarantee adolescents confidential access to reproductive health services',
    states: '',
    codes: [],
    slip: 'no-state',
  },
  {
    number: '42.34',
    words:
      'Bring safe drinking water and sanitation to the informal settlements around Port Selme and to rural schools',
    states: '(Spain) (Tajikistan) (State of Palestine)',
    codes: ['ESP', 'TJK', 'PSE'],
  },
  {
    number: '42.35',
    words: 'Continue efforts to reduce poverty, in particular in the Highland Province',
    states: '(China) (Lao People’s Democratic Republic)',
    codes: ['CHN', 'LAO'],
  },
  {
    number: '42.36',
    words: 'Widen the coverage of social protection among informal workers and older persons',
    states: '(Bolivia (Plurinational State of)) (Viet Nam)',
    codes: ['BOL', 'VNM'],
  },
  {
    number: '42.37',
    words:
      'Keep up social programmes for the most vulnerable families, with support for the right to development',
    states: '(Bolivarian Republic of Venezuela)',
    codes: ['VEN'],
  },
  {
    number: '42.38',
    words: 'Adopt a national housing strategy that prevents forced evictions',
    states: '(Germany)',
    codes: ['DEU'],
  },
  {
    number: '42.39',
    words: 'Strengthen food security by supporting small farmers and fishing cooperatives',
    states: '(Mauritania) (United Arab Emirates)',
    codes: ['MRT', 'ARE'],
  },
  {
    number: '42.40',
    words: 'Adopt a national action plan on business and human rights',
    states: '(Netherlands (Kingdom of the)) (Norway)',
    codes: ['NLD', 'NOR'],
  },
  {
    number: '42.41',
    words:
      'Obtain the free, prior and informed consent of the Ketari communities before granting mining licences',
    states: '(Ecuador) (Mexico)',
    codes: ['ECU', 'MEX'],
  },
  {
    number: '42.42',
    words:
      'Put into practice the national plan of adaptation to climate change, with the participation of women and of coastal communities',
    states: '(Fiji) (Maldives) (Marshall Islands)',
    codes: ['FJI', 'MDV', 'MHL'],
  },
  {
    number: '42.43',
    words: 'Measure the pollution of air and water around the smelters, and publish the results',
    states: '(Vanuatu)',
    codes: ['VUT'],
  },
  {
    number: '42.44',
    words: 'Adopt a law on legal capacity that replaces guardianship',
    states: '(Finland)',
    codes: ['FIN'],
    furtherClauses: [
      {
        words: 'Provide funds for the personal assistance of persons with disabilities',
        states: '(Singapore)',
        codes: ['SGP'],
      },
    ],
  },
];
