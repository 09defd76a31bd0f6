import type { PageContext } from '../../web/context.ts';
import type { ListedCorrection, RecommendationDetail, Said } from './queries.ts';

/**
 * What a person set right in what was read, and what a person decided between sources, each beside what stood there before
 * and with the document to compare it with.
 */
export function Corrections(props: {
  page: PageContext;
  item: RecommendationDetail;
  corrections: readonly ListedCorrection[];
  said: Pick<Said, 'answers' | 'wordings'>;
}) {
  const { page, item, corrections, said } = props;
  const decisions = corrections.filter((one) => isDecision(one, said));
  const others = corrections.filter((one) => !decisions.includes(one));
  return (
    <>
      {decisions.length > 0 && <Section page={page} item={item} kind="decisions" corrections={decisions} />}
      {others.length > 0 && <Section page={page} item={item} kind="corrections" corrections={others} />}
    </>
  );
}

type Kind = 'decisions' | 'corrections';

/** Whether a person chose between what sources say: what stood there was kept, or what another source says was taken. */
function isDecision(
  { field, as_read: read, corrected }: ListedCorrection,
  { answers, wordings }: Pick<Said, 'answers' | 'wordings'>,
): boolean {
  if (field === 'added') return false;
  if (JSON.stringify(read) === JSON.stringify(corrected)) return true;
  if (field === 'position') return answers.some(({ position }) => position === corrected);
  return field === 'text' && wordings.some(({ text }) => text === corrected);
}

function Section(props: {
  page: PageContext;
  item: RecommendationDetail;
  kind: Kind;
  corrections: readonly ListedCorrection[];
}) {
  const { page, item, kind, corrections } = props;
  const { t } = page;
  return (
    <section>
      <h2>{t(`recommendations.${kind}`)}</h2>
      <p class="small muted">{t(`recommendations.${kind}.what`)}</p>
      <ul class="list">
        {corrections.map((correction) => (
          <li class="plain">
            <div class="small">
              <b>{t(`recommendations.field.${correction.field as 'text'}`)}</b>
              <Change page={page} kind={kind} correction={correction} />
              {correction.reason && <p class="muted">{correction.reason}</p>}
              <ul class="source">
                {correction.organisation_names && (
                  <li>
                    {t(`recommendations.${kind}.by`, {
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

function Change(props: { page: PageContext; kind: Kind; correction: ListedCorrection }) {
  const { page, kind, correction } = props;
  const { t } = page;
  const { field, as_read: read, corrected } = correction;
  if (field === 'added') return <p>{t('recommendations.corrections.added')}</p>;
  const value = plain(page, field, corrected);
  if (JSON.stringify(read) === JSON.stringify(corrected))
    return <p>{t('recommendations.decisions.kept', { value })}</p>;
  return (
    <>
      <p>{t('recommendations.corrections.read', { value: plain(page, field, read) })}</p>
      <p>{t(`recommendations.${kind}.now`, { value })}</p>
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
