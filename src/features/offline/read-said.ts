import type { Translated } from '../../database/tables.ts';
import { asText } from '../../web/lines.ts';
import { isDay } from '../../web/readable-address.ts';
import type { SaidField } from '../updates/actions.ts';
import { headingKey } from './read-filled.ts';

/** What stands for what in the choices of a file, in whichever language it was made. */
export type Vocabulary = {
  /** The statuses that can be proposed, and those that drafts propose, retired since. */
  statuses: readonly { id: string; names: Translated }[];
  /** Codes by what they are called, as `headingKey` writes it; each code stands for itself too. */
  obstacles: ReadonlyMap<string, string>;
  languages: ReadonlyMap<string, string>;
};

/** What was typed into a field as it is stored: a day, an id, a code or a text. Null for what is none of its choices. */
export function readSaid(field: SaidField, typed: string, vocabulary: Vocabulary): string | null {
  const text = asText(typed);
  if (text === '') return '';
  if (field === 'startsOn' || field === 'endsOn') return dayOf(text);
  if (field === 'status') return statusOf(text, vocabulary);
  if (field === 'obstacleKind') return vocabulary.obstacles.get(headingKey(text)) ?? null;
  if (field === 'language') return vocabulary.languages.get(headingKey(text)) ?? null;
  return text;
}

/** `2026-03-31`, also in Arabic digits and with a time of day behind it, as a spreadsheet may have made of it. */
function dayOf(text: string): string | null {
  const day = text
    .replaceAll(/[٠-٩]/gu, (digit) => String(digit.codePointAt(0)! - 0x660))
    .replaceAll(/[\u200e\u200f\u2066-\u2069]/gu, '')
    .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, '$1-$2-$3')
    .replace(/^(\d{4})-(\d)(?=-)/, '$1-0$2')
    .replace(/-(\d)$/, '-0$1')
    .replace(/ 00:00$/, '');
  return isDay(day) ? day : null;
}

function statusOf(text: string, { statuses }: Vocabulary): string | null {
  const key = headingKey(text);
  const found = statuses.find(
    ({ id, names }) => id === text || Object.values(names).some((name) => headingKey(name) === key),
  );
  return found?.id ?? null;
}
