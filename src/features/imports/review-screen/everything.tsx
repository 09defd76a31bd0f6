import { LeftToRight, Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { inOrder, type CheckedItem } from '../reading.ts';
import { isOfBody, type Member, type ReviewSet } from '../review-set.ts';

type Props = { page: PageContext; lead: Member; set: ReviewSet };

/** The whole document, item by item under the paragraphs that introduce them; on a narrow screen they stand folded. */
export function Everything({ page, lead, set }: Props) {
  const { t } = page;
  const items = inOrder(set.items);
  const { reading } = lead;
  const language = reading.language ?? 'en';
  return (
    <>
      <section id="all">
        <h2>{t('imports.check.all', { count: items.filter(({ leftOut }) => !leftOut).length })}</h2>
        <p>
          <a href={`/imports/${lead.id}/items/new`}>{t('imports.item.add')}</a>
        </p>
        {listsOf(items).map((list) => (
          <List page={page} lead={lead} set={set} list={list} />
        ))}
      </section>
      {reading.pledges.length > 0 && (
        <section>
          <details class="fold">
            <summary>
              <h2>{t('reviews.pledges')}</h2>
            </summary>
            <ol class="list">
              {reading.pledges.map((pledge) => (
                <li class="plain">
                  <div>
                    <b class="small">
                      <LeftToRight>{pledge.number}</LeftToRight>
                    </b>
                    <Words language={language}>{pledge.text}</Words>
                  </div>
                </li>
              ))}
            </ol>
          </details>
        </section>
      )}
    </>
  );
}

/** The lists of a report: neighbours that one paragraph introduces. Where nearly each has its own, all are one list. */
function listsOf(items: readonly CheckedItem[]): CheckedItem[][] {
  const lists: CheckedItem[][] = [];
  for (const item of items) {
    const last = lists.at(-1);
    if (last && last[0]?.leadIn === item.leadIn) last.push(item);
    else lists.push([item]);
  }
  return lists.length > items.length / 2 ? [[...items]] : lists;
}

function List({ page, lead, set, list }: Props & { list: readonly CheckedItem[] }) {
  const { t } = page;
  const [first] = list;
  const last = list.at(-1);
  if (!first || !last) return <></>;
  const language = lead.reading.language ?? 'en';
  const isIntroduced = list.every(({ leadIn }) => leadIn === first.leadIn);
  return (
    <details class="fold items">
      <summary>
        <h3>{t('imports.list', { from: first.number, to: last.number, count: list.length })}</h3>
      </summary>
      {isIntroduced && first.leadIn && (
        <p>
          <Words language={language} class="small block">
            {first.leadIn}
          </Words>
        </p>
      )}
      <ol class="list">
        {list.map((item) => (
          <Item
            page={page}
            item={item}
            position={set.positions[item.index] ?? null}
            importId={lead.id}
            language={language}
            isOfBody={isOfBody(lead.reading)}
          />
        ))}
      </ol>
    </details>
  );
}

/** Below this the reader itself says that a person should look. */
const SURE = 0.8;

function Item(props: {
  page: PageContext;
  item: CheckedItem;
  /** The position that holds once all is published. */
  position: CheckedItem['position'];
  importId: string;
  language: string;
  /** A committee's or expert's own recommendations: no State makes them. */
  isOfBody: boolean;
}) {
  const { page, item, position, importId, language } = props;
  const { t, formats } = page;
  return (
    <li id={`item-${item.index}`} class={item.leftOut ? 'left-out' : undefined}>
      <div>
        <ul class="source">
          <li>
            <b>
              <LeftToRight>{item.number}</LeftToRight>
            </b>
          </li>
          {item.page !== null && <li>{t('recommendations.onPage', { page: item.page })}</li>}
          {item.states.length > 0 && <li>{formats.list(item.states.map((code) => formats.state(code)))}</li>}
          {item.states.length === 0 && !props.isOfBody && (
            <li>
              <span class="tag bad">{t('imports.noState')}</span>
            </li>
          )}
          <li>
            <span class={`tag ${position ?? 'none'}`}>{t(`position.${position ?? 'none'}`)}</span>
          </li>
          {item.confidence < SURE && (
            <li>
              <span class="tag warn">{t('imports.unsure')}</span>
            </li>
          )}
          {item.corrected.size > 0 && (
            <li>
              <span class="tag">{t(markOf(item))}</span>
            </li>
          )}
        </ul>
        <Words language={language}>{item.text}</Words>
      </div>
      <div class="side">
        <a href={`/imports/${importId}/items/${item.index}`}>
          {t('imports.item.beside')}
          <span class="visually-hidden">
            {' '}
            <LeftToRight>{item.number}</LeftToRight>
          </span>
        </a>
      </div>
    </li>
  );
}

function markOf({ origin, leftOut, joinedTo }: CheckedItem) {
  if (joinedTo !== null) return 'imports.joined' as const;
  if (leftOut) return 'imports.leftOut' as const;
  if (origin === 'missed') return 'imports.added' as const;
  return origin === 'split' ? ('imports.split' as const) : ('imports.corrected' as const);
}
