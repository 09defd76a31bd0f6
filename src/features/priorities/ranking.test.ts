import { expect, it } from 'vitest';
import { ranked } from './ranking.ts';

const item = (name: string, levels: Parameters<typeof ranked>[0][number]['levels']) => ({ name, levels });
const grave = item('grave', { severity: 'high', urgency: 'low', feasibility: 'low', cost: 'high' });
const cheap = item('cheap', { severity: 'low', urgency: 'low', feasibility: 'high', cost: 'low' });
const urgent = item('urgent', { severity: 'high', urgency: 'high', feasibility: 'low', cost: 'high' });
const dear = item('dear', { severity: 'low', urgency: 'low', feasibility: 'high', cost: 'high' });
const half = item('half', { urgency: 'high' });

it.each([
  ['severity', ['urgent', 'grave', 'cheap', 'dear', 'half']],
  ['urgency', ['urgent', 'half', 'grave', 'cheap', 'dear']],
  ['feasibility', ['cheap', 'dear', 'urgent', 'grave', 'half']],
  ['cost', ['cheap', 'urgent', 'grave', 'dear', 'half']],
] as const)('puts what %s speaks for first, then goes by the other criteria', (criterion, order) => {
  expect(ranked([dear, cheap, half, grave, urgent], criterion).map(({ name }) => name)).toEqual(order);
});

it('keeps the order of what stands alike', () => {
  const [one, two] = [item('one', { cost: 'low' }), item('two', { cost: 'low' })];
  expect(ranked([two, one], 'severity').map(({ name }) => name)).toEqual(['two', 'one']);
});
