import type { Child } from 'hono/jsx';
import type { PageContext } from './context.ts';

/**
 * Around a form with long texts: keeps what is typed in the browser until the form is saved, so that neither a lost
 * connection nor a closed window loses it (web/browser/kept-draft.ts). Without a script it is the form alone.
 */
export function KeptDraft({ page, children }: { page: PageContext; children?: Child }) {
  const { t, viewer } = page;
  return (
    <kept-draft
      data-of={viewer.person?.id}
      data-found={t('shell.draft.found')}
      data-back={t('shell.draft.back')}
      data-away={t('shell.draft.away')}
      data-offline={t('shell.draft.offline')}
    >
      {children}
    </kept-draft>
  );
}
