import type { SavedField, SavedPage, SavedRow } from '../saved-data.ts';

/**
 * The script of the page that is saved and filled in without a line. It asks nobody for anything: what it shows stands in
 * the page, what is typed stays in the browser where it may, and leaves as a file. Texts come in as text, never as markup.
 */
type Answers = Map<string, Map<string, string>>;

const page = JSON.parse(find('data').textContent ?? '') as SavedPage;
const { words, fields } = page;
const store = `suivi-offline ${page.stamp}`;
const answers: Answers = new Map();
const marks = new Map<string, () => void>();
let isSaved = true;

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no ${id}`);
  return element;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

function say(id: string, text: string): void {
  find(id).textContent = text;
}

/** What was typed, as it is sent: the rows and fields that differ from what the page was made with. */
function written(): string {
  const rows = [...answers]
    .filter(([, said]) => said.size > 0)
    .map(([key, said]) => ({ key, said: Object.fromEntries(said) }));
  return JSON.stringify({ suivi: page.format, stamp: page.stamp, rows });
}

/** Takes answers in that were kept or saved; false for what is none, or of another page. */
function takeIn(text: string): boolean {
  try {
    const read = JSON.parse(text) as {
      stamp?: unknown;
      rows?: { key: string; said: Record<string, unknown> }[];
    };
    if (read.stamp !== page.stamp || !Array.isArray(read.rows)) return false;
    for (const { key, said } of read.rows)
      for (const [field, value] of Object.entries(said))
        if (typeof value === 'string') note(key, field, value);
    return true;
  } catch {
    return false;
  }
}

function note(key: string, field: string, value: string): void {
  const row = page.rows.find((one) => one.key === key);
  if (!row) return;
  const said = answers.get(key) ?? new Map<string, string>();
  answers.set(key, said);
  if (value === (row.said[field] ?? '')) said.delete(field);
  else said.set(field, value);
  marks.get(key)?.();
}

function valueOf(row: SavedRow, field: string): string {
  return answers.get(row.key)?.get(field) ?? row.said[field] ?? '';
}

function keep(): boolean {
  try {
    localStorage.setItem(store, written());
    return true;
  } catch {
    return false;
  }
}

function changed(): void {
  isSaved = false;
  const count = [...answers.values()].filter(({ size }) => size > 0).length;
  say('count', `${words.filled}: ${new Intl.NumberFormat(page.language).format(count)}`);
  say('kept', keep() ? words.kept : words.notKept);
}

function control(row: SavedRow, field: SavedField, id: string): HTMLElement {
  const value = valueOf(row, field.name);
  const attributes = { id, name: id, 'aria-describedby': `${id}-hint` };
  let input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  if (field.choices) {
    input = make('select', attributes, make('option', { value: '' }, words.none));
    for (const choice of field.choices) input.append(make('option', { value: choice.value }, choice.label));
    // what was chosen once and is not offered any more
    if (value !== '' && field.choices.every((choice) => choice.value !== value))
      input.append(make('option', { value }, row.shown[field.name] ?? value));
    input.value = value;
  } else if (field.isDay) {
    input = make('input', { ...attributes, type: 'date' });
    input.value = value;
  } else {
    input = make('textarea', { ...attributes, rows: '4', dir: 'auto', maxlength: String(field.most) });
    input.value = value;
  }
  input.addEventListener('input', () => {
    note(row.key, field.name, input.value);
    changed();
  });
  return input;
}

function form(row: SavedRow, at: number): HTMLElement {
  const box = make('div', { class: 'fields' });
  for (const field of fields) {
    const id = `r${at}-${field.name}`;
    box.append(
      make(
        'div',
        { class: 'field' },
        make('label', { for: id }, field.label),
        make('p', { class: 'hint', id: `${id}-hint` }, field.hint),
        control(row, field, id),
      ),
    );
  }
  return box;
}

function rowElement(row: SavedRow, at: number): HTMLElement {
  const mark = make('span', { class: 'mark' });
  const name = make('span', { class: 'reference' }, `${row.kind} `, make('bdi', {}, row.reference));
  const text = make('span', { class: 'words', lang: row.language, dir: 'auto' }, row.words);
  const details = make('details', {}, make('summary', {}, name, ' ', mark, text));
  const show = () => {
    mark.textContent = (answers.get(row.key)?.size ?? 0) > 0 ? words.mark : '';
  };
  marks.set(row.key, show);
  show();
  // two thousand forms at once would be too much for a phone
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1)
      details.append(make('p', { class: 'hint' }, row.part), form(row, at));
  });
  return make('li', {}, details);
}

function draw(): void {
  marks.clear();
  const list = find('rows');
  list.replaceChildren(...page.rows.map(rowElement));
}

function filter(): void {
  const asked = (find('search') as HTMLInputElement).value.trim().toLocaleLowerCase();
  const onlyFilled = (find('only') as HTMLInputElement).checked;
  [...find('rows').children].forEach((item, at) => {
    const row = page.rows[at];
    if (!row || !(item instanceof HTMLElement)) return;
    const isFound = `${row.reference} ${row.words}`.toLocaleLowerCase().includes(asked);
    item.hidden = !isFound || (onlyFilled && (answers.get(row.key)?.size ?? 0) === 0);
  });
}

function save(): void {
  const address = URL.createObjectURL(new Blob([written()], { type: 'application/json' }));
  const link = make('a', { href: address, download: page.fileName });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  isSaved = true;
  say('kept', words.saved);
}

async function load(file: File | undefined): Promise<void> {
  if (!file) return;
  const isOurs = takeIn(await file.text());
  if (isOurs) draw();
  changed();
  say('kept', isOurs ? words.loaded : words.notOurs);
}

function kept(): string | null {
  try {
    return localStorage.getItem(store);
  } catch {
    return null;
  }
}

const before = kept();
if (before !== null) takeIn(before);
draw();
changed();
isSaved = true;
find('search').addEventListener('input', filter);
find('only').addEventListener('change', filter);
find('save').addEventListener('click', save);
find('load').addEventListener('change', (event) => void load((event.target as HTMLInputElement).files?.[0]));
window.addEventListener('beforeunload', (event) => {
  if (!isSaved && !keep()) event.preventDefault();
});
find('work').hidden = false;
