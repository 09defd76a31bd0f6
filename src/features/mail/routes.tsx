import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { isId } from '../../web/ids.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { retryMail } from './actions.ts';
import { MessagePage, OutboxPage } from './pages.tsx';
import { readOutbox } from './policy.ts';
import { findMessage, readMessages } from './queries.ts';

const PAGE_SIZE = 50;

export function mailRoutes(house: House): Route[] {
  const idOf = (ask: Ask) => {
    const id = ask.req.param('id') ?? '';
    return isId(id) ? id : undefined;
  };

  return [
    get('/administration/outbox', readOutbox, async (ask) => {
      const page = ask.get('page');
      const current = Math.max(1, Math.min(10_000, Number.parseInt(page.query.get('page') ?? '1', 10) || 1));
      const { messages, total } = await readMessages(house.db, house.country, current, PAGE_SIZE);
      return ask.html(
        <OutboxPage
          page={page}
          messages={messages}
          current={current}
          pages={Math.ceil(total / PAGE_SIZE)}
          hasServer={house.config.smtpUrl !== undefined}
        />,
      );
    }),

    get('/administration/outbox/:id', readOutbox, async (ask) => {
      const id = idOf(ask);
      const message = id && (await findMessage(house.db, house.country, id));
      return message
        ? ask.html(<MessagePage page={ask.get('page')} message={message} />)
        : notFoundPage(ask, ask.get('page'));
    }),

    post('/administration/outbox/:id/retry', readOutbox, async (ask) => {
      const id = idOf(ask);
      const message = id && (await findMessage(house.db, house.country, id));
      if (!message) return notFoundPage(ask, ask.get('page'));
      await retryMail(house, ask.get('page').viewer, message.id);
      return ask.redirect(`/administration/outbox/${message.id}`, 303);
    }),
  ];
}
