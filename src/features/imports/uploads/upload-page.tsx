import type { Problem } from '../../../problem.ts';
import { LeftToRight, Progress } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';
import type { ListedImport } from '../actions.ts';
import { documentKindName } from '../../recommendations/components.tsx';
import { ReadingProblems } from '../reading-problems.tsx';
import type { ReviewSet } from '../review-set.ts';
import { parseReading } from '../schema.ts';

export type UploadView = {
  imports: readonly ListedImport[];
  /** Files that were not taken in, each with the reason. */
  refused: readonly Problem[];
  /** What the files that have been read make up: one set a review, with the address of its screen. */
  sets: readonly { set: ReviewSet; address: string }[];
};

/** Files that were chosen together: how far each and all have come, what failed and why, and what comes next. */
export function UploadPage({ page, view }: { page: PageContext; view: UploadView }) {
  const { t } = page;
  const { imports, refused, sets } = view;
  const unread = imports.filter(({ state }) => state === 'queued' || state === 'reading').length;
  const failed = imports.filter(({ state }) => state === 'failed').length;
  const files = imports.length + refused.length;
  const done = imports.reduce((sum, { state, progress }) => sum + (isUnread(state) ? progress : 100), 0);
  return (
    <Layout page={page} title={t('imports.upload.title', { files })} {...(unread > 0 && { refreshAfter: 2 })}>
      <section class="first">
        <p>
          <a href="/imports">{t('imports.back')}</a>
        </p>
        <h1>{t('imports.upload.heading', { files, unread })}</h1>
        <Progress
          label={t('imports.upload.all', { read: imports.length - unread, files: imports.length })}
          percent={Math.round(done / Math.max(1, imports.length))}
        />
        <p class="measure muted" aria-live="polite">
          {t(unread > 0 ? 'imports.upload.under-way' : 'imports.upload.done', {
            failed: failed + refused.length,
          })}
        </p>
      </section>
      {sets.length > 0 && (
        <section>
          <h2>{t('imports.upload.next')}</h2>
          <p class="measure muted">{t('imports.upload.next.intro')}</p>
          <ul class="list">
            {sets.map(({ set, address }) => (
              <SetOfUpload page={page} set={set} address={address} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('imports.upload.files')}</h2>
        <ul class="list">
          {refused.map(({ code, values }) => (
            <li class="plain">
              <div>
                <b>
                  <bdi>{String(values?.['name'] ?? '')}</bdi>
                </b>
                <p class="problem error">{t(code, values)}</p>
              </div>
            </li>
          ))}
          {imports.map((row) => (
            <FileOfUpload page={page} row={row} />
          ))}
        </ul>
      </section>
    </Layout>
  );
}

function isUnread(state: ListedImport['state']): boolean {
  return state === 'queued' || state === 'reading';
}

function SetOfUpload(props: { page: PageContext; set: ReviewSet; address: string }) {
  const { page, set, address } = props;
  const { t } = page;
  const members = [...(set.lead ? [set.lead] : []), ...set.others];
  const read = set.lead ? set.items.filter(({ leftOut }) => !leftOut).length : 0;
  return (
    <li>
      <div>
        <ul class="source">
          {members.map(({ reading, fileName }) => (
            <li>
              {documentKindName(page, reading.kind)} <b>{reading.symbol ?? fileName}</b>
            </li>
          ))}
        </ul>
        <p>
          {set.lead
            ? t('imports.upload.set', { read, documents: members.length })
            : t('imports.upload.set.added', { documents: members.length })}
        </p>
      </div>
      <div class="side">
        <a class="button" href={address}>
          {t('imports.upload.check')}
          <span class="visually-hidden"> {members[0]?.reading.symbol ?? members[0]?.fileName}</span>
        </a>
      </div>
    </li>
  );
}

function FileOfUpload({ page, row }: { page: PageContext; row: ListedImport }) {
  const { t, formats } = page;
  const reading = parseReading(row.reading);
  return (
    <li>
      <div>
        <a href={`/imports/${row.id}`}>
          <bdi>{row.file_name}</bdi>
        </a>
        <ul class="source">
          {reading && row.state !== 'failed' && <li>{documentKindName(page, reading.kind)}</li>}
          {reading?.symbol && (
            <li>
              <LeftToRight>{reading.symbol}</LeftToRight>
            </li>
          )}
          <li>{formats.bytes(row.file_bytes)}</li>
          {reading && row.state !== 'failed' && (
            <li>
              {t('imports.upload.read', {
                items: reading.recommendations.length,
                answers: reading.positions.length,
              })}
            </li>
          )}
        </ul>
        {isUnread(row.state) && <Progress label={t(`imports.state.${row.state}`)} percent={row.progress} />}
        {row.state === 'failed' && reading && <ReadingProblems page={page} problems={reading.problems} />}
      </div>
      <div class="side">
        <span class={`tag ${TAGS[row.state] ?? ''}`}>{t(`imports.state.${row.state}`)}</span>
      </div>
    </li>
  );
}

const TAGS: Partial<Record<ListedImport['state'], string>> = {
  failed: 'bad',
  review: 'warn',
  confirmed: 'supported',
};
