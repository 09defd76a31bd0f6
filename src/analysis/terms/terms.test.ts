import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corrections } from './corrections.ts';
import { wordsOf } from './features.ts';
import { languageOf } from './language.ts';
import { learn, type TermDecision } from './learn.ts';
import { termOfMatrix } from './matrix-opinions.ts';
import { packTerms, unpackTerms } from './model-file.ts';
import { actionOpinions, issueOpinions, readyTerms } from './opinions.ts';
import { shippedModel, suggestTerms, withCorrections, type SuggestedTerm } from './suggest.ts';
import { trainActionLines, trainActionNets, trainActions, trainIssues, type CodedText } from './training.ts';

const model = shippedModel();
const OPCAT = 'Ratify the Optional Protocol to the Convention against Torture';
const labelsOf = (terms: readonly SuggestedTerm[], kind: SuggestedTerm['kind']): string[] =>
  terms.filter((term) => term.kind === kind && term.probability >= 0.5).map(({ label }) => label);

describe('the shipped model', () => {
  it('is the one that its card describes', () => {
    const card = readFileSync(join(import.meta.dirname, '../../../docs/terms.md'), 'utf8');
    expect(card).toContain(`SHA-256 \`${model.hash}\``);
  });

  it('names issues and the action as UPR Info does, and goals by their number', () => {
    const terms = suggestTerms(model, OPCAT, 'en');
    expect(labelsOf(terms, 'issue').toSorted()).toEqual([
      'Detention',
      'International instruments',
      'Torture and other CID treatment',
    ]);
    expect(labelsOf(terms, 'action')).toEqual(['5']);
    const continued = suggestTerms(
      model,
      'Continue its efforts to improve access to schools for girls',
      'en',
    );
    expect(labelsOf(continued, 'action')).toEqual(['2']);
    expect(continued.filter(({ kind }) => kind === 'sdg').map(({ label }) => label)).toContain('4');
  });

  it('gives words that stand in the text as reasons, and probabilities, the highest first', () => {
    const text = 'Take measures to end violence against women, and train the police in human rights.';
    const terms = suggestTerms(model, text, 'en');
    expect(terms.length).toBeGreaterThan(2);
    for (const { because, probability } of terms) {
      expect(because.every((words) => words !== '' && text.includes(words))).toBe(true);
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
    expect(terms.find(({ label }) => label === "Women's rights")?.because.join(' ')).toContain('women');
    const probabilities = terms.map(({ probability }) => probability);
    expect(probabilities).toEqual(probabilities.toSorted((one, other) => other - one));
  });

  it('answers the same every time', () => {
    expect(suggestTerms(model, OPCAT, 'en')).toEqual(suggestTerms(model, OPCAT, 'en'));
  });

  it.each(['fr', 'es', 'ar', 'und'])('proposes nothing for a text in %s', (language) => {
    expect(suggestTerms(model, OPCAT, language)).toEqual([]);
  });

  it('bears a text without words', () => {
    expect(suggestTerms(model, ' – ', 'en').every(({ because }) => because.length === 0)).toBe(true);
  });
});

describe('training', () => {
  const coded: CodedText[] = Array.from({ length: 120 }, (_, at) => ({
    text: `${['Ratify', 'Continue', 'Consider'][at % 3]} ${['water', 'prison', 'school'][at % 4 === 3 ? 0 : at % 4]} rules ${at % 7}`,
    issues: [['Water', 'Prison', 'School'][at % 4 === 3 ? 0 : at % 4]!],
    action: ['5', '2', '3'][at % 3]!,
  }));
  const trained = () => ({
    issues: trainIssues(coded, () => {}),
    issueCalibration: { slope: 1, shift: 0 },
    action: trainActions(coded, () => {}),
    actionLines: trainActionLines(coded),
    actionNets: trainActionNets(coded, () => {}),
    actionCalibration: { slope: 1, shifts: [0, 0, 0, 0, 0] },
    matrix: {},
    heldOut: ['Nowhere'],
  });

  it('learns what it is shown, and gives the same bytes each time', () => {
    const bytes = packTerms(trained());
    expect(packTerms(trained()).equals(bytes)).toBe(true);
    const ready = readyTerms(unpackTerms(bytes));
    const words = wordsOf('Ratify water rules');
    const [issue] = issueOpinions(ready, words).toSorted((one, other) => other.probability - one.probability);
    expect(issue?.label).toBe('Water');
    const [action] = actionOpinions(ready, words).toSorted(
      (one, other) => other.probability - one.probability,
    );
    expect(action?.label).toBe('5');
  });

  it('keeps what it packed', () => {
    const before = trained();
    const after = unpackTerms(packTerms(before));
    expect(after.issues.features).toEqual(before.issues.features);
    expect(after.issues.trees.map(({ roots, present }) => [roots, present])).toEqual(
      before.issues.trees.map(({ roots, present }) => [roots, present]),
    );
    expect(after.actionNets.words).toEqual(before.actionNets.words);
    before.actionNets.nets.forEach(({ rows, outBias }, at) => {
      const net = after.actionNets.nets[at]!;
      const largest = rows.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      rows.forEach((value, of) => expect(Math.abs(net.rows[of]! - value)).toBeLessThan(largest / 200));
      expect(net.outBias).toHaveLength(outBias.length);
    });
    expect(after.heldOut).toEqual(['Nowhere']);
  });
});

describe('learning from decisions', () => {
  const decisions: TermDecision[] = Array.from({ length: 60 }, (_, at) => ({
    text: `Protect the ${at % 2 === 0 ? 'glaciers' : 'harbours'} of district ${at}`,
    language: 'en',
    kind: 'theme',
    label: 'Mountains',
    right: at % 2 === 0,
  }));

  it('foretells decisions better than before, and says by how much', () => {
    const { before, after, corrections } = learn(model, decisions);
    expect(before).toEqual({ decisions: 60, precision: null, recall: 0, f1: 0 });
    expect(after.f1).toBe(1);
    const own = withCorrections(model, corrections);
    const text = 'Protect all glaciers';
    const learned = suggestTerms(own, text, 'en').find(({ label }) => label === 'Mountains');
    expect(learned?.kind).toBe('theme');
    expect(learned?.because[0]).toBe('glaciers');
    expect(suggestTerms(model, text, 'en').some(({ label }) => label === 'Mountains')).toBe(false);
  });

  it('learns to leave a term that people refuse', () => {
    const refused = decisions.map((one, at) => ({
      ...one,
      text: `${OPCAT} in district ${at}`,
      kind: 'issue' as const,
      label: 'Detention',
      right: false,
    }));
    const own = withCorrections(model, learn(model, refused).corrections);
    expect(labelsOf(suggestTerms(model, OPCAT, 'en'), 'issue')).toContain('Detention');
    expect(labelsOf(suggestTerms(own, OPCAT, 'en'), 'issue')).not.toContain('Detention');
  });

  it('gives plain JSON that does the same when it is read back, and nothing beside another model', () => {
    const { corrections } = learn(model, decisions);
    const read = JSON.parse(JSON.stringify(corrections)) as Corrections;
    expect(read).toEqual(corrections);
    expect(withCorrections(model, { ...read, model: 'another' }).corrections).toBeNull();
  });

  it('leaves out decisions on texts that it does not read, and bears none at all', () => {
    const french = decisions.map((one) => ({ ...one, language: 'fr' }));
    for (const none of [french, []])
      expect(learn(model, none).after).toEqual({ decisions: 0, precision: null, recall: null, f1: null });
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', OPCAT],
    ['en', 'Abolish torture'],
    [
      'fr',
      'Ratifier le Protocole facultatif se rapportant à la Convention contre la torture et les autres peines',
    ],
    [
      'es',
      'Ratificar el Protocolo Facultativo de la Convención contra la Tortura y garantizar los derechos de las mujeres',
    ],
    ['ar', 'التصديق على البروتوكول الاختياري لاتفاقية مناهضة التعذيب'],
    ['und', 'Ратифицировать Факультативный протокол'],
  ])('is %s for %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('terms of matrices', () => {
  it.each([
    ['theme', 'B31 Equality & non-discrimination', 'Equality & non-discrimination'],
    ['theme', 'D42 Freedom of thought, conscience and religion', 'Freedom of thought, conscience & religion'],
    ['theme', 'Prohibition of slavery, trafficking', 'Human trafficking & contemporary forms of slavery'],
    ['group', 'women', 'Women'],
    ['sdg', '10 - REDUCED INEQUALITIES', '10'],
    ['theme', 'A theme of nobody', 'A theme of nobody'],
  ] as const)('of the kind %s: %s is %s', (kind, written, label) => {
    expect(termOfMatrix(kind, written)).toBe(label);
  });
});
