import { availableParallelism } from 'node:os';
import type { ReadDocument } from '../../documents/document.ts';
import type { T } from '../../i18n/languages.ts';
import type { CommandContext, RegisterCommand } from '../context.ts';
import { CommandFailure } from '../failure.ts';
import { requireFiles } from '../files.ts';

/** What a read file's problem is called on a summary; errors are said in full on standard error instead. */
const PROBLEMS_SHOWN = 20;

export const registerRead: RegisterCommand = (program, context) => {
  const { t, terminal } = context;
  program
    .command('read')
    .description(t('commandLine.read.description'))
    .argument('<file...>', t('commandLine.read.files'))
    .option('--json', t('commandLine.json'))
    .action(async (files: string[], options: { json?: true }) => {
      await requireFiles(t, files);
      const documents = await readFiles(files, context);
      if (options.json)
        terminal.print(JSON.stringify(files.length === 1 ? documents[0] : documents, null, 2));
      else terminal.print(documents.map((document) => summaryOf(t, document)).join('\n\n'));

      const errors = documents.flatMap(({ file, problems }) =>
        problems.filter(({ severity }) => severity === 'error').map(({ message }) => `${file}: ${message}`),
      );
      if (errors.length > 0) throw new CommandFailure(...errors);
    });
};

/** Reads the files apart from this process, several at once; comes back in the order that was asked for. */
async function readFiles(
  files: readonly string[],
  { t, terminal, reader }: CommandContext,
): Promise<ReadDocument[]> {
  const { createReaderPool } = await import('../../documents/reader/reader-pool.ts');
  const pool = createReaderPool(availableParallelism(), { started: reader });
  const progress = files.length > 1 ? terminal.progress(t('commandLine.read.progress')) : undefined;
  let done = 0;
  const documents = await Promise.all(
    files.map(async (file) => {
      const document = await pool.read(file, { name: file });
      done += 1;
      progress?.update(done, files.length);
      return document;
    }),
  );
  pool.close();
  progress?.end();
  return documents;
}

function summaryOf(t: T, document: ReadDocument): string {
  const { file, kind, symbol, country, cycle, session, date, language, recommendations, pledges } = document;
  const none = t('commandLine.read.none');
  const lines = [
    file,
    // ICU's selectors hold no hyphen.
    t('commandLine.read.kind', { kind: kind.replaceAll('-', '_') }),
    t('commandLine.read.about', {
      symbol: symbol ?? none,
      country: country ?? none,
      cycle: cycle ?? none,
      session: session ?? none,
      date: date ?? none,
      language: language ?? none,
    }),
  ];
  const count = (position: string | null) =>
    recommendations.filter((item) => item.position === position).length;
  lines.push(
    t('commandLine.read.recommendations', {
      count: recommendations.length,
      supported: count('supported'),
      noted: count('noted'),
      partially: count('partially-supported'),
      pending: count('pending'),
      unanswered: count(null),
    }),
  );
  if (document.positions.length > 0)
    lines.push(t('commandLine.read.positions', { count: document.positions.length }));
  if (pledges.length > 0) lines.push(t('commandLine.read.pledges', { count: pledges.length }));
  if (document.citations.length > 0)
    lines.push(t('commandLine.read.citations', { count: document.citations.length }));

  const notable = document.problems.filter(({ severity }) => severity === 'warning');
  for (const { page, message } of notable.slice(0, PROBLEMS_SHOWN))
    lines.push(page === null ? `  ${message}` : t('commandLine.read.problem', { page, message }));
  if (notable.length > PROBLEMS_SHOWN)
    lines.push(t('commandLine.read.moreProblems', { count: notable.length - PROBLEMS_SHOWN }));
  return lines.join('\n');
}
