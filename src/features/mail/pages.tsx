import type { MessageKey } from '../../i18n/languages.ts';
import { Empty, Paging } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { MailMessage } from './queries.ts';

type StateLabel = { label: MessageKey; class: string };

function stateOf({ state, attempts }: MailMessage): StateLabel {
  if (state === 'failed') return { label: 'mail.state.failed', class: 'tag bad' };
  if (state === 'sent') return { label: 'mail.state.sent', class: 'tag supported' };
  if (state === 'outbox') return { label: 'mail.state.outbox', class: 'tag' };
  return attempts > 0
    ? { label: 'mail.state.retrying', class: 'tag warn' }
    : { label: 'mail.state.queued', class: 'tag' };
}

const sentences: Record<string, MessageKey> = {
  EADDRESS: 'mail.error.address',
  EENVELOPE: 'mail.error.refused',
  EMESSAGE: 'mail.error.refused',
  EAUTH: 'mail.error.signIn',
  ETLS: 'mail.error.tls',
  ECONNECTION: 'mail.error.away',
  ESOCKET: 'mail.error.away',
  ETIMEDOUT: 'mail.error.away',
  EDNS: 'mail.error.away',
  ECONNREFUSED: 'mail.error.away',
};

/** Every message, the newest first, with what became of it. */
export function OutboxPage(props: {
  page: PageContext;
  messages: readonly MailMessage[];
  current: number;
  pages: number;
  hasServer: boolean;
}) {
  const { page, messages, current, pages, hasServer } = props;
  const { t, formats } = page;
  return (
    <Layout page={page} title={t('mail.outbox.title')}>
      <section class="first">
        <p class="above small">
          <a href="/administration">{t('shell.nav.administration')}</a>
        </p>
        <h1>{t('mail.outbox.title')}</h1>
        <p class="measure">
          {hasServer ? t('mail.outbox.lead.smtp') : t('mail.outbox.lead.folder', { folder: 'outbox' })}
        </p>
        {messages.length === 0 ? (
          <Empty>
            <p>{t('mail.outbox.empty')}</p>
          </Empty>
        ) : (
          <ul class="list">
            {messages.map((message) => {
              const state = stateOf(message);
              return (
                <li>
                  <div>
                    <a href={`/administration/outbox/${message.id}`}>{message.subject}</a>
                    <br />
                    <span class="small muted" dir="ltr">
                      {message.recipient}
                    </span>
                  </div>
                  <div class="side">
                    <span>
                      <span class={state.class}>{t(state.label)}</span>
                    </span>
                    <span class="muted">{formats.time(message.created_at)}</span>
                  </div>
                </li>
              );
            })}
          </ul>
        )}
        <Paging page={page} current={current} pages={pages} />
      </section>
    </Layout>
  );
}

/** One message as text, never as anything that a browser would act on. */
export function MessagePage({ page, message }: { page: PageContext; message: MailMessage }) {
  const { t, formats } = page;
  const state = stateOf(message);
  const [code = '', ...words] = message.last_error?.split(' ') ?? [];
  return (
    <Layout page={page} title={message.subject}>
      <section class="first">
        <p class="above small">
          <a href="/administration/outbox">{t('mail.outbox.back')}</a>
        </p>
        <h1 class="mail-subject">{message.subject}</h1>
        {message.last_error && (
          <div class={message.state === 'failed' ? 'problem' : 'problem warning'}>
            <h2>{t('mail.outbox.problem')}</h2>
            <p>{t(sentences[code] ?? 'mail.error.other')}</p>
            <p class="small">
              <code dir="ltr">{[code, ...words].join(' ')}</code>
            </p>
          </div>
        )}
        <dl class="facts">
          <dt>{t('mail.outbox.to')}</dt>
          <dd>
            <span dir="ltr">{message.recipient}</span>
          </dd>
          <dt>{t('mail.outbox.state')}</dt>
          <dd>
            <span class={state.class}>{t(state.label)}</span>{' '}
            <span class="muted">{t('mail.outbox.attempts', { attempts: message.attempts })}</span>
          </dd>
          <dt>{t('mail.outbox.time')}</dt>
          <dd>{formats.time(message.created_at)}</dd>
          {message.state === 'sent' && message.sent_at && (
            <>
              <dt>{t('mail.outbox.sentAt')}</dt>
              <dd>{formats.time(message.sent_at)}</dd>
            </>
          )}
        </dl>
        {message.state === 'failed' && message.last_error !== 'EADDRESS' && (
          <form class="actions" method="post" action={`/administration/outbox/${message.id}/retry`}>
            <button>{t('mail.outbox.retry')}</button>
          </form>
        )}
        <h2>{t('mail.outbox.text')}</h2>
        {message.body === null ? (
          <p class="muted">{t('mail.outbox.bodyGone')}</p>
        ) : (
          <div class="mail-text" dir="auto">
            {message.body}
          </div>
        )}
      </section>
    </Layout>
  );
}
