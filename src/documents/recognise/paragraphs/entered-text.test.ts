import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../read/plain-text.ts';
import { readEnteredText } from './entered-text.ts';

const read = (text: string) => readEnteredText(readPlainText(text).lines);

describe('a text that was entered by hand', () => {
  it('is parted at numbered paragraphs that recommend', () => {
    const { recommendations } = read(`
1. The Commission visited the country from 3 to 9 May and thanks the authorities for their welcome.

2. The Commission is concerned that the prison of the north holds twice as many people as it was built for.

3. The Commission recommends that the State build no further prison and release those who await trial too long.

4. The State should publish within six months how many people are held in each prison of the country.`);
    expect(recommendations.map(({ number }) => number)).toEqual(['3', '4']);
    expect(recommendations[0]?.concern).toContain('twice as many');
  });

  it('is parted at the items of a list, whatever their words', () => {
    const { recommendations, problems } = read(`Dear Minister,

In view of this the Committee asks the authorities to:

1. Ratify the Convention;
2. Train judges
and prosecutors in it;
3. Report back.

Yours faithfully`);
    expect(recommendations.map(({ number, text }) => [number, text])).toEqual([
      ['1', 'Ratify the Convention'],
      ['2', 'Train judges and prosecutors in it'],
      ['3', 'Report back.'],
    ]);
    expect(recommendations[2]?.leadIn).toContain('asks the authorities to:');
    expect(problems).toEqual([]);
  });

  it.each([
    ['bullets', '- Ratify the Convention\n- Train judges', ['1', '2']],
    ['letters', 'a) Ratifier la Convention\nb) Former les juges', ['a', 'b']],
    ['Arabic', '1- التصديق على الاتفاقية\n2- تدريب القضاة', ['1', '2']],
  ])('knows %s', (_, text, numbers) => {
    expect(read(text).recommendations.map(({ number }) => number)).toEqual(numbers);
  });

  it('falls back on paragraphs that recommend', () => {
    const { recommendations } = read(
      'We thank you for the talks.\n\nThe Commission urges the State to repeal the law on assemblies.',
    );
    expect(recommendations).toMatchObject([{ number: '1' }]);
  });

  it('says so when nothing can be told apart', () => {
    const { recommendations, problems } = read('We thank you for the talks in the capital.');
    expect(recommendations).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['text-not-split']);
  });
});
