/** A recommendation that a citation may mean. */
type Citable = {
  id: string;
  address: string;
  number: string;
  held_on: string | null;
  symbols: readonly string[];
};

/** A recommendation as somebody typed it. */
export type Cited = { typed: string; address: string | null; symbol: string | null; number: string };

const SYMBOL = /^[A-Z][A-Z0-9]*(?:\/[A-Z0-9.-]+)+$/i;

/**
 * What stands in a field for recommendations: addresses with or without the site before them, symbols followed by
 * numbers, numbers alone; with commas, semicolons or lines between. `A/HRC/90/7 42.1, 42.2` cites two of one document.
 */
export function readCited(text: string): Cited[] {
  const cited: Cited[] = [];
  let symbol: string | null = null;
  for (const typed of text.split(/[\s,;،؛]+/u).filter((word) => word !== '')) {
    const address = /(?:^|\/recommendations\/)([\w.-]+\/[^/?#\s]+)(?:[?#].*)?$/u.exec(typed)?.[1];
    const isAddress =
      typed.includes('/recommendations/') || /^[A-Z0-9]+(?:-[A-Z0-9.]+)+\/[^/]+$/i.test(typed);
    if (address !== undefined && isAddress) {
      const decoded = decodedOf(address);
      cited.push({ typed, address: decoded, symbol: null, number: decoded.split('/').at(-1) ?? '' });
      symbol = null;
    } else if (SYMBOL.test(typed)) symbol = typed;
    else
      cited.push({
        typed: symbol === null ? typed : `${symbol} ${typed}`,
        address: null,
        symbol,
        number: typed,
      });
  }
  return cited;
}

function decodedOf(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

export type Found = {
  found: string[];
  unknown: string[];
  ambiguous: { typed: string; addresses: string[] }[];
};

/**
 * Which recommendations are cited, each once. A number alone means the one that has it; where several have, the citation is
 * ambiguous, and nothing is guessed.
 */
export function resolveCited(cited: readonly Cited[], citable: readonly Citable[]): Found {
  const found = new Set<string>();
  const unknown: string[] = [];
  const ambiguous: Found['ambiguous'] = [];
  for (const { typed, address, symbol, number } of cited) {
    const means = citable.filter((one) =>
      address !== null
        ? one.address === address
        : one.number === number &&
          (symbol === null || one.symbols.some((own) => own.toLowerCase() === symbol.toLowerCase())),
    );
    const [only] = means;
    if (!only) unknown.push(typed);
    else if (means.length > 1) ambiguous.push({ typed, addresses: means.map((one) => one.address) });
    else found.add(only.id);
  }
  return { found: [...found], unknown, ambiguous };
}
