import type { Position, ReadDocument } from '../../../documents/document.ts';
import type { PageContext } from '../../../web/context.ts';
import { documentName } from './document-name.ts';
import type { ReviewSet } from '../review-set.ts';

type OfSet = { page: PageContext; set: ReviewSet };
type Column = Position | 'none';
const COLUMNS: readonly Column[] = ['supported', 'partially-supported', 'noted', 'pending', 'none'];

type Counted = {
  name: string;
  total: number | null;
  /** How many by answer; null where the document says nothing of it. */
  by: Partial<Record<Column, number>>;
};

/**
 * The figures of all documents side by side, what is to be published first: what each lists, what an addendum says of
 * itself, and in a sentence each whether they agree.
 */
export function Counts({ page, set }: OfSet) {
  const { t, formats } = page;
  const published = publishedCounts(page, set);
  const rows = [published, ...documentCounts(page, set)];
  const columns = COLUMNS.filter((column) => rows.some(({ by }) => (by[column] ?? 0) > 0));
  const pledges = set.lead?.reading.pledges.length ?? 0;
  const findings = findingsOf(page, set, published);
  const isAgreed = findings.every(({ agrees }) => agrees);
  return (
    <section id="counts">
      <h2>{t('imports.counts')}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={t('imports.counts')}>
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{t('imports.counts.document')}</th>
              <th scope="col" class="number">
                {t('imports.counts.all')}
              </th>
              {columns.map((column) => (
                <th scope="col" class="number">
                  {t(`position.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, total, by }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="number">{total === null ? '' : formats.number(total)}</td>
                {columns.map((column) => (
                  <td class="number">{by[column] === undefined ? '' : formats.number(by[column])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {findings.length > 0 && (
        <>
          <p class={isAgreed ? 'verdict good' : 'verdict warn'}>
            <b>{t(isAgreed ? 'imports.counts.agree' : 'imports.counts.differ')}</b>
          </p>
          <ul class="findings small">
            {findings.map(({ sentence, agrees }) => (
              <li class={agrees ? undefined : 'wrong'}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {pledges > 0 && <p class="small muted">{t('imports.counts.pledges', { count: pledges })}</p>}
    </section>
  );
}

function publishedCounts(page: PageContext, set: ReviewSet): Counted {
  const kept = set.positions.filter((_, index) => set.items[index]?.leftOut !== true);
  return { name: page.t('imports.counts.afterwards'), total: kept.length, by: countBy(kept) };
}

function countBy(positions: readonly (Position | null)[]): Counted['by'] {
  const by: Counted['by'] = {};
  for (const position of positions) by[position ?? 'none'] = (by[position ?? 'none'] ?? 0) + 1;
  return by;
}

function documentCounts(page: PageContext, { lead, others }: ReviewSet): Counted[] {
  const readings = [...(lead ? [lead] : []), ...others].map(({ reading }) => reading);
  return readings.flatMap((reading): Counted[] => {
    const name = documentName(page, reading);
    const listed = reading.recommendations.length > 0 ? reading.recommendations : reading.positions;
    const read = { name, total: listed.length, by: countBy(listed.map(({ position }) => position)) };
    const stated = statedBy(reading);
    if (stated.size === 0) return [read];
    const own = { name: page.t('imports.counts.stated', { name }), total: stated.get(null) ?? null };
    const by = Object.fromEntries(
      [...stated].flatMap(([position, one]) => (position ? [[position, one]] : [])),
    );
    return [read, { ...own, by }];
  });
}

/** The counts that an addendum states of itself; of several for one answer, the one that fits what was read, else their sum. */
function statedBy({ counts = [], positions }: ReadDocument): Map<Position | null, number> {
  const stated = new Map<Position | null, number>();
  for (const [position, of] of Map.groupBy(counts, (one) => one.position)) {
    const read =
      position === null ? positions.length : positions.filter((one) => one.position === position).length;
    const sum = of.reduce((total, one) => total + one.stated, 0);
    stated.set(position, of.find((one) => one.stated === read)?.stated ?? sum);
  }
  return stated;
}

type Finding = { sentence: string; agrees: boolean };

function findingsOf(page: PageContext, set: ReviewSet, published: Counted): Finding[] {
  const { t, formats } = page;
  const { lead, others, base } = set;
  const findings: Finding[] = [];
  if (lead && lead.reading.recommendations.length > 0) {
    const odd = lead.reading.problems.filter(({ code }) => NUMBERING.has(code)).length;
    const values = {
      name: documentName(page, lead.reading),
      count: lead.reading.recommendations.length,
      odd,
    };
    findings.push({ sentence: t('imports.counts.numbering', values), agrees: odd === 0 });
  }
  for (const { reading, linked } of others) {
    const name = documentName(page, reading);
    const stated = [...statedBy(reading)].filter(([position]) => position !== null && position !== 'pending');
    for (const [position, count] of stated) {
      const read = reading.positions.filter((one) => one.position === position).length;
      const values = { name, position: t(`position.${position ?? 'none'}`), stated: count, read };
      findings.push({ sentence: t('imports.counts.own', values), agrees: count === read });
    }
    const missing = (published.total ?? 0) - linked.links.length;
    const isList = reading.recommendations.length > 0 && (reading.language ?? set.language) === set.language;
    if (isList && base.length > 0) {
      const values = { name, missing, more: linked.unlinked.length };
      findings.push({
        sentence: t('imports.counts.list', values),
        agrees: missing === 0 && linked.unlinked.length === 0,
      });
    }
    const answers = linked.links.filter(({ position }) => position !== null && position !== 'pending');
    const differing = answers.filter(({ item, position }) => set.positions[item] !== position);
    if (answers.length > 0) {
      const numbers = formats.list(differing.slice(0, 8).map(({ item }) => base[item]?.number ?? ''));
      const values = { name, answers: answers.length, differing: differing.length, numbers };
      findings.push({ sentence: t('imports.counts.answers', values), agrees: differing.length === 0 });
    }
  }
  return findings;
}

const NUMBERING: ReadonlySet<string> = new Set(['missing-numbers', 'repeated-number', 'empty-list']);
