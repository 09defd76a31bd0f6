import type { Child } from 'hono/jsx';
import type { Problem } from '../problem.ts';
import type { PageContext } from './context.ts';

/** Somebody else has saved since the form was drawn: nothing was written, and both versions are shown. */
export const newerVersion: Problem = { code: 'shell.newer.problem' };

/** One thing that a form changes, in words, for comparing two versions of it. */
export type Fact = { label: string; value: string };

/** The facts of what stands now that differ from what was typed; in the same order in both. */
export function differingFacts(standing: readonly Fact[], typed: readonly Fact[]): Fact[] {
  return standing.filter((fact, place) => fact.value !== typed[place]?.value);
}

/** A form, and beside it what stands now where that is newer than what the form was drawn from. */
export function BesideNewer(props: {
  page: PageContext;
  standing: readonly Fact[] | undefined;
  children?: Child;
}) {
  const { page, standing, children } = props;
  if (!standing) return <>{children}</>;
  const { t } = page;
  return (
    <div class="split beside-newer">
      <div>{children}</div>
      <aside class="problem information" aria-labelledby="newer">
        <h2 id="newer">{t('shell.newer.title')}</h2>
        {standing.length === 0 ? (
          <p>{t('shell.newer.same')}</p>
        ) : (
          <dl class="newer">
            {standing.map(({ label, value }) => (
              <>
                <dt>{label}</dt>
                <dd>{value || t('shell.newer.nothing')}</dd>
              </>
            ))}
          </dl>
        )}
      </aside>
    </div>
  );
}
