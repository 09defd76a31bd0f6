/** The middle of some figures; of an even number of them the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('no figures were measured');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export const whole = (figure: number): string => Math.round(figure).toLocaleString('en');
export const milliseconds = (figure: number): string => `${whole(figure)} ms`;
export const megabytes = (bytes: number): string => `${whole(bytes / 1_000_000)} MB`;
export const ratio = (figure: number, baseline: number): string => (figure / baseline).toFixed(2);

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints rows under a head with aligned columns, in the table syntax of the pages under docs/. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  say([line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
}
