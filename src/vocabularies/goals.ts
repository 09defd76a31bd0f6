/**
 * How many indicators each target of the Sustainable Development Goals has, target by target: A/RES/71/313 as refined up
 * to 2025. Of a target `3.b` with three, the indicators are 3.b.1 to 3.b.3.
 */
const indicatorsOfGoal: readonly string[] = [
  '1:1 2:2 3:1 4:2 5:4 a:3 b:1',
  '1:2 2:3 3:2 4:1 5:2 a:2 b:1 c:1',
  '1:2 2:2 3:5 4:2 5:2 6:1 7:2 8:2 9:3 a:1 b:3 c:1 d:2',
  '1:2 2:2 3:1 4:1 5:1 6:1 7:1 a:1 b:1 c:1',
  '1:1 2:2 3:2 4:1 5:2 6:2 a:2 b:1 c:1',
  '1:1 2:1 3:2 4:2 5:2 6:1 a:1 b:1',
  '1:2 2:1 3:1 a:1 b:1',
  '1:1 2:1 3:1 4:2 5:2 6:1 7:1 8:2 9:2 10:2 a:1 b:1',
  '1:2 2:2 3:2 4:1 5:2 a:1 b:1 c:1',
  '1:1 2:1 3:1 4:2 5:1 6:1 7:4 a:1 b:1 c:1',
  '1:1 2:1 3:2 4:1 5:2 6:2 7:2 a:1 b:2 c:1',
  '1:1 2:2 3:1 4:2 5:1 6:1 7:1 8:1 a:1 b:1 c:1',
  '1:3 2:2 3:2 a:1 b:1',
  '1:1 2:1 3:1 4:1 5:1 6:1 7:1 a:1 b:1 c:1',
  '1:2 2:1 3:1 4:2 5:1 6:1 7:1 8:1 9:1 a:1 b:1 c:1',
  '1:4 2:3 3:3 4:2 5:2 6:2 7:2 8:1 9:1 10:2 a:1 b:1',
  '1:2 2:1 3:2 4:1 5:1 6:2 7:1 8:1 9:1 10:1 11:1 12:1 13:1 14:1 15:1 16:1 17:1 18:3 19:2',
];

const targetsOf = indicatorsOfGoal.map((line, at) =>
  line.split(' ').map((part) => {
    const [target = '', count = '0'] = part.split(':');
    return { number: `${at + 1}.${target}`, indicators: Number(count) };
  }),
);

/** `1` to `17`. */
export const goals: readonly string[] = indicatorsOfGoal.map((_, at) => String(at + 1));

/** `1.1` to `17.19`, goal by goal. */
export const targets: readonly string[] = targetsOf.flat().map(({ number }) => number);

/** `1.1.1` to `17.19.2`, target by target. */
export const indicators: readonly string[] = targetsOf.flat().flatMap(numbersOf);

/** `5.2.1` and `5.2.2` for `5.2`; none for what is no target. */
export function indicatorsOfTarget(target: string): string[] {
  const found = targetsOf.flat().find(({ number }) => number === target);
  return found ? numbersOf(found) : [];
}

function numbersOf(target: { number: string; indicators: number }): string[] {
  return Array.from({ length: target.indicators }, (_, at) => `${target.number}.${at + 1}`);
}
