import type { PageContext } from './context.ts';

/**
 * A form that was refused says so at the start of its title, which is the first that a screen reader says of a page
 * and what a tab shows. Done here for every form at once, so that none can forget it.
 */
export async function sayRefused({ t }: PageContext, response: Response): Promise<Response> {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status !== 400 || !isPage) return response;
  const html = await response.text();
  // a function, since a replacement text would give `$` a meaning
  const told = html.replace(
    /<title>(.*?)<\/title>/s,
    (_, title: string) => `<title>${t('shell.errors.inTitle')} ${title}</title>`,
  );
  return new Response(told, response);
}
