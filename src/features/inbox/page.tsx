import { Empty, LeftToRight, Paging, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { AsSaid, organisationHref } from '../assignments/components.tsx';
import { WorkPlaces } from './components.tsx';
import { inboxKinds, isOverdue, type InboxItem, type InboxKind } from './schema.ts';

export type InboxView = {
  /** Of the page that is shown. */
  items: readonly InboxItem[];
  counts: ReadonlyMap<InboxKind, number>;
  kind: InboxKind | undefined;
  total: number;
  overdue: number;
  current: number;
  pages: number;
  today: string;
  /** Whether the viewer has several organisations of their own, so that each item has to say whose it is. */
  isOfSeveral: boolean;
  /** Whether the viewer stands in for others, and after how many days things come to them. */
  standsIn: boolean;
  escalation: number | null;
};

function inboxHref(kind?: InboxKind): string {
  return kind === undefined ? '/inbox' : `/inbox?kind=${kind}`;
}

/** What waits for whoever looks: each with since when and until when it does, and one press from where it is done. */
export function InboxPage({ page, view }: { page: PageContext; view: InboxView }) {
  const { t, formats } = page;
  const { items, counts, kind, total, overdue, standsIn, escalation } = view;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <Layout page={page} title={t('inbox.title')}>
      <section class="first">
        <h1>{t('inbox.title')}</h1>
        <WorkPlaces page={page} here="waiting" />
        <p class="measure" role="status">
          {t('inbox.found', { count: total })} {overdue > 0 && t('inbox.found.overdue', { count: overdue })}
        </p>
        {standsIn && escalation !== null && (
          <p class="measure small muted">{t('inbox.standsIn', { days: escalation })}</p>
        )}
        {counts.size > 1 && (
          <nav class="inbox-kinds small no-print" aria-label={t('inbox.kinds')}>
            <a href={inboxHref()} aria-current={kind === undefined ? 'page' : undefined}>
              {t('inbox.kinds.all')} <span class="muted">{formats.number(all)}</span>
            </a>
            {inboxKinds
              .filter((one) => counts.has(one))
              .map((one) => (
                <a href={inboxHref(one)} aria-current={one === kind ? 'page' : undefined}>
                  {t(`inbox.kind.${one}`)} <span class="muted">{formats.number(counts.get(one) ?? 0)}</span>
                </a>
              ))}
          </nav>
        )}
        {items.length === 0 ? (
          <Nothing page={page} view={view} />
        ) : (
          <ul class="list inbox">
            {items.map((item) => (
              <Item page={page} view={view} item={item} />
            ))}
          </ul>
        )}
        <Paging page={page} current={view.current} pages={view.pages} />
      </section>
    </Layout>
  );
}

function Nothing({ page, view }: { page: PageContext; view: InboxView }) {
  const { t } = page;
  return (
    <Empty>
      <p>{t(view.kind === undefined ? 'inbox.empty' : 'inbox.empty.kind')}</p>
      <p>
        {view.kind === undefined ? (
          <a href="/account/digest">{t('inbox.empty.mail')}</a>
        ) : (
          <a href={inboxHref()}>{t('inbox.empty.all')}</a>
        )}
      </p>
    </Empty>
  );
}

function Item({ page, view, item }: { page: PageContext; view: InboxView; item: InboxItem }) {
  const { t, formats } = page;
  const { kind, count, mark, organisation, organisationNames, organisationSlug, note, duty } = item;
  const isTheirOwn = organisation !== undefined;
  const names = organisationNames && (!isTheirOwn || view.isOfSeveral) ? organisationNames : undefined;
  // who may not do it themselves is led to where it is seen
  const isReadOnly = item.address.includes('#updates');
  return (
    <li>
      <div>
        <p class="inbox-do">
          <a href={item.address}>
            {count === undefined
              ? t(isReadOnly ? 'inbox.see' : `inbox.do.${kind}`)
              : t(countKey(kind), { count })}
            <span class="visually-hidden"> {mark ?? item.title.slice(0, 60)}</span>
          </a>
        </p>
        {item.title !== '' && <Title item={item} />}
        <ul class="source">
          {isReadOnly && <li>{t(`inbox.kind.${kind}`)}</li>}
          {mark !== undefined && !item.isOfficial && (
            <li>
              <LeftToRight>{mark}</LeftToRight>
            </li>
          )}
          {names && (
            <li>
              {organisationSlug === undefined ? (
                formats.name(names)
              ) : (
                <a href={organisationHref(page, organisationSlug)}>{formats.name(names)}</a>
              )}
            </li>
          )}
        </ul>
        {note && (
          <div class="inbox-note">
            <AsSaid page={page} language={note.language}>
              {note.text}
            </AsSaid>
          </div>
        )}
        <Escalated page={page} item={item} />
        {duty !== undefined && organisationSlug !== undefined && (
          <form method="post" action="/assignments/mine/accept">
            <input type="hidden" name="organisation" value={organisationSlug} />
            <input type="hidden" name="state" value="waiting" />
            <input type="hidden" name="ticked" value={duty} />
            <button class="quiet">
              {t('inbox.accept')}
              <span class="visually-hidden"> {mark}</span>
            </button>
          </form>
        )}
      </div>
      <div class="side">
        {item.due !== null && (
          <span>
            <span class={isOverdue(item, view.today) ? 'tag bad' : 'tag pending'}>
              {t(isOverdue(item, view.today) ? 'inbox.overdue' : 'inbox.due', {
                date: formats.day(item.due),
              })}
            </span>
          </span>
        )}
        {count === undefined && (
          <span class="muted">{t(`inbox.since.${kind}`, { date: formats.day(item.since) })}</span>
        )}
      </div>
    </li>
  );
}

function countKey(kind: InboxKind): 'inbox.count.terms' | 'inbox.count.clusters' {
  return kind === 'terms' ? 'inbox.count.terms' : 'inbox.count.clusters';
}

function Title({ item }: { item: InboxItem }) {
  const { title, language, isOfficial, mark } = item;
  if (isOfficial)
    return (
      <div class="inbox-title">
        {mark !== undefined && (
          <b class="small">
            <LeftToRight>{mark}</LeftToRight>
          </b>
        )}{' '}
        <Words language={language ?? 'en'} class="small">
          {title}
        </Words>
      </div>
    );
  return (
    <p class="inbox-title">
      <bdi lang={language}>{title}</bdi>
    </p>
  );
}

/** To whom it has gone on, and that the reader has it for that reason. */
function Escalated({ page, item }: { page: PageContext; item: InboxItem }) {
  const { t, formats } = page;
  const { escalatedTo = [], isEscalated } = item;
  if (escalatedTo.length === 0) return <></>;
  const people = escalatedTo.map(({ as, names }) =>
    t(`inbox.escalated.${as}`, { names: formats.list(names) }),
  );
  return (
    <p class="small inbox-escalated">
      <span class="tag warn">{t(isEscalated ? 'inbox.escalated.toYou' : 'inbox.escalated')}</span>{' '}
      {people.join(' · ')}
    </p>
  );
}
