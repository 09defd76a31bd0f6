import type { AddendumSource } from './addendum-source.ts';

/** Alvera’s answers to the nine recommendations of A/HRC/70/9 that it had still to examine. */
export const addendum2014: AddendumSource = {
  symbol: 'A/HRC/70/9/Add.1',
  fileName: 'A-HRC-70-9-Add.1.docx',
  state: 'Alvera',
  distributed: '4 September 2014',
  jobNumber: 'GE.14-05219',
  councilSession: 'Seventieth session',
  councilDates: '8–26 September 2014',
  introduction: [
    'Alvera has examined the recommendations that it took home from its first review. It discussed them with the committee on justice of Parliament and with the Office of the Ombudsperson, and gives its answers below.',
    'The Government has borne in mind what it can finance in the coming four years. A recommendation that it does not support today may be looked at again before the next review.',
  ],
  answers: [
    {
      number: '28.1',
      position: 'noted',
      comment:
        'The condition of the prisons does not yet permit visits of the kind that the Optional Protocol provides for. The Government will return to the matter when the Central Prison has been renovated.',
    },
    {
      number: '28.2',
      position: 'noted',
      comment:
        'The fate of persons who went missing during the internal disturbances has to be established first, under national law.',
    },
    {
      number: '28.3',
      position: 'noted',
      comment: 'The number of migrant workers is small, and the Labour Code applies to them as to all.',
    },
    {
      number: '28.4',
      position: 'supported',
      comment: 'A bill will be laid before Parliament once the register of citizens has been renewed.',
    },
    {
      number: '28.5',
      position: 'supported',
      comment: 'A study has been commissioned, with the help of two States that have such a body.',
    },
    {
      number: '28.6',
      position: 'noted',
      comment: 'The general provisions on bodily harm protect all victims equally.',
    },
    {
      number: '28.7',
      position: 'partially-supported',
      comment:
        'Prison sentences for defamation will be abolished. The Government wishes to keep the offence, with a fine.',
    },
    {
      number: '28.8',
      position: 'noted',
      comment: 'The Ministry of Information supervises the technical conditions of broadcasting only.',
    },
    {
      number: '28.9',
      position: 'supported',
      comment: 'The invitation will be extended in the course of 2015.',
    },
  ],
};

/** Alvera’s answers to A/HRC/90/7; on reparation (44.9) it gives none. */
export const addendum2024: AddendumSource = {
  symbol: 'A/HRC/90/7/Add.1',
  fileName: 'A-HRC-90-7-Add.1.pdf',
  state: 'Alvera',
  distributed: '3 February 2025',
  jobNumber: 'GE.25-01284',
  councilSession: 'Ninety-second session',
  councilDates: '24 February–14 March 2025',
  introduction: [
    'The national mechanism for implementation, reporting and follow-up examined the recommendations that had been left open at the third review of Alvera. It consulted the provinces, the committee on human rights of Parliament, the Human Rights Commission and eighteen civil society organizations.',
    'The answers of Alvera are given below, each with its reasons. The programme of reparation for the victims of the internal disturbances is still being discussed with their associations, and Alvera will inform the Council of the outcome.',
  ],
  answers: [
    {
      number: '44.1',
      position: 'supported',
      comment:
        'The law on nationality will be amended in 2026. The Government regrets that the bill announced in 2014 was never laid before Parliament.',
    },
    {
      number: '44.2',
      position: 'supported',
      comment:
        'The transfer of the prison service to the Ministry of Justice has been prepared and will be completed by the end of 2027.',
    },
    {
      number: '44.3',
      position: 'partially-supported',
      comment:
        'An authority for the protection of personal data will be established. A warrant by a judge will be required for surveillance, except in an emergency of at most 48 hours.',
    },
    {
      number: '44.4',
      position: 'supported',
      comment:
        'A bill on an independent authority for broadcasting is before the committee on media of Parliament.',
    },
    {
      number: '44.5',
      position: 'supported',
      comment:
        'The benefit will be introduced step by step, beginning with children up to the age of 3 years.',
    },
    {
      number: '44.6',
      position: 'noted',
      comment: 'The Government has not concluded its examination of the amendments.',
    },
    {
      number: '44.7',
      position: 'noted',
      comment:
        'The Constitution knows no indigenous peoples. Agreements with the Ketari communities will be pursued nevertheless.',
    },
    {
      number: '44.8',
      position: 'supported',
      comment: 'Alvera endorsed the Declaration in January 2025.',
    },
    {
      number: '44.10',
      position: 'partially-supported',
      comment:
        'Due diligence will be required of holders of mining licences for their own operations; a duty along supply chains will be studied.',
    },
    {
      number: '44.11',
      position: 'supported',
      comment: 'The Human Rights Commission will have a deputy commissioner for children as from 2026.',
    },
    {
      number: '44.12',
      position: 'supported',
      comment:
        'A plan for the two islands that are most at risk is being drawn up together with their inhabitants.',
    },
  ],
};
