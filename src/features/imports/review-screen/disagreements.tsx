import type { Link } from '../../../documents/link/link-source.ts';
import { LeftToRight, Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { documentKindName } from '../../recommendations/components.tsx';
import { documentName } from './document-name.ts';
import { makerName, type Makers } from './makers.ts';
import type { ReviewSet, SettledDisagreement } from '../review-set.ts';

type OfSet = { page: PageContext; set: ReviewSet };

/** Where the sources differ, each with its own words, for a person to settle; what is settled stands below, with why. */
export function Disagreements(props: OfSet & { makers: Makers; importId: string; version: number }) {
  const { page, set } = props;
  const { t } = page;
  const open = set.disagreements.filter(({ decision }) => decision === null);
  const settled = set.disagreements.filter(({ decision }) => decision !== null);
  return (
    <section id="differences">
      <h2>{t('imports.disagreements', { count: open.length })}</h2>
      <p class="measure muted">
        {t(open.length === 0 ? 'imports.disagreements.none' : 'imports.disagreements.intro')}
      </p>
      {open.length > 0 && (
        <ul class="list">
          {open.map((one) => (
            <Point {...props} point={one} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <>
          <h3 class="settled">{t('imports.disagreements.settled', { count: settled.length })}</h3>
          <ul class="list">
            {settled.map((one) => (
              <Point {...props} point={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Point(
  props: OfSet & { makers: Makers; importId: string; version: number; point: SettledDisagreement },
) {
  const { page, set, makers, importId, version, point } = props;
  const { t } = page;
  const { decision, item, field } = point;
  const number = set.base[item]?.number ?? '';
  const recommendation = set.recorded[item]?.id;
  return (
    <li>
      <div>
        <ul class="source">
          <li>
            <b>
              <LeftToRight>{number}</LeftToRight>
            </b>
          </li>
          <li>{t(`imports.disagreements.${field}`)}</li>
          {decision && (
            <li>
              <span class="tag supported">{t('imports.disagreements.is-settled')}</span>
            </li>
          )}
        </ul>
        <dl class="facts">
          {point.said.map(({ source, link }) => (
            <>
              <dt>{sourceName(page, set, source)}</dt>
              <dd>
                <Said page={page} set={set} point={point} link={link} source={source} />
              </dd>
            </>
          ))}
          {decision && (
            <>
              <dt>{t('imports.disagreements.decided')}</dt>
              <dd>
                <Value page={page} field={field} value={decision.value} language={set.language} />
                <p class="small muted">
                  {t('imports.disagreements.by', { name: makerName(page, makers, decision) })}
                  {decision.reason && ` ${decision.reason}`}
                </p>
              </dd>
            </>
          )}
        </dl>
      </div>
      <div class="side">
        {decision?.isOnRecord !== true && (
          <a href={`/imports/${importId}/differences/${item}/${field}`}>
            {t(decision ? 'imports.disagreements.again' : 'imports.disagreements.settle')}
            <span class="visually-hidden">
              {' '}
              {number}, {t(`imports.disagreements.${field}`)}
            </span>
          </a>
        )}
        {decision && !decision.isOnRecord && !set.lead && recommendation && (
          <form method="post" action={`/imports/${importId}/differences/${item}/${field}/undo`}>
            <input type="hidden" name="version" value={String(version)} />
            <button class="quiet small">
              {t('imports.undo')}
              <span class="visually-hidden"> {number}</span>
            </button>
          </form>
        )}
      </div>
    </li>
  );
}

/** How a source is called beside what it says: its symbol, else its kind; null is the report or the register. */
export function sourceName(page: PageContext, set: ReviewSet, source: number | null): string {
  const member = source === null ? set.lead : set.others[source];
  if (member) return documentName(page, member.reading);
  return page.t(set.lead ? 'imports.disagreements.report' : 'imports.disagreements.register');
}

/** What a source says on a point: the item as read for the report, as it stands for the register. */
export function saidOn(
  set: ReviewSet,
  { item, field }: SettledDisagreement,
  link: Link | null,
): string | readonly string[] | null {
  const own = set.lead?.reading.recommendations[item] ?? set.base[item];
  return (link ?? own)?.[field] ?? null;
}

function Said(props: OfSet & { point: SettledDisagreement; link: Link | null; source: number | null }) {
  const { page, set, point, link, source } = props;
  const reading = source === null ? set.lead?.reading : set.others[source]?.reading;
  const language = reading?.language ?? set.language;
  return <Value page={page} field={point.field} value={saidOn(set, point, link)} language={language} />;
}

/** A position, States or words, each as it is written. */
export function Value(props: {
  page: PageContext;
  field: SettledDisagreement['field'];
  value: string | readonly string[] | null;
  language: string;
}) {
  const { page, field, value, language } = props;
  const { t, formats } = page;
  if (field === 'position') return <>{t(`position.${(value as 'supported' | null) ?? 'none'}`)}</>;
  if (field === 'states') {
    const codes = Array.isArray(value) ? (value as readonly string[]) : [];
    if (codes.length === 0) return <>{t('imports.noState')}</>;
    return <>{formats.list(codes.map((code) => formats.state(code)))}</>;
  }
  return <Words language={language}>{typeof value === 'string' ? value : ''}</Words>;
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
              <a href={`/files/${other.sha256}`}>
                <b>{other.reading.symbol ?? documentKindName(page, other.reading.kind)}</b>
              </a>
            </li>
            <li>
              <LeftToRight>{link.number}</LeftToRight>
            </li>
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
