/** What a saved page holds of its rows, in the order of its list. */
export type SavedRow = { key: string; reference: string; words: string };

/** A file of answers as the page that was saved gives it: the same fields for its first rows. */
export function answersOf(
  html: string,
  said: Record<string, string>,
  rows = 1,
): { name: string; bytes: Buffer; rows: SavedRow[] } {
  const data = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html)?.[1] ?? '{}';
  const page = JSON.parse(data) as { format: string; stamp: string; rows: SavedRow[] };
  const answers = {
    suivi: page.format,
    stamp: page.stamp,
    rows: page.rows.slice(0, rows).map(({ key }) => ({ key, said })),
  };
  return { name: 'answers.json', bytes: Buffer.from(JSON.stringify(answers)), rows: page.rows };
}
