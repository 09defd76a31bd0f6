import type { ItemSource } from './report-source.ts';

/** Supported, 42.45 to 42.64: migration, trafficking, torture, prisons, press, courts, corruption. */
export const migrationAndJustice2024: readonly ItemSource[] = [
  {
    number: '42.45',
    words:
      'Ensure that health care is available to migrant workers and their families, whatever their status',
    states: '(Sri Lanka)',
    codes: ['LKA'],
  },
  {
    number: '42.46',
    words: 'End the detention of children on grounds of their migration status',
    states: '(Panama) (Colombia)',
    codes: ['PAN', 'COL'],
  },
  {
    number: '42.47',
    words: 'Establish an asylum procedure in law that fully respects the principle of non-refoulement',
    states: '(Chad)',
    codes: ['TCD'],
  },
  {
    number: '42.48',
    words: 'Continue efforts to combat trafficking in persons',
    states: '(Nepal)',
    codes: ['NPL'],
  },
  {
    number: '42.48',
    words: 'Compensate victims of trafficking from a State fund and grant them residence permits',
    states: '(Belarus, Philippines)',
    codes: ['BLR', 'PHL'],
    slip: 'repeated-number',
  },
  {
    number: '42.49',
    words: 'Increase the number of labour inspectors in agriculture and fishing',
    states: '(United Kingdom of Great Britain and Northern Ireland)',
    codes: ['GBR'],
  },
  {
    number: '42.50',
    words:
      'Amend article 88 of the Criminal Code so that its definition of torture agrees with the Convention against Torture',
    states: '(Czechia) (Gambia)',
    codes: ['CZE', 'GMB'],
  },
  {
    number: '42.51',
    words:
      'Have deaths in custody investigated by a body that is independent of the police and of the prison service',
    states: '(Austria) (Botswana)',
    codes: ['AUT', 'BWA'],
  },
  {
    number: '42.52',
    words: 'Lower the number of prisoners by making wider use of alternatives to imprisonment',
    states: '(Italy)',
    codes: ['ITA'],
  },
  {
    number: '42.53',
    words: 'Meet the health and hygiene needs of women in prison',
    states: '(Cabo Verde)',
    codes: ['CPV'],
  },
  {
    number: '42.54',
    words: 'Limit the length of pretrial detention and have it reviewed by a judge each month',
    states: '(Cyprus)',
    codes: ['CYP'],
  },
  {
    number: '42.55',
    words: 'Extend legal aid to all provinces, including through mobile offices',
    states: '(Tunisia) (Senegal)',
    codes: ['TUN', 'SEN'],
  },
  {
    number: '42.56',
    words:
      'Appoint the information commissioner and adopt the regulations under the Access to Information Act',
    states: '(Sweden) (Latvia)',
    codes: ['SWE', 'LVA'],
  },
  {
    number: '42.57',
    words: 'Adopt a law on the protection of human rights defenders',
    states: '(Belgium) (Norway)',
    codes: ['BEL', 'NOR'],
  },
  {
    number: '42.58',
    words: 'Investigate all attacks on journalists and make the results public',
    states: '(Lithuania) (Greece) (United States of America)',
    codes: ['LTU', 'GRC', 'USA'],
  },
  {
    number: '42.59',
    words: 'Shield the public broadcaster from political influence by means of a pluralist governing council',
    states: '(Poland)',
    codes: ['POL'],
  },
  {
    number: '42.60',
    words: 'Establish an independent police complaints body',
    states: '(Ghana) (Peru)',
    codes: ['GHA', 'PER'],
  },
  {
    number: '42.61',
    words: 'Strengthen the independence of the judiciary',
    states: '(Zambla)',
    codes: ['ZMB'],
    slip: 'misspelt-state',
  },
  {
    number: '42.62',
    words: 'Guarantee access to a lawyer from the moment of arrest',
    states: '(Switzerland)',
    codes: ['CHE'],
  },
  {
    number: '42.63',
    words:
      'Protect persons who report corruption, and publish the declarations of assets of senior officials',
    states: '(Republic of Korea)',
    codes: ['KOR'],
  },
  {
    number: '42.64',
    words: 'Continue to cooperate with the United Nations human rights mechanisms and to share good practice',
    states: '(Turkmenistan) (Côte d’Ivoire)',
    codes: ['TKM', 'CIV'],
  },
];
