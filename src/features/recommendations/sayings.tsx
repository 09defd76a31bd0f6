import { settable } from '../../vocabularies/vocabularies.ts';
import { rightsOfThemes } from '../../vocabularies/theme-rights.ts';
import type { PageContext } from '../../web/context.ts';
import { LeftToRight, Words } from '../../web/components.tsx';
import { ChosenTerms, DecideLink } from '../suggestions/components.tsx';
import { documentKindName, languageName, PositionTag, recommendationHref } from './components.tsx';
import { rightHref, sdgName, sdgOf, termHref, termKinds, type TermKind } from '../subjects/schema.ts';
import type { FromDocument, RecommendationDetail, Said } from './queries.ts';

/**
 * Whether the sentence before a recommendation gives the answer to it. In the Universal Periodic Review it does (“enjoy the
 * support of”); elsewhere it says what the mechanism recommends.
 */
export function leadInAnswers({ mechanism }: Pick<RecommendationDetail, 'mechanism'>): boolean {
  return mechanism === 'UPR';
}

/** What the other documents of the review say: the answer with its reasons, terms as issued, other wordings. */
export function Sayings({ page, item, said }: { page: PageContext; item: RecommendationDetail; said: Said }) {
  const { t } = page;
  const { answers, terms, chosen, wordings } = said;
  const themes = [...terms, ...chosen].filter(({ kind }) => kind === 'theme').map(({ label }) => label);
  const rights = rightsOfThemes(themes);
  const isSaid = answers.length + terms.length + chosen.length > 0;
  return (
    <>
      {isSaid && (
        <section id="sources">
          <h2>{t('recommendations.sources')}</h2>
          <dl class="facts">
            {item.lead_in && leadInAnswers(item) && (
              <>
                <dt>
                  <DocumentLink page={page} from={item} at={null} />
                </dt>
                <dd>
                  <Words language={item.language} class="small block">
                    {item.lead_in}
                  </Words>
                </dd>
              </>
            )}
            {answers.map((answer) => (
              <>
                <dt>
                  <DocumentLink page={page} from={answer} at={answer.page} />
                </dt>
                <dd>
                  <PositionTag page={page} position={answer.position} />
                  {answer.comment && (
                    <>
                      <p class="small muted">{t('recommendations.answer.comment')}</p>
                      <Words language={answer.document_language} class="small block">
                        {answer.comment}
                      </Words>
                    </>
                  )}
                </dd>
              </>
            ))}
            {settable.map((kind) => {
              const issued = terms.filter((term) => term.kind === kind);
              const set = chosen.filter((term) => term.kind === kind);
              return (
                issued.length + set.length > 0 && (
                  <>
                    <dt>{t(`suggestions.kind.${kind}`)}</dt>
                    <dd>
                      {issued.length > 0 && <IssuedTerms page={page} terms={issued} />}
                      {set.length > 0 && <ChosenTerms page={page} kind={kind} terms={set} />}
                    </dd>
                  </>
                )
              );
            })}
            {rights.length > 0 && (
              <>
                <dt>{t('rights.ofTerms')}</dt>
                <dd>
                  <ul class="plain-list">
                    {rights.map((right) => (
                      <li>
                        <a href={rightHref(right)}>{t(`right.${right}`)}</a>
                      </li>
                    ))}
                  </ul>
                  <p class="small muted">{t('rights.ofTerms.how')}</p>
                </dd>
              </>
            )}
          </dl>
          <DecideLink page={page} href={recommendationHref(item.address)} />
        </section>
      )}
      {!isSaid && <DecideLink page={page} href={recommendationHref(item.address)} />}
      {wordings.length > 0 && (
        <section>
          <h2>{t('recommendations.wordings')}</h2>
          <ul class="list">
            {wordings.map((wording) => (
              <li class="plain">
                <div>
                  <ul class="source">
                    <li>
                      <b>
                        <LeftToRight>{wording.number}</LeftToRight>
                      </b>
                    </li>
                    <li>
                      <DocumentLink page={page} from={wording} at={wording.page} />
                    </li>
                    <li>{languageName(page, wording.language)}</li>
                  </ul>
                  <Words language={wording.language} class="block">
                    {wording.text}
                  </Words>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Terms of one kind as documents give them, with the documents. */
function IssuedTerms({ page, terms }: { page: PageContext; terms: Said['terms'] }) {
  return (
    <>
      <ul class="plain-list">
        {terms.map(({ kind, label, document_language: language }) => (
          <li>
            <Words language={language} class="small">
              {isTermKind(kind) ? <a href={termHref(kind, label)}>{label}</a> : label}
            </Words>
            {kind === 'sdg' && <OwnSdgName page={page} label={label} />}
          </li>
        ))}
      </ul>
      <p class="small muted">
        <DocumentLinks page={page} terms={terms} />
      </p>
    </>
  );
}

function isTermKind(kind: string): kind is TermKind {
  return termKinds.some((one) => one === kind);
}

/** The documents that give some terms, each once. */
function DocumentLinks({
  page,
  terms,
}: {
  page: PageContext;
  terms: readonly (FromDocument & { document: string })[];
}) {
  const documents = [...new Map(terms.map((term) => [term.document, term])).values()];
  return (
    <>
      {documents.map((document, place) => (
        <>
          {place > 0 && ' · '}
          <DocumentLink page={page} from={document} at={null} />
        </>
      ))}
    </>
  );
}

/** What the goal or target of a label is about, in words of our own, where the label names a number. */
function OwnSdgName({ page, label }: { page: PageContext; label: string }) {
  const number = sdgOf(label);
  return number ? <span class="small muted"> {sdgName(page.t, number)}</span> : <></>;
}

/** A document by its symbol or kind, with its file where the reader may have it. */
export function DocumentLink(props: {
  page: PageContext;
  from: Pick<FromDocument, 'document_symbol' | 'document_kind' | 'file_sha256'>;
  at: number | null;
}) {
  const { page, from, at } = props;
  const name = from.document_symbol ?? documentKindName(page, from.document_kind);
  return (
    <>
      {from.file_sha256 === null ? (
        <bdi>{name}</bdi>
      ) : (
        <a href={`/files/${from.file_sha256}`}>
          <bdi>{name}</bdi>
        </a>
      )}
      {at !== null && <span class="small muted"> {page.t('recommendations.onPage', { page: at })}</span>}
    </>
  );
}
