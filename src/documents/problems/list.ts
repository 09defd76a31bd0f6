import { error, information, placeOf, warning } from './make.ts';

/** The Working Group's list of recommendations: numbers, words, States. */
export const listProblems = {
  noList: () =>
    error(
      'no-list',
      'No list of recommendations was found. Expected a section "Conclusions and/or recommendations" with numbered items. Check that the file is the whole report.',
    ),
  emptyList: (number: string, page: number) =>
    warning(
      'empty-list',
      `Paragraph ${number} announces recommendations, but no item was read below it. Compare with ${placeOf(page)}.`,
      { paragraph: number },
      { number, page },
    ),
  leadInWithoutPosition: (number: string, page: number) =>
    information(
      'lead-in-without-position',
      `Paragraph ${number} introduces recommendations without saying whether they are supported. Import the addendum for the positions.`,
      { paragraph: number },
      { number, page },
    ),
  paragraphNotRead: (number: string, page: number) =>
    information(
      'paragraph-not-read',
      `Paragraph ${number} among the recommendations was read as plain text. Check ${page === 0 ? 'in the document' : `on page ${page}`} that it holds no recommendation.`,
      { paragraph: number },
      { number, page },
    ),
  recommendationsOutsideList: (number: string, page: number) =>
    warning(
      'recommendations-outside-list',
      `Paragraph ${number} answers recommendations that stand elsewhere in the report and not in the list. Enter them by hand from the paragraphs it names.`,
      { paragraph: number },
      { number, page },
    ),
  repeatedNumber: (number: string, page: number | null) =>
    warning(
      'repeated-number',
      `The number ${number} occurs more than once. Each should stand for one recommendation. Compare with the page and correct one of them.`,
      {},
      { number, page },
    ),
  missingNumbers: (from: string, to: string, before: string, page: number | null) =>
    warning(
      'missing-numbers',
      from === to
        ? `Number ${from} is missing from the list. Compare with the page: either the document skips it or it was read into its neighbour.`
        : `Numbers ${from} to ${to} are missing from the list. Compare with the page: either the document skips them or they were read into a neighbour.`,
      { from, to, before },
      { number: from, page },
    ),
  numberOutOfOrder: (number: string, after: string, page: number | null) =>
    information(
      'number-out-of-order',
      `Number ${number} comes after ${after} in the document. It was kept where it stands; no action is needed if the page shows the same.`,
      { after },
      { number, page },
    ),
  numberUnderOtherParagraph: (number: string, paragraph: string, page: number | null) =>
    warning(
      'number-under-other-paragraph',
      `Number ${number} stands under paragraph ${paragraph}. It was kept as printed, with that paragraph's position. Compare with the page.`,
      { paragraph },
      { number, page },
    ),
  unreadState: (name: string, number: string | null, page: number | null) =>
    warning(
      'unread-state',
      `"${name}" stands where a recommending State is expected and is not the name of one. Choose the State by hand.`,
      { name },
      { number, page },
    ),
  guessedState: (name: string, state: string, number: string, page: number | null) =>
    information(
      'guessed-state',
      `"${name}" was read as ${state}, whose name is nearest. Correct it if another State is meant.`,
      { name, state },
      { number, page },
    ),
  unbalancedBrackets: (number: string, page: number | null) =>
    information(
      'unbalanced-brackets',
      `The brackets around the States of ${number} do not pair. The States were read as they stand; compare them with the page.`,
      {},
      { number, page },
    ),
  noClosingStates: (number: string, page: number | null) =>
    warning(
      'no-closing-states',
      `Recommendation ${number} does not end with the State that made it. Choose the State by hand if the page names one.`,
      {},
      { number, page },
    ),
  statesInsideText: (number: string, page: number | null) =>
    information(
      'states-inside-text',
      `The States of ${number} stand inside the sentence, whose end they share. The sentence was kept whole; check who asked for which part.`,
      {},
      { number, page },
    ),
  positionsDiffer: (number: string) =>
    warning(
      'positions-differ',
      `Recommendation ${number} occurs with different positions. The first was kept; compare with the document and correct it if the other one holds.`,
      {},
      { number },
    ),
  shortText: (number: string, characters: number, page: number | null) =>
    warning(
      'short-text',
      `Recommendation ${number} has only ${characters} characters. Compare with the page: part of it may have been lost.`,
      { characters },
      { number, page },
    ),
  longText: (number: string, characters: number, page: number | null) =>
    warning(
      'long-text',
      `Recommendation ${number} has ${characters} characters. Compare with the page: it may hold its neighbour or a paragraph that is no recommendation.`,
      { characters },
      { number, page },
    ),
  gapInText: (number: string, page: number | null) =>
    warning(
      'gap-in-text',
      `Between two lines of recommendation ${number} there is room for another line, which was not read. Compare with the page and add what is missing.`,
      {},
      { number, page },
    ),
};
