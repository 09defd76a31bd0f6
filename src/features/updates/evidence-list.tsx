import type { PageContext } from '../../web/context.ts';
import type { Evidence } from './schema.ts';

const SENSITIVITY_CLASS = { public: '', mechanism: 'warn', own: 'bad' } as const;

/** What an update rests on, as far as the reader may have it: links, and files as downloads. */
export function EvidenceList(props: {
  page: PageContext;
  evidence: readonly Evidence[];
  /** In which it is said what each proves. */
  language: string;
  /** Whether the reader is told who may have what. */
  isInside: boolean;
}) {
  const { page, evidence, language, isInside } = props;
  const { t } = page;
  return (
    <section id="evidence">
      <h2>{t('updates.evidence')}</h2>
      {evidence.length === 0 ? (
        <p class="measure muted">{t('updates.evidence.none')}</p>
      ) : (
        <ul class="list">
          {evidence.map((one) => (
            <li class="plain">
              <div>
                <p>
                  <Source page={page} evidence={one} />
                </p>
                {one.part === 'record' ? (
                  <p class="small muted">{t('updates.record.is')}</p>
                ) : (
                  <p class="measure" lang={language} dir="auto">
                    {one.proves}
                  </p>
                )}
              </div>
              {(isInside || one.sensitivity !== 'public') && (
                <div class="side">
                  <span class={`tag ${SENSITIVITY_CLASS[one.sensitivity]}`.trim()}>
                    {t(`updates.sensitivity.${one.sensitivity}`)}
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Source({ page, evidence }: { page: PageContext; evidence: Evidence }) {
  const { formats } = page;
  const { address, sha256, file_name: name, bytes } = evidence;
  if (address !== null)
    return (
      <a href={address} rel="nofollow noopener">
        <bdi dir="ltr">{new URL(address).host}</bdi>
      </a>
    );
  return (
    <>
      <a href={`/files/${sha256}`}>
        <bdi>{name}</bdi>
      </a>{' '}
      <span class="small muted">{formats.bytes(bytes ?? 0)}</span>
    </>
  );
}
