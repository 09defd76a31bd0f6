import type { TextLine } from './text-line.ts';

/** Without page breaks, the cover ends where paragraph 1 or the first chapter begins. */
export function withFirstPage(lines: readonly TextLine[]): TextLine[] {
  const start = lines.findIndex((line) => /^(?:1\s*[.\-–]\s|I{1,3}\.\s|Introduction$)/u.test(line.text));
  return lines.map((line, index) => (start >= 0 && index >= start ? { ...line, page: 2 } : line));
}
