import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { isDay } from '../../web/readable-address.ts';
import { fileProblem } from './evidence-file.ts';
import {
  LONGEST,
  obstacleKinds,
  recordedHows,
  sensitivities,
  type EvidenceInput,
  type UpdateInput,
} from './schema.ts';

/** What the input of an update is checked against. */
export type Against = {
  languages: readonly string[];
  today: string;
  statuses: readonly Row<'status'>[];
  /** The status that stands in it already, which may have been retired since. */
  standingStatus: string | null;
  /** In bytes. */
  uploadLimit: number;
  /** Whether the secretariat records it for a body that does not write here. */
  isRecorded: boolean;
};

/** What is wrong with an update as it was typed. A draft may lack much; what is there has to be right. */
export function inputProblems(input: UpdateInput, against: Against): Problem[] {
  return [
    ...periodProblems(input),
    ...lengthProblems('done', input.done, LONGEST.text),
    ...lengthProblems('changed', input.changed, LONGEST.text),
    ...(against.languages.includes(input.language)
      ? []
      : [{ code: 'assessments.language.unknown', field: 'language' } as const]),
    ...statusProblems(input, against),
    ...obstacleProblems(input),
    ...input.evidence.flatMap((one, at) => evidenceProblems(one, at)),
    ...fileProblems(input, against),
    ...(against.isRecorded ? recordProblems(input, against) : []),
  ];
}

/** What an update lacks to be submitted; `today` is the country's. */
export function submitProblems(
  { starts_on, ends_on, done, recorded_how }: Row<'progress_update'>,
  hasRecord: boolean,
  today: string,
): Problem[] {
  const problems: Problem[] = [];
  if (starts_on === null || ends_on === null) problems.push({ code: 'updates.period.missing' });
  else if (ends_on > today)
    problems.push({ code: 'updates.period.future', values: { until: ends_on, today } });
  if (done === '') problems.push({ code: 'updates.done.missing' });
  if (recorded_how === 'letter' && !hasRecord) problems.push({ code: 'updates.record.missing' });
  return problems;
}

function periodProblems({ startsOn, endsOn }: UpdateInput): Problem[] {
  const typed = { 'starts-on': startsOn, 'ends-on': endsOn };
  const problems = Object.entries(typed).flatMap(([field, day]): Problem[] =>
    day === '' || isDay(day) ? [] : [{ code: 'plans.day.none', field, values: { found: day.slice(0, 40) } }],
  );
  if (problems.length === 0 && startsOn !== '' && endsOn !== '' && endsOn < startsOn)
    return [{ code: 'plans.dates.order', field: 'ends-on', values: { from: startsOn, until: endsOn } }];
  return problems;
}

function lengthProblems(field: string, text: string, most: number): Problem[] {
  if (text.length <= most) return [];
  return [{ code: 'plans.text.tooLong', field, values: { length: text.length, most } }];
}

function statusProblems(
  { status, isAssessment, done }: UpdateInput,
  { statuses, standingStatus }: Against,
): Problem[] {
  const problems: Problem[] = [];
  if (status !== '' && status !== standingStatus && !statuses.some(({ id }) => id === status))
    problems.push({ code: 'assessments.status.missing', field: 'status' });
  if (!isAssessment) return problems;
  if (status === '') problems.push({ code: 'updates.assessment.status', field: 'status' });
  // as long as a reason may be
  if (done === '' || done.length > LONGEST.reason)
    problems.push({
      code: 'updates.assessment.reason',
      field: 'done',
      values: { length: done.length, most: LONGEST.reason },
    });
  return problems;
}

function obstacleProblems({ obstacles }: UpdateInput): Problem[] {
  return obstacles.flatMap(({ kind, text }, at): Problem[] => {
    if (text === '') return [];
    const problems = lengthProblems(`obstacle-${at}`, text, LONGEST.obstacle);
    if (!obstacleKinds.some((known) => known === kind))
      problems.push({ code: 'updates.obstacle.kind', field: `obstacle-kind-${at}` });
    return problems;
  });
}

function evidenceProblems(
  { id, address, proves, sensitivity, isRemoved }: EvidenceInput,
  at: number,
): Problem[] {
  if (isRemoved || (id === '' && address === '' && proves === '')) return [];
  const problems = saidProblems(proves, sensitivity, at);
  if (id === '' && !isWebAddress(address))
    problems.unshift({ code: 'updates.address.unfit', field: `address-${at}` });
  return problems;
}

function saidProblems(proves: string, sensitivity: string, at: number | string): Problem[] {
  const problems: Problem[] = [];
  if (proves === '') problems.push({ code: 'updates.proves.missing', field: `proves-${at}` });
  problems.push(...lengthProblems(`proves-${at}`, proves, LONGEST.proves));
  if (!sensitivities.some((known) => known === sensitivity))
    problems.push({ code: 'updates.sensitivity.missing', field: `sensitivity-${at}` });
  return problems;
}

function fileProblems({ files, record }: UpdateInput, { uploadLimit }: Against): Problem[] {
  const problems = files.flatMap(({ file, proves, sensitivity }, at): Problem[] => {
    if (!file) return proves === '' ? [] : [{ code: 'updates.file.missing', field: `file-${at}` }];
    const unfit = fileProblem(file, uploadLimit, `file-${at}`);
    return [...(unfit ? [unfit] : []), ...saidProblems(proves, sensitivity, `file-${at}`)];
  });
  const unfit = record && fileProblem(record, uploadLimit, 'record');
  return unfit ? [...problems, unfit] : problems;
}

function recordProblems({ recordedHow, recordedOn }: UpdateInput, { today }: Against): Problem[] {
  const problems: Problem[] = [];
  if (!recordedHows.some((known) => known === recordedHow))
    problems.push({ code: 'updates.recorded.how', field: 'recorded-how' });
  if (!isDay(recordedOn) || recordedOn > today)
    problems.push({ code: 'updates.recorded.on', field: 'recorded-on', values: { today } });
  return problems;
}

function isWebAddress(text: string): boolean {
  if (text.length > LONGEST.address || /\s/.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
