import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';

export const OWN = '/account/calendar';

type Props = {
  page: PageContext;
  /** Since when there is an address; undefined while there is none. */
  since: Date | undefined;
  isEnded: boolean;
};

/** The secret address of somebody's own calendar: that there is one, and making, renewing and ending it. */
export function OwnCalendarPage({ page, since, isEnded }: Props) {
  const { t, formats } = page;
  return (
    <Layout page={page} title={t('calendar.own.title')}>
      <section class="first">
        <Crumb page={page} />
        <h1>{t('calendar.own.title')}</h1>
        {isEnded && (
          <p class="done" role="status">
            {t('calendar.own.ended')}
          </p>
        )}
        <p class="measure">{t('calendar.own.lead')}</p>
        <p class="measure">{t('calendar.own.secret')}</p>
        <p>{since ? t('calendar.own.since', { date: formats.day(since) }) : t('calendar.own.none')}</p>
        {/* The answer shows the address once: it is a page, which Turbo takes from no form. */}
        <form method="post" action={OWN} data-turbo="false">
          <p class="actions">
            <button>{t(since ? 'calendar.own.renew' : 'calendar.own.make')}</button>
          </p>
          {since && <p class="measure small muted">{t('calendar.own.renew.hint')}</p>}
        </form>
        {since && (
          <form method="post" action={`${OWN}/end`}>
            <p>
              <button class="quiet">{t('calendar.own.end')}</button>
            </p>
          </form>
        )}
        <p class="small muted measure">{t('calendar.own.operator')}</p>
        <p class="small">
          <a href="/calendar?mine=yes">{t('calendar.own.page')}</a>
        </p>
      </section>
    </Layout>
  );
}

/** The one page that ever shows such an address: for all that its person may read, and for their organisations' days alone. */
export function NewAddressPage({ page, whole, mine }: { page: PageContext; whole: string; mine: string }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('calendar.own.made')}>
      <section class="first">
        <Crumb page={page} />
        <h1>{t('calendar.own.made')}</h1>
        <p class="measure">{t('calendar.own.made.lead')}</p>
        <h2>{t('calendar.own.whole')}</h2>
        <pre class="once" dir="ltr" tabindex={0}>
          {whole}
        </pre>
        <h2>{t('calendar.own.mine')}</h2>
        <pre class="once" dir="ltr" tabindex={0}>
          {mine}
        </pre>
        <p class="measure small muted">{t('calendar.own.made.how')}</p>
        <p>
          <a class="button" href={OWN}>
            {t('calendar.own.made.kept')}
          </a>
        </p>
      </section>
    </Layout>
  );
}

function Crumb({ page }: { page: PageContext }) {
  return (
    <p class="small crumb">
      <a href="/account">{page.t('accounts.account.title')}</a>
    </p>
  );
}
