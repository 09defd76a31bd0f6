import { LeftToRight } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { recommendationHref, reviewName } from '../../recommendations/components.tsx';
import type { AssigningPlan, Wanted } from './plan.ts';
import type { AssignedOrganisation, Place } from './queries.ts';

/** What the ids in a plan are called, and where they are read. */
export type PlanNames = {
  organisations: ReadonlyMap<string, AssignedOrganisation>;
  places: ReadonlyMap<string, Place>;
};

type OutlineProps = { page: PageContext; plan: AssigningPlan; names: PlanNames };

/** Exactly what giving duties will change, each sentence with the numbers of the recommendations that it is true of. */
export function Outline({ page, plan, names }: OutlineProps) {
  const { t, formats } = page;
  const nameOf = (id: string) => {
    const known = names.organisations.get(id);
    return known ? formats.name(known.names) : '';
  };
  const given = Map.groupBy(plan.give, ({ organisation, duty }) => `${organisation} ${duty}`);
  const ended = Map.groupBy(
    plan.give.flatMap(({ ends }) => ends),
    ({ organisation, duty }) => `${organisation} ${duty}`,
  );
  const left = Map.groupBy(plan.left, ({ organisation, lead }) => `${organisation} ${lead}`);
  const already = Map.groupBy(plan.already, ({ organisation }) => organisation);
  const effects = [
    ...[...given.values()].map((of) => ({ of, key: `give.${of[0]!.duty}` as const })),
    ...[...ended.values()].map((of) => ({ of, key: `end.${of[0]!.duty}` as const })),
  ];
  return (
    <div class="outline">
      {plan.give.length === 0 && <p class="problem information">{t('assignments.outline.nothing')}</p>}
      {effects.map(({ of, key }) => (
        <Effect
          page={page}
          of={of}
          names={names}
          sentence={t(`assignments.outline.${key}`, {
            count: of.length,
            name: nameOf(of[0]!.organisation),
          })}
        />
      ))}
      {[...left.values()].map((of) => (
        <Effect
          page={page}
          of={of}
          names={names}
          quiet
          sentence={t('assignments.outline.left', {
            count: of.length,
            name: nameOf(of[0]!.organisation),
            lead: nameOf(of[0]!.lead),
          })}
        />
      ))}
      {[...already.values()].map((of) => (
        <Effect
          page={page}
          of={of}
          names={names}
          quiet
          sentence={t('assignments.outline.already', {
            count: of.length,
            name: nameOf(of[0]!.organisation),
          })}
        />
      ))}
    </div>
  );
}

/** As many numbers as stand open; a reader who wants more unfolds them. */
const OPEN = 60;

function Effect(props: {
  page: PageContext;
  of: readonly Pick<Wanted, 'recommendation'>[];
  names: PlanNames;
  sentence: string;
  quiet?: boolean;
}) {
  const { page, of, names, sentence, quiet = false } = props;
  const wanted = new Set(of.map(({ recommendation }) => recommendation));
  // in the order of their documents, which is that of `places`
  const places = [...names.places.values()].filter(({ id }) => wanted.has(id));
  const reviews = [...Map.groupBy(places, ({ review_slug }) => review_slug).values()];
  const list = (
    <dl class="effect-places">
      {reviews.map((inReview) => (
        <>
          <dt>{inReview[0] && reviewName(page, inReview[0])}</dt>
          <dd>
            {inReview.map(({ address, number }) => (
              <>
                <a href={recommendationHref(address)}>
                  <LeftToRight>{number}</LeftToRight>
                </a>{' '}
              </>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
  return (
    <section class={quiet ? 'effect quiet' : 'effect'}>
      <h2>{sentence}</h2>
      {places.length > OPEN ? (
        <details>
          <summary>{page.t('assignments.outline.which', { count: places.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}
