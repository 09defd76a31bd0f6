import type { Writable } from 'node:stream';

/** How far a long command is: a bar on a terminal, now and then a line elsewhere. */
export type Progress = {
  /** `done` of `total`; the total may grow. */
  update: (done: number, total: number) => void;
  /** Takes the bar away; bears repetition. */
  end: () => void;
};

/** Results go to standard output, everything said about them to standard error. */
export type Terminal = {
  print(text: string): void;
  note(text: string): void;
  progress(label: string): Progress;
};

const BAR_CELLS = 28;
const REDRAW_MS = 100;
/** Between two lines where no bar can be drawn: a log should not fill up. */
const LINE_MS = 5_000;

type Output = Pick<Writable, 'write'> & { isTTY?: boolean; columns?: number };

/** A terminal over two streams; only standard error's being a screen decides whether bars are drawn. */
export function createTerminal(out: Output, err: Output, now: () => number = Date.now): Terminal {
  return {
    print: (text) => void out.write(`${text}\n`),
    note: (text) => void err.write(`${text}\n`),
    progress: (label) => (err.isTTY ? drawBar(label, err, now) : writeLines(label, err, now)),
  };
}

function drawBar(label: string, err: Output, now: () => number): Progress {
  let drawn = Number.NEGATIVE_INFINITY;
  const clear = '\r\u001B[K';
  return {
    update(done, total) {
      if (now() - drawn < REDRAW_MS && done < total) return;
      drawn = now();
      const share = shareOf(done, total);
      const cells = Math.round(share * BAR_CELLS);
      const bar = '█'.repeat(cells) + '░'.repeat(BAR_CELLS - cells);
      const room = Math.max(0, (err.columns ?? 80) - BAR_CELLS - 8);
      err.write(`${clear}${bar} ${percent(share).padStart(4)}  ${label.slice(0, room)}`);
    },
    end() {
      if (drawn !== Number.NEGATIVE_INFINITY) err.write(clear);
      drawn = Number.NEGATIVE_INFINITY;
    },
  };
}

function writeLines(label: string, err: Output, now: () => number): Progress {
  let written = now();
  return {
    update(done, total) {
      if (now() - written < LINE_MS) return;
      written = now();
      err.write(`${label}: ${percent(shareOf(done, total))}\n`);
    },
    end() {},
  };
}

function shareOf(done: number, total: number): number {
  return total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
}

function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}
