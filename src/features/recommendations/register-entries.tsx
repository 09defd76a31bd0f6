import type { PageContext } from '../../web/context.ts';
import type { Said } from './queries.ts';
import { DocumentLink } from './sayings.tsx';

/** What the country's own register said of a recommendation before: its words under its headings, and no assessment. */
export function RegisterEntries({ page, entries }: { page: PageContext; entries: Said['entries'] }) {
  const { t } = page;
  if (entries.length === 0) return <></>;
  return (
    <section>
      <h2>{t('recommendations.register')}</h2>
      <p class="measure small muted">{t('recommendations.register.what')}</p>
      {[...Map.groupBy(entries, ({ document }) => document).values()].map((of) => (
        <>
          <dl class="facts">
            {of.map((entry) => (
              <>
                <dt>
                  <bdi>{entry.heading || t(`imports.meaning.${entry.kind}`)}</bdi>
                </dt>
                <dd>
                  <bdi class="as-written" lang={entry.document_language}>
                    {entry.text}
                  </bdi>
                  {!entry.public && <span class="tag warn">{t('recommendations.register.inside')}</span>}
                </dd>
              </>
            ))}
          </dl>
          {of[0] && (
            <p class="source">
              <DocumentLink page={page} from={of[0]} at={null} />
            </p>
          )}
        </>
      ))}
    </section>
  );
}
