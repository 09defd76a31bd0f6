import type { PageContext } from '../../web/context.ts';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { updateHref } from '../updates/schema.ts';
import type { GivenEvidence } from './schema.ts';

const SENSITIVITY_CLASS = { public: '', mechanism: 'warn', own: 'bad' } as const;

/** One piece of evidence in a list: what it is, what it proves, and where it was given. */
export function EvidenceItem({ page, evidence }: { page: PageContext; evidence: GivenEvidence }) {
  const { t, formats } = page;
  const { address, sha256, file_name, bytes, proves, language, sensitivity, source } = evidence;
  const { progress_update, plan_slug, action_number, action_title, recommendation } = evidence;
  return (
    <li class="plain">
      <div>
        {sha256 !== null ? (
          <>
            <a href={`/files/${sha256}`}>
              <bdi>{file_name}</bdi>
            </a>{' '}
            <span class="small muted">{formats.bytes(bytes ?? 0)}</span>
          </>
        ) : (
          address !== null && (
            <a href={address} rel="nofollow noopener">
              <bdi dir="ltr">{new URL(address).host}</bdi>
            </a>
          )
        )}
        <p class="measure" lang={language} dir="auto">
          {proves}
        </p>
        <ul class="source small">
          <li>{formats.name(evidence.organisation_names)}</li>
          <li>{formats.day(evidence.given_at)}</li>
          <li>
            {progress_update === null ? (
              t('evidence.source.assessment')
            ) : (
              <a href={updateHref(progress_update)}>{t('evidence.source.update')}</a>
            )}
          </li>
          {plan_slug !== null && action_number !== null && (
            <li>
              <a href={actionHref(plan_slug, action_number)}>
                <bdi>{action_title}</bdi>
              </a>
            </li>
          )}
          {recommendation !== null && (
            <li>
              <a
                href={`${recommendationHref(recommendation)}${source === 'assessment' ? '#voices' : '#updates'}`}
              >
                <bdi dir="ltr">{recommendation.replace('/', ' · ')}</bdi>
              </a>
            </li>
          )}
        </ul>
      </div>
      <div class="side">
        <span class={`tag ${SENSITIVITY_CLASS[sensitivity]}`.trim()}>
          {t(`updates.sensitivity.${sensitivity}`)}
        </span>
      </div>
    </li>
  );
}
