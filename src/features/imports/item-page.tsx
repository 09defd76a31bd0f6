import type { ReadDocument } from '../../documents/document.ts';
import type { PassageLine } from '../../documents/link/passage.ts';
import type { Problem } from '../../problem.ts';
import type { PageContext } from '../../web/context.ts';
import { Field, ProblemSummary, Words } from '../../web/components.tsx';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import type { ListedImport } from './actions.ts';
import type { CheckedItem } from './reading.ts';
import { Sayings } from './sources.tsx';
import type { ReviewSet } from './review-set.ts';

/** One item beside what was read, to set right by hand. */
export function ItemPage(props: {
  page: PageContext;
  row: ListedImport;
  reading: ReadDocument;
  item: CheckedItem;
  set: ReviewSet;
  /** The page on which the item stands, as printed, with its passage marked; empty when it cannot be shown. */
  passage: readonly PassageLine[];
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, row, reading, item, set, passage, typed, problems } = props;
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
            <PageWords page={page} lines={passage} number={item.page} language={language} />
            <Sayings page={page} set={set} index={item.index} />
          </div>
        </div>
      </section>
    </Layout>
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
  if (number === null || lines.length === 0) return <></>;
  return (
    <>
      <h2>{page.t('imports.item.page', { page: number })}</h2>
      <div class="page-words" lang={language} dir="auto">
        {lines.map(({ text, isMarked }) => (
          <p>{isMarked ? <mark>{text}</mark> : text}</p>
        ))}
      </div>
    </>
  );
}
