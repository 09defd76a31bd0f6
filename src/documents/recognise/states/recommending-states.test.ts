import { describe, expect, it } from 'vitest';
import { stateGroups } from './recommending-states.ts';

const statesOf = (text: string): string[] => stateGroups(text).flatMap((group) => group.states);

describe('recommending States', () => {
  it.each([
    ['(Norway)', 'NOR'],
    ['(Chile) (Peru)', 'CHL PER'],
    ['(Chile, Peru)', 'CHL PER'],
    ['(Chile, Peru and Ghana)', 'CHL PER GHA'],
    ['(Chile; Peru)', 'CHL PER'],
    ['(Chile/Peru)', 'CHL PER'],
    ['(Chile), (Peru)', 'CHL PER'],
    ['[Chile]', 'CHL'],
  ])('reads the list %s', (list, states) => {
    expect(statesOf(`Train the judges ${list};`)).toEqual(states.split(' '));
  });

  it.each([
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Islamic Republic of Iran', 'IRN'],
    ['Iran, Islamic Republic of', 'IRN'],
    ['Bolivarian Republic of Venezuela', 'VEN'],
    ['Venezuela (Bolivarian Republic of)', 'VEN'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GBR'],
    ['UK', 'GBR'],
    ['USA', 'USA'],
    ['the former Yugoslav Republic of Macedonia', 'MKD'],
    ['North Macedonia', 'MKD'],
    ['Turkey', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Swaziland', 'SWZ'],
    ['Cape Verde', 'CPV'],
    ['Czech Republic', 'CZE'],
    ['Libyan Arab Jamahiriya', 'LBY'],
    ['Burma', 'MMR'],
    ['Côte d’Ivoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Lao People’s Democratic Republic', 'LAO'],
    ['Democratic People’s Republic of Korea', 'PRK'],
    ['Korea, Republic of', 'KOR'],
    ['Bosnia and Herzegovina', 'BIH'],
    ['Trinidad and Tobago', 'TTO'],
    ['Guinea-Bissau', 'GNB'],
    ['Equatorial Guinea', 'GNQ'],
    ['Niger', 'NER'],
    ['Holy See', 'VAT'],
    ['State of Palestine', 'PSE'],
    ['République de Corée', 'KOR'],
    ['Royaume-Uni de Grande-Bretagne et d’Irlande du Nord', 'GBR'],
    ['États-Unis d’Amérique', 'USA'],
    ['Países Bajos (Reino de los)', 'NLD'],
    ['Irán (República Islámica del)', 'IRN'],
    ['الاتحاد الروسي', 'RUS'],
    ['المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية', 'GBR'],
    ['إيران (جمهورية - الإسلامية)', 'IRN'],
  ])('knows %s', (name, state) => {
    expect(statesOf(`Train the judges (${name});`)).toEqual([state]);
  });

  it('reads an Arabic list, whose "and" is a letter of the next name', () => {
    expect(statesOf('تدريب القضاة (فرنسا وتونس)؛')).toEqual(['FRA', 'TUN']);
  });

  it('keeps names apart that contain each other', () => {
    expect(statesOf('(Guinea, Niger, Republic of Korea, Sudan, South Sudan, Congo, Dominica)')).toEqual(
      'GIN NER KOR SDN SSD COG DMA'.split(' '),
    );
  });

  it.each([
    ['lower case', '(netherlands)', 'NLD'],
    ['a letter too many', '(Philippinnes)', 'PHL'],
    ['two letters swapped', '(Azerbiajan)', 'AZE'],
    ['a note’s figure on the line', '(Uruguay 3)', 'URY'],
  ])('forgives %s', (_, list, state) => {
    expect(statesOf(`Train the judges ${list};`)).toEqual([state]);
  });

  it.each([
    ['an unclosed bracket', 'Train the judges (Paraguay (Argentina);', 'PRY ARG'],
    ['an unclosed name', 'Train the judges (Iran (Islamic Republic of);', 'IRN'],
    ['a missing end', 'Train the judges (Norway;', 'NOR'],
    ['a missing beginning', 'Train the judges Norway);', 'NOR'],
    ['an end too many', 'Train the judges (Norway));', 'NOR'],
  ])('reads States from %s', (_, text, states) => {
    expect(statesOf(text).toSorted()).toEqual(states.split(' ').toSorted());
    expect(stateGroups(text).length).toBeGreaterThan(0);
  });

  it.each([
    '(ICRMW)',
    '(No. 189)',
    '(2009-2014)',
    '(Domestic Workers Convention, 2011)',
    '(OP-CAT)',
    '(see paragraph 5)',
    '(us)',
    '(in particular women and children)',
    '(Lanzarote Convention)',
    '(Samoa Pathway)',
    '(Doha, Qatar)',
    '(ratified by Norway)',
  ])('takes no State from %s', (bracket) => {
    expect(statesOf(`Ratify the treaty ${bracket} without delay;`)).toEqual([]);
  });

  it('reads the State that speaks for a group', () => {
    expect(statesOf('Train the judges (Norway on behalf of the Nordic countries);')).toEqual(['NOR']);
  });

  it('reads the States behind an acronym', () => {
    expect(statesOf('Ratify the Convention (ICRMW) (Ghana);')).toEqual(['GHA']);
  });

  it('names what stands where a State should', () => {
    expect(stateGroups('Train the judges (Norway, Ruritania);')[0]).toMatchObject({
      states: ['NOR'],
      unread: ['Ruritania'],
    });
  });

  // each of these took minutes, or all the stack, before brackets were bounded
  it.each([
    ['opening brackets', '('.repeat(100_000)],
    ['brackets in brackets', `${'('.repeat(50_000)}${')'.repeat(50_000)}`],
    ['open remarks', '(a'.repeat(50_000)],
    ['closing brackets', ')'.repeat(100_000)],
    ['semicolons in an open bracket', `(${';'.repeat(100_000)})`],
  ])('survives %s without end, and reads the States behind them', (_, hostile) => {
    expect(stateGroups(hostile)).toEqual([]);
    expect(statesOf(`Train the judges ${hostile}; and the police (Ghana)`)).toContain('GHA');
  });
});
