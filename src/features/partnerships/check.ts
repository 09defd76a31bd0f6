import type { Problem } from '../../problem.ts';
import type { PartnershipInput } from './schema.ts';

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 2_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDay(text: string): boolean {
  return DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** What is wrong with an agreement as typed; `known` are the slugs of those who can be a party. */
export function inputProblems(input: PartnershipInput, known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const long = (text: string, field: string, most: number) => {
    if (text.length > most)
      problems.push({ code: 'partnerships.text.long', field, values: { length: text.length, most } });
  };
  if (input.title === '') problems.push({ code: 'partnerships.title.missing', field: 'title' });
  long(input.title, 'title', LONGEST_TITLE);
  long(input.purpose, 'purpose', LONGEST_TEXT);
  for (const [field, day] of [
    ['agreed-on', input.agreedOn],
    ['review-on', input.reviewOn],
  ] as const)
    if (!isDay(day)) problems.push({ code: 'partnerships.day.wrong', field, values: { found: day } });
  if (isDay(input.agreedOn) && isDay(input.reviewOn) && input.reviewOn < input.agreedOn)
    problems.push({
      code: 'partnerships.review.before',
      field: 'review-on',
      values: { review: input.reviewOn, agreed: input.agreedOn },
    });
  const slugs = input.parties.map(({ organisation }) => organisation);
  input.parties.forEach(({ organisation, brings }, at) => {
    if (!known.has(organisation)) problems.push({ code: 'partnerships.party.unknown', field: `party-${at}` });
    else if (slugs.indexOf(organisation) !== at)
      problems.push({ code: 'partnerships.party.twice', field: `party-${at}` });
    if (brings === '') problems.push({ code: 'partnerships.brings.missing', field: `brings-${at}` });
    long(brings, `brings-${at}`, LONGEST_TEXT);
  });
  if (input.parties.length < 2) problems.push({ code: 'partnerships.parties.few', field: 'party-0' });
  if (input.actions.length === 0) problems.push({ code: 'partnerships.actions.none', field: 'action' });
  return problems;
}

/** What is wrong with a reason for leaving or ending. */
export function reasonProblems(reason: string): Problem[] {
  if (reason === '') return [{ code: 'partnerships.reason.missing', field: 'reason' }];
  if (reason.length <= LONGEST_TEXT) return [];
  const values = { length: reason.length, most: LONGEST_TEXT };
  return [{ code: 'partnerships.text.long', field: 'reason', values }];
}
