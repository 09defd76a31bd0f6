import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { operatorTranslator } from '../../i18n/operator.ts';
import { createProgram } from '../program.ts';
import { createTerminal } from '../terminal.ts';

const directory = mkdtempSync(join(tmpdir(), 'suivi-classify-'));
afterAll(() => rm(directory, { recursive: true, force: true }));

const file = join(directory, 'texts.jsonl');
const OPCAT = 'Ratify the Optional Protocol to the Convention against Torture';

async function classify(content: string, ...options: string[]) {
  await writeFile(file, content);
  const said = { out: '', err: '' };
  const terminal = createTerminal(
    { write: (text: string) => Boolean((said.out += text)) },
    { write: (text: string) => Boolean((said.err += text)) },
  );
  const program = createProgram({ t: operatorTranslator({}), terminal, environment: {} }, '1.2.3');
  const failure: unknown = await program.parseAsync(['classify', file, ...options], { from: 'user' }).then(
    () => null,
    (error: unknown) => error,
  );
  return { ...said, failure };
}

const lineOf = (id: unknown, text: unknown): string => JSON.stringify({ id, text });

describe('classifying from the command line', () => {
  it('answers one line each, in order, with issues and the action and how probable they are', async () => {
    const { out, err, failure } = await classify(
      `\uFEFF${lineOf('a', OPCAT)}\r\n\n${lineOf(7, 'Continue its efforts to combat poverty')}\n`,
      '--json',
    );
    expect(failure).toBeNull();
    expect(err).toBe('');
    const answers = out
      .trimEnd()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { id: unknown; issues: { name: string; p: number }[]; action: number },
      );
    expect(answers.map(({ id, action }) => [id, action])).toEqual([
      ['a', 5],
      [7, 2],
    ]);
    const meant = answers.map(({ issues }) =>
      issues
        .filter(({ p }) => p >= 0.5)
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(meant).toEqual([
      ['Detention', 'International instruments', 'Torture and other CID treatment'],
      ['Poverty'],
    ]);
    expect(answers.flatMap(({ issues }) => issues).every(({ p }) => p >= 0.1 && p <= 1)).toBe(true);
  });

  it('says it for people without --json', async () => {
    const { out } = await classify(lineOf('a', OPCAT));
    expect(out).toMatch(
      /^a: .*International instruments 0\.\d\d.*; action 5, Doing one thing in particular \(0\.\d\d\)\n$|^a: .*1\.00.*\n$/,
    );
  });

  it('answers a text in another language with nothing, and says so', async () => {
    const { out, err, failure } = await classify(
      lineOf(1, 'Ratifier le Protocole facultatif se rapportant à la Convention contre la torture'),
      '--json',
    );
    expect(failure).toBeNull();
    expect(JSON.parse(out)).toEqual({ id: 1, issues: [], action: null, p: null });
    expect(err).toContain('One text is not in English: nothing is proposed for it.');
  });

  it('refuses the whole file with every wrong line named, what stood there and what was expected', async () => {
    const { out, failure } = await classify(
      [lineOf(1, OPCAT), 'no json', lineOf(2, ' '), '{"text": "without an id"}', '[]'].join('\n'),
      '--json',
    );
    expect(out).toBe('');
    expect(failure).toMatchObject({ name: 'CommandFailure' });
    const { message } = failure as Error;
    for (const line of [2, 3, 4, 5]) expect(message).toContain(`texts.jsonl, line ${line}: found `);
    expect(message).toContain('found no json; expected a JSON object with an id');
    expect(message).not.toContain('line 1:');
    expect(message).toContain('Nothing was answered.');
  });

  it('names twenty wrong lines and counts the others', async () => {
    const { failure } = await classify('x\n'.repeat(23));
    const { message } = failure as Error;
    expect(message.match(/line \d+: found/g)).toHaveLength(20);
    expect(message).toContain('3 more lines are wrong.');
  });

  it('has nothing to say about an empty file', async () => {
    expect(await classify('')).toEqual({ out: '', err: '', failure: null });
  });
});
