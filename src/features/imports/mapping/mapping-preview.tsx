import type { MappedSheet, RegisterPart } from '../../../documents/recognise/registers/mapped-sheet.ts';
import type { SheetMapping } from '../../../documents/recognise/registers/sheet-mapping.ts';
import { LeftToRight, Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { mechanismName } from '../../recommendations/components.tsx';
import { ReadingProblems } from '../reading-problems.tsx';

const SHOWN = 3;

/** What comes out of a spreadsheet as its columns are chosen now: each review with its first recommendations. */
export function MappingPreview(props: { page: PageContext; mapped: MappedSheet; mapping: SheetMapping }) {
  const { page, mapped, mapping } = props;
  const { t } = page;
  const language = mapping.columns.find(({ meaning }) => meaning === 'text')?.language ?? 'en';
  return (
    <section id="preview">
      <h2>{t('imports.mapping.outcome', { reviews: mapped.parts.length })}</h2>
      {mapped.problems.length > 0 && <ReadingProblems page={page} problems={mapped.problems} />}
      {mapped.parts.map((part) => (
        <Part page={page} part={part} language={language} />
      ))}
    </section>
  );
}

function Part({ page, part, language }: { page: PageContext; part: RegisterPart; language: string }) {
  const { t, formats } = page;
  const { review, recommendations, problems } = part;
  return (
    <>
      <h3>
        {mechanismName(page, review.mechanism)} <bdi>{review.which}</bdi>
      </h3>
      <p class="small">{t('reviews.count', { count: recommendations.length })}</p>
      {problems.length > 0 && <ReadingProblems page={page} problems={problems} />}
      <ul class="list">
        {recommendations.slice(0, SHOWN).map((item) => (
          <li class="plain">
            <div>
              <ul class="source">
                <li>
                  <b>
                    <LeftToRight>{item.number}</LeftToRight>
                  </b>
                </li>
                {item.states.length > 0 && (
                  <li>{formats.list(item.states.map((code) => formats.state(code)))}</li>
                )}
                {item.position && <li>{t(`position.${item.position}`)}</li>}
              </ul>
              <Words language={language}>{item.text}</Words>
              {(item.wordings ?? []).map((wording) => (
                <Words language={wording.language}>{wording.text}</Words>
              ))}
              <dl class="facts small">
                {(item.entries ?? []).map((entry) => (
                  <>
                    <dt>
                      <bdi>{entry.heading}</bdi>
                    </dt>
                    <dd>
                      <bdi>{entry.text}</bdi>{' '}
                      <span class="tag">
                        {t(entry.published === true ? 'imports.mapping.public' : 'imports.mapping.inside')}
                      </span>
                    </dd>
                  </>
                ))}
              </dl>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
