import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileReader, KEPT_CODE, keptCode } from './reader-code.ts';

let folder = '';
const served = vi.fn<() => void>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suivi-code-'));
  vi.stubGlobal('served', served);
});
beforeEach(async ({ task }) => {
  served.mockClear();
  // V8 keeps what it compiled in this process as well: every test has a source of its own
  const source = `module.exports = { serveReader: async () => { served(); } }; // ${task.id}`;
  await writeFile(join(folder, 'reader-program.cjs'), source);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

describe("the reader's program", () => {
  it('runs without kept code', async () => {
    expect(keptCode(folder)).toBeUndefined();
    await compileReader(folder, undefined).run();
    expect(served).toHaveBeenCalledTimes(1);
  });

  it('takes the code that was kept, and runs the same', async () => {
    await writeFile(join(folder, KEPT_CODE), compileReader(folder, undefined).script.createCachedData());
    const { script, run } = compileReader(folder, keptCode(folder));
    expect(script.cachedDataRejected).toBe(false);
    await run();
    expect(served).toHaveBeenCalledTimes(1);
  });

  it('compiles the source when the kept code is not for it', async () => {
    const { script, run } = compileReader(folder, Buffer.from('made by another V8'));
    expect(script.cachedDataRejected).toBe(true);
    await run();
    expect(served).toHaveBeenCalledTimes(1);
  });
});
