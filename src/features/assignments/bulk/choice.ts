import { isId } from '../../../web/ids.ts';
import { asLine } from '../../../web/lines.ts';
import { registerQuery, searchOf, valuesOf, type RegisterFilter } from '../../recommendations/schema.ts';
import { otherLeads, type OtherLeads } from '../assigning/plan.ts';
import { duties, type Duty } from '../schema.ts';

/** What is to be given at once: to whom, for which of the recommendations that a filter finds. */
export type BulkChoice = {
  filter: RegisterFilter;
  /** The filter as an address of the register has it. */
  search: string;
  which: 'all' | 'ticked';
  ticked: string[];
  /** An organisation's slug. */
  to: string;
  duty: Duty | undefined;
  others: OtherLeads;
  page: number;
};

/** Reads what was chosen from the values of an address or a form; what cannot be read is left out. */
export function readChoice(values: Record<string, string[]>): BulkChoice {
  // a form carries the filter whole, an address has its parts among the others
  const address = values['search']?.[0] === undefined ? values : valuesOf(values['search'][0]);
  const { page: _page, sort: _sort, more: _more, ...filter } = registerQuery.parse(address);
  const one = (name: string) => asLine(values[name]?.[0] ?? '');
  return {
    filter,
    search: searchOf(address),
    which: one('which') === 'ticked' ? 'ticked' : 'all',
    ticked: [...new Set(values['ticked'] ?? [])].filter(isId),
    to: one('to'),
    duty: duties.find((known) => known === one('duty')),
    others: otherLeads.find((known) => known === one('others')) ?? 'leave',
    page: registerQuery.parse({ page: values['page'] ?? [] }).page,
  };
}

/** The values of a form by name. */
export function formValues(form: FormData): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of form.entries())
    if (typeof value === 'string') (values[name] ??= []).push(value.replaceAll('\u0000', ''));
  return values;
}

/** Names and values of hidden fields that carry a choice along. */
export function carried(choice: BulkChoice): [string, string][] {
  const { search, which, ticked, to, duty, others } = choice;
  return [
    ['search', search],
    ['which', which],
    ...(which === 'ticked' ? ticked.map((id): [string, string] => ['ticked', id]) : []),
    ['to', to],
    ['duty', duty ?? ''],
    ['others', others],
  ];
}

/** The page on which a choice is made, for a filter. */
export function bulkHref(search: string): string {
  return search === '' ? '/assignments/new' : `/assignments/new?${search}`;
}
