import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { KeptDraft } from '../../web/kept-draft.tsx';
import { Layout } from '../../web/layout.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import type { ActionOf, listEligible } from './queries.ts';
import { changeHref, PARTIES, partnershipHref, type StandingPartnership } from './schema.ts';

/** What the form of an agreement is drawn from. */
type FormProps = {
  page: PageContext;
  /** The agreement that is changed; a new one without. */
  changing?: Pick<Standing, 'slug' | 'isAgreedByAll' | 'version'>;
  organisations: Awaited<ReturnType<typeof listEligible>>;
  actions: readonly ActionOf[];
  typed: Typed;
  chosen: readonly string[];
  problems?: readonly Problem[];
  /** What stands now, where somebody else has saved meanwhile. */
  newer?: readonly Fact[] | undefined;
};

type Standing = { slug: string; isAgreedByAll: boolean; version: string };

/** Proposes an agreement, or changes one. */
export function PartnershipFormPage(props: FormProps) {
  const { page, changing, organisations, actions, typed, chosen, problems = [], newer } = props;
  const { t, formats } = page;
  const title = t(changing ? 'partnerships.change' : 'partnerships.propose');
  const back = changing ? partnershipHref(changing.slug) : '/partnerships';
  const lead = changing?.isAgreedByAll ? 'partnerships.renew.hint' : 'partnerships.change.hint';
  const language = typed['language'] ?? page.language;
  const ofActions = problems.find(({ field }) => field === 'action');
  const choices = [
    { value: '', label: t('partnerships.choose') },
    ...organisations.map(({ slug, names }) => ({ value: slug, label: formats.name(names) })),
  ];
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/partnerships">{t('partnerships.title')}</a>
          </li>
        </ul>
        <h1>{title}</h1>
        <p class="measure muted">{t(changing ? lead : 'partnerships.propose.lead')}</p>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={newer}>
          <KeptDraft page={page}>
            <form
              method="post"
              action={changing ? changeHref(changing.slug) : '/partnerships/new'}
              class="money-form"
              novalidate
            >
              {changing && <input type="hidden" name="version" value={changing.version} />}
              <Choices
                page={page}
                name="language"
                label={t('partnerships.language')}
                choices={page.languages.map(({ code, name }) => ({ value: code, label: name }))}
                value={language}
                problems={problems}
              />
              <Field
                page={page}
                name="title"
                label={t('partnerships.name')}
                value={typed['title']}
                dir="auto"
                problems={problems}
              />
              <Field
                page={page}
                name="purpose"
                type="textarea"
                label={t('partnerships.purpose')}
                value={typed['purpose']}
                problems={problems}
                dir="auto"
              />
              <div class="pair">
                <Field
                  page={page}
                  name="agreed-on"
                  type="date"
                  label={t('partnerships.agreedOn')}
                  value={typed['agreed-on']}
                  problems={problems}
                />
                <Field
                  page={page}
                  name="review-on"
                  type="date"
                  label={t('partnerships.review')}
                  value={typed['review-on']}
                  problems={problems}
                />
              </div>
              <fieldset class={ofActions ? 'field wrong' : 'field'}>
                <legend>{t('partnerships.actions')}</legend>
                {ofActions && <p class="wrong">{t(ofActions.code, ofActions.values)}</p>}
                {actions.length === 0 && <p class="muted">{t('partnerships.actions.nothing')}</p>}
                {actions.map((action, at) => (
                  <label class="choice">
                    <input
                      type="checkbox"
                      id={at === 0 ? 'action' : undefined}
                      name="action"
                      value={action.id}
                      checked={chosen.includes(action.id)}
                    />
                    <bdi lang={action.language}>
                      {action.title} ({action.plan_title})
                    </bdi>
                  </label>
                ))}
              </fieldset>
              {Array.from({ length: PARTIES }, (_, at) => (
                <fieldset>
                  <legend>{t('partnerships.party', { number: at + 1 })}</legend>
                  <Choices
                    page={page}
                    name={`party-${at}`}
                    label={t('partnerships.organisation')}
                    choices={choices}
                    value={typed[`party-${at}`]}
                    problems={problems}
                  />
                  <Field
                    page={page}
                    name={`brings-${at}`}
                    label={t('partnerships.brings')}
                    value={typed[`brings-${at}`]}
                    problems={problems}
                    dir="auto"
                  />
                </fieldset>
              ))}
              <p class="actions">
                <button>{t(changing ? 'partnerships.save' : 'partnerships.propose')}</button>
                <a href={back}>{t('budgets.cancel')}</a>
              </p>
            </form>
          </KeptDraft>
        </BesideNewer>
      </section>
    </Layout>
  );
}

/** What the form of an agreement says, line by line, for comparing two versions of it. */
export function partnershipFacts(
  page: PageContext,
  typed: Typed,
  chosen: readonly string[],
  { organisations, actions }: Pick<FormProps, 'organisations' | 'actions'>,
): Fact[] {
  const { t, formats } = page;
  const nameOf = (slug: string | undefined) => {
    const names = organisations.find((one) => one.slug === slug)?.names;
    return names ? formats.name(names) : (slug ?? '');
  };
  const parties = Array.from({ length: PARTIES }, (_, at) => ({
    label: t('partnerships.party', { number: at + 1 }),
    value: [nameOf(typed[`party-${at}`]), typed[`brings-${at}`]].filter(Boolean).join(': '),
  }));
  return [
    { label: t('partnerships.name'), value: typed['title'] ?? '' },
    { label: t('partnerships.purpose'), value: typed['purpose'] ?? '' },
    { label: t('partnerships.agreedOn'), value: typed['agreed-on'] ?? '' },
    { label: t('partnerships.review'), value: typed['review-on'] ?? '' },
    {
      label: t('partnerships.actions'),
      value: formats.list(actions.filter(({ id }) => chosen.includes(id)).map((one) => one.title)),
    },
    ...parties,
  ];
}

/** An agreement as its form has it. */
export function typedPartnership(standing: StandingPartnership): { typed: Typed; chosen: string[] } {
  const staying = standing.parties.filter(({ left_at }) => left_at === null);
  const parties = staying.slice(0, PARTIES).flatMap(({ slug, brings }, at) => [
    [`party-${at}`, slug],
    [`brings-${at}`, brings],
  ]);
  return {
    typed: {
      language: standing.language,
      title: standing.title,
      purpose: standing.purpose,
      'agreed-on': standing.agreed_on,
      'review-on': standing.review_on,
      ...Object.fromEntries(parties),
    },
    chosen: standing.actions.map(({ action }) => action),
  };
}
