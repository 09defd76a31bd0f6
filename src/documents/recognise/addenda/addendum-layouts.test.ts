import { expect, it } from 'vitest';
import { answersOf, headed, wrapped } from './answer-fixture.ts';

const OPENING =
  'The Government thanks all the delegations which took part in the dialogue and made remarks on its record, and looks forward to it.';

it.each([
  [
    'lists in sentences',
    [
      wrapped('1. Andorra accepts the following recommendations: 115.1, 115.3, 115.5–115.7, 115.9.'),
      wrapped('2. Andorra partially accepts recommendations 115.2 and 115.4.'),
      wrapped('3. Andorra notes recommendations 115.8, 115.10 and 115.11.'),
    ],
    '115.1S 115.3S 115.5S 115.6S 115.7S 115.9S 115.2P 115.4P 115.8N 115.10N 115.11N',
  ],
  [
    'headings over bare lists',
    [
      headed('Recommendations that enjoy the support of Andorra'),
      '115.1, 115.2, 115.4 – 115.6',
      headed('Recommendations that are noted'),
      '115.3; 115.7; 115.8',
    ],
    '115.1S 115.2S 115.4S 115.5S 115.6S 115.3N 115.7N 115.8N',
  ],
  [
    'the text repeated, its verdict below',
    [
      '115.1 Ratify the Convention on rivers (Benin).',
      { text: 'Accepted', gap: 24 },
      '115.2 End the tax on salt (Chile) (Peru).',
      { text: 'Noted. The tax is low.', gap: 24 },
      '115.3 Plant trees (Mali).',
      'Partially accepted',
      '115.4 Dig (Mali).',
      'Not accepted',
    ],
    '115.1S 115.2N 115.3P 115.4N',
  ],
  [
    'the text repeated, a response below',
    [
      '115.1 Ratify the Convention on rivers (Benin).',
      'Response: Supported. The Convention has been sent to parliament.',
      '115.2 End the tax on salt (Chile) (Peru).',
      'Response: Noted.',
      '115.3 Plant trees (Mali).',
      'Response: Andorra supports this recommendation in part.',
    ],
    '115.1S 115.2N 115.3P',
  ],
  [
    'a heading for each number',
    [
      'Recommendation 115.1 (Benin)',
      'Andorra accepts the recommendation.',
      'Recommendation 115.2 (Chile)',
      'Andorra does not accept the recommendation, since the tax is low.',
      'Recommendations 115.3 and 115.4',
      'Andorra takes note of these recommendations.',
      'Recommendation 115.5',
      'Andorra accepts the recommendation in part.',
    ],
    '115.1S 115.2N 115.3N 115.4N 115.5P',
  ],
  [
    'all but a few, which are noted',
    [
      wrapped(
        '1. Andorra is pleased to inform the Council that all recommendations enjoy its support except recommendations 115.4 and 115.7, which are noted.',
      ),
    ],
    '115.4N 115.7N',
  ],
  [
    'all but a few, of which it takes note',
    [
      wrapped(
        '1. Andorra supports all the recommendations except for 115.4, 115.5 and 115.7, of which it takes note.',
      ),
    ],
    '115.4N 115.5N 115.7N',
  ],
  [
    'counts, then labelled lists',
    [
      wrapped(
        '1. Andorra received 12 recommendations. It supports 7 of them, partially supports 2 and notes 3.',
      ),
      wrapped('2. Supported: 115.1-7'),
      wrapped('3. Partially supported: 115.8, 115.9'),
      wrapped('4. Noted: 115.10 to 115.12'),
    ],
    '115.1S 115.2S 115.3S 115.4S 115.5S 115.6S 115.7S 115.8P 115.9P 115.10N 115.11N 115.12N',
  ],
  [
    'counts of the whole',
    [
      wrapped('1. Of the 12 recommendations received, Andorra accepted 9 and noted 3.'),
      wrapped('2. The following recommendations enjoy the support of Andorra: 115.1 to 115.9.'),
      wrapped('3. The following recommendations are noted: 115.10, 115.11, 115.12.'),
    ],
    '115.1S 115.2S 115.3S 115.4S 115.5S 115.6S 115.7S 115.8S 115.9S 115.10N 115.11N 115.12N',
  ],
  [
    'lists under themes',
    [
      headed('Children'),
      wrapped('5. Recommendations 115.1, 115.2: accepted. Andorra has a law on children.'),
      wrapped('6. Recommendation 115.3: noted. There is no such practice.'),
      headed('Women'),
      wrapped('7. Recommendations 115.4-115.6: accepted.'),
    ],
    '115.1S 115.2S 115.3N 115.4S 115.5S 115.6S',
  ],
  [
    'a verdict behind each number',
    [
      '115.1 – Accepted',
      '115.2 – Noted',
      '115.3 – Accepted in part',
      '115.4: Accepted',
      '115.5: Rejected',
      '115.6 Accepted',
    ],
    '115.1S 115.2N 115.3P 115.4S 115.5N 115.6S',
  ],
  [
    'bare numbers with States',
    [
      wrapped(
        '4. Andorra accepts recommendations Nos. 1, 2, 5 (Chile), 6 (Peru and Mali), and 8. It rejects recommendations Nos. 3 and 4, and will consider recommendation No. 7.',
      ),
    ],
    '1S 2S 5S 6S 8S 3N 4N 7?',
  ],
  [
    'a table of lists and verdicts',
    [
      'Recommendation Position',
      { text: '115.1, 115.2, 115.5', left: 80 },
      { text: 'Accepted', left: 300, gap: 0 },
      { text: '115.3', left: 80 },
      { text: 'Noted', left: 300, gap: 0 },
    ],
    '115.1S 115.2S 115.5S 115.3N',
  ],
  [
    'a table with the text between',
    [
      'No. Recommendation Response',
      '115.1 Ratify the Convention on rivers (Benin) Accepted',
      '115.2 End the tax on salt (Chile) Noted',
      '115.3 Plant trees (Mali) Accepted in part',
    ],
    '115.1S 115.2N 115.3P',
  ],
  [
    'lists with a verdict behind',
    ['115.1, 115.2, 115.5 Accepted', '115.3, 115.4 Noted', '115.6 Partially accepted'],
    '115.1S 115.2S 115.5S 115.3N 115.4N 115.6P',
  ],
  [
    'a number cited again',
    [
      wrapped(
        '5. Andorra does not support recommendations 115.3, 115.7 and 115.9. With regard to recommendation 115.3, the law is clear.',
      ),
      wrapped('6. Andorra supports recommendations 115.1, 115.2 and 115.8.'),
    ],
    '115.3N 115.7N 115.9N 115.1S 115.2S 115.8S',
  ],
  [
    'many words for no',
    [
      wrapped('5. Andorra is not in a position to accept recommendations 115.3, 115.7.'),
      wrapped('6. Recommendations 115.1, 115.2 and 115.8 enjoy the support of Andorra.'),
      wrapped('7. Recommendation 115.4 does not enjoy the support of Andorra.'),
      wrapped('8. Recommendations 115.5 and 115.6 have been noted.'),
    ],
    '115.3N 115.7N 115.1S 115.2S 115.8S 115.4N 115.5N 115.6N',
  ],
  [
    'lettered lists',
    [
      wrapped('5. Andorra:'),
      '(a) Supports recommendations 115.1 to 115.3;',
      '(b) Notes recommendations 115.4, 115.6;',
      '(c) Partially supports recommendation 115.5.',
    ],
    '115.1S 115.2S 115.3S 115.4N 115.6N 115.5P',
  ],
  [
    'three verdicts in one sentence',
    [
      wrapped(
        '5. Andorra supports recommendations 115.1 and 115.2, partially supports 115.3 and notes 115.4 and 115.5.',
      ),
    ],
    '115.1S 115.2S 115.3P 115.4N 115.5N',
  ],
  [
    'remarks in brackets',
    [
      wrapped(
        '5. The following recommendations are supported: 115.1 (already implemented), 115.2, 115.3 (in part: see below), 115.4.',
      ),
    ],
    '115.1S 115.2S 115.3S 115.4S',
  ],
  [
    'items printed in full under lettered headings',
    [
      'A. Supported recommendations',
      '115.1 Ratify the Convention on rivers (Benin);',
      '115.2 Protect the shores (Chile, Norway);',
      'B. Noted recommendations',
      '115.3 Abolish the salt tax (Mexico).',
    ],
    '115.1S 115.2S 115.3N',
  ],
  [
    'numbers with stars',
    [
      wrapped('3. Andorra accepts recommendations 115.1*, 115.2**, 115.3.'),
      wrapped('4. It takes note of 115.4 and 115.5.'),
    ],
    '115.1S 115.2S 115.3S 115.4N 115.5N',
  ],
  [
    'numbers called paragraphs',
    [
      wrapped(
        '3. The recommendations contained in paragraphs 115.1, 115.2 and 115.5 of the report of the Working Group enjoy the support of Andorra.',
      ),
      wrapped(
        '4. The recommendations contained in paragraphs 115.3 and 115.4 do not enjoy the support of Andorra.',
      ),
    ],
    '115.1S 115.2S 115.5S 115.3N 115.4N',
  ],
  [
    'numbers in square brackets',
    [
      wrapped('3. Andorra supports recommendations [115.1], [115.2] and [115.5].'),
      wrapped('4. Andorra notes recommendations [115.3] and [115.4].'),
    ],
    '115.1S 115.2S 115.5S 115.3N 115.4N',
  ],
  [
    'a list and the rest',
    [
      wrapped('3. Andorra notes recommendations 115.3 and 115.4.'),
      wrapped('4. Andorra accepts all the other recommendations.'),
    ],
    '115.3N 115.4N',
  ],
  [
    'headings of one word',
    ['SUPPORTED', '115.1, 115.2', 'NOTED', '115.3', 'PARTIALLY SUPPORTED', '115.4'],
    '115.1S 115.2S 115.3N 115.4P',
  ],
  [
    'an explanation that begins with an assent',
    [
      wrapped(
        '5. Recommendation 115.3 (Chile): Andorra does not support this recommendation. The Government supports the aim and will consider the matter.',
      ),
      wrapped(
        '6. Recommendation 115.4 (Peru): Andorra supports this recommendation. It has not yet set a date.',
      ),
    ],
    '115.3N 115.4S',
  ],
  [
    'sentences below each number',
    [
      'Recommendation 115.1',
      'Andorra supports this recommendation in principle.',
      'Recommendation 115.2',
      'Andorra agrees with the recommendation.',
      'Recommendation 115.3',
      'Andorra cannot agree to this recommendation.',
      'Recommendation 115.4',
      'The recommendation is already implemented.',
      'Recommendation 115.5',
      'Andorra considers this recommendation implemented.',
      'Recommendation 115.6',
      'Andorra will consider this recommendation.',
      'Recommendation 115.7',
      'Andorra does not accept this recommendation.',
    ],
    '115.1S 115.2S 115.3N 115.4S 115.5S 115.6? 115.7N',
  ],
  [
    'words of a position column',
    [
      '115.1 Accept',
      '115.2 Note',
      '115.3 Reject',
      '115.4 Supported',
      '115.5 Not supported',
      '115.6 Support',
      '115.7 Noted',
      '115.8 Take note',
      '115.9 Partially support',
      '115.10 Support in part',
      '115.11 Does not enjoy support',
      '115.12 Enjoys support',
      '115.13 Accepted/Implemented',
      '115.14 Under consideration',
    ],
    '115.1S 115.2N 115.3N 115.4S 115.5N 115.6S 115.7N 115.8N 115.9P 115.10P 115.11N 115.12S 115.13S 115.14?',
  ],
  [
    'parts of a recommendation',
    [
      wrapped('3. Andorra accepts recommendations 115.1, 115.2 (first part) and 115.3 (a).'),
      wrapped('4. Andorra notes recommendations 115.2 (second part) and 115.3 (b).'),
    ],
    '115.1S 115.2P 115.3P',
  ],
  [
    'lists in brackets behind a subject',
    [
      headed('A. Recommendations supported'),
      wrapped(
        '8. Rights of women (recommendations 115.1, 115.2 and 115.5): Andorra has adopted a law on equality.',
      ),
      wrapped('9. Rights of children (recommendations 115.3-115.4): Andorra has a plan.'),
      headed('B. Recommendations noted'),
      wrapped('10. Death penalty (recommendations 115.6, 115.8-115.9): the matter is before parliament.'),
    ],
    '115.1S 115.2S 115.5S 115.3S 115.4S 115.6N 115.8N 115.9N',
  ],
  [
    'labels of several paragraphs',
    [
      wrapped('3. Andorra supports recommendations 115.1-115.3 and 116.1, 116.3, 4.'),
      wrapped('4. Andorra notes recommendations 116.2 and 117.1 to 117.3.'),
    ],
    '115.1S 115.2S 115.3S 116.1S 116.3S 116.4S 116.2N 117.1N 117.2N 117.3N',
  ],
  [
    'crosses in columns are not guessed',
    ['Recommendation Supported Noted', '115.1 Ratify the Convention (Benin) X'],
    '',
  ],
  [
    'comments under a heading do not change it',
    [
      headed('Accepted'),
      wrapped('Recommendation 115.1: Ratify the Convention on rivers and all its protocols (Benin).'),
      wrapped('The Convention has been sent to parliament, which will examine it soon.'),
      wrapped('Recommendation 115.2: End the tax on salt (Chile).'),
      wrapped('A law was adopted in 2030.'),
      headed('Noted'),
      wrapped('Recommendation 115.3: Abolish the army (Peru).'),
      wrapped('Andorra has no army.'),
    ],
    '115.1S 115.2S 115.3N',
  ],
  [
    'one number a line',
    [
      wrapped(
        '3. Andorra accepts the following recommendations, which it considers already implemented or in the process of implementation:',
      ),
      '115.1',
      '115.2',
      '115.5',
      wrapped('4. Andorra does not accept the following recommendations:'),
      '115.3',
      '115.4',
    ],
    '115.1S 115.2S 115.5S 115.3N 115.4N',
  ],
  [
    'Roman items',
    ['(i) Recommendation 115.1: Supported;', '(ii) Recommendation 115.2: Noted;'],
    '115.1S 115.2N',
  ],
  ['bullets', ['• 115.1: Supported', '• 115.2: Noted', '- 115.3: Supported'], '115.1S 115.2N 115.3S'],
  [
    'numbers between slashes',
    ['3. Supported: 115.1/115.2/115.5', '4. Noted: 115.3/115.4'],
    '115.1S 115.2S 115.5S 115.3N 115.4N',
  ],
  [
    'a reason with other numbers',
    [
      wrapped(
        '3. Andorra accepts recommendations 115.1 and 115.2. Andorra does not accept recommendation 115.3 because its constitution, adopted in 1993, protects all persons and article 6 provides for equality.',
      ),
    ],
    '115.1S 115.2S 115.3N',
  ],
])('%s', (_, rows, answers) => {
  expect(answersOf(OPENING, rows)).toBe(answers);
});
