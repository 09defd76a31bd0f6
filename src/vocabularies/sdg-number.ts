const SDG = /(?<![\d./])(1[0-7]|[1-9])(?:\.(\d{1,2}|[a-d]))?(?![\d.]*\d)/i;

/** `16` or `16.3` of a label such as `SDG 16.3` or `Goal 16: Peace`; null where it names none. */
export function sdgOf(label: string): string | null {
  const found = SDG.exec(label);
  if (!found) return null;
  return found[2] ? `${found[1]}.${found[2].toLowerCase()}` : (found[1] ?? null);
}
