import { error, information, warning } from './make.ts';

/** Recommendations in numbered paragraphs: treaty bodies, visits, texts entered by hand. */
export const paragraphProblems = {
  noRecommendations: () =>
    error(
      'no-recommendations',
      'No recommendation was read. Expected numbered paragraphs with words such as "recommends" or "should". Check that the file is the whole document, or enter them by hand.',
    ),
  dueEstimated: (paragraph: string, due: string, months: number, date: string, page: number) =>
    information(
      'due-estimated',
      `Paragraph ${paragraph} asks for information on some recommendations. Their date, ${due}, is an estimate: ${months} months after the date on the document, ${date}. Correct it if the committee's letter gives another day.`,
      { paragraph, due, months, date },
      { number: paragraph, page },
    ),
  dueUnknown: (paragraph: string, months: number, page: number) =>
    warning(
      'due-unknown',
      `Paragraph ${paragraph} asks for information on some recommendations within ${months} months, and the document has no date to count from. Enter the day by hand.`,
      { paragraph, months },
      { number: paragraph, page },
    ),
  followUpWithoutRecommendation: (label: string, paragraph: string, page: number) =>
    warning(
      'follow-up-without-recommendation',
      `Paragraph ${paragraph} asks for information on ${label}, where no recommendation was read. Compare with the page and enter it by hand if there is one.`,
      { label, paragraph },
      { number: label, page },
    ),
  addressedToOthers: (number: string, page: number) =>
    information(
      'addressed-to-others',
      `Recommendation ${number} seems to be addressed to others than the State. Leave it out if it asks nothing of the State.`,
      {},
      { number, page },
    ),
  textNotSplit: () =>
    information(
      'text-not-split',
      'No recommendation could be told apart in the text. Expected numbered paragraphs or items, or sentences with words such as "recommends". Add each recommendation by hand.',
    ),
};
