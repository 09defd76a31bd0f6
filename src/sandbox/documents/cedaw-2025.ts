import { lettered, type ObservationsSource } from './observations-source.ts';

/** Concluding observations of the Committee on the Elimination of Discrimination against Women on invented Alvera. */
export const cedaw2025: ObservationsSource = {
  symbol: 'CEDAW/C/XAL/CO/4',
  fileName: 'CEDAW-C-XAL-CO-4.pdf',
  state: 'Alvera',
  distributed: '4 March 2025',
  jobNumber: 'GE.25-03377',
  convention: 'Convention on the Elimination of All Forms of Discrimination against Women',
  committee: 'Committee on the Elimination of Discrimination against Women',
  title: 'Concluding observations on the fourth periodic report of Alvera',
  adopted: 'Adopted by the Committee at its one hundred and fortieth session (3–21 February 2025).',
  introduction: [
    'The Committee considered the fourth periodic report of Alvera at its 3204th and 3205th meetings, held on 11 February 2025.',
    'The Committee appreciates the submission by the State party of its report, which was prepared in response to the list of issues, and welcomes the oral presentation by the delegation and the further clarifications that it gave.',
  ],
  positive: [
    {
      text: 'The Committee welcomes the progress achieved since its consideration of the third periodic report of the State party, in particular the adoption of the following:',
      parts: lettered(
        'The amendment to the Family Code that set the age of marriage at 18 years without exception, in 2020',
        'The Human Rights Commission Act, in 2021',
        'The strategy on equal pay for the years 2024 to 2028',
      ),
    },
    {
      text: 'The Committee welcomes that the State party has abolished fees in basic education, and notes the increase in the enrolment of girls in lower secondary schools.',
    },
  ],
  concerns: [
    {
      heading: 'Reservation to article 16',
      paragraphs: [
        {
          text: 'The Committee notes with concern that the State party maintains its reservation to article 16 of the Convention, although the amendment to the Family Code has removed the reason that was given for it.',
        },
        {
          text: 'The Committee recommends that the State party withdraw its reservation to article 16 of the Convention by the end of 2026.',
        },
      ],
    },
    {
      heading: 'Legislation and access to justice',
      paragraphs: [
        {
          text: 'The Committee is concerned that the bill against discrimination has been pending since 2021, and that legal aid is hardly available to women outside Port Selme.',
        },
        {
          text: 'The Committee recommends that the State party:',
          parts: lettered(
            'Adopt the bill against discrimination without delay and ensure that it covers direct and indirect discrimination against women',
            'Provide legal aid for women in every province, with interpretation into Velish',
          ),
        },
      ],
    },
    {
      heading: 'Gender-based violence against women',
      paragraphs: [
        {
          text: 'The Committee is concerned that domestic violence is not an offence of its own, that rape within marriage is not punishable, and that there are two shelters only that receive public funds.',
        },
        {
          text: 'Recalling its general recommendation No. 35 (2017), the Committee recommends that the State party:',
          parts: lettered(
            'Adopt a law that makes domestic violence a separate offence and that enables courts to issue protection orders',
            'Amend the Criminal Code so that rape is defined by the absence of consent and includes rape within marriage',
            'Open and fund shelters for women who are victims of violence in every province',
            'Train judges, prosecutors and police officers in the handling of cases of gender-based violence',
          ),
        },
      ],
    },
    {
      heading: 'Trafficking in women and girls',
      paragraphs: [
        {
          text: 'The Committee notes the establishment of a unit for combating trafficking in persons, but is concerned that victims without a residence permit are not protected.',
        },
        {
          text: 'The Committee recommends that the State party grant residence permits and compensation to victims of trafficking, whether or not they cooperate with the prosecution.',
        },
      ],
    },
    {
      heading: 'Participation in political and public life',
      paragraphs: [
        {
          text: 'The Committee is concerned that women hold 19 per cent of the seats in Parliament and lead none of the provinces.',
        },
        {
          text: 'The Committee recommends that the State party adopt temporary special measures, such as quotas on the lists of political parties, so that women hold at least 40 per cent of elected seats.',
        },
      ],
    },
    {
      heading: 'Nationality',
      paragraphs: [
        {
          text: 'The Committee is concerned that women cannot pass on their nationality to their children and spouses on an equal basis with men, which leaves some children stateless.',
        },
        {
          text: 'The Committee recommends that the State party amend the law on nationality so that women and men pass on their nationality under the same conditions.',
        },
      ],
    },
    {
      heading: 'Education',
      paragraphs: [
        {
          text: 'The Committee is concerned about the number of girls in the Eastern and Highland Provinces who leave school early because of the distance, the lack of sanitation or pregnancy.',
        },
        {
          text: 'The Committee recommends that the State party:',
          parts: lettered(
            'Provide safe transport and separate sanitary facilities at all schools in rural areas',
            'Ensure that girls who are pregnant and young mothers can remain at school',
            'Introduce education on sexual and reproductive health that is suited to the age of the pupils',
          ),
        },
      ],
    },
    {
      heading: 'Employment',
      paragraphs: [
        {
          text: 'The Committee is concerned that women earn 23 per cent less than men on average, and that domestic workers are not covered by the Labour Code.',
        },
        {
          text: 'The Committee recommends that the State party:',
          parts: lettered(
            'Require companies with more than 50 employees to report on the pay of women and men',
            'Extend the Labour Code to domestic workers and ratify the International Labour Organization Domestic Workers Convention, 2011 (No. 189)',
          ),
        },
      ],
    },
    {
      heading: 'Health',
      paragraphs: [
        {
          text: 'The Committee is concerned about the shortage of midwives in rural districts and about the criminalization of abortion.',
        },
        {
          text: 'The Committee recommends that the State party:',
          parts: lettered(
            'Recruit midwives for the rural districts and offer emergency obstetric care in each district hospital',
            'Decriminalize abortion and legalize it at least in cases of rape, incest, or risk to the life or health of the woman',
          ),
        },
      ],
    },
    {
      heading: 'Rural women and Ketari women',
      paragraphs: [
        {
          text: 'The Committee is concerned that women who herd livestock are rarely heard when mining licences are granted on the land that they use.',
        },
        {
          text: 'The Committee recommends that the State party ensure that Ketari women take part on an equal basis in the consultations that precede the granting of mining licences.',
        },
      ],
    },
  ],
  closing: [
    {
      heading: 'Dissemination',
      paragraphs: [
        {
          text: 'The Committee recommends that the State party disseminate the present concluding observations, in the official languages of the State party, to the relevant institutions at all levels.',
        },
      ],
    },
    {
      heading: 'Follow-up to the concluding observations',
      paragraphs: [
        {
          text: 'The Committee requests the State party to provide, within two years, written information on the steps taken to implement the recommendations contained in paragraphs 10 (a) and (c) and 16 above.',
        },
      ],
    },
    {
      heading: 'Preparation of the next report',
      paragraphs: [
        {
          text: 'The Committee requests the State party to submit its fifth periodic report, which is due in February 2029.',
        },
      ],
    },
  ],
};
