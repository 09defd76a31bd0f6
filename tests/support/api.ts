import { expect } from 'vitest';
import type { z } from 'zod';
import * as answers from '../../src/features/api/answers.ts';
import type { SandboxSite } from './sandbox-site.ts';

export const ORIGIN = 'http://127.0.0.1:8080';

/** Asks a site's API as programs do. */
export function apiOf(site: () => Pick<SandboxSite, 'app'>) {
  /** Without cookies, from an address of its own so that tests do not use up each other's limit. */
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET', from = 'test') => {
    const socket = { incoming: { socket: { remoteAddress: from } } };
    const response = await site().app.request(`${ORIGIN}/api/v1${path}`, { method, headers }, socket);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson && text ? JSON.parse(text) : null) as Record<string, unknown>,
    };
  };

  /** The answer as its schema promises it, with no field that the schema does not name. */
  const read = async <Schema extends z.ZodObject>(
    path: string,
    schema: Schema,
  ): Promise<z.output<Schema>> => {
    const answer = await ask(path);
    expect(answer.status, answer.text).toBe(200);
    return schema.strict().parse(answer.body) as z.output<Schema>;
  };

  const refusal = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const answer = await ask(path, headers, method);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = answers.problem.strict().parse(answer.body);
    expect(problem.status).toBe(answer.status);
    return { ...answer, problem };
  };

  return { ask, read, refusal };
}
