import { toWhole } from '../../money.ts';
import type { PageContext } from '../../web/context.ts';
import type { RegionalGroup } from '../recommendations/schema.ts';
import { sdgName } from '../subjects/schema.ts';
import { termName } from '../vocabularies/schema.ts';
import { cofogInWords } from './components.tsx';
import { dimensions, moneyAddress, NONE, type Dimension, type MoneyFilter } from './filter.ts';
import type { Overview } from './overview.ts';
import type { sources } from './schema.ts';
import type { Sums } from './sums.ts';

/** The places of money, and the downloads of what is shown here. */
export function Crumbs({ page, filter }: { page: PageContext; filter?: MoneyFilter }) {
  const { t, asOf, path } = page;
  const places = [
    { href: '/budgets', name: t('budgets.title') },
    { href: '/budgets/people', name: t('budgets.resources.title') },
  ];
  return (
    <ul class="source">
      <li>
        <a href="/browse">{t('browse.title')}</a>
      </li>
      {places
        .filter(({ href }) => href !== path)
        .map(({ href, name }) => (
          <li>
            <a href={moneyAddress(href, {}, asOf)}>{name}</a>
          </li>
        ))}
      {path !== '/budgets/people' &&
        (['csv', 'xlsx'] as const).map((format) => (
          <li>
            <a href={moneyAddress(`/budgets.${format}`, filter ?? {}, asOf)} data-turbo="false">
              {t('budgets.download', { format })}
            </a>
          </li>
        ))}
    </ul>
  );
}

/** The figures of everything, each with the list behind it. */
export function Headline({ page, filter, total }: { page: PageContext; filter: MoneyFilter; total: Sums }) {
  const { t, formats, country, asOf } = page;
  const { currency } = country;
  const money = (minor: bigint) => formats.money(toWhole(minor, currency), currency);
  const actions = moneyAddress('/budgets/actions', filter, asOf);
  const lines = moneyAddress('/budgets/lines', filter, asOf);
  const figures = [
    ...(total.needed === null ? [] : [{ name: 'needed', amount: total.needed, href: actions } as const]),
    { name: 'allocated', amount: total.allocated, href: lines } as const,
    { name: 'committed', amount: total.committed, href: lines } as const,
    { name: 'spent', amount: total.spent, href: lines } as const,
    ...(total.gap === null ? [] : [{ name: 'gap', amount: total.gap, href: actions } as const]),
  ];
  return (
    <dl class="headline">
      {figures.map(({ name, amount, href }) => (
        <div class={name === 'gap' && amount > 0n ? 'lacking' : undefined}>
          <dt>{t(`budgets.${name}`)}</dt>
          <dd>
            <a href={href}>{money(amount)}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a group is called. */
export function nameOfGroup(
  page: PageContext,
  by: Dimension,
  key: string,
  names: Overview['names'],
): { text: string; language?: string } {
  const { t, formats } = page;
  if (key === NONE) return { text: t(`budgets.none.${by as 'theme'}`) };
  if (by === 'theme' || by === 'group') return { text: termName(page, by, key) };
  if (by === 'region') return { text: t(`recommendations.region.${key as RegionalGroup}`) };
  if (by === 'sdg') return { text: sdgName(t, key) };
  if (by === 'source') return { text: t(`budgets.source.${key as (typeof sources)[number]}`) };
  if (by === 'cofog') return { text: cofogInWords(page, key) };
  const called = names.get(key);
  if (!called) return { text: key };
  const [language] = Object.keys(called);
  const text = formats.name(called);
  const isWrittenInPlan = by === 'plan' || by === 'objective';
  return isWrittenInPlan && language !== undefined ? { text, language } : { text };
}

/** Which part of the money a page shows, each condition with a way to leave it. */
export function FilterInWords(props: {
  page: PageContext;
  filter: MoneyFilter;
  names: Overview['names'];
  path: string;
}) {
  const { page, filter, names, path } = props;
  const { t } = page;
  const chosen = dimensions.flatMap((by) => {
    const key = filter[by];
    if (key === undefined) return [];
    const { [by]: _left, ...rest } = filter;
    const name = nameOfGroup(page, by, String(key), names);
    return [{ label: t(`budgets.by.${by}`), name, href: moneyAddress(path, rest, page.asOf) }];
  });
  if (filter.withheld) {
    const { withheld: _left, ...rest } = filter;
    const name = { text: t('budgets.withheld') };
    chosen.push({ label: t('budgets.only'), name, href: moneyAddress(path, rest, page.asOf) });
  }
  if (chosen.length === 0) return null;
  return (
    <ul class="source chosen">
      {chosen.map(({ label, name, href }) => (
        <li>
          {label}: <b lang={'language' in name ? name.language : undefined}>{name.text}</b>{' '}
          <a href={href}>
            {t('budgets.filter.leave')}
            <span class="visually-hidden">: {label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
