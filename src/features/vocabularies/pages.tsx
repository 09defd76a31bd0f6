import { may } from '../../access/policy.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { vocabularies, type Vocabulary } from '../../vocabularies/vocabularies.ts';
import { Empty } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { rightHref, termHref } from '../subjects/schema.ts';
import { isCounted, type ListedTerm, type WholeVocabulary } from './list.ts';
import { editVocabularies } from './policy.ts';
import { editable, languageOfName, open, termName } from './schema.ts';

export const exportFormats = ['csv', 'xlsx', 'json'] as const;

/** The vocabularies with how many terms each has. */
export function VocabulariesPage(props: { page: PageContext; counts: ReadonlyMap<Vocabulary, number> }) {
  const { page, counts } = props;
  const { t } = page;
  const title = t('vocabularies.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <h1>{title}</h1>
        <p class="measure muted">{t('vocabularies.lead')}</p>
        <ul class="list">
          {vocabularies.map((vocabulary) => (
            <li>
              <div>
                <h2 class="entry">
                  <a href={`/vocabularies/${vocabulary}`}>{nameOf(page, vocabulary)}</a>
                </h2>
                <p class="small muted">{t(`vocabularies.what.${vocabulary}` satisfies MessageKey)}</p>
              </div>
              <div class="side">{t('vocabularies.count', { count: counts.get(vocabulary) ?? 0 })}</div>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}

export function nameOf({ t }: PageContext, vocabulary: Vocabulary): string {
  return t(`vocabularies.name.${vocabulary}` satisfies MessageKey);
}

export function editHref(vocabulary: Vocabulary, code: string): string {
  return `/vocabularies/${vocabulary}/term?${new URLSearchParams({ code }).toString()}`;
}

type VocabularyProps = {
  page: PageContext;
  vocabulary: Vocabulary;
  whole: WholeVocabulary;
  isSaved: boolean;
};

/** One vocabulary: its terms, what the country says of them, and names of earlier cycles that can be put under present ones. */
export function VocabularyPage({ page, vocabulary, whole, isSaved }: VocabularyProps) {
  const { t } = page;
  const title = nameOf(page, vocabulary);
  const mayEdit = may(page.viewer, editVocabularies) && !page.asOf && editable.includes(vocabulary);
  const { terms, earlier } = whole;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/vocabularies">{t('vocabularies.title')}</a>
        </p>
        <h1>{title}</h1>
        {isSaved && (
          <p class="done" role="status">
            {t('vocabularies.saved')}
          </p>
        )}
        <p class="measure muted">{t(`vocabularies.what.${vocabulary}` satisfies MessageKey)}</p>
        {mayEdit && earlier.length > 0 && (
          <form method="post" action={`/vocabularies/${vocabulary}/present`} class="problem information">
            <p>
              {t('vocabularies.follow', { count: earlier.length })} {t('vocabularies.follow.what')}
            </p>
            <table class="small">
              <thead>
                <tr>
                  <th scope="col">{t('vocabularies.follow.from')}</th>
                  <th scope="col">{t('vocabularies.follow.to')}</th>
                </tr>
              </thead>
              <tbody>
                {earlier.map(({ code, now }) => (
                  <tr>
                    <th scope="row" lang="en" dir="ltr">
                      {code}
                    </th>
                    <td>
                      <Name page={page} vocabulary={vocabulary} code={now} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p>
              <button>{t('vocabularies.follow.button')}</button>
            </p>
          </form>
        )}
        <p class="above source">
          {mayEdit && open.includes(vocabulary) && (
            <a class="button quiet" href={`/vocabularies/${vocabulary}/new`}>
              {t('vocabularies.new')}
            </a>
          )}
          <span>
            {t('vocabularies.export')}{' '}
            {exportFormats.map((format) => (
              <>
                <a href={`/vocabularies/${vocabulary}/export.${format}`}>{format}</a>{' '}
              </>
            ))}
          </span>
        </p>
        {terms.length === 0 ? (
          <Empty>
            <p>{t('vocabularies.empty')}</p>
          </Empty>
        ) : (
          <table class="vocabulary">
            <caption class="visually-hidden">{t('vocabularies.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('vocabularies.term')}</th>
                {isCounted(vocabulary) && (
                  <th scope="col" class="number">
                    {t('vocabularies.recommendations')}
                  </th>
                )}
                {mayEdit && (
                  <th scope="col">
                    <span class="visually-hidden">{t('vocabularies.change')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {terms.map((term) => (
                <Row page={page} vocabulary={vocabulary} term={term} mayEdit={mayEdit} />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </Layout>
  );
}

function Row(props: { page: PageContext; vocabulary: Vocabulary; term: ListedTerm; mayEdit: boolean }) {
  const { page, vocabulary, term, mayEdit } = props;
  const { code, said, count } = term;
  const href = hrefOf(vocabulary, term);
  const states = statesOf(page, vocabulary, term);
  const text = said?.texts[page.language];
  const name = <Name page={page} vocabulary={vocabulary} code={code} />;
  return (
    <tr>
      <th scope="row">
        {href === null ? name : <a href={href}>{name}</a>}
        {states.length > 0 && <p class="small muted">{page.formats.list(states)}</p>}
        {text !== undefined && (
          <details class="small">
            <summary>{page.t('vocabularies.text')}</summary>
            <span class="words small block">{text}</span>
          </details>
        )}
      </th>
      {count !== null && <td class="number">{page.formats.number(count)}</td>}
      {mayEdit && (
        <td class="small">
          <a
            href={editHref(vocabulary, code)}
            aria-label={page.t('vocabularies.change.of', { name: termName(page, vocabulary, code) })}
          >
            {page.t('vocabularies.change')}
          </a>
        </td>
      )}
    </tr>
  );
}

function Name({ page, vocabulary, code }: { page: PageContext; vocabulary: Vocabulary; code: string }) {
  const language = languageOfName(page, vocabulary, code);
  return (
    <bdi lang={language === page.language ? undefined : language}>{termName(page, vocabulary, code)}</bdi>
  );
}

function hrefOf(vocabulary: Vocabulary, { code, count }: ListedTerm): string | null {
  if (vocabulary === 'right') return rightHref(code as Parameters<typeof rightHref>[0]);
  return isCounted(vocabulary) && count !== null && count > 0 ? termHref(vocabulary, code) : null;
}

function statesOf(page: PageContext, vocabulary: Vocabulary, { said, isShipped }: ListedTerm): string[] {
  const { t } = page;
  const states: string[] = [];
  if (said?.own) states.push(t('vocabularies.own'));
  else if (!isShipped) states.push(t('vocabularies.documents'));
  else if (said && Object.keys(said.names).length > 0) states.push(t('vocabularies.named'));
  if (said?.merged_into)
    states.push(t('vocabularies.merged', { name: termName(page, vocabulary, said.merged_into) }));
  if (said?.retired) states.push(t('vocabularies.retired'));
  return states;
}
