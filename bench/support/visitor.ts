import { runSuivi } from './programs.ts';

type Account = { email: string; password: string; roles: string[] };

/** Signs in with the form that people fill in; returns the cookies to send from then on. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const response = await post(url, '/sign-in', new URLSearchParams({ email, password }));
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  if (response.status !== 303 || !cookies.some((cookie) => cookie.includes('session_token')))
    throw new Error(`signing in as ${email} was answered ${response.status}`);
  return cookies.join('; ');
}

/** Signs in to a running sandbox as its secretariat. */
export async function signInToSandbox(url: string, data: string): Promise<string> {
  const { accounts } = JSON.parse(await runSuivi(['sandbox', '--json'], data)) as { accounts: Account[] };
  const secretary = accounts.find(({ roles }) => roles.includes('secretariat'));
  if (!secretary) throw new Error('the sandbox has no secretariat');
  return signIn(url, secretary.email, secretary.password);
}

/** Sends a form as a browser on the same site would; redirects are not followed. */
export async function post(url: string, path: string, form: BodyInit, cookie = ''): Promise<Response> {
  const response = await fetch(url + path, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie },
  });
  await response.clone().arrayBuffer();
  return response;
}

export async function text(url: string, path: string, cookie = ''): Promise<string> {
  const response = await fetch(url + path, { headers: { cookie } });
  if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
  return response.text();
}
