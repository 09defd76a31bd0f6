import { createWriteStream } from 'node:fs';
import { access, readFile, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { operator } from './access/policy.ts';
import { readingAs } from './access/reading.ts';
import type {
  FileToImport,
  ImportedFile,
  InitialiseRequest,
  InviteRequest,
  Operations,
} from './command-line/house.ts';
import type { Config } from './config.ts';
import { findAccount, resetTwoFactor, setPassword } from './features/accounts/actions.ts';
import { createCountry, readCountrySettings } from './features/country/actions.ts';
import {
  folderArchive,
  isPackage,
  takePackage,
  writePackage,
  zipArchive,
  type PackageSubject,
} from './features/open-data/actions.ts';
import {
  confirmAs,
  findImport,
  findReading,
  proposeForm,
  readImport,
  takeIn,
} from './features/imports/actions.ts';
import { createOrganisation, findOrganisation } from './features/organisations/actions.ts';
import { createPerson, findPersonByAccount } from './features/people/actions.ts';
import { suspendPerson } from './features/people/suspension.ts';
import { importTerms, readTermFile } from './features/vocabularies/actions.ts';
import type { House } from './house.ts';
import { translatorFor } from './i18n/languages.ts';
import { openInstallation } from './installation.ts';
import type { Author } from './ledger/change.ts';
import { createLog } from './log.ts';
import { done, refused, type Outcome } from './problem.ts';
import { buildSandbox, isSandboxWhole, sandboxAccounts } from './sandbox/build.ts';
import { sandboxCountry } from './sandbox/people.ts';

const OPERATOR: Author = { person: null, organisation: null };

/** What commands ask of the features, over one opened installation; beside a running server where there is one. */
export async function openOperations(config: Config): Promise<Operations & { close(): Promise<void> }> {
  const log = createLog(config.logLevel === 'debug' ? 'debug' : 'silent');
  const installation = await openInstallation(config, log, { beside: true });
  const { house, store } = installation;
  const noCountry = refused({ code: 'commandLine.store.empty' });
  const isInstalled = () => house.country !== '';

  return {
    close: () => installation.close(),

    initialise: (request) => initialise(house, (country) => installation.settle(country), request),

    async sandboxAccounts() {
      if (!isInstalled()) await buildSandbox(await installation.settle(sandboxCountry.code));
      else if (!store.isBeside && house.country === sandboxCountry.code && !(await isSandboxWhole(house)))
        await buildSandbox(house);
      const country = house.country || sandboxCountry.code;
      const { sandbox } = await readCountrySettings(house.db, country);
      if (!sandbox) return refused({ code: 'start.sandbox.none', values: { country } });
      return done({ signIn: `${config.publicUrl}/sign-in`, accounts: sandboxAccounts(house.secret) });
    },

    async importFile(file, onProgress) {
      if (!isInstalled()) return noCountry;
      return importFile(house, store.isBeside, file, onProgress);
    },

    async importTerms(paths) {
      if (!isInstalled()) return noCountry;
      return importTermFiles(house, paths);
    },

    async dump(target) {
      if (!isInstalled()) return noCountry;
      return dumpPublic(house, target);
    },

    async invitePerson(request) {
      if (!isInstalled()) return noCountry;
      return invitePerson(house, request);
    },

    async suspendPerson({ email, reason }) {
      const person = isInstalled() ? await findPersonByEmail(house, email) : undefined;
      if (!person) return refused({ code: 'start.person.unknown', values: { email } });
      const outcome = await suspendPerson(house, operator(house.country), person.id, reason);
      return outcome ?? refused({ code: 'start.person.unknown', values: { email } });
    },

    async resetTwoFactor({ email }) {
      const person = isInstalled() ? await findPersonByEmail(house, email) : undefined;
      if (!person) return refused({ code: 'start.person.unknown', values: { email } });
      await resetTwoFactor(house, person.account);
      return done(null);
    },
  };
}

/** A real installation: country, the mechanism's secretariat, and one person who is its administrator and secretariat. */
async function initialise(
  house: House,
  settle: (country: string) => Promise<House>,
  { country, names, languages, currency, administrator }: InitialiseRequest,
): ReturnType<Operations['initialise']> {
  const made = await createCountry(house, {
    code: country,
    names,
    languages,
    ...(currency !== undefined && { currency }),
    sandbox: false,
  });
  if (!made.ok) return made;
  const settled = await settle(country);
  const organisation = await createOrganisation(settled, OPERATOR, {
    names: Object.fromEntries(languages.map((code) => [code, SECRETARIAT[code] ?? 'Secretariat'])),
    kind: 'secretariat',
  });
  if (!organisation.ok) return organisation;
  const { email, name, password } = administrator;
  const person = await createPerson(settled, OPERATOR, {
    name,
    email,
    language: languages[0] ?? 'en',
    memberships: (['administrator', 'secretariat'] as const).map((role) => ({
      organisation: organisation.value.id,
      role,
    })),
    invite: password === null,
  });
  if (!person.ok) return person;
  if (password !== null) {
    const set = await setPassword(settled, person.value.account, password);
    if (!set.ok) return set;
  }
  const settings = await readCountrySettings(house.db, country);
  return done({
    signIn: `${house.config.publicUrl}/sign-in`,
    email,
    invitation: person.value.invitation,
    currency: settings.currency,
  });
}

/** What the first organisation is called until somebody names it as the country does. */
const SECRETARIAT: Record<string, string> = {
  en: 'Secretariat of the mechanism',
  fr: 'Secrétariat du mécanisme',
  es: 'Secretaría del mecanismo',
  ar: 'أمانة الآلية',
};

async function importTermFiles(
  house: House,
  paths: readonly string[],
): ReturnType<Operations['importTerms']> {
  const read = await Promise.all(paths.map(async (path) => readTermFile(path, await readFile(path))));
  const problems = read.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (problems.length > 0) return refused(...problems);
  const terms = read.flatMap((outcome) => (outcome.ok ? outcome.value : []));
  return importTerms(house, OPERATOR, terms);
}

const POLL = 300;

async function importFile(
  house: House,
  isBeside: boolean,
  { path, name, confirm }: FileToImport,
  onProgress: (percent: number) => void,
): Promise<Outcome<ImportedFile>> {
  const bytes = await readFile(path);
  if (isPackage(bytes)) return importPackage(house, { name, bytes });
  const taken = await takeIn(house, OPERATOR, { name, bytes });
  if (!taken.ok) return taken;
  const id = taken.value;
  if (!isBeside) await readImport(house, id);
  let row = await findImport(house.db, house.country, id);
  while (row && (row.state === 'queued' || row.state === 'reading')) {
    onProgress(row.progress);
    await sleep(POLL);
    row = await findImport(house.db, house.country, id);
  }
  onProgress(100);
  const { publicUrl } = house.config;
  const address = `${publicUrl}/imports/${id}`;
  if (row?.state !== 'review')
    return done({ state: 'failed', address, recommendations: 0, answers: 0, problems: 1 });
  const { reading, version } = await findReading(house, id);
  const counts = {
    recommendations: reading.recommendations.length,
    answers: reading.positions.length,
    problems: reading.problems.filter(({ severity }) => severity !== 'information').length,
  };
  if (!confirm) return done({ state: 'review', address, ...counts });
  const form = proposeForm(reading, version);
  if (!form.ok) return form;
  const confirmed = await confirmAs(house, OPERATOR, id, form.value);
  if (!confirmed.ok) return confirmed;
  return done({ state: 'confirmed', address: `${publicUrl}/reviews/${confirmed.value}`, ...counts });
}

/** What another installation has given out is public already: there is nothing to check on a screen first. */
async function importPackage(
  house: House,
  file: { name: string; bytes: Uint8Array },
): Promise<Outcome<ImportedFile>> {
  const taken = await takePackage(house, OPERATOR, file);
  if (!taken.ok) return taken;
  const { recommendations } = taken.value;
  const address = `${house.config.publicUrl}/reviews`;
  return done({ state: 'confirmed', address, recommendations, answers: 0, problems: 0 });
}

async function dumpPublic(house: House, target: string): ReturnType<Operations['dump']> {
  const isThere = await access(target).then(
    () => true,
    () => false,
  );
  if (isThere) return refused({ code: 'commandLine.dump.there', values: { target } });
  const settings = await readCountrySettings(house.db, house.country);
  const language = settings.languages[0] ?? 'en';
  const t = translatorFor(house.languages, language, language);
  const countryName = settings.names[language] ?? house.country;
  const { publicUrl } = house.config;
  const subject: PackageSubject = {
    country: house.country,
    countryName,
    publicUrl,
    licence: settings.licence,
    readme: (values) =>
      t('data.readme', {
        country: countryName,
        address: publicUrl,
        licence: settings.licence.title,
        ...values,
      }),
  };
  if (!target.endsWith('.zip')) return done(await writePackage(house, subject, folderArchive(target)));
  const unfinished = `${target}.part`;
  try {
    const written = await writePackage(house, subject, zipArchive(createWriteStream(unfinished)));
    await rename(unfinished, target);
    return done(written);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function invitePerson(
  house: House,
  { email, name, organisation: slug, roles, language }: InviteRequest,
): ReturnType<Operations['invitePerson']> {
  const organisation = await findOrganisation(readingAs(house.db, operator(house.country)), slug);
  if (!organisation) return refused({ code: 'start.organisation.unknown', values: { slug } });
  const settings = await readCountrySettings(house.db, house.country);
  const person = await createPerson(house, OPERATOR, {
    name,
    email,
    language: language ?? settings.languages[0] ?? 'en',
    memberships: roles.map((role) => ({ organisation: organisation.id, role })),
  });
  return person.ok ? done({ invitation: person.value.invitation ?? '' }) : person;
}

async function findPersonByEmail(
  house: House,
  email: string,
): Promise<{ id: string; account: string } | undefined> {
  const account = await findAccount(house, email);
  const id = account && (await findPersonByAccount(house.db, house.country, account));
  return account && id ? { id, account } : undefined;
}
