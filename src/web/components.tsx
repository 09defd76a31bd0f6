import type { Child } from 'hono/jsx';
import type { Problem } from '../problem.ts';
import type { PageContext } from './context.ts';
import { withQuery } from './layout.tsx';
import { markWords } from './mark-words.ts';

/** The UN's words, in the serif, in their own language and direction. Ours are never set so. */
export function Words({
  language,
  class: more,
  children,
}: {
  language: string;
  class?: string;
  children?: Child;
}) {
  return (
    <span class={more ? `words ${more}` : 'words'} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {children}
    </span>
  );
}

/** The UN's words with some of them marked, such as those that led the machine to a proposal. */
export function MarkedText(props: { language: string; text: string; words: readonly string[] }) {
  return (
    <Words language={props.language} class="block">
      {markWords(props.text, props.words).map(({ text, isWord }) => (isWord ? <mark>{text}</mark> : text))}
    </Words>
  );
}

/** An official number, a symbol, an address: read from left to right in every language (in sentences, i18n sees to it). */
export function LeftToRight({ children }: { children?: Child }) {
  return <bdi dir="ltr">{children}</bdi>;
}

/** Everything that was wrong with a form, on top, each linked to its field; it takes the focus when the page opens. */
export function ProblemSummary({ page, problems }: { page: PageContext; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    // Turbo takes the address that the form was sent to for the page's, and would fetch it anew, without what was typed.
    <div class="problem" role="alert" tabindex={-1} autofocus id="problems" data-turbo="false">
      <h2>{page.t('shell.errors.title')}</h2>
      <ul>
        {problems.map(({ code, field, values }) => (
          <li>{field ? <a href={`#${field}`}>{page.t(code, values)}</a> : page.t(code, values)}</li>
        ))}
      </ul>
    </div>
  );
}

type FieldProps = {
  page: PageContext;
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'number' | 'url' | 'color' | 'file' | 'textarea';
  value?: string | undefined;
  problems?: readonly Problem[];
  /** As in HTML's `autocomplete`, so that browsers and password managers help. */
  autocomplete?: string;
  inputmode?: 'numeric' | 'email' | 'text';
  required?: boolean;
  rows?: number;
  accept?: string;
  multiple?: boolean;
  /** The language of what is typed, where it is not the page's. */
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
};

/** A labelled input with its hint and its problem, tied together for screen readers. */
export function Field(props: FieldProps) {
  const { page, name, label, hint, type = 'text', value, problems = [] } = props;
  const problem = problems.find(({ field }) => field === name);
  const describedBy =
    [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id: name,
    name,
    'aria-describedby': describedBy,
    'aria-invalid': problem ? ('true' as const) : undefined,
    required: props.required,
    lang: props.lang,
    dir: props.dir,
  };
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
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
      {type === 'textarea' ? (
        <textarea {...shared} rows={props.rows ?? 5}>
          {value}
        </textarea>
      ) : (
        <input
          {...shared}
          type={type}
          value={type === 'password' || type === 'file' ? undefined : value}
          autocomplete={props.autocomplete}
          inputmode={props.inputmode}
          accept={props.accept}
          multiple={props.multiple}
        />
      )}
    </div>
  );
}

type Choice = { value: string; label: string };

/** A labelled list to choose one from. */
export function Choices(props: {
  page: PageContext;
  name: string;
  label: string;
  hint?: string;
  choices: readonly Choice[];
  value?: string | undefined;
  problems?: readonly Problem[];
}) {
  const { page, name, label, hint, choices, value, problems = [] } = props;
  const problem = problems.find(({ field }) => field === name);
  const describedBy =
    [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
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
      <select
        id={name}
        name={name}
        aria-describedby={describedBy}
        aria-invalid={problem ? 'true' : undefined}
      >
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What stands in the place of an empty list: that it is empty, and what to do next. */
export function Empty({ children }: { children?: Child }) {
  return <div class="empty">{children}</div>;
}

/** Links to the neighbouring pages of a list; pages count from 1. */
export function Paging({ page, current, pages }: { page: PageContext; current: number; pages: number }) {
  if (pages <= 1) return null;
  const { t } = page;
  return (
    <nav class="paging" aria-label={t('shell.page.position', { page: current, pages })}>
      {current > 1 && (
        <a rel="prev" href={withQuery(page, { page: current === 2 ? undefined : String(current - 1) })}>
          {t('shell.page.previous')}
        </a>
      )}
      <span class="muted">{t('shell.page.position', { page: current, pages })}</span>
      {current < pages && (
        <a rel="next" href={withQuery(page, { page: String(current + 1) })}>
          {t('shell.page.next')}
        </a>
      )}
    </nav>
  );
}

/** How far a job has come, from 0 to 100, also without colour or script. */
export function Progress({ label, percent }: { label: string; percent: number }) {
  return (
    <p class="progress">
      <label>
        {label}
        <progress max={100} value={percent}>
          {percent}
        </progress>
      </label>
    </p>
  );
}

type SwitchChoice = { label: string; href: string; isCurrent: boolean };

/** Ways to see the same page differently, of which one is shown. */
export function Switch({ label, choices }: { label: string; choices: readonly SwitchChoice[] }) {
  return (
    <nav class="switch" aria-label={label}>
      {choices.map(({ label: name, href, isCurrent }) => (
        <a href={href} aria-current={isCurrent ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
