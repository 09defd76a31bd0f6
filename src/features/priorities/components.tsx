import { may } from '../../access/policy.ts';
import type { PageContext } from '../../web/context.ts';
import { setPriorities } from './policy.ts';
import type { Priority } from './queries.ts';
import { criteria, levels } from './schema.ts';

/** How a recommendation is weighed, each criterion with its level as a sign and in words, and with the reason. */
export function Priorities(props: {
  page: PageContext;
  priorities: readonly Priority[];
  writers: ReadonlyMap<string, string>;
}) {
  const { page, priorities, writers } = props;
  const { t, formats } = page;
  return (
    <dl class="weighed">
      {criteria.flatMap((criterion) => {
        const found = priorities.find((row) => row.criterion === criterion);
        if (!found?.level) return [];
        const at = levels.indexOf(found.level) + 1;
        const who = [
          found.organisation_names ? formats.name(found.organisation_names) : t('history.operator'),
          writers.get(found.id),
          formats.day(found.recorded_at),
          ...(found.published ? [] : [t('priorities.inside')]),
        ];
        return [
          <div>
            <dt>{t(`priorities.${criterion}`)}</dt>
            <dd>
              <span class="steps" aria-hidden="true">
                {levels.map((_, step) => (
                  <i class={step < at ? 'on' : undefined}></i>
                ))}
              </span>{' '}
              <b>{t(`priorities.${criterion}.${found.level}`)}</b>
              <span class="as-typed" dir="auto">
                {found.reason}
              </span>
              <span class="small muted">{who.filter(Boolean).join(' · ')}</span>
            </dd>
          </div>,
        ];
      })}
    </dl>
  );
}

/** On a recommendation's page: how it is weighed, where somebody has, and the way to weigh it for those who may. */
export function PrioritySection(props: {
  page: PageContext;
  address: string;
  priorities: readonly Priority[];
}) {
  const { page, address, priorities } = props;
  const { t } = page;
  const mayWeigh = may(page.viewer, setPriorities) && !page.asOf;
  if (priorities.length === 0 && !mayWeigh) return <></>;
  return (
    <section>
      <h2>{t('priorities.one')}</h2>
      {priorities.length > 0 ? (
        <Priorities page={page} priorities={priorities} writers={new Map()} />
      ) : (
        <p class="muted">{t('priorities.none')}</p>
      )}
      <p class="source">
        {mayWeigh && (
          <>
            <a href={`/recommendations/${address}/priority`}>
              {t(priorities.length > 0 ? 'priorities.change' : 'priorities.weigh')}
            </a>{' '}
          </>
        )}
        <a href="/priorities">{t('priorities.title')}</a>
      </p>
    </section>
  );
}
