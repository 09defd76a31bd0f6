import type { LetterContent, LetterKind, LetterRecommendation } from '../../database/meeting-tables.ts';
import type { Block, Paper } from '../../documents/write/paper.ts';
import { argumentNames } from '../../i18n/languages.ts';
import { createTranslator, type Language } from '../../i18n/translator.ts';
import type { Problem } from '../../problem.ts';
import type { InLanguage } from '../../web/in-language.ts';
import { LONGEST_BODY, LONGEST_SUBJECT, templateFields, type Letterhead, type Template } from './schema.ts';

/** Where the recommendations stand in a text until they are put there: a sign that nobody types. */
const HERE = '\uE000';

/** The words that ship for a kind of letter. */
export function shippedTemplate({ messages }: Language, kind: LetterKind, english: Language): Template {
  const text = (part: 'subject' | 'body') =>
    messages[`letters.default.${kind}.${part}`] ?? english.messages[`letters.default.${kind}.${part}`] ?? '';
  return { subject: text('subject'), body: text('body') };
}

/** What is wrong with a template, all at once: it has to parse, ask for what is known, and speak of something. */
export function templateProblems(kind: LetterKind, template: Template): Problem[] {
  const problems: Problem[] = [];
  const known: readonly string[] = templateFields;
  for (const field of ['subject', 'body'] as const) {
    const text = template[field];
    const most = field === 'subject' ? LONGEST_SUBJECT : LONGEST_BODY;
    if (text === '') problems.push({ code: `letters.${field}.missing`, field });
    if (text.length > most)
      problems.push({ code: 'meetings.text.long', field, values: { length: text.length, most } });
    const names = namesIn(text);
    if (names === null) {
      problems.push({ code: 'letters.template.broken', field });
      continue;
    }
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
      problems.push({
        code: 'letters.template.unknown',
        field,
        values: { found: inBraces(unknown), known: inBraces(known), count: unknown.length },
      });
    const speaksOf = names.includes('recommendations');
    if (field === 'subject' && speaksOf) problems.push({ code: 'letters.template.listInSubject', field });
    if (field === 'body' && kind !== 'thanking' && !speaksOf && text !== '')
      problems.push({
        code: 'letters.template.noList',
        field,
        values: { found: inBraces(['recommendations']) },
      });
  }
  return problems;
}

/** The fields that a text asks for; null where it is no ICU message. */
export function namesIn(text: string): string[] | null {
  try {
    return [...argumentNames(text)];
  } catch {
    return null;
  }
}

export function inBraces(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}

type Asked = {
  template: Template;
  organisation: string;
  recommendations: readonly LetterRecommendation[];
  /** Empty for none. */
  day: string;
  today: string;
  letterhead: Letterhead;
};

/** A letter in the words of its template. Throws what a template with problems throws. */
export function composeLetter({ language, formats, countryName }: InLanguage, asked: Asked): LetterContent {
  const { template, organisation, recommendations, day, today, letterhead } = asked;
  const say = createTranslator<'subject' | 'body'>([{ ...language, messages: { ...template } }]);
  const body = formats.name(letterhead.bodies);
  const values = {
    organisation,
    recommendations: HERE,
    count: recommendations.length,
    day: day && formats.day(day),
    country: countryName,
    body,
    date: formats.day(today),
  };
  return {
    subject: say('subject', values),
    blocks: say('body', values)
      .split('\n')
      .flatMap((line) =>
        line
          .split(HERE)
          .flatMap((text, index) => [...(index > 0 ? [{ recommendations }] : []), { text: text.trim() }]),
      )
      .filter((block) => !('text' in block) || /[\p{L}\p{N}]/u.test(block.text)),
    addressee: organisation,
    day: today,
    country: countryName,
    body,
    address: formats.name(letterhead.addresses),
    signatory: letterhead.signatory,
    signatoryTitle: formats.name(letterhead.signatoryTitles),
  };
}

/** A letter as it is printed. */
export function letterPaper(
  content: LetterContent,
  { language, t, formats }: InLanguage,
  number: number,
): Paper {
  const { subject, blocks, addressee, day, country, body, address, signatory, signatoryTitle } = content;
  const lines = [signatory, signatoryTitle].filter(Boolean);
  const signature: Block[] =
    lines.length > 0 ? [{ kind: 'paragraph', look: 'end', text: lines.join('\n') }] : [];
  return {
    title: subject,
    showsTitle: false,
    language: language.code,
    direction: language.direction,
    author: body || country,
    letterhead: { country, body, address: address === '' ? [] : address.split('\n') },
    blocks: [
      { kind: 'paragraph', text: formats.day(day), look: 'end' },
      { kind: 'paragraph', look: 'quiet', text: t('letters.reference', { number: String(number) }) },
      { kind: 'paragraph', text: addressee, look: 'lead' },
      { kind: 'heading', level: 1, text: subject },
      ...blocks.flatMap((block): Block[] =>
        'text' in block
          ? [{ kind: 'paragraph', text: block.text }]
          : block.recommendations.map((one): Block => ({
              kind: 'numbered',
              number: one.number,
              text: [
                { text: one.text, isIssued: true, language: one.language },
                { text: ` (${one.source})`, language: 'en' },
              ],
            })),
      ),
      ...signature,
    ],
  };
}
