import { z } from 'zod';
import type { LetterContent, LetterKind, LetterRecommendation } from '../../database/meeting-tables.ts';
import type { Row, Translated } from '../../database/tables.ts';
import { versionOf } from '../../ledger/version.ts';
import { asLine, asText } from '../../web/lines.ts';
import { namesTyped } from '../../web/names.tsx';

export const letterKinds = ['assigning', 'reminding', 'thanking'] as const satisfies readonly LetterKind[];

/** What a template may ask for, as ICU writes it: `{organisation}`. */
export const templateFields = [
  'organisation',
  'recommendations',
  'count',
  'day',
  'country',
  'body',
  'date',
] as const;

export const LONGEST_SUBJECT = 200;
export const LONGEST_BODY = 10_000;

export type Template = { subject: string; body: string };
export type TemplateInput = Template & { version: string };

export const templateForm: z.ZodType<TemplateInput> = z.object({
  subject: z.string().catch('').transform(asLine),
  body: z.string().catch('').transform(asText),
  version: z.string().catch('').transform(asLine),
});

export type Letterhead = {
  bodies: Translated;
  addresses: Translated;
  signatory: string;
  signatoryTitles: Translated;
};
export type LetterheadInput = Letterhead & { version: string };

/** A form with `name-<language>` for the body, `address-<language>`, `signatory`, and `post-<language>`. */
export function letterheadForm(languages: readonly string[]): z.ZodType<LetterheadInput> {
  return z.record(z.string(), z.string().catch('')).transform((typed) => {
    const lined = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, asLine(text)]));
    const under = (start: string, as: (text: string) => string): Translated =>
      Object.fromEntries(
        languages
          .map((code) => [code, as(typed[`${start}-${code}`] ?? '')])
          .filter(([, text]) => text !== ''),
      ) as Translated;
    return {
      bodies: namesTyped(lined, languages),
      addresses: under('address', asText),
      signatory: asLine(typed['signatory'] ?? ''),
      signatoryTitles: under('post', asLine),
      version: asLine(typed['version'] ?? ''),
    };
  });
}

export function letterheadVersion({ bodies, addresses, signatory, signatoryTitles }: Letterhead): string {
  return versionOf([bodies, addresses, signatory, signatoryTitles]);
}

export function templateVersion({ subject, body }: Template): string {
  return versionOf([subject, body]);
}

export type LetterInput = {
  kind: string;
  language: string;
  /** The day by which something is asked for; empty for none. */
  day: string;
  /** Slugs. */
  organisations: readonly string[];
};

/** Reads what letters are asked for, from an address or from a form. */
export function letterInput(values: URLSearchParams): LetterInput {
  const text = (name: string) => asLine(values.get(name) ?? '');
  return {
    kind: text('kind'),
    language: text('language'),
    day: text('day'),
    organisations: [...new Set(values.getAll('organisation').map(asLine))].slice(0, 500),
  };
}

/** A duty that letters speak of. */
export type LetterDuty = LetterRecommendation & {
  organisation: string;
  slug: string;
  names: Translated;
  isAnswered: boolean;
  isReported: boolean;
};

/** Whether a duty is spoken of: what was just given, what nothing was reported on, what was reported on. */
export function isSpokenOf({ isAnswered, isReported }: LetterDuty, kind: LetterKind): boolean {
  if (kind === 'assigning') return !isAnswered;
  return kind === 'thanking' ? isReported : !isReported;
}

export type Letter = Row<'letter'> & {
  content: LetterContent;
  organisation_slug: string;
  organisation_names: Translated;
};

export function isLetterKind(text: string): text is LetterKind {
  return letterKinds.some((kind) => kind === text);
}
