import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDirectory } from '../../src/project.ts';

export type EarlierRelease = {
  commit: string;
  /** The built program. */
  program: string;
  /** Migrations that this working tree has and that release had not. */
  pending: string[];
  remove(): void;
};

const MIGRATIONS = 'src/database/migrations';
const NEEDED = ['src/main.ts', 'bin/start', 'scripts/build.ts'];
const LOOKED_AT = 200;

function git(...typed: string[]): string {
  return execFileSync('git', ['-C', projectDirectory, ...typed], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 256 * 1024 * 1024,
  });
}

/** Hashes of files by their paths, as a commit has them. */
function filesOf(commit: string, ...paths: string[]): Map<string, string> {
  const lines = git('ls-tree', '-r', commit, '--', ...paths)
    .split('\n')
    .filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [about = '', path = ''] = line.split('\t');
      return [path, about.split(' ')[2] ?? ''];
    }),
  );
}

function migrationsHere(): Map<string, string> {
  const paths = readdirSync(join(projectDirectory, MIGRATIONS))
    .filter((name) => !name.includes('.test.'))
    .map((name) => `${MIGRATIONS}/${name}`);
  const hashes = git('hash-object', ...paths.map((path) => join(projectDirectory, path))).split('\n');
  return new Map(paths.map((path, index) => [path, hashes[index] ?? '']));
}

/**
 * Builds the newest commit whose migrations are others than the working tree's, or else the one before this, from the
 * project's own history. Returns the reason when there is none that can be built with the packages that are here.
 */
export function buildEarlierRelease(): EarlierRelease | string {
  try {
    git('rev-parse', '--verify', 'HEAD^');
  } catch {
    return 'there is no git history here, or one commit only (a shallow clone)';
  }
  const here = migrationsHere();
  const runnable = git('rev-list', '--first-parent', `--max-count=${LOOKED_AT}`, 'HEAD')
    .split('\n')
    .filter((commit) => commit !== '' && filesOf(commit, ...NEEDED).size === NEEDED.length);
  const differs = (commit: string) => {
    const there = filesOf(commit, MIGRATIONS);
    return [...here].some(([path, hash]) => there.get(path) !== hash);
  };
  const head = git('rev-parse', 'HEAD').trim();
  const commit = runnable.find(differs) ?? runnable.find((other) => other !== head);
  if (commit === undefined) return 'no earlier commit can be run';
  const lock = git('show', `${commit}:package-lock.json`);
  if (lock !== readFileSync(join(projectDirectory, 'package-lock.json'), 'utf8'))
    return `commit ${commit.slice(0, 8)} wants other packages than the ones installed here`;
  return buildCommit(
    commit,
    [...here.keys()].filter((path) => !filesOf(commit, MIGRATIONS).has(path)),
  );
}

function buildCommit(commit: string, added: string[]): EarlierRelease | string {
  const directory = mkdtempSync(join(tmpdir(), 'suivi-earlier-'));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  const archive = execFileSync('git', ['-C', projectDirectory, 'archive', '--format=tar', commit], {
    maxBuffer: 256 * 1024 * 1024,
  });
  execFileSync('tar', ['-x', '-C', directory], { input: archive });
  symlinkSync(join(projectDirectory, 'node_modules'), join(directory, 'node_modules'));
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: directory, encoding: 'utf8' });
  const program = join(directory, 'dist', 'suivi.js');
  if (built.status !== 0 || !existsSync(program)) {
    remove();
    return `commit ${commit.slice(0, 8)} cannot be built: ${built.stderr.trim().split('\n').at(-1) ?? ''}`;
  }
  const pending = added
    .map((path) => path.slice(MIGRATIONS.length + 1).replace(/\.ts$/, ''))
    .filter((name) => name !== 'index');
  return { commit, program, pending, remove };
}
