import { civilAndPolitical2014, economicAndSocial2014, noted2014, pending2014 } from './review-2014-items.ts';
import { dialogue2014, presentation2014 } from './review-2014-summary.ts';
import { expectedItems, type ReportSource } from './report-source.ts';

/** First cycle of the invented State: supported, to be answered in an addendum, and noted. */
export const review2014: ReportSource = {
  symbol: 'A/HRC/70/9',
  fileName: 'A-HRC-70-9.pdf',
  cycle: 1,
  session: 43,
  state: 'Alvera',
  distributed: '7 July 2014',
  jobNumber: 'GE.14-03852',
  councilSession: 'Seventieth session',
  councilDates: '8–26 September 2014',
  introduction: [
    {
      text: 'The Working Group on the Universal Periodic Review, established in accordance with Human Rights Council resolution 5/1, held its forty-third session from 28 April to 9 May 2014. The review of Alvera was held at the 10th meeting, on 6 May 2014. The delegation of Alvera was headed by the Minister of Justice, Andrei Solmar. At its 15th meeting, held on 8 May 2014, the Working Group adopted the report on Alvera.',
    },
    {
      text: 'On 15 January 2014, the Human Rights Council selected the following group of rapporteurs (troika) to facilitate the review of Alvera: Ghana, Ireland and Thailand.',
    },
    {
      text: 'In accordance with paragraph 15 of the annex to Human Rights Council resolution 5/1, the following documents were issued for the review of Alvera:',
      parts: [
        'A national report submitted/written presentation made in accordance with paragraph 15 (a) (A/HRC/WG.6/43/XAL/1);',
        'A compilation prepared by the Office of the United Nations High Commissioner for Human Rights (OHCHR) in accordance with paragraph 15 (b) (A/HRC/WG.6/43/XAL/2);',
        'A summary prepared by OHCHR in accordance with paragraph 15 (c) (A/HRC/WG.6/43/XAL/3).',
      ],
    },
    {
      text: 'A list of questions prepared in advance by Denmark, Germany, Mexico and Slovenia was transmitted to Alvera through the troika. Those questions are available on the website of the universal periodic review.',
    },
  ],
  presentation: presentation2014,
  dialogue: dialogue2014,
  lists: [
    {
      paragraph: 27,
      leadIn:
        'The recommendations formulated during the interactive dialogue and listed below have been examined by Alvera and enjoy the support of Alvera:',
      position: 'supported',
      items: [...civilAndPolitical2014, ...economicAndSocial2014],
    },
    {
      paragraph: 28,
      leadIn:
        'The following recommendations will be examined by Alvera, which will provide responses in due time, but no later than the seventieth session of the Human Rights Council:',
      position: 'pending',
      items: pending2014,
    },
    {
      paragraph: 29,
      leadIn: 'The recommendations listed below have been examined by Alvera and have been noted by Alvera:',
      position: 'noted',
      items: noted2014,
    },
  ],
  pledges: [],
  headOfDelegation: 'the Minister of Justice, Mr. Andrei Solmar',
  delegates: [
    { name: 'Mr. Tomas Verrin', office: 'Deputy Minister of Justice – Deputy Head of Delegation' },
    {
      name: 'Mr. Otmar Liesk',
      office:
        'Ambassador, Permanent Representative of Alvera to the United Nations Office and other international organizations in Geneva',
    },
    { name: 'Ms. Vesna Toral', office: 'Head of Section, Ministry of Women, Children and Family' },
    { name: 'Mr. Ruben Astal', office: 'Governor of the Central Prison of Port Selme' },
    { name: 'Ms. Mirela Quent', office: 'Physician, Department of Primary Health Care, Ministry of Health' },
    { name: 'Ms. Anaïs Tellor', office: 'Third Secretary, Permanent Mission of Alvera in Geneva' },
  ],
};

/** What a reader has to find in A/HRC/70/9. */
export const expectedItems2014 = expectedItems(review2014);
