import { mkdtempSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operatorTranslator } from '../i18n/operator.ts';
import { createProgram, usageError } from './program.ts';
import { createTerminal } from './terminal.ts';

const directory = mkdtempSync(join(tmpdir(), 'suivi-command-line-'));
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Runs a command in this process; what it throws is kept, as `main.ts` would turn it into an exit code. */
async function run(typed: string[], environment: Record<string, string> = {}) {
  const said = { out: '', err: '' };
  const t = operatorTranslator(environment);
  const terminal = createTerminal(
    { write: (text: string) => Boolean((said.out += text)) },
    { write: (text: string) => Boolean((said.err += text)) },
  );
  const program = createProgram({ t, terminal, environment }, '1.2.3');
  const failure: unknown = await program.parseAsync(typed, { from: 'user' }).then(
    () => null,
    (error: unknown) => error,
  );
  return { ...said, failure, usage: failure === null ? null : usageError(t, failure as never) };
}

function commandsOf(command: Command, above: string[] = []): string[][] {
  return command.commands.flatMap((child) => {
    const path = [...above, child.name()];
    return [path, ...commandsOf(child, path)];
  });
}

describe('the command line', () => {
  const silent = { write: () => true };
  const t = operatorTranslator({});
  const program = createProgram({ t, terminal: createTerminal(silent, silent), environment: {} }, '1.2.3');

  it.each([[[]], ...commandsOf(program).map((path) => [path])])('has help for %j', async (path) => {
    const { out, failure } = await run([...path, '--help']);
    expect(out).toContain(`Usage: bin/suivi${path.map((word) => ` ${word}`).join('')}`);
    expect(failure).toMatchObject({ exitCode: 0 });
  });

  it('names the columns of a file of terms, with an example', async () => {
    const { out } = await run(['terms', 'import', '--help']);
    for (const said of [
      'vocabulary ',
      'name_<language>',
      'merged_into ',
      'theme,Water,Safe water,Eau potable',
    ])
      expect(out).toContain(said);
  });

  it.each([
    ['an unknown command', ['raed'], 'There is no command raed.'],
    ['an unknown option', ['read', 'a.pdf', '--jsn'], 'There is no option --jsn.'],
    ['a missing file name', ['backup'], 'The command needs to be told: file.'],
    ['a missing option', ['init', '--name', 'X'], 'The option --country <code> has to be given.'],
    ['a missing value', ['init', '--country'], 'The option --country <code> needs a value after it.'],
    ['too much', ['sandbox', 'more'], 'More was given than the command takes.'],
    [
      'no country of that code',
      ['init', '--country', 'XX', '--name', 'X', '--languages', 'en'],
      '--country was XX.',
    ],
    [
      'an unknown role',
      ['person', 'invite', 'a@b', '--name', 'A', '--organisation', 'x', '--role', 'king'],
      '--role was king.',
    ],
    ['half a hash', ['ledger', 'verify', '--head', 'abc'], '--head was abc.'],
  ])('calls %s wrong usage', async (_, typed, sentence) => {
    expect((await run(typed)).usage).toContain(sentence);
  });

  it('lists every wrong setting at once, and repeats no secret', async () => {
    const environment = { PORT: '99999', SUIVI_URL: 'x', SUIVI_SECRET: 'too-short' };
    const { failure } = await run(['check-settings'], environment);
    expect(failure).toMatchObject({
      name: 'CommandFailure',
      message: expect.stringContaining('3 settings are wrong'),
    });
    expect(failure).toMatchObject({
      message: expect.stringContaining('PORT: found 99999, expected a whole number'),
    });
    expect(failure).not.toMatchObject({ message: expect.stringContaining('too-short') });
  });

  it('finds what is wrong in a wording file', async () => {
    const { failure: none } = await run(['check-settings'], { SUIVI_DATA: directory });
    expect(none).toBeNull();
    const languages = join(directory, 'languages');
    await mkdir(languages);
    await writeFile(join(languages, 'sl.json'), '{"messages": {"no.such.key": "x"}}');
    const { failure } = await run(['check-settings'], { SUIVI_DATA: directory });
    expect(failure).toMatchObject({ message: expect.stringContaining('languages/sl.json: no.such.key') });
  });

  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ SUIVI_LANGUAGE: 'es', LANG: 'fr_FR.UTF-8' }, 'es'],
    [{ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
  ])('speaks the language of %j', (environment, code) => {
    const key = 'commandLine.help.usage';
    expect(operatorTranslator(environment)(key)).toBe(operatorTranslator({ SUIVI_LANGUAGE: code })(key));
  });
});

describe('reading from the command line', () => {
  beforeAll(async () => {
    await writeFile(join(directory, 'note.txt'), 'nothing of the United Nations');
  });
  const report = 'sandbox/A-HRC-80-12.pdf';

  it('prints an object for one file and an array for several', async () => {
    const one = JSON.parse((await run(['read', report, '--json'])).out) as Record<string, unknown>;
    expect(one).toMatchObject({ file: report, kind: 'working-group-report' });
    const { out } = await run(['read', report, report, '--json']);
    expect(JSON.parse(out)).toEqual([one, one]);
  });

  it('prints a summary for people', async () => {
    const { out, failure } = await run(['read', report]);
    expect(failure).toBeNull();
    expect(out).toMatch(/Report of the Working Group[\s\S]*\d+ recommendations: \d+ supported/);
  });

  it('fails before reading anything when a file is not there, and names each', async () => {
    const { out, failure } = await run(['read', report, join(directory, 'none.pdf'), directory, '--json']);
    expect(out).toBe('');
    expect(failure).toMatchObject({
      name: 'CommandFailure',
      message: expect.stringMatching(/none\.pdf[\s\S]*not a file/),
    });
  });

  it('fails with the reason, and prints what there is, when a file cannot be read', async () => {
    const { out, failure } = await run(['read', join(directory, 'note.txt'), '--json']);
    expect(JSON.parse(out)).toMatchObject({ kind: 'unknown', recommendations: [] });
    expect(failure).toMatchObject({ name: 'CommandFailure', message: expect.stringContaining('note.txt: ') });
  });
});

describe('checking citations from the command line', () => {
  const register = 'sandbox/A-HRC-80-12.pdf';
  const text = join(directory, 'mid-term.txt');
  beforeAll(async () => {
    const { recommendations } = JSON.parse((await run(['read', register, '--json'])).out) as {
      recommendations: { number: string }[];
    };
    const known = recommendations[0]?.number ?? '';
    await writeFile(
      text,
      `Mid-term report\n\nRecommendation ${known} was followed, and recommendation 999.1.`,
    );
  });

  it('prints each citation with what its numbers stand for, and why one stands for nothing', async () => {
    const { out, failure } = await run(['check', text, '--register', register, '--json']);
    expect(failure).toBeNull();
    const checked = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(checked)).toEqual(['file', 'citations', 'problems']);
    expect(checked).toMatchObject({
      file: text,
      citations: [
        { resolved: [{ document: 'A/HRC/80/12', by: 'label', reason: null }] },
        { numbers: ['999.1'], resolved: [{ label: null, reason: 'unknown-citation' }] },
      ],
      problems: [{ code: 'unknown-citation', number: '999.1' }],
    });
  });

  it('prints a summary for people, in their language', async () => {
    const typed = ['check', text, '--register', register];
    expect((await run(typed)).out).toMatch(
      /2 citations[\s\S]*1 resolved, 1 not[\s\S]*no recommendation 999\.1/,
    );
    const french = await run(typed, { SUIVI_LANGUAGE: 'fr' });
    expect(french.out).toContain('A/HRC/80/12 n’a pas de recommandation 999.1');
  });

  it('lists citations without a register and says what is missing', async () => {
    const { out, failure } = await run(['check', text]);
    expect(failure).toBeNull();
    expect(out).toMatch(/--register[\s\S]*recommendation 999\.1/);
  });

  it('fails when a register file holds no recommendations, or a file is not there', async () => {
    const listed = await run(['check', register]);
    expect(listed.failure).toBeNull();
    expect(listed.out).toContain('makes or answers recommendations');
    expect((await run(['check', text, '--register', text])).failure).toMatchObject({
      name: 'CommandFailure',
      message: expect.stringContaining('cannot serve as a register'),
    });
    expect((await run(['check', join(directory, 'none.pdf')])).failure).toMatchObject({
      name: 'CommandFailure',
    });
  });

  it('calls a missing file name wrong usage', async () => {
    expect((await run(['check'])).usage).toContain('needs to be told: file');
  });
});

describe('progress', () => {
  const written = (isTTY: boolean, steps: number[], now: () => number) => {
    let text = '';
    const err = { isTTY, columns: 60, write: (chunk: string) => Boolean((text += chunk)) };
    const progress = createTerminal(err, err, now).progress('backing up');
    for (const step of steps) progress.update(step, 100);
    progress.end();
    return text;
  };

  it('is a bar on a terminal, taken away at the end', () => {
    const text = written(true, [50], () => 0);
    expect(text).toContain('██████████████░░░░░░░░░░░░░░  50%  backing up');
    expect(text.endsWith('\r\u001B[K')).toBe(true);
  });

  it('is a line now and then elsewhere', () => {
    let time = 0;
    expect(written(false, [10, 20, 30], () => (time += 3000))).toBe('backing up: 20%\n');
  });
});
