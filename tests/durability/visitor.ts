import { sandboxAccounts } from '../../src/sandbox/build.ts';
import { SECRET } from './system.ts';

export type Answer = { status: number; to: string | null; body: Buffer; text: string };

/** A browser as far as these tests need one: it keeps cookies, says where its forms are from, and follows nothing. */
export class Visitor {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, {});
  }

  post(path: string, form: Record<string, string> | FormData): Promise<Answer> {
    const body = form instanceof FormData ? form : new URLSearchParams(form);
    return this.#ask(path, { method: 'POST', body, headers: { origin: this.#url } });
  }

  /** Signs in as the sandbox's administrator, who is its secretariat too. */
  async signIn(): Promise<Answer> {
    const [account] = sandboxAccounts(SECRET);
    if (!account) throw new Error('the sandbox has no account');
    const { email, password } = account;
    return this.post('/sign-in', { email, password });
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    // A connection that is kept would be one to a server that has been killed meanwhile.
    headers.set('connection', 'close');
    if (this.#cookies.size > 0)
      headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(this.#url + path, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, to: response.headers.get('location'), body, text: body.toString() };
  }
}

/** Adds an organisation as an administrator does; it is acknowledged when the answer leads on (303). */
export function addOrganisation(visitor: Visitor, name: string): Promise<Answer> {
  return visitor.post('/administration/organisations/new', { 'name-en': name, kind: 'ministry' });
}

/** A form that uploads one document for import. */
export function uploadForm(name: string, bytes: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData();
  form.set('file', new File([bytes], name, { type: 'application/pdf' }));
  return form;
}
