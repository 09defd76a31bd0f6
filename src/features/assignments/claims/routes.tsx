import { z } from 'zod';
import { may, seeUnpublished } from '../../../access/policy.ts';
import { readingAs } from '../../../access/reading.ts';
import type { Translated } from '../../../database/tables.ts';
import type { House } from '../../../house.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask } from '../../../web/context.ts';
import { notFoundPage } from '../../../web/error-pages.tsx';
import type { Typed } from '../../../web/forms.ts';
import { isId } from '../../../web/ids.ts';
import { line, readForm } from '../../../web/lines.ts';
import { get, post, type Route } from '../../../web/routes.ts';
import { findRecommendation } from '../../recommendations/actions.ts';
import { recommendationHref } from '../../recommendations/components.tsx';
import { planVersion } from '../assigning/plan.ts';
import { readOrganisations, readPlaces } from '../assigning/queries.ts';
import { answerAssignments, giveAssignments } from '../policy.ts';
import { text } from '../schema.ts';
import { listAnswering } from '../speakers.ts';
import { claimLead, planGrant, settleClaim, withdrawClaim } from './actions.ts';
import { ClaimPage, SettleClaimPage } from './pages.tsx';
import { findClaim } from './queries.ts';

const CLAIM = '/recommendations/:symbol/:number/claim';
const claimForm = z.object({ organisation: line, reason: text, language: line });
const settleForm = z.object({ how: line, version: line });

/** Saying that one's own organisation should lead, taking that back, and settling it. */
export function claimRoutes(house: Pick<House, 'db' | 'clock' | 'country'>): Route[] {
  const { db, country } = house;
  const nameIn = (ask: Ask) => (names: Translated) => ask.get('page').formats.name(names);
  const findAt = (ask: Ask, address: string) =>
    findRecommendation(readingAs(db, ask.get('page').viewer), address);
  const addressIn = (ask: Ask) => `${ask.req.param('symbol')}/${ask.req.param('number')}`;

  const claimPage = async (
    ask: Ask,
    address: string,
    typed: Typed = {},
    problems: readonly Problem[] = [],
  ) => {
    const page = ask.get('page');
    const recommendation = await findAt(ask, address);
    if (!recommendation) return notFoundPage(ask, page);
    const organisations = await listAnswering(db, page.viewer);
    const props = { page, recommendation, organisations, typed, problems };
    return ask.html(<ClaimPage {...props} />, problems.length > 0 ? 400 : 200);
  };

  const claimOf = async (ask: Ask) => {
    const id = ask.req.param('claim') ?? '';
    const claim = isId(id) ? await findClaim(db, country, id) : undefined;
    return claim?.is_public || may(ask.get('page').viewer, seeUnpublished) ? claim : undefined;
  };

  const settlePage = async (ask: Ask, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const claim = await claimOf(ask);
    if (!claim || (claim.ended_at && problems.length === 0)) return notFoundPage(ask, page);
    const [plan, organisations, places] = await Promise.all([
      planGrant(db, country, claim),
      readOrganisations(db, country),
      readPlaces(db, country, [claim.recommendation]),
    ]);
    const view = { claim, plan, names: { organisations, places }, version: planVersion(plan), problems };
    return ask.html(<SettleClaimPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  return [
    get(CLAIM, answerAssignments, (ask) => claimPage(ask, addressIn(ask))),

    post(CLAIM, answerAssignments, async (ask) => {
      const page = ask.get('page');
      const recommendation = await findAt(ask, addressIn(ask));
      if (!recommendation) return notFoundPage(ask, page);
      const { value, typed } = await readForm(ask, claimForm);
      const outcome = await claimLead(house, page.viewer, recommendation.id, value, nameIn(ask));
      if (!outcome.ok) return claimPage(ask, addressIn(ask), typed, outcome.problems);
      return ask.redirect(`${recommendationHref(recommendation.address)}#owners`, 303);
    }),

    post('/assignments/claims/:claim/withdraw', answerAssignments, async (ask) => {
      const page = ask.get('page');
      const claim = await claimOf(ask);
      if (!claim) return notFoundPage(ask, page);
      const outcome = await withdrawClaim(house, page.viewer, claim);
      if (!outcome.ok) return claimPage(ask, claim.address, {}, outcome.problems);
      return ask.redirect(`${recommendationHref(claim.address)}#owners`, 303);
    }),

    get('/assignments/claims/:claim/settle', giveAssignments, (ask) => settlePage(ask)),

    post('/assignments/claims/:claim/settle', giveAssignments, async (ask) => {
      const page = ask.get('page');
      const claim = await claimOf(ask);
      if (!claim) return notFoundPage(ask, page);
      const { value } = await readForm(ask, settleForm);
      const outcome = await settleClaim(house, page.viewer, claim.id, value, nameIn(ask));
      if (!outcome.ok) return settlePage(ask, outcome.problems);
      return ask.redirect(`${recommendationHref(outcome.value.address)}#owners`, 303);
    }),
  ];
}
