import { expectedItems } from './report-source.ts';
import type { ReportSource } from './report-source.ts';
import { migrationAndJustice2024 } from './review-2024-civil.ts';
import { institutionsAndWomen2024 } from './review-2024-institutions.ts';
import { economicAndSocial2024 } from './review-2024-social.ts';
import { dialogue2024, presentation2024 } from './review-2024-summary.ts';
import { noted2024, pending2024 } from './review-2024-unsupported.ts';

/** Third cycle of the invented State: supported, noted, and twelve recommendations still to be answered. */
export const review2024: ReportSource = {
  symbol: 'A/HRC/90/7',
  fileName: 'A-HRC-90-7.pdf',
  cycle: 3,
  session: 73,
  state: 'Alvera',
  distributed: '3 June 2024',
  jobNumber: 'GE.24-09163',
  councilSession: 'Ninetieth session',
  councilDates: '24 June–12 July 2024',
  introduction: [
    {
      text: 'The Working Group on the Universal Periodic Review, established in accordance with Human Rights Council resolution 5/1, held its seventy-third session from 29 April to 10 May 2024. The review of Alvera was held at the 12th meeting, on 7 May 2024. The delegation of Alvera was headed by the Minister for Foreign Affairs, Livia Sandoral. At its 17th meeting, held on 10 May 2024, the Working Group adopted the report on Alvera.',
    },
    {
      text: 'On 10 January 2024, the Human Rights Council selected the following group of rapporteurs (troika) to facilitate the review of Alvera: Costa Rica, Malaysia and Morocco.',
    },
    {
      text: 'In accordance with paragraph 15 of the annex to Human Rights Council resolution 5/1 and paragraph 5 of the annex to Council resolution 16/21, the following documents were issued for the review of Alvera:',
      parts: [
        'A national report submitted/written presentation made in accordance with paragraph 15 (a) (A/HRC/WG.6/73/XAL/1);',
        'A compilation prepared by the Office of the United Nations High Commissioner for Human Rights (OHCHR) in accordance with paragraph 15 (b) (A/HRC/WG.6/73/XAL/2);',
        'A summary prepared by OHCHR in accordance with paragraph 15 (c) (A/HRC/WG.6/73/XAL/3).',
      ],
    },
    {
      text: 'A list of questions prepared in advance by Belgium, Canada, Germany, Liechtenstein, Portugal, on behalf of the Group of Friends on national mechanisms for implementation, reporting and follow-up, and Slovenia was transmitted to Alvera through the troika. Those questions are available on the website of the universal periodic review.',
    },
  ],
  presentation: presentation2024,
  dialogue: dialogue2024,
  lists: [
    {
      paragraph: 42,
      leadIn:
        'The recommendations formulated during the interactive dialogue/listed below have been examined by Alvera and enjoy the support of Alvera:',
      position: 'supported',
      items: [...institutionsAndWomen2024, ...economicAndSocial2024, ...migrationAndJustice2024],
    },
    {
      paragraph: 43,
      leadIn: 'The recommendations listed below have been examined by Alvera and have been noted by Alvera:',
      position: 'noted',
      items: noted2024,
    },
    {
      paragraph: 44,
      leadIn:
        'The following recommendations will be examined by Alvera, which will provide responses in due time, but no later than the ninety-second session of the Human Rights Council:',
      position: 'pending',
      items: pending2024,
    },
  ],
  pledges: [
    'To submit a voluntary midterm report on the implementation of the supported recommendations by June 2027;',
    'To publish, on one website, every recommendation that Alvera has received from the United Nations human rights mechanisms, with the ministry that answers for it;',
    'To open the national mechanism for implementation, reporting and follow-up to the Human Rights Commission and to civil society organizations as permanent observers;',
    'To finance at least two new shelters for women each year until every province has one.',
  ],
  headOfDelegation: 'the Minister for Foreign Affairs, Ms. Livia Sandoral',
  delegates: [
    {
      name: 'Mr. Joren Pasquel',
      office:
        'Permanent Secretary, Ministry of Justice, Chair of the national mechanism for implementation, reporting and follow-up – Deputy Head of Delegation',
    },
    {
      name: 'Ms. Sefora Calind',
      office:
        'Ambassador, Permanent Representative of Alvera to the United Nations Office and other international organizations in Geneva',
    },
    { name: 'Ms. Ines Marovel', office: 'Director of Programmes, Ministry of Women, Children and Family' },
    { name: 'Mr. Davit Olmen', office: 'Deputy Director, National Police, Ministry of the Interior' },
    { name: 'Ms. Mirela Quent', office: 'Permanent Secretary, Ministry of Health' },
    { name: 'Mr. Kasimir Fonse', office: 'Director of Inclusive Education, Ministry of Education' },
    { name: 'Ms. Tahira Belcor', office: 'Legal Adviser, Ministry of Labour and Social Protection' },
    { name: 'Mr. Anselm Rake', office: 'Secretary for Human Rights, Northern Province' },
    { name: 'Mr. Ludo Serim', office: 'Head, Statistics Agency' },
    { name: 'Ms. Anaïs Tellor', office: 'Counsellor, Permanent Mission of Alvera in Geneva' },
  ],
};

/** What a reader has to find in A/HRC/90/7. */
export const expectedItems2024 = expectedItems(review2024);
