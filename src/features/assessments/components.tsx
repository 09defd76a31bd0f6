import { may } from '../../access/policy.ts';
import type { Translated } from '../../database/tables.ts';
import type { PageContext } from '../../web/context.ts';
import { organisationHref } from '../assignments/components.tsx';
import { makeAssessments } from './policy.ts';
import type { ListedAssessment } from './queries.ts';
import { agreementOf, implementationIndex, voices, type StandingAssessment, type Voice } from './schema.ts';

/** A status with the disc of what it counts: empty, half or full, and none where it does not count. */
export function StatusMark(props: {
  page: PageContext;
  assessment: { status_names: Translated; index_value: number | null };
}) {
  const { index_value: index, status_names: names } = props.assessment;
  const [tone, disc] =
    index === null
      ? ['', '']
      : index === 1
        ? ['good', 'full']
        : index === 0.5
          ? ['some', 'half']
          : ['nil', ''];
  return (
    <span class={`status ${tone}`}>
      {index !== null && <i class={`disc ${disc}`} aria-hidden="true"></i>}
      {props.page.formats.name(names)}
    </span>
  );
}

/** What each voice says, in a few words: `Government: In progress`. */
export function voicesInWords(page: PageContext, assessments: readonly StandingAssessment[]): string {
  const { t, formats } = page;
  const parts = voices.flatMap((voice) => {
    const said = assessments
      .filter((one) => one.voice === voice)
      .map((one) => formats.name(one.status_names));
    if (said.length === 0) return [];
    return [t('assessments.says', { voice: t(`voice.${voice}`), status: formats.list([...new Set(said)]) })];
  });
  return parts.join(t('assessments.says.between'));
}

/** The voices side by side, each with what its organisations say now; where they differ, a sentence says so. */
export function Voices(props: {
  page: PageContext;
  address: string;
  /** All that was ever said, newest first. */
  assessments: readonly ListedAssessment[];
}) {
  const { page, address, assessments } = props;
  const { t } = page;
  const standing = [...Map.groupBy(assessments, ({ organisation }) => organisation).values()].flatMap(
    ([newest]) => newest ?? [],
  );
  const earlier = assessments.filter((one) => !standing.includes(one));
  const agreement = agreementOf(standing);
  return (
    <section id="voices">
      <h2>{t('assessments.title')}</h2>
      {agreement && (
        <p class="measure">{t(`assessments.${agreement}`, { voices: voicesInWords(page, standing) })}</p>
      )}
      {standing.length === 0 ? (
        <p class="measure muted">{t('assessments.none')}</p>
      ) : (
        <div class="voices">
          {voices.map((voice) => {
            const of = standing.filter((one) => one.voice === voice);
            return of.length > 0 && <OneVoice page={page} voice={voice} assessments={of} />;
          })}
        </div>
      )}
      <Index page={page} assessments={standing} />
      <p class="small muted measure">{t('assessments.whose')}</p>
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{t('assessments.earlier', { count: earlier.length })}</summary>
          <ul class="plain-list">
            {earlier.map((one) => (
              <li>
                <Said page={page} assessment={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {may(page.viewer, makeAssessments) && !page.asOf && (
        <p class="small">
          <a href={`/recommendations/${address}/assess`}>{t('assessments.make')}</a>
        </p>
      )}
    </section>
  );
}

/** What the voices count together, and by whose method. */
function Index({ page, assessments }: { page: PageContext; assessments: readonly StandingAssessment[] }) {
  const { t, formats } = page;
  const index = implementationIndex(assessments);
  if (!index) return null;
  const value = formats.number(Math.round(index.value * 100) / 100);
  return (
    <p class="measure">
      {t('assessments.index', { value, voices: index.voices })}{' '}
      <span class="small muted">{t('assessments.index.method')}</span>
    </p>
  );
}

function OneVoice(props: { page: PageContext; voice: Voice; assessments: readonly ListedAssessment[] }) {
  const { page, voice, assessments } = props;
  return (
    <div class="voice">
      <h3>{page.t(`voice.${voice}`)}</h3>
      {assessments.map((assessment) => (
        <Said page={page} assessment={assessment} />
      ))}
    </div>
  );
}

function Said({ page, assessment }: { page: PageContext; assessment: ListedAssessment }) {
  const { t, formats } = page;
  const { organisation_slug: slug, organisation_names: names, language, reason, evidence, day } = assessment;
  const direction = page.languages.find(({ code }) => code === language)?.direction;
  return (
    <div class="said">
      <p>
        <StatusMark page={page} assessment={assessment} />
      </p>
      <p class="as-typed" lang={language} dir={direction}>
        {reason}
      </p>
      <p class="source">
        <a href={organisationHref(page, slug)}>{formats.name(names)}</a>
        <span>{formats.day(day)}</span>
        {evidence && (
          <a href={evidence} rel="nofollow noopener">
            {t('assessments.evidence.link', { host: new URL(evidence).host })}
          </a>
        )}
        <a href={`/history?record=${assessment.id}`}>{t('reviews.history')}</a>
      </p>
    </div>
  );
}
