import type { PageContext } from '../../web/context.ts';
import type { ListedCorrection, RecommendationDetail } from './queries.ts';

/** What a person set right or decided between sources, beside what was read, with the document to compare it with. */
export function Corrections(props: {
  page: PageContext;
  item: RecommendationDetail;
  corrections: readonly ListedCorrection[];
}) {
  const { page, item, corrections } = props;
  if (corrections.length === 0) return null;
  const { t } = page;
  return (
    <section>
      <h2>{t('recommendations.corrections')}</h2>
      <p class="small muted">{t('recommendations.corrections.what')}</p>
      <ul class="list">
        {corrections.map((correction) => (
          <li class="plain">
            <div class="small">
              <b>{t(`recommendations.field.${correction.field as 'text'}`)}</b>
              <Change page={page} correction={correction} />
              {correction.reason && <p class="muted">{correction.reason}</p>}
              <ul class="source">
                {correction.organisation_names && (
                  <li>
                    {t('recommendations.corrections.by', {
                      name: page.formats.name(correction.organisation_names),
                    })}
                  </li>
                )}
                <li>{page.formats.day(correction.recorded_at)}</li>
                <li>
                  <a href={`/files/${item.file_sha256}`}>{t('recommendations.file')}</a>
                </li>
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ page, correction }: { page: PageContext; correction: ListedCorrection }) {
  const { t } = page;
  const { field, as_read: read, corrected } = correction;
  if (field === 'added') return <p>{t('recommendations.corrections.added')}</p>;
  const value = plain(page, field, corrected);
  if (JSON.stringify(read) === JSON.stringify(corrected))
    return <p>{t('recommendations.corrections.kept', { value })}</p>;
  return (
    <>
      <p>{t('recommendations.corrections.read', { value: plain(page, field, read) })}</p>
      <p>{t('recommendations.corrections.now', { value })}</p>
    </>
  );
}

function plain(page: PageContext, field: string, value: unknown): string {
  if (field === 'position') return page.t(`position.${(value as 'supported' | null) ?? 'none'}`);
  if (field === 'states' && Array.isArray(value))
    return page.formats.list((value as string[]).map((code) => page.formats.state(code))) || '—';
  if (field === 'clauses' && Array.isArray(value))
    return (value as { text: string }[]).map(({ text }) => text).join(' | ') || '—';
  if (Array.isArray(value)) return (value as string[]).join('; ') || '—';
  return typeof value === 'string' ? value : '—';
}
