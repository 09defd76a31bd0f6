import { availableParallelism } from 'node:os';
import type { CheckedReport } from '../../documents/cite/check-citations.ts';
import type { T } from '../../i18n/languages.ts';
import type { RegisterCommand } from '../context.ts';
import { CommandFailure } from '../failure.ts';
import { requireFiles } from '../files.ts';

/** What a summary lists of citations or of problems; `--json` has them all. */
const SHOWN = 60;
const WAYS = ['label', 'item', 'running'] as const;

export const registerCheck: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  program
    .command('check')
    .description(t('commandLine.check.description'))
    .argument('<file>', t('commandLine.check.file'))
    .option('--register <file...>', t('commandLine.check.register'))
    .option('--json', t('commandLine.json'))
    .action(async (file: string, options: { register?: string[]; json?: true }) => {
      const register = options.register ?? [];
      await requireFiles(t, [file, ...register]);
      const [{ checkCitations }, { createReaderPool }] = await Promise.all([
        import('../../documents/cite/check-citations.ts'),
        import('../../documents/reader/reader-pool.ts'),
      ]);
      const pool = createReaderPool(availableParallelism(), { started: context.reader });
      const read = (path: string) => pool.read(path, { name: path });
      const [report, documents] = await Promise.all([read(file), Promise.all(register.map(read))]);
      const checked = checkCitations(report, documents);
      terminal.print(options.json ? JSON.stringify(checked, null, 2) : summaryOf(t, checked));

      const errors = checked.problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) throw new CommandFailure(...errors.map(({ message }) => `${file}: ${message}`));
    });
};

/** How many citations there are and where they lead, then what to act on, and without a register the citations. */
function summaryOf(t: T, { file, citations, problems }: CheckedReport): string {
  const lines = [t('commandLine.check.citations', { file, count: citations.length })];
  const numbers = citations.flatMap(({ resolved }) => resolved ?? []);
  if (numbers.length > 0) {
    const resolved = numbers.filter(({ label }) => label !== null);
    lines.push(
      t('commandLine.check.numbers', {
        numbers: numbers.length,
        resolved: resolved.length,
        unresolved: numbers.length - resolved.length,
      }),
    );
    for (const by of WAYS) {
      const count = resolved.filter((one) => one.by === by).length;
      if (count > 0) lines.push(t('commandLine.check.by', { by, count }));
    }
    for (const [document, cited] of Map.groupBy(resolved, (one) => one.document ?? '')) {
      const recommendations = new Set(cited.map(({ label }) => label)).size;
      lines.push(t('commandLine.check.review', { document, recommendations }));
    }
  }
  const notable = problems.filter(({ severity }) => severity !== 'error');
  lines.push(
    ...shown(
      t,
      notable.map(({ code, page, number, values }) => {
        const message = t(`problem.${code}`, { ...values, number: number ?? '', page: page ?? '' });
        return t('commandLine.check.problem', { page: page === null ? 'none' : String(page), message });
      }),
    ),
  );
  const unresolved = citations.filter(({ resolved }) => resolved === null || resolved === undefined);
  lines.push(
    ...shown(
      t,
      unresolved.map(({ page, text }) =>
        t('commandLine.check.place', { page: page === null ? 'none' : String(page), text }),
      ),
    ),
  );
  return lines.join('\n');
}

function shown(t: T, all: readonly string[]): string[] {
  const more = all.length - SHOWN;
  return more > 0 ? [...all.slice(0, SHOWN), t('commandLine.check.more', { count: more })] : [...all];
}
