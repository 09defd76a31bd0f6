import type { Translated } from '../database/tables.ts';
import type { Language } from '../i18n/translator.ts';
import type { Problem } from '../problem.ts';
import { Field } from './components.tsx';
import type { PageContext } from './context.ts';
import type { Typed } from './forms.ts';

const LONGEST_NAME = 200;

/** The names that a form's fields `name-<language>` hold; an empty field is no name. */
export function namesTyped(typed: Typed, languages: readonly string[]): Translated {
  const names = languages.map((code) => [code, typed[`name-${code}`] ?? ''] as const);
  return Object.fromEntries(names.filter(([, name]) => name !== ''));
}

/** The fields `name-<language>` that names stand in. */
export function namesAsTyped(names: Translated): Typed {
  return Object.fromEntries(Object.entries(names).map(([code, name]) => [`name-${code}`, name]));
}

/** Names as they are kept: those of languages that the form did not ask for stay. */
export function mergeNames(standing: Translated, typed: Translated, asked: readonly string[]): Translated {
  const others = Object.entries(standing).filter(([code]) => !asked.includes(code));
  return Object.fromEntries([...others, ...Object.entries(typed)]);
}

/** What is wrong with names: there has to be one in the first language, and none may be endless. */
export function nameProblems(names: Translated, first: string): Problem[] {
  const problems: Problem[] = [];
  if (!names[first])
    problems.push({
      code: 'shell.name.missing',
      field: `name-${first}`,
      values: { language: languageName(first) },
    });
  for (const [code, name] of Object.entries(names))
    if (name.length > LONGEST_NAME)
      problems.push({
        code: 'shell.name.tooLong',
        field: `name-${code}`,
        values: { language: languageName(code), length: name.length, most: LONGEST_NAME },
      });
  return problems;
}

function languageName(code: string): string {
  return new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code;
}

/** The languages that a country offers, its own first. */
export function offeredLanguages(page: PageContext): Language[] {
  return page.country.languages.flatMap((code) =>
    page.languages.filter((language) => language.code === code),
  );
}

/** One field a language for the name of something; the first has to be filled in. */
export function NameFields(props: {
  page: PageContext;
  languages: readonly Language[];
  label: string;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, languages, label, typed, problems } = props;
  return (
    <fieldset>
      <legend>{label}</legend>
      {languages.length > 1 && (
        <p class="hint">{page.t('shell.name.hint', { language: languages[0]?.name ?? '' })}</p>
      )}
      {languages.map((language) => (
        <Field
          page={page}
          name={`name-${language.code}`}
          label={language.name}
          value={typed[`name-${language.code}`]}
          problems={problems}
          lang={language.code}
          dir={language.direction}
        />
      ))}
    </fieldset>
  );
}
