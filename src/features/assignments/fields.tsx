import type { Problem } from '../../problem.ts';
import { Choices, Field } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { offeredLanguages } from '../../web/names.tsx';
import type { AssignedOrganisation } from './assigning/queries.ts';
import { isAssignable } from './schema.ts';

type Assignable = Pick<AssignedOrganisation, 'slug' | 'kind' | 'names' | 'suspended_at'>;

/** The organisations that can be given a duty, as choices by name. */
export function organisationChoices({ formats }: PageContext, organisations: Iterable<Assignable>) {
  return [...organisations]
    .filter(isAssignable)
    .map(({ slug, names }) => ({ value: slug, label: formats.name(names) }))
    .sort((a, b) => formats.compare(a.label, b.label));
}

/** A few choices of which one holds, each with a sentence. */
export function OneOf(props: {
  page: PageContext;
  name: string;
  legend: string;
  hint?: string;
  choices: readonly { value: string; label: string }[];
  value: string | undefined;
  problems?: readonly Problem[];
}) {
  const { page, name, legend, hint, choices, value, problems = [] } = props;
  const problem = problems.find(({ field }) => field === name);
  const describedBy =
    [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset class={problem ? 'field wrong' : 'field'} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="wrong" id={`${name}-problem`}>
          {page.t(problem.code, problem.values)}
        </p>
      )}
      {choices.map((choice, at) => (
        <label class="choice">
          <input
            type="radio"
            id={at === 0 ? name : undefined}
            name={name}
            value={choice.value}
            checked={choice.value === value}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

/** A reason in words that everybody will read, and their language. */
export function ReasonFields(props: {
  page: PageContext;
  label: string;
  hint: string;
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, label, hint, typed, problems } = props;
  return (
    <>
      <Field
        page={page}
        name="reason"
        type="textarea"
        rows={5}
        label={label}
        hint={hint}
        value={typed['reason']}
        problems={problems}
        dir="auto"
      />
      <Choices
        page={page}
        name="language"
        label={page.t('assessments.language')}
        choices={offeredLanguages(page).map(({ code, name }) => ({ value: code, label: name }))}
        value={typed['language'] ?? page.language}
        problems={problems}
      />
    </>
  );
}
