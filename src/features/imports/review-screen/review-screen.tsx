import type { ReadDocument } from '../../../documents/document.ts';
import type { Problem } from '../../../problem.ts';
import type { PageContext } from '../../../web/context.ts';
import { Field, LeftToRight, ProblemSummary } from '../../../web/components.tsx';
import type { Typed } from '../../../web/forms.ts';
import { Layout } from '../../../web/layout.tsx';
import type { ListedImport } from '../actions.ts';
import { CorrectionsList } from './corrections-list.tsx';
import { Counts } from './counts.tsx';
import { Disagreements } from './disagreements.tsx';
import { Everything } from './everything.tsx';
import { documentKindName } from '../../recommendations/components.tsx';
import { documentName } from './document-name.ts';
import type { Makers } from './makers.ts';
import { isOfAnotherState } from '../reading.ts';
import { ReadingProblems, UNPROVEN } from '../reading-problems.tsx';
import { isOfBody, membersField, type Member, type ReviewSet } from '../review-set.ts';
import { MadeWith, Sources, Unlinked } from './sources.tsx';

export type ReviewScreen = {
  row: ListedImport;
  set: ReviewSet;
  makers: Makers;
  /** How many files are still being read and may yet join. */
  unread: number;
  /** Documents of the set that are sources on record already: said before anybody compares them line by line. */
  taken: readonly Problem[];
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
    problems: [...member.reading.problems, ...linkedProblems(set, member)].filter(
      ({ code }) => code !== UNPROVEN,
    ),
  }));
  const toLookAt = found.flatMap((one) =>
    one.problems.filter(({ severity }) => severity !== 'information'),
  ).length;
  const toSettle = set.disagreements.filter(({ decision }) => decision === null).length;
  const foreign = members.find(({ reading }) => isOfAnotherState(reading, page.country.code));
  return (
    <Layout page={page} title={t('imports.check.title')}>
      <section class="first">
        <p>
          <a href="/imports">{t('imports.back')}</a>
        </p>
        <ul class="source">
          {members.map(({ reading }) => (
            <li>
              {documentKindName(page, reading.kind)}{' '}
              {reading.symbol && (
                <b>
                  <LeftToRight>{reading.symbol}</LeftToRight>
                </b>
              )}
            </li>
          ))}
        </ul>
        <h1>{headingOf(page, set, typed, toLookAt + toSettle)}</h1>
        <p class="muted measure">{t('imports.check.intro')}</p>
        <ProblemSummary page={page} problems={problems} />
        {screen.taken.map(({ code, values }) => (
          <p class="problem warning">{t(code, values)}</p>
        ))}
        {foreign && (
          <p class="problem">
            {t('imports.country.other', {
              found: page.formats.state(foreign.reading.country ?? ''),
              country: page.countryName,
            })}
          </p>
        )}
        <Contents page={page} set={set} hasProblems={found.some((one) => one.problems.length > 0)} />
        {row.part_of && (
          <p>
            <a href={`/imports/${row.part_of}/parts`}>{t('imports.parts.back')}</a>
          </p>
        )}
      </section>
      {found.some((one) => one.problems.length > 0) && (
        <section id="look-at">
          <h2>{t('imports.check.lookAt')}</h2>
          {found.map(
            (one) =>
              one.problems.length > 0 && (
                <>
                  {members.length > 1 && <h3>{documentName(page, one.member.reading)}</h3>}
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
      {others.length > 0 && (
        <Disagreements
          page={page}
          set={set}
          makers={screen.makers}
          importId={lead?.id ?? row.id}
          version={row.version}
        />
      )}
      <Unlinked page={page} set={set} />
      <Counts page={page} set={set} />
      <Sources page={page} set={set} unread={screen.unread} />
      {lead && <CorrectionsList page={page} set={set} lead={lead} makers={screen.makers} />}
      <section id="confirm">
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
          {members.map((member) => member.id === row.id && <MadeWith page={page} member={member} />)}
        </form>
      </section>
      {lead && <Everything page={page} lead={lead} set={set} />}
    </Layout>
  );
}

/** Where things stand on a long page. */
function Contents({ page, set, hasProblems }: { page: PageContext; set: ReviewSet; hasProblems: boolean }) {
  const { t } = page;
  const { lead, others } = set;
  const places = [
    hasProblems && (['look-at', 'imports.check.lookAt'] as const),
    others.length > 0 && (['differences', 'imports.contents.differences'] as const),
    ['counts', 'imports.counts'] as const,
    ['sources', 'imports.sources'] as const,
    lead && lead.corrections.length > 0 && (['corrections', 'imports.contents.corrections'] as const),
    ['confirm', 'imports.check.confirm'] as const,
    lead && (['all', 'imports.contents.all'] as const),
  ];
  return (
    <nav class="contents small" aria-label={t('imports.contents')}>
      <ul class="source">
        {places.map(
          (place) =>
            place && (
              <li>
                <a href={`#${place[0]}`} data-turbo="false">
                  {t(place[1])}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
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
        hint={t(isOfCycle ? 'imports.heldOn.hint' : 'imports.heldOn.hint.body')}
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
