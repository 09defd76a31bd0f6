import { may, type Viewer } from '../../access/policy.ts';
import type { Reading } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import type { Head } from '../../web/context.ts';
import { endOfLastPeriod, lastPeriodBefore } from '../indicators/actions.ts';
import { partnershipHref } from '../partnerships/schema.ts';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { newUpdateHref, updateHref } from '../updates/schema.ts';
import type { OwnOrganisation } from './chain.ts';
import {
  listDueActions,
  listDueDuties,
  listMissingFigures,
  listOwnUpdates,
  listSilentDuties,
  listUnagreed,
  listUnanswered,
  type WaitingDuty,
} from './queries.ts';
import { seeDuties } from './policy.ts';
import { addDays, DUE_SOON, FIGURE, SILENT, type InboxItem } from './schema.ts';

/** For whom and on which day something is asked. */
export type WaitingFor = {
  db: Database;
  reading: Reading;
  viewer: Viewer;
  /** The viewer's organisations in which they do more than watch. */
  own: readonly OwnOrganisation[];
  today: string;
  now: Date;
  areSigned: boolean;
  /** The newest entry of the ledger. */
  head: Head | undefined;
};

/** What of one kind or several waits. The inbox asks each source at once, and puts them in order itself. */
export type Source = (on: WaitingFor) => Promise<InboxItem[]>;

const asked = ({ own, today, now }: WaitingFor) => ({ mine: own.map(({ id }) => id), today, now });
const ofOwn = ({ own }: WaitingFor, id: string) => own.find((one) => one.id === id);

const aboutDuty = ({ id, organisation, title, language, number, is_public }: DutyWords) => ({
  title,
  language,
  isOfficial: true,
  mark: number,
  organisation,
  reportsOn: { assignment: id },
  isPublic: is_public,
});
type DutyWords = Pick<WaitingDuty, 'id' | 'organisation' | 'title' | 'language' | 'number'> & {
  is_public: boolean;
};

/** Where somebody reports on a duty, or reads of it where others of their body report. */
function reportOnDuty(on: WaitingFor, { id, organisation, address }: WaitingDuty): string {
  return ofOwn(on, organisation)?.mayWrite
    ? newUpdateHref({ assignment: id })
    : `${recommendationHref(address)}#updates`;
}

const unanswered: Source = async (on) => {
  if (!may(on.viewer, seeDuties)) return [];
  const rows = await listUnanswered(on.reading, asked(on));
  return rows.map((row) => ({
    ...aboutDuty({ ...row, is_public: row.public }),
    kind: 'answer',
    address: ofOwn(on, row.organisation)?.mayAnswer
      ? `/assignments/${row.id}/contest`
      : recommendationHref(row.address),
    due: null,
    since: row.recorded_at,
    ...(ofOwn(on, row.organisation)?.mayAnswer && { duty: row.id }),
  }));
};

const deadlines: Source = async (on) => {
  if (!may(on.viewer, seeDuties)) return [];
  const rows = await listDueDuties(on.reading, asked(on));
  return rows.map((row) => ({
    ...aboutDuty({ ...row, is_public: row.public }),
    kind: 'deadline',
    address: reportOnDuty(on, row),
    due: row.due,
    since: row.recorded_at,
  }));
};

const silent: Source = async (on) => {
  if (!may(on.viewer, seeDuties)) return [];
  const rows = await listSilentDuties(on.reading, asked(on));
  return rows.map((row) => ({
    ...aboutDuty({ ...row, is_public: row.public }),
    kind: 'silent',
    address: reportOnDuty(on, row),
    due: addDays(row.last.toISOString().slice(0, 10), SILENT),
    since: row.last,
  }));
};

const actions: Source = async (on) => {
  const rows = await listDueActions(on.reading, asked(on));
  return rows.map(({ id, slug, number, ends_on, title, language, organisation, public: isPublic }) => {
    const due = ends_on ?? on.today;
    return {
      kind: 'action',
      title,
      language,
      address: ofOwn(on, organisation)?.mayWrite
        ? newUpdateHref({ plan: slug, number })
        : `${actionHref(slug, number)}#updates`,
      due,
      since: new Date(`${addDays(due, -DUE_SOON)}T00:00:00Z`),
      organisation,
      reportsOn: { action: id },
      isPublic,
    };
  });
};

const ownUpdates: Source = async (on) => {
  const rows = await listOwnUpdates(on.reading, asked(on));
  return rows.flatMap((row): InboxItem[] => {
    const { id, state, title, language, is_duty, number, organisation, moved_at, recorded_at } = row;
    const own = ofOwn(on, organisation);
    const isToSign = state === 'approved';
    if (isToSign && (!on.areSigned || row.recorded_how === 'letter')) return [];
    const kind = isToSign ? 'sign' : state === 'returned' ? 'returned' : 'draft';
    return [
      {
        kind,
        title,
        language,
        isOfficial: is_duty,
        isPublic: row.is_public,
        ...(number !== null && { mark: number }),
        address: own?.mayWrite && !isToSign ? `${updateHref(id)}/edit` : updateHref(id),
        due: null,
        since: (kind === 'draft' ? null : moved_at) ?? recorded_at,
        organisation,
        ...(kind === 'returned' &&
          row.note !== null && { note: { text: row.note, language: row.note_language ?? 'en' } }),
      },
    ];
  });
};

const FREQUENCIES = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const;

const figures: Source = async (on) => {
  // what was over so long ago that its figure is due by now, or before the next period is over
  const periods = FREQUENCIES.map((frequency) => ({
    frequency,
    period: lastPeriodBefore(on.today, frequency),
    over: endOfLastPeriod(on.today, frequency),
  }));
  const rows = await listMissingFigures(on.reading, asked(on), periods);
  return rows.map(({ slug, title, language, organisation, period, frequency, public: isPublic }) => {
    const over = periods.find((one) => one.frequency === frequency)?.over ?? on.today;
    return {
      kind: 'figure',
      title,
      language,
      mark: period,
      address: `/indicators/${slug}/figures?period=${period}`,
      due: addDays(over, FIGURE),
      since: new Date(`${over}T00:00:00Z`),
      organisation,
      isPublic,
    };
  });
};

const partnerships: Source = async (on) => {
  const rows = await listUnagreed(on.reading, asked(on));
  return rows.map(({ slug, title, language, organisation, recorded_at, public: isPublic }) => ({
    kind: 'agree',
    title,
    language,
    address: partnershipHref(slug),
    due: null,
    since: recorded_at,
    organisation,
    isPublic,
  }));
};

/** What concerns the viewer's own organisations; each comes to one step of theirs after the other (chain.ts). */
export const ownSources: readonly Source[] = [
  unanswered,
  deadlines,
  silent,
  actions,
  ownUpdates,
  figures,
  partnerships,
];
