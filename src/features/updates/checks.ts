import type { Sensitivity } from '../../database/update-tables.ts';
import { daysIn } from './days.ts';

/** What is asked of an update, each with what was found and what would be better (`updates.check.<code>.…`). */
export const updateChecks = [
  'no-evidence',
  'no-public-evidence',
  'no-change',
  'activity',
  'same-words',
  'stale',
  'long-period',
  'day-after',
  'status-jump',
  'status-back',
  'status-open',
  'record-bare',
] as const;
export type CheckCode = (typeof updateChecks)[number];

/** Something that a check found; days in `values` are `YYYY-MM-DD`. */
export type Finding = { code: CheckCode; values?: Record<string, string | number> };

export type CheckedUpdate = {
  starts_on: string | null;
  ends_on: string | null;
  done: string;
  changed: string;
  language: string;
  /** What the proposed status counts in the index; null for one that does not count, undefined where none is proposed. */
  proposed: number | null | undefined;
  /** What stood before: the newest that its organisation said, or that its newest published update proposed. */
  before: number | null | undefined;
  /** Milestones of its action that are not reached. */
  openMilestones: number;
  evidence: readonly { part: 'evidence' | 'record'; sensitivity: Sensitivity }[];
  isRecorded: boolean;
};

/** Older than this, an update says how things were and not how they are. */
const STALE_DAYS = 120;
const LONG_DAYS = 370;

/** Everything that can be better in an update, on a day. Nothing of it keeps anybody from submitting. */
export function checkUpdate(update: CheckedUpdate, today: string): Finding[] {
  return [
    ...checkEvidence(update),
    ...checkWords(update),
    ...checkDays(update, today),
    ...checkStatus(update),
  ];
}

function checkEvidence({ evidence, isRecorded }: CheckedUpdate): Finding[] {
  const findings: Finding[] = [];
  const given = evidence.filter(({ part }) => part === 'evidence');
  if (given.length === 0) findings.push({ code: 'no-evidence' });
  else if (given.every(({ sensitivity }) => sensitivity !== 'public'))
    findings.push({ code: 'no-public-evidence', values: { count: given.length } });
  if (isRecorded && evidence.every(({ part }) => part !== 'record')) findings.push({ code: 'record-bare' });
  return findings;
}

/**
 * Words for what somebody did, by language, whole or as the beginning of a word. Said of what changed for people, without
 * a figure, they tell an activity as if it were a result.
 */
const ACTIVITIES: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(workshop|training|trained|seminar|meeting|conference|campaign|awareness|consultation|committee|draft|distributed|organi[sz]ed|held|launched|adopted)\p{L}*/iu,
  fr: /(?<!\p{L})(atelier|formation|formé|séminaire|réunion|conférence|campagne|sensibilis|consultation|comité|projet de|distribu|organisé|tenue?s?(?!\p{L})|lancé|adopté)\p{L}*/iu,
  es: /(?<!\p{L})(taller|capacita|formación|seminario|reuni|conferencia|campaña|sensibiliza|consulta|comité|proyecto de|distribu|organiz|celebr|lanz|aprob)\p{L}*/iu,
  ar: /(?<!\p{L})(?:و?ال)?(ورش|تدريب|ندوة|ندوات|اجتماع|مؤتمر|حملة|حملات|توعية|مشاور|لجنة|لجان|مشروع|توزيع|تنظيم|عقد|إطلاق|اعتماد)\p{L}*/u,
};
const FIGURE = /\p{Nd}/u;

function checkWords({ done, changed, language }: CheckedUpdate): Finding[] {
  if (changed === '') return [{ code: 'no-change' }];
  if (withoutSigns(changed) === withoutSigns(done)) return [{ code: 'same-words' }];
  const word = ACTIVITIES[language]?.exec(changed)?.[0];
  if (word !== undefined && !FIGURE.test(changed)) return [{ code: 'activity', values: { word } }];
  return [];
}

function withoutSigns(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function checkDays({ starts_on, ends_on, done, changed, language }: CheckedUpdate, today: string): Finding[] {
  if (starts_on === null || ends_on === null) return [];
  const findings: Finding[] = [];
  const old = daysBetween(ends_on, today);
  if (old > STALE_DAYS) findings.push({ code: 'stale', values: { until: ends_on, days: old } });
  if (daysBetween(starts_on, ends_on) > LONG_DAYS)
    findings.push({ code: 'long-period', values: { from: starts_on, until: ends_on } });
  const after = [...daysIn(done, language), ...daysIn(changed, language)].find(({ day }) => day > ends_on);
  if (after) findings.push({ code: 'day-after', values: { found: after.words, until: ends_on } });
  return findings;
}

function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** From nothing to everything at once, back, or done while something is still to be done. */
function checkStatus({ proposed, before, openMilestones }: CheckedUpdate): Finding[] {
  if (proposed === undefined || proposed === null) return [];
  const findings: Finding[] = [];
  const from = before ?? 0;
  if (proposed - from === 1) findings.push({ code: 'status-jump' });
  if (proposed < from) findings.push({ code: 'status-back' });
  if (proposed === 1 && openMilestones > 0)
    findings.push({ code: 'status-open', values: { count: openMilestones } });
  return findings;
}
