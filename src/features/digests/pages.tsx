import type { Problem } from '../../problem.ts';
import { Choices, Empty, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { timeZones } from '../country/schema.ts';
import { WorkPlaces } from '../inbox/components.tsx';
import type { Refusal } from '../mail/actions.ts';
import type { Digest } from './compose.ts';
import { frequencies, weekdays } from './schema.ts';

export const digestDone = ['saved', 'confirmed'] as const;

type DigestView = {
  typed: Typed;
  problems: readonly Problem[];
  next: Date | null;
  /** Of the setting as it stands, whatever was typed. */
  timeZone: string;
  last: Date | undefined;
  /** What a mail server said when it refused the address. */
  refusal: Refusal | undefined;
  done: (typeof digestDone)[number] | undefined;
};

/** How often, at which hour and by which clocks somebody wants to be mailed what waits for them. */
export function DigestPage({ page, view }: { page: PageContext; view: DigestView }) {
  const { t, formats } = page;
  const { typed, problems, next, last, refusal, done } = view;
  const monday = Date.UTC(2024, 0, 1);
  const dayName = new Intl.DateTimeFormat(page.language, { weekday: 'long', timeZone: 'UTC' });
  return (
    <Layout page={page} title={t('digests.title')}>
      <section class="first">
        <p class="small crumb">
          <a href="/account">{t('accounts.account.title')}</a>
        </p>
        <h1>{t('digests.title')}</h1>
        <WorkPlaces page={page} here="mail" />
        {done && (
          <p class="done" role="status">
            {t(`digests.done.${done}`)}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        {refusal && (
          <div class="problem">
            <h2>{t('digests.refused.title')}</h2>
            <p>{t('digests.refused', { address: refusal.address, date: formats.day(refusal.refused_at) })}</p>
            <p class="small">
              <code dir="ltr">{refusal.reason}</code>
            </p>
            <form method="post" action="/account/digest/address">
              <button class="quiet">{t('digests.refused.confirm')}</button>
            </form>
          </div>
        )}
        <p class="measure">{t('digests.lead')}</p>
        <form method="post" action="/account/digest" novalidate>
          <Choices
            page={page}
            name="frequency"
            label={t('digests.frequency')}
            choices={frequencies.map((value) => ({ value, label: t(`digests.frequency.${value}`) }))}
            value={typed['frequency']}
            problems={problems}
          />
          <div class="pair">
            <Choices
              page={page}
              name="weekday"
              label={t('digests.weekday')}
              choices={weekdays.map((day) => ({
                value: String(day),
                label: dayName.format(monday + (day - 1) * 86_400_000),
              }))}
              value={typed['weekday']}
              problems={problems}
            />
            <Choices
              page={page}
              name="hour"
              label={t('digests.hour')}
              choices={Array.from({ length: 24 }, (_, hour) => ({
                value: String(hour),
                label: hourInWords(page, hour),
              }))}
              value={typed['hour']}
              problems={problems}
            />
          </div>
          <Choices
            page={page}
            name="time-zone"
            label={t('digests.timeZone')}
            choices={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            value={typed['time-zone']}
            problems={problems}
          />
          <p class="actions">
            <button>{t('digests.save')}</button>
            <a href="/account/digest/preview">{t('digests.preview.link.to')}</a>
          </p>
        </form>
        <p class="small muted measure">
          {next ? t('digests.next', { time: inZone(page, next, view.timeZone) }) : t('digests.next.never')}{' '}
          {last && t('digests.last', { date: formats.day(last) })}
        </p>
      </section>
    </Layout>
  );
}

function hourInWords({ language }: PageContext, hour: number): string {
  const words = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return words.format(Date.UTC(2024, 0, 1, hour));
}

function inZone({ language }: PageContext, at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(at);
}

/** What would be sent now, as a program of mail shows it. */
export function PreviewPage(props: {
  page: PageContext;
  digest: (Digest & { language: string }) | undefined;
}) {
  const { page, digest } = props;
  const { t } = page;
  const direction = page.languages.find(({ code }) => code === digest?.language)?.direction;
  return (
    <Layout page={page} title={t('digests.preview.title')}>
      <section class="first">
        <p class="small crumb">
          <a href="/account/digest">{t('digests.title')}</a>
        </p>
        <h1>{t('digests.preview.title')}</h1>
        {digest === undefined ? (
          <Empty>
            <p>{t('digests.preview.nothing')}</p>
            <p>
              <a href="/inbox">{t('inbox.title')}</a>
            </p>
          </Empty>
        ) : (
          <>
            <p class="measure">{t('digests.preview.lead')}</p>
            <h2 lang={digest.language} dir={direction}>
              {digest.subject}
            </h2>
            <div class="mail-preview" lang={digest.language} dir={direction} tabindex={0}>
              {digest.body}
            </div>
          </>
        )}
      </section>
    </Layout>
  );
}

/** Ending the digest from a mail, by whoever holds it. */
export function StopPage({ page, isStopped }: { page: PageContext; isStopped: boolean }) {
  const { t } = page;
  const title = t(isStopped ? 'digests.stopped.title' : 'digests.stop.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <h1>{title}</h1>
        <p class="measure" role={isStopped ? 'status' : undefined}>
          {t(isStopped ? 'digests.stopped' : 'digests.stop')}
        </p>
        {!isStopped && (
          <form method="post" action={page.path}>
            <button>{t('digests.stop.button')}</button>
          </form>
        )}
        <p>
          <a href="/account/digest">{t('digests.stop.settings')}</a>
        </p>
      </section>
    </Layout>
  );
}
