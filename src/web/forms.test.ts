import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Env } from './context.ts';
import { parseForm, type ParsedForm } from './forms.ts';

const schema = z.object({
  email: z.string('accounts.signIn.email.missing').min(1, 'accounts.signIn.email.missing'),
  session: z.string('accounts.name.missing').max(3, 'accounts.name.long'),
  roles: z.array(z.string()),
});

async function parse(form: FormData | URLSearchParams): Promise<ParsedForm<z.output<typeof schema>>> {
  const app = new Hono<Env>();
  app.post('/', async (ask) => ask.json(await parseForm(ask, schema, ['roles'])));
  const response = await app.request('/', { method: 'POST', body: form });
  return (await response.json()) as ParsedForm<z.output<typeof schema>>;
}

it('a form comes back parsed, with repeated fields as a list', async () => {
  const form = new URLSearchParams([
    ['email', 'ana@example.org'],
    ['session', '1'],
    ['roles', 'nhri'],
    ['roles', 'observer'],
  ]);
  expect(await parse(form)).toMatchObject({
    ok: true,
    value: { email: 'ana@example.org', session: '1', roles: ['nhri', 'observer'] },
  });
});

it('a list of which nothing was ticked is empty', async () => {
  const parsed = await parse(new URLSearchParams({ email: 'a', session: '' }));
  expect(parsed).toMatchObject({ ok: true, value: { roles: [] } });
});

it('every problem comes back at once with its field and sentence, and what was typed stays', async () => {
  expect(await parse(new URLSearchParams({ email: '', session: 'long' }))).toEqual({
    ok: false,
    problems: [
      { code: 'accounts.signIn.email.missing', field: 'email' },
      { code: 'accounts.name.long', field: 'session' },
    ],
    typed: { email: '', session: 'long' },
  });
});

it('a field that is missing or is a file is a problem, not a failure', async () => {
  const form = new FormData();
  form.set('email', new File(['x'], 'x.txt'));
  expect(await parse(form)).toMatchObject({
    ok: false,
    problems: [
      { code: 'accounts.signIn.email.missing', field: 'email' },
      { code: 'accounts.name.missing', field: 'session' },
    ],
    typed: {},
  });
});

it('what PostgreSQL cannot keep is left out', async () => {
  const parsed = await parse(new URLSearchParams({ email: 'a\u0000b', session: '' }));
  expect(parsed).toMatchObject({ ok: true, value: { email: 'ab' }, typed: { email: 'ab' } });
});
