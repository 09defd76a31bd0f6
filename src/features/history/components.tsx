import type { MessageKey } from '../../i18n/languages.ts';
import type { PageContext } from '../../web/context.ts';
import type { Translated } from '../../database/tables.ts';
import type { HistoryEntry } from './queries.ts';

export type ListedEntry = HistoryEntry & { counts: readonly { kind: string; count: number }[] };

/** What happened, in whose name: the organisation to everybody, the person only inside. */
export function EntrySummary({ page, entry }: { page: PageContext; entry: ListedEntry }) {
  const { t, formats } = page;
  const what = entry.counts.map(({ kind, count }) => t(`history.kind.${kind}` as MessageKey, { count }));
  return (
    <li>
      <div>
        <ul class="source">
          <li>
            <span class="visually-hidden">{t('history.column.entry')} </span>
            <b>{formats.number(entry.seq)}</b>
          </li>
          <li>{formats.time(entry.recorded_at)}</li>
          <li>
            <Who page={page} entry={entry} />
          </li>
        </ul>
        <a class="entry" href={`/history/${entry.seq}`}>
          {verbOf(page, entry.verb)}
        </a>
        <p class="small muted">{formats.list(what)}</p>
      </div>
      <div class="side">
        <span class="visually-hidden">{t('history.hash')} </span>
        <code>{entry.hash.toString('hex').slice(0, 16)}</code>
      </div>
    </li>
  );
}

export function Who({ page, entry }: { page: PageContext; entry: HistoryEntry }) {
  const organisation = entry.organisation_names
    ? page.formats.name(entry.organisation_names)
    : page.t('history.operator');
  return (
    <>
      {entry.organisation_slug ? (
        <a href={`/organisations/${entry.organisation_slug}`}>{organisation}</a>
      ) : (
        organisation
      )}
      {entry.person_name && <span> · {entry.person_name}</span>}
    </>
  );
}

export function verbOf(page: PageContext, verb: string): string {
  return page.t(`history.verb.${verb}` as MessageKey);
}

/** Who wrote a text of the country's own and when, with its history; `sentence` takes `name` and `date`. */
export function WrittenBy(props: {
  page: PageContext;
  sentence: 'summaries.by' | 'terms.entitlement.by';
  text: { id: string; recorded_at: Date; organisation_names: Translated | null };
}) {
  const { page, sentence, text } = props;
  const { t, formats } = page;
  const name = text.organisation_names ? formats.name(text.organisation_names) : t('history.operator');
  return (
    <p class="source">
      {t(sentence, { name, date: formats.day(text.recorded_at) })}{' '}
      <a href={`/history?record=${text.id}`}>{t('reviews.history')}</a>
    </p>
  );
}
