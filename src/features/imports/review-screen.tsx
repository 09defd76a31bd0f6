import type { ReadDocument } from '../../documents/document.ts';
import type { Problem } from '../../problem.ts';
import type { PageContext } from '../../web/context.ts';
import { Field, ProblemSummary, Words } from '../../web/components.tsx';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import type { ListedImport } from './actions.ts';
import { isOfAnotherState, type CheckedItem } from './reading.ts';
import { ReadingProblems } from './reading-problems.tsx';
import { isOfBody, membersField, type Member, type ReviewSet } from './review-set.ts';
import { Disagreements, PositionCounts, Sources, Unlinked } from './sources.tsx';

export type ReviewScreen = {
  row: ListedImport;
  set: ReviewSet;
  /** How many files are still being read and may yet join. */
  unread: number;
  typed: Typed;
  problems: readonly Problem[];
};

/** Check what was read: problems first, the sources and where they differ, then confirm, then everything. */
export function ReviewScreenPage({ page, screen }: { page: PageContext; screen: ReviewScreen }) {
  const { t } = page;
  const { row, set, typed, problems } = screen;
  const { lead, items, others } = set;
  const members: readonly Member[] = lead ? [lead, ...others] : others;
  const found = members.map((member) => ({
    member,
    problems: [...member.reading.problems, ...('linked' in member ? linkedProblems(set, member) : [])],
  }));
  const toLookAt = found.flatMap((one) =>
    one.problems.filter(({ severity }) => severity !== 'information'),
  ).length;
  const foreign = members.find(({ reading }) => isOfAnotherState(reading, page.country.code));
  return (
    <Layout page={page} title={t('imports.check.title')}>
      <section class="first">
        <h1>{headingOf(page, set, typed, toLookAt)}</h1>
        <p class="muted measure">{t('imports.check.intro')}</p>
        <ProblemSummary page={page} problems={problems} />
        {foreign && (
          <p class="problem">
            {t('imports.country.other', {
              found: page.formats.state(foreign.reading.country ?? ''),
              country: page.countryName,
            })}
          </p>
        )}
        {row.part_of && (
          <p>
            <a href={`/imports/${row.part_of}/parts`}>{t('imports.parts.back')}</a>
          </p>
        )}
        <PositionCounts page={page} set={set} />
      </section>
      <Sources page={page} set={set} unread={screen.unread} />
      {found.some((one) => one.problems.length > 0) && (
        <section>
          <h2>{t('imports.check.lookAt')}</h2>
          {found.map(
            (one) =>
              one.problems.length > 0 && (
                <>
                  {members.length > 1 && <h3>{one.member.reading.symbol ?? one.member.fileName}</h3>}
                  <ReadingProblems
                    page={page}
                    problems={one.problems}
                    {...(lead && { items, importId: lead.id })}
                  />
                </>
              ),
          )}
        </section>
      )}
      {others.length > 0 && <Disagreements page={page} set={set} />}
      <Unlinked page={page} set={set} />
      <section>
        <h2>{t('imports.check.confirm')}</h2>
        <form method="post" action={`/imports/${row.id}/confirm`}>
          <input type="hidden" name="version" value={String(row.version)} />
          <input type="hidden" name="members" value={membersField(members)} />
          {lead ? (
            <ReviewFields page={page} typed={typed} problems={problems} isOfCycle={!isOfBody(lead.reading)} />
          ) : others[0] && isOfBody(others[0].reading) ? (
            <input type="hidden" name="symbol" value={others[0].reading.symbol ?? ''} />
          ) : (
            <CycleField page={page} typed={typed} problems={problems} />
          )}
          <p class="actions">
            <button>
              {lead
                ? t('imports.confirm', { count: items.filter(({ leftOut }) => !leftOut).length })
                : t('imports.add.confirm')}
            </button>
          </p>
        </form>
        <form method="post" action={`/imports/${row.id}/discard`}>
          <p class="actions">
            <button class="quiet">{t('imports.discard')}</button>
            <span class="small muted">{t('imports.discard.hint')}</span>
          </p>
        </form>
      </section>
      {lead && <Everything page={page} lead={lead} set={set} />}
    </Layout>
  );
}

function linkedProblems(set: ReviewSet, member: Member): ReadDocument['problems'] {
  return set.others.find(({ id }) => id === member.id)?.linked.problems ?? [];
}

function headingOf(
  page: PageContext,
  { lead, others, items }: ReviewSet,
  typed: Typed,
  toLookAt: number,
): string {
  const { t } = page;
  if (lead) return t('imports.check.heading', { read: items.length, problems: toLookAt });
  const cycle = Number(typed['cycle']);
  const body = others[0] && isOfBody(others[0].reading) ? others[0].reading : null;
  if (body?.symbol) return t('imports.add.toBody', { count: others.length, symbol: body.symbol });
  if (!cycle) return t('imports.add.unknown');
  return t('imports.add.heading', { count: others.length, cycle });
}

type Fields = { page: PageContext; typed: Typed; problems: readonly Problem[] };

function ReviewFields({ page, typed, problems, isOfCycle }: Fields & { isOfCycle: boolean }) {
  const { t } = page;
  return (
    <>
      <Field
        page={page}
        name="symbol"
        label={t('imports.symbol')}
        hint={t('imports.symbol.hint')}
        value={typed['symbol']}
        problems={problems}
      />
      {isOfCycle && <CycleField page={page} typed={typed} problems={problems} />}
      {isOfCycle && (
        <Field
          page={page}
          name="session"
          label={t('imports.session')}
          hint={t('imports.session.hint')}
          value={typed['session']}
          problems={problems}
        />
      )}
      <Field
        page={page}
        name="heldOn"
        type="date"
        label={t('imports.heldOn')}
        hint={t('imports.heldOn.hint')}
        value={typed['heldOn']}
        problems={problems}
      />
      <Field
        page={page}
        name="issuedOn"
        type="date"
        label={t('imports.issuedOn')}
        value={typed['issuedOn']}
        problems={problems}
      />
    </>
  );
}

function CycleField({ page, typed, problems }: Fields) {
  return (
    <Field
      page={page}
      name="cycle"
      inputmode="numeric"
      label={page.t('imports.cycle')}
      hint={page.t('imports.cycle.hint')}
      value={typed['cycle']}
      problems={problems}
    />
  );
}

/** Every item and pledge that the report was read to hold. */
function Everything({ page, lead, set }: { page: PageContext; lead: Member; set: ReviewSet }) {
  const { t } = page;
  const { items } = set;
  const { reading } = lead;
  const language = reading.language ?? 'en';
  return (
    <>
      <section>
        <h2>{t('imports.check.all', { count: items.length })}</h2>
        <p>
          <a href={`/imports/${lead.id}/add`}>{t('imports.add-item.link')}</a>
        </p>
        <ol class="list">
          {items.map((item) => (
            <Item
              page={page}
              item={item}
              position={set.positions[item.index] ?? null}
              importId={lead.id}
              language={language}
            />
          ))}
        </ol>
      </section>
      {reading.pledges.length > 0 && (
        <section>
          <h2>{t('reviews.pledges')}</h2>
          <ol class="list">
            {reading.pledges.map((pledge) => (
              <li class="plain">
                <div>
                  <b class="small">
                    <bdi dir="ltr">{pledge.number}</bdi>
                  </b>
                  <Words language={language}>{pledge.text}</Words>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Item(props: {
  page: PageContext;
  item: CheckedItem;
  /** The position that holds once all is published. */
  position: CheckedItem['position'];
  importId: string;
  language: string;
}) {
  const { page, item, position, importId, language } = props;
  const { t, formats } = page;
  const isUnsure = item.confidence < 0.8;
  return (
    <li id={`item-${item.index}`}>
      <div>
        <ul class="source">
          <li>
            <b>{item.number}</b>
          </li>
          {item.page !== null && <li>{t('recommendations.onPage', { page: item.page })}</li>}
          <li>
            {item.states.length > 0 ? (
              formats.list(item.states.map((code) => formats.state(code)))
            ) : (
              <span class="tag bad">{t('imports.noState')}</span>
            )}
          </li>
          <li>
            <span class={`tag ${position ?? 'none'}`}>{t(`position.${position ?? 'none'}`)}</span>
          </li>
          {isUnsure && (
            <li>
              <span class="tag warn">{t('imports.unsure')}</span>
            </li>
          )}
          {item.corrected.size > 0 && (
            <li>
              <span class="tag">{item.leftOut ? t('imports.leftOut') : t('imports.corrected')}</span>
            </li>
          )}
        </ul>
        <Words language={language}>{item.text}</Words>
      </div>
      <div class="side">
        <a href={`/imports/${importId}/items/${item.index}`}>
          {t('imports.correct')}
          <span class="visually-hidden"> {item.number}</span>
        </a>
      </div>
    </li>
  );
}
