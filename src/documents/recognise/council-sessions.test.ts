import { expect, test } from 'vitest';
import { workingGroupSessions } from './council-sessions.ts';

test.each([
  [8, [1, 2]],
  [14, [7]],
  [19, [12]],
  [20, []],
  [28, [20]],
  [35, []],
  [43, [34]],
  [45, []],
  [50, [40]],
  [52, [41]],
])('the Council’s session %i took up the Working Group’s %j', (council, sessions) => {
  expect(workingGroupSessions(council)).toEqual(sessions);
});
