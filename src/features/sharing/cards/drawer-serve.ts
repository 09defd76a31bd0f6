import { Console } from 'node:console';
import { Arrivals, frameOf } from '../../../documents/reader/reader-frames.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';

/** A card to be drawn; the id comes back with the picture. */
export type DrawRequest = { id: string; card: Card };
/** Before the bytes of a PNG: whose it is and how many follow. */
export type DrawAnswer = { id: string; size: number };

/**
 * Draws in a process of its own: cards come in on standard input, one after the other, and their PNGs go out on standard
 * output. It ends when its input does; its limits are set by the process that starts it (drawer.ts).
 */
export async function serveDrawer(): Promise<void> {
  // a library that prints a remark would otherwise speak into the pictures
  globalThis.console = new Console(process.stderr);
  const arrivals = new Arrivals();
  for await (const chunk of process.stdin) {
    arrivals.add(chunk as Buffer);
    for (let frame = arrivals.takeFrame(); frame !== null; frame = arrivals.takeFrame()) {
      const { id, card } = JSON.parse(frame) as DrawRequest;
      const png = drawCard(card);
      process.stdout.write(Buffer.concat([frameOf({ id, size: png.length } satisfies DrawAnswer), png]));
    }
  }
}
