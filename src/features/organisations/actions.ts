import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import { organisationKinds, rolesOfKind, type OrganisationKind } from '../../access/roles.ts';
import type { Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { mergeNames, nameProblems } from '../../web/names.tsx';
import { newerVersion } from '../../web/newer-version.tsx';
import { administerOrganisations } from './policy.ts';
import {
  endSuspensions,
  findOwnSuspension,
  insertOrganisation,
  insertSuspension,
  listAdministrators,
  listMembers,
  readLanguages,
  readOrganisations,
  updateOrganisation,
  type Organisation,
} from './queries.ts';
import { reasonProblems, type OrganisationInput } from './schema.ts';
import { slugFor } from './slug.ts';

export {
  endSuspensions,
  findOrganisation,
  insertSuspension,
  listAdministrators,
  listOrganisations,
  listSuspensions,
  type Organisation,
} from './queries.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/** What an organisation's form changes, for telling whether it changed since. */
export function organisationVersion({ names, kind }: Organisation): string {
  return versionOf({ names, kind });
}

/**
 * Enters an organisation; `author` is the operator for `init` and the sandbox. Its address is made from its name and
 * stays for ever. Comes back with its id and address.
 */
export async function createOrganisation(
  { db, clock, country }: Deps & Pick<House, 'country'>,
  author: Author,
  { names, kind }: { names: Translated; kind: string },
): Promise<Outcome<{ id: string; slug: string }>> {
  return change(db, { country, verb: 'organisation.add', author, clock }, async ({ tx, now, touch }) => {
    const languages = await readLanguages(tx, country);
    const others = await readOrganisations(tx, country);
    const problems = checkOrganisation({ names, kind }, languages, others);
    if (problems.length > 0) return refused(...problems);
    const slug = slugFor(names, kind, (wanted) => others.some((other) => other.slug === wanted));
    const id = randomUUID();
    await touch('organisation', [id]);
    await insertOrganisation(tx, {
      country,
      id,
      slug,
      kind,
      names: JSON.stringify(names),
      suspended_at: null,
      suspension_reason: null,
      created_at: now,
    });
    return done({ id, slug });
  });
}

/** Renames an organisation or changes its kind; its address stays. Undefined when there is no such organisation. */
export async function changeOrganisation(
  deps: Deps,
  viewer: Viewer,
  slug: string,
  input: OrganisationInput,
): Promise<Outcome<null> | undefined> {
  return onOrganisation(
    deps,
    viewer,
    slug,
    'organisation.change',
    async ({ tx, touch }, organisation, others) => {
      const { country } = viewer;
      const languages = await readLanguages(tx, country);
      const problems = checkOrganisation(input, languages, others);
      if (input.kind !== organisation.kind && isKind(input.kind)) {
        const allowed: readonly string[] = rolesOfKind[input.kind];
        const members = await listMembers(tx, country, organisation.id);
        const misfits = members.filter(({ role }) => !allowed.includes(role));
        if (misfits.length > 0) problems.push(kindProblem(input.kind, misfits));
      }
      if (organisationVersion(organisation) !== input.version) problems.unshift(newerVersion);
      if (problems.length > 0) return refused(...problems);
      await touch('organisation', [organisation.id]);
      const names = mergeNames(organisation.names, input.names, languages);
      await updateOrganisation(tx, country, organisation.id, { names, kind: input.kind });
      return done(null);
    },
  );
}

/**
 * Suspends an organisation for a reason that everybody reads. Its people cannot act in its name; nothing that it said
 * is hidden. Refused when nobody could then administer the installation.
 */
export async function suspendOrganisation(
  deps: Deps,
  viewer: Viewer,
  slug: string,
  reason: string,
): Promise<Outcome<null> | undefined> {
  return onOrganisation(
    deps,
    viewer,
    slug,
    'organisation.suspend',
    async ({ tx, now, touch }, organisation) => {
      const { country } = viewer;
      const problems = reasonProblems(reason);
      if (organisation.suspended_at) problems.push({ code: 'organisations.suspend.already' });
      const administrators = await listAdministrators(tx, country);
      const isTheirs = (administrator: { organisation: string }) =>
        administrator.organisation === organisation.id;
      if (administrators.length > 0 && administrators.every(isTheirs)) {
        const name = organisation.names[(await readLanguages(tx, country))[0] ?? 'en'] ?? organisation.slug;
        problems.push({ code: 'organisations.suspend.lastAdministrator', values: { name } });
      }
      if (problems.length > 0) return refused(...problems);
      const suspension = randomUUID();
      await touch('organisation', [organisation.id]);
      await touch('suspension', [suspension]);
      await updateOrganisation(tx, country, organisation.id, {
        suspended_at: now,
        suspension_reason: reason,
      });
      await insertSuspension(tx, {
        country,
        id: suspension,
        organisation: organisation.id,
        what: 'organisation',
        reason_public: reason,
        since: now,
        until: null,
      });
      return done(null);
    },
  );
}

/** Lifts an organisation's suspension; the public record that there was one stays. */
export async function liftOrganisation(
  deps: Deps,
  viewer: Viewer,
  slug: string,
): Promise<Outcome<null> | undefined> {
  return onOrganisation(deps, viewer, slug, 'organisation.lift', async ({ tx, now, touch }, organisation) => {
    const { country } = viewer;
    const suspension = await findOwnSuspension(tx, country, organisation.id);
    await touch('organisation', [organisation.id]);
    await updateOrganisation(tx, country, organisation.id, { suspended_at: null, suspension_reason: null });
    if (suspension) {
      await touch('suspension', [suspension.id]);
      await endSuspensions(tx, country, [suspension.id], now);
    }
    return done(null);
  });
}

function onOrganisation(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  verb: string,
  work: (
    change: Change,
    organisation: Organisation,
    others: readonly Organisation[],
  ) => Promise<Outcome<null>>,
): Promise<Outcome<null> | undefined> {
  const author = requireAuthority(viewer, administerOrganisations);
  const { country } = viewer;
  return change(db, { country, verb, author, clock }, async (under) => {
    const organisations = await readOrganisations(under.tx, country);
    const organisation = organisations.find((other) => other.slug === slug);
    if (!organisation) return undefined;
    return work(
      under,
      organisation,
      organisations.filter((other) => other !== organisation),
    );
  });
}

function checkOrganisation(
  { names, kind }: Pick<OrganisationInput, 'names' | 'kind'>,
  languages: readonly string[],
  others: readonly Organisation[],
): Problem[] {
  const problems = nameProblems(names, languages[0] ?? 'en');
  for (const [language, name] of Object.entries(names))
    if (others.some((other) => other.names[language]?.toLowerCase() === name.toLowerCase()))
      problems.push({ code: 'organisations.sameName', field: `name-${language}`, values: { name } });
  if (!isKind(kind)) problems.push({ code: 'organisations.kind.unknown', field: 'kind' });
  return problems;
}

function isKind(kind: string): kind is OrganisationKind {
  return (organisationKinds as readonly string[]).includes(kind);
}

function kindProblem(kind: OrganisationKind, misfits: readonly { name: string; role: string }[]): Problem {
  const names = [...new Set(misfits.map(({ name }) => name))];
  const roles = [...new Set(misfits.map(({ role }) => role))];
  return {
    code: 'organisations.kind.roles',
    field: 'kind',
    values: { names: names.join(', '), count: names.length, kind, roles: roles.join(' ') },
  };
}
