import type { Reading } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';
import { toWhole } from '../../money.ts';
import type { CofogCode } from '../../vocabularies/cofog.ts';
import type { PageContext } from '../../web/context.ts';
import { authorityOver } from './policy.ts';
import { listCosts, listLines, listResources } from './queries.ts';
import { moneyHref, resourcesHref, type BudgetLine, type MoneyAction } from './schema.ts';
import { lineMoney, needOf, shortfall, sumMoney, type Sums } from './sums.ts';

type OfAction = {
  page: PageContext;
  action: Pick<MoneyAction, 'plan_slug' | 'number' | 'language' | 'needs_no_money' | 'organisations'>;
};

/** Whether the reader may write of this action's money and people here. */
function mayWrite({ page, action }: OfAction): boolean {
  return !page.asOf && authorityOver(page.viewer, action.organisations) !== null;
}

/** What an action costs, what it is given by whom, and what is missing, year by year. */
export function MoneyOfAction(
  props: OfAction & { costs: readonly Row<'action_cost'>[]; lines: readonly BudgetLine[] },
) {
  const { page, action, costs, lines } = props;
  const { t, formats, country } = page;
  const { currency } = country;
  const { total, groups } = sumMoney(
    costs.map((cost) => needOf(cost, currency)),
    lines.map((line) => lineMoney(line, currency)),
    ({ year }) => [year],
  );
  const money = (minor: bigint) => formats.money(toWhole(minor, currency), currency);
  const isEmpty = costs.length === 0 && lines.length === 0;
  return (
    <section id="money">
      <h2>{t('budgets.money')}</h2>
      {action.needs_no_money && <p class="measure">{t('budgets.needsNoMoney')}</p>}
      {isEmpty && !action.needs_no_money && <p class="measure muted">{t('budgets.money.none')}</p>}
      {!isEmpty && (
        <p class="measure lead">
          {t('budgets.sentence', {
            needed: money(total.needed ?? 0n),
            allocated: money(total.allocated),
            gap: money(total.gap ?? 0n),
            isMissing: (total.gap ?? 0n) > 0n ? 'yes' : 'no',
          })}{' '}
          {(total.gap ?? 0n) > (total.needed ?? 0n) - total.allocated && t('budgets.sentence.surplus')}
        </p>
      )}
      {!isEmpty && (
        <YearsTable
          page={page}
          rows={groups.toSorted((a, b) => a.key - b.key).map((sums) => ({ name: String(sums.key), sums }))}
        />
      )}
      <SumNotes page={page} sums={total} />
      {lines.length > 0 && <LinesOfAction {...{ page, action, lines }} />}
      {mayWrite(props) && (
        <p class="actions no-print">
          <a href={`${moneyHref(action)}/lines/new`}>{t('budgets.line.add')}</a>
          <a href={`${moneyHref(action)}/needs`}>{t('budgets.needs.change')}</a>
        </p>
      )}
    </section>
  );
}

function YearsTable(props: { page: PageContext; rows: readonly { name: string; sums: Sums }[] }) {
  const { page, rows } = props;
  const { t, formats, country } = page;
  const { currency } = country;
  const amount = (minor: bigint | null) =>
    minor === null ? '' : formats.amount(toWhole(minor, currency), currency);
  const caption = t('budgets.byYear', { currency });
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="money">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('budgets.year')}</th>
            <SumHeads page={page} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, sums }) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{amount(sums.needed)}</td>
              <td class="number">{amount(sums.allocated)}</td>
              <td class="number">{amount(sums.committed)}</td>
              <td class="number">{amount(sums.spent)}</td>
              <td class={`number${(sums.gap ?? 0n) > 0n ? ' lacking' : ''}`}>{amount(sums.gap)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The headings of sums of money; what is needed, and so what lacks, is not told of every kind of sum. */
export function SumHeads({ page: { t }, isNeedTold = true }: { page: PageContext; isNeedTold?: boolean }) {
  const columns = (['needed', 'allocated', 'committed', 'spent', 'gap'] as const).filter(
    (column) => isNeedTold || (column !== 'needed' && column !== 'gap'),
  );
  return (
    <>
      {columns.map((column) => (
        <th scope="col" class="number">
          {t(`budgets.${column}`)}
        </th>
      ))}
    </>
  );
}

/** What has to be known of sums: what is not in them, and what was converted. */
export function SumNotes({ page, sums, href }: { page: PageContext; sums: Sums; href?: string }) {
  const { t, country } = page;
  const withheld = t('budgets.withheld.count', { count: sums.withheld });
  return (
    <>
      {sums.withheld > 0 && (
        <p class="small muted measure">
          {href ? <a href={href}>{withheld}</a> : withheld} {t('budgets.withheld.note')}
        </p>
      )}
      {sums.isConverted && (
        <p class="small muted measure">{t('budgets.converted', { currency: country.currency })}</p>
      )}
    </>
  );
}

function LinesOfAction(props: OfAction & { lines: readonly BudgetLine[] }) {
  const { page, action, lines } = props;
  const { t } = page;
  const isWriting = mayWrite(props);
  return (
    <ul class="list budget-lines" aria-label={t('budgets.lines')}>
      {lines.map((line) => (
        <li class="plain">
          <div>
            <LineHead page={page} line={line} language={action.language} />
            <LineAmounts page={page} line={line} language={action.language} />
            <p class="small no-print">
              {isWriting && (
                <a href={`${moneyHref(action)}/lines/${line.id}`}>
                  {t('budgets.line.change')}
                  <span class="visually-hidden">: {line.source_name}</span>
                </a>
              )}{' '}
              <a href={`/history?record=${line.id}`}>{t('reviews.history')}</a>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Whose money it is, for which year, and where it stands in the budget. */
export function LineHead(props: {
  page: PageContext;
  line: Pick<BudgetLine, 'fiscal_year' | 'source' | 'source_name' | 'cofog' | 'budget_code'>;
  language: string;
}) {
  const { page, line, language } = props;
  const { t } = page;
  return (
    <>
      <b>
        <bdi lang={language}>{line.source_name}</bdi>
      </b>
      <ul class="source">
        <li>
          <b>{t('budgets.ofYear', { year: String(line.fiscal_year) })}</b>
        </li>
        <li>{t(`budgets.source.${line.source}`)}</li>
        {line.cofog !== null && <li>{cofogInWords(page, line.cofog)}</li>}
        {line.budget_code !== '' && (
          <li>
            {t('budgets.code')} <bdi dir="ltr">{line.budget_code}</bdi>
          </li>
        )}
      </ul>
    </>
  );
}

export function cofogInWords({ t }: PageContext, code: string): string {
  return t('budgets.cofog.named', { number: code, name: t(`cofog.${code as CofogCode}`) });
}

/** The amounts of a line in its own currency, or that and why they are withheld. */
export function LineAmounts(props: { page: PageContext; line: BudgetLine; language: string }) {
  const { page, line, language } = props;
  const { t, formats, country } = page;
  const isForeign = line.currency !== country.currency;
  const inCountrys = lineMoney(line, country.currency).amounts;
  const columns = [
    { name: t('budgets.allocated'), amount: line.allocated, converted: inCountrys?.allocated },
    { name: t('budgets.committed'), amount: line.committed, converted: inCountrys?.committed },
    { name: t('budgets.spent'), amount: line.spent, converted: inCountrys?.spent },
  ];
  return (
    <>
      {inCountrys && (
        <dl class="amounts">
          {columns.map(({ name, amount, converted }) => (
            <div>
              <dt>{name}</dt>
              <dd>
                {formats.money(BigInt(amount ?? 0), line.currency)}
                {isForeign && converted !== undefined && converted > 0n && (
                  <span class="small muted">
                    {' '}
                    {t('budgets.inOwn', {
                      amount: formats.money(toWhole(converted, country.currency), country.currency),
                    })}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {isForeign && (
        <p class="small muted">
          {t('budgets.rate.said', {
            currency: line.currency,
            rate: formats.decimal(line.rate),
            own: country.currency,
          })}
        </p>
      )}
      {line.withheld_reason !== null && (
        <p class="small">
          <span class="tag warn">{t('budgets.withheld')}</span>{' '}
          <bdi lang={language}>{line.withheld_reason}</bdi>
        </p>
      )}
      {line.overspent_reason !== null && (
        <p class="small">
          <span class="tag bad">{t('budgets.overspent')}</span>{' '}
          <bdi lang={language}>{line.overspent_reason}</bdi>
        </p>
      )}
    </>
  );
}

/** The people and material that an action needs and has, each with its gap. */
export function PeopleOfAction(props: OfAction & { resources: readonly Row<'resource'>[] }) {
  const { page, action, resources } = props;
  const { t, formats } = page;
  const isWriting = mayWrite(props);
  const caption = t('budgets.resources.caption');
  return (
    <section id="people">
      <h2>{t('budgets.resources')}</h2>
      {resources.length === 0 ? (
        <p class="measure muted">{t('budgets.resources.none')}</p>
      ) : (
        <div class="scroll" tabindex={0} role="region" aria-label={caption}>
          <table class="money">
            <caption class="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t('budgets.resource')}</th>
                <th scope="col">{t('budgets.year')}</th>
                <th scope="col" class="number">
                  {t('budgets.needed')}
                </th>
                <th scope="col" class="number">
                  {t('budgets.inHand')}
                </th>
                <th scope="col" class="number">
                  {t('budgets.gap')}
                </th>
              </tr>
            </thead>
            <tbody>
              {resources.map((resource) => {
                const lacking = shortfall(resource.needed, resource.in_hand);
                return (
                  <tr>
                    <th scope="row">
                      <bdi lang={action.language}>{resource.description}</bdi>
                      <span class="small muted block">
                        {t(`budgets.resource.${resource.kind}`)}
                        {isWriting && (
                          <>
                            {' · '}
                            <a href={`${resourcesHref(action)}/${resource.id}`}>
                              {t('budgets.line.change')}
                              <span class="visually-hidden">: {resource.description}</span>
                            </a>
                          </>
                        )}
                      </span>
                    </th>
                    <td>{String(resource.fiscal_year)}</td>
                    <td class="number">{formats.decimal(resource.needed)}</td>
                    <td class="number">{formats.decimal(resource.in_hand)}</td>
                    <td class={`number${lacking > 0 ? ' lacking' : ''}`}>{formats.number(lacking)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {isWriting && (
        <p class="actions no-print">
          <a href={`${resourcesHref(action)}/new`}>{t('budgets.resource.add')}</a>
        </p>
      )}
    </section>
  );
}

type OnActionPage = {
  page: PageContext;
  reading: Reading;
  action: Pick<MoneyAction, 'id' | 'plan_slug' | 'number' | 'needs_no_money'> & {
    plan_language: string;
    organisations: readonly { organisation: string; part: string }[];
  };
};

/** An action as its own page has it, for the sections here. */
function asMoneyAction({ action }: OnActionPage): OfAction['action'] {
  const { plan_slug, number, needs_no_money, plan_language: language, organisations } = action;
  const own = organisations.filter(({ part }) => part !== 'partner');
  return {
    plan_slug,
    number,
    needs_no_money,
    language,
    organisations: own.map(({ organisation }) => organisation),
  };
}

/** The section of an action's page on its money. */
export async function moneySection(on: OnActionPage) {
  const { page, reading, action } = on;
  const [costs, lines] = await Promise.all([listCosts(reading, action.id), listLines(reading, action.id)]);
  return <MoneyOfAction {...{ page, costs, lines }} action={asMoneyAction(on)} />;
}

/** The section of an action's page on its people and material. */
export async function peopleSection(on: OnActionPage) {
  const { page, reading, action } = on;
  const resources = await listResources(reading, action.id);
  return <PeopleOfAction {...{ page, resources }} action={asMoneyAction(on)} />;
}
