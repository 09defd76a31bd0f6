import type { Problem } from '../../../problem.ts';
import { Field, ProblemSummary } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';
import { Outline, type PlanNames } from '../assigning/outline.tsx';
import { otherLeads, type AssigningPlan, type OtherLeads } from '../assigning/plan.ts';
import { OneOf } from '../fields.tsx';
import { NOBODY } from '../schema.ts';
import type { RowProblem } from './check.ts';

export type SheetView = {
  /** What the download holds, as an address of the register, and in words. */
  search: string;
  words: string;
  found: number;
  megabytes: number;
  others: OtherLeads;
  problems: readonly Problem[];
  rows: readonly RowProblem[];
};

const FORMATS = ['xlsx', 'csv'] as const;
/** As many rows as are shown with what is wrong in them. */
const MOST_SHOWN = 200;

/** Takes along a table of recommendations, and takes it in again once it says who is to answer for them. */
export function SheetPage({ page, view }: { page: PageContext; view: SheetView }) {
  const { t } = page;
  const { search, words, found, megabytes, others, problems, rows } = view;
  const title = t('assignments.sheet.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/assignments">{t('assignments.overview.title')}</a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        {rows.length > 0 && <RowProblems page={page} rows={rows} />}
        <h2>{t('assignments.sheet.take')}</h2>
        <p class="measure">{t('assignments.sheet.take.lead')}</p>
        <p>
          {t('assignments.sheet.take.found', { found })} <a href={`/recommendations?${search}`}>{words}</a>
        </p>
        <p class="actions">
          {FORMATS.map((format) => (
            <a class="button quiet" href={`/assignments/sheet.${format}?${search || 'of=all'}`}>
              {t('assignments.sheet.take.as', { format })}
            </a>
          ))}
          {search !== `organisation=${NOBODY}` ? (
            <a href="/assignments/sheet">{t('assignments.sheet.take.unowned')}</a>
          ) : (
            <a href="/assignments/sheet?of=all">{t('assignments.sheet.take.all')}</a>
          )}
        </p>
      </section>
      <section>
        <h2>{t('assignments.sheet.bring')}</h2>
        <p class="measure">{t('assignments.sheet.bring.lead')}</p>
        {/* the page that comes back shows what will happen: it is no page to go to, and Turbo wants one */}
        <form method="post" action="/assignments/sheet" enctype="multipart/form-data" data-turbo="false">
          <Field
            page={page}
            name="file"
            type="file"
            accept=".csv,.xlsx"
            label={t('assignments.sheet.file')}
            hint={t('assignments.sheet.file.hint', { megabytes })}
            problems={problems}
          />
          <OneOf
            page={page}
            name="others"
            legend={t('assignments.others')}
            choices={otherLeads.map((value) => ({ value, label: t(`assignments.others.${value}`) }))}
            value={others}
          />
          <p class="actions">
            <button>{t('assignments.sheet.check')}</button>
          </p>
        </form>
      </section>
    </Layout>
  );
}

function RowProblems({ page, rows }: { page: PageContext; rows: readonly RowProblem[] }) {
  const { t, formats } = page;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t('assignments.sheet.rows')}>
      <table class="row-problems">
        <caption>{t('assignments.sheet.rows')}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {t('assignments.sheet.row')}
            </th>
            <th scope="col">{t('assignments.sheet.wrong')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map(({ row, code, values }) => (
            <tr>
              <th scope="row" class="number">
                {formats.number(row)}
              </th>
              <td>{t(code, values)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_SHOWN && (
        <p class="small muted">{t('assignments.sheet.rows.more', { count: rows.length - MOST_SHOWN })}</p>
      )}
    </div>
  );
}

export type SheetCheckView = {
  plan: AssigningPlan;
  names: PlanNames;
  others: OtherLeads;
  /** What the sheet wants, to be sent back as it is. */
  wanted: string;
  version: string;
  problems: readonly Problem[];
};

/** Shows exactly what a sheet will change, and asks whether it shall. */
export function SheetCheckPage({ page, view }: { page: PageContext; view: SheetCheckView }) {
  const { t } = page;
  const { plan, names, others, wanted, version, problems } = view;
  return (
    <Layout page={page} title={t('assignments.check.title')}>
      <section class="first">
        <p class="small crumb">
          <a href="/assignments/sheet">{t('assignments.sheet.title')}</a>
        </p>
        <h1>{t('assignments.check.title')}</h1>
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('assignments.check.lead')}</p>
        <Outline page={page} plan={plan} names={names} />
        <form method="post" action="/assignments/sheet/apply" data-turbo="false">
          <input type="hidden" name="wanted" value={wanted} />
          <input type="hidden" name="others" value={others} />
          <input type="hidden" name="version" value={version} />
          <p class="actions">
            {plan.give.length > 0 && (
              <button>{t('assignments.check.give', { count: plan.give.length })}</button>
            )}
            <a href="/assignments/sheet">{t('assignments.sheet.other')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}
