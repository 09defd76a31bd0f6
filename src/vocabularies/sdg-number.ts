const SDG = /(?<![\d./])(1[0-7]|[1-9])(?:\.(\d{1,2}|[a-d])(?:\.([1-9]))?)?(?![\d.]*\d)/i;

/** `16`, `16.3` or `16.3.1` of a label such as `SDG 16.3` or `Goal 16: Peace`; null where it names none. */
export function sdgOf(label: string): string | null {
  const found = SDG.exec(label);
  if (!found) return null;
  const [, goal, target, indicator] = found;
  return [goal, target?.toLowerCase(), indicator].filter((part) => part !== undefined).join('.');
}
