import { readingAs } from '../../access/reading.ts';
import { writeDocx } from '../../documents/write/docx.ts';
import { writePdf } from '../../documents/write/pdf.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { inLanguage } from '../../web/in-language.ts';
import { isId } from '../../web/ids.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { sendFile } from '../../web/send-file.ts';
import { HandedOverPage, HandOversPage, MoveDutiesPage, NewHandOverPage, PackPage } from './pages.tsx';
import { packPaper } from './paper.ts';
import { handOvers, mayHandOverOthers, moveDuties } from './policy.ts';
import {
  countMemberships,
  findHandOver,
  findOrganisation,
  listContacts,
  listEverybody,
  listHandOvers,
  listMembers,
  listOrganisations,
  listWaiting,
  readPack,
} from './queries.ts';
import { dutiesForm, handOverForm, handOverHref, type HandOver } from './schema.ts';
import { handOver, handOverDuties, receiveHandOver } from './verbs.ts';

const ONE = '/hand-overs/:handover';

/** Handing over to whoever goes on: people, and all that organisations answer for. */
export function handOverRoutes(house: Pick<House, 'db' | 'clock' | 'country'>): Route[] {
  const { db } = house;

  const find = async (ask: Ask) => {
    const id = ask.req.param('handover') ?? '';
    return isId(id) ? findHandOver(db, ask.get('page').viewer, id) : undefined;
  };
  const packOf = async (ask: Ask, of: HandOver) => {
    const { viewer, country, formats } = ask.get('page');
    const organisation = of.to_organisation ?? of.organisation;
    const [pack, contacts] = await Promise.all([
      readPack(readingAs(db, viewer), organisation),
      listContacts(db, country.code, organisation),
    ]);
    return {
      ...pack,
      contacts: contacts.map(({ name, names }) => ({ name, organisation: formats.name(names) })),
    };
  };

  const countRolesOf = (person: string) => countMemberships(db, house.country, person);

  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const { viewer, country } = page;
    const own = new Set(viewer.memberships.map(({ organisation }) => organisation));
    const all = await listOrganisations(db, country.code);
    const organisations = all.filter(({ id, kind }) => own.has(id) || mayHandOverOthers(viewer, kind));
    const [made, waiting] = await Promise.all([listHandOvers(db, viewer), listWaiting(db, viewer)]);
    return ask.html(<HandOversPage {...{ page, handOvers: made, waiting, organisations }} />);
  };

  const form = async (ask: Ask, typed: Typed = {}, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const { viewer, country, query } = page;
    const asked = query.get('organisation');
    if (asked === null) return ask.redirect('/hand-overs', 303);
    const organisation = await findOrganisation(db, country.code, asked);
    if (!organisation) return notFoundPage(ask, page);
    const members = await listMembers(db, country.code, organisation.id);
    const mayOthers = mayHandOverOthers(viewer, organisation.kind);
    const isMember = members.some(({ id }) => id === viewer.person?.id);
    if (!mayOthers && !isMember) return ask.redirect('/hand-overs', 303);
    const leaving = members.filter(({ id }) => mayOthers || id === viewer.person?.id);
    const colleagues = [...new Map(members.map(({ id, name }) => [id, { id, name }])).values()];
    const successors = mayOthers ? await listEverybody(db, country.code) : colleagues;
    return ask.html(
      <NewHandOverPage {...{ page, organisation, leaving, successors, typed, problems }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const move = async (ask: Ask, typed: Typed = {}, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const organisations = await listOrganisations(db, page.country.code);
    return ask.html(
      <MoveDutiesPage {...{ page, organisations, typed, problems }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const paper = (format: 'docx' | 'pdf') =>
    get(`${ONE}/pack.${format}`, handOvers, async (ask) => {
      const page = ask.get('page');
      const found = await find(ask);
      if (!found) return notFoundPage(ask, page);
      const made = packPaper(found, await packOf(ask, found), inLanguage(page, page.language));
      const bytes = await (format === 'docx' ? writeDocx(made) : writePdf(made));
      return sendFile(ask, format, `hand-over-${found.organisation_slug}.${format}`, bytes);
    });

  return [
    get('/hand-overs', handOvers, list),
    get('/hand-overs/new', handOvers, (ask) => form(ask)),
    post('/hand-overs/new', handOvers, async (ask) => {
      const page = ask.get('page');
      const { value, typed } = await readForm(ask, handOverForm);
      const slug = page.query.get('organisation') ?? '';
      const outcome = await handOver(house, page.viewer, slug, value, page.language);
      if (!outcome) return ask.redirect('/hand-overs', 303);
      if (!outcome.ok) return form(ask, typed, outcome.problems);
      // whose last roles have ended is nobody here any more, and would be asked to sign in
      const { person, memberships } = page.viewer;
      const isGone = value.successors.has(person?.id ?? '') && (await countRolesOf(person?.id ?? '')) === 0;
      if (isGone && memberships.length > 0) return ask.html(<HandedOverPage page={page} />);
      const [only, ...more] = outcome.value.ids;
      return ask.redirect(only && more.length === 0 ? handOverHref(only) : '/hand-overs', 303);
    }),
    get('/hand-overs/duties', moveDuties, (ask) => move(ask)),
    post('/hand-overs/duties', moveDuties, async (ask) => {
      const page = ask.get('page');
      const { value, typed } = await readForm(ask, dutiesForm);
      const outcome = await handOverDuties(house, page.viewer, value, page.language);
      if (!outcome.ok) return move(ask, typed, outcome.problems);
      return ask.redirect(handOverHref(outcome.value.id), 303);
    }),
    get(ONE, handOvers, async (ask) => {
      const page = ask.get('page');
      const found = await find(ask);
      if (!found) return notFoundPage(ask, page);
      return ask.html(<PackPage {...{ page, handOver: found, pack: await packOf(ask, found) }} />);
    }),
    paper('docx'),
    paper('pdf'),
    post(`${ONE}/received`, handOvers, async (ask) => {
      const page = ask.get('page');
      const found = await find(ask);
      if (!found) return notFoundPage(ask, page);
      await receiveHandOver(house, page.viewer, found.id);
      return ask.redirect(handOverHref(found.id), 303);
    }),
  ];
}
