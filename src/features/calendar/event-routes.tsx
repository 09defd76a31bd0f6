import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { dayIn } from '../../web/formats.ts';
import type { Typed } from '../../web/forms.ts';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { listOrganisations } from '../organisations/actions.ts';
import { listReviews } from '../reviews/actions.ts';
import { eventFacts, EventFormPage, typedEvent } from './event-form-page.tsx';
import { EventPage } from './event-page.tsx';
import { findEvent, listEvents } from './event-queries.ts';
import { addEvent, changeEvent, enterSessions, withdrawEvent } from './event-verbs.ts';
import { keepCalendar } from './policy.ts';
import { eventForm, eventHref, EVENTS, eventVersion, sessionsForm } from './schema.ts';
import { SessionsPage } from './sessions-page.tsx';

const ONE = `${EVENTS}/:event`;
const SESSIONS = '/calendar/sessions';

/** The days that are entered, one by one and many at once. */
export function eventRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;
  const readingFor = (ask: Ask) => {
    const { viewer, asOf } = ask.get('page');
    return readingAs(db, viewer, asOf?.seq);
  };
  const find = (ask: Ask) => findEvent(readingFor(ask), ask.req.param('event') ?? '');
  const languagesOf = (ask: Ask) => ask.get('page').country.languages;
  const typedForm = (ask: Ask) => readForm(ask, eventForm(languagesOf(ask)));

  const offers = async (ask: Ask) => {
    const reading = readingFor(ask);
    const [organisations, reviews] = await Promise.all([
      listOrganisations(reading),
      listReviews({ reading, index: undefined }),
    ]);
    return { organisations, reviews };
  };

  const show = async (ask: Ask, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const event = await find(ask);
    if (!event) return notFoundPage(ask, page);
    return ask.html(<EventPage {...{ page, event, problems }} />, problems.length > 0 ? 400 : 200);
  };

  const add = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await typedForm(ask);
    const outcome = await addEvent(house, page.viewer, languagesOf(ask), value);
    if (outcome.ok) return ask.redirect(eventHref(outcome.value.slug), 303);
    const { problems } = outcome;
    return ask.html(<EventFormPage {...{ page, typed, problems }} {...await offers(ask)} />, 400);
  };

  const edit = async (ask: Ask) => {
    const page = ask.get('page');
    const event = await find(ask);
    if (!event) return notFoundPage(ask, page);
    if (event.withdrawn_at) return ask.redirect(eventHref(event.slug), 303);
    const changing = { slug: event.slug, version: eventVersion(event) };
    return ask.html(
      <EventFormPage {...{ page, changing, typed: typedEvent(event) }} {...await offers(ask)} />,
    );
  };

  const save = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await typedForm(ask);
    const slug = ask.req.param('event') ?? '';
    if (!(await find(ask))) return notFoundPage(ask, page);
    const outcome = await changeEvent(house, page.viewer, languagesOf(ask), slug, value);
    if (outcome.ok) return ask.redirect(eventHref(slug), 303);
    const { problems } = outcome;
    const event = await find(ask);
    if (!event || event.withdrawn_at) return show(ask, problems);
    const offered = await offers(ask);
    const newer = problems.includes(newerVersion)
      ? differingFacts(eventFacts(page, typedEvent(event), offered), eventFacts(page, typed, offered))
      : undefined;
    const changing = { slug, version: eventVersion(event) };
    return ask.html(<EventFormPage {...{ page, changing, typed, problems, newer }} {...offered} />, 400);
  };

  const withdraw = async (ask: Ask) => {
    const page = ask.get('page');
    const event = await find(ask);
    if (!event) return notFoundPage(ask, page);
    const outcome = await withdrawEvent(house, page.viewer, event.slug);
    return outcome.ok ? ask.redirect(eventHref(event.slug), 303) : show(ask, outcome.problems);
  };

  const sessions = async (ask: Ask, typed = '', problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const { query, country, t } = page;
    const today = dayIn(country.timeZone, house.clock());
    const events = await listEvents(readingFor(ask));
    const coming = events.filter(
      ({ kind, withdrawn_at, ends_on }) => kind === 'session' && withdrawn_at === null && ends_on >= today,
    );
    const counted = (name: string) => Math.max(0, Math.trunc(Number(query.get(name)) || 0));
    const done =
      query.get('done') === 'entered' && problems.length === 0
        ? t('calendar.sessions.done', {
            added: counted('added'),
            changed: counted('changed'),
            same: counted('same'),
          })
        : undefined;
    return ask.html(
      <SessionsPage {...{ page, sessions: coming, typed, problems, done }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const enter = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed }: { value: { sessions: string }; typed: Typed } = await readForm(ask, sessionsForm);
    const outcome = await enterSessions(house, page.viewer, page.language, value.sessions);
    if (!outcome.ok) return sessions(ask, typed['sessions'], outcome.problems);
    const { added, changed, same } = outcome.value;
    return ask.redirect(`${SESSIONS}?done=entered&added=${added}&changed=${changed}&same=${same}`, 303);
  };

  return [
    get(`${EVENTS}/new`, keepCalendar, async (ask) =>
      ask.html(<EventFormPage page={ask.get('page')} typed={{ public: 'yes' }} {...await offers(ask)} />),
    ),
    post(`${EVENTS}/new`, keepCalendar, add),
    get(ONE, everyone, (ask) => show(ask), { follows: 'register' }),
    get(`${ONE}/edit`, keepCalendar, edit),
    post(`${ONE}/edit`, keepCalendar, save),
    post(`${ONE}/withdraw`, keepCalendar, withdraw),
    get(SESSIONS, keepCalendar, (ask) => sessions(ask)),
    post(SESSIONS, keepCalendar, enter),
  ];
}
