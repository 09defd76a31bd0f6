import { LANGUAGES } from '../../../documents/document.ts';
import type { Problem } from '../../../problem.ts';
import type { Typed } from '../../../web/forms.ts';
import { OTHER_MECHANISM } from '../mapping/mapping-form.ts';
import type { Entered } from '../schema.ts';

/** The longest text that is entered by hand, characters: some two hundred pages. */
export const LONGEST_TEXT = 400_000;
const LONGEST_TITLE = 120;
const LONGEST_NAME = 80;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export type EntryForm = { ok: true; text: string; entered: Entered } | { ok: false; problems: Problem[] };

/** A text entered by hand with what was typed beside it, or everything that is wrong with it. */
export function parseEntry(typed: Typed): EntryForm {
  const problems: Problem[] = [];
  const field = (name: string) => (typed[name] ?? '').trim();
  const chosen = field('mechanism');
  const mechanism = chosen === OTHER_MECHANISM ? field('name') : chosen;
  const language = LANGUAGES.find((one) => one === field('language'));
  const [symbol, date, cycle, text] = [field('symbol'), field('date'), field('cycle'), typed['text'] ?? ''];
  if (chosen === '') problems.push({ code: 'imports.entry.mechanism.missing', field: 'mechanism' });
  else if (mechanism === '' || mechanism.length > LONGEST_NAME)
    problems.push({ code: 'imports.entry.name.wrong', field: 'name' });
  if (chosen === 'UPR' && !/^[1-9]$/u.test(cycle))
    problems.push({ code: 'imports.cycle.wrong', field: 'cycle' });
  if (symbol.length > LONGEST_TITLE) problems.push({ code: 'imports.title.long', field: 'symbol' });
  if (date !== '' && !isDay(date)) problems.push({ code: 'imports.day.wrong', field: 'date' });
  if (!language) problems.push({ code: 'imports.entry.language.missing', field: 'language' });
  if (text.trim() === '') problems.push({ code: 'imports.entry.text.missing', field: 'text' });
  if (text.length > LONGEST_TEXT)
    problems.push({ code: 'imports.entry.text.long', field: 'text', values: { most: LONGEST_TEXT } });
  if (problems.length > 0 || !language) return { ok: false, problems };
  const entered = {
    mechanism,
    symbol: symbol || null,
    date: date || null,
    language,
    cycle: chosen === 'UPR' ? Number(cycle) : null,
  };
  return { ok: true, text, entered };
}

function isDay(day: string): boolean {
  const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
