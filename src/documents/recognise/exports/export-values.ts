// the package's own entry loads the names in every language
import countries from 'i18n-iso-countries/index.js';
import { tidySpaces } from '../../read/lines.ts';
import { withSigns } from '../../read/html-text.ts';
import { stateName, stateOfName } from '../states/state-lookup.ts';

/** The items of a cell that holds a list: one a line, with or without a dash before it. */
export function listOf(cell: string): string[] {
  const items = cell.split('\n').map((line) => tidySpaces(withSigns(line).replace(/^\s*[-–•·]\s+/u, '')));
  return [...new Set(items.filter((item) => item !== ''))];
}

/** A cell of one value. */
export function valueOf(cell: string): string {
  return listOf(cell).join(' ');
}

/** A State by its name in an export, by its short name (`Trinidad & Tobago`), or by its code of two or three letters. */
export function stateOfLabel(label: string): string | null {
  const known = STATES.get(label);
  if (known !== undefined) return known;
  const state = lookUp(label);
  if (STATES.size < KEPT_STATES) STATES.set(label, state);
  return state;
}

/** A file names the same States thousands of times. */
const STATES = new Map<string, string | null>();
const KEPT_STATES = 2_000;

/** Initials in common use that are no code of ISO 3166-1. */
const INITIALS: Readonly<Record<string, string>> = {
  UK: 'GBR',
  UAE: 'ARE',
  DPRK: 'PRK',
  DRC: 'COD',
  CAR: 'CAF',
  FYROM: 'MKD',
};

function lookUp(label: string): string | null {
  const name = tidySpaces(withSigns(label)).replace(/^[-–]\s*/u, '');
  const initials = INITIALS[name];
  if (initials !== undefined) return initials;
  if (/^[A-Z]{2}$/u.test(name)) return countries.alpha2ToAlpha3(name) ?? null;
  if (/^[A-Z]{3}$/u.test(name) && stateName(name) !== name) return name;
  const spelled = name.replaceAll('&', ' and ').replaceAll(/\bSt\.?(?=\s)/gu, 'Saint');
  return stateOfName(name) ?? stateOfName(spelled);
}

/** The States of a list, and the labels that name none. Commas part States as well, unless the whole is one name. */
export function statesOf(cell: string): { states: string[]; unread: string[] } {
  const states = new Set<string>();
  const unread: string[] = [];
  for (const item of listOf(cell)) {
    const whole = stateOfLabel(item);
    for (const label of whole === null ? item.split(/[;,]/u).map((part) => part.trim()) : [item]) {
      if (label === '') continue;
      const state = stateOfLabel(label);
      if (state === null) unread.push(label);
      else states.add(state);
    }
  }
  return { states: [...states], unread };
}

/** The first number of a cell between two bounds, such as the session in `34th session (November 2019)`. */
export function numberIn(cell: string, least: number, most: number): number | null {
  const found = /\d+/u.exec(cell)?.[0];
  const number = found === undefined ? Number.NaN : Number(found);
  return number >= least && number <= most ? number : null;
}

const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

/** The day of a cell, ISO 8601: as such, with a time behind it, or Excel's count of days since 1900; else null. */
export function dayOf(cell: string): string | null {
  const text = valueOf(cell);
  const iso = /^(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(text)?.[1];
  if (iso !== undefined) return iso;
  const serial = /^\d{5}(?:[.,]\d+)?$/u.test(text) ? Number.parseInt(text, 10) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return new Date((serial - EPOCH_SERIAL) * DAY).toISOString().slice(0, 10);
}
