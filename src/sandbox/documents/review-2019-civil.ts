import type { ItemSource } from './report-source.ts';

/** Supported: treaties, institutions, justice, freedoms and the fight against trafficking. */
export const civilAndPolitical2019: readonly ItemSource[] = [
  {
    number: '117.1',
    words:
      'Ratify the Optional Protocol to the Convention against Torture (OP-CAT) and designate a national preventive mechanism with a budget of its own',
    states: '(Denmark) (Togo)',
    codes: ['DNK', 'TGO'],
  },
  {
    number: '117.2',
    words:
      'Consider acceding to the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (ICRMW)',
    states: '(Philippines, Sri Lanka and Uruguay)',
    codes: ['PHL', 'LKA', 'URY'],
  },
  {
    number: '117.3',
    words:
      'Take the steps that are still needed to become a party to the International Labour Organization Domestic Workers Convention, 2011 (No. 189)',
    states: '(Paraguay (Argentina)',
    codes: ['PRY', 'ARG'],
    slip: 'unbalanced-parenthesis',
  },
  {
    number: '117.4',
    words: 'Bring the Criminal Code into line with the Rome Statute of the International Criminal Court',
    states: '(Liechtenstein) (Estonia)',
    codes: ['LIE', 'EST'],
  },
  {
    number: '117.5',
    words: 'Submit the overdue reports to the treaty bodies, following a timetable that is made public',
    states: '(Ukraine)',
    codes: ['UKR'],
  },
  {
    number: '117.6',
    words: 'Extend a standing invitation to all special procedures mandate holders',
    states: '(Latvia) (Costa Rica)',
    codes: ['LVA', 'CRI'],
  },
  {
    number: '117.7',
    words: 'Create by law a national human rights institution that meets the Paris Principles',
    states: '(Georgia) (Rwanda) (Timor-Leste)',
    codes: ['GEO', 'RWA', 'TLS'],
  },
  {
    number: '117.8',
    words: 'Provide the Office of the Ombudsperson with the staff and the money that its mandate requires',
    states: '(Malaysia)',
    codes: ['MYS'],
  },
  {
    number: '117.9',
    words:
      'Set up a permanent national mechanism for implementation, reporting and follow-up, and publish how far each recommendation has come',
    states: '(Portugal) (Bahamas)',
    codes: ['PRT', 'BHS'],
  },
  {
    number: '117.10',
    words: 'Adopt a first national human rights action plan (2020–2024)',
    states: '(Morocco)',
    codes: ['MAR'],
  },
  {
    number: '117.11',
    words: 'Include human rights in the initial training of all civil servants',
    states: '(Indonesia)',
    codes: ['IDN'],
  },
  {
    number: '117.12',
    words: 'Adopt a comprehensive law against discrimination that covers all grounds',
    states: '(Ireland) (Honduras)',
    codes: ['IRL', 'HND'],
  },
  {
    number: '117.13',
    words:
      'Take measures against hate speech directed at the Velish-speaking minority, in the media and online',
    states: '(Slovenia) (Hungary)',
    codes: ['SVN', 'HUN'],
  },
  {
    number: '117.14',
    words: 'Continue to promote dialogue among religious and cultural communities',
    states: '(Azerbaijan) (Iran (Islamic Republic of))',
    codes: ['AZE', 'IRN'],
  },
  {
    number: '117.15',
    words:
      'Insert in the Criminal Code a definition of torture that agrees with article 1 of the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    states: '(Switzerland) (Gambia)',
    codes: ['CHE', 'GMB'],
  },
  {
    number: '117.16',
    words: 'Investigate promptly and impartially all allegations of ill-treatment in police custody',
    states: '(Australia)',
    codes: ['AUS'],
  },
  {
    number: '117.17',
    words: 'Reduce overcrowding in prisons, giving preference to measures other than detention',
    states: '(Austria)',
    codes: ['AUT'],
    furtherClauses: [
      {
        words: 'Provide separate quarters for women and for juveniles in every place of detention',
        states: '(Zambia)',
        codes: ['ZMB'],
      },
    ],
  },
  {
    number: '117.18',
    words: 'Improve sanitation, food and medical care in places of detention',
    states: '(Botswana)',
    codes: ['BWA'],
  },
  {
    number: '117.19',
    words: 'Create an independent body that examines complaints against the police',
    states: '(Ghana)',
    codes: ['GHA'],
  },
  {
    number: '117.20',
    words:
      'Guarantee that judges are appointed and promoted on merit, by a council that is independent of the executive',
    states: '(Germany) (Guatemala)',
    codes: ['DEU', 'GTM'],
  },
  {
    number: '117.21',
    words: 'Shorten pretrial detention, both in the law and in practice',
    states: '(Peru)',
    codes: ['PER'],
  },
  {
    number: '117.22',
    words: 'Expand legal aid in the rural provinces for persons without means',
    states: '(Senegal)',
    codes: ['SEN'],
  },
  {
    number: '117.23',
    words: 'Adopt a law on access to information that is held by public bodies',
    states: '(Sweden)',
    codes: ['SWE'],
  },
  {
    number: '117.24',
    words: 'Protect journalists and human rights defenders from threats, and prosecute those who attack them',
    states: '(Norway) (Czechia)',
    codes: ['NOR', 'CZE'],
  },
  {
    number: '117.25',
    words: 'Simplify the registration of associations and trade unions',
    states: '(Lithuania)',
    codes: ['LTU'],
  },
  {
    number: '117.26',
    words: 'Ensure that peaceful assemblies require notice only, and not permission',
    states: '(United States of America)',
    codes: ['USA'],
  },
  {
    number: '117.27',
    words: 'Step up the fight against corruption, including in public procurement',
    states: '(Singapore)',
    codes: ['SGP'],
  },
  {
    number: '117.28',
    words:
      'Adopt a national plan of action against trafficking in persons that provides for shelters for the victims',
    states: '(Belarus) (Nigeria)',
    codes: ['BLR', 'NGA'],
  },
  {
    number: '117.29',
    words: 'Train border police and labour inspectors to identify victims of trafficking in persons',
    states: '(Republic of Moldova)',
    codes: ['MDA'],
  },
  {
    number: '117.30',
    words: 'Strengthen labour inspection in agriculture and fishing in order to end forced labour',
    states: '(United Kingdom of Great Britain and Northern Ireland)',
    codes: ['GBR'],
  },
];
