import type { Position, Problem, ReadPledge, ReadPosition, ReadRecommendation } from '../../document.ts';
import { problems } from '../../problems.ts';
import { joinLines, Vocabulary } from '../../read/paragraphs.ts';
import type { TextLine } from '../../read/text-line.ts';
import { checkNumbering, checkText, confidenceOf, doubtsOf } from '../checks.ts';
import { partsOfRecommendation } from './clauses.ts';
import { conclusionsSection } from './conclusions-section.ts';
import { laterAnswers, type SectionParagraph } from './later-answers.ts';
import { numberedBlocks, type Block } from './numbered-blocks.ts';
import { ALL_PHRASES } from '../phrases.ts';
import { pledgesOf } from './pledges.ts';
import { positionOfText } from '../position.ts';
import { stateName } from '../states/state-lookup.ts';
import { namesStatesOnly } from './states-column.ts';

export interface WorkingGroupReport {
  recommendations: ReadRecommendation[];
  /** What later paragraphs say about items by their numbers. */
  positions: ReadPosition[];
  pledges: ReadPledge[];
  problems: Problem[];
}

/**
 * Reads the section "Conclusions and/or recommendations" of a Working Group report: one or more numbered paragraphs
 * that give the position, each with its numbered items, then the paragraph "All conclusions and/or recommendations"
 * and sometimes voluntary pledges (template of the Secretariat, from 2008 on).
 */
export function readWorkingGroupReport(lines: readonly TextLine[]): WorkingGroupReport {
  const section = conclusionsSection(lines);
  if (!section) return { recommendations: [], positions: [], pledges: [], problems: [problems.noList()] };

  const vocabulary = new Vocabulary(lines.filter((line) => line.role === 'body').map((line) => line.text));
  const blocks = upToClosing(numberedBlocks(section.lines));
  const found: Problem[] = [];
  const recommendations: ReadRecommendation[] = [];
  const paragraphs: SectionParagraph[] = [];
  let leadIn: { text: string; position: Position | null } | null = null;
  let isUndecided = false;
  for (const block of blocks) {
    const text = joinLines(block.lines, vocabulary);
    if (block.type === 'heading') {
      // where one list holds all, its headings may give the positions
      const position = isUndecided ? positionOfText(text) : null;
      if (leadIn && position !== null) leadIn = { text: leadIn.text, position };
      continue;
    }
    if (block.type === 'paragraph') {
      leadIn = { text, position: positionOfText(text) };
      isUndecided = leadIn.position === null;
      paragraphs.push({ number: block.label, text, page: block.page, items: 0 });
      continue;
    }
    const paragraph = paragraphs.at(-1);
    if (paragraph) paragraph.items += 1;
    recommendations.push(readItem(block, withStatesBeside(block, text), leadIn, found));
  }
  if (recommendations.length === 0) found.unshift(problems.noList());
  const later = laterAnswers(paragraphs, recommendations);
  found.push(...later.problems, ...checkParagraphs(paragraphs, recommendations));
  found.push(...checkNumbering(recommendations));
  const doubts = doubtsOf(found);
  for (const recommendation of recommendations)
    recommendation.confidence = confidenceOf(recommendation, doubts);
  const pledges = pledgesOf(section.pledges, vocabulary);
  return { recommendations, positions: later.positions, pledges, problems: found };
}

/** In a table the States stand in a column of their own, on the page or as a cell behind the words. */
function withStatesBeside({ lines, states }: Block, text: string): string {
  if (states.length > 0)
    return `${text.replace(/[\s;.]+$/u, '')} (${states.join(' ').replace(/[\s;.]+$/u, '')})`;
  const last = lines.at(-1) ?? '';
  const isCell = lines.length > 1 && text.endsWith(` ${last}`) && namesStatesOnly(last);
  if (!isCell || partsOfRecommendation(text).states.length > 0) return text;
  return `${text.slice(0, -last.length).trim()} (${last.replace(/[\s;.]+$/u, '')})`;
}

function readItem(
  block: Block,
  words: string,
  leadIn: { text: string; position: Position | null } | null,
  found: Problem[],
): ReadRecommendation {
  const { label: number, page } = block;
  const parts = partsOfRecommendation(words);
  for (const name of parts.unread) found.push(problems.unreadState(name, number, page));
  for (const { name, state } of parts.guesses)
    found.push(problems.guessedState(name, stateName(state), number, page));
  if (block.hasGap) found.push(problems.gapInText(number, page));
  if (!parts.balanced) found.push(problems.unbalancedBrackets(number, page));
  if (!parts.isClosed && parts.unread.length === 0) {
    const hasStates = parts.states.length > 0;
    found.push(hasStates ? problems.statesInsideText(number, page) : problems.noClosingStates(number, page));
  }
  if (block.paragraph !== null && Number(number.split('.')[0]) !== block.paragraph) {
    found.push(problems.numberUnderOtherParagraph(number, String(block.paragraph), page));
  }
  const recommendation: ReadRecommendation = {
    number,
    text: parts.text,
    states: parts.states,
    position: leadIn?.position ?? null,
    leadIn: leadIn?.text ?? null,
    page,
    clauses: parts.clauses,
    themes: [],
    groups: [],
    sdgs: [],
    confidence: 1,
  };
  found.push(...checkText(recommendation));
  return recommendation;
}

/** What follows "All conclusions and/or recommendations ..." is no recommendation any more. */
function upToClosing(blocks: readonly Block[]): Block[] {
  const closing = blocks.findIndex(
    (block) =>
      block.type === 'paragraph' && ALL_PHRASES.some((phrases) => phrases.closing.test(block.lines[0] ?? '')),
  );
  return closing < 0 ? [...blocks] : blocks.slice(0, closing);
}

function checkParagraphs(
  paragraphs: readonly SectionParagraph[],
  all: readonly ReadRecommendation[],
): Problem[] {
  const found: Problem[] = [];
  for (const paragraph of paragraphs) {
    const announces = /:\s*\S{0,2}$/u.test(paragraph.text);
    if (paragraph.items === 0 && announces) found.push(problems.emptyList(paragraph.number, paragraph.page));
    const isUnanswered = all.some((one) => one.leadIn === paragraph.text && one.position === null);
    if (isUnanswered) found.push(problems.leadInWithoutPosition(paragraph.number, paragraph.page));
  }
  return found;
}
