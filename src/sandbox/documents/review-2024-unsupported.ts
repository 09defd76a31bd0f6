import type { ItemSource } from './report-source.ts';

/** Noted by Alvera. */
export const noted2024: readonly ItemSource[] = [
  {
    number: '43.1',
    words:
      'Ratify the Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty (ICCPR-OP2)',
    states: '(Portugal) (Rwanda) (Australia)',
    codes: ['PRT', 'RWA', 'AUS'],
  },
  {
    number: '43.2',
    words: 'Abolish the death penalty in law, and commute all sentences already pronounced',
    states: '(Italy) (Croatia) (Togo)',
    codes: ['ITA', 'HRV', 'TGO'],
  },
  {
    number: '43.3',
    words:
      'Lift the reservation to article 16 of the Convention on the Elimination of All Forms of Discrimination against Women',
    states: '(Denmark) (Panama)',
    codes: ['DNK', 'PAN'],
  },
  {
    number: '43.4',
    words:
      'Ratify the Optional Protocol to the International Covenant on Economic, Social and Cultural Rights',
    states: '(Spain, Timor-Leste)',
    codes: ['ESP', 'TLS'],
  },
  {
    number: '43.5',
    words: 'Repeal the provisions that penalize consensual relations between adults of the same sex',
    states: '(Iceland) (Netherlands (Kingdom of the)) (Uruguay)',
    codes: ['ISL', 'NLD', 'URY'],
  },
  {
    number: '43.6',
    words: 'Introduce a simple procedure for the legal recognition of gender',
    states: '(Malta)',
    codes: ['MLT'],
  },
  {
    number: '43.7',
    words: 'Define rape by the absence of consent, rape within marriage included',
    states: '(Canada) (Ireland)',
    codes: ['CAN', 'IRL'],
  },
  { number: '43.8', words: 'Decriminalize defamation', states: '(Chile) (Poland)', codes: ['CHL', 'POL'] },
  {
    number: '43.9',
    words: 'Delete from the Criminal Code article 141 on insults to the Head of State',
    states: '(Germany)',
    codes: ['DEU'],
  },
  {
    number: '43.10',
    words: 'Decriminalize abortion and ensure access to it in public hospitals',
    states: '(Sweden) (Iceland)',
    codes: ['SWE', 'ISL'],
  },
  {
    number: '43.11',
    words: 'Give the Ketari, as an indigenous people, collective title to their grazing land',
    states: '(Bolivia (Plurinational State of))',
    codes: ['BOL'],
  },
  {
    number: '43.12',
    words: 'Recognize the right to conscientious objection to military service',
    states: '(Croatia)',
    codes: ['HRV'],
  },
  {
    number: '43.13',
    words: 'Grant foreign residents the right to vote in local elections after five years',
    states: '(Ecuador)',
    codes: ['ECU'],
  },
  {
    number: '43.14',
    words:
      'Accede to the Convention relating to the Status of Stateless Persons (1954) and the Convention on the Reduction of Statelessness (1961)',
    states: '(Slovakia) (Côte d’Ivoire)',
    codes: ['SVK', 'CIV'],
  },
];

/** To be answered by Alvera before the ninety-second session of the Council. */
export const pending2024: readonly ItemSource[] = [
  {
    number: '44.1',
    words:
      'Amend the law on nationality so that women and men pass it on to their children and spouses under the same conditions',
    states: '(Botswana) (Cyprus)',
    codes: ['BWA', 'CYP'],
  },
  {
    number: '44.2',
    words:
      'Transfer the administration of prisons from the Ministry of the Interior to the Ministry of Justice',
    states: '(Austria)',
    codes: ['AUT'],
  },
  {
    number: '44.3',
    words:
      'Establish an independent authority for the protection of personal data, and make surveillance subject to a warrant by a judge',
    states: '(Liechtenstein)',
    codes: ['LIE'],
  },
  {
    number: '44.4',
    words: 'Entrust the supervision of broadcasters to an independent authority',
    states: '(Greece) (Estonia)',
    codes: ['GRC', 'EST'],
  },
  {
    number: '44.5',
    words: 'Introduce a benefit for all children up to the age of 6 years',
    states: '(Finland)',
    codes: ['FIN'],
  },
  {
    number: '44.6',
    words: 'Ratify the Kampala amendments to the Rome Statute of the International Criminal Court',
    states: '(Belgium)',
    codes: ['BEL'],
  },
  {
    number: '44.7',
    words:
      'Ratify the International Labour Organization Indigenous and Tribal Peoples Convention, 1989 (No. 169)',
    states: '(Ecuador) (Guatemala)',
    codes: ['ECU', 'GTM'],
  },
  { number: '44.8', words: 'Endorse the Safe Schools Declaration', states: '(Qatar)', codes: ['QAT'] },
  {
    number: '44.9',
    words: 'Set up a programme of reparation for the victims of the internal disturbances (1998–2003)',
    states: '(Colombia) (Sierra Leone)',
    codes: ['COL', 'SLE'],
  },
  {
    number: '44.10',
    words: 'Oblige mining companies by law to exercise human rights due diligence along their supply chains',
    states: '(Switzerland)',
    codes: ['CHE'],
  },
  {
    number: '44.11',
    words: 'Appoint an independent commissioner for children',
    states: '(Slovenia) (Jordan)',
    codes: ['SVN', 'JOR'],
  },
  {
    number: '44.12',
    words:
      'Prepare for the relocation, in dignity, of island communities that are threatened by the rise of the sea',
    states: '(Micronesia (Federated States of)) (Tuvalu)',
    codes: ['FSM', 'TUV'],
  },
];
