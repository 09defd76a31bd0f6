import { scopes, type Scope } from '../../access/scopes.ts';
import type { Translated } from '../../database/tables.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Empty, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { stateOf } from './actions.ts';
import type { Key } from './queries.ts';
import { fitsKind } from './schema.ts';

function Crumb({ page, to }: { page: PageContext; to: 'administration' | 'keys' }) {
  const isInner = to === 'keys';
  return (
    <p class="small crumb">
      <a href={isInner ? '/administration/keys' : '/administration'}>
        {page.t(isInner ? 'keys.title' : 'shell.nav.administration')}
      </a>
    </p>
  );
}

type KeysProps = { page: PageContext; keys: readonly Key[]; isRevoked: boolean };

/** Every key, what it may do, when it was last used, and whether it works. */
export function KeysPage({ page, keys, isRevoked }: KeysProps) {
  const { t } = page;
  return (
    <Layout page={page} title={t('keys.title')}>
      <section class="first">
        <Crumb page={page} to="administration" />
        <h1>{t('keys.title')}</h1>
        {isRevoked && (
          <p class="done" aria-live="polite">
            {t('keys.done.revoked')}
          </p>
        )}
        <p class="measure">
          {t('keys.lead')} <a href="/api">{t('keys.lead.api')}</a>
        </p>
        <div class="above">
          <span>{t('keys.count', { count: keys.length })}</span>
          <a class="button push" href="/administration/keys/new">
            {t('keys.make')}
          </a>
        </div>
        {keys.length === 0 ? (
          <Empty>
            <p>{t('keys.empty')}</p>
          </Empty>
        ) : (
          <ul class="list">
            {keys.map((key) => (
              <KeyItem page={page} item={key} />
            ))}
          </ul>
        )}
      </section>
    </Layout>
  );
}

function KeyItem({ page, item }: { page: PageContext; item: Key }) {
  const { t, formats } = page;
  const state = stateOf(item);
  return (
    <li>
      <div>
        <b>{item.name}</b> <code dir="ltr">{item.start}…</code>
        <ul class="source">
          <li>{formats.name(item.organisation_names)}</li>
          <li>
            <code dir="ltr">{item.scopes.join(' ')}</code>
          </li>
          <li>{t('keys.madeBy', { name: item.maker_name, date: formats.day(item.created_at) })}</li>
          <li>{t('keys.until', { date: formats.day(item.expires_on) })}</li>
          <li>
            {item.last_used_on
              ? t('keys.lastUsed', { date: formats.day(item.last_used_on) })
              : t('keys.neverUsed')}
          </li>
        </ul>
        <p class="small">
          <span class={state === 'works' ? 'tag' : 'tag bad'}>{t(`keys.state.${state}`)}</span>
        </p>
      </div>
      {state !== 'revoked' && (
        <form class="side" method="post" action={`/administration/keys/${item.id}/revoke`}>
          <button class="quiet" aria-label={t('keys.revoke.named', { name: item.name })}>
            {t('keys.revoke')}
          </button>
        </form>
      )}
    </li>
  );
}

/** What a scope allows, in words. */
const allows = { 'imports:write': 'keys.scope.imports' } as const satisfies Record<Scope, MessageKey>;

type FormProps = {
  page: PageContext;
  typed: Typed;
  organisations: readonly { id: string; kind: string; names: Translated }[];
  problems: readonly Problem[];
};

/** Makes a key: what for, in whose name, what it may do, and until when. */
export function KeyFormPage({ page, typed, organisations, problems }: FormProps) {
  const { t, formats } = page;
  const able = organisations.filter(({ kind }) => scopes.some((scope) => fitsKind(scope, kind)));
  const choices = able
    .map(({ id, names }) => ({ value: id, label: formats.name(names) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, page.language));
  const ofScopes = problems.find(({ field }) => field?.startsWith('scope-'));
  return (
    <Layout page={page} title={t('keys.new.title')}>
      <section class="first">
        <Crumb page={page} to="keys" />
        <h1>{t('keys.new.title')}</h1>
        <ProblemSummary page={page} problems={problems} />
        {/* The answer shows the key once: it is a page, which Turbo takes from no form. */}
        <form method="post" action="/administration/keys/new" novalidate data-turbo="false">
          <Field
            page={page}
            name="name"
            label={t('keys.name')}
            hint={t('keys.name.hint')}
            value={typed['name']}
            problems={problems}
            dir="auto"
          />
          <Choices
            page={page}
            name="organisation"
            label={t('keys.organisation')}
            hint={t('keys.organisation.hint')}
            choices={choices}
            value={typed['organisation']}
            problems={problems}
          />
          <fieldset aria-describedby={ofScopes ? 'scopes-problem' : undefined}>
            <legend>{t('keys.scopes')}</legend>
            {ofScopes && (
              <p class="wrong" id="scopes-problem">
                {t(ofScopes.code, ofScopes.values)}
              </p>
            )}
            {scopes.map((scope) => (
              <label class="choice role">
                <input
                  type="checkbox"
                  id={`scope-${scope}`}
                  name={`scope-${scope}`}
                  value="yes"
                  checked={typed[`scope-${scope}`] !== undefined}
                />
                <b>
                  <code dir="ltr">{scope}</code>
                </b>
                <small>{t(allows[scope])}</small>
              </label>
            ))}
          </fieldset>
          <Field
            page={page}
            name="expires-on"
            type="date"
            label={t('keys.expires')}
            hint={t('keys.expires.hint')}
            value={typed['expires-on']}
            problems={problems}
          />
          <button>{t('keys.make')}</button>
        </form>
      </section>
    </Layout>
  );
}

/** The one page that ever shows a key. */
export function NewKeyPage({ page, name, value }: { page: PageContext; name: string; value: string }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('keys.made.title')}>
      <section class="first">
        <Crumb page={page} to="keys" />
        <h1>{t('keys.made.title')}</h1>
        <p class="measure">{t('keys.made.lead', { name })}</p>
        <pre class="once" dir="ltr" tabindex={0}>
          {value}
        </pre>
        <p>
          <a class="button" href="/administration/keys">
            {t('keys.made.kept')}
          </a>
        </p>
      </section>
    </Layout>
  );
}
