import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { AsSaid, organisationHref } from '../assignments/components.tsx';
import { AskedFields, LanguageField, SpeakerField } from './fields.tsx';
import { AudienceTag, SubjectSaid } from './parts.tsx';
import {
  discussionHref,
  type Askable,
  type Conclusion,
  type ListedDiscussion,
  type Mention,
  type Message,
} from './schema.ts';
import type { Speaker } from './write-queries.ts';

export const discussionDone = ['begun', 'written', 'withdrawn', 'concluded', 'done', 'seen'] as const;

export type DiscussionView = {
  discussion: ListedDiscussion;
  messages: readonly Message[];
  conclusions: readonly Conclusion[];
  mentions: readonly Mention[];
  /** Who wrote each message, where the discussion stays among colleagues. */
  writers: ReadonlyMap<string, { person: string; name: string }>;
  /** Messages that the viewer wrote, and conclusions that are theirs to carry out. */
  own: ReadonlySet<string>;
  mayFinish: ReadonlySet<string>;
  isAsked: boolean;
  /** For whom the viewer can speak here; nobody where they only read. */
  speakers: readonly Speaker[];
  hearing: readonly Speaker[];
  choices: readonly Askable[];
  form: 'message' | 'conclusion';
  typed: Typed;
  problems: readonly Problem[];
  done: (typeof discussionDone)[number] | undefined;
};

/** A discussion: what was said, what was concluded, and where one goes on. */
export function DiscussionPage({ page, view }: { page: PageContext; view: DiscussionView }) {
  const { t, formats } = page;
  const { discussion, messages, speakers, problems, done, isAsked } = view;
  const { audience, organisation_names: names } = discussion;
  const here = discussionHref(discussion.id);
  return (
    <Layout page={page} title={discussion.title}>
      <article class="discussion">
        <section class="first">
          <p class="small crumb">
            <a href="/discussions">{t('discussions.title')}</a>
          </p>
          <h1>
            <bdi lang={discussion.language}>{discussion.title}</bdi>
          </h1>
          <div class="measure">
            <SubjectSaid page={page} subject={discussion.subject} />
          </div>
          <p class="small measure">
            <AudienceTag page={page} audience={audience} />{' '}
            {t(`discussions.audience.${audience}.read`, { name: formats.name(names) })}
          </p>
          {done && (
            <p class="done" aria-live="polite">
              {t(`discussions.done.${done}`)}
            </p>
          )}
          <ProblemSummary page={page} problems={problems} />
          {isAsked && (
            <form method="post" action={`${here}/seen`} class="no-print">
              <p class="problem information">
                {t('discussions.asksYou')} <button class="quiet">{t('discussions.seen')}</button>
              </p>
            </form>
          )}
          <ol class="messages">
            {messages.map((message) => (
              <Said page={page} view={view} message={message} />
            ))}
          </ol>
        </section>
        <Conclusions page={page} view={view} />
        {speakers.length > 0 && <Answer page={page} view={view} />}
      </article>
    </Layout>
  );
}

function Said({ page, view, message }: { page: PageContext; view: DiscussionView; message: Message }) {
  const { t, formats } = page;
  const { discussion, mentions, writers, own } = view;
  const asked = mentions.filter((one) => one.message === message.id);
  const writer = writers.get(message.id);
  return (
    <li id={`message-${message.ordinal}`}>
      <ul class="source small">
        <li>
          <b>
            <a href={organisationHref(page, message.organisation_slug)}>
              {formats.name(message.organisation_names)}
            </a>
          </b>
        </li>
        {writer && (
          <li>
            <bdi>{writer.name}</bdi>
          </li>
        )}
        <li>{formats.time(message.recorded_at)}</li>
      </ul>
      {message.withdrawn_at ? (
        <p class="muted small">{t('discussions.withdrawn', { date: formats.day(message.withdrawn_at) })}</p>
      ) : (
        <>
          {asked.length > 0 && (
            <p class="small">
              {t('discussions.asks', {
                names: formats.list([
                  ...new Set(asked.map((one) => one.name ?? formats.name(one.organisation_names))),
                ]),
              })}
            </p>
          )}
          <AsSaid page={page} language={message.language}>
            {message.text}
          </AsSaid>
          {own.has(message.id) && (
            <form
              method="post"
              action={`${discussionHref(discussion.id)}/messages/${message.id}/withdraw`}
              class="no-print"
            >
              <button class="quiet small">
                {t('discussions.withdraw')}
                <span class="visually-hidden"> {formats.time(message.recorded_at)}</span>
              </button>
            </form>
          )}
        </>
      )}
    </li>
  );
}

function Conclusions({ page, view }: { page: PageContext; view: DiscussionView }) {
  const { t, formats } = page;
  const { discussion, conclusions, mayFinish, speakers } = view;
  return (
    <section id="conclusions">
      <h2>{t('discussions.conclusions')}</h2>
      {conclusions.length === 0 ? (
        <p class="measure muted">{t('discussions.conclusions.none')}</p>
      ) : (
        <ul class="list">
          {conclusions.map((one) => (
            <li>
              <div>
                <AsSaid page={page} language={one.language}>
                  {one.text}
                </AsSaid>
                <ul class="source small">
                  <li>
                    <a href={organisationHref(page, one.organisation_slug)}>
                      {formats.name(one.organisation_names)}
                    </a>
                  </li>
                  <li>{t('discussions.due.until', { date: formats.day(one.due) })}</li>
                  <li>{t('discussions.concludedBy', { name: formats.name(one.concluded_by_names) })}</li>
                </ul>
                {one.done_on === null && mayFinish.has(one.id) && (
                  <form
                    method="post"
                    action={`${discussionHref(discussion.id)}/conclusions/${one.id}/done`}
                    class="no-print"
                  >
                    <button class="quiet small">
                      {t('discussions.finish')}
                      <span class="visually-hidden"> {one.text}</span>
                    </button>
                  </form>
                )}
              </div>
              <div class="side">
                <span class={one.done_on === null ? 'tag pending' : 'tag supported'}>
                  {one.done_on === null
                    ? t('discussions.conclusion.open')
                    : t('discussions.conclusion.done', { date: formats.day(one.done_on) })}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
      {speakers.length > 0 && <Conclude page={page} view={view} />}
    </section>
  );
}

function Conclude({ page, view }: { page: PageContext; view: DiscussionView }) {
  const { t, formats } = page;
  const { discussion, speakers, hearing, form } = view;
  const isTyped = form === 'conclusion';
  const [typed, problems] = isTyped ? [view.typed, view.problems] : [{}, []];
  return (
    <details class="more no-print" open={isTyped}>
      <summary>{t('discussions.conclude')}</summary>
      <form method="post" action={`${discussionHref(discussion.id)}/conclusions`} novalidate>
        <input type="hidden" name="organisation" value={speakers[0]?.slug} />
        <Field
          page={page}
          name="conclusion"
          type="textarea"
          rows={2}
          label={t('discussions.conclusion')}
          hint={t('discussions.conclusion.hint')}
          value={typed['conclusion']}
          problems={problems}
          dir="auto"
        />
        <Choices
          page={page}
          name="who"
          label={t('discussions.who')}
          hint={t('discussions.who.hint')}
          choices={[
            { value: '', label: '' },
            ...hearing.map(({ slug, names }) => ({ value: slug, label: formats.name(names) })),
          ]}
          value={typed['who']}
          problems={problems}
        />
        <Field
          page={page}
          name="due"
          type="date"
          label={t('discussions.due')}
          value={typed['due']}
          problems={problems}
        />
        <input type="hidden" name="language" value={typed['language'] ?? page.language} />
        <p class="actions">
          <button>{t('discussions.conclude.do')}</button>
        </p>
      </form>
    </details>
  );
}

function Answer({ page, view }: { page: PageContext; view: DiscussionView }) {
  const { t } = page;
  const { discussion, speakers, choices, form } = view;
  const isTyped = form === 'message';
  const [typed, problems] = isTyped ? [view.typed, view.problems] : [{}, []];
  const fields = { page, typed, problems };
  return (
    <section id="answer" class="no-print">
      <h2>{t('discussions.answer')}</h2>
      {/* a draft is kept by this address, so that it stays with its discussion */}
      <KeptDraft page={page}>
        <form method="post" action={`${discussionHref(discussion.id)}/messages`} novalidate>
          <SpeakerField {...fields} speakers={speakers} />
          <Field
            page={page}
            name="text"
            type="textarea"
            rows={5}
            label={t('discussions.text')}
            hint={t(`discussions.audience.${discussion.audience}.what`)}
            value={typed['text']}
            problems={problems}
            dir="auto"
          />
          <LanguageField {...fields} />
          <AskedFields {...fields} choices={choices} />
          <p class="actions">
            <button>{t('discussions.answer.do')}</button>
          </p>
        </form>
      </KeptDraft>
    </section>
  );
}
