import type { Row } from '../../database/tables.ts';
import type { Language } from '../../i18n/translator.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Empty, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { NameFields, offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { Crumb, Done } from './administration-page.tsx';
import type { StatusInput } from './schema.ts';
import { isInUse, orderVersion } from './status-actions.ts';

type Status = Row<'status'>;

export const scaleDone = ['added', 'changed', 'moved', 'retired', 'reinstated'] as const;

const indexChoices = ['0', '0.5', '1', 'none'] as const;
type IndexChoice = (typeof indexChoices)[number];

/** What the form's list of index values holds for a value. */
export function indexAsTyped(value: number | null): IndexChoice {
  return indexChoices.find((choice) => choice === String(value)) ?? 'none';
}

/** What a status form says, in words. */
export function statusFacts(
  page: PageContext,
  languages: readonly Language[],
  input: Pick<StatusInput, 'names' | 'index'>,
): Fact[] {
  const choice = indexChoices.find((known) => known === input.index);
  return [
    ...languages.map(({ code, name }) => ({
      label: `${page.t('country.status.name')}, ${name}`,
      value: input.names[code] ?? '',
    })),
    {
      label: page.t('country.status.index'),
      value: choice ? page.t(`country.status.index.${choice}`) : input.index,
    },
  ];
}

function Disc({ value }: { value: number | null }) {
  if (value === null) return null;
  return <i class={value === 1 ? 'disc full' : value === 0.5 ? 'disc half' : 'disc'} aria-hidden="true"></i>;
}

type ScalePageProps = {
  page: PageContext;
  statuses: readonly Status[];
  done?: (typeof scaleDone)[number] | undefined;
  problems?: readonly Problem[];
};

/** The status scale in its order, with what each status counts for. */
export function ScalePage({ page, statuses, done, problems = [] }: ScalePageProps) {
  const { t } = page;
  const title = t('country.scale.title');
  const inUse = statuses.filter(isInUse);
  const retired = statuses.filter((status) => !isInUse(status));
  const order = orderVersion(statuses);
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <Crumb page={page} />
        <h1>{title}</h1>
        {done && <Done>{t(`country.scale.done.${done}`)}</Done>}
        <ProblemSummary page={page} problems={problems} />
        <p class="measure">{t('country.scale.lead', { country: page.countryName })}</p>
        <p class="measure muted">{t('country.scale.index')}</p>
        <div class="above">
          <h2>{t('country.scale.inUse')}</h2>
          <a class="button quiet push" href="/administration/status-scale/new">
            {t('country.scale.add')}
          </a>
        </div>
        {inUse.length === 0 ? (
          <Empty>
            <p>{t('country.scale.empty')}</p>
          </Empty>
        ) : (
          <ol class="list">
            {inUse.map((status, place) => (
              <li class="scale">
                <StatusLine page={page} status={status} />
                <div class="moves small">
                  {place > 0 && <Move page={page} status={status} order={order} direction="up" />}
                  {place < inUse.length - 1 && (
                    <Move page={page} status={status} order={order} direction="down" />
                  )}
                </div>
              </li>
            ))}
          </ol>
        )}
      </section>
      {retired.length > 0 && (
        <section>
          <h2>{t('country.scale.retired')}</h2>
          <p class="measure muted">{t('country.scale.retired.lead')}</p>
          <ul class="list">
            {retired.map((status) => (
              <li class="plain">
                <StatusLine page={page} status={status} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  );
}

function StatusLine({ page, status }: { page: PageContext; status: Status }) {
  const { t, formats, language } = page;
  const name = formats.name(status.names);
  const others = offeredLanguages(page).filter(({ code }) => code !== language && status.names[code]);
  return (
    <div>
      <span class="status named">
        <Disc value={status.index_value} />
        <a href={`/administration/status-scale/${status.id}`}>{name}</a>
      </span>
      <ul class="source">
        <li>{t(`country.status.index.${indexAsTyped(status.index_value)}`)}</li>
        {status.retired_at && (
          <li>{t('country.scale.retiredOn', { date: formats.day(status.retired_at) })}</li>
        )}
        {others.map(({ code, direction }) => (
          <li lang={code} dir={direction}>
            {status.names[code]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Move(props: { page: PageContext; status: Status; order: string; direction: 'up' | 'down' }) {
  const { page, status, order, direction } = props;
  const name = page.formats.name(status.names);
  return (
    <form method="post" action={`/administration/status-scale/${status.id}/move`}>
      <input type="hidden" name="version" value={order} />
      <button class="plain" name="direction" value={direction}>
        {page.t(`country.scale.${direction}`)}
        <span class="visually-hidden"> {name}</span>
      </button>
    </form>
  );
}

type StatusPageProps = {
  page: PageContext;
  /** Undefined for one that is being added. */
  status?: Status | undefined;
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  standing?: readonly Fact[] | undefined;
};

/** Adds a status, or changes one and retires it. */
export function StatusPage({ page, status, typed, version, problems = [], standing }: StatusPageProps) {
  const { t, formats } = page;
  const title = status
    ? t('country.status.change.title', { name: formats.name(status.names) })
    : t('country.status.new.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/administration/status-scale">{t('country.scale.title')}</a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        <BesideNewer page={page} standing={standing}>
          <form
            method="post"
            action={status ? `/administration/status-scale/${status.id}` : '/administration/status-scale/new'}
            novalidate
          >
            <input type="hidden" name="version" value={version} />
            <NameFields
              page={page}
              languages={offeredLanguages(page)}
              label={t('country.status.name')}
              typed={typed}
              problems={problems}
            />
            <Choices
              page={page}
              name="index"
              label={t('country.status.index')}
              hint={t('country.status.index.hint')}
              choices={indexChoices.map((choice) => ({
                value: choice,
                label: t(`country.status.index.${choice}`),
              }))}
              value={typed['index']}
              problems={problems}
            />
            <button>{t('country.status.save')}</button>
          </form>
        </BesideNewer>
      </section>
      {status && <Retiring page={page} status={status} />}
    </Layout>
  );
}

function Retiring({ page, status }: { page: PageContext; status: Status }) {
  const { t, formats } = page;
  const verb = status.retired_at ? 'reinstate' : 'retire';
  return (
    <section>
      <h2>{t(`country.status.${verb}.title`)}</h2>
      <p class="measure">
        {status.retired_at
          ? t('country.status.reinstate.lead', { date: formats.day(status.retired_at) })
          : t('country.status.retire.lead')}
      </p>
      <form method="post" action={`/administration/status-scale/${status.id}/${verb}`}>
        <button class="quiet">{t(`country.status.${verb}`)}</button>
      </form>
    </section>
  );
}
