import { may } from '../../access/policy.ts';
import { Choices, Empty, Paging, Switch } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { Organisation } from '../organisations/actions.ts';
import { Title } from './components.tsx';
import type { Entry } from './entries.ts';
import { byMonth, type Month, type MonthCell, type YearRow } from './months.ts';
import { keepCalendar } from './policy.ts';
import { calendarHref, entryKinds, EVENTS, type CalendarFilter } from './schema.ts';
import {
  basisInWords,
  entryDays,
  entryKindInWords,
  entryTitle,
  mechanismInWords,
  sourceInWords,
} from './words.ts';

export type CalendarView = {
  /** Those of the page that is shown. */
  entries: readonly Entry[];
  found: number;
  current: number;
  pages: number;
  isPast: boolean;
  today: string;
  filter: CalendarFilter;
  /** What the filters offer: what there is, whatever is chosen. */
  mechanisms: readonly string[];
  organisations: readonly Organisation[];
  /** Slugs of the organisations of whoever reads. */
  own: readonly string[];
  years: readonly YearRow[];
};

/** What is to come, or what was, month by month. */
export function CalendarPage({ page, view }: { page: PageContext; view: CalendarView }) {
  const { t } = page;
  const { entries, filter, isPast, found } = view;
  const months = byMonth(entries, view.today, isPast);
  const kept = { ...(filter.mine && { mine: 'yes' }), ...(page.asOf && { 'as-of': page.asOf.date }) };
  return (
    <Layout
      page={page}
      title={t('calendar.title')}
      description={t('calendar.lead', { country: page.countryName })}
    >
      <section class="first">
        <ul class="source">
          <li>
            <a href="/browse">{t('browse.title')}</a>
          </li>
        </ul>
        <h1>{t('calendar.title')}</h1>
        <p class="measure muted">{t('calendar.lead', { country: page.countryName })}</p>
        {may(page.viewer, keepCalendar) && !page.asOf && (
          <p class="actions no-print">
            <a class="button" href={`${EVENTS}/new`}>
              {t('calendar.add')}
            </a>
            <a class="button quiet" href="/calendar/sessions">
              {t('calendar.sessions.enter')}
            </a>
          </p>
        )}
        <Switch
          label={t('calendar.when')}
          choices={[
            {
              label: t('calendar.coming'),
              href: calendarHref('/calendar', filter, kept),
              isCurrent: !isPast,
            },
            {
              label: t('calendar.past'),
              href: calendarHref('/calendar', filter, { ...kept, when: 'past' }),
              isCurrent: isPast,
            },
          ]}
        />
        <Filters page={page} view={view} />
        <p class="above" aria-live="polite">
          {t(isPast ? 'calendar.found.past' : 'calendar.found', { count: found })}
        </p>
        <Overview page={page} view={view} />
        {entries.length === 0 && (
          <Empty>
            <p>{t(isPast ? 'calendar.empty.past' : 'calendar.empty')}</p>
            <p>
              <a href="/calendar">{t('calendar.all')}</a>
            </p>
          </Empty>
        )}
      </section>
      {months.map((month) => (
        <MonthSection
          page={page}
          month={month}
          isPast={isPast}
          own={view.own}
          organisations={view.organisations}
        />
      ))}
      <Paging page={page} current={view.current} pages={view.pages} />
      {!page.asOf && <Following page={page} filter={filter} />}
    </Layout>
  );
}

function Filters({ page, view }: { page: PageContext; view: CalendarView }) {
  const { t, formats } = page;
  const { filter, mechanisms, organisations, own, isPast } = view;
  const any = { value: '', label: t('calendar.any') };
  return (
    <details class="fold no-print" open={Object.values(filter).some(Boolean)}>
      <summary>
        <h2>{t('calendar.choose')}</h2>
      </summary>
      <form action="/calendar" class="calendar-filters">
        {isPast && <input type="hidden" name="when" value="past" />}
        {page.asOf && <input type="hidden" name="as-of" value={page.asOf.date} />}
        <Choices
          page={page}
          name="kind"
          label={t('calendar.kind')}
          choices={[any, ...entryKinds.map((kind) => ({ value: kind, label: t(`calendar.kind.${kind}`) }))]}
          value={filter.kind}
        />
        <Choices
          page={page}
          name="mechanism"
          label={t('recommendations.mechanism')}
          choices={[any, ...mechanisms.map((code) => ({ value: code, label: mechanismInWords(page, code) }))]}
          value={filter.mechanism}
        />
        <Choices
          page={page}
          name="organisation"
          label={t('calendar.organisation')}
          choices={[
            any,
            ...organisations
              .map(({ slug, names }) => ({ value: slug, label: formats.name(names) }))
              .toSorted((a, b) => formats.compare(a.label, b.label)),
          ]}
          value={filter.organisation}
        />
        {own.length > 0 && (
          <label class="choice">
            <input type="checkbox" name="mine" value="yes" checked={filter.mine} />
            {t('calendar.mine')}
          </label>
        )}
        <button class="quiet">{t('calendar.show')}</button>
      </form>
    </details>
  );
}

/** The months in which there is something, each leading to its place in the list. */
function Overview({ page, view }: { page: PageContext; view: CalendarView }) {
  const { t, formats } = page;
  const { years, current, filter, isPast } = view;
  if (years.length === 0) return null;
  const more = { ...(isPast && { when: 'past' }), ...(filter.mine && { mine: 'yes' }) };
  const on = page.asOf ? { 'as-of': page.asOf.date } : {};
  const placeOf = ({ key, page: at }: MonthCell) => {
    const address =
      at === current ? '' : calendarHref('/calendar', filter, { ...more, ...on, page: String(at) });
    return `${address}#m-${key}`;
  };
  return (
    <nav class="year-strip no-print" aria-label={t('calendar.months')}>
      {years.map(({ year, whole, months }) => (
        <>
          <b id={`strip-${year}`}>{whole.count > 0 ? <a href={placeOf(whole)}>{year}</a> : year}</b>
          <ol aria-labelledby={`strip-${year}`}>
            {months.map((month) => (
              <li>
                {month.count > 0 ? (
                  <a href={placeOf(month)}>
                    {formats.monthInShort(month.day)}
                    <span class="visually-hidden"> {year}:</span> <b>{formats.number(month.count)}</b>
                  </a>
                ) : (
                  <span class="muted">{formats.monthInShort(month.day)}</span>
                )}
              </li>
            ))}
          </ol>
        </>
      ))}
    </nav>
  );
}

function MonthSection(props: {
  page: PageContext;
  month: Month;
  isPast: boolean;
  own: readonly string[];
  organisations: readonly Organisation[];
}) {
  const { page, month, isPast, own, organisations } = props;
  const { t, formats } = page;
  const isYear = month.key.length === 4;
  const heading = isYear ? t('calendar.noMonth', { year: month.key }) : formats.month(`${month.key}-01`);
  return (
    <section class="month" aria-labelledby={`m-${month.key}`}>
      <h2 id={`m-${month.key}`}>{heading}</h2>
      <ol class="agenda" reversed={isPast}>
        {month.entries.map((entry) => (
          <EntryItem {...{ page, entry, isPast, own, organisations }} />
        ))}
      </ol>
    </section>
  );
}

function EntryItem(props: {
  page: PageContext;
  entry: Entry;
  isPast: boolean;
  own: readonly string[];
  organisations: readonly Organisation[];
}) {
  const { page, entry, isPast, own, organisations } = props;
  const { t, formats } = page;
  const { what, mechanism, precision } = entry;
  const named = organisations.filter(({ slug }) => entry.organisations.includes(slug));
  const isLate = isPast && (what.is === 'action' || what.is === 'milestone');
  const place = what.is === 'event' ? what.event.place : '';
  // what is called by its mechanism need not name it again
  const isNamed = what.is !== 'event' || what.event.kind === 'session';
  const of = isNamed ? null : mechanism;
  return (
    <li class={what.is === 'estimate' ? 'estimate' : undefined}>
      <p class="when">
        {precision === 'day' ? (
          <time datetime={entry.from}>{entryDays(page, entry, true)}</time>
        ) : (
          entryDays(page, entry, true)
        )}
      </p>
      <div>
        <p class="small muted">
          {entryKindInWords(page, entry)}{' '}
          {what.is === 'estimate' && <span class="tag warn">{t('calendar.estimate')}</span>}
          {isLate && <span class="tag bad">{t('calendar.late')}</span>}
          {what.is === 'event' && !what.event.public && <span class="tag">{t('calendar.inside')}</span>}
          {entry.organisations.some((slug) => own.includes(slug)) && (
            <span class="tag">{t('calendar.own')}</span>
          )}
        </p>
        <h3>
          <a href={entry.href}>
            <Title page={page} said={entryTitle(page, entry)} />
          </a>
        </h3>
        {(of !== null || named.length > 0 || place !== '') && (
          <ul class="source">
            {of !== null && <li>{mechanismInWords(page, of)}</li>}
            {named.length > 0 && <li>{formats.list(named.map(({ names }) => formats.name(names)))}</li>}
            {what.is === 'event' && place !== '' && (
              <li lang={what.event.language}>
                <bdi>{place}</bdi>
              </li>
            )}
          </ul>
        )}
        {what.is === 'estimate' && <Basis page={page} estimate={what.estimate} />}
      </div>
    </li>
  );
}

type EstimateOf = Extract<Entry['what'], { is: 'estimate' }>['estimate'];

/** What an estimate rests on: the review, the session where one makes it precise, and where the rule stands. */
function Basis({ page, estimate }: { page: PageContext; estimate: EstimateOf }) {
  const { t } = page;
  const { sentences, source } = basisInWords(page, estimate);
  const { basis, from } = estimate;
  const event = 'session' in basis ? basis.session : 'review' in basis ? basis.review : null;
  return (
    <p class="small muted measure">
      {sentences} <a href={`/reviews/${from.slug}`}>{t('calendar.basis.review')}</a>
      {event && (
        <>
          {' · '}
          <a href={`${EVENTS}/${event.slug}`}>{t('calendar.basis.event')}</a>
        </>
      )}
      {source && (
        <>
          {' · '}
          <a href={source.url} rel="noreferrer">
            {sourceInWords(page, source)}
          </a>
        </>
      )}
    </p>
  );
}

/** How to have these days in a calendar of one's own. */
function Following({ page, filter }: { page: PageContext; filter: CalendarFilter }) {
  const { t, publicUrl } = page;
  const address = calendarHref('/calendar.ics', filter, { lang: page.language });
  return (
    <section class="no-print">
      <h2>{t('calendar.follow')}</h2>
      <p class="measure">{t('calendar.follow.lead')}</p>
      <p>
        <code dir="ltr" class="address">
          {publicUrl + address}
        </code>
      </p>
      <p class="small">
        <a href={address}>{t('calendar.follow.file')}</a>
      </p>
      {page.viewer.person && (
        <p class="measure">
          {t('calendar.follow.own')} <a href="/account/calendar">{t('calendar.own.title')}</a>
        </p>
      )}
    </section>
  );
}
