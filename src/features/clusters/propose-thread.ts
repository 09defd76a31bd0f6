import { parentPort, workerData } from 'node:worker_threads';
import { proposeClusters, type Ask, type Settled } from '../../analysis/likeness/clusters.ts';

const { asks, settled } = workerData as { asks: readonly Ask[]; settled: Settled };

/** Entry of the thread that compares texts: answers once, and ends. */
parentPort?.postMessage(proposeClusters(asks, settled), []);
