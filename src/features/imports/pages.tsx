import type { ReadDocument, Problem as ReadingProblem } from '../../documents/document.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import type { PageContext } from '../../web/context.ts';
import { Empty, Field, ProblemSummary, Progress, Words } from '../../web/components.tsx';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { isOfAnotherState, type ListedImport } from './actions.ts';
import type { CheckedItem } from './reading.ts';

/** What was brought in so far, and the door for more. */
export function ImportsPage(props: {
  page: PageContext;
  imports: readonly ListedImport[];
  megabytes: number;
  problems: readonly Problem[];
}) {
  const { page, imports, megabytes, problems } = props;
  const { t } = page;
  return (
    <Layout page={page} title={t('imports.title')}>
      <section class="first">
        <h1>{t('imports.title')}</h1>
        <ProblemSummary page={page} problems={problems} />
        <form method="post" action="/imports" enctype="multipart/form-data">
          <Field
            page={page}
            name="file"
            type="file"
            label={t('imports.file')}
            hint={t('imports.file.hint', { megabytes })}
            accept=".pdf,application/pdf"
            problems={problems}
            multiple
          />
          <p class="actions">
            <button>{t('imports.upload')}</button>
          </p>
        </form>
      </section>
      <section>
        <h2>{t('imports.so-far')}</h2>
        {imports.length === 0 ? (
          <Empty>
            <p>{t('imports.none')}</p>
          </Empty>
        ) : (
          <div class="scroll" tabindex={0} role="region" aria-label={t('imports.so-far')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('imports.column.file')}</th>
                  <th scope="col">{t('imports.column.state')}</th>
                  <th scope="col">{t('imports.column.by')}</th>
                  <th scope="col">{t('imports.column.when')}</th>
                </tr>
              </thead>
              <tbody>
                {imports.map((row) => (
                  <tr>
                    <td>
                      <a href={`/imports/${row.id}`}>{row.file_name}</a>
                    </td>
                    <td>{t(`imports.state.${row.state}`)}</td>
                    <td>{row.requested_by_name ?? t('imports.byOperator')}</td>
                    <td>{page.formats.time(row.created_at)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </Layout>
  );
}

/** An import that is waiting, being read, failed, discarded or done: where it is and what comes next. */
export function ImportStatePage(props: {
  page: PageContext;
  row: ListedImport;
  reading: ReadDocument | null;
  reviewSlug: string | null;
}) {
  const { page, row, reading, reviewSlug } = props;
  const { t } = page;
  const isUnderWay = row.state === 'queued' || row.state === 'reading';
  return (
    <Layout page={page} title={row.file_name} {...(isUnderWay && { refreshAfter: 1 })}>
      <section class="first">
        <ul class="source">
          <li>{row.file_name}</li>
          <li>{page.formats.bytes(row.file_bytes)}</li>
        </ul>
        <h1>{t(`imports.state.${row.state}.title`)}</h1>
        <p class="measure">{t(`imports.state.${row.state}.body`)}</p>
        {isUnderWay && <Progress label={t(`imports.state.${row.state}`)} percent={row.progress} />}
        {row.state === 'failed' && reading && <ReadingProblems page={page} problems={reading.problems} />}
        {reviewSlug && (
          <p>
            <a class="button" href={`/reviews/${reviewSlug}`}>
              {t('imports.toReview')}
            </a>
          </p>
        )}
        <p>
          <a href="/imports">{t('imports.back')}</a>
        </p>
      </section>
    </Layout>
  );
}

export type ReviewScreen = {
  row: ListedImport;
  reading: ReadDocument;
  items: readonly CheckedItem[];
  typed: Typed;
  problems: readonly Problem[];
};

/** Check what was read: problems first, then everything, then confirm or put aside. */
export function ReviewScreenPage({ page, screen }: { page: PageContext; screen: ReviewScreen }) {
  const { t } = page;
  const { row, reading, items, typed, problems } = screen;
  const toLookAt = reading.problems.filter(({ severity }) => severity !== 'information');
  const kept = items.filter(({ leftOut }) => !leftOut);
  return (
    <Layout page={page} title={t('imports.check.title')}>
      <section class="first">
        <ul class="source">
          {reading.symbol && (
            <li>
              <b>{reading.symbol}</b>
            </li>
          )}
          <li>{row.file_name}</li>
          {reading.details && <li>{t('imports.pages', { pages: reading.details.pages })}</li>}
          <li>
            <a href={`/files/${row.file_sha256}`}>{t('recommendations.file')}</a>
          </li>
        </ul>
        <h1>
          {t('imports.check.heading', { read: reading.recommendations.length, problems: toLookAt.length })}
        </h1>
        <p class="muted measure">{t('imports.check.intro')}</p>
        <ProblemSummary page={page} problems={problems} />
        {isOfAnotherState(reading, page.country.code) && (
          <p class="problem">
            {t('imports.country.other', {
              found: page.formats.state(reading.country ?? ''),
              country: page.countryName,
            })}
          </p>
        )}
        <Counts page={page} items={kept} reading={reading} />
      </section>
      {reading.problems.length > 0 && (
        <section>
          <h2>{t('imports.check.lookAt')}</h2>
          <ReadingProblems page={page} problems={reading.problems} items={items} importId={row.id} />
        </section>
      )}
      <section>
        <h2>{t('imports.check.confirm')}</h2>
        <form method="post" action={`/imports/${row.id}/confirm`}>
          <input type="hidden" name="version" value={String(row.version)} />
          <Field
            page={page}
            name="symbol"
            label={t('imports.symbol')}
            hint={t('imports.symbol.hint')}
            value={typed['symbol']}
            problems={problems}
          />
          <Field
            page={page}
            name="cycle"
            inputmode="numeric"
            label={t('imports.cycle')}
            hint={t('imports.cycle.hint')}
            value={typed['cycle']}
            problems={problems}
          />
          <Field
            page={page}
            name="session"
            label={t('imports.session')}
            hint={t('imports.session.hint')}
            value={typed['session']}
            problems={problems}
          />
          <Field
            page={page}
            name="heldOn"
            type="date"
            label={t('imports.heldOn')}
            hint={t('imports.heldOn.hint')}
            value={typed['heldOn']}
            problems={problems}
          />
          <Field
            page={page}
            name="issuedOn"
            type="date"
            label={t('imports.issuedOn')}
            value={typed['issuedOn']}
            problems={problems}
          />
          <p class="actions">
            <button>{t('imports.confirm', { count: kept.length })}</button>
          </p>
        </form>
        <form method="post" action={`/imports/${row.id}/discard`}>
          <p class="actions">
            <button class="quiet">{t('imports.discard')}</button>
            <span class="small muted">{t('imports.discard.hint')}</span>
          </p>
        </form>
      </section>
      <section>
        <h2>{t('imports.check.all', { count: items.length })}</h2>
        <ol class="list">
          {items.map((item) => (
            <Item page={page} item={item} importId={row.id} language={reading.language ?? 'en'} />
          ))}
        </ol>
      </section>
      {reading.pledges.length > 0 && (
        <section>
          <h2>{t('reviews.pledges')}</h2>
          <ol class="list">
            {reading.pledges.map((pledge) => (
              <li class="plain">
                <div>
                  <b class="small">
                    <bdi dir="ltr">{pledge.number}</bdi>
                  </b>
                  <Words language={reading.language ?? 'en'}>{pledge.text}</Words>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Layout>
  );
}

/** What was counted, to hold against the document's own figures. */
function Counts(props: { page: PageContext; items: readonly CheckedItem[]; reading: ReadDocument }) {
  const { page, items, reading } = props;
  const { t } = page;
  const byPosition = Map.groupBy(items, ({ position }) => position ?? 'none');
  return (
    <dl class="facts">
      {[...byPosition].map(([position, of]) => (
        <>
          <dt>{t(`position.${position}`)}</dt>
          <dd>{page.formats.number(of.length)}</dd>
        </>
      ))}
      {reading.pledges.length > 0 && (
        <>
          <dt>{t('reviews.pledges')}</dt>
          <dd>{page.formats.number(reading.pledges.length)}</dd>
        </>
      )}
    </dl>
  );
}

function Item(props: { page: PageContext; item: CheckedItem; importId: string; language: string }) {
  const { page, item, importId, language } = props;
  const { t, formats } = page;
  const isUnsure = item.confidence < 0.8;
  return (
    <li id={`item-${item.index}`}>
      <div>
        <ul class="source">
          <li>
            <b>{item.number}</b>
          </li>
          {item.page !== null && <li>{t('recommendations.onPage', { page: item.page })}</li>}
          <li>
            {item.states.length > 0 ? (
              formats.list(item.states.map((code) => formats.state(code)))
            ) : (
              <span class="tag bad">{t('imports.noState')}</span>
            )}
          </li>
          <li>
            <span class={`tag ${item.position ?? 'none'}`}>{t(`position.${item.position ?? 'none'}`)}</span>
          </li>
          {isUnsure && (
            <li>
              <span class="tag warn">{t('imports.unsure')}</span>
            </li>
          )}
          {item.corrected.size > 0 && (
            <li>
              <span class="tag">{item.leftOut ? t('imports.leftOut') : t('imports.corrected')}</span>
            </li>
          )}
        </ul>
        <Words language={language}>{item.text}</Words>
      </div>
      <div class="side">
        <a href={`/imports/${importId}/items/${item.index}`}>
          {t('imports.correct')}
          <span class="visually-hidden"> {item.number}</span>
        </a>
      </div>
    </li>
  );
}

function ReadingProblems(props: {
  page: PageContext;
  problems: readonly ReadingProblem[];
  items?: readonly CheckedItem[];
  importId?: string;
}) {
  const { page, problems, items = [], importId } = props;
  const rank = { error: 0, warning: 1, information: 2 };
  const sorted = [...problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return (
    <>
      {sorted.map((problem) => {
        const item = items.find(({ number }) => number === problem.number);
        return (
          <div class={`problem ${problem.severity}`}>
            <p>
              {problem.number && <b>{problem.number} </b>}
              {sentenceOf(page, problem)}
            </p>
            {item && importId && (
              <p>
                <a href={`/imports/${importId}/items/${item.index}`}>{page.t('imports.correct')}</a>
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}

function sentenceOf(page: PageContext, { code, values, number, page: at }: ReadingProblem): string {
  return page.t(`problem.${code}` as MessageKey, { ...values, number: number ?? '', page: at ?? 0 });
}

/** One item beside what was read, to set right by hand. */
export function ItemPage(props: {
  page: PageContext;
  row: ListedImport;
  reading: ReadDocument;
  item: CheckedItem;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, row, reading, item, typed, problems } = props;
  const { t, formats } = page;
  const read = reading.recommendations[item.index];
  const language = reading.language ?? 'en';
  return (
    <Layout page={page} title={t('imports.item.title', { number: item.number })}>
      <section class="first">
        <p>
          <a href={`/imports/${row.id}#item-${item.index}`}>{t('imports.item.back')}</a>
        </p>
        <h1>{t('imports.item.title', { number: item.number })}</h1>
        <div class="split even">
          <form method="post" action={`/imports/${row.id}/items/${item.index}`}>
            <ProblemSummary page={page} problems={problems} />
            <input type="hidden" name="version" value={String(row.version)} />
            <Field
              page={page}
              name="number"
              label={t('imports.item.number')}
              value={typed['number']}
              problems={problems}
            />
            <Field
              page={page}
              name="text"
              type="textarea"
              rows={8}
              label={t('imports.item.text')}
              hint={t('imports.item.text.hint')}
              value={typed['text']}
              problems={problems}
              lang={language}
              dir="auto"
            />
            <Field
              page={page}
              name="states"
              label={t('imports.item.states')}
              hint={t('imports.item.states.hint')}
              value={typed['states']}
              problems={problems}
            />
            <fieldset>
              <legend>{t('imports.item.position')}</legend>
              {(['supported', 'noted', 'partially-supported', 'pending', 'none'] as const).map((position) => (
                <label class="choice">
                  <input
                    type="radio"
                    name="position"
                    value={position}
                    checked={typed['position'] === position}
                  />
                  {t(`position.${position}`)}
                </label>
              ))}
            </fieldset>
            <label class="choice">
              <input type="checkbox" name="leftOut" value="yes" checked={typed['leftOut'] === 'yes'} />
              {t('imports.item.leftOut')}
            </label>
            <Field
              page={page}
              name="reason"
              label={t('imports.item.reason')}
              hint={t('imports.item.reason.hint')}
              value={typed['reason']}
              problems={problems}
            />
            <p class="actions">
              <button>{t('imports.item.save')}</button>
              <a class="button quiet" href={`/imports/${row.id}#item-${item.index}`}>
                {t('imports.item.cancel')}
              </a>
            </p>
          </form>
          <div class="page-as-issued">
            <h2>{t('imports.item.asRead', { page: read?.page ?? 0 })}</h2>
            <p class="source">{read?.number}</p>
            <Words language={language} class="block">
              {read?.text}
            </Words>
            <p class="source">{formats.list((read?.states ?? []).map((code) => formats.state(code)))}</p>
            {read?.leadIn && (
              <p>
                <Words language={language} class="small block">
                  {read.leadIn}
                </Words>
              </p>
            )}
            <p>
              <a href={`/files/${row.file_sha256}`}>{t('recommendations.file')}</a>
            </p>
          </div>
        </div>
      </section>
    </Layout>
  );
}
