import { READER_LIMITS } from '../../../documents/reader/reader-limits.ts';
import type { PageContext } from '../../../web/context.ts';

/** How many files may be chosen together. */
export const FILES_AT_ONCE = 20;
/** As the reader has it; a longer PDF is refused with a sentence. */
const PAGES = 400;

/** What can be brought in, and how much of it: stated before somebody chooses, not after. */
export function Limits({ page, megabytes }: { page: PageContext; megabytes: number }) {
  const { t, formats } = page;
  return (
    <details class="fold limits">
      <summary>{t('imports.limits')}</summary>
      <dl class="facts">
        <dt>{t('imports.limits.kinds')}</dt>
        <dd>{t('imports.limits.kinds.list')}</dd>
        <dt>{t('imports.limits.formats')}</dt>
        <dd>{t('imports.limits.formats.list')}</dd>
        <dt>{t('imports.limits.files')}</dt>
        <dd>{t('imports.limits.files.most', { files: FILES_AT_ONCE, megabytes })}</dd>
        <dt>{t('imports.limits.pages')}</dt>
        <dd>{formats.number(PAGES)}</dd>
        <dt>{t('imports.limits.reading')}</dt>
        <dd>{t('imports.limits.reading.most', { seconds: READER_LIMITS.timeoutMs / 1000 })}</dd>
      </dl>
    </details>
  );
}
