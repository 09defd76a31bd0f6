import { rightsOfThemes } from '../../vocabularies/theme-rights.ts';
import type { PageContext } from '../../web/context.ts';
import { LeftToRight, Words } from '../../web/components.tsx';
import { ChosenTerms } from '../suggestions/components.tsx';
import { documentKindName, languageName, PositionTag } from './components.tsx';
import { rightHref, sdgName, sdgOf, termHref } from '../subjects/schema.ts';
import type { FromDocument, RecommendationDetail, Said } from './queries.ts';

const TERM_KINDS = ['theme', 'group', 'sdg'] as const;

/** What the other documents of the review say: the answer with its reasons, terms as issued, other wordings. */
export function Sayings({ page, item, said }: { page: PageContext; item: RecommendationDetail; said: Said }) {
  const { t } = page;
  const { answers, terms, chosen, wordings } = said;
  const themes = [...terms, ...chosen].filter(({ kind }) => kind === 'theme').map(({ label }) => label);
  const rights = rightsOfThemes(themes);
  return (
    <>
      {answers.length + terms.length + chosen.length > 0 && (
        <section id="sources">
          <h2>{t('recommendations.sources')}</h2>
          <dl class="facts">
            {item.lead_in && (
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
            {TERM_KINDS.map((kind) => {
              const of = terms.filter((term) => term.kind === kind);
              return (
                of.length > 0 && (
                  <>
                    <dt>{t(`recommendations.terms.${kind}`)}</dt>
                    <dd>
                      <ul class="plain-list">
                        {of.map((term) => (
                          <li>
                            <Words language={term.document_language} class="small">
                              <a href={termHref(kind, term.label)}>{term.label}</a>
                            </Words>
                            {kind === 'sdg' && <OwnSdgName page={page} label={term.label} />}
                          </li>
                        ))}
                      </ul>
                      <p class="small muted">
                        <DocumentLinks page={page} terms={of} />
                      </p>
                    </dd>
                  </>
                )
              );
            })}
            <ChosenTerms page={page} terms={chosen} />
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
        </section>
      )}
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

/** A language by its name in the page's language. */
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
