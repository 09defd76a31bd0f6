import { everyone } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { readForm } from '../../web/lines.ts';
import { offeredLanguages } from '../../web/names.tsx';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import type { OpenRegister } from '../recommendations/actions.ts';
import { readSubject } from '../subjects/actions.ts';
import { MOST_STATES, NEWEST, termHref, termPlaces, termSlug, type TermKind } from '../subjects/schema.ts';
import { entitlementVersion, writeEntitlement } from './actions.ts';
import { EntitlementFormPage, entitlementFacts } from './entitlement.tsx';
import { TermPage, TermsPage } from './pages.tsx';
import { writeEntitlements } from './policy.ts';
import { findTerm } from './find-term.ts';
import { listEntitlements, listTerms, type Term } from './queries.ts';
import { entitlementFields, entitlementForm } from './schema.ts';

const WRITE = '/themes/:term/entitlement/:language';

/** Themes, groups of persons and SDGs: a list and a page for each, and what a theme entitles to. */
export function termRoutes(house: Pick<House, 'db' | 'clock'>, open: OpenRegister): Route[] {
  const list = (kind: TermKind) => async (ask: Ask) => {
    const terms = await listTerms(await open(ask.get('page')), kind);
    return ask.html(<TermsPage page={ask.get('page')} kind={kind} terms={terms} />);
  };

  const show = (kind: TermKind) => async (ask: Ask) => {
    const page = ask.get('page');
    const register = await open(page);
    const terms = await listTerms(register, kind);
    const found = findTerm(kind, terms, ask.req.param('term') ?? '');
    if (!found) {
      const successor = findSuccessor(kind, terms, ask.req.param('term') ?? '');
      return successor ? ask.redirect(termHref(kind, successor), 303) : notFoundPage(ask, page);
    }
    const { term, parts, subject } = found;
    const [figures, entitlements] = await Promise.all([
      readSubject(register, subject, { states: MOST_STATES, newest: NEWEST }),
      kind === 'theme' ? listEntitlements(register.reading, [term.slug]) : [],
    ]);
    const view = { kind, term, parts, subject, ...figures, entitlements };
    return ask.html(<TermPage page={page} view={view} />);
  };

  const findTheme = async (ask: Ask) => {
    const page = ask.get('page');
    const register = await open({ ...page, asOf: undefined });
    const term = (await listTerms(register, 'theme')).find(({ slug }) => slug === ask.req.param('term'));
    const language = offeredLanguages(page).find(({ code }) => code === ask.req.param('language'));
    if (!term || !language) return null;
    const standing = (await listEntitlements(register.reading, [term.slug])).find(
      (row) => row.language === language.code,
    );
    return { term, language, standing };
  };

  const form = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await findTheme(ask);
    if (!found) return notFoundPage(ask, page);
    const { standing } = found;
    const typed = Object.fromEntries(entitlementFields.map((field) => [field, standing?.[field] ?? '']));
    return ask.html(
      <EntitlementFormPage {...{ page, ...found, typed, version: entitlementVersion(standing) }} />,
    );
  };

  const write = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await findTheme(ask);
    if (!found) return notFoundPage(ask, page);
    const { term, language } = found;
    const { value, typed } = await readForm(ask, entitlementForm);
    const at = { theme: term.slug, language: language.code };
    const outcome = await writeEntitlement(house, page.viewer, at, value);
    if (outcome.ok) return ask.redirect(`/themes/${encodeURIComponent(term.slug)}`, 303);
    const { problems } = outcome;
    const { standing } = (await findTheme(ask)) ?? found;
    const differing = problems.includes(newerVersion)
      ? differingFacts(entitlementFacts(page, standing), entitlementFacts(page, value))
      : undefined;
    const version = entitlementVersion(standing);
    return ask.html(
      <EntitlementFormPage {...{ page, ...found, typed, version, problems, newer: differing }} />,
      400,
    );
  };

  return [
    ...(Object.keys(termPlaces) as TermKind[]).flatMap((kind) => [
      get(`/${termPlaces[kind]}`, everyone, list(kind), { follows: 'register' }),
      get(`/${termPlaces[kind]}/:term`, everyone, show(kind), { follows: 'register' }),
    ]),
    get(WRITE, writeEntitlements, form),
    post(WRITE, writeEntitlements, write),
  ];
}

/** The name of the term that has taken the place of the one at an address. */
function findSuccessor(kind: TermKind, terms: readonly Term[], slug: string): string | undefined {
  const isIt = ({ label }: { label: string }) => termSlug(kind, label) === slug;
  return terms.find(({ issued }) => issued.some(isIt))?.labels[0];
}
