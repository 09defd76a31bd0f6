import type { Problem } from '../../problem.ts';
import { may } from '../../access/policy.ts';
import { Choices, Empty, Field, LeftToRight, ProblemSummary, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { roleInWords } from '../../web/kinds-and-roles.ts';
import { Layout } from '../../web/layout.tsx';
import type { Row } from '../../database/tables.ts';
import { meetingHref } from '../meetings/schema.ts';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { moveDuties } from './policy.ts';
import { deadlinesOf, howTo, howToHrefs } from './paper.ts';
import type { Pack } from './queries.ts';
import { handOverHref, type HandOver, type Member, type Waiting } from './schema.ts';

type Listed = Pick<Row<'organisation'>, 'slug' | 'names'>;

/** What was handed over, what waits to be taken on, and of whom something can be handed over. */
export function HandOversPage(props: {
  page: PageContext;
  handOvers: readonly HandOver[];
  waiting: readonly Waiting[];
  organisations: readonly Listed[];
}) {
  const { page, handOvers, waiting, organisations } = props;
  const { t, formats } = page;
  return (
    <Layout page={page} title={t('handOvers.title')}>
      <section class="first">
        <h1>{t('handOvers.title')}</h1>
        <p class="measure">{t('handOvers.lead')}</p>
        {waiting.map(({ leaver, organisation, address }) => (
          <p class="problem information">
            <a href={address}>
              {t('handOvers.waiting', { leaver, organisation: formats.name(organisation) })}
            </a>
          </p>
        ))}
        {organisations.length > 0 && (
          <form method="get" action="/hand-overs/new" class="no-print">
            <Choices
              page={page}
              name="organisation"
              label={t('handOvers.organisation')}
              choices={organisations.map(({ slug, names }) => ({ value: slug, label: formats.name(names) }))}
            />
            <p class="actions">
              <button>{t('handOvers.new')}</button>
              {may(page.viewer, moveDuties) && <a href="/hand-overs/duties">{t('handOvers.move')}</a>}
            </p>
          </form>
        )}
        {handOvers.length === 0 ? (
          <Empty>
            <p>{t('handOvers.empty')}</p>
          </Empty>
        ) : (
          <ul class="list">
            {handOvers.map((one) => (
              <li class="plain">
                <div>
                  <a href={handOverHref(one.id)}>
                    <b>{t('handOvers.title.one', { organisation: formats.name(one.organisation_names) })}</b>
                  </a>
                  <ul class="source">
                    <li>{formats.day(one.recorded_at)}</li>
                    <li>
                      {one.to_names
                        ? t('handOvers.toWhom', { name: formats.name(one.to_names) })
                        : t('handOvers.whom', {
                            leaver: one.leaver_name ?? '',
                            successor: one.successor_name ?? '',
                          })}
                    </li>
                  </ul>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Layout>
  );
}

/** For somebody whose last roles have ended with their hand-over. */
export function HandedOverPage({ page }: { page: PageContext }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('handOvers.gone')}>
      <section class="first">
        <h1>{t('handOvers.gone')}</h1>
        <p class="measure">{t('handOvers.gone.lead')}</p>
        <p>
          <a href="/">{page.countryName}</a>
        </p>
      </section>
    </Layout>
  );
}

/** Who of an organisation leaves, and who goes on. */
export function NewHandOverPage(props: {
  page: PageContext;
  organisation: Listed;
  /** Those of whom this viewer may hand over. */
  leaving: readonly Member[];
  successors: readonly { id: string; name: string }[];
  typed: Typed;
  problems?: readonly Problem[];
}) {
  const { page, organisation, leaving, successors, typed, problems = [] } = props;
  const { t, formats } = page;
  const people = Map.groupBy(leaving, ({ id }) => id);
  const title = t('handOvers.title.one', { organisation: formats.name(organisation.names) });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/hand-overs">{t('handOvers.title')}</a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('handOvers.new.lead')}</p>
        {people.size === 0 ? (
          <Empty>
            <p>{t('handOvers.nobodyHere')}</p>
          </Empty>
        ) : (
          <KeptDraft page={page}>
            <form method="post" action={`/hand-overs/new?organisation=${organisation.slug}`} novalidate>
              {[...people].map(([id, roles]) => (
                <Choices
                  page={page}
                  name={`successor-${id}`}
                  label={t('handOvers.successorOf', { name: roles[0]?.name ?? '' })}
                  hint={formats.list(roles.map(({ role }) => roleInWords(page, role)))}
                  choices={[
                    { value: '', label: t('handOvers.stays') },
                    ...successors
                      .filter((one) => one.id !== id)
                      .map((one) => ({ value: one.id, label: one.name })),
                  ]}
                  value={typed[`successor-${id}`]}
                  problems={problems}
                />
              ))}
              <NoteField {...{ page, typed, problems }} />
              <p class="actions">
                <button>{t('handOvers.make')}</button>
                <a href="/hand-overs">{t('budgets.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        )}
      </section>
    </Layout>
  );
}

function NoteField({
  page,
  typed,
  problems,
}: {
  page: PageContext;
  typed: Typed;
  problems: readonly Problem[];
}) {
  return (
    <Field
      page={page}
      name="note"
      type="textarea"
      rows={8}
      label={page.t('handOvers.note')}
      hint={page.t('handOvers.note.hint')}
      value={typed['note']}
      problems={problems}
      dir="auto"
    />
  );
}

/** All that an organisation answers for goes to another. */
export function MoveDutiesPage(props: {
  page: PageContext;
  organisations: readonly Listed[];
  typed: Typed;
  problems?: readonly Problem[];
}) {
  const { page, organisations, typed, problems = [] } = props;
  const { t, formats } = page;
  const choices = [
    { value: '', label: t('calendar.none') },
    ...organisations.map(({ slug, names }) => ({ value: slug, label: formats.name(names) })),
  ];
  return (
    <Layout page={page} title={t('handOvers.move')}>
      <section class="first">
        <p class="small crumb">
          <a href="/hand-overs">{t('handOvers.title')}</a>
        </p>
        <h1>{t('handOvers.move')}</h1>
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('handOvers.move.lead')}</p>
        <form method="post" action="/hand-overs/duties" novalidate>
          <Choices
            {...{ page, choices, problems }}
            name="from"
            label={t('handOvers.from')}
            value={typed['from']}
          />
          <Choices {...{ page, choices, problems }} name="to" label={t('handOvers.to')} value={typed['to']} />
          <NoteField {...{ page, typed, problems }} />
          <p class="actions">
            <button>{t('handOvers.move')}</button>
            <a href="/hand-overs">{t('budgets.cancel')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}

/** The pack: what is open, by when, whom to ask and how it is done, as things stand when it is read. */
export function PackPage({ page, handOver, pack }: { page: PageContext; handOver: HandOver; pack: Pack }) {
  const { t, formats } = page;
  const { organisation_names, leaver_name, successor_name, to_names, note, received_at } = handOver;
  const title = t('handOvers.title.one', { organisation: formats.name(organisation_names) });
  const isTheirs = handOver.successor !== null && handOver.successor === page.viewer.person?.id;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/hand-overs">{t('handOvers.title')}</a>
        </p>
        <h1>{title}</h1>
        <ul class="source">
          <li>{formats.day(handOver.recorded_at)}</li>
          <li>
            {to_names
              ? t('handOvers.toWhom', { name: formats.name(to_names) })
              : t('handOvers.whom', { leaver: leaver_name ?? '', successor: successor_name ?? '' })}
          </li>
          {received_at && <li>{t('handOvers.received', { day: formats.day(received_at) })}</li>}
        </ul>
        {note && (
          <p class="measure as-typed" lang={handOver.language} dir="auto">
            {note}
          </p>
        )}
        <p class="small no-print">
          {t('handOvers.paper')}{' '}
          {(['docx', 'pdf'] as const).map((format) => (
            <>
              <a href={`${handOverHref(handOver.id)}/pack.${format}`} data-turbo="false">
                {t(`meetings.format.${format}`)}
              </a>{' '}
            </>
          ))}
        </p>
        {isTheirs && !received_at && (
          <form method="post" action={`${handOverHref(handOver.id)}/received`} class="no-print">
            <button>{t('handOvers.receive')}</button>
          </form>
        )}
      </section>
      <PackSections {...{ page, pack }} />
    </Layout>
  );
}

function PackSections({ page, pack }: { page: PageContext; pack: Pack }) {
  const { t, formats } = page;
  const { duties, actions, drafts, decisions, published, contacts } = pack;
  const nothing = <p class="muted">{t('handOvers.none')}</p>;
  const deadlines = deadlinesOf(pack);
  return (
    <>
      <section>
        <h2>{t('handOvers.deadlines')}</h2>
        {deadlines.length === 0 && nothing}
        <ul>
          {deadlines.map(({ day, title, language }) => (
            <li>
              <time datetime={day}>{formats.day(day)}</time>: <bdi lang={language}>{title}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('handOvers.drafts')}</h2>
        {drafts.length === 0 && nothing}
        <ul>
          {drafts.map(({ id, done, language }) => (
            <li>
              <a href={`/updates/${id}`} lang={language} dir="auto">
                {done.slice(0, 120) || t('handOvers.draft')}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('handOvers.decisions')}</h2>
        {decisions.length === 0 && nothing}
        <ul>
          {decisions.map(({ id, text, number, language }) => (
            <li>
              <a href={`${meetingHref(number)}#decision-${id}`} lang={language} dir="auto">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('handOvers.actions')}</h2>
        {actions.length === 0 && nothing}
        <ul>
          {actions.map(({ slug, number, title, language }) => (
            <li>
              <a href={actionHref(slug, number)} lang={language} dir="auto">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('handOvers.duties', { count: duties.length })}</h2>
        {duties.length === 0 && nothing}
        <ul class="list">
          {duties.map(({ number, source, text, language, address, duty }) => (
            <li class="plain">
              <div>
                <p class="small">
                  <LeftToRight>
                    {source}, {number}
                  </LeftToRight>{' '}
                  · {t(`assignments.duty.${duty}`)}
                </p>
                <Words language={language} class="small block">
                  <a href={recommendationHref(address)}>{text}</a>
                </Words>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('handOvers.history')}</h2>
        {published.length === 0 && nothing}
        <ul>
          {published.map(({ id, done, language, published_at }) => (
            <li>
              {published_at && formats.day(published_at)}{' '}
              <a href={`/updates/${id}`} lang={language} dir="auto">
                {done.slice(0, 120) || t('handOvers.draft')}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('handOvers.contacts')}</h2>
        <ul>
          {contacts.map(({ name, organisation }) => (
            <li>
              <bdi>{name}</bdi>, <bdi>{organisation}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('handOvers.howTo')}</h2>
        <ul>
          {howTo.map((one) => (
            <li>
              <a href={howToHrefs[one]}>{t(`handOvers.howTo.${one}`)}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
