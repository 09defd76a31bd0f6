import type { Child } from 'hono/jsx';
import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import { Empty, LeftToRight, Paging } from '../../web/components.tsx';
import { Layout, withQuery } from '../../web/layout.tsx';
import type { SharedOfCluster } from '../../database/cluster-tables.ts';
import type { Voice } from '../assessments/schema.ts';
import type { Duty } from '../assignments/schema.ts';
import { sharedParts } from '../clusters/schema.ts';
import { withdrawnName } from '../withdrawals/components.tsx';
import { fieldChanges, plainValue, recordName } from './changes.ts';
import { EntrySummary, verbOf, Who, type ListedEntry } from './components.tsx';
import type { About, EntryChange, ReviewShown } from './queries.ts';

type HistoryProps = {
  page: PageContext;
  entries: readonly ListedEntry[];
  record: { name: string; href: string | null } | null;
  current: number;
  pages: number;
};

/** The public ledger, or the history of one record. */
export function HistoryPage({ page, entries, record, current, pages }: HistoryProps) {
  const { t } = page;
  const title = record ? t('history.ofRecord', { name: record.name }) : t('history.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        {record?.href && (
          <p>
            <a href={record.href}>{record.name}</a>
          </p>
        )}
        <h1>{title}</h1>
        <p class="measure muted">{t('history.intro')}</p>
        {/* the newest hash is of today, and of no day of the past */}
        {page.head && !page.asOf && <HeadFacts page={page} head={page.head} />}
        {entries.length === 0 ? (
          <Empty>
            <p>{t('history.empty')}</p>
          </Empty>
        ) : (
          <ol class="list" reversed>
            {entries.map((entry) => (
              <EntrySummary page={page} entry={entry} />
            ))}
          </ol>
        )}
        <Paging page={page} current={current} pages={pages} />
      </section>
    </Layout>
  );
}

function HeadFacts({ page, head }: { page: PageContext; head: NonNullable<PageContext['head']> }) {
  const { t } = page;
  return (
    <dl class="facts">
      <dt>{t('history.head')}</dt>
      <dd>
        <code>{head.hash}</code>
      </dd>
      <dt>{t('history.feed')}</dt>
      <dd>
        <a href="/history.atom">{t('history.feed.link')}</a>
      </dd>
    </dl>
  );
}

type EntryProps = {
  page: PageContext;
  entry: ListedEntry & { previous_hash: Buffer };
  /** The review that it withdrew or published again. */
  shown: ReviewShown | undefined;
  changes: readonly EntryChange[];
  kind: string | undefined;
  inside: boolean;
  current: number;
  pages: number;
};

/** One entry of the ledger: what changed, from what to what, and the hashes that hold it in place. */
export function EntryPage(props: EntryProps) {
  const { page, entry, shown, changes, kind, inside, current, pages } = props;
  const { t, formats } = page;
  const title = t('history.entry', { seq: entry.seq });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p>
          <a href="/history">{t('history.title')}</a>
        </p>
        <h1>{verbOf(page, entry.verb)}</h1>
        <dl class="facts">
          <dt>{t('history.column.entry')}</dt>
          <dd>{formats.number(entry.seq)}</dd>
          <dt>{t('history.column.when')}</dt>
          <dd>{formats.time(entry.recorded_at)}</dd>
          <dt>{t('history.column.who')}</dt>
          <dd>
            <Who page={page} entry={entry} />
          </dd>
          {shown && <ReviewFacts page={page} shown={shown} isWithdrawal={entry.verb === 'review.withdraw'} />}
          <dt>{t('history.hash')}</dt>
          <dd>
            <code>{entry.hash.toString('hex')}</code>
          </dd>
          <dt>{t('history.previous')}</dt>
          <dd>
            <code>{entry.previous_hash.toString('hex')}</code>
          </dd>
        </dl>
      </section>
      <section>
        <h2>{t('history.changes')}</h2>
        <ul class="above source">
          {entry.counts.map((counted) => (
            <li>
              <a
                href={withQuery(page, { kind: counted.kind, page: undefined })}
                aria-current={counted.kind === kind ? 'true' : undefined}
              >
                {t(`history.kind.${counted.kind}` as MessageKey, { count: counted.count })}
              </a>
            </li>
          ))}
        </ul>
        <ol class="list">
          {changes.map((changed) => (
            <Changed page={page} changed={changed} inside={inside} />
          ))}
        </ol>
        <Paging page={page} current={current} pages={pages} />
      </section>
    </Layout>
  );
}

/** Which review was withdrawn or published again, and why it was withdrawn. */
function ReviewFacts(props: { page: PageContext; shown: ReviewShown; isWithdrawal: boolean }) {
  const { page, shown, isWithdrawal } = props;
  const { t } = page;
  return (
    <>
      <dt>{t('recommendations.facet.review')}</dt>
      <dd>
        <a href={`/reviews/${shown.slug}`}>{withdrawnName(page, shown)}</a>
      </dd>
      {isWithdrawal && (
        <>
          <dt>{t('history.field.suspension_reason')}</dt>
          {shown.reason === null ? (
            <dd>{t(shown.isRedacted ? 'history.redacted' : 'reviews.withdrawn.noReason')}</dd>
          ) : (
            <dd lang={shown.language ?? undefined} dir="auto">
              {shown.reason}
            </dd>
          )}
        </>
      )}
    </>
  );
}

function Changed({ page, changed, inside }: { page: PageContext; changed: EntryChange; inside: boolean }) {
  const { t, language } = page;
  if (!changed.salt)
    return (
      <li class="plain">
        <p>{t('history.redacted')}</p>
      </li>
    );
  const { name, href } = recordName(changed.kind, changed.after ?? changed.before, language);
  const fields = fieldChanges(changed.before, changed.after, inside);
  return (
    <li class="plain">
      <div>
        <p class="small">
          <b>{t(`history.kind.${changed.kind}` as MessageKey, { count: 1 })}</b>{' '}
          {changed.kind === 'term_choice' && <bdi>{name} · </bdi>}
          {changed.about ? (
            <AboutWhat page={page} about={changed.about} />
          ) : href ? (
            <a href={href}>{name}</a>
          ) : (
            name
          )}
        </p>
        <table class="small changes">
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{t('history.field')}</th>
              {changed.before !== null && <th scope="col">{t('history.before')}</th>}
              <th scope="col">{t('history.after')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, before, after }) => (
              <tr>
                <th scope="row">{fieldName(page, field)}</th>
                {changed.before !== null && (
                  <td>
                    <Value official={isOfficial(changed.kind, field)}>{valueOf(page, field, before)}</Value>
                  </td>
                )}
                <td>
                  <Value official={isOfficial(changed.kind, field)}>{valueOf(page, field, after)}</Value>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </li>
  );
}

/** The recommendation and the organisation of a duty or an assessment. */
function AboutWhat({ page, about: { recommendation, organisation } }: { page: PageContext; about: About }) {
  return (
    <>
      {recommendation && (
        <a href={`/recommendations/${recommendation.address}`}>
          <LeftToRight>{recommendation.number}</LeftToRight>
        </a>
      )}{' '}
      {organisation && (
        <a href={`/organisations/${organisation.slug}`}>{page.formats.name(organisation.names)}</a>
      )}
    </>
  );
}

function isOfficial(kind: string, field: string): boolean {
  return kind !== 'summary' && (field === 'text' || field === 'lead_in');
}

/** The UN's words stay in the serif here too. */
function Value({ official, children }: { official: boolean; children?: Child }) {
  return official ? (
    <span class="words small" dir="auto">
      {children}
    </span>
  ) : (
    <span dir="auto">{children}</span>
  );
}

/** A value in the reader's words: answers, States, and yes or no. */
function valueOf(page: PageContext, field: string, value: unknown): string {
  if (typeof value === 'boolean') return page.t(value ? 'history.value.yes' : 'history.value.no');
  if (field === 'regions' && Array.isArray(value))
    return page.formats.list(value.map(({ name }: { name: string }) => name));
  if (field === 'voice') return page.t(`voice.${(value ?? 'none') as Voice}`);
  if (field === 'duty' && value !== null) return page.t(`assignments.duty.${value as Duty}`);
  if (field === 'choice' && (value === 'set' || value === 'rejected'))
    return page.t(`history.field.choice.${value}`);
  if (field === 'shared' && value !== null) return sharedParts(value as SharedOfCluster).join(' · ');
  if (field === 'probability' && typeof value === 'number') return page.formats.share(value);
  if (field === 'position') return page.t(`position.${(value ?? 'none') as 'supported'}`);
  if (field === 'recommending_states' && Array.isArray(value))
    return page.formats.list(value.map((code) => page.formats.state(String(code))));
  return plainValue(value, page.language);
}

const NAMES: Record<string, MessageKey> = {
  address: 'history.field.slug',
  as_read: 'history.field.as_read',
  bytes: 'history.field.bytes',
  corrected: 'history.field.corrected',
  cycle: 'imports.cycle',
  day: 'assessments.day',
  duty: 'history.field.duty',
  ended_at: 'history.field.ended_at',
  evidence: 'assessments.evidence',
  field: 'history.field',
  held_on: 'imports.heldOn',
  index_value: 'history.field.index_value',
  issued_on: 'imports.issuedOn',
  kind: 'history.field.kind',
  language: 'history.field.language',
  languages: 'history.field.languages',
  lead_in: 'history.field.lead_in',
  mechanism: 'history.field.mechanism',
  media_type: 'history.field.media_type',
  name: 'history.field.name',
  names: 'history.field.names',
  number: 'history.field.number',
  page: 'history.field.page',
  position: 'history.field.position',
  public: 'history.field.public',
  reason: 'history.field.suspension_reason',
  recommending_states: 'history.field.recommending_states',
  session: 'imports.session',
  slug: 'history.field.slug',
  state: 'history.field.state',
  status_names: 'history.field.status',
  voice: 'history.field.voice',
  suspended_at: 'history.field.suspended_at',
  suspension_reason: 'history.field.suspension_reason',
  symbol: 'history.field.symbol',
  named_right: 'terms.entitlement.named_right',
  treaty_articles: 'terms.entitlement.treaty_articles',
  national_law: 'terms.entitlement.national_law',
  responsible: 'terms.entitlement.responsible',
  complaint: 'terms.entitlement.complaint',
  regions: 'map.region',
  theme: 'recommendations.terms.theme',
  text: 'history.field.text',
  choice: 'history.field.choice',
  cluster: 'history.field.cluster',
  shared: 'history.field.shared',
  undone: 'history.field.undone',
  code: 'history.field.code',
  decisions: 'history.field.decisions',
  label: 'history.field.label',
  merged_into: 'history.field.merged_into',
  model: 'history.field.model',
  own: 'history.field.own',
  probability: 'history.field.probability',
  retired: 'history.field.retired',
  texts: 'history.field.texts',
  used: 'history.field.used',
  vocabulary: 'history.field.vocabulary',
  words: 'history.field.words',
};

/** What a column is called; its own name where none was given yet, which says more than nothing. */
function fieldName(page: PageContext, field: string): string {
  const key = NAMES[field];
  return key ? page.t(key) : field;
}
