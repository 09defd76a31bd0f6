import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Row, Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { stateNamer } from '../../i18n/state-names.ts';
import { change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { isCurrency } from '../../vocabularies/currencies.ts';
import { mergeNames } from '../../web/names.tsx';
import { newerVersion } from '../../web/newer-version.tsx';
import {
  accentProblems,
  codeProblems,
  countryNameProblems,
  languageProblems,
  readDays,
  readWordLimits,
} from './check.ts';
import { defaultStatuses } from './default-statuses.ts';
import { readLicence } from './licences.ts';
import { administerCountry } from './policy.ts';
import {
  findInstalledCountry,
  hasMoney,
  hasTimeZone,
  insertCountry,
  insertStatuses,
  readCountry,
  updateCountry,
} from './queries.ts';
import { modules, usualWordLimits, type NewStatus, type SettingsInput } from './schema.ts';
import { timeZones } from './time-zones.ts';

export type NewCountry = {
  /** ISO 3166-1 alpha-3; XAA to XZZ in a sandbox. */
  code: string;
  /** At least in the first language; the others are taken from CLDR where it has them. */
  names: Translated;
  languages: readonly string[];
  sandbox: boolean;
  timeZone?: string;
  /** ISO 4217; the one in which amounts are summed up. */
  currency?: string;
  accent?: string;
  /** In the scale's order; the shipped scale when unset. */
  statuses?: readonly NewStatus[];
};

/**
 * Makes the country that an installation serves, with its status scale, as the ledger's first entry, in the operator's
 * name. Comes back with the code, or with everything that stood in the way; an installation holds one country.
 */
export async function createCountry(
  { db, clock, languages: known }: Pick<House, 'db' | 'clock' | 'languages'>,
  {
    code,
    names: given,
    languages,
    sandbox,
    timeZone = 'UTC',
    currency,
    accent,
    statuses = defaultStatuses,
  }: NewCountry,
): Promise<Outcome<{ country: string }>> {
  const problems = [
    ...codeProblems(code, sandbox),
    ...languageProblems(languages, known),
    ...countryNameProblems(given, languages),
    ...(accent === undefined ? [] : accentProblems(accent)),
  ];
  if (currency !== undefined && !isCurrency(currency))
    problems.push({ code: 'country.currency.unknown', field: 'currency', values: { found: currency } });
  if (!timeZones.includes(timeZone) || !(await hasTimeZone(db, timeZone)))
    problems.push({ code: 'country.timeZone.unknown', field: 'time-zone', values: { timeZone } });
  if (problems.length > 0) return refused(...problems);

  const author = { person: null, organisation: null };
  return change(db, { country: code, verb: 'country.create', author, clock }, async ({ tx, now, touch }) => {
    const installed = await findInstalledCountry(tx);
    if (installed) return refused({ code: 'country.exists', values: { country: installed } });
    const id = randomUUID();
    await touch('country', [id]);
    await insertCountry(tx, {
      country: code,
      id,
      names: JSON.stringify({ ...namesFromCldr(code, languages), ...given }),
      languages: [...languages],
      sandbox,
      time_zone: timeZone,
      ...(currency !== undefined && { currency }),
      ...(accent !== undefined && { accent }),
      word_limits: JSON.stringify(usualWordLimits),
      modules: JSON.stringify(Object.fromEntries(modules.map((module) => [module, true]))),
      created_at: now,
    });
    const scale = statuses.map((status, ordinal) => ({
      country: code,
      id: randomUUID(),
      ordinal,
      names: JSON.stringify(status.names),
      index_value: status.indexValue,
      retired_at: null,
    }));
    await touch(
      'status',
      scale.map((status) => status.id),
    );
    await insertStatuses(tx, scale);
    return done({ country: code });
  });
}

/** A State's name in each language that CLDR names it in. */
function namesFromCldr(code: string, languages: readonly string[]): Translated {
  const names = languages.map((language) => [language, stateNamer(language)(code)] as const);
  return Object.fromEntries(names.filter(([, name]) => name !== code));
}

/** What a settings form changes, for telling whether it changed since. */
export function settingsVersion(row: Row<'country'>): string {
  const { names, languages, accent, time_zone, currency, word_limits, modules } = row;
  const { licence, licence_title, licence_address, updates_are_signed, escalation_days, mail_link_days } =
    row;
  const ofLicence = { licence, licence_title, licence_address };
  return versionOf({
    names,
    languages,
    accent,
    time_zone,
    currency,
    word_limits,
    modules,
    updates_are_signed,
    escalation_days,
    mail_link_days,
    ...ofLicence,
  });
}

/** Saves a country's settings. Comes back with every problem at once, a newer version among them. */
export async function changeSettings(
  { db, clock, languages: known }: Pick<House, 'db' | 'clock' | 'languages'>,
  viewer: Viewer,
  input: SettingsInput,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, administerCountry);
  const { country } = viewer;
  const wordLimits = readWordLimits(input.wordLimits);
  const licence = readLicence(input.licence);
  const escalation = readDays(input.escalationDays, { field: 'escalation-days', most: 365 });
  const mailLinks = readDays(input.mailLinkDays, { field: 'mail-link-days', most: 60 });
  const problems = [
    ...countryNameProblems(input.names, input.languages),
    ...languageProblems(input.languages, known),
    ...accentProblems(input.accent),
    ...wordLimits.problems,
    ...licence.problems,
    ...escalation.problems,
    ...mailLinks.problems,
  ];
  if (!timeZones.includes(input.timeZone) || !(await hasTimeZone(db, input.timeZone)))
    problems.push({
      code: 'country.timeZone.unknown',
      field: 'time-zone',
      values: { timeZone: input.timeZone },
    });

  if (!isCurrency(input.currency))
    problems.push({ code: 'country.currency.unknown', field: 'currency', values: { found: input.currency } });

  return change(db, { country, verb: 'country.change', author, clock }, async ({ tx, touch }) => {
    const standing = await readCountry(tx, country);
    // every amount stands with its rate to the currency: in another one, all of them would say something else
    if (input.currency !== standing.currency && (await hasMoney(tx, country)))
      problems.push({
        code: 'country.currency.inUse',
        field: 'currency',
        values: { standing: standing.currency, found: input.currency },
      });
    if (settingsVersion(standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const asked = known.map(({ code }) => code);
    await touch('country', [standing.id]);
    await updateCountry(tx, country, {
      names: JSON.stringify(mergeNames(standing.names, input.names, asked)),
      languages: input.languages,
      accent: input.accent,
      time_zone: input.timeZone,
      currency: input.currency,
      word_limits: JSON.stringify({ ...standing.word_limits, ...wordLimits.limits }),
      modules: JSON.stringify({ ...standing.modules, ...input.modules }),
      updates_are_signed: input.updatesAreSigned,
      escalation_days: escalation.days,
      mail_link_days: mailLinks.days,
      ...licence.columns,
    });
    return done(null);
  });
}

export { readCountrySettings } from './queries.ts';
