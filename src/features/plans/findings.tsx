import type { PageContext } from '../../web/context.ts';
import type { CheckCode, Finding } from './checks.ts';
import { actionHref } from './schema.ts';

/** As many places of one finding as are named. */
const MOST_NAMED = 30;

/** What was found at one place, each with why it matters and what to do. */
export function FindingsHere({ page, findings }: { page: PageContext; findings: readonly Finding[] }) {
  if (findings.length === 0) return <></>;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li>
          <details>
            <summary>{foundInWords(page, finding)}</summary>
            <Explained page={page} code={finding.code} />
          </details>
        </li>
      ))}
    </ul>
  );
}

/** What was found in a whole plan, by what was found, each with its places. */
export function FindingsOfPlan(props: { page: PageContext; plan: string; findings: readonly Finding[] }) {
  const { page, plan, findings } = props;
  const { t, formats } = page;
  const byCode = Map.groupBy(findings, ({ code }) => code);
  return (
    <ul class="findings">
      {[...byCode].map(([code, of]) => {
        const count = Number(of[0]?.values?.['count'] ?? of.length);
        return (
          <li>
            <details>
              <summary>{t(`plans.check.${code}.title`, { count })}</summary>
              <Explained page={page} code={code} />
              {code === 'recommendations-unserved' ? (
                <p>
                  <a href="/plans/unserved">{t('plans.check.unserved.register')}</a>
                </p>
              ) : (
                of.some(({ objective, action }) => objective !== undefined || action !== undefined) && (
                  <p>
                    {of.slice(0, MOST_NAMED).map((finding, at) => (
                      <>
                        {at > 0 && ' · '}
                        <Place page={page} plan={plan} finding={finding} />
                      </>
                    ))}
                    {of.length > MOST_NAMED &&
                      ` · ${t('plans.check.more', { count: formats.number(of.length - MOST_NAMED) })}`}
                  </p>
                )
              )}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function Place({ page, plan, finding }: { page: PageContext; plan: string; finding: Finding }) {
  const { objective, action } = finding;
  if (objective !== undefined)
    return (
      <a href={`/plans/${plan}#objective-${objective}`}>
        {page.t('plans.objective.at', { number: objective })}
      </a>
    );
  if (action === undefined) return <></>;
  return <a href={actionHref(plan, action)}>{page.t('plans.action.at', { number: action })}</a>;
}

function Explained({ page, code }: { page: PageContext; code: CheckCode }) {
  return (
    <>
      <p class="measure">{page.t(`plans.check.${code}.why`)}</p>
      <p class="measure">
        <b>{page.t('plans.check.do')}</b> {page.t(`plans.check.${code}.do`)}
      </p>
    </>
  );
}

/** The sentence of what was found, its days in the reader's writing. */
export function foundInWords({ t, formats }: PageContext, { code, values = {} }: Finding): string {
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? formats.day(value) : value,
  ]);
  return t(`plans.check.${code}.found`, Object.fromEntries(said) as Record<string, string | number>);
}
