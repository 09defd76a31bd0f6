import type { Position } from '../document.ts';
import { error, information, placeOf, positionCode, warning } from './make.ts';

/** The answers of an addendum, and how they fit the report. */
export const answerProblems = {
  noAnswers: () =>
    error(
      'no-answers',
      "No answer to a recommendation was read in this addendum. Expected lists of numbers such as 122.17-18, or answers headed with a number. Enter the positions by hand from the State's text.",
    ),
  unreadRange: (range: string, page: number) =>
    warning(
      'unread-range',
      `"${range}" cannot be read as a range of recommendations; only its first number was taken. Compare with ${placeOf(page)} and enter the others by hand.`,
      { range },
      { page },
    ),
  answeredTwice: (
    number: string,
    position: Position,
    other: Position,
    page: number | null,
    otherPage: number,
  ) =>
    warning(
      'answered-twice',
      `Number ${number} is answered twice: ${position}, and ${other} on page ${otherPage}. The first was kept; ask the State which one holds.`,
      { position: positionCode(position), other: positionCode(other), otherPage },
      { number, page },
    ),
  unclearAnswer: (number: string, page: number | null) =>
    warning(
      'unclear-answer',
      `The answer to ${number} does not say whether it is supported or noted. Expected words such as "accepts" or "takes note of". Read it and choose the position by hand.`,
      {},
      { number, page },
    ),
  answerOutsideLists: (number: string, position: Position, page: number | null) =>
    warning(
      'answer-outside-lists',
      `Number ${number} is commented on and stands in none of the document's lists; ${position} was taken from the comment or the heading above it. Compare with the page.`,
      { position: positionCode(position) },
      { number, page },
    ),
  answerForTheRest: (position: Position, page: number) =>
    information(
      'answer-for-the-rest',
      `Page ${page} answers recommendations together without listing them: ${position}. They get this position when the report is imported; check which ones are meant.`,
      { position: positionCode(position) },
      { page },
    ),
  countsDiffer: (position: Position, stated: number, read: number, page: number) =>
    warning(
      'counts-differ',
      `The document says that ${stated} recommendations are ${position}, and ${read} were read. Compare its lists with what was read.`,
      { position: positionCode(position), stated, read },
      { page },
    ),
  answerWithoutRecommendation: (number: string, page: number | null) =>
    warning(
      'answer-without-recommendation',
      `The addendum answers ${number}, which the report does not have. Find the recommendation that is meant and enter its position by hand.`,
      {},
      { number, page },
    ),
  ambiguousAnswer: (number: string, labels: string, page: number | null) =>
    warning(
      'ambiguous-answer',
      `The addendum answers number ${number}, which may be any of ${labels} in the report. Enter the position by hand for the one that is meant.`,
      { labels },
      { number, page },
    ),
  answerDiffers: (
    number: string,
    reported: Position | null,
    answered: Position | null,
    page: number | null,
  ) =>
    warning(
      'answer-differs',
      `Recommendation ${number} is ${reported ?? 'open'} in the report and ${answered ?? 'open'} in the addendum. Choose the one that holds; the later document is the addendum.`,
      { reported: positionCode(reported), answered: positionCode(answered) },
      { number, page },
    ),
  unanswered: (from: string, to: string, count: number, page: number | null) =>
    warning(
      'unanswered',
      count === 1
        ? `Recommendation ${from} has no answer in the report or the addendum. Look for it in the outcome of the adoption, or ask the State.`
        : `The ${count} recommendations from ${from} to ${to} have no answer in the report or the addendum. Look for them in the outcome of the adoption, or ask the State.`,
      { from, to, count },
      { number: from, page },
    ),
};
