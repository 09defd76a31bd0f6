import { chances } from './linear.ts';
import { seeded } from './seeded.ts';
import {
  ANSWERS,
  DIMENSIONS,
  FILTERS,
  readWords,
  RUN,
  scoresOfFound,
  SIZES,
  type WordNet,
} from './word-net.ts';

/** One text: the rows of its words, and which action it is. */
export interface NetExample {
  rows: Int32Array;
  answer: number;
}

export interface NetTraining {
  epochs: number;
  seed: number;
}

const BATCH = 64;
/** How much is learned at first, and at last. */
const RATE = { first: 0.0022, last: 0.0002 };
/** How many words, and how many of what the filters found, are left out each time, so that none is relied on alone. */
const LEFT_OUT = { words: 0.15, found: 0.4 };
/** Spreads of the numbers that it starts from. */
const START = { rows: 0.1, out: 0.05 };
const MOMENTS = { mean: 0.9, square: 0.999, least: 1e-8 };

const PARTS = ['rows', 'places', 'filters', 'filterBias', 'out', 'outBias'] as const;

/** Trains by descent in small batches (Kingma and Ba 2015). The same examples give the same net. */
export function trainWordNet(
  examples: readonly NetExample[],
  rowCount: number,
  { epochs, seed }: NetTraining,
): WordNet {
  const random = seeded(seed);
  const net = startingNet(rowCount, random);
  const slopes = emptyNet(rowCount);
  const [means, squares] = [emptyNet(rowCount), emptyNet(rowCount)];
  const order = Int32Array.from({ length: examples.length }, (_, at) => at);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const rate = RATE.first * (1 - epoch / epochs) + RATE.last;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH);
      for (const at of batch) addSlopes(net, slopes, examples[at]!, 1 / batch.length, random);
      step += 1;
      for (const part of PARTS) descend(net[part], slopes[part], means[part], squares[part], rate, step);
    }
  }
  return net;
}

/** Adds what one example says of each number. Only where a filter found most does it learn. */
function addSlopes(
  net: WordNet,
  slopes: WordNet,
  { rows, answer }: NetExample,
  weight: number,
  random: () => number,
): void {
  const keeps = Float32Array.from({ length: rows.length / 2 }, () =>
    random() < LEFT_OUT.words ? 0 : 1 / (1 - LEFT_OUT.words),
  );
  const { input, places, found } = readWords(net, rows, keeps);
  const shown = found.map((value) => (random() < LEFT_OUT.found ? 0 : value / (1 - LEFT_OUT.found)));
  const errors = chances(scoresOfFound(net, shown), true);
  errors[answer]! -= 1;
  const inputSlopes = new Float32Array(input.length);
  for (let to = 0; to < ANSWERS; to++) slopes.outBias[to]! += weight * errors[to]!;
  for (let at = 0; at < shown.length; at++) {
    if (shown[at] === 0) continue;
    let slope = 0;
    for (let to = 0; to < ANSWERS; to++) {
      slope += errors[to]! * net.out[at * ANSWERS + to]!;
      slopes.out[at * ANSWERS + to]! += weight * errors[to]! * shown[at]!;
    }
    slope *= weight / (1 - LEFT_OUT.found);
    const filter = at % FILTERS;
    slopes.filterBias[filter]! += slope;
    const start = places[at]! * DIMENSIONS;
    for (let of = 0; of < RUN * DIMENSIONS; of++) {
      const place = of * FILTERS + filter;
      slopes.filters[place]! += slope * input[start + of]!;
      inputSlopes[start + of]! += slope * net.filters[place]!;
    }
  }
  keeps.forEach((keep, word) => {
    if (keep === 0) return;
    const [own, beginning] = [rows[2 * word]! * DIMENSIONS, rows[2 * word + 1]! * DIMENSIONS];
    for (let at = 0; at < DIMENSIONS; at++) {
      const slope = keep * inputSlopes[(word + 1) * DIMENSIONS + at]!;
      slopes.rows[own + at]! += slope;
      slopes.rows[beginning + at]! += slope;
      slopes.places[word * DIMENSIONS + at]! += slope;
    }
  });
}

/** One step against the slopes, which are empty afterwards. */
function descend(
  values: Float32Array,
  slopes: Float32Array,
  means: Float32Array,
  squares: Float32Array,
  rate: number,
  step: number,
): void {
  const [byMean, bySquare] = [1 - MOMENTS.mean ** step, 1 - MOMENTS.square ** step];
  for (let at = 0; at < values.length; at++) {
    const slope = slopes[at]!;
    const mean = MOMENTS.mean * means[at]! + (1 - MOMENTS.mean) * slope;
    const square = MOMENTS.square * squares[at]! + (1 - MOMENTS.square) * slope * slope;
    means[at] = mean;
    squares[at] = square;
    values[at]! -= (rate * (mean / byMean)) / (Math.sqrt(square / bySquare) + MOMENTS.least);
    slopes[at] = 0;
  }
}

function startingNet(rowCount: number, random: () => number): WordNet {
  const net = emptyNet(rowCount);
  const spread = (values: Float32Array, by: number): void => {
    for (let at = 0; at < values.length; at++) values[at] = by * normal(random);
  };
  spread(net.rows, START.rows);
  spread(net.places, START.rows);
  spread(net.filters, Math.sqrt(2 / (RUN * DIMENSIONS)));
  spread(net.out, START.out);
  return net;
}

function emptyNet(rowCount: number): WordNet {
  return {
    rows: new Float32Array(rowCount * DIMENSIONS),
    places: new Float32Array(SIZES.places),
    filters: new Float32Array(SIZES.filters),
    filterBias: new Float32Array(SIZES.filterBias),
    out: new Float32Array(SIZES.out),
    outBias: new Float32Array(SIZES.outBias),
  };
}

/** Box and Muller 1958. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
}
