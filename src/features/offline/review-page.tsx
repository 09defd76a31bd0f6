import type { Child } from 'hono/jsx';
import type { Problem } from '../../problem.ts';
import { ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import type { SaidField } from '../updates/actions.ts';
import { updateHref } from '../updates/schema.ts';
import type { ComparedUpload } from './compare-upload.ts';
import type { ComparedRow, FieldConflict, UnfitRow } from './compare.ts';
import type { OfflineOrganisation, Subject, Upload } from './queries.ts';
import type { Notice } from './schema.ts';
import { conflictField, movedField, offlineHref, uploadHref } from './schema.ts';
import { saidInWords, subjectInWords, type Status } from './words.ts';

export type ReviewView = {
  upload: Upload;
  organisation: OfflineOrganisation;
  compared: ComparedUpload;
  /** The same file, where it was applied before. */
  before: Upload | undefined;
  choices: Readonly<Record<string, string>>;
  problems: readonly Problem[];
};

type RowProps = { page: PageContext; view: ReviewView; row: ComparedRow };

/** Everything that a file would do, row by row, before any of it is done; and what has to be settled first. */
export function ReviewPage({ page, view }: { page: PageContext; view: ReviewView }) {
  const { t, formats } = page;
  const { upload, organisation, compared, before, problems, choices } = view;
  const { rows, unfit, same, notices } = compared;
  const conflicts = rows.reduce((sum, row) => sum + row.conflicts.length + (row.moved ? 1 : 0), 0);
  const faulty = unfit.length + rows.filter((row) => row.problems.length + row.faults.length > 0).length;
  const title = t('offline.review.title');
  const name = formats.name(organisation.names);
  return (
    <Layout page={page} title={title}>
      <section class="first offline">
        <p class="small crumb">
          <a href={offlineHref(organisation.slug)}>{t('offline.title', { name })}</a>
        </p>
        <h1>{title}</h1>
        <p class="measure">
          <bdi>{upload.file_name}</bdi>: {t('offline.review.counts', { rows: rows.length, conflicts, same })}
        </p>
        <p class="measure muted small">
          {t(upload.made_from === null ? 'offline.review.unknown' : 'offline.review.made', {
            time: formats.time(upload.made_at),
          })}
        </p>
        {before?.settled_at && (
          <p class="problem warning">
            {t('offline.review.again', { time: formats.time(before.settled_at) })}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <Notices page={page} notices={notices} />
        <form method="post" action={`${uploadHref(upload.id)}/apply`} novalidate>
          <input type="hidden" name="version" value={compared.version} />
          {rows.length > 0 && (
            <ol class="plain-list offline-rows">
              {rows.map((row) => (
                <Row page={page} view={view} row={row} />
              ))}
            </ol>
          )}
          {unfit.length > 0 && <Unfit page={page} unfit={unfit} />}
          {faulty > 0 && (
            <p class="field">
              <label class="choice">
                <input
                  type="checkbox"
                  name="leave-out"
                  id="leave-out"
                  value="yes"
                  checked={choices['leave-out'] === 'yes'}
                />
                {t('offline.unfit.leave', { count: faulty })}
              </label>
            </p>
          )}
          {rows.length > 0 ? (
            <p class="actions">
              <button>{t('offline.review.apply')}</button>
            </p>
          ) : (
            <p class="measure">{t('offline.review.nothing')}</p>
          )}
        </form>
        <form method="post" action={`${uploadHref(upload.id)}/discard`}>
          <p class="measure small muted">{t('offline.review.later')}</p>
          <button class="plain">{t('offline.review.discard')}</button>
        </form>
      </section>
    </Layout>
  );
}

function Notices({ page, notices }: { page: PageContext; notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <div class="problem information">
      <ul>
        {notices.map(({ code, values }) => (
          <li>{page.t(code, inWords(page, values))}</li>
        ))}
      </ul>
    </div>
  );
}

/** Columns are kept by what they hold (`{done}`) and told by what they are called. */
function inWords(page: PageContext, values: Notice['values']): Notice['values'] {
  const found = String(values['found'] ?? '').replaceAll(/\{(\w+)\}/g, (_, field: string) =>
    page.t(`offline.column.${field as SaidField}`),
  );
  return { ...values, found };
}

function hrefOf(subject: Subject): string {
  return subject.kind === 'duty'
    ? recommendationHref(subject.address)
    : actionHref(subject.plan_slug, subject.number);
}

function Row({ page, view, row }: RowProps) {
  const { t, formats } = page;
  const { compared } = view;
  const { subject, draft, changes, conflicts, moved, problems, faults } = row;
  const { kind, reference, words, language } = subjectInWords(page, subject);
  const show = (field: SaidField, value: string) => shown(page, field, value, compared.statuses);
  return (
    <li id={`row-${row.row}`}>
      <h2>
        {kind}{' '}
        <a href={hrefOf(subject)}>
          <bdi>{reference}</bdi>
        </a>
      </h2>
      <p class="small muted measure" lang={language} dir="auto">
        {words.length > 200 ? `${words.slice(0, 200)}…` : words}
      </p>
      <p class="small muted">
        {t('offline.row', { row: row.row })}
        {' · '}
        {draft ? <a href={updateHref(draft.id)}>{t('offline.row.draft')}</a> : t('offline.row.new')}
      </p>
      {moved && (
        <fieldset id={movedField(subject.id)}>
          <legend>{t('offline.moved', { state: t(`updates.state.${moved.state}`) })}</legend>
          <p>
            <a href={updateHref(moved.id)}>{t('offline.moved.see')}</a>
          </p>
          {(['leave', 'new'] as const).map((choice) => (
            <Radio
              name={movedField(subject.id)}
              value={choice}
              isChosen={view.choices[movedField(subject.id)] === choice}
              label={t(`offline.moved.${choice}`)}
            />
          ))}
        </fieldset>
      )}
      {changes.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('offline.field')}</th>
              <th scope="col">{t('offline.standing')}</th>
              <th scope="col">{t('offline.filled')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, standing, filled }) => (
              <tr>
                <th scope="row">{t(`offline.column.${field}`)}</th>
                <td data-label={t('offline.standing')}>{show(field, standing)}</td>
                <td data-label={t('offline.filled')}>{show(field, filled)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {conflicts.map((conflict) => (
        <Conflict page={page} view={view} row={row} conflict={conflict} />
      ))}
      {[...problems, ...faults].map(({ code, field, values }) => (
        <p class="problem warning">
          {field && <b>{t(`offline.column.${field as SaidField}`)}: </b>}
          {t(
            code,
            dayInWords((day) => formats.day(day), values),
          )}
        </p>
      ))}
    </li>
  );
}

/** Days as they are written, not as they are stored. */
function dayInWords(day: (value: string) => string, values: Problem['values'] = {}): Problem['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value,
    ]),
  );
}

function shown(page: PageContext, field: SaidField, value: string, statuses: readonly Status[]) {
  if (value === '') return <span class="muted">{page.t('offline.nothing')}</span>;
  const isDay = field === 'startsOn' || field === 'endsOn';
  if (isDay) return page.formats.day(value);
  return <bdi class="as-typed">{saidInWords(page, field, value, statuses)}</bdi>;
}

/** Both sides of what two have changed, and what stood before either did. */
function Conflict({ page, view, row, conflict }: RowProps & { conflict: FieldConflict }) {
  const { t } = page;
  const { field, before } = conflict;
  const name = conflictField(row.subject.id, field);
  const show = (value: string) => shown(page, field, value, view.compared.statuses);
  return (
    <fieldset class="conflict" id={name}>
      <legend>{t('offline.conflict', { field: t(`offline.column.${field}`) })}</legend>
      {before !== undefined && (
        <p class="small muted">
          {t('offline.conflict.before')} {show(before)}
        </p>
      )}
      {(['standing', 'filled'] as const).map((side) => (
        <Radio
          name={name}
          value={side}
          isChosen={view.choices[name] === side}
          label={t(`offline.conflict.${side}`)}
        >
          {show(conflict[side])}
        </Radio>
      ))}
    </fieldset>
  );
}

function Radio(props: { name: string; value: string; isChosen: boolean; label: string; children?: Child }) {
  const { name, value, isChosen, label, children } = props;
  return (
    <label class="choice">
      <input type="radio" name={name} value={value} checked={isChosen} />
      <span>
        {label}
        {children !== undefined && <span class="block">{children}</span>}
      </span>
    </label>
  );
}

function Unfit({ page, unfit }: { page: PageContext; unfit: readonly UnfitRow[] }) {
  const { t } = page;
  return (
    <section>
      <h2>{t('offline.unfit', { count: unfit.length })}</h2>
      <ul class="plain-list">
        {unfit.map(({ row, problem, said }) => (
          <li class="problem warning">
            <b>{t('offline.row', { row })}</b> {t(problem.code, problem.values)}
            <br />
            <bdi class="small as-typed">{said}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
