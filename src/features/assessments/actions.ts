import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Database } from '../../database/connection.ts';
import type { Row, Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { makeAssessments } from './policy.ts';
import {
  findNewest,
  insertAssessment,
  isPublic,
  listChoosable,
  readActive,
  readCountryDay,
} from './queries.ts';
import { assessmentProblems, voiceOfKind, type AssessmentInput, type Voice } from './schema.ts';

export {
  assessmentsInJson,
  countAssessed,
  listAssessments,
  listStandingAssessments,
  type ListedAssessment,
} from './queries.ts';

/** An organisation in whose voice somebody may speak. */
export type Speaker = { id: string; slug: string; names: Translated; voice: Voice };

/**
 * The organisations in whose voice a viewer may speak: those of their own memberships. Whoever runs the mechanism's
 * secretariat or this installation speaks for the government or not at all, whatever roles they give themselves.
 */
export async function listSpeakers(db: Database, viewer: Viewer): Promise<Speaker[]> {
  const { country, memberships } = viewer;
  const speaking = memberships.filter(({ role }) => (makeAssessments.allows as string[]).includes(role));
  const organisations = await readActive(db, country, [
    ...new Set(speaking.map(({ organisation }) => organisation)),
  ]);
  const isOffice = memberships.some(({ role }) => role === 'administrator' || role === 'secretariat');
  return organisations.flatMap(({ id, slug, names, kind }) => {
    const voice = voiceOfKind[kind as OrganisationKind];
    return voice && (voice === 'government' || !isOffice) ? [{ id, slug, names, voice }] : [];
  });
}

/** For telling whether a colleague has spoken since a form was drawn. */
export function assessmentVersion(newest: Pick<Row<'assessment'>, 'ordinal'> | undefined): string {
  return String(newest?.ordinal ?? 0);
}

/**
 * Says in the name of one of the viewer's own organisations how far a recommendation is implemented, and why. It stands in
 * place of what that organisation said before, which is kept; nobody else's word is touched.
 */
export async function assess(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  recommendation: string,
  input: AssessmentInput,
): Promise<Outcome<{ id: string }>> {
  const { person } = requireAuthority(viewer, makeAssessments);
  const { country } = viewer;
  const speaker = (await listSpeakers(db, viewer)).find(({ slug }) => slug === input.organisation);
  if (!speaker) return refused({ code: 'assessments.speaker.none', field: 'organisation' });
  const author = { person, organisation: speaker.id };
  return change(db, { country, verb: 'assessment.make', author, clock }, async ({ tx, now, touch }) => {
    const problems = assessmentProblems(input, await readCountryDay(tx, country, now));
    const status = (await listChoosable(tx, country)).find(({ id }) => id === input.status);
    if (!status) problems.unshift({ code: 'assessments.status.missing', field: 'status' });
    const of = { recommendation, organisation: speaker.id };
    const newest = await findNewest(tx, country, of);
    if (assessmentVersion(newest) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0 || !status) return refused(...problems);
    const { language, reason, evidence, day } = input;
    const said = { status, language, reason, evidence: evidence || null, day };
    return done({
      id: await recordAssessment({ tx, now, touch }, country, { ...of, voice: speaker.voice }, said),
    });
  });
}

/** What an organisation says in an assessment; the status as it is called and counts when it is said. */
export type SaidInAssessment = Pick<Row<'assessment'>, 'language' | 'reason' | 'evidence' | 'day'> & {
  status: Pick<Row<'status'>, 'id' | 'names' | 'index_value'>;
};

/**
 * Puts an assessment beside what its organisation said before, within the verb of whoever asks: that the organisation
 * itself wants it said is theirs to see to. Comes back with its id.
 */
export async function recordAssessment(
  { tx, now, touch }: Pick<Change, 'tx' | 'now' | 'touch'>,
  country: string,
  { voice, ...of }: { recommendation: string; organisation: string; voice: Voice },
  { status, ...said }: SaidInAssessment,
): Promise<string> {
  const newest = await findNewest(tx, country, of);
  const id = randomUUID();
  await touch('assessment', [id]);
  await insertAssessment(tx, {
    country,
    id,
    ...of,
    voice,
    ordinal: (newest?.ordinal ?? 0) + 1,
    status: status.id,
    status_names: JSON.stringify(status.names),
    index_value: status.index_value,
    ...said,
    public: await isPublic(tx, country, of.recommendation),
    recorded_at: now,
  });
  return id;
}

/** Since when what an organisation says of a recommendation stands; undefined where it has said nothing. */
export async function assessedSince(
  { tx }: Pick<Change, 'tx'>,
  country: string,
  of: { recommendation: string; organisation: string },
): Promise<Date | undefined> {
  return (await findNewest(tx, country, of))?.recorded_at;
}
