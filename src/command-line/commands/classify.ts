import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { T } from '../../i18n/languages.ts';
import type { RegisterCommand } from '../context.ts';
import { CommandFailure } from '../failure.ts';
import { requireFiles } from '../files.ts';

/** Issues less probable than this are left out of the answer. */
const LEAST = 0.1;
/** Wrong lines that are named one by one. */
const PROBLEMS_SHOWN = 20;
const PLACES = 10_000;

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string().trim().min(1) });
type Line = z.infer<typeof lineSchema>;

/** What one line of the output says; `action` and `p` are null for a text in a language that the model does not read. */
interface Answer {
  id: string | number;
  issues: { name: string; p: number }[];
  action: number | null;
  p: number | null;
}

export const registerClassify: RegisterCommand = (program, { t, terminal }) => {
  program
    .command('classify')
    .description(t('commandLine.classify.description'))
    .argument('<file>', t('commandLine.classify.file'))
    .option('--json', t('commandLine.json'))
    .action(async (file: string, options: { json?: true }) => {
      await requireFiles(t, [file]);
      const lines = linesOf(t, file, await readFile(file, 'utf8'));
      const answers = await answersTo(lines);
      if (answers.length > 0)
        terminal.print(
          answers.map((one) => (options.json ? JSON.stringify(one) : sentenceOf(t, one))).join('\n'),
        );
      const unread = answers.filter(({ action }) => action === null).length;
      if (unread > 0) terminal.note(t('commandLine.classify.unread', { count: unread }));
    });
};

/** All lines, or a refusal that names every wrong one: nothing is answered in part. */
function linesOf(t: T, file: string, content: string): Line[] {
  const problems: string[] = [];
  const lines: Line[] = [];
  content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((written, at) => {
      if (written.trim() === '') return;
      const line = lineSchema.safeParse(jsonOf(written));
      if (line.success) lines.push(line.data);
      else
        problems.push(t('commandLine.classify.wrongLine', { file, line: at + 1, found: shortened(written) }));
    });
  if (problems.length === 0) return lines;
  const more = problems.length - PROBLEMS_SHOWN;
  throw new CommandFailure(
    ...problems.slice(0, PROBLEMS_SHOWN),
    ...(more > 0 ? [t('commandLine.classify.moreLines', { count: more })] : []),
    t('commandLine.classify.nothing'),
  );
}

async function answersTo(lines: readonly Line[]): Promise<Answer[]> {
  const { languageOf } = await import('../../analysis/terms/language.ts');
  const { MODEL_LANGUAGES, opinionsOf, shippedModel } = await import('../../analysis/terms/suggest.ts');
  const model = shippedModel();
  return lines.map(({ id, text }) => {
    if (!MODEL_LANGUAGES.includes(languageOf(text))) return { id, issues: [], action: null, p: null };
    const opinions = opinionsOf(model, text);
    const issues = opinions
      .filter(({ kind, probability }) => kind === 'issue' && probability >= LEAST)
      .map(({ label, probability }) => ({ name: label, p: rounded(probability) }))
      .sort((one, other) => other.p - one.p);
    const [action] = opinions
      .filter(({ kind }) => kind === 'action')
      .sort((one, other) => other.probability - one.probability);
    return {
      id,
      issues,
      action: action ? Number(action.label) : null,
      p: action ? rounded(action.probability) : null,
    };
  });
}

function sentenceOf(t: T, { id, issues, action, p }: Answer): string {
  if (action === null || p === null) return t('commandLine.classify.answer.none', { id: String(id) });
  const meant = issues
    .filter((issue) => issue.p >= 0.5)
    .map((issue) => `${issue.name} ${issue.p.toFixed(2)}`);
  return t('commandLine.classify.answer', {
    id: String(id),
    issues: meant.join(', ') || t('commandLine.read.none'),
    action,
    name: t(`vocabularies.action.${String(action) as '1'}`),
    probability: p.toFixed(2),
  });
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

const rounded = (probability: number): number => Math.round(probability * PLACES) / PLACES;
const shortened = (written: string): string => (written.length > 60 ? `${written.slice(0, 60)}…` : written);
