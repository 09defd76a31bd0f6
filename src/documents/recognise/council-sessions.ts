/**
 * The Working Group's sessions whose reports go to a session of the Human Rights Council, which their symbols
 * `A/HRC/{session}/{n}` name. Measured on reports of sessions 1-20; later ones follow the calendars of Council decisions.
 */
const WORKING_GROUP_SESSIONS: readonly (readonly [council: number, ...workingGroup: number[]])[] = [
  [8, 1, 2],
  ...[10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((council, index) => [council, index + 3] as const),
  ...[21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34].map(
    (council, index) => [council, index + 13] as const,
  ),
  ...[36, 37, 38, 39, 40, 41, 42, 43, 44].map((council, index) => [council, index + 27] as const),
  // the 36th session was put off from May to November 2020
  ...[46, 47, 48, 49, 50].map((council, index) => [council, index + 36] as const),
  ...[52, 53, 54, 55, 56, 57, 58, 59, 60].map((council, index) => [council, index + 41] as const),
];

/** The Working Group's sessions before a session of the Council: two for the 8th, one or none for others. */
export function workingGroupSessions(councilSession: number): readonly number[] {
  return WORKING_GROUP_SESSIONS.find(([council]) => council === councilSession)?.slice(1) ?? [];
}
