import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Empty, LeftToRight, ProblemSummary, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import type { Organisation } from '../organisations/actions.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import type { StandingAssignment } from './queries.ts';
import { duties, isAssignable } from './schema.ts';

export const ownersDone = ['given', 'ended'] as const;

type OwnersFormProps = {
  page: PageContext;
  recommendation: Pick<Row<'recommendation'>, 'address' | 'number' | 'language' | 'text'>;
  owners: readonly StandingAssignment[];
  organisations: readonly Organisation[];
  typed: Typed;
  problems?: readonly Problem[];
  done?: (typeof ownersDone)[number] | undefined;
};

/** Says who answers for a recommendation: the duties there are, each to be ended, and one to be added. */
export function OwnersFormPage(props: OwnersFormProps) {
  const { page, recommendation, owners, organisations, typed, problems = [], done } = props;
  const { t, formats } = page;
  const { address, number, language, text } = recommendation;
  const title = t('assignments.form', { number });
  const collator = new Intl.Collator(page.language);
  const choices = organisations
    .filter(isAssignable)
    .map(({ slug, names }) => ({ value: slug, label: formats.name(names) }))
    .sort((a, b) => collator.compare(a.label, b.label));
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={recommendationHref(address)}>
            <LeftToRight>{number}</LeftToRight>
          </a>
        </p>
        <h1>{title}</h1>
        {done && (
          <p class="done" aria-live="polite">
            {t(`assignments.done.${done}`)}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <p>
          <Words language={language} class="block">
            {text}
          </Words>
        </p>
        <h2>{t('assignments.standing')}</h2>
        {owners.length === 0 ? (
          <Empty>
            <p>{t('assignments.none')}</p>
          </Empty>
        ) : (
          <ul class="list">
            {owners.map((owner) => {
              const name = formats.name(owner.organisation_names);
              return (
                <li>
                  <div>
                    <b>{name}</b>
                    <ul class="source">
                      <li>{t(`assignments.duty.${owner.duty}`)}</li>
                      <li>{t('assignments.since', { date: formats.day(owner.recorded_at) })}</li>
                    </ul>
                  </div>
                  <form method="post" action={`${recommendationHref(address)}/owners/${owner.id}/end`}>
                    <button class="plain">
                      {t('assignments.end')}
                      <span class="visually-hidden"> {name}</span>
                    </button>
                  </form>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <section>
        <h2>{t('assignments.add')}</h2>
        <p class="measure">{t('assignments.add.lead')}</p>
        <form method="post" action={`${recommendationHref(address)}/owners`} novalidate>
          <Choices
            page={page}
            name="organisation"
            label={t('assignments.organisation')}
            choices={[{ value: '', label: '' }, ...choices]}
            value={typed['organisation']}
            problems={problems}
          />
          <Choices
            page={page}
            name="duty"
            label={t('assignments.duty')}
            hint={t('assignments.duty.hint')}
            choices={duties.map((duty) => ({ value: duty, label: t(`assignments.duty.${duty}`) }))}
            value={typed['duty'] ?? (owners.some(({ duty }) => duty === 'lead') ? 'supporting' : 'lead')}
            problems={problems}
          />
          <p class="actions">
            <button>{t('assignments.give')}</button>
            <a href={`${recommendationHref(address)}#owners`}>{t('assignments.back')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}
