import type { Problem } from '../../problem.ts';
import { isDay } from '../../web/readable-address.ts';
import { LONGEST_LINE, LONGEST_TEXT, type DecisionInput, type MeetingInput } from './schema.ts';

/** As much of what was typed as a sentence repeats. */
const LONGEST_SAID = 60;

/** What is wrong with a meeting as typed, all at once. */
export function meetingProblems(
  input: MeetingInput,
  { languages, organisations }: { languages: readonly string[]; organisations: ReadonlySet<string> },
): Problem[] {
  const problems: Problem[] = [];
  if (input.title === '') problems.push({ code: 'meetings.title.missing', field: 'title' });
  if (!languages.includes(input.language))
    problems.push({ code: 'meetings.language.missing', field: 'language' });
  if (!isDay(input.heldOn)) problems.push(wrongDay('held-on', input.heldOn));
  if (input.begins !== '' && !/^([01]?\d|2[0-3]):[0-5]\d$/.test(input.begins))
    problems.push({
      code: 'meetings.begins.wrong',
      field: 'begins',
      values: { found: input.begins.slice(0, LONGEST_SAID) },
    });
  if (input.invited.some((slug) => !organisations.has(slug)))
    problems.push({ code: 'meetings.invited.unknown', field: 'title' });
  problems.push(
    ...lengthProblems([
      ['title', input.title, LONGEST_LINE],
      ['place', input.place, LONGEST_LINE],
      ['note', input.note, LONGEST_TEXT],
    ]),
  );
  return problems;
}

/** What is wrong with decisions as typed; a new one with nothing in it is none. */
export function decisionProblems(
  decisions: readonly DecisionInput[],
  members: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return decisions.flatMap(({ key, text, organisation, person, due }) => {
    const problems: Problem[] = lengthProblems([[`decision-${key}`, text, LONGEST_TEXT]]);
    if (text === '') problems.push({ code: 'meetings.decision.empty', field: `decision-${key}` });
    if (!members.has(organisation))
      problems.push({ code: 'meetings.decision.noOwner', field: `owner-${key}` });
    else if (person !== '' && !members.get(organisation)?.includes(person))
      problems.push({ code: 'meetings.decision.notOfOwner', field: `person-${key}` });
    if (due !== '' && !isDay(due)) problems.push(wrongDay(`due-${key}`, due));
    return problems;
  });
}

export function lengthProblems(texts: readonly (readonly [string, string, number])[]): Problem[] {
  return texts
    .filter(([, text, most]) => text.length > most)
    .map(([field, text, most]) => ({
      code: 'meetings.text.long',
      field,
      values: { length: text.length, most },
    }));
}

function wrongDay(field: string, found: string): Problem {
  return { code: 'meetings.day.wrong', field, values: { found: found.slice(0, LONGEST_SAID) } };
}
