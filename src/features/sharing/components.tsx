import type { PageContext } from '../../web/context.ts';
import { embedCodeHref } from './schema.ts';

/** The way from a page with a figure to how that figure is shown elsewhere; a day of the past is not. */
export function EmbedLink({ page }: { page: PageContext }) {
  if (page.asOf) return <></>;
  return (
    <p class="small no-print">
      <a href={embedCodeHref(page.path)}>{page.t('sharing.embed.link')}</a>
    </p>
  );
}
