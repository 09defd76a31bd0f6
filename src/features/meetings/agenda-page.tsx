import type { Problem } from '../../problem.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { meetingHref, meetingVersion, proposedReasons, type Proposal, type WholeMeeting } from './schema.ts';

type Props = {
  page: PageContext;
  whole: WholeMeeting;
  proposals: readonly Proposal[];
  typed?: Typed;
  problems?: readonly Problem[];
  newer?: readonly Fact[] | undefined;
};

/** Orders the agenda, takes from it and adds to it, out of what is in trouble and of one's own. */
export function AgendaPage({ page, whole, proposals, typed = {}, problems = [], newer }: Props) {
  const { t } = page;
  const { meeting, items } = whole;
  const address = meetingHref(meeting.number);
  const offered = proposals.filter(({ href }) => !items.some((item) => item.href === href));
  return (
    <Layout page={page} title={t('meetings.agenda.set')}>
      <section class="first">
        <p class="small crumb">
          <a href={address} lang={meeting.language} dir="auto">
            {meeting.title}
          </a>
        </p>
        <h1>{t('meetings.agenda.set')}</h1>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <form method="post" action={`${address}/agenda`} novalidate>
            <input type="hidden" name="version" value={meetingVersion(whole)} />
            {items.length > 0 && (
              <fieldset>
                <legend>{t('meetings.agenda')}</legend>
                <p class="hint">{t('meetings.agenda.order')}</p>
                <ol class="agenda-order">
                  {items.map(({ id, ordinal, title, language, reason }) => (
                    <li>
                      <input
                        type="number"
                        name={`place-${id}`}
                        min={1}
                        value={typed[`place-${id}`] ?? String(ordinal)}
                        aria-label={t('meetings.agenda.place', { title })}
                      />
                      <span>
                        <span lang={language} dir="auto">
                          {title}
                        </span>{' '}
                        {reason !== 'other' && <span class="tag">{t(`meetings.reason.${reason}`)}</span>}
                        <label class="choice small">
                          <input
                            type="checkbox"
                            name={`remove-${id}`}
                            value="yes"
                            checked={Boolean(typed[`remove-${id}`])}
                          />
                          {t('meetings.agenda.remove')}
                          <span class="visually-hidden"> {title}</span>
                        </label>
                      </span>
                    </li>
                  ))}
                </ol>
              </fieldset>
            )}
            <Field
              page={page}
              name="own"
              type="textarea"
              rows={4}
              label={t('meetings.agenda.own')}
              hint={t('meetings.agenda.own.hint')}
              value={typed['own']}
              problems={problems}
              lang={meeting.language}
              dir="auto"
            />
            <h2>{t('meetings.agenda.proposed')}</h2>
            <p class="measure muted">
              {t(offered.length > 0 ? 'meetings.agenda.pick' : 'meetings.agenda.calm')}
            </p>
            {proposedReasons.map((reason) => (
              <Offered
                {...{ page, reason, typed }}
                proposals={offered.filter((one) => one.reason === reason)}
              />
            ))}
            <p class="actions">
              <button>{t('meetings.save')}</button>
              <a href={address}>{t('budgets.cancel')}</a>
            </p>
          </form>
        </BesideNewer>
      </section>
    </Layout>
  );
}

function Offered(props: {
  page: PageContext;
  reason: (typeof proposedReasons)[number];
  proposals: readonly Proposal[];
  typed: Typed;
}) {
  const { page, reason, proposals, typed } = props;
  if (proposals.length === 0) return null;
  return (
    <fieldset class="tick-list">
      <legend>
        {page.t(`meetings.reason.${reason}`)}{' '}
        <span class="muted">({page.formats.number(proposals.length)})</span>
      </legend>
      {proposals.map(({ href, title, language, detail }) => (
        <label class="choice">
          <input type="checkbox" name={`pick-${href}`} value="yes" checked={Boolean(typed[`pick-${href}`])} />
          <span>
            <span lang={language} dir="auto">
              {title}
            </span>{' '}
            <span class="muted small">{detail}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** An agenda, line by line, for showing what somebody else has made of it. */
export function agendaFacts({ t }: PageContext, { items }: WholeMeeting): Fact[] {
  return [
    {
      label: t('meetings.agenda'),
      value: items.map(({ title }, index) => `${index + 1}. ${title}`).join(' · '),
    },
  ];
}
