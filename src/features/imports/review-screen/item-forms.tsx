import { Choices, Field, ProblemSummary } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';
import { ItemFields, WithReason, type Filled, type ItemView } from './item-fields.tsx';
import { inOrder } from '../reading.ts';
import type { Member, ReviewSet } from '../review-set.ts';

/** One item that holds two recommendations, made two. */
export function SplitForm({ page, view, filled }: { page: PageContext; view: ItemView; filled: Filled }) {
  const { t } = page;
  const { lead, item } = view;
  const { typed, problems } = filled;
  const language = lead.reading.language ?? 'en';
  const field = (name: string, more: { label: string; hint?: string; isText?: boolean }) => (
    <Field
      page={page}
      name={name}
      label={more.label}
      {...(more.hint && { hint: more.hint })}
      {...(more.isText && { type: 'textarea' as const, rows: 4, lang: language, dir: 'auto' as const })}
      value={typed[name]}
      problems={problems}
    />
  );
  return (
    <details class="more" id="split" open={problems.length > 0 || undefined}>
      <summary>{t('imports.split.title')}</summary>
      <p class="hint">{t('imports.split.hint')}</p>
      <form method="post" action={`/imports/${lead.id}/items/${item.index}/split`}>
        <ProblemSummary page={page} problems={problems} />
        <input type="hidden" name="version" value={String(lead.version)} />
        {field('firstText', { label: t('imports.split.first', { number: item.number }), isText: true })}
        {field('firstStates', { label: t('imports.split.first.states') })}
        {field('secondNumber', { label: t('imports.split.number') })}
        {field('secondText', { label: t('imports.split.second'), isText: true })}
        {field('secondStates', { label: t('imports.split.second.states') })}
        {field('splitReason', { label: t('imports.item.reason'), hint: t('imports.item.reason.hint') })}
        <p class="actions">
          <button>{t('imports.split.button')}</button>
        </p>
      </form>
    </details>
  );
}

/** Two neighbours that are one recommendation, made one. */
export function JoinForm({ page, view }: { page: PageContext; view: ItemView }) {
  const { t } = page;
  const { lead, set, item } = view;
  const items = inOrder(set.items).filter(({ leftOut }) => !leftOut);
  const at = items.findIndex(({ index }) => index === item.index);
  const neighbours = at < 0 ? [] : [items[at + 1], items[at - 1]].filter((one) => one !== undefined);
  if (neighbours.length === 0) return <></>;
  return (
    <details class="more">
      <summary>{t('imports.join.title')}</summary>
      <p class="hint">{t('imports.join.hint', { number: item.number })}</p>
      <form method="post" action={`/imports/${lead.id}/items/${item.index}/join`}>
        <input type="hidden" name="version" value={String(lead.version)} />
        <Choices
          page={page}
          name="other"
          label={t('imports.join.other')}
          choices={neighbours.map(({ index, number, text }) => ({
            value: String(index),
            label: `${number} ${text.slice(0, 60)}`,
          }))}
        />
        <Field page={page} name="joinReason" label={t('imports.item.reason')} />
        <p class="actions">
          <button>{t('imports.join.button')}</button>
        </p>
      </form>
    </details>
  );
}

/** An item that the reader missed, to be typed from the page. */
export function AddItemPage(props: { page: PageContext; lead: Member; set: ReviewSet; filled: Filled }) {
  const { page, lead, set, filled } = props;
  const { t } = page;
  const { typed, problems } = filled;
  const places = inOrder(set.items).map(({ index, number, text }) => ({
    value: String(index),
    label: t('imports.add-item.behind', { number, text: text.slice(0, 60) }),
  }));
  return (
    <Layout page={page} title={t('imports.item.add')}>
      <section class="first">
        <p>
          <a href={`/imports/${lead.id}#all`}>{t('imports.item.back')}</a>
        </p>
        <h1>{t('imports.item.add')}</h1>
        <p class="measure muted">{t('imports.add-item.intro')}</p>
        <p>
          <a href={`/files/${lead.sha256}`}>{t('recommendations.file')}</a>
        </p>
        <form method="post" action={`/imports/${lead.id}/items/new`}>
          <ProblemSummary page={page} problems={problems} />
          <input type="hidden" name="version" value={String(lead.version)} />
          <Choices
            page={page}
            name="after"
            label={t('imports.add-item.place')}
            choices={[{ value: 'first', label: t('imports.add-item.first') }, ...places]}
            value={typed['after']}
            problems={problems}
          />
          <ItemFields page={page} filled={filled} language={lead.reading.language ?? 'en'} />
          <Field
            page={page}
            name="page"
            label={t('imports.add-item.page')}
            inputmode="numeric"
            value={typed['page']}
            problems={problems}
          />
          <WithReason
            page={page}
            filled={filled}
            button={t('imports.add-item.button')}
            back={`/imports/${lead.id}#all`}
          />
        </form>
      </section>
    </Layout>
  );
}
