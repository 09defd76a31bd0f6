import type { Problem } from '../../../problem.ts';
import { ProblemSummary } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import type { Typed } from '../../../web/forms.ts';
import { Layout } from '../../../web/layout.tsx';
import { WithReason } from './item-fields.tsx';
import { Value, saidOn, sourceName } from './disagreements.tsx';
import type { ReviewSet, SettledDisagreement } from '../review-set.ts';

export type Choice = {
  /** The sources that say so, by their place in the set; null is the report or the register. */
  sources: (number | null)[];
  value: string | readonly string[] | null;
};

/** What the sources say on a point, each different answer once, in the order of the sources. */
export function choicesOn(set: ReviewSet, point: SettledDisagreement): Choice[] {
  const choices: Choice[] = [];
  for (const { source, link } of point.said) {
    const value = saidOn(set, point, link);
    const known = choices.find((choice) => JSON.stringify(choice.value) === JSON.stringify(value));
    if (known) known.sources.push(source);
    else choices.push({ sources: [source], value });
  }
  return choices;
}

/** One point on which the sources differ: what each says, and a person's choice between them, with the reason. */
export function SettlePage(props: {
  page: PageContext;
  /** The import that the decision is kept with. */
  of: { id: string; version: number };
  set: ReviewSet;
  point: SettledDisagreement;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, of, set, point, typed, problems } = props;
  const { t } = page;
  const { item, field } = point;
  const number = set.base[item]?.number ?? '';
  const title = t('imports.settle.title', { number });
  const problem = problems.find((one) => one.field === 'choice');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p>
          <a href={`/imports/${of.id}#differences`}>{t('imports.item.back')}</a>
        </p>
        <h1>{title}</h1>
        <p class="measure muted">{t(set.lead ? 'imports.settle.intro' : 'imports.settle.intro.register')}</p>
        <form method="post" action={`/imports/${of.id}/differences/${item}/${field}`}>
          <ProblemSummary page={page} problems={problems} />
          <input type="hidden" name="version" value={String(of.version)} />
          <fieldset
            class={problem ? 'field wrong' : undefined}
            aria-describedby={problem ? 'choice-problem' : undefined}
          >
            <legend>{t(`imports.disagreements.${field}`)}</legend>
            {problem && (
              <p class="wrong" id="choice-problem">
                {t(problem.code, problem.values)}
              </p>
            )}
            {choicesOn(set, point).map(({ sources, value }, at) => (
              <label class="choice said">
                <input
                  type="radio"
                  id={at === 0 ? 'choice' : undefined}
                  name="choice"
                  value={String(at)}
                  checked={typed['choice'] === String(at)}
                />
                <div>
                  <Value page={page} field={field} value={value} language={set.language} />
                  <p class="small muted">
                    {page.formats.list(sources.map((source) => sourceName(page, set, source)))}
                  </p>
                </div>
              </label>
            ))}
          </fieldset>
          <WithReason
            page={page}
            filled={{ typed, problems }}
            button={t('imports.settle.button')}
            back={`/imports/${of.id}#differences`}
          />
        </form>
        {set.lead && (
          <p>
            <a href={`/imports/${set.lead.id}/items/${item}`}>{t('imports.settle.other')}</a>
          </p>
        )}
      </section>
    </Layout>
  );
}
