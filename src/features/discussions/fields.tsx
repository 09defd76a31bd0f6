import type { Translated } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { Choices } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { offeredLanguages } from '../../web/names.tsx';
import { askedAs, MENTIONS, type Askable } from './schema.ts';

type Fields = { page: PageContext; typed: Typed; problems: readonly Problem[] };

/** For which of their organisations somebody speaks; one needs no choice. */
export function SpeakerField(props: Fields & { speakers: readonly { slug: string; names: Translated }[] }) {
  const { page, typed, problems, speakers } = props;
  const { formats } = page;
  const [only, ...others] = speakers;
  if (only && others.length === 0) return <input type="hidden" name="organisation" value={only.slug} />;
  return (
    <Choices
      page={page}
      name="organisation"
      label={page.t('discussions.speaker')}
      choices={speakers.map(({ slug, names }) => ({ value: slug, label: formats.name(names) }))}
      value={typed['organisation']}
      problems={problems}
    />
  );
}

export function LanguageField({ page, typed, problems }: Fields) {
  return (
    <Choices
      page={page}
      name="language"
      label={page.t('discussions.language')}
      choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
      value={typed['language'] ?? page.language}
      problems={problems}
    />
  );
}

/** Whom to ask by name: written, or chosen from those who will read it. */
export function AskedFields(props: Fields & { choices: readonly Askable[] }) {
  const { page, typed, problems, choices } = props;
  const { t, formats } = page;
  const names = [...new Set(choices.map((one) => askedAs(one, (of) => formats.name(of))))].toSorted((a, b) =>
    formats.compare(a, b),
  );
  const fields = Array.from({ length: MENTIONS }, (_, at) => `asked-${at}`);
  const isOpen = fields.some((name) => typed[name] || problems.some(({ field }) => field === name));
  return (
    <details class="more" open={isOpen}>
      <summary>{t('discussions.asked')}</summary>
      <p class="hint">{t('discussions.asked.hint')}</p>
      <datalist id="askable">
        {names.map((name) => (
          <option value={name}></option>
        ))}
      </datalist>
      {fields.map((name, at) => {
        const problem = problems.find(({ field }) => field === name);
        return (
          <div class={problem ? 'field wrong' : 'field'}>
            <label for={name}>{t('discussions.asked.label', { number: at + 1 })}</label>
            {problem && (
              <p class="wrong" id={`${name}-problem`}>
                {t(problem.code, problem.values)}
              </p>
            )}
            <input
              id={name}
              name={name}
              type="text"
              list="askable"
              autocomplete="off"
              dir="auto"
              value={typed[name]}
              aria-invalid={problem ? 'true' : undefined}
              aria-describedby={problem ? `${name}-problem` : undefined}
            />
          </div>
        );
      })}
    </details>
  );
}
