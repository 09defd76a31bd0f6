import { describe, expect, it } from 'vitest';
import { registerQuery } from './schema.ts';

const nothing = registerQuery.parse({});

describe('the address of the register', () => {
  it('asks for everything when it says nothing', () => {
    expect(nothing).toMatchObject({ q: undefined, review: [], position: [], sort: undefined, page: 1 });
  });

  it.each([
    [{ q: ['  rights  '] }, { q: 'rights' }],
    [{ q: ['first', 'second'] }, { q: 'first' }],
    [{ q: ['x'.repeat(201)] }, {}],
    [{ review: ['upr-3', 'upr-2', 'upr-3'] }, { review: ['upr-3', 'upr-2'] }],
    [{ review: ["'", 'upr-2'] }, { review: ['upr-2'] }],
    [{ position: ['noted', 'odd', 'none'] }, { position: ['noted', 'none'] }],
    [{ state: ['svn', 'FRA'] }, { state: ['FRA'] }],
    [{ region: ['african', 'lunar'] }, { region: ['african'] }],
    [{ theme: ['Prisons & police', ' '] }, { theme: ['Prisons & police'] }],
    [{ stops: ['answered', 'lost'] }, { stops: ['answered'] }],
    [{ sort: ['oldest'] }, {}],
    [{ sort: ['relevance'] }, { sort: 'relevance' }],
    [{ more: ['state'] }, { more: 'state' }],
    [{ more: ['q'] }, {}],
    [{ page: ['0'] }, {}],
    [{ page: ['12'] }, { page: 12 }],
    [{ utm_source: ['elsewhere'] }, {}],
  ])('%j is read as %j, and what cannot be read is left out', (address, meant) => {
    expect(registerQuery.parse(address)).toEqual({ ...nothing, ...meant });
  });

  it('takes no more than fifty choices of one facet', () => {
    const many = Array.from({ length: 80 }, (_, at) => `upr-${at}`);
    expect(registerQuery.parse({ review: many }).review).toHaveLength(50);
  });
});
