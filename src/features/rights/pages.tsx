import { leftToRight } from '../../i18n/translator.ts';
import { articlesOf, rightFamilies, rightsOfFamily, type Right } from '../../vocabularies/rights.ts';
import { Empty, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { ListedRecommendation } from '../recommendations/components.tsx';
import { EmbedLink } from '../sharing/components.tsx';
import type { Figures } from '../subjects/actions.ts';
import { AskingStates, Bars, NewestOf, SubjectFigures } from '../subjects/components.tsx';
import { rightHref, termHref, type Subject } from '../subjects/schema.ts';
import type { Entitlement, Term } from '../terms/actions.ts';
import { EntitlementText } from '../terms/components.tsx';

/** Every right, family by family, with how many recommendations concern it. */
export function RightsPage({ page, counts }: { page: PageContext; counts: ReadonlyMap<string, number> }) {
  const { t } = page;
  const most = Math.max(1, ...counts.values());
  return (
    <Layout page={page} title={t('rights.title')}>
      <section class="first">
        <h1>{t('rights.title')}</h1>
        <p class="measure muted">{t('rights.lead', { country: page.countryName })}</p>
        <p class="measure small muted">
          {t('figures.byRight')}. {t('rights.words')}
        </p>
        <div class="figures">
          {rightFamilies.map((family) => (
            <Bars
              page={page}
              caption={t(`rights.family.${family}`)}
              what={t('recommendations.facet.right')}
              of={most}
              bars={rightsOfFamily(family).map((right) => ({
                label: t(`right.${right}`),
                href: rightHref(right),
                count: counts.get(right) ?? 0,
              }))}
            />
          ))}
        </div>
      </section>
    </Layout>
  );
}

export type RightView = {
  right: Right;
  subject: Subject;
  /** The themes of the register that concern it. */
  themes: readonly Term[];
  figures: Figures;
  states: readonly { state: string; count: number }[];
  newest: readonly ListedRecommendation[];
  entitlements: readonly Entitlement[];
};

/** One right: what it is, where it is written, what was asked about it, and what it entitles to in this country. */
export function RightPage({ page, view }: { page: PageContext; view: RightView }) {
  const { t } = page;
  const { right, subject, themes, figures, states, newest } = view;
  const { total } = figures;
  return (
    <Layout page={page} title={t(`right.${right}`)} description={t(`right.${right}.what`)} hasCard>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/rights">{t('rights.title')}</a>
          </li>
        </ul>
        <h1>{t(`right.${right}`)}</h1>
        <p class="measure">{t(`right.${right}.what`)}</p>
        <p class="measure">{t('rights.sentence', { country: page.countryName, total })}</p>
        {total > 0 && (
          <>
            <SubjectFigures page={page} subject={subject} figures={figures} />
            <EmbedLink page={page} />
            <AskingStates page={page} subject={subject} states={states} />
          </>
        )}
      </section>
      <Articles page={page} right={right} />
      <Entitlements page={page} view={view} />
      <section>
        <h2>{t('rights.themes')}</h2>
        {themes.length === 0 ? (
          <Empty>
            <p>{t('rights.nothing')}</p>
          </Empty>
        ) : (
          <Bars
            page={page}
            caption={t('figures.byTerm')}
            what={t('recommendations.terms.theme')}
            bars={themes.map(({ labels, languages, count }) => ({
              label: labels[0] ?? '',
              href: termHref('theme', labels[0] ?? ''),
              count,
              language: languages[0],
            }))}
          />
        )}
      </section>
      <NewestOf page={page} subject={subject} total={total} items={newest} />
    </Layout>
  );
}

function Articles({ page, right }: { page: PageContext; right: Right }) {
  const { t } = page;
  return (
    <section id="articles">
      <h2>{t('rights.articles')}</h2>
      <dl class="facts">
        {articlesOf(right).map(({ instrument, articles }) => (
          <>
            <dt>{t(`instrument.${instrument}`)}</dt>
            <dd>
              {t('instrument.articles', {
                count: articles.length === 1 && !articles[0]?.includes('–') ? 1 : 3,
                articles: page.formats.list(articles.map(leftToRight)),
              })}
            </dd>
          </>
        ))}
      </dl>
      <p class="measure small muted">
        {t('rights.articles.note', { country: page.countryName })} {t('rights.words')}
      </p>
    </section>
  );
}

/** What somebody wrote for the themes under a right; a theme without such words is left out. */
function Entitlements({ page, view }: { page: PageContext; view: RightView }) {
  const { t } = page;
  const written = view.themes.flatMap((theme) => {
    const entitlements = view.entitlements.filter((row) => row.theme === theme.slug);
    return entitlements.length > 0 ? [{ theme, entitlements }] : [];
  });
  return (
    <section id="entitlement">
      <h2>{t('rights.entitlements')}</h2>
      {written.length === 0 && (
        <Empty>
          <p>{t('rights.entitlements.empty')}</p>
        </Empty>
      )}
      {written.map(({ theme, entitlements }) => (
        <>
          <h3>
            <Words language={theme.languages[0] ?? 'en'} class="small">
              <a href={termHref('theme', theme.labels[0] ?? '')}>{theme.labels[0]}</a>
            </Words>
          </h3>
          <EntitlementText page={page} entitlements={entitlements} />
        </>
      ))}
    </section>
  );
}
