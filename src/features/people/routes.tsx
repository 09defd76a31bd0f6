import { requireAuthority } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Outcome, Problem } from '../../problem.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { isId } from '../../web/ids.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { problemsInWords } from '../../web/kinds-and-roles.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { readEmails } from '../accounts/actions.ts';
import { clearRefusals, listRefusals } from '../mail/actions.ts';
import {
  addMemberships,
  changeAlternate,
  createPerson,
  endMembership,
  endSessionsOf,
  inviteAgain,
} from './actions.ts';
import { InvitationPage, PeoplePage } from './pages.tsx';
import { PersonPage, personDone } from './person-page.tsx';
import { administerPeople } from './policy.ts';
import { findPerson, listMemberships, listOrganisationNames, listPeople } from './queries.ts';
import {
  alternateForm,
  invitationForm,
  membershipForm,
  reasonForm,
  type MembershipForm,
  type NamedOrganisation,
} from './schema.ts';
import { liftPerson, suspendPerson } from './suspension.ts';

const PEOPLE = '/administration/people';
const PERSON = `${PEOPLE}/:id`;

/** The administration of people: invitations, roles, suspensions, sessions. */
export function peopleRoutes(house: House): Route[] {
  const { db } = house;

  const organisationsFor = async (page: PageContext): Promise<NamedOrganisation[]> => {
    const rows = await listOrganisationNames(db, page.country.code);
    const collator = new Intl.Collator(page.language);
    return rows
      .map(({ id, kind, names }) => ({ id, kind, name: page.formats.name(names) }))
      .sort((a, b) => collator.compare(a.name, b.name));
  };

  const showPerson = async (ask: Ask, refusal?: { problems: readonly Problem[]; typed?: Typed }) => {
    const page = ask.get('page');
    const id = idOf(ask);
    const person = isId(id) ? await findPerson(db, page.country.code, id) : undefined;
    if (!person) return notFoundPage(ask, page);
    const emails = await readEmails(db, [person.account]);
    const done = refusal ? undefined : personDone.find((what) => what === page.query.get('done'));
    return ask.html(
      <PersonPage
        page={page}
        person={person}
        email={emails.get(person.account) ?? ''}
        memberships={await listMemberships(db, page.country.code, person.id)}
        organisations={await organisationsFor(page)}
        refusal={(await listRefusals(db, page.country.code, person.id))[0]}
        typed={refusal?.typed}
        problems={refusal && problemsInWords(page, refusal.problems)}
        done={done}
      />,
      refusal ? 400 : 200,
    );
  };

  /** After a verb on one person: back to their page, or that page with what stood in the way. */
  const answer = (
    ask: Ask,
    outcome: Outcome<null> | undefined,
    what: (typeof personDone)[number],
    typed: Typed = {},
  ) => {
    if (!outcome) return notFoundPage(ask, ask.get('page'));
    if (outcome.ok) return ask.redirect(`${PEOPLE}/${idOf(ask)}?done=${what}`, 303);
    return showPerson(ask, { problems: outcome.problems, typed });
  };

  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const people = await listPeople(db, page.country.code);
    const memberships = await listMemberships(db, page.country.code);
    return ask.html(<PeoplePage {...{ page, people, memberships }} />);
  };

  const showInvitation = async (ask: Ask) => {
    const page = ask.get('page');
    const typed = { organisation: page.query.get('organisation') ?? '', language: page.language };
    return ask.html(<InvitationPage {...{ page, typed, organisations: await organisationsFor(page) }} />);
  };

  const invite = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, invitationForm);
    const { name, email, language } = value;
    const author = requireAuthority(page.viewer, administerPeople);
    const outcome = await createPerson(house, author, {
      name,
      email,
      language,
      memberships: membershipsOf(value),
    });
    if (outcome.ok) return ask.redirect(`${PEOPLE}/${outcome.value.person}?done=invited`, 303);
    const problems = problemsInWords(page, outcome.problems);
    return ask.html(
      <InvitationPage {...{ page, typed, problems, organisations: await organisationsFor(page) }} />,
      400,
    );
  };

  return [
    get(PEOPLE, administerPeople, list),
    get(`${PEOPLE}/new`, administerPeople, showInvitation),
    post(`${PEOPLE}/new`, administerPeople, invite),
    get(PERSON, administerPeople, (ask) => showPerson(ask)),
    post(`${PERSON}/memberships`, administerPeople, async (ask) => {
      const { value, typed } = await readForm(ask, membershipForm);
      const outcome = await addMemberships(house, ask.get('page').viewer, idOf(ask), membershipsOf(value));
      return answer(ask, outcome, 'added', typed);
    }),
    post(`${PERSON}/memberships/:membership/alternate`, administerPeople, async (ask) => {
      const membership = ask.req.param('membership') ?? '';
      const { value } = await readForm(ask, alternateForm);
      const isAlternate = value.alternate === 'yes';
      const { viewer } = ask.get('page');
      return answer(
        ask,
        await changeAlternate(house, viewer, idOf(ask), membership, isAlternate),
        'alternate',
      );
    }),
    post(`${PERSON}/memberships/:membership/end`, administerPeople, async (ask) => {
      const membership = ask.req.param('membership') ?? '';
      return answer(ask, await endMembership(house, ask.get('page').viewer, idOf(ask), membership), 'ended');
    }),
    post(`${PERSON}/address`, administerPeople, async (ask) => {
      const page = ask.get('page');
      requireAuthority(page.viewer, administerPeople);
      const id = idOf(ask);
      const found = isId(id) ? await findPerson(db, page.country.code, id) : undefined;
      if (!found) return notFoundPage(ask, page);
      await clearRefusals(db, page.country.code, found.id, house.clock());
      return ask.redirect(`${PEOPLE}/${found.id}?done=address`, 303);
    }),
    post(`${PERSON}/invite`, administerPeople, async (ask) =>
      answer(ask, await inviteAgain(house, ask.get('page').viewer, idOf(ask)), 'again'),
    ),
    post(`${PERSON}/end-sessions`, administerPeople, async (ask) => {
      const page = ask.get('page');
      const found = await endSessionsOf(house, page.viewer, idOf(ask));
      return found ? ask.redirect(`${PEOPLE}/${idOf(ask)}?done=signed-out`, 303) : notFoundPage(ask, page);
    }),
    post(`${PERSON}/suspend`, administerPeople, async (ask) => {
      const { value, typed } = await readForm(ask, reasonForm);
      const outcome = await suspendPerson(house, ask.get('page').viewer, idOf(ask), value.reason);
      return answer(ask, outcome, 'suspended', typed);
    }),
    post(`${PERSON}/lift`, administerPeople, async (ask) =>
      answer(ask, await liftPerson(house, ask.get('page').viewer, idOf(ask)), 'lifted'),
    ),
  ];
}

function membershipsOf({ organisation, roles }: MembershipForm) {
  return roles.map((role) => ({ organisation, role }));
}

function idOf(ask: Ask): string {
  return ask.req.param('id') ?? '';
}
