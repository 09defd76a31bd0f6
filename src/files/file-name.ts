/**
 * A file's name as it is kept: the last part of what a browser sent, without what would break a line or a header or turn
 * the direction of what is read. Empty where nothing is left.
 */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').slice(0, 150).trim();
}
