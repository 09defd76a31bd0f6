import { readdirSync, readFileSync } from 'node:fs';

type Process = { pid: number; parent: number };

/** Resident memory of one process in bytes, as Linux counts it. */
export function residentBytes(pid: number): number {
  return kilobytesIn(`/proc/${pid}/status`, 'VmRSS') * 1024;
}

/**
 * Memory of the processes that a process has started, and of theirs, in bytes. PSS: a page that several share, as
 * PostgreSQL's share their buffers, counts once over all of them.
 */
export function descendantBytes(pid: number): { bytes: number; processes: number } {
  const descendants = descendantsOf(pid);
  const bytes = descendants.map((each) => kilobytesIn(`/proc/${each}/smaps_rollup`, 'Pss') * 1024);
  return { bytes: bytes.reduce((sum, each) => sum + each, 0), processes: descendants.length };
}

/** Watches the processes under this one while `work` runs; returns the most that one of them had resident, in bytes. */
export async function peakOfChildren(work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const look = () => {
    for (const pid of descendantsOf(process.pid))
      peak = Math.max(peak, kilobytesIn(`/proc/${pid}/status`, 'VmHWM') * 1024);
  };
  const clock = setInterval(look, 4);
  try {
    await work();
  } finally {
    clearInterval(clock);
  }
  return peak;
}

const SUM_EVERY = 25;

/** As `peakOfChildren`, of all of them together; a page that several share counts once. Sampled: a short peak may be missed. */
export async function peakOfChildrenTogether(work: () => Promise<unknown>): Promise<number> {
  let peak = 0;
  const clock = setInterval(() => {
    peak = Math.max(peak, descendantBytes(process.pid).bytes);
  }, SUM_EVERY);
  try {
    await work();
  } finally {
    clearInterval(clock);
  }
  return peak;
}

const TICK = 10;

/** Processor time that a process and those under it have taken so far, in milliseconds; proc(5), ticks of 10 ms. */
export function processorMs(pid: number): number {
  const ticks = [pid, ...descendantsOf(pid)].map((each) => {
    const fields = read(`/proc/${each}/stat`).split(') ').at(-1)?.split(' ') ?? [];
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return ticks.reduce((sum, each) => sum + each, 0) * TICK;
}

function descendantsOf(pid: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name): Process => ({ pid: Number(name), parent: kilobytesIn(`/proc/${name}/status`, 'PPid') }));
  const found: number[] = [];
  for (let parents = [pid]; parents.length > 0;) {
    parents = all.filter(({ parent }) => parents.includes(parent)).map((each) => each.pid);
    found.push(...parents);
  }
  return found;
}

/** 0 when the process has ended meanwhile, or belongs to somebody else. */
function kilobytesIn(path: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(read(path))?.[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
