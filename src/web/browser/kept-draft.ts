/** What was typed into a form and not saved, by the names of its fields, and the mark of the version that it was typed over. */
type Draft = { at: number; version: string | undefined; fields: Record<string, string> };

const PREFIX = 'suivi.draft ';
/** What nobody has come back for in this time is thrown away. */
const LIFE_MS = 14 * 24 * 3600 * 1000;

type Submitted = { success: boolean; fetchResponse?: { location: URL } };
type Writable = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

/**
 * Keeps what is typed into its form in the browser until the form is saved, and offers it when the form is opened anew: a
 * line that breaks while a long text is sent, a window that is closed, a session that has ended meanwhile lose nothing.
 * It is offered to nobody but whoever typed it. Whoever signs out takes it along.
 */
class KeptDraft extends HTMLElement {
  #before = new Map<string, string>();
  /** What was kept earlier, while nobody has said what is to become of it. */
  #undecided: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { form } = this;
    if (!form) return;
    for (const field of fieldsOf(form)) this.#before.set(nameOf(field), valueOf(field));
    const kept = read(this.key);
    if (kept && Object.entries(kept.fields).some(([name, value]) => this.#before.get(name) !== value))
      this.#offer(kept);
    // a refused form comes back with all that was typed: it stands there already, and is still not saved
    else for (const name of Object.keys(kept?.fields ?? {})) this.#before.delete(name);
    form.addEventListener('input', this.#noteSoon);
    form.addEventListener('turbo:submit-end', this.#submitted);
    form.addEventListener('turbo:fetch-request-error', this.#failed);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get key(): string {
    return `${PREFIX}${this.dataset['of']} ${this.form?.getAttribute('action') ?? location.pathname}`;
  }

  get #version(): HTMLInputElement | null {
    return this.querySelector('input[name="version"]');
  }

  #noteSoon = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#note(), 300);
  };

  #note(): void {
    const changed = fieldsOf(this.form).filter((field) => valueOf(field) !== this.#before.get(nameOf(field)));
    const fields = {
      ...this.#undecided?.fields,
      ...Object.fromEntries(changed.map((field) => [nameOf(field), valueOf(field)])),
    };
    const version = (this.#undecided ?? { version: this.#version?.value }).version;
    if (Object.keys(fields).length === 0) localStorage.removeItem(this.key);
    else write(this.key, { at: Date.now(), version, fields });
  }

  #submitted = (event: Event) => {
    const { success, fetchResponse } = (event as CustomEvent<Submitted>).detail;
    clearTimeout(this.#timer);
    // whose session has ended is led on to sign in, and nothing was saved
    if (success && fetchResponse?.location.pathname !== '/sign-in') localStorage.removeItem(this.key);
    else this.#note();
  };

  #failed = () => {
    this.#note();
    this.#tell(this.dataset['offline'] ?? '');
  };

  #tell(words: string, ...buttons: HTMLButtonElement[]): void {
    this.querySelector('.kept')?.remove();
    const notice = document.createElement('div');
    notice.className = 'problem information kept';
    notice.role = 'status';
    const sentence = document.createElement('p');
    sentence.textContent = words;
    notice.append(sentence);
    if (buttons.length > 0) {
      const actions = document.createElement('p');
      actions.className = 'actions';
      actions.append(...buttons);
      notice.append(actions);
    }
    this.prepend(notice);
  }

  #offer(kept: Draft): void {
    this.#undecided = kept;
    const decide = () => {
      this.#undecided = undefined;
      this.querySelector('.kept')?.remove();
    };
    const back = button(this.dataset['back'] ?? '', () => {
      const typed = fieldsOf(this.form).filter((field) => nameOf(field) in kept.fields);
      for (const field of typed) putInto(field, kept.fields[nameOf(field)] ?? '');
      // where somebody else has saved since, both versions are shown when it is sent
      if (this.#version && kept.version !== undefined) this.#version.value = kept.version;
      decide();
      typed[0]?.focus();
    });
    const away = button(this.dataset['away'] ?? '', () => {
      localStorage.removeItem(this.key);
      decide();
    });
    away.className = 'quiet';
    this.#tell(this.dataset['found'] ?? '', back, away);
  }
}

function fieldsOf(form: HTMLFormElement | null): Writable[] {
  const kept =
    'textarea[name], select[name], input[name]:not([type="hidden"], [type="password"], [type="file"])';
  return [...(form?.querySelectorAll<Writable>(kept) ?? [])];
}

function isTicked(field: Writable): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

/** Boxes share a name and differ by what they stand for. */
function nameOf(field: Writable): string {
  return isTicked(field) ? `${field.name}=${field.value}` : field.name;
}

function valueOf(field: Writable): string {
  if (!isTicked(field)) return field.value;
  return field.checked ? 'ticked' : '';
}

function putInto(field: Writable, value: string): void {
  if (isTicked(field)) field.checked = value === 'ticked';
  else field.value = value;
}

function button(words: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', onClick);
  return made;
}

function read(key: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    return draft && Date.now() - draft.at < LIFE_MS ? draft : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, draft: Draft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // a full or forbidden storage: the form works as one without it
  }
}

/** Makes the element known, throws away what is old, and everything when somebody signs out. */
export function keepDrafts(): void {
  customElements.define('kept-draft', KeptDraft);
  for (const key of Object.keys(localStorage))
    if (key.startsWith(PREFIX) && !read(key)) localStorage.removeItem(key);
  document.addEventListener('submit', ({ target }) => {
    if (!(target as Element).matches('form.session')) return;
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  });
}
