import type { PageContext } from '../../../web/context.ts';
import { LeftToRight, Words } from '../../../web/components.tsx';
import { documentKindName } from '../../recommendations/components.tsx';
import { UNPROVEN } from '../reading-problems.tsx';
import type { Member, ReviewSet } from '../review-set.ts';

type OfSet = { page: PageContext; set: ReviewSet };

/** Which documents the review will rest on, and how much of each was found in it. */
export function Sources({ page, set, unread }: OfSet & { unread: number }) {
  const { t } = page;
  const { lead, others } = set;
  return (
    <section id="sources">
      <h2>{t('imports.sources')}</h2>
      <p class="measure muted">{t(lead ? 'imports.sources.intro' : 'imports.sources.register')}</p>
      {set.isWithdrawn && <p class="problem warning">{t('imports.sources.withdrawn')}</p>}
      {unread > 0 && (
        <p class="problem information" aria-live="polite">
          {t('imports.sources.unread', { count: unread })}
        </p>
      )}
      <ul class="list">
        {[...(lead ? [{ ...lead, linked: null }] : []), ...others].map((source) => (
          <li>
            <div>
              <b>{documentKindName(page, source.reading.kind)}</b>
              <ul class="source">
                {source.reading.symbol && (
                  <li>
                    <LeftToRight>{source.reading.symbol}</LeftToRight>
                  </li>
                )}
                <li>
                  <a href={`/files/${source.sha256}`}>{source.fileName}</a>
                </li>
                {source.reading.details && (
                  <li>{t('imports.pages', { pages: source.reading.details.pages })}</li>
                )}
              </ul>
              <p class="small">
                {source.linked
                  ? t('imports.sources.linked', { count: source.linked.links.length })
                  : t('imports.sources.lead', { count: source.reading.recommendations.length })}
                {source.linked && source.linked.unlinked.length > 0 && (
                  <>
                    {' · '}
                    {t('imports.sources.unlinked', { count: source.linked.unlinked.length })}
                  </>
                )}
                {source.linked?.ofAnotherReview !== undefined && source.linked.ofAnotherReview > 0 && (
                  <>
                    {' · '}
                    {t('imports.sources.elsewhere', { count: source.linked.ofAnotherReview })}
                  </>
                )}
              </p>
              {source.reading.problems.some(({ code }) => code === UNPROVEN) && (
                <p class="small">
                  <span class="tag warn">{t('imports.unproven')}</span> {t('imports.unproven.what')}
                </p>
              )}
            </div>
            {others.length + (lead ? 1 : 0) > 1 && (
              <form class="side" method="post" action={`/imports/${source.id}/discard`}>
                <button class="quiet small">
                  {t('imports.discard')}
                  <span class="visually-hidden"> {source.fileName}</span>
                </button>
                <MadeWith page={page} member={source} />
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What goes with a document that is put aside: nobody is to lose an afternoon's work unawares. */
export function MadeWith({ page, member }: { page: PageContext; member: Member }) {
  const count = member.corrections.length + member.settled.length;
  return count > 0 ? <p class="small muted">{page.t('imports.discard.made', { count })}</p> : <></>;
}

/** What a source holds and the report does not. */
export function Unlinked({ page, set }: OfSet) {
  const { t } = page;
  const sources = set.others.filter(({ linked }) => linked.unlinked.length > 0);
  return (
    <>
      {sources.map((source) => (
        <section>
          <h2>{t('imports.unlinked', { name: source.reading.symbol ?? source.fileName })}</h2>
          <p class="measure muted">{t('imports.unlinked.intro')}</p>
          <ul class="list">
            {source.linked.unlinked.map(({ number, text, page: at }) => (
              <li class="plain">
                <div>
                  <ul class="source">
                    <li>
                      <b>
                        <LeftToRight>{number}</LeftToRight>
                      </b>
                    </li>
                    {at !== null && <li>{t('recommendations.onPage', { page: at })}</li>}
                  </ul>
                  <Words language={source.reading.language ?? set.language}>{text}</Words>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
