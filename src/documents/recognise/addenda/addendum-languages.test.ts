import { expect, it } from 'vitest';
import { answersOf, headed, wrapped } from './answer-fixture.ts';

it.each([
  [
    'lists',
    [
      wrapped(
        '1. La Côte d’Ivoire accepte les recommandations ci-après : 115.1, 115.3, 115.5 à 115.7 et 115.9.',
      ),
      wrapped('2. La Côte d’Ivoire accepte partiellement les recommandations 115.2 et 115.4.'),
      wrapped('3. La Côte d’Ivoire prend note des recommandations 115.8, 115.10 et 115.11.'),
      wrapped('4. Elle ne peut accepter les recommandations 115.12 et 115.13.'),
    ],
    '115.1S 115.3S 115.5S 115.6S 115.7S 115.9S 115.2P 115.4P 115.8N 115.10N 115.11N 115.12N 115.13N',
  ],
  [
    'headings',
    [
      headed('Recommandations acceptées'),
      '115.1, 115.2, 115.4-115.6',
      headed('Recommandations dont la Côte d’Ivoire prend note'),
      '115.3, 115.7',
    ],
    '115.1S 115.2S 115.4S 115.5S 115.6S 115.3N 115.7N',
  ],
  [
    'a heading for each number',
    [
      'Recommandation 115.1',
      'Acceptée. La convention a été signée.',
      'Recommandation 115.2',
      'Notée.',
      'Recommandation n° 115.3',
      'La Côte d’Ivoire n’est pas en mesure d’accepter cette recommandation.',
      'Recommandation 115.4',
      'Partiellement acceptée',
    ],
    '115.1S 115.2N 115.3N 115.4P',
  ],
  [
    'words of a column',
    [
      '115.1 Acceptée',
      '115.2 Notée',
      '115.3 Rejetée',
      '115.4 Acceptée en partie',
      '115.5 Non acceptée',
      '115.6 Refusée',
      '115.7 Accepte',
      '115.8 Prend note',
      '115.9 Soutenue',
      '115.10 N’est pas acceptée',
      '115.11 Il en est pris note',
    ],
    '115.1S 115.2N 115.3N 115.4P 115.5N 115.6N 115.7S 115.8N 115.9S 115.10N 115.11N',
  ],
  [
    'all but a few',
    [
      wrapped(
        '3. Le Bénin accepte toutes les recommandations, à l’exception des recommandations 115.3 et 115.4, dont il prend note.',
      ),
    ],
    '115.3N 115.4N',
  ],
  [
    'counts',
    [
      wrapped('1. Le Bénin a reçu 12 recommandations, dont 9 ont été acceptées et 3 notées.'),
      wrapped('2. Recommandations acceptées : 115.1 à 115.9.'),
      wrapped('3. Recommandations notées : 115.10 à 115.12.'),
    ],
    '115.1S 115.2S 115.3S 115.4S 115.5S 115.6S 115.7S 115.8S 115.9S 115.10N 115.11N 115.12N',
  ],
])('French: %s', (_, rows, answers) => {
  const opening =
    'Le Gouvernement remercie toutes les délégations qui ont participé au dialogue et attend avec intérêt la suite de celui-ci.';
  expect(answersOf(opening, rows)).toBe(answers);
});

it.each([
  [
    'lists',
    [
      wrapped('1. Cuba acepta las siguientes recomendaciones: 115.1, 115.3, 115.5 a 115.7 y 115.9.'),
      wrapped('2. Cuba acepta parcialmente las recomendaciones 115.2 y 115.4.'),
      wrapped('3. Cuba toma nota de las recomendaciones 115.8, 115.10 y 115.11.'),
      wrapped('4. Cuba no acepta las recomendaciones 115.12 y 115.13.'),
    ],
    '115.1S 115.3S 115.5S 115.6S 115.7S 115.9S 115.2P 115.4P 115.8N 115.10N 115.11N 115.12N 115.13N',
  ],
  [
    'headings',
    [
      headed('Recomendaciones que cuentan con el apoyo de Cuba'),
      '115.1, 115.2, 115.4-115.6',
      headed('Recomendaciones de las que se toma nota'),
      '115.3, 115.7',
    ],
    '115.1S 115.2S 115.4S 115.5S 115.6S 115.3N 115.7N',
  ],
  [
    'a heading for each number',
    [
      'Recomendación 115.1: Aceptada. El convenio ha sido firmado.',
      'Recomendación 115.2: Se toma nota.',
      'Recomendación 115.3: Cuba no puede aceptar esta recomendación.',
      'Recomendación 115.4: Aceptada parcialmente.',
    ],
    '115.1S 115.2N 115.3N 115.4P',
  ],
  [
    'words of a column',
    [
      '115.1 Aceptada',
      '115.2 Se toma nota',
      '115.3 Rechazada',
      '115.4 Aceptada parcialmente',
      '115.5 No aceptada',
      '115.6 Acepta',
      '115.7 Toma nota',
      '115.8 Apoyada',
      '115.9 No apoyada',
      '115.10 Tomada nota',
      '115.11 Cuenta con el apoyo',
      '115.12 No cuenta con el apoyo',
      '115.13 Parcialmente aceptada',
    ],
    '115.1S 115.2N 115.3N 115.4P 115.5N 115.6S 115.7N 115.8S 115.9N 115.10N 115.11S 115.12N 115.13P',
  ],
  [
    'all but a few',
    [
      wrapped(
        '3. Cuba acepta todas las recomendaciones, salvo las recomendaciones 115.3 y 115.4, de las que toma nota.',
      ),
    ],
    '115.3N 115.4N',
  ],
  [
    'counts',
    [
      wrapped('1. Cuba recibió 12 recomendaciones, de las cuales aceptó 9 y tomó nota de 3.'),
      wrapped('2. Recomendaciones aceptadas: 115.1 a 115.9.'),
      wrapped('3. Recomendaciones de las que se toma nota: 115.10 a 115.12.'),
    ],
    '115.1S 115.2S 115.3S 115.4S 115.5S 115.6S 115.7S 115.8S 115.9S 115.10N 115.11N 115.12N',
  ],
])('Spanish: %s', (_, rows, answers) => {
  const opening =
    'El Gobierno da las gracias a todas las delegaciones que participaron en el diálogo y espera con interés el siguiente paso.';
  expect(answersOf(opening, rows)).toBe(answers);
});

it.each([
  [
    'lists',
    [
      wrapped('1- تقبل تونس التوصيات التالية: 115-1 و115-3 و115-5 إلى 115-7 و115-9.'),
      wrapped('2- تقبل تونس جزئياً التوصيتين 115-2 و115-4.'),
      wrapped('3- تحيط تونس علماً بالتوصيات 115-8 و115-10 و115-11.'),
      wrapped('4- لا يمكن لتونس أن تقبل التوصيتين 115-12 و115-13.'),
    ],
    '115.1S 115.3S 115.5S 115.6S 115.7S 115.9S 115.2P 115.4P 115.8N 115.10N 115.11N 115.12N 115.13N',
  ],
  [
    'lists with dots',
    [
      wrapped('1- تؤيد تونس التوصيات التالية: 115.1، 115.3، 115.5-115.7 و115.9.'),
      wrapped('2- تحيط تونس علماً بالتوصيات 115.8 و115.10 و115.11.'),
    ],
    '115.1S 115.3S 115.5S 115.6S 115.7S 115.9S 115.8N 115.10N 115.11N',
  ],
  [
    'headings',
    [headed('التوصيات المقبولة'), '115-1، 115-2، 115-4', headed('التوصيات المحاط بها علماً'), '115-3، 115-7'],
    '115.1S 115.2S 115.4S 115.3N 115.7N',
  ],
  [
    'Arabic-Indic figures',
    [
      wrapped('١- تؤيد تونس التوصيات التالية: ١١٥-١، ١١٥-٢، ١١٥-٤ إلى ١١٥-٦.'),
      wrapped('٢- تحيط تونس علماً بالتوصيات التالية: ١١٥-٣ و١١٥-٧.'),
    ],
    '115.1S 115.2S 115.4S 115.5S 115.6S 115.3N 115.7N',
  ],
  [
    'words of a column',
    [
      '115.1 مقبولة',
      '115.2 أُحيط علماً بها',
      '115.3 مرفوضة',
      '115.4 مقبولة جزئياً',
      '115.5 غير مقبولة',
      '115.6 تحظى بالتأييد',
      '115.7 لا تحظى بالتأييد',
      '115.8 محاط بها علماً',
      '115.9 مؤيدة',
    ],
    '115.1S 115.2N 115.3N 115.4P 115.5N 115.6S 115.7N 115.8N 115.9S',
  ],
])('Arabic, whose labels have a dash or a dot: %s', (_, rows, answers) => {
  const opening =
    'تشكر الحكومة جميع الوفود التي شاركت في الحوار وقدمت ملاحظات على سجلها في مجال حقوق الإنسان وتتطلع إلى اعتماد التقرير في الدورة المقبلة';
  expect(answersOf(opening, rows)).toBe(answers);
});
