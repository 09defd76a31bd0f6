import type { MessageKey } from '../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import { settable, type SettableVocabulary } from '../../vocabularies/vocabularies.ts';
import type { PageContext } from '../../web/context.ts';
import { shownShare } from '../clusters/schema.ts';
import { settableTerms, termName } from '../vocabularies/schema.ts';
import { quoted, TermName } from './components.tsx';
import { writeMark } from './schema.ts';

/** A term with a box to tick. */
export type OfferedTerm = {
  kind: SettableVocabulary;
  label: string;
  probability: number | null;
  because: readonly string[];
  isTicked: boolean;
  /** Who decided on it before, in words. */
  note?: string | undefined;
};

/** Boxes to tick, kind by kind; the first takes the focus where `isFirst` and there is a keyboard (web/browser/first-box.ts). */
export function TermBoxes(props: {
  page: PageContext;
  recommendation: string;
  terms: readonly OfferedTerm[];
  isFirst?: boolean;
}) {
  const { page, recommendation, terms, isFirst = false } = props;
  const { t } = page;
  const first = settable.flatMap((kind) => terms.filter((term) => term.kind === kind))[0];
  return (
    <div class="offers">
      {settable.map((kind) => {
        const of = terms.filter((term) => term.kind === kind);
        if (of.length === 0) return null;
        return (
          <div class="offer">
            <p class="small muted">{t(`suggestions.kind.${kind}` satisfies MessageKey)}</p>
            {of.map((term) => {
              const mark = writeMark({ recommendation, ...term });
              return (
                <>
                  <input type="hidden" name="offered" value={mark} />
                  <label class="choice">
                    <input
                      type="checkbox"
                      name="ticked"
                      value={mark}
                      checked={term.isTicked}
                      data-first={isFirst && term === first}
                    />
                    <span class="term">
                      <TermName page={page} kind={kind} label={term.label} />
                      {term.because.length > 0 && (
                        <small>{t('suggestions.because', { words: quoted(page, term.because) })}</small>
                      )}
                      {term.note && <small>{term.note}</small>}
                    </span>
                    {term.probability !== null && (
                      <span>{t('suggestions.probability', { share: shownShare(term.probability) })}</span>
                    )}
                  </label>
                </>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}

const LIST = 'vocabulary';

/** A field for the name of a further term. */
export function AddTerm(props: {
  page: PageContext;
  name: string;
  typed?: string | undefined;
  problems: readonly Problem[];
}) {
  const { page, name, typed, problems } = props;
  const problem = problems.find(({ field }) => field === name);
  return (
    <div class={problem ? 'field add wrong' : 'field add'}>
      <label for={name} class="small">
        {page.t('suggestions.add')}
      </label>
      {problem && (
        <p class="wrong" id={`${name}-problem`}>
          {page.t(problem.code, problem.values)}
        </p>
      )}
      <input
        id={name}
        name={name}
        list={LIST}
        value={typed}
        autocomplete="off"
        dir="auto"
        aria-describedby={problem ? `${name}-problem` : undefined}
        aria-invalid={problem ? 'true' : undefined}
      />
    </div>
  );
}

/** Every term that can be set, for the fields of `AddTerm` to choose from; once a page. */
export function TermList({ page }: { page: PageContext }) {
  return (
    <datalist id={LIST}>
      {settableTerms(page.country.terms).map(({ vocabulary, code }) => (
        <option value={typedName(page, vocabulary, code)}></option>
      ))}
    </datalist>
  );
}

/** What is typed for a term: its name with its kind, since a theme and an issue may share a name. */
function typedName(page: PageContext, vocabulary: SettableVocabulary, code: string): string {
  return page.t('suggestions.term', {
    name: termName(page, vocabulary, code),
    kind: page.t(`suggestions.kind.one.${vocabulary}` satisfies MessageKey),
  });
}

/** Finds the term that was typed: by its name with its kind, or by its name or code alone where only one has it. */
export function findTyped(
  page: PageContext,
  typed: string,
): { kind: SettableVocabulary; label: string } | undefined {
  const asked = typed.toLocaleLowerCase(page.language);
  const isAsked = (name: string) => name.toLocaleLowerCase(page.language) === asked;
  const terms = settableTerms(page.country.terms);
  const whole = terms.find(({ vocabulary, code }) => isAsked(typedName(page, vocabulary, code)));
  if (whole) return { kind: whole.vocabulary, label: whole.code };
  const named = terms.filter(
    ({ vocabulary, code }) =>
      isAsked(termName(page, vocabulary, code)) || (vocabulary !== 'action' && isAsked(code)),
  );
  const [only] = named;
  return only && named.length === 1 ? { kind: only.vocabulary, label: only.code } : undefined;
}
