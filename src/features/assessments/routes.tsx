import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { readForm } from '../../web/lines.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { findRecommendation } from '../recommendations/actions.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { assess, assessmentVersion, listSpeakers } from './actions.ts';
import { AssessPage, assessmentFacts } from './pages.tsx';
import { makeAssessments } from './policy.ts';
import { findNewest, listChoosable, readCountryDay } from './queries.ts';
import { assessmentForm } from './schema.ts';

const ASSESS = '/recommendations/:symbol/:number/assess';

/** Saying how far a recommendation is implemented. */
export function assessmentRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;
  const find = (ask: Ask) =>
    findRecommendation(
      readingAs(db, ask.get('page').viewer),
      `${ask.req.param('symbol')}/${ask.req.param('number')}`,
    );

  const form = async (ask: Ask, refusal?: { typed: Typed; problems: readonly Problem[] }) => {
    const page = ask.get('page');
    const recommendation = await find(ask);
    if (!recommendation) return notFoundPage(ask, page);
    const { country } = page.viewer;
    const [speakers, statuses, { today }] = await Promise.all([
      listSpeakers(db, page.viewer),
      listChoosable(db, country),
      readCountryDay(db, country, house.clock()),
    ]);
    const asked = refusal ? refusal.typed['organisation'] : page.query.get('organisation');
    const speaker = speakers.find(({ slug }) => slug === asked) ?? speakers[0];
    const of = { recommendation: recommendation.id, organisation: speaker?.id ?? recommendation.id };
    const newest = await findNewest(db, country, of);
    const { problems = [] } = refusal ?? {};
    const standing = newest && problems.includes(newerVersion) ? assessmentFacts(page, newest) : undefined;
    const typed: Typed = refusal?.typed ?? {
      status: newest?.status ?? '',
      reason: newest?.reason ?? '',
      language: newest?.language ?? page.language,
      evidence: newest?.evidence ?? '',
      day: today,
    };
    const version = assessmentVersion(newest);
    const props = { page, recommendation, speakers, speaker, statuses, typed, version, problems, standing };
    return ask.html(<AssessPage {...props} />, refusal ? 400 : 200);
  };

  return [
    get(ASSESS, makeAssessments, (ask) => form(ask)),

    post(ASSESS, makeAssessments, async (ask) => {
      const page = ask.get('page');
      const recommendation = await find(ask);
      if (!recommendation) return notFoundPage(ask, page);
      const { value, typed } = await readForm(ask, assessmentForm);
      const outcome = await assess(house, page.viewer, recommendation.id, value);
      if (!outcome.ok) return form(ask, { typed, problems: outcome.problems });
      return ask.redirect(`${recommendationHref(recommendation.address)}#voices`, 303);
    }),
  ];
}
