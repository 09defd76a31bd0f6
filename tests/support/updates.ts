import type { Visitor } from './sandbox-site.ts';

/** A form of an update with files, as a browser sends it. */
export function updateFields(fields: Record<string, string> = {}): Record<string, string> {
  return {
    'starts-on': '2026-03-01',
    'ends-on': '2026-06-30',
    language: 'en',
    changed: '61 of 74 women were given a place the same day, against 38 of 70 a year before.',
    done: 'Two shelters were opened.',
    version: '',
    ...fields,
  };
}

/** Sends a form with files in it; comes back with the status and where it leads. */
export async function sendUpdate(
  app: { request: (url: string, init: RequestInit) => Response | Promise<Response> },
  visitor: Visitor,
  path: string,
  fields: Record<string, string>,
  files: Record<string, { name: string; bytes: string }> = {},
): Promise<{ status: number; to: string | null; text: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const [field, { name, bytes }] of Object.entries(files)) body.append(field, new File([bytes], name));
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await app.request(`http://127.0.0.1:8080${path}`, {
    method: 'POST',
    body,
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
  return {
    status: response.status,
    to: response.headers.get('location'),
    text: await response.text(),
  };
}
