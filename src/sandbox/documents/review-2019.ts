import { expectedItems } from './report-source.ts';
import type { ReportSource } from './report-source.ts';
import { civilAndPolitical2019 } from './review-2019-civil.ts';
import { dialogue2019 } from './review-2019-dialogue.ts';
import { presentation2019 } from './review-2019-presentation.ts';
import { economicAndSocial2019, noted2019 } from './review-2019-social.ts';

/** Second cycle of the invented State: answered in the report itself, supported and noted. */
export const review2019: ReportSource = {
  symbol: 'A/HRC/80/12',
  fileName: 'A-HRC-80-12.pdf',
  cycle: 2,
  session: 58,
  state: 'Alvera',
  distributed: '9 July 2019',
  jobNumber: 'GE.19-04417',
  councilSession: 'Eightieth session',
  councilDates: '9–27 September 2019',
  introduction: [
    {
      text: 'The Working Group on the Universal Periodic Review, established in accordance with Human Rights Council resolution 5/1, held its fifty-eighth session from 6 to 17 May 2019. The review of Alvera was held at the 7th meeting, on 9 May 2019. The delegation of Alvera was headed by the Minister of Justice, Tomas Verrin. At its 14th meeting, held on 14 May 2019, the Working Group adopted the report on Alvera.',
    },
    {
      text: 'On 15 January 2019, the Human Rights Council selected the following group of rapporteurs (troika) to facilitate the review of Alvera: Chile, Denmark and Nepal.',
    },
    {
      text: 'In accordance with paragraph 15 of the annex to Human Rights Council resolution 5/1 and paragraph 5 of the annex to Council resolution 16/21, the following documents were issued for the review of Alvera:',
      parts: [
        'A national report submitted/written presentation made in accordance with paragraph 15 (a) (A/HRC/WG.6/58/XAL/1);',
        'A compilation prepared by the Office of the United Nations High Commissioner for Human Rights (OHCHR) in accordance with paragraph 15 (b) (A/HRC/WG.6/58/XAL/2);',
        'A summary prepared by OHCHR in accordance with paragraph 15 (c) (A/HRC/WG.6/58/XAL/3).',
      ],
    },
    {
      text: 'A list of questions prepared in advance by Germany, Norway, Sweden, Switzerland and Uruguay was transmitted to Alvera through the troika. Those questions are available on the website of the universal periodic review.',
    },
  ],
  presentation: presentation2019,
  dialogue: dialogue2019,
  lists: [
    {
      paragraph: 117,
      leadIn:
        'The recommendations formulated during the interactive dialogue and listed below have been examined by Alvera and enjoy the support of Alvera:',
      position: 'supported',
      items: [...civilAndPolitical2019, ...economicAndSocial2019],
    },
    {
      paragraph: 118,
      leadIn: 'The recommendations listed below have been examined by Alvera and have been noted by Alvera:',
      position: 'noted',
      items: noted2019,
    },
  ],
  pledges: [],
  headOfDelegation: 'the Minister of Justice, Mr. Tomas Verrin',
  delegates: [
    {
      name: 'Ms. Elna Dorvaš',
      office: 'Permanent Secretary, Ministry of Justice – Deputy Head of Delegation',
    },
    {
      name: 'Ms. Sefora Calind',
      office:
        'Ambassador, Permanent Representative of Alvera to the United Nations Office and other international organizations in Geneva',
    },
    { name: 'Mr. Ruben Astal', office: 'Director of Prisons, Ministry of the Interior' },
    { name: 'Ms. Mirela Quent', office: 'Director, Department of Primary Health Care, Ministry of Health' },
    { name: 'Mr. Ilan Borsa', office: 'Head of Curriculum, Ministry of Education' },
    { name: 'Ms. Vesna Toral', office: 'Adviser on Equality, Ministry of Women, Children and Family' },
    { name: 'Mr. Piet Lomar', office: 'Chief Inspector of Labour, Ministry of Labour and Social Protection' },
    { name: 'Ms. Anaïs Tellor', office: 'First Secretary, Permanent Mission of Alvera in Geneva' },
  ],
};

/** What a reader has to find in A/HRC/80/12. */
export const expectedItems2019 = expectedItems(review2019);
