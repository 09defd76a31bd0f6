import { describe, expect, it } from 'vitest';
import { coreLength } from './core.ts';
import { relation } from './compare.ts';
import { fitted } from './fit.ts';
import { instrumentsIn } from './instruments.ts';
import { likenessModelOf, packLikeness, shippedLikeness } from './model-file.ts';
import { personsIn } from './persons.ts';
import { plainWords } from './plain.ts';
import { stemOf } from './stems.ts';
import { subjectsIn } from './subjects.ts';

describe('instruments', () => {
  it.each([
    ['Ratify the Optional Protocol to the Convention against Torture', ['OPCAT']],
    ['Ratify CAT and its Optional Protocol', ['CAT', 'OPCAT']],
    ['Accede to the ICCPR and its Second Optional Protocol', ['ICCPR', 'ICCPR-OP2']],
    [
      'Ratify the two Optional Protocols to the Convention on the Rights of the Child',
      ['OP-CRC-AC', 'OP-CRC-SC'],
    ],
    [
      'Ratify the Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
      ['OP-CRC-AC'],
    ],
    [
      'Ratify the Convention on the Elimination of All Forms of Racial Discrimination and ILO Convention No. 189',
      ['ICERD', 'ILO 189'],
    ],
    ['Adhérer à la Convention relative aux droits des personnes handicapées', ['CRPD']],
    ['Ratifier le Protocole facultatif se rapportant à la Convention contre la torture', ['OPCAT']],
    ['Ratificar la Convención sobre los Derechos del Niño y el Estatuto de Roma', ['CRC', 'Rome Statute']],
    ['التصديق على البروتوكول الاختياري لاتفاقية مناهضة التعذيب', ['OPCAT']],
    ['Follow what the Committee against Torture has said', []],
    ['Build lighthouses', []],
  ])('of %s', (text, names) => {
    expect(instrumentsIn(plainWords(text))).toEqual(names);
  });
});

describe('groups of persons and subjects', () => {
  it.each([
    [
      'Protect women and girls in prisons',
      ['Women', 'girls', 'Persons deprived of their liberty & detainees'],
    ],
    ['Protéger les enfants et les réfugiés', ['Children', 'refugees & asylum seekers']],
    ['حماية الأطفال', ['Children']],
    ['Pave the roads', []],
  ])('of %s', (text, names) => {
    expect(personsIn(plainWords(text))).toEqual(names);
  });

  it.each([
    ['Abolish capital punishment', ['death penalty']],
    ['Abolir la peine de mort', ['death penalty']],
    // the finer subject says what the wider one would
    ['Extend a standing invitation to all special procedures', ['standing invitation']],
  ])('of %s', (text, names) => {
    expect(subjectsIn(plainWords(text))).toEqual(names);
  });
});

describe('words', () => {
  it.each([
    ['prisons', 'prison'],
    ['education', 'educat'],
    ['women', 'women'],
    ['woman', 'women'],
    ['ensure', null],
    ['the', null],
    ['السجون', 'سجون'],
  ])('%s has the stem %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it('that say why and how are not what is asked', () => {
    const words = plainWords('Train the police force in order to end impunity');
    expect(words.slice(0, coreLength(words)).join(' ')).toBe('train the police force');
    const plain = plainWords('Train the police force');
    expect(coreLength(plain)).toBe(plain.length);
  });

  it.each([
    [[], [], 'none'],
    [['a'], [], 'oneSide'],
    [['a', 'b'], ['b', 'a'], 'equal'],
    [['a'], ['a', 'b'], 'subset'],
    [['a', 'c'], ['a', 'b'], 'overlap'],
    [['a'], ['b'], 'apart'],
  ])('%j and %j are %s', (one, other, expected) => {
    expect(relation(one, other)).toBe(expected);
  });
});

describe('fitting', () => {
  it('finds what tells, and gives the same numbers each time', () => {
    const examples = Array.from({ length: 200 }, (_, at) => ({
      measures: Float64Array.of(at % 7, at % 2),
      isSo: Number(at % 7 > 3),
    }));
    const { base, weights } = fitted(examples, 1);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(Math.abs(weights[1]!)).toBeLessThan(0.3);
    expect(base + 6 * weights[0]!).toBeGreaterThan(0);
    expect(fitted(examples, 1)).toEqual({ base, weights });
  });
});

describe('the shipped file', () => {
  it('is refused when it was made for other measures', () => {
    const counts = { texts: 1, stems: {}, subjects: {} };
    const file = packLikeness({ counts, base: 0, weights: { rarestShared: 1 }, heldOut: [] });
    expect(() => likenessModelOf(file)).toThrow('no weight for');
  });

  it('names the States that it is measured on', () => {
    expect(shippedLikeness().heldOut.length).toBeGreaterThan(10);
  });
});
