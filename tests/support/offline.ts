/** A file of answers as a saved page gives it: the same fields for its first rows, of those whose key begins so. */
export function answersOf(
  html: string,
  said: Record<string, string>,
  rows = 1,
  of = '',
): { name: string; bytes: Buffer } {
  const data = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html)?.[1] ?? '{}';
  const page = JSON.parse(data) as { format: string; stamp: string; rows: { key: string }[] };
  const answers = {
    suivi: page.format,
    stamp: page.stamp,
    rows: page.rows
      .filter(({ key }) => key.startsWith(of))
      .slice(0, rows)
      .map(({ key }) => ({ key, said })),
  };
  return { name: 'answers.json', bytes: Buffer.from(JSON.stringify(answers)) };
}
