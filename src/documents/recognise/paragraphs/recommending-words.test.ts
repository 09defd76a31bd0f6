import { describe, expect, it } from 'vitest';
import { sentencesOf, voiceOf, type Voice } from './recommending-words.ts';

describe('what a sentence does', () => {
  it.each<[string, Voice]>([
    ['The Committee recommends that the State party open the wells.', 'recommends'],
    ['It also urges the State party to open them.', 'recommends'],
    ['The State party should address concerns about the wells.', 'recommends'],
    ['The State party is encouraged to open them.', 'recommends'],
    ['The Committee welcomes the wells and encourages the State party to open them.', 'recommends'],
    ['The Committee reiterates its previous recommendation (para. 12) on wells.', 'recommends'],
    ['Such wells must be open to all.', 'recommends'],
    ['The Committee is concerned that wells which should be open are closed.', 'concern'],
    ['While noting the wells, the Committee remains deeply concerned at their number.', 'concern'],
    ['The Committee regrets that its recommendations were not implemented.', 'concern'],
    ['The Committee notes that wells should be open under the Act.', 'other'],
    ['The Committee welcomes the opening of wells.', 'other'],
    ['Le Comité engage l’État partie à ouvrir les puits.', 'recommends'],
    ['L’État partie devrait ouvrir les puits.', 'recommends'],
    ['Le Comité est préoccupé par les puits.', 'concern'],
    ['El Comité insta al Estado parte a que abra los pozos.', 'recommends'],
    ['Al Comité le preocupa el número de pozos.', 'concern'],
    ['وتوصّي اللجنة الدولة الطرف بفتح الآبار.', 'recommends'],
    ['ويساور اللجنة القلق إزاء الآبار.', 'concern'],
  ])('%s', (sentence, voice) => {
    expect(voiceOf(sentence)).toBe(voice);
  });
});

describe('sentences', () => {
  it('do not end with an abbreviation', () => {
    expect(sentencesOf('It recalls general comment No. 36 (arts. 2, 3). See para. 7. Wells!')).toEqual([
      'It recalls general comment No. 36 (arts. 2, 3).',
      'See para. 7.',
      'Wells!',
    ]);
    expect(sentencesOf('It recalls No. Wells. See art. Seven.')).toEqual([
      'It recalls No. Wells.',
      'See art. Seven.',
    ]);
  });
});
