import type { Child } from 'hono/jsx';
import type { Problem } from '../../problem.ts';
import type { PageContext } from '../../web/context.ts';
import type { ClusterView } from './cluster-view.ts';
import type { ListedDecision } from './queries.ts';
import { clusterHref, clusterTitle } from './schema.ts';

const LIST = 'other-clusters';

/** Members with boxes to tick, and what can be done with those that are ticked: split off, moved, taken out. */
export function MemberForms(props: {
  page: PageContext;
  view: ClusterView;
  version: string;
  children?: Child;
}) {
  const { page, view, version, children } = props;
  const { t } = page;
  const address = clusterHref(view.cluster.slug);
  const problems = view.problems ?? [];
  return (
    <form method="post" action={`${address}/split`} class="proposed">
      <input type="hidden" name="version" value={version} />
      <p class="small muted measure">{t('clusters.change.ticked')}</p>
      <fieldset id="ticked">
        <legend class="visually-hidden">{t('clusters.members')}</legend>
        {children}
      </fieldset>
      <Typed
        page={page}
        id="split-name"
        name="name"
        label={t('clusters.split.name')}
        value={view.typed?.name}
        problems={problems}
      />
      <p class="actions">
        <button class="quiet">{t('clusters.split')}</button>
      </p>
      <Typed
        page={page}
        id="move-to"
        name="to"
        label={t('clusters.move.to')}
        value={view.typed?.to}
        problems={problems}
        list
      />
      <p class="actions">
        <button class="quiet" formaction={`${address}/move`}>
          {t('clusters.move')}
        </button>
        <button class="quiet" formaction={`${address}/take-out`}>
          {t('clusters.takeOut')}
        </button>
      </p>
    </form>
  );
}

/** What can be done with a cluster as a whole: another recommendation, a name, another cluster, the last decision undone. */
export function ChangeForms(props: {
  page: PageContext;
  view: ClusterView;
  address: string;
  change: NonNullable<ClusterView['change']>;
}) {
  const { page, view, address, change } = props;
  const { t, language } = page;
  const { cluster, typed, problems = [] } = view;
  const version = <input type="hidden" name="version" value={change.version} />;
  const { last } = change;
  return (
    <section>
      <h2>{t('clusters.change')}</h2>
      <datalist id={LIST}>
        {change.others.map((other) => (
          <option value={other.slug}>{clusterTitle(other)}</option>
        ))}
      </datalist>
      <form method="post" action={`${address}/add`}>
        {version}
        <Typed
          page={page}
          id="add-to"
          name="to"
          label={t('clusters.add.address')}
          value={typed?.to}
          problems={problems}
        />
        <p class="actions">
          <button class="quiet">{t('clusters.add')}</button>
        </p>
      </form>
      <form method="post" action={`${address}/name`}>
        {version}
        <input type="hidden" name="language" value={language} />
        <Typed
          page={page}
          id="name-name"
          name="name"
          label={t('clusters.name')}
          hint={t('clusters.name.hint')}
          value={typed?.name ?? cluster.name ?? ''}
          problems={problems}
        />
        <p class="actions">
          <button class="quiet">{t('clusters.name.save')}</button>
        </p>
      </form>
      <form method="post" action={`${address}/merge`}>
        {version}
        <Typed
          page={page}
          id="merge-to"
          name="to"
          label={t('clusters.merge.to')}
          hint={t('clusters.merge.hint')}
          value={typed?.to}
          problems={problems}
          list
        />
        {cluster.name !== null && (
          <label class="choice">
            <input type="checkbox" name="keep" value="name" checked={typed ? typed.keep !== '' : true} />
            <span>{t('clusters.merge.keep', { name: cluster.name })}</span>
          </label>
        )}
        <p class="actions">
          <button class="quiet">{t('clusters.merge')}</button>
        </p>
      </form>
      {last && <UndoForm page={page} last={last} back={cluster.slug} />}
    </section>
  );
}

/** The last decision on a cluster, to be taken back; `back` is the slug of the page that it leads to. */
export function UndoForm({ page, last, back }: { page: PageContext; last: ListedDecision; back: string }) {
  const { t, formats } = page;
  return (
    <form method="post" action="/clusters/undo">
      <input type="hidden" name="decision" value={last.id} />
      <input type="hidden" name="back" value={back} />
      <p>
        {t('clusters.undo.what', {
          kind: last.kind,
          name: last.organisation_names ? formats.name(last.organisation_names) : t('suggestions.operator'),
          date: formats.time(last.recorded_at),
        })}
      </p>
      <p class="actions">
        <button class="quiet">{t('clusters.undo')}</button>
      </p>
    </form>
  );
}

/** A field of one of several forms on the page: its id tells it from those of the others, its name is the verb's. */
function Typed(props: {
  page: PageContext;
  id: string;
  name: string;
  label: string;
  hint?: string;
  value?: string | undefined;
  problems: readonly Problem[];
  /** Offers the other clusters. */
  list?: boolean;
}) {
  const { page, id, name, label, hint, value, problems, list } = props;
  const problem = problems.find(({ field }) => field === id);
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="wrong" id={`${id}-problem`}>
          {page.t(problem.code, problem.values)}
        </p>
      )}
      <input
        id={id}
        name={name}
        value={problem || name === 'name' ? value : undefined}
        list={list ? LIST : undefined}
        autocomplete="off"
        dir="auto"
        aria-describedby={describedBy || undefined}
        aria-invalid={problem ? 'true' : undefined}
      />
    </div>
  );
}
