import type { Disagreement } from '../../documents/link/disagreements.ts';
import type { Link } from '../../documents/link/link-source.ts';
import type { PageContext } from '../../web/context.ts';
import { Words } from '../../web/components.tsx';
import type { ReviewSet } from './review-set.ts';

type OfSet = { page: PageContext; set: ReviewSet };

/** How the recommendations will stand once all is published, to hold against the documents' own figures. */
export function PositionCounts({ page, set }: OfSet) {
  const { t, formats } = page;
  const kept = set.positions.filter((_, index) => set.items[index]?.leftOut !== true);
  const pledges = set.lead?.reading.pledges.length ?? 0;
  const counted = [...Map.groupBy(kept, (position) => position ?? 'none')];
  return (
    <dl class="facts">
      {counted.map(([position, of]) => (
        <>
          <dt>{t(`position.${position}`)}</dt>
          <dd>{formats.number(of.length)}</dd>
        </>
      ))}
      {pledges > 0 && (
        <>
          <dt>{t('reviews.pledges')}</dt>
          <dd>{formats.number(pledges)}</dd>
        </>
      )}
    </dl>
  );
}

const KINDS = [
  'working-group-report',
  'working-group-draft',
  'addendum',
  'recommendation-matrix',
  'uhri-export',
  'upr-info-export',
  'impact-export',
  'concluding-observations',
  'visit-report',
  'country-register',
  'entered-text',
] as const;

function kindName(page: PageContext, kind: string): string {
  return page.t(`reviews.kind.${KINDS.find((known) => known === kind) ?? 'other'}`);
}

/** Which documents the review will rest on, and how much of each was found in it. */
export function Sources({ page, set, unread }: OfSet & { unread: number }) {
  const { t } = page;
  const { lead, others } = set;
  return (
    <section>
      <h2>{t('imports.sources')}</h2>
      <p class="measure muted">{t(lead ? 'imports.sources.intro' : 'imports.sources.register')}</p>
      {unread > 0 && (
        <p class="problem information" role="status">
          {t('imports.sources.unread', { count: unread })}
        </p>
      )}
      <ul class="list">
        {[...(lead ? [{ ...lead, linked: null }] : []), ...others].map((source) => (
          <li>
            <div>
              <b>{kindName(page, source.reading.kind)}</b>
              <ul class="source">
                {source.reading.symbol && <li>{source.reading.symbol}</li>}
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
            </div>
            {others.length + (lead ? 1 : 0) > 1 && (
              <form class="side" method="post" action={`/imports/${source.id}/discard`}>
                <button class="quiet small">
                  {t('imports.discard')}
                  <span class="visually-hidden"> {source.fileName}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the sources differ, each with its own words, for a person to settle. */
export function Disagreements({ page, set }: OfSet) {
  const { t } = page;
  const { disagreements, base, lead } = set;
  return (
    <section>
      <h2>{t('imports.disagreements', { count: disagreements.length })}</h2>
      <p class="measure muted">
        {t(disagreements.length === 0 ? 'imports.disagreements.none' : 'imports.disagreements.intro')}
      </p>
      <ul class="list">
        {disagreements.map((one) => (
          <li>
            <div>
              <ul class="source">
                <li>
                  <b>{base[one.item]?.number}</b>
                </li>
                <li>{t(`imports.disagreements.${one.field}`)}</li>
              </ul>
              <dl class="facts">
                {one.said.map(({ source, link }) => (
                  <>
                    <dt>{sourceName(page, set, source)}</dt>
                    <dd>
                      <Said page={page} set={set} disagreement={one} link={link} source={source} />
                    </dd>
                  </>
                ))}
              </dl>
            </div>
            {lead && (
              <div class="side">
                <a href={`/imports/${lead.id}/items/${one.item}`}>
                  {t('imports.disagreements.settle')}
                  <span class="visually-hidden"> {base[one.item]?.number}</span>
                </a>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sourceName(page: PageContext, set: ReviewSet, source: number | null): string {
  const member = source === null ? set.lead : set.others[source];
  if (!member) return page.t('imports.disagreements.report');
  return member.reading.symbol ?? kindName(page, member.reading.kind);
}

function Said(props: OfSet & { disagreement: Disagreement; link: Link | null; source: number | null }) {
  const { page, set, disagreement, link, source } = props;
  const { t, formats } = page;
  const said = link ?? set.base[disagreement.item];
  const reading = source === null ? set.lead?.reading : set.others[source]?.reading;
  if (disagreement.field === 'position') return <>{t(`position.${said?.position ?? 'none'}`)}</>;
  if (disagreement.field === 'states')
    return <>{formats.list((said?.states ?? []).map((code) => formats.state(code)))}</>;
  return <Words language={reading?.language ?? set.language}>{said?.text ?? ''}</Words>;
}

/** What the further sources say of one item, beside it. */
export function Sayings({ page, set, index }: OfSet & { index: number }) {
  const { t, formats } = page;
  const said = set.others.flatMap((other) =>
    other.linked.links.filter(({ item }) => item === index).map((link) => ({ other, link })),
  );
  if (said.length === 0) return <></>;
  return (
    <>
      <h2>{t('recommendations.sources')}</h2>
      {said.map(({ other, link }) => (
        <div>
          <ul class="source">
            <li>
              <b>{other.reading.symbol ?? kindName(page, other.reading.kind)}</b>
            </li>
            <li>{link.number}</li>
            {link.page !== null && <li>{t('recommendations.onPage', { page: link.page })}</li>}
          </ul>
          {link.position && <p>{t(`position.${link.position}`)}</p>}
          {link.text !== null && (
            <Words language={other.reading.language ?? set.language} class="small block">
              {link.text}
            </Words>
          )}
          {link.states && (
            <p class="source">{formats.list(link.states.map((code) => formats.state(code)))}</p>
          )}
          {link.comment && (
            <Words language={other.reading.language ?? set.language} class="small block">
              {link.comment}
            </Words>
          )}
        </div>
      ))}
    </>
  );
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
                      <b>{number}</b>
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
