import { expect, it } from 'vitest';
import { positionOfText } from './position.ts';

it.each([
  ['The recommendations listed below have been examined by Andorra and enjoy its support:', 'supported'],
  [
    'The following recommendations enjoy the support of Andorra, which considers that they are already implemented:',
    'supported',
  ],
  ['Andorra considers that recommendations 6.2 and 6.3 have already been implemented.', 'supported'],
  ['The recommendations listed below have been noted by Andorra:', 'noted'],
  ['The recommendations below did not enjoy the support of Andorra:', 'noted'],
  ['The following recommendations do not enjoy the support of Andorra:', 'noted'],
  ['Andorra rejected the following recommendations:', 'noted'],
  [
    'The following recommendations will be examined by Andorra, which will provide responses in due time:',
    'pending',
  ],
  ['Andorra notes the following recommendations and will provide responses in due time:', 'pending'],
  ['The response of Andorra to these recommendations will be included in the outcome report.', 'pending'],
  ['The following recommendations enjoy the partial support of Andorra:', 'partially-supported'],
  ['In the course of the discussion, the following recommendations were made to Andorra:', null],
  ['Les recommandations ci-après ont été examinées par Andorre et recueillent son adhésion :', 'supported'],
  ['Les recommandations ci-après n’ont pas recueilli l’adhésion d’Andorre :', 'noted'],
  ['Andorre a pris note des recommandations suivantes :', 'noted'],
  ['Les recommandations ci-après seront examinées par Andorre, qui y répondra en temps voulu :', 'pending'],
  ['Las recomendaciones siguientes cuentan con el apoyo de Andorra:', 'supported'],
  ['Las recomendaciones siguientes no cuentan con el apoyo de Andorra:', 'noted'],
  ['Andorra ha tomado nota de las recomendaciones siguientes:', 'noted'],
  ['Andorra examinará las recomendaciones siguientes y les dará respuesta a su debido tiempo:', 'pending'],
  ['التوصيات الواردة أدناه تحظى بتأييد أندورا:', 'supported'],
  ['التوصيات الواردة أدناه لم تحظ بتأييد أندورا:', 'noted'],
  ['أحاطت أندورا علماً بالتوصيات التالية:', 'noted'],
  ['ستنظر أندورا في التوصيات التالية وستقدم ردودها في الوقت المناسب:', 'pending'],
])('reads "%s" as %s', (text, position) => {
  expect(positionOfText(text)).toBe(position);
});
