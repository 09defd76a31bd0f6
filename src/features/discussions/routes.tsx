import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { isId } from '../../web/ids.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { findAction } from '../plans/actions.ts';
import { findRecommendation } from '../recommendations/actions.ts';
import { listWaiting } from './actions.ts';
import { askable, hearing, isAmongColleagues } from './audience.ts';
import { discussionDone, DiscussionPage, type DiscussionView } from './discussion-page.tsx';
import { NewDiscussionPage } from './form-page.tsx';
import { DiscussionsPage } from './list-page.tsx';
import { authorityToSpeak, discuss, speaksFor } from './policy.ts';
import {
  countDiscussions,
  listConclusions,
  listDiscussions,
  listMentions,
  listMessages,
  readWriters,
} from './queries.ts';
import {
  audiences,
  audiencesOf,
  conclusionForm,
  discussionHref,
  messageForm,
  openForm,
  type ListedDiscussion,
  type Subject,
} from './schema.ts';
import {
  conclude,
  finishConclusion,
  listSpeaking,
  openDiscussion,
  settle,
  withdrawMessage,
  writeMessage,
} from './verbs.ts';
import { listAskablePeople, readActive } from './write-queries.ts';

const NEW = '/discussions/new';
const ONE = '/discussions/:discussion';
const PER_PAGE = 40;
/** Of a recommendation. */
const ADDRESS = /^[\w.-]{1,100}\/[\w.()~-]{1,40}$/;

type Attempt = { typed: Typed; problems: readonly Problem[] };
type Deps = Pick<House, 'db' | 'clock'>;

/** Discussions of recommendations and actions, each for its own audience. */
export function discussionRoutes(house: Deps): Route[] {
  return [...ofList(house), ...ofNew(house), ...ofOne(house)];
}

function readingFor({ db }: Deps, ask: Ask) {
  const { viewer, asOf } = ask.get('page');
  return readingAs(db, viewer, asOf?.seq);
}

function ofList(house: Deps): Route[] {
  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingFor(house, ask);
    const count = await countDiscussions(reading, {});
    const pages = Math.max(1, Math.ceil(count / PER_PAGE));
    const typed = Number(page.query.get('page') ?? 1);
    const current = Number.isInteger(typed) ? Math.min(Math.max(typed, 1), pages) : 1;
    const [discussions, waiting] = await Promise.all([
      listDiscussions(reading, {}, PER_PAGE, (current - 1) * PER_PAGE),
      page.asOf ? [] : listWaiting(reading, page.viewer),
    ]);
    return ask.html(<DiscussionsPage page={page} view={{ discussions, waiting, current, pages }} />);
  };
  return [get('/discussions', everyone, list, { follows: 'register' })];
}

function ofNew(house: Deps): Route[] {
  const { db } = house;

  /** What a new discussion is to be about, as its address says, where the viewer may see it. */
  const subjectOf = async (ask: Ask): Promise<Subject | undefined> => {
    const { query, viewer } = ask.get('page');
    const reading = readingAs(db, viewer);
    const [, plan, number] = /^([^/]{1,200})\/(\d{1,6})$/.exec(query.get('action') ?? '') ?? [];
    if (plan !== undefined) {
      const action = await findAction(reading, plan, Number(number));
      return (
        action && {
          kind: 'action',
          id: action.id,
          plan: action.plan_slug,
          number: action.number,
          title: action.title,
          language: action.plan_language,
          isRemoved: false,
          isPublic: action.public,
        }
      );
    }
    const address = ADDRESS.exec(query.get('recommendation') ?? '')?.[0];
    const found = address === undefined ? undefined : await findRecommendation(reading, address);
    if (!found) return undefined;
    const { id, text, language, public: isPublic } = found;
    return {
      kind: 'recommendation',
      id,
      address: found.address,
      number: found.number,
      text,
      language,
      isPublic,
    };
  };

  const form = async (ask: Ask, attempt?: Attempt) => {
    const page = ask.get('page');
    const { viewer } = page;
    const subject = await subjectOf(ask);
    if (!subject) return notFoundPage(ask, page);
    const [speakers, organisations, people] = await Promise.all([
      listSpeaking(house, viewer),
      readActive(db, viewer.country),
      listAskablePeople(db, viewer.country),
    ]);
    const offered = new Set(speakers.flatMap(({ kind }) => audiencesOf(kind)));
    const widest = offered.has('mechanism') ? 'mechanism' : 'public';
    const of = { audience: widest, organisation: speakers[0]?.id ?? '', subject } as const;
    const { typed = {}, problems = [] } = attempt ?? {};
    const view = {
      subject,
      speakers,
      audiences: audiences.filter((audience) => offered.has(audience)),
      choices: [
        ...askable(viewer, { ...of, audience: 'public' }, organisations, people),
        ...askable(viewer, of, organisations, people).filter(({ person }) => person !== null),
      ],
      typed,
      problems,
    };
    return ask.html(<NewDiscussionPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const open = async (ask: Ask) => {
    const page = ask.get('page');
    const subject = await subjectOf(ask);
    if (!subject) return notFoundPage(ask, page);
    const { value, typed } = await readForm(ask, openForm);
    const outcome = await openDiscussion(house, page.viewer, subject, value, (names) =>
      page.formats.name(names),
    );
    if (!outcome.ok) return form(ask, { typed, problems: outcome.problems });
    return ask.redirect(`${discussionHref(outcome.value.id)}?done=begun`, 303);
  };

  return [get(NEW, discuss, (ask) => form(ask)), post(NEW, discuss, open)];
}

function ofOne(house: Deps): Route[] {
  const { db } = house;

  const find = async (ask: Ask): Promise<ListedDiscussion | undefined> => {
    const id = ask.req.param('discussion') ?? '';
    if (!isId(id)) return undefined;
    const [found] = await listDiscussions(readingFor(house, ask), { id }, 1, 0);
    return found;
  };

  const show = async (
    ask: Ask,
    discussion: ListedDiscussion,
    attempt?: Attempt & Pick<DiscussionView, 'form'>,
  ) => {
    const page = ask.get('page');
    const { viewer, asOf } = page;
    const { country } = viewer;
    const reading = readingFor(house, ask);
    const isNamed = isAmongColleagues(discussion);
    const [said, concluded, mentions, speaking] = await Promise.all([
      listMessages(reading, [discussion.id]),
      listConclusions(reading, [discussion.id]),
      viewer.person ? listMentions(reading, db, country, discussion.id, isNamed) : [],
      asOf ? [] : listSpeaking(house, viewer),
    ]);
    const messages = said.get(discussion.id) ?? [];
    const conclusions = concluded.get(discussion.id) ?? [];
    const writers = viewer.person
      ? await readWriters(
          db,
          country,
          messages.map(({ id }) => id),
        )
      : new Map<string, { person: string; name: string }>();
    const [organisations, people] =
      speaking.length > 0
        ? await Promise.all([readActive(db, country), listAskablePeople(db, country)])
        : [[], []];
    const inside = hearing(organisations, discussion);
    const own = speaksFor(viewer);
    const { typed = {}, problems = [], form = 'message' } = attempt ?? {};
    const view: DiscussionView = {
      discussion,
      messages,
      conclusions,
      mentions,
      writers: isNamed ? writers : new Map(),
      own: new Set(
        messages
          .filter(({ id }) => !asOf && writers.get(id)?.person === viewer.person?.id)
          .map(({ id }) => id),
      ),
      mayFinish: new Set(
        conclusions
          .filter(
            (one) =>
              !asOf &&
              (authorityToSpeak(viewer, one.organisation) ?? authorityToSpeak(viewer, one.concluded_by)),
          )
          .map(({ id }) => id),
      ),
      isAsked: mentions.some(
        (one) =>
          !asOf &&
          one.settled_at === null &&
          own.includes(one.organisation) &&
          (one.person === null || one.person === viewer.person?.id),
      ),
      speakers: speaking.filter(({ id }) => inside.some((one) => one.id === id)),
      hearing: inside,
      choices: askable(viewer, discussion, organisations, people),
      form,
      typed,
      problems,
      done: attempt ? undefined : discussionDone.find((known) => known === page.query.get('done')),
    };
    return ask.html(<DiscussionPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  /** A form of a discussion: finds it as the viewer hears it, does what is asked, and goes back to it. */
  const doing =
    (work: (ask: Ask, discussion: ListedDiscussion) => Promise<Response>) =>
    async (ask: Ask): Promise<Response> => {
      const discussion = await find(ask);
      return discussion ? work(ask, discussion) : notFoundPage(ask, ask.get('page'));
    };
  const back = (ask: Ask, { id }: ListedDiscussion, done: string, place = '') =>
    ask.redirect(`${discussionHref(id)}?done=${done}${place}`, 303);

  const write = doing(async (ask, discussion) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, messageForm);
    const outcome = await writeMessage(house, page.viewer, discussion, value, (names) =>
      page.formats.name(names),
    );
    if (!outcome.ok) return show(ask, discussion, { typed, problems: outcome.problems, form: 'message' });
    return back(ask, discussion, 'written', '#answer');
  });

  const concluding = doing(async (ask, discussion) => {
    const { value, typed } = await readForm(ask, conclusionForm);
    const outcome = await conclude(house, ask.get('page').viewer, discussion, value);
    if (!outcome.ok) return show(ask, discussion, { typed, problems: outcome.problems, form: 'conclusion' });
    return back(ask, discussion, 'concluded', '#conclusions');
  });

  const withdraw = doing(async (ask, discussion) => {
    const page = ask.get('page');
    const id = ask.req.param('message') ?? '';
    const outcome = isId(id) ? await withdrawMessage(house, page.viewer, discussion, id) : undefined;
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return show(ask, discussion, { typed: {}, problems: outcome.problems, form: 'message' });
    return back(ask, discussion, 'withdrawn');
  });

  const finish = doing(async (ask, discussion) => {
    const page = ask.get('page');
    const id = ask.req.param('conclusion') ?? '';
    const outcome = isId(id) ? await finishConclusion(house, page.viewer, discussion, id) : undefined;
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return show(ask, discussion, { typed: {}, problems: outcome.problems, form: 'message' });
    return back(ask, discussion, 'done', '#conclusions');
  });

  const seen = doing(async (ask, discussion) => {
    await settle(house, ask.get('page').viewer, discussion);
    return back(ask, discussion, 'seen');
  });

  return [
    get(
      ONE,
      everyone,
      doing((ask, discussion) => show(ask, discussion)),
      { follows: 'register' },
    ),
    post(`${ONE}/messages`, discuss, write),
    post(`${ONE}/messages/:message/withdraw`, discuss, withdraw),
    post(`${ONE}/conclusions`, discuss, concluding),
    post(`${ONE}/conclusions/:conclusion/done`, discuss, finish),
    post(`${ONE}/seen`, discuss, seen),
  ];
}
