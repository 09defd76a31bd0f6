import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileApart } from './reader-process.ts';
import { CLOSING, item, paragraph, reportPdf } from '../report-fixture.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suivi-reader-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function stored(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const REPORT = reportPdf({
  blocks: [
    paragraph('6. The recommendations below enjoy the support of Andorra:'),
    item('6.1 Plant trees (Chile).'),
    CLOSING,
  ],
});

describe('reading in a process of its own', () => {
  it('gives what reading here would give, under the name asked for', async () => {
    const path = await stored('upload-1', REPORT);
    const document = await readFileApart(path, { name: 'Report of the Working Group.pdf' });
    expect(document).toMatchObject({
      file: 'Report of the Working Group.pdf',
      kind: 'working-group-report',
      recommendations: [{ number: '6.1', states: ['CHL'] }],
      problems: [],
    });
  });

  it.each<[string, string, string]>([
    ['timed-out', 'setInterval(() => {}, 1000);', 'hangs'],
    ['timed-out', 'for (;;);', 'never rests'],
    [
      'out-of-memory',
      'const all = []; for (;;) all.push(new Uint8Array(1e7).fill(1));',
      'fills typed arrays',
    ],
    ['out-of-memory', 'const all = []; for (;;) all.push(new Array(1e6).fill({}));', 'fills the heap'],
    ['too-large', "process.stdout.write('x'.repeat(2e7));", 'answers at too great length'],
    ['reader-failed', 'process.exit(3);', 'gives up'],
    ['reader-failed', "process.stdout.write('{}');", 'answers nonsense'],
    ['reader-failed', "process.kill(process.pid, 'SIGSEGV');", 'crashes'],
  ])('survives with %s a reader: %s', async (code, program) => {
    const entry = await stored(`${code}-${program.length}.mjs`, program);
    const path = await stored('report.pdf', REPORT);
    const document = await readFileApart(path, {
      entry,
      // Filling the memory takes a busy machine longer than hanging does.
      timeoutMs: code === 'out-of-memory' ? 15_000 : 1500,
      memoryBytes: 200 * 1024 * 1024,
      outputBytes: 5e6,
    });
    expect(document).toMatchObject({
      kind: 'unknown',
      recommendations: [],
      problems: [{ code, severity: 'error' }],
    });
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('lets the reader open no file, not even the one that it reads', async () => {
    const secret = await stored('secret', 'secret');
    const program = `import { readFileSync } from 'node:fs'; readFileSync(${JSON.stringify(secret)});`;
    const apart = await mkdtemp(join(tmpdir(), 'suivi-curious-'));
    const entry = join(apart, 'curious.mjs');
    await writeFile(entry, program);
    const document = await readFileApart(secret, { entry });
    await rm(apart, { recursive: true });
    expect(document.problems).toMatchObject([{ code: 'reader-failed', values: { reason: 'exit code 1' } }]);
  });

  it('bears promises that a library leaves behind to fail', async () => {
    // an object in the cross-reference table is not where it says: the PDF library fails aside as well
    const text = Buffer.from(REPORT)
      .toString('latin1')
      .replace(/(\n\d{10} 00000 n ){3}/u, '\n0000000009 00000 n '.repeat(3));
    const document = await readFileApart(await stored('dislocated.pdf', Buffer.from(text, 'latin1')));
    expect(document.problems.map(({ code }) => code)).not.toContain('reader-failed');
  });

  it('refuses a file above its limit without reading it', async () => {
    const path = await stored('large.pdf', REPORT);
    const document = await readFileApart(path, { fileBytes: 100 });
    expect(document.problems).toMatchObject([{ code: 'too-large', values: { limit: 100 } }]);
  });

  it('says when there is no such file', async () => {
    const document = await readFileApart(join(folder, 'nothing.pdf'));
    expect(document.problems).toMatchObject([{ code: 'reader-failed', values: { reason: 'ENOENT' } }]);
  });
});
