import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { NameFields, namesAsTyped, offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import type { Organisation } from '../organisations/actions.ts';
import { reviewName } from '../recommendations/components.tsx';
import type { ListedReview } from '../reviews/actions.ts';
import { calendarMechanisms, eventHref, eventKinds, EVENTS, type CalendarEvent } from './schema.ts';
import { mechanismInWords } from './words.ts';

/** What the form of an event offers to choose from. */
export type Offers = { organisations: readonly Organisation[]; reviews: readonly ListedReview[] };

type Props = Offers & {
  page: PageContext;
  /** The event that is changed, and its version; a new one without. */
  changing?: { slug: string; version: string };
  typed: Typed;
  problems?: readonly Problem[];
  /** What stands now, where somebody else has saved meanwhile. */
  newer?: readonly Fact[] | undefined;
};

/** Enters an event, or changes one. */
export function EventFormPage(props: Props) {
  const { page, changing, problems = [], newer } = props;
  const { t } = page;
  const title = t(changing ? 'calendar.change' : 'calendar.add');
  const back = changing ? eventHref(changing.slug) : '/calendar';
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/calendar">{t('calendar.title')}</a>
          </li>
        </ul>
        <h1>{title}</h1>
        {!changing && (
          <p class="measure muted">
            {t('calendar.add.lead')} <a href="/calendar/sessions">{t('calendar.sessions.enter')}</a>
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form
              method="post"
              action={changing ? `${eventHref(changing.slug)}/edit` : `${EVENTS}/new`}
              novalidate
            >
              {changing && <input type="hidden" name="version" value={changing.version} />}
              <What {...props} />
              <When {...props} />
              <Where {...props} />
              <p class="actions">
                <button>{t('calendar.save')}</button>
                <a href={back}>{t('budgets.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

function What({ page, typed, problems = [], reviews }: Props) {
  const { t } = page;
  const none = { value: '', label: t('calendar.none') };
  return (
    <>
      <Choices
        page={page}
        name="kind"
        label={t('calendar.kind')}
        hint={t('calendar.kind.hint')}
        choices={eventKinds.map((kind) => ({ value: kind, label: t(`calendar.kind.${kind}`) }))}
        value={typed['kind'] ?? 'meeting'}
        problems={problems}
      />
      <NameFields
        page={page}
        languages={offeredLanguages(page)}
        label={t('calendar.name')}
        typed={typed}
        problems={problems}
      />
      <div class="pair">
        <Choices
          page={page}
          name="mechanism"
          label={t('recommendations.mechanism')}
          choices={[none, ...mechanismChoices(page)]}
          value={typed['mechanism']}
          problems={problems}
        />
        <Field
          page={page}
          name="session"
          label={t('calendar.session')}
          hint={t('calendar.session.hint')}
          value={typed['session']}
          problems={problems}
          dir="auto"
        />
      </div>
      <Choices
        page={page}
        name="review"
        label={t('calendar.review')}
        hint={t('calendar.review.hint')}
        choices={[none, ...reviews.map((one) => ({ value: one.slug, label: reviewName(page, one) }))]}
        value={typed['review']}
        problems={problems}
      />
    </>
  );
}

function When({ page, typed, problems = [] }: Props) {
  const { t } = page;
  return (
    <div class="pair">
      <Field
        page={page}
        name="from"
        type="date"
        label={t('calendar.from')}
        value={typed['from']}
        problems={problems}
      />
      <Field
        page={page}
        name="to"
        type="date"
        label={t('calendar.to')}
        value={typed['to']}
        problems={problems}
      />
    </div>
  );
}

function Where({ page, typed, problems = [], organisations }: Props) {
  const { t, formats } = page;
  const language = typed['language'] ?? page.language;
  const choices = organisations
    .map(({ slug, names }) => ({ value: slug, label: formats.name(names) }))
    .toSorted((a, b) => formats.compare(a.label, b.label));
  return (
    <>
      <Choices
        page={page}
        name="organisation"
        label={t('calendar.heldBy')}
        choices={[{ value: '', label: t('calendar.none') }, ...choices]}
        value={typed['organisation']}
        problems={problems}
      />
      <Field
        page={page}
        name="place"
        label={t('calendar.place')}
        value={typed['place']}
        problems={problems}
        dir="auto"
      />
      <Field
        page={page}
        name="web-address"
        type="url"
        label={t('calendar.web')}
        value={typed['web-address']}
        problems={problems}
        dir="ltr"
      />
      <Field
        page={page}
        name="note"
        type="textarea"
        label={t('calendar.note')}
        value={typed['note']}
        problems={problems}
        dir="auto"
      />
      <Choices
        page={page}
        name="language"
        label={t('calendar.language')}
        choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
        value={language}
        problems={problems}
      />
      <div class="field">
        <label class="choice">
          <input type="checkbox" name="public" value="yes" checked={(typed['public'] ?? '') !== ''} />
          {t('calendar.public')}
        </label>
        <p class="hint">{t('calendar.public.hint')}</p>
      </div>
    </>
  );
}

function mechanismChoices(page: PageContext) {
  return calendarMechanisms.map((code) => ({ value: code, label: mechanismInWords(page, code) }));
}

/** An event as its form has it. */
export function typedEvent(event: CalendarEvent): Typed {
  return {
    ...namesAsTyped(event.names),
    kind: event.kind,
    mechanism: event.mechanism ?? '',
    session: event.session ?? '',
    review: event.review_slug ?? '',
    organisation: event.organisation_slug ?? '',
    from: event.starts_on,
    to: event.ends_on === event.starts_on ? '' : event.ends_on,
    place: event.place,
    'web-address': event.web_address,
    note: event.note,
    language: event.language,
    public: event.public ? 'yes' : '',
  };
}

/** What the form of an event says, line by line, for comparing two versions of it. */
export function eventFacts(page: PageContext, typed: Typed, { organisations, reviews }: Offers): Fact[] {
  const { t, formats } = page;
  const text = (name: string) => typed[name] ?? '';
  const kind = eventKinds.find((known) => known === text('kind'));
  const holder = organisations.find(({ slug }) => slug === text('organisation'));
  const review = reviews.find(({ slug }) => slug === text('review'));
  return [
    { label: t('calendar.kind'), value: kind ? t(`calendar.kind.${kind}`) : '' },
    ...offeredLanguages(page).map(({ code, name }) => ({
      label: `${t('calendar.name')}, ${name}`,
      value: text(`name-${code}`),
    })),
    {
      label: t('recommendations.mechanism'),
      value: text('mechanism') && mechanismInWords(page, text('mechanism')),
    },
    { label: t('calendar.session'), value: text('session') },
    { label: t('calendar.review'), value: review ? reviewName(page, review) : '' },
    { label: t('calendar.from'), value: text('from') },
    { label: t('calendar.to'), value: text('to') },
    { label: t('calendar.heldBy'), value: holder ? formats.name(holder.names) : '' },
    { label: t('calendar.place'), value: text('place') },
    { label: t('calendar.web'), value: text('web-address') },
    { label: t('calendar.note'), value: text('note') },
    { label: t('calendar.public'), value: t(text('public') ? 'history.value.yes' : 'history.value.no') },
  ];
}
