import { LeftToRight } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { recommendationHref } from './components.tsx';

/** How to cite a recommendation: as a footnote, with its lasting address, and for reference managers. */
export function Citations(props: {
  page: PageContext;
  publicUrl: string;
  address: string;
  symbol: string;
  number: string;
}) {
  const { page, publicUrl, address, symbol, number } = props;
  const { t } = page;
  const href = recommendationHref(address);
  return (
    <>
      <p>{t('recommendations.citation', { symbol, number })}</p>
      <p class="small">
        {t('recommendations.citation.long', { symbol, number, site: page.countryName })}{' '}
        <span class="address">
          <LeftToRight>{new URL(href, publicUrl).href}</LeftToRight>
        </span>
      </p>
      <p class="small actions no-print">
        <a href={`${href}/citation.bib`}>BibTeX</a>
        <a href={`${href}/citation.json`}>CSL-JSON</a>
      </p>
    </>
  );
}
