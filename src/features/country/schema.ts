import { z } from 'zod';
import type { Translated } from '../../database/tables.ts';
import { line, lines } from '../../web/lines.ts';
import { namesTyped } from '../../web/names.tsx';
import type { LicenceInput } from './licences.ts';

export { timeZones } from './time-zones.ts';

/** Parts of Suivi that a country may leave out; what is recorded in them stays. */
export const modules = ['plan', 'submissions', 'consultations', 'reports'] as const;
export type Module = (typeof modules)[number];

/**
 * Words that documents may have, as the Human Rights Council secretariat sets them for the UPR: the national report,
 * a stakeholder's own submission, and a joint one.
 */
export const usualWordLimits = {
  'national-report': 10_700,
  submission: 2_815,
  'joint-submission': 5_630,
} as const;
export type LimitedDocument = keyof typeof usualWordLimits;
export const limitedDocuments: readonly LimitedDocument[] = [
  'national-report',
  'submission',
  'joint-submission',
];

/** What a status counts for in the Implementation of Recommendations Index; null is left out of it. */
export type IndexValue = 0 | 0.5 | 1 | null;

/** A status as it is created, before it has an id. */
export type NewStatus = { names: Translated; indexValue: IndexValue };

/** What the settings form asks for, as typed: the verb checks it. */
export type SettingsInput = {
  names: Translated;
  /** In the order in which pages offer them; the first is the country's own. */
  languages: string[];
  timeZone: string;
  /** As of ISO 4217. */
  currency: string;
  accent: string;
  wordLimits: Record<LimitedDocument, string>;
  modules: Record<Module, boolean>;
  /** Whether updates are signed before they are published. */
  updatesAreSigned: boolean;
  /** Days, as typed; empty for never. */
  escalationDays: string;
  /** Days, as typed; empty for no such links. */
  mailLinkDays: string;
  licence: LicenceInput;
  version: string;
};

/**
 * A form with the fields `name-`, `offer-` and `place-<language>`, `limit-<document>`, `module-<module>`, `licence`,
 * `licence-title` and `licence-address`.
 */
export function settingsForm(languages: readonly string[]): z.ZodType<SettingsInput> {
  return lines.transform((typed) => {
    const place = (code: string) => Number.parseInt(typed[`place-${code}`] ?? '', 10) || languages.length;
    return {
      names: namesTyped(typed, languages),
      languages: languages.filter((code) => typed[`offer-${code}`]).sort((a, b) => place(a) - place(b)),
      timeZone: typed['time-zone'] ?? '',
      currency: (typed['currency'] ?? '').toUpperCase(),
      accent: (typed['accent'] ?? '').toLowerCase(),
      wordLimits: {
        'national-report': typed['limit-national-report'] ?? '',
        submission: typed['limit-submission'] ?? '',
        'joint-submission': typed['limit-joint-submission'] ?? '',
      },
      modules: {
        plan: Boolean(typed['module-plan']),
        submissions: Boolean(typed['module-submissions']),
        consultations: Boolean(typed['module-consultations']),
        reports: Boolean(typed['module-reports']),
      },
      updatesAreSigned: Boolean(typed['updates-signed']),
      escalationDays: typed['escalation-days'] ?? '',
      mailLinkDays: typed['mail-link-days'] ?? '',
      licence: {
        choice: typed['licence'] ?? '',
        title: typed['licence-title'] ?? '',
        address: typed['licence-address'] ?? '',
      },
      version: typed['version'] ?? '',
    };
  });
}

export type StatusInput = { names: Translated; index: string; version: string };

/** A form with `name-<language>` and `index`, which is `0`, `0.5`, `1` or `none`. */
export function statusForm(languages: readonly string[]): z.ZodType<StatusInput> {
  return lines.transform((typed) => ({
    names: namesTyped(typed, languages),
    index: typed['index'] ?? '',
    version: typed['version'] ?? '',
  }));
}

/** Moves a status one place; `version` is that of the order it was seen in. */
export const moveForm = z.object({
  direction: z.enum(['up', 'down']).catch('up'),
  version: line,
});
