import type { Translated } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Empty, Field, LeftToRight, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { organisationHref } from '../assignments/components.tsx';
import type { DirectoryPerson } from './schema.ts';

export type DirectoryView = {
  people: readonly DirectoryPerson[];
  organisations: readonly { slug: string; names: Translated }[];
  organisation: string | undefined;
  words: string;
};

/** Whom to reach in the mechanism: people by their organisations, with what they have let be known. */
export function DirectoryPage({ page, view }: { page: PageContext; view: DirectoryView }) {
  const { t, formats } = page;
  const { people, organisations, organisation, words } = view;
  const groups = [...Map.groupBy(people, ({ organisation_slug }) => organisation_slug).values()]
    .flatMap((of) =>
      of[0] ? [{ name: formats.name(of[0].organisation_names), slug: of[0].organisation_slug, of }] : [],
    )
    .toSorted((a, b) => formats.compare(a.name, b.name));
  const choices = organisations
    .map(({ slug, names }) => ({ value: slug, label: formats.name(names) }))
    .toSorted((a, b) => formats.compare(a.label, b.label));
  return (
    <Layout page={page} title={t('directory.title')}>
      <section class="first">
        <h1>{t('directory.title')}</h1>
        <p class="measure">{t('directory.lead')}</p>
        <form action="/directory" class="filters">
          <Field page={page} name="q" type="search" label={t('directory.words')} value={words} dir="auto" />
          <Choices
            page={page}
            name="organisation"
            label={t('directory.organisation')}
            choices={[{ value: '', label: t('directory.organisation.all') }, ...choices]}
            value={organisation}
          />
          <button class="quiet">{t('directory.show')}</button>
        </form>
        <p class="small">
          <a href="/account/directory">{t('directory.own.change')}</a>
        </p>
      </section>
      {groups.length === 0 && (
        <Empty>
          <p>{t('directory.none')}</p>
        </Empty>
      )}
      {groups.map(({ name, slug, of }) => (
        <section>
          <h2>
            <a href={organisationHref(page, slug)}>{name}</a>
          </h2>
          <ul class="list">
            {of.map((one) => (
              <li class="plain">
                <div>
                  <b>
                    <bdi>{one.name}</bdi>
                  </b>
                  <ul class="source small">
                    {one.office && (
                      <li>
                        <bdi>{one.office}</bdi>
                      </li>
                    )}
                    <li>{formats.list(one.roles.map((role) => t(`role.one.${role}`)))}</li>
                    {one.telephone && (
                      <li>
                        <a href={`tel:${one.telephone.replace(/[^+\d]/g, '')}`}>
                          <LeftToRight>{one.telephone}</LeftToRight>
                        </a>
                      </li>
                    )}
                    {one.email && (
                      <li>
                        <a href={`mailto:${one.email}`}>
                          <LeftToRight>{one.email}</LeftToRight>
                        </a>
                      </li>
                    )}
                  </ul>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}

/** What somebody lets their colleagues know of how to reach them. */
export function OwnEntryPage(props: {
  page: PageContext;
  typed: Typed;
  problems: readonly Problem[];
  isDone: boolean;
}) {
  const { page, typed, problems, isDone } = props;
  const { t } = page;
  const check = (name: 'email' | 'listed') => (
    <div class="field">
      <label class="choice">
        <input type="checkbox" name={name} value="yes" checked={Boolean(typed[name])} />
        {t(`directory.own.${name}`)}
      </label>
    </div>
  );
  return (
    <Layout page={page} title={t('directory.own')}>
      <section class="first">
        <p class="small crumb">
          <a href="/account">{t('accounts.account.title')}</a> ·{' '}
          <a href="/directory">{t('directory.title')}</a>
        </p>
        <h1>{t('directory.own')}</h1>
        <p class="measure">{t('directory.own.lead')}</p>
        {isDone && (
          <p class="done" aria-live="polite">
            {t('directory.own.done')}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <form method="post" action="/account/directory" novalidate>
          <Field
            page={page}
            name="office"
            label={t('directory.office')}
            hint={t('directory.office.hint')}
            value={typed['office']}
            problems={problems}
            dir="auto"
          />
          <Field
            page={page}
            name="telephone"
            label={t('directory.telephone')}
            hint={t('directory.telephone.hint')}
            value={typed['telephone']}
            problems={problems}
            autocomplete="tel"
            dir="ltr"
          />
          {check('email')}
          {check('listed')}
          <p class="actions">
            <button>{t('directory.own.save')}</button>
          </p>
        </form>
      </section>
    </Layout>
  );
}
