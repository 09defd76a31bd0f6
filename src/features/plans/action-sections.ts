import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Reading } from '../../access/reading.ts';
import type { PageContext } from '../../web/context.ts';
import { moneySection, peopleSection } from '../budgets/components.tsx';
import { discussionsSection } from '../discussions/components.tsx';
import { indicatorsSection } from '../indicators/components.tsx';
import { partnershipsSection } from '../partnerships/components.tsx';
import { updatesSection } from '../updates/components.tsx';
import type { Action } from './action-queries.ts';

/** What a section of an action's page is drawn from; `mayEdit` says whether the viewer may change this action today. */
export type ActionSectionProps = { page: PageContext; reading: Reading; action: Action; mayEdit: boolean };

/**
 * What other features show on the page of an action, in the order of the page: what was reported, money and people, indicators,
 * partnerships.
 * Each reads what it needs and draws its section, from its own components.tsx.
 */
export const actionSections: readonly ((props: ActionSectionProps) => Promise<JSX.Element>)[] = [
  updatesSection,
  moneySection,
  peopleSection,
  indicatorsSection,
  partnershipsSection,
  discussionsSection,
];
