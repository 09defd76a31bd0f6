import type { JSX } from 'hono/jsx/jsx-runtime';
import { HtmlEscapedCallbackPhase, resolveCallback } from 'hono/utils/html';
import type { Ask } from './context.ts';

/**
 * Sends a page that is drawn for many and kept (RegisterPages), with its text beside the answer: reading it back out of a
 * `Response` took a tenth of the time of a list page.
 */
export async function sendPage(ask: Ask, page: JSX.Element): Promise<Response> {
  const drawn = await resolveCallback(await page, HtmlEscapedCallbackPhase.Stringify, false, {});
  ask.set('drawn', drawn);
  return ask.html(drawn);
}
