import type { Child } from 'hono/jsx';
import { Field, LeftToRight, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { organisationHref } from '../assignments/components.tsx';
import { discussionHref } from '../discussions/schema.ts';
import type { DirectoryPerson } from '../directory/schema.ts';
import { EvidenceItem } from '../evidence/components.tsx';
import type { GivenEvidence } from '../evidence/schema.ts';
import { actionHref, planHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { updateHref } from '../updates/schema.ts';
import type {
  Found,
  FoundAction,
  FoundDiscussion,
  FoundOrganisation,
  FoundPlan,
  FoundUpdate,
} from './schema.ts';

type FoundRecommendation = { address: string; number: string; language: string; text: string };

export type AllFound = {
  recommendations: Found<FoundRecommendation>;
  actions: Found<FoundAction>;
  plans: Found<FoundPlan>;
  updates: Found<FoundUpdate>;
  evidence: Found<GivenEvidence>;
  discussions: Found<FoundDiscussion>;
  organisations: Found<FoundOrganisation>;
  people: Found<DirectoryPerson>;
};

/** What was found of every kind, each with how many there are and where all of it is. */
export function FindPage(props: { page: PageContext; words: string; found: AllFound | undefined }) {
  const { page, words, found } = props;
  const { t } = page;
  const counts = found && Object.values(found).map(({ count }) => count);
  return (
    <Layout page={page} title={words === '' ? t('find.title') : t('find.for', { words })}>
      <section class="first">
        <h1>{t('find.title')}</h1>
        <p class="measure">{t('find.lead')}</p>
        <form action="/find" class="filters" role="search">
          <Field page={page} name="q" type="search" label={t('find.words')} value={words} dir="auto" />
          <button>{t('find.do')}</button>
        </form>
        {counts && (
          <p class="small muted" aria-live="polite">
            {t('find.found', { count: counts.reduce((sum, count) => sum + count, 0) })}
          </p>
        )}
      </section>
      {found && <Groups page={page} words={words} found={found} />}
      {counts?.every((count) => count === 0) && (
        <p class="measure">
          {t('find.none')} <a href="/browse">{t('browse.title')}</a>
        </p>
      )}
    </Layout>
  );
}

function Groups({ page, words, found }: { page: PageContext; words: string; found: AllFound }) {
  const { formats } = page;
  const q = new URLSearchParams({ q: words }).toString();
  const group = { page } as const;
  return (
    <>
      <Group {...group} name="recommendations" of={found.recommendations} all={`/recommendations?${q}`}>
        {found.recommendations.items.map(({ address, number, language, text }) => (
          <li class="plain">
            <div>
              <p class="small">
                <b>
                  <LeftToRight>{number}</LeftToRight>
                </b>{' '}
                <LeftToRight>{address.split('/')[0]}</LeftToRight>
              </p>
              <Words language={language}>
                <a href={recommendationHref(address)}>{text}</a>
              </Words>
            </div>
          </li>
        ))}
      </Group>
      <Group {...group} name="actions" of={found.actions}>
        {found.actions.items.map(({ plan, number, title, plan_title, language }) => (
          <Titled href={actionHref(plan, number)} title={title} language={language} beside={plan_title} />
        ))}
      </Group>
      <Group {...group} name="plans" of={found.plans} all="/plans">
        {found.plans.items.map(({ slug, title, language }) => (
          <Titled href={planHref(slug)} title={title} language={language} />
        ))}
      </Group>
      <Group {...group} name="updates" of={found.updates}>
        {found.updates.items.map(({ id, text, language, organisation_names: names, ends_on }) => (
          <Titled
            href={updateHref(id)}
            title={text}
            language={language}
            beside={[formats.name(names), ends_on && formats.day(ends_on)].filter(Boolean).join(' · ')}
          />
        ))}
      </Group>
      <Group {...group} name="evidence" of={found.evidence} all={`/evidence?${q}`}>
        {found.evidence.items.map((evidence) => (
          <EvidenceItem page={page} evidence={evidence} />
        ))}
      </Group>
      <Group {...group} name="discussions" of={found.discussions}>
        {found.discussions.items.map(({ id, title, language, organisation_names: names }) => (
          <Titled href={discussionHref(id)} title={title} language={language} beside={formats.name(names)} />
        ))}
      </Group>
      <Group {...group} name="organisations" of={found.organisations}>
        {found.organisations.items.map(({ slug, names }) => (
          <Titled href={organisationHref(page, slug)} title={formats.name(names)} language={page.language} />
        ))}
      </Group>
      <Group {...group} name="people" of={found.people} all={`/directory?${q}`}>
        {found.people.items.map(({ name, office, organisation_slug, organisation_names }) => (
          <Titled
            href={`/directory?${new URLSearchParams({ organisation: organisation_slug }).toString()}`}
            title={name}
            language={page.language}
            beside={[office, formats.name(organisation_names)].filter(Boolean).join(', ')}
          />
        ))}
      </Group>
    </>
  );
}

function Group(props: {
  page: PageContext;
  name: keyof AllFound;
  of: Found<unknown>;
  /** Where all that was found of this kind is listed. */
  all?: string;
  children?: Child;
}) {
  const { page, name, of, all, children } = props;
  const { t, formats } = page;
  if (of.count === 0) return null;
  return (
    <section>
      <h2>
        {t(`find.kind.${name}`)} <span class="muted">({formats.number(of.count)})</span>
      </h2>
      <ul class="list">{children}</ul>
      {all && of.count > of.items.length && (
        <p class="small">
          <a href={all}>
            {t('find.all', { count: formats.number(of.count) })}
            <span class="visually-hidden"> {t(`find.kind.${name}`)}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function Titled(props: { href: string; title: string; language: string; beside?: string }) {
  const { href, title, language, beside } = props;
  return (
    <li class="plain">
      <div>
        <a href={href} lang={language}>
          <bdi>{title}</bdi>
        </a>
        {beside && (
          <p class="small muted">
            <bdi>{beside}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}
