import type { Problem as ReadingProblem } from '../../documents/document.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { LeftToRight } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { CheckedItem } from './reading.ts';

/** A mark of the document and its layout, not a problem of what was read. */
export const UNPROVEN = 'unproven-on-real-documents';

/** What is odd about a document, the gravest first, each beside the item that it is about. */
export function ReadingProblems(props: {
  page: PageContext;
  problems: readonly ReadingProblem[];
  items?: readonly CheckedItem[];
  importId?: string;
}) {
  const { page, problems, items = [], importId } = props;
  const rank = { error: 0, warning: 1, information: 2 };
  const sorted = [...problems].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return (
    <>
      {sorted.map((problem) => {
        const item = items.find(({ number, leftOut }) => number === problem.number && !leftOut);
        return (
          <div class={`problem ${problem.severity}`}>
            <p>
              {problem.number && (
                <b>
                  <LeftToRight>{problem.number}</LeftToRight>{' '}
                </b>
              )}
              {sentenceOf(page, problem)}
            </p>
            {item && importId && (
              <p>
                <a href={`/imports/${importId}/items/${item.index}`}>
                  {page.t('imports.problem.look')}
                  <span class="visually-hidden">
                    {' '}
                    <LeftToRight>{item.number}</LeftToRight>
                  </span>
                </a>
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}

function sentenceOf(page: PageContext, { code, values, number, page: at }: ReadingProblem): string {
  return page.t(`problem.${code}` as MessageKey, { ...values, number: number ?? '', page: at ?? 0 });
}
