import { may } from '../../access/policy.ts';
import type { Problem } from '../../problem.ts';
import { Empty, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { actionHref } from '../plans/schema.ts';
import { PartnershipList, StateTags } from './components.tsx';
import { authorityOf, authorityOverPartnership, proposePartnerships } from './policy.ts';
import type { ActionOf, Partnership } from './queries.ts';
import { changeHref, isAgreedByAll, partnershipHref, stateOf, type Party } from './schema.ts';

export function PartnershipsPage(props: { page: PageContext; partnerships: readonly Partnership[] }) {
  const { page, partnerships } = props;
  const { t } = page;
  const mayPropose = may(page.viewer, proposePartnerships) && !page.asOf;
  return (
    <Layout page={page} title={t('partnerships.title')} description={t('partnerships.lead')}>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/browse">{t('browse.title')}</a>
          </li>
        </ul>
        <h1>{t('partnerships.title')}</h1>
        <p class="measure muted">{t('partnerships.lead')}</p>
        {mayPropose && (
          <p>
            <a class="button" href="/partnerships/new">
              {t('partnerships.propose')}
            </a>
          </p>
        )}
        {partnerships.length === 0 ? (
          <Empty>
            <p>{t(mayPropose ? 'partnerships.empty' : 'partnerships.empty.public')}</p>
            <p>
              <a href="/plans">{t('budgets.plans')}</a>
            </p>
          </Empty>
        ) : (
          <PartnershipList page={page} partnerships={partnerships} />
        )}
      </section>
    </Layout>
  );
}

type PartnershipPageProps = {
  page: PageContext;
  partnership: Partnership;
  actions: readonly ActionOf[];
  typed?: Typed;
  problems?: readonly Problem[];
};

/** One agreement: who brings what, on which actions, until when, and what its parties can do. */
export function PartnershipPage({ page, partnership, actions, typed, problems = [] }: PartnershipPageProps) {
  const { t, formats } = page;
  const { language } = partnership;
  const isOwn = !page.asOf && authorityOverPartnership(page.viewer, partnership.organisation) !== null;
  return (
    <Layout page={page} title={partnership.title}>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/partnerships">{t('partnerships.title')}</a>
          </li>
          <li>{t('partnerships.proposedBy', { name: formats.name(partnership.proposer) })}</li>
        </ul>
        <h1 lang={language}>
          <bdi>{partnership.title}</bdi>
        </h1>
        <p>
          <StateTags page={page} partnership={partnership} />
          {!partnership.public && <span class="tag warn">{t('partnerships.inside')}</span>}
        </p>
        <ProblemSummary page={page} problems={problems} />
        <p class="measure as-typed" lang={language} dir="auto">
          {partnership.purpose}
        </p>
        <dl class="facts">
          <dt>{t('partnerships.agreedOn')}</dt>
          <dd>{formats.day(partnership.agreed_on)}</dd>
          <dt>{t('partnerships.review')}</dt>
          <dd>{formats.day(partnership.review_on)}</dd>
          {partnership.ended_at && (
            <>
              <dt>{t('partnerships.ended')}</dt>
              <dd>
                {formats.day(partnership.ended_at)}: <bdi lang={language}>{partnership.end_reason}</bdi>
              </dd>
            </>
          )}
        </dl>
        <p class="small">
          <a href={`/history?record=${partnership.id}`}>{t('reviews.history')}</a>
        </p>
      </section>
      <section>
        <h2>{t('partnerships.parties')}</h2>
        <ul class="list">
          {partnership.parties.map((party) => (
            <li class="plain">
              <PartyItem {...{ page, partnership, party, typed, problems }} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('partnerships.actions')}</h2>
        {actions.length === 0 ? (
          <p class="muted measure">{t('partnerships.actions.hidden')}</p>
        ) : (
          <ul class="list">
            {actions.map((action) => (
              <li class="plain">
                <div>
                  <a href={actionHref(action.plan_slug, action.number)} lang={action.language}>
                    <bdi>{action.title}</bdi>
                  </a>
                  <br />
                  <bdi class="small muted" lang={action.language}>
                    {action.plan_title}
                  </bdi>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
      {isOwn && <OwnerForms {...{ page, partnership, typed, problems }} />}
    </Layout>
  );
}

function PartyItem(props: {
  page: PageContext;
  partnership: Partnership;
  party: Party;
  typed: Typed | undefined;
  problems: readonly Problem[];
}) {
  const { page, partnership, party, typed, problems } = props;
  const { t, formats } = page;
  const isBound = party.agreed_at !== null && party.left_at === null;
  const name = formats.name(party.names);
  const mayAct = !page.asOf && partnership.ended_at === null && authorityOf(page.viewer, party) !== null;
  const at = `${partnershipHref(partnership.slug)}/parties/${party.slug}`;
  return (
    <div>
      <a href={`/organisations/${party.slug}`}>
        <b>{name}</b>
      </a>{' '}
      <span class="muted small">
        {party.left_at
          ? t('partnerships.left', { date: formats.day(party.left_at) })
          : party.agreed_at
            ? t('partnerships.agreed', { date: formats.day(party.agreed_at) })
            : t('partnerships.notYet')}
      </span>
      <p lang={partnership.language} dir="auto" class="measure as-typed">
        {party.brings}
      </p>
      {party.left_reason && (
        <p class="small muted" lang={partnership.language} dir="auto">
          {party.left_reason}
        </p>
      )}
      {mayAct && !isBound && (
        <form method="post" action={`${at}/agree`}>
          <p>
            <button>{t('partnerships.agree', { name })}</button>
          </p>
        </form>
      )}
      {mayAct && isBound && (
        <ReasonForm
          {...{ page, typed, problems }}
          action={`${at}/leave`}
          summary={t('partnerships.leave', { name })}
          language={partnership.language}
        />
      )}
    </div>
  );
}

/** A form that asks why, folded until it is wanted or refused. */
function ReasonForm(props: {
  page: PageContext;
  action: string;
  summary: string;
  language: string;
  typed: Typed | undefined;
  problems: readonly Problem[];
}) {
  const { page, action, summary, language, typed, problems } = props;
  const isSent = page.path === action;
  return (
    <details open={isSent}>
      <summary>{summary}</summary>
      <form method="post" action={action} novalidate>
        <Field
          page={page}
          name="reason"
          type="textarea"
          rows={3}
          label={page.t('partnerships.reason')}
          value={isSent ? typed?.['reason'] : ''}
          problems={isSent ? problems : []}
          lang={language}
          dir="auto"
        />
        <button class="quiet">{summary}</button>
      </form>
    </details>
  );
}

function OwnerForms(props: {
  page: PageContext;
  partnership: Partnership;
  typed: Typed | undefined;
  problems: readonly Problem[];
}) {
  const { page, partnership, typed, problems } = props;
  const { t } = page;
  const here = partnershipHref(partnership.slug);
  return (
    <section class="no-print">
      <h2>{t('partnerships.own')}</h2>
      {stateOf(partnership) !== 'ended' && (
        <>
          <p class="measure small muted">
            {t(isAgreedByAll(partnership) ? 'partnerships.renew.hint' : 'partnerships.change.hint')}
          </p>
          <p>
            <a href={changeHref(partnership.slug)}>{t('partnerships.change')}</a>
          </p>
        </>
      )}
      <form method="post" action={`${here}/${partnership.public ? 'withdraw' : 'publish'}`}>
        <p class="measure small muted">{t('partnerships.publish.hint')}</p>
        <p>
          <button class="quiet">
            {t(partnership.public ? 'partnerships.withdraw' : 'partnerships.publish')}
          </button>
        </p>
      </form>
      {stateOf(partnership) !== 'ended' && (
        <ReasonForm
          {...{ page, typed, problems }}
          action={`${here}/end`}
          summary={t('partnerships.end')}
          language={partnership.language}
        />
      )}
    </section>
  );
}
