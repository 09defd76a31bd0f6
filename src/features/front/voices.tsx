import type { PageContext } from '../../web/context.ts';
import { LeftToRight, Words } from '../../web/components.tsx';
import { StatusMark } from '../assessments/components.tsx';
import { voices as inOrder } from '../assessments/schema.ts';
import { recommendationHref, reviewName } from '../recommendations/components.tsx';
import type { VoicesDiffering } from './queries.ts';

/** Where voices do not count a recommendation alike: how many, and what each says of the first few. */
export function VoicesDiffer({ page, voices }: { page: PageContext; voices: VoicesDiffering }) {
  const { t } = page;
  const { assessed, count, items } = voices;
  return (
    <section>
      <h2>{t('front.voices')}</h2>
      <p class="measure">
        {t('front.voices.assessed', { count: assessed })}{' '}
        {assessed > 0 && t('front.voices.differ', { count })}{' '}
        {count > 0 && <a href="/recommendations?voices=differ">{t('front.thread.see')}</a>}
      </p>
      {items.length > 0 && (
        <ul class="list">
          {items.map((item) => (
            <li class="voiced">
              <div>
                <ul class="source">
                  <li>
                    <b>
                      <LeftToRight>{item.number}</LeftToRight>
                    </b>
                  </li>
                  <li>{reviewName(page, item)}</li>
                </ul>
                <h3>
                  <Words language={item.language}>
                    <a href={recommendationHref(item.address)}>{item.text}</a>
                  </Words>
                </h3>
              </div>
              <dl class="side">
                {inOrder.flatMap((voice) =>
                  item.assessments
                    .filter((said) => said.voice === voice)
                    .map((said) => (
                      <div>
                        <dt>{page.formats.name(said.organisation_names)}</dt>
                        <dd>
                          <StatusMark page={page} assessment={said} />
                        </dd>
                      </div>
                    )),
                )}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
