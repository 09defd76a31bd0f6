import type { Permission } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import { writeDocx } from '../../documents/write/docx.ts';
import { writePdf } from '../../documents/write/pdf.ts';
import type { House } from '../../house.ts';
import type { Outcome, Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { dayIn } from '../../web/formats.ts';
import type { Typed } from '../../web/forms.ts';
import { inLanguage } from '../../web/in-language.ts';
import { isId } from '../../web/ids.ts';
import { asText, readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { sendFile } from '../../web/send-file.ts';
import { readLetterhead } from '../letters/actions.ts';
import { agendaFacts, AgendaPage } from './agenda-page.tsx';
import { meetingFacts, MeetingFormPage, typedMeeting } from './form-page.tsx';
import { MeetingsPage } from './list-page.tsx';
import { meetingDone, MeetingPage } from './meeting-page.tsx';
import { minutesFacts, MinutesPage } from './minutes-page.tsx';
import { agendaPaper, minutesPaper } from './papers.ts';
import { keepMeetings, seeMeetings } from './policy.ts';
import { proposeItems } from './propose.ts';
import {
  findMeeting,
  findMeetingOfDecision,
  listInvitable,
  listMeetings,
  listMembers,
  listOpenDecisions,
  listWaiting,
} from './queries.ts';
import { agendaForm, meetingForm, meetingHref, minutesForm, type WholeMeeting } from './schema.ts';
import { addMeeting, cancelMeeting, changeMeeting, finishDecision, saveMinutes, setAgenda } from './verbs.ts';

const ONE = '/meetings/:meeting';
const papers = { agenda: agendaPaper, minutes: minutesPaper } as const;

/** Meetings of the mechanism, from their agenda to their minutes. */
export function meetingRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;
  const readingFor = (ask: Ask) => readingAs(db, ask.get('page').viewer);
  const languagesOf = (ask: Ask) => ask.get('page').country.languages;
  const todayOf = (ask: Ask) => dayIn(ask.get('page').country.timeZone, house.clock());
  const numberOf = (ask: Ask) => {
    const text = ask.req.param('meeting') ?? '';
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
  };
  const find = (ask: Ask) => findMeeting(readingFor(ask), numberOf(ask));
  const proposalsFor = (ask: Ask) =>
    proposeItems(readingFor(ask), todayOf(ask), (names) => ask.get('page').formats.name(names));

  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingFor(ask);
    const [meetings, open, waiting] = await Promise.all([
      listMeetings(reading),
      listOpenDecisions(reading),
      listWaiting(reading, page.viewer),
    ]);
    return ask.html(<MeetingsPage {...{ page, meetings, open, waiting, today: todayOf(ask) }} />);
  };

  const show = async (
    ask: Ask,
    whole: WholeMeeting | undefined,
    refusal: { problems: readonly Problem[]; finishing?: { id: string; note: string } } = { problems: [] },
  ) => {
    const page = ask.get('page');
    if (!whole) return notFoundPage(ask, page);
    const isRefused = refusal.problems.length > 0;
    const done = isRefused ? undefined : meetingDone.find((what) => what === page.query.get('done'));
    return ask.html(
      <MeetingPage {...{ page, whole, done, today: todayOf(ask) }} {...refusal} />,
      isRefused ? 400 : 200,
    );
  };

  const form = async (
    ask: Ask,
    changing: WholeMeeting | undefined,
    typed: Typed,
    problems: readonly Problem[] = [],
  ) => {
    const page = ask.get('page');
    const organisations = await listInvitable(db, page.country.code);
    const newer =
      changing && problems.includes(newerVersion)
        ? differingFacts(
            meetingFacts(page, typedMeeting(changing), organisations),
            meetingFacts(page, typed, organisations),
          )
        : undefined;
    const props = { page, typed, organisations, problems, newer, ...(changing && { changing }) };
    return ask.html(<MeetingFormPage {...props} />, problems.length > 0 ? 400 : 200);
  };

  const add = async (ask: Ask) => {
    const { value, typed } = await readForm(ask, meetingForm);
    const outcome = await addMeeting(house, ask.get('page').viewer, languagesOf(ask), value);
    if (outcome.ok) return ask.redirect(`${meetingHref(outcome.value.number)}/agenda`, 303);
    return form(ask, undefined, typed, outcome.problems);
  };

  const edit = async (ask: Ask) => {
    const whole = await find(ask);
    if (!whole) return notFoundPage(ask, ask.get('page'));
    return form(ask, whole, typedMeeting(whole));
  };

  const save = async (ask: Ask) => {
    const { value, typed } = await readForm(ask, meetingForm);
    const outcome = await changeMeeting(
      house,
      ask.get('page').viewer,
      languagesOf(ask),
      numberOf(ask),
      value,
    );
    return answer(ask, outcome, 'saved', (whole, problems) => form(ask, whole, typed, problems));
  };

  const agenda = async (
    ask: Ask,
    whole: WholeMeeting,
    typed: Typed = {},
    problems: readonly Problem[] = [],
  ) => {
    const page = ask.get('page');
    const newer = problems.includes(newerVersion) ? agendaFacts(page, whole) : undefined;
    const proposals = await proposalsFor(ask);
    return ask.html(
      <AgendaPage {...{ page, whole, proposals, typed, problems, newer }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const minutes = async (ask: Ask, whole: WholeMeeting, typed?: Typed, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const [organisations, members] = await Promise.all([
      listInvitable(db, page.country.code),
      listMembers(db, page.country.code),
    ]);
    const newer = problems.includes(newerVersion) ? minutesFacts(page, whole) : undefined;
    const props = { page, whole, organisations, members, problems, newer, ...(typed && { typed }) };
    return ask.html(<MinutesPage {...props} />, problems.length > 0 ? 400 : 200);
  };

  /** After a verb on one meeting: its page, or the form with what stood in the way; no page once it was cancelled. */
  const answer = async (
    ask: Ask,
    outcome: Outcome<null> | undefined,
    what: (typeof meetingDone)[number],
    again: (whole: WholeMeeting, problems: readonly Problem[]) => Response | Promise<Response>,
  ) => {
    const whole = await find(ask);
    if (!whole) return notFoundPage(ask, ask.get('page'));
    if (!outcome) return show(ask, whole, { problems: [{ code: 'meetings.cancelled.already' }] });
    if (outcome.ok) return ask.redirect(`${meetingHref(whole.meeting.number)}?done=${what}`, 303);
    return again(whole, outcome.problems);
  };

  /** A form of a meeting that can still be changed. */
  const formOf = (
    path: string,
    needs: Permission,
    draw: (ask: Ask, whole: WholeMeeting) => Promise<Response>,
  ) =>
    get(path, needs, async (ask) => {
      const whole = await find(ask);
      if (!whole) return notFoundPage(ask, ask.get('page'));
      if (whole.meeting.cancelled_at) return ask.redirect(meetingHref(whole.meeting.number), 303);
      return draw(ask, whole);
    });

  const paper = (name: keyof typeof papers, format: 'docx' | 'pdf') =>
    get(`${ONE}/${name}.${format}`, seeMeetings, async (ask) => {
      const page = ask.get('page');
      const whole = await find(ask);
      if (!whole) return notFoundPage(ask, page);
      const context = inLanguage(page, page.query.get('language') ?? page.language);
      const made = papers[name](whole, await readLetterhead(db, page.country.code), context);
      const bytes = await (format === 'docx' ? writeDocx(made) : writePdf(made));
      return sendFile(
        ask,
        format,
        `${name}-${whole.meeting.held_on}-${context.language.code}.${format}`,
        bytes,
      );
    });

  return [
    get('/meetings', seeMeetings, list),
    get('/meetings/new', keepMeetings, (ask) => form(ask, undefined, { language: ask.get('page').language })),
    post('/meetings/new', keepMeetings, add),
    get(ONE, seeMeetings, async (ask) => show(ask, await find(ask))),
    formOf(`${ONE}/edit`, keepMeetings, edit),
    post(`${ONE}/edit`, keepMeetings, save),
    formOf(`${ONE}/agenda`, keepMeetings, (ask, whole) => agenda(ask, whole)),
    post(`${ONE}/agenda`, keepMeetings, async (ask) => {
      const { value, typed } = await readForm(ask, agendaForm);
      const proposals = await proposalsFor(ask);
      const outcome = await setAgenda(house, ask.get('page').viewer, numberOf(ask), value, proposals);
      return answer(ask, outcome, 'agenda', (whole, problems) => agenda(ask, whole, typed, problems));
    }),
    formOf(`${ONE}/minutes`, keepMeetings, (ask, whole) => minutes(ask, whole)),
    post(`${ONE}/minutes`, keepMeetings, async (ask) => {
      const { value, typed } = await readForm(ask, minutesForm);
      const outcome = await saveMinutes(house, ask.get('page').viewer, numberOf(ask), value);
      return answer(ask, outcome, 'minutes', (whole, problems) => minutes(ask, whole, typed, problems));
    }),
    post(`${ONE}/cancel`, keepMeetings, async (ask) => {
      const outcome = await cancelMeeting(house, ask.get('page').viewer, numberOf(ask));
      return answer(ask, outcome, 'saved', (whole, problems) => show(ask, whole, { problems }));
    }),
    paper('agenda', 'docx'),
    paper('agenda', 'pdf'),
    paper('minutes', 'docx'),
    paper('minutes', 'pdf'),
    post('/meetings/decisions/:decision/done', seeMeetings, async (ask) => {
      const page = ask.get('page');
      const id = ask.req.param('decision') ?? '';
      const number = isId(id) ? await findMeetingOfDecision(readingFor(ask), id) : undefined;
      if (number === undefined) return notFoundPage(ask, page);
      const form = await ask.req.formData();
      const given = form.get('note') ?? form.get(`note-${id}`);
      const typed = typeof given === 'string' ? given : '';
      const note = asText(typed);
      const outcome = await finishDecision(house, page.viewer, id, { note, language: page.language });
      if (!outcome) return notFoundPage(ask, page);
      if (outcome.ok) return ask.redirect(`${meetingHref(number)}?done=finished#decision-${id}`, 303);
      const whole = await findMeeting(readingFor(ask), number);
      return show(ask, whole, { problems: outcome.problems, finishing: { id, note: typed } });
    }),
  ];
}
