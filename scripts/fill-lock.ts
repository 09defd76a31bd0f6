/**
 * A registry that lacks a package's binaries for other platforms makes npm leave them out of the lock, and `npm ci`
 * then refuses that lock elsewhere ("Missing ... from lock file"). Run this after every change of the lock: it adds a
 * stub for each missing optional package, with the platform that its name says. `--check` only reports, and exits 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Package = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Package> };

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
const missing = missingPackages(lock);

if (missing.length === 0) {
  process.stdout.write('package-lock.json: every optional package has its place.\n');
} else if (process.argv.includes('--check')) {
  const names = missing.map(({ name }) => `  ${name}`).join('\n');
  process.stderr.write(
    `package-lock.json lacks ${missing.length} optional packages, so that npm ci refuses it elsewhere:\n${names}\n` +
      'Run: node scripts/fill-lock.ts\n',
  );
  process.exitCode = 1;
} else {
  for (const { name, stub } of missing) lock.packages[`node_modules/${name}`] = stub;
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  process.stdout.write(`package-lock.json: added ${missing.length} optional packages.\n`);
}

function missingPackages({ packages }: Lock): { name: string; stub: Package }[] {
  const found = new Map<string, Package>();
  for (const [place, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (isLocked(packages, place, name)) continue;
      const isForDevelopment = parent.dev ? { dev: true } : {};
      found.set(name, {
        version: exactVersion(name, version),
        ...isForDevelopment,
        optional: true,
        ...platformOf(name),
      });
    }
  }
  return [...found].map(([name, stub]) => ({ name, stub }));
}

/** Looks where Node would: beside the package, then in each folder above. */
function isLocked(packages: Lock['packages'], place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder}${folder && '/'}node_modules/${name}`]) return true;
    if (folder.startsWith('node_modules/') && !folder.includes('/node_modules/'))
      return packages[`node_modules/${name}`] !== undefined;
    if (folder === '') return false;
  }
}

function exactVersion(name: string, version: string): string {
  if (!/^\d/.test(version))
    throw new Error(`${name}@${version}: expected an exact version, as platform packages have`);
  return version;
}

/** From names such as @oxlint/binding-linux-arm64-musl; npm then skips the stub wherever the platform is another. */
function platformOf(name: string): Pick<Package, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu)
    throw new Error(`${name}: expected the name of an optional package to say its system and processor`);
  const libc = words.includes('musl')
    ? { libc: ['musl'] }
    : os === 'linux' && words.includes('gnu')
      ? { libc: ['glibc'] }
      : {};
  return { os: [os], cpu: [cpu], ...libc };
}
