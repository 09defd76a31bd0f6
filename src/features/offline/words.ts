import type { Translated } from '../../database/tables.ts';
import { shippedLanguages } from '../../i18n/languages.ts';
import type { Language } from '../../i18n/translator.ts';
import type { PageContext } from '../../web/context.ts';
import { reviewName } from '../recommendations/components.tsx';
import { saidFields, type SaidField } from '../updates/actions.ts';
import { obstacleKinds } from '../updates/schema.ts';
import type { Subject } from './queries.ts';
import { headingKey, type Headings } from './read-filled.ts';
import type { Vocabulary } from './read-said.ts';

/** The columns of a file that are to be read and not filled in. */
export const fixedColumns = ['kind', 'reference', 'words', 'part'] as const;

/** A status as it is offered and shown. */
export type Status = { id: string; names: Translated };

/** The headings that stand for columns, in each of these languages and in those that ship. */
export function headingsIn(languages: readonly Language[]): Headings {
  const headings = new Map<string, SaidField | 'fixed'>();
  for (const { messages } of [...shippedLanguages, ...languages]) {
    const put = (key: string, what: SaidField | 'fixed') => {
      const heading = messages[key];
      if (heading !== undefined) headings.set(headingKey(heading), what);
    };
    for (const column of fixedColumns) put(`offline.column.${column}`, 'fixed');
    for (const field of saidFields) put(`offline.column.${field}`, field);
  }
  return headings;
}

/** What can be chosen in a file, by what it is called in each of these languages and in those that ship. */
export function vocabularyIn(languages: readonly Language[], statuses: readonly Status[]): Vocabulary {
  const obstacles = new Map<string, string>(obstacleKinds.map((kind) => [kind, kind]));
  for (const { messages } of [...shippedLanguages, ...languages])
    for (const kind of obstacleKinds) {
      const word = messages[`updates.obstacle.${kind}`];
      if (word !== undefined) obstacles.set(headingKey(word), kind);
    }
  const codes = languages.flatMap(({ code, name }) => [
    [code, code] as const,
    [headingKey(name), code] as const,
  ]);
  return { statuses, obstacles, languages: new Map(codes) };
}

/** What a field holds, in words. */
export function saidInWords(
  page: PageContext,
  field: SaidField,
  value: string,
  statuses: readonly Status[],
): string {
  if (value === '') return '';
  if (field === 'status') {
    const status = statuses.find(({ id }) => id === value);
    return status ? page.formats.name(status.names) : value;
  }
  if (field === 'obstacleKind') {
    const kind = obstacleKinds.find((one) => one === value);
    return kind ? page.t(`updates.obstacle.${kind}`) : value;
  }
  if (field === 'language') return page.languages.find(({ code }) => code === value)?.name ?? value;
  return value;
}

/** Which duty or action it is, in a few words, and the words of it. */
export function subjectInWords(page: PageContext, subject: Subject) {
  const { t } = page;
  const shared = { kind: t(`offline.kind.${subject.kind}`), language: subject.language };
  if (subject.kind === 'duty')
    return {
      ...shared,
      reference: `${subject.number} · ${reviewName(page, subject)}`,
      words: subject.text,
      part: t(`assignments.duty.${subject.part}`),
    };
  return {
    ...shared,
    reference: `${subject.number} · ${subject.plan_title}`,
    words: subject.title,
    part: t(`plans.part.${subject.part}`),
  };
}
