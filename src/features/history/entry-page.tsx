import type { Child } from 'hono/jsx';
import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import { LeftToRight, Paging } from '../../web/components.tsx';
import { Layout, withQuery } from '../../web/layout.tsx';
import { withdrawnName } from '../withdrawals/components.tsx';
import { fieldChanges, plainValue, recordName } from './changes.ts';
import { verbOf, Who, type ListedEntry } from './components.tsx';
import { fieldName } from './field-names.ts';
import type { ReviewShown } from './queries.ts';
import type { About, EntryChange } from './schema.ts';
import { decisionValue, valueOf } from './values.ts';

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
  const isNamed = name !== plainValue(null, language);
  const fields = fieldChanges(changed.before, changed.after, inside);
  return (
    <li class="plain">
      <div>
        <p class="small">
          <b>{t(`history.kind.${changed.kind}` as MessageKey, { count: 1 })}</b>{' '}
          {changed.kind === 'term_choice' && (
            <bdi>{decisionValue(page, changed, 'label', name) ?? name} · </bdi>
          )}
          {changed.kind !== 'term_choice' &&
            isNamed &&
            (href ? <a href={href}>{name}</a> : <bdi>{name}</bdi>)}{' '}
          {changed.about && <AboutWhat page={page} about={changed.about} />}
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
                    <Value official={isOfficial(changed.kind, field)}>
                      {valueOf(page, changed, field, before)}
                    </Value>
                  </td>
                )}
                <td>
                  <Value official={isOfficial(changed.kind, field)}>
                    {valueOf(page, changed, field, after)}
                  </Value>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </li>
  );
}

/** What a record that says it by keys is about: the recommendation, the organisation, and the parts of plans. */
function AboutWhat({ page, about }: { page: PageContext; about: About }) {
  const { recommendation, organisation, parts } = about;
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
      {parts.map(({ name, language, href }) => (
        <>
          {' · '}
          {href ? (
            <a href={href} lang={language}>
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi lang={language}>{name}</bdi>
          )}
        </>
      ))}
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
