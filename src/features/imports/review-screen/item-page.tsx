import type { PassageLine } from '../../../documents/link/passage.ts';
import { Field, LeftToRight, ProblemSummary, Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';
import { Sayings } from './disagreements.tsx';
import { ItemFields, WithReason, type Filled, type ItemView } from './item-fields.tsx';
import { JoinForm, SplitForm } from './item-forms.tsx';
import { inOrder, type CheckedItem } from '../reading.ts';
import { MOST_CLAUSES } from '../schema.ts';
import { typedStates } from './states.ts';

type ItemPageProps = { page: PageContext; view: ItemView; filled: Filled; split: Filled };

/** One item beside its page and what was read, to set right by hand; and the way to its neighbours. */
export function ItemPage({ page, view, filled, split }: ItemPageProps) {
  const { t } = page;
  const { lead, set, item } = view;
  const language = lead.reading.language ?? 'en';
  return (
    <Layout page={page} title={t('imports.item.title', { number: item.number })}>
      <section class="first">
        <Neighbours page={page} view={view} />
        <h1>{t('imports.item.title', { number: item.number })}</h1>
        <div class="split beside">
          <div>
            <CorrectForm page={page} view={view} filled={filled} />
            <SplitForm page={page} view={view} filled={split} />
            <JoinForm page={page} view={view} />
            <p>
              <a href={`/imports/${lead.id}/items/new?after=${item.index}`}>{t('imports.item.add.after')}</a>
            </p>
          </div>
          <div class="page-as-issued" tabindex={0} role="region" aria-label={t('imports.item.issued')}>
            <PageWords page={page} lines={view.passage} number={item.page} language={language} />
            <AsRead page={page} view={view} />
            <p>
              <a href={`/files/${lead.sha256}`}>{t('recommendations.file')}</a>
            </p>
            <Sayings page={page} set={set} index={item.index} />
          </div>
        </div>
      </section>
    </Layout>
  );
}

/** On to the item before and after, so that a document can be gone through from beginning to end. */
function Neighbours({ page, view }: { page: PageContext; view: ItemView }) {
  const { t } = page;
  const { lead, set, item } = view;
  const items = inOrder(set.items);
  const at = items.findIndex(({ index }) => index === item.index);
  const previous = items[at - 1];
  const next = items[at + 1];
  return (
    <nav class="paging" aria-label={t('imports.item.neighbours')}>
      <a href={`/imports/${lead.id}#item-${item.index}`}>{t('imports.item.back')}</a>
      {previous && (
        <a rel="prev" href={`/imports/${lead.id}/items/${previous.index}`}>
          {t('imports.item.previous', { number: previous.number })}
        </a>
      )}
      {next && (
        <a rel="next" href={`/imports/${lead.id}/items/${next.index}`}>
          {t('imports.item.next', { number: next.number })}
        </a>
      )}
    </nav>
  );
}

function CorrectForm({ page, view, filled }: Omit<ItemPageProps, 'split'>) {
  const { t } = page;
  const { lead, item } = view;
  const { typed, problems } = filled;
  return (
    <form method="post" action={`/imports/${lead.id}/items/${item.index}`}>
      <ProblemSummary page={page} problems={problems} />
      <input type="hidden" name="version" value={String(lead.version)} />
      <ItemFields page={page} filled={filled} language={lead.reading.language ?? 'en'} />
      <details class="more" open={problems.some(({ field }) => field?.startsWith('clause')) || undefined}>
        <summary>{t('imports.item.clauses')}</summary>
        <p class="hint">{t('imports.item.clauses.hint')}</p>
        <ClauseFields page={page} filled={filled} item={item} language={lead.reading.language ?? 'en'} />
      </details>
      <details class="more">
        <summary>{t('imports.item.terms')}</summary>
        {(['themes', 'groups', 'sdgs'] as const).map((field) => (
          <Field
            page={page}
            name={field}
            type="textarea"
            rows={3}
            label={t(`recommendations.field.${field}`)}
            hint={t('imports.item.terms.hint')}
            value={typed[field]}
            problems={problems}
            dir="auto"
          />
        ))}
      </details>
      <label class="choice">
        <input type="checkbox" name="leftOut" value="yes" checked={typed['leftOut'] === 'yes'} />
        {t('imports.item.leftOut')}
      </label>
      <WithReason
        page={page}
        filled={filled}
        button={t('imports.item.save')}
        back={`/imports/${lead.id}#item-${item.index}`}
      />
    </form>
  );
}

/** One pair of fields a part, and two empty ones; a part without words is none. */
function ClauseFields(props: { page: PageContext; filled: Filled; item: CheckedItem; language: string }) {
  const { page, filled, item, language } = props;
  const { t, formats } = page;
  const rows = Math.min(MOST_CLAUSES, item.clauses.length + 2);
  return (
    <>
      {Array.from({ length: rows }, (_, at) => (
        <fieldset>
          <legend>{t('imports.item.clause', { number: formats.number(at + 1) })}</legend>
          <div class="field">
            <label for={`clauseText-${at}`}>{t('imports.item.clause.text')}</label>
            <textarea id={`clauseText-${at}`} name="clauseText" rows={2} lang={language} dir="auto">
              {filled.typed[`clauseText-${at}`] ?? item.clauses[at]?.text}
            </textarea>
          </div>
          <div class="field">
            <label for={`clauseStates-${at}`}>{t('imports.item.clause.states')}</label>
            <input
              id={`clauseStates-${at}`}
              name="clauseStates"
              value={
                filled.typed[`clauseStates-${at}`] ?? typedStates(item.clauses[at]?.states ?? [], formats)
              }
            />
          </div>
        </fieldset>
      ))}
    </>
  );
}

function AsRead({ page, view }: { page: PageContext; view: ItemView }) {
  const { t, formats } = page;
  const { lead, item } = view;
  const read = lead.reading.recommendations[item.index];
  if (!read) return <></>;
  const language = lead.reading.language ?? 'en';
  return (
    <>
      <h2>{t('imports.item.read')}</h2>
      <p class="source">
        <LeftToRight>{read.number}</LeftToRight>
      </p>
      <Words language={language} class="small block">
        {read.text}
      </Words>
      <p class="source">{formats.list(read.states.map((code) => formats.state(code)))}</p>
      {read.leadIn && (
        <p>
          <Words language={language} class="small block">
            {read.leadIn}
          </Words>
        </p>
      )}
    </>
  );
}

/** The words of the whole page, line by line as printed, so that a reader sees what stands around the item. */
function PageWords(props: {
  page: PageContext;
  lines: readonly PassageLine[];
  number: number | null;
  language: string;
}) {
  const { page, lines, number, language } = props;
  const { t } = page;
  if (number === null || lines.length === 0) return <p class="muted">{t('imports.item.page.none')}</p>;
  const isFound = lines.some(({ isMarked }) => isMarked);
  return (
    <>
      <h2>{t('imports.item.page', { page: number })}</h2>
      {!isFound && <p class="muted small">{t('imports.item.page.unmarked')}</p>}
      <div class="page-words" lang={language} dir="auto">
        {lines.map(({ text, isMarked }) => (
          <p>{isMarked ? <mark>{text}</mark> : text}</p>
        ))}
      </div>
    </>
  );
}
