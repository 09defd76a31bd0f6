import type { Reading } from '../../access/reading.ts';
import { listWatchedActions } from '../analytics/actions.ts';
import { troublesOf } from '../analytics/schema.ts';
import { listDuties } from '../assignments/actions.ts';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { listOpenDecisions } from './queries.ts';
import { LONGEST_LINE, meetingHref, type Proposal } from './schema.ts';

/** As many of each reason as somebody looks through. */
const MOST = 100;

/**
 * What a meeting could speak of, as things stand today: actions that are overdue or not funded, duties that are contested,
 * and decisions of earlier meetings that are overdue. What is not funded and overdue is named once.
 */
export async function proposeItems(
  reading: Reading,
  today: string,
  nameOf: (names: Record<string, string>) => string,
): Promise<Proposal[]> {
  const [actions, contested, decisions] = await Promise.all([
    listWatchedActions(reading),
    listDuties(reading, { state: 'contested' }, MOST, 0),
    listOpenDecisions(reading),
  ]);
  const troubled = (['overdue', 'unfunded'] as const).flatMap((reason) =>
    actions
      .filter((action) => {
        const troubles = troublesOf(action, today);
        return troubles.includes(reason) && (reason === 'overdue' || !troubles.includes('overdue'));
      })
      .slice(0, MOST)
      .map(({ plan_slug, number, title, language, lead_names }) => ({
        reason,
        title,
        language,
        href: actionHref(plan_slug, number),
        detail: lead_names ? nameOf(lead_names) : '',
      })),
  );
  return [
    ...troubled,
    ...contested.map(({ address, text, language, organisation_names }) => ({
      reason: 'contested' as const,
      title: shortened(text),
      language,
      href: `${recommendationHref(address)}#owners`,
      detail: nameOf(organisation_names),
    })),
    ...decisions
      .filter(({ due }) => due !== null && due < today)
      .map(({ id, number, text, language, organisation_names }) => ({
        reason: 'decision' as const,
        title: shortened(text),
        language,
        href: `${meetingHref(number)}#decision-${id}`,
        detail: nameOf(organisation_names),
      })),
  ];
}

function shortened(text: string): string {
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE - 2)} …`;
}
