/** By the number of an action of Alvera's plan: what it needs by fiscal year, as a form gives it. */
export const needs = [
  { action: 1, 'amount-2026': '2400000', 'amount-2027': '3100000', currency: 'USD', rate: '' },
  { action: 2, 'amount-2026': '480000', currency: 'USD', rate: '' },
  { action: 3, 'no-money': 'yes', currency: 'USD', rate: '' },
] as const;

/** Money for actions; the first is entered last. */
export const lines = [
  {
    action: 1,
    year: '2026',
    source: 'state',
    'source-name': 'Ministry of Women',
    allocated: '1200000',
    committed: '900000',
    spent: '310000',
    currency: 'USD',
    cofog: '10.4',
    'budget-code': '41.03',
  },
  {
    action: 1,
    year: '2026',
    source: 'donor',
    'source-name': 'Trust Fund to End Violence against Women',
    allocated: '600000',
    committed: '600000',
    spent: '150000',
    currency: 'USD',
    cofog: '10.4',
    'budget-code': '',
  },
  {
    action: 2,
    year: '2026',
    source: 'state',
    'source-name': 'Ministry of the Interior',
    allocated: '480000',
    committed: '480000',
    spent: '200000',
    currency: 'USD',
    cofog: '03.1',
    'budget-code': '12.07',
    'withheld-reason': 'The contract is being negotiated until the end of the year.',
  },
] as const;

/** People and material that actions need and have. */
export const resources = [
  {
    action: 1,
    kind: 'staff',
    description: 'Social workers for shelters',
    year: '2026',
    needed: '42',
    'in-hand': '17.5',
  },
  {
    action: 1,
    kind: 'premises',
    description: 'Buildings for shelters',
    year: '2026',
    needed: '5',
    'in-hand': '2',
  },
] as const;
