import { LeftToRight, Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { makerName, type Makers } from './makers.ts';
import type { Member, ReviewSet } from '../review-set.ts';
import type { Correction } from '../schema.ts';

/** Everything that was set right in the report so far, beside what was read, each to be taken back. */
export function CorrectionsList(props: { page: PageContext; set: ReviewSet; lead: Member; makers: Makers }) {
  const { page, lead } = props;
  const { t } = page;
  const count = new Set(lead.corrections.map(({ step, index, field }) => step ?? `${index} ${field}`)).size;
  if (count === 0) return <></>;
  return (
    <section id="corrections">
      <details class="fold">
        <summary>
          <h2>{t('imports.corrections', { count })}</h2>
        </summary>
        <p class="measure muted">{t('imports.corrections.intro')}</p>
        <ul class="list">
          {shown(lead.corrections).map((made) => (
            <Made {...props} made={made} />
          ))}
        </ul>
      </details>
    </section>
  );
}

/** What an added item holds is one correction; the fields that it was made of are not listed one by one. */
function shown(corrections: readonly Correction[]): Correction[] {
  const added = new Set(corrections.filter(({ field }) => field === 'added').map(({ index }) => index));
  return corrections.filter(({ field, index }) => field === 'added' || !added.has(index));
}

function Made(props: { page: PageContext; set: ReviewSet; lead: Member; makers: Makers; made: Correction }) {
  const { page, set, lead, makers, made } = props;
  const { t, formats } = page;
  const item = set.items[made.index];
  const language = lead.reading.language ?? 'en';
  const read = lead.reading.recommendations[made.index];
  const { field } = made;
  const isOfText = field !== 'leftOut' && field !== 'added' && field !== 'joinedTo';
  return (
    <li>
      <div>
        <ul class="source">
          <li>
            <b>
              <LeftToRight>{item?.number}</LeftToRight>
            </b>
          </li>
          <li>{t(`recommendations.field.${nameOf(made)}`)}</li>
          <li>{makerName(page, makers, made)}</li>
          {made.at && <li>{formats.time(new Date(made.at))}</li>}
        </ul>
        {isOfText ? (
          <>
            <p class="small">
              {t('imports.corrections.read')}{' '}
              <Shown page={page} made={{ ...made, value: read?.[field] ?? null }} language={language} />
            </p>
            <p class="small">
              {t('imports.corrections.now')} <Shown page={page} made={made} language={language} />
            </p>
          </>
        ) : (
          <Words language={language} class="small">
            {item?.text}
          </Words>
        )}
        {field === 'joinedTo' && (
          <p class="small">
            {t('imports.corrections.joined', { number: set.items[made.value]?.number ?? '' })}
          </p>
        )}
        {made.reason && <p class="small muted">{made.reason}</p>}
      </div>
      <form class="side" method="post" action={`/imports/${lead.id}/undo`}>
        <input type="hidden" name="version" value={String(lead.version)} />
        <input type="hidden" name="index" value={String(made.index)} />
        <input type="hidden" name="field" value={field} />
        <button class="quiet small">
          {t('imports.undo')}
          <span class="visually-hidden">
            {' '}
            <LeftToRight>{item?.number}</LeftToRight>, {t(`recommendations.field.${nameOf(made)}`)}
          </span>
        </button>
      </form>
    </li>
  );
}

function nameOf(made: Correction) {
  if (made.field === 'added') return made.value.from === null ? 'added' : 'split';
  return made.field === 'joinedTo' ? 'joined' : made.field;
}

/** A value as a reader would write it; what is missing is a dash. */
function Shown(props: {
  page: PageContext;
  made: { field: Correction['field']; value: unknown };
  language: string;
}) {
  const { page, made, language } = props;
  const { t, formats } = page;
  const { field, value } = made;
  if (field === 'position') return <>{t(`position.${(value as 'supported' | null) ?? 'none'}`)}</>;
  if (field === 'states' && Array.isArray(value))
    return <>{formats.list((value as string[]).map((code) => formats.state(code))) || '—'}</>;
  if (field === 'clauses' && Array.isArray(value))
    return <>{(value as { text: string }[]).map(({ text }) => text).join(' | ') || '—'}</>;
  if (Array.isArray(value)) return <>{(value as string[]).join('; ') || '—'}</>;
  if (typeof value !== 'string') return <>—</>;
  return (
    <Words language={language} class="small">
      {value}
    </Words>
  );
}
