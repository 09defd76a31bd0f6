import type { Translated } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { findingsOf, readingFor, subjectOf, updateOf, type UpdatesHouse } from './asked.ts';
import { typedUpdate, UpdateFormPage, updateFacts } from './form-page.tsx';
import { authorityToWrite, writeUpdates } from './policy.ts';
import { listSteps, type ListedUpdate } from './queries.ts';
import { readUpdateForm } from './read-form.ts';
import {
  isWritable,
  readSubject,
  saveUpdate,
  speakingAs,
  type SaveTarget,
  type Speaking,
} from './save-verb.ts';
import { updateHref, updateVersion, type StandingUpdate, type Subject } from './schema.ts';
import { listStatuses, readReporting, readUpdate, type Reporting } from './write-queries.ts';

const NEW = '/updates/new';
const EDIT = '/updates/:update/edit';

type Attempt = { typed: Typed; problems: readonly Problem[] };

/** Writing a draft: a new one, and one that is not submitted or was returned. */
export function writeRoutes(house: UpdatesHouse): Route[] {
  return [...ofNew(house), ...ofDraft(house)];
}

export function nameOfFor(ask: Ask): (names: Translated) => string {
  return (names) => ask.get('page').formats.name(names);
}

/** Room for the form around its files. */
function bodyLimit({ config }: UpdatesHouse): number {
  return config.uploadLimit + 256 * 1024;
}

function megabytesOf({ config }: UpdatesHouse): number {
  return Math.round(config.uploadLimit / 1_048_576);
}

function hrefOf(subject: Subject): string {
  return subject.kind === 'action'
    ? `${actionHref(subject.plan, subject.number)}#updates`
    : `${recommendationHref(subject.address)}#updates`;
}

function ofNew(house: UpdatesHouse): Route[] {
  const { db } = house;

  /** What is written of, and by whom: their own body first, then those for which the secretariat may record. */
  const find = async (ask: Ask) => {
    const { viewer, query } = ask.get('page');
    const subject = await subjectOf(house, ask);
    const standing =
      subject &&
      (await readSubject(
        db,
        viewer.country,
        subject.kind === 'action' ? { action: subject.id } : { assignment: subject.id },
      ));
    if (!subject || !standing) return undefined;
    const isOwn = (one: Reporting) => authorityToWrite(viewer, one.id) !== null;
    const open = standing.organisations
      .filter((one) => !one.suspended_at && speakingAs(viewer, one))
      .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
    const chosen = open.find(({ slug }) => slug === query.get('organisation')) ?? open[0];
    const speaking = chosen ? speakingAs(viewer, chosen) : null;
    return { subject, speaking, others: open.filter((one) => one !== chosen) };
  };
  type Found = NonNullable<Awaited<ReturnType<typeof find>>> & { speaking: Speaking };

  const show = async (ask: Ask, { subject, speaking, others }: Found, { typed, problems }: Attempt) => {
    const page = ask.get('page');
    const view = {
      subject,
      speaking,
      others,
      typed,
      problems,
      statuses: await listStatuses(db, page.viewer.country),
      standing: undefined,
      version: '',
      newer: undefined,
      findings: [],
      questions: undefined,
      megabytes: megabytesOf(house),
    };
    return ask.html(<UpdateFormPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const form = async (ask: Ask) => {
    const found = await find(ask);
    if (!found) return notFoundPage(ask, ask.get('page'));
    const { speaking } = found;
    // who does not report on it reads what is reported
    if (!speaking) return ask.redirect(hrefOf(found.subject), 303);
    return show(ask, { ...found, speaking }, { typed: {}, problems: [] });
  };

  const save = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await find(ask);
    if (!found) return notFoundPage(ask, page);
    const { subject, speaking } = found;
    if (!speaking) return ask.redirect(hrefOf(subject), 303);
    const { value, typed } = await readUpdateForm(ask);
    const target: SaveTarget =
      subject.kind === 'action' ? { action: subject.id } : { assignment: subject.id };
    const outcome = await saveUpdate(house, page.viewer, target, value, nameOfFor(ask));
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return show(ask, { ...found, speaking }, { typed, problems: outcome.problems });
    return ask.redirect(`${updateHref(outcome.value.id)}?done=saved`, 303);
  };

  return [get(NEW, writeUpdates, form), post(NEW, writeUpdates, save, { bodyLimit: bodyLimit(house) })];
}

function ofDraft(house: UpdatesHouse): Route[] {
  const { db } = house;

  const find = async (ask: Ask) => {
    const { viewer } = ask.get('page');
    const update = await updateOf(house, ask);
    const standing = update && (await readUpdate(db, viewer.country, update.id));
    if (!update || !standing) return undefined;
    const organisation = await readReporting(db, viewer.country, standing.organisation);
    const speaking = speakingAs(viewer, organisation, standing.recorded_how !== null);
    return { update, standing, speaking: isWritable(standing) ? speaking : null };
  };

  const show = async (
    ask: Ask,
    { update, standing, speaking }: { update: ListedUpdate; standing: StandingUpdate; speaking: Speaking },
    attempt?: Attempt,
  ) => {
    const page = ask.get('page');
    const reading = readingFor(house, ask);
    const [statuses, findings, steps] = await Promise.all([
      listStatuses(db, page.viewer.country),
      findingsOf(house, ask, reading, update),
      listSteps(reading, update.id),
    ]);
    const asItStands = typedUpdate(standing);
    const { typed = asItStands, problems = [] } = attempt ?? {};
    const newer = problems.includes(newerVersion)
      ? differingFacts(updateFacts(page, asItStands, statuses), updateFacts(page, typed, statuses))
      : undefined;
    const view = {
      subject: update.subject,
      speaking,
      others: [],
      statuses,
      standing,
      typed,
      problems,
      newer,
      findings,
      version: updateVersion(standing),
      questions:
        standing.state === 'returned' ? steps.findLast(({ kind }) => kind === 'return')?.note : undefined,
      megabytes: megabytesOf(house),
    };
    return ask.html(<UpdateFormPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const form = async (ask: Ask) => {
    const found = await find(ask);
    if (!found) return notFoundPage(ask, ask.get('page'));
    const { speaking } = found;
    if (!speaking) return ask.redirect(updateHref(found.update.id), 303);
    return show(ask, { ...found, speaking });
  };

  const save = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await find(ask);
    if (!found) return notFoundPage(ask, page);
    const { update, speaking } = found;
    if (!speaking) return ask.redirect(updateHref(update.id), 303);
    const { value, typed } = await readUpdateForm(ask);
    const outcome = await saveUpdate(house, page.viewer, { update: update.id }, value, nameOfFor(ask));
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return show(ask, { ...found, speaking }, { typed, problems: outcome.problems });
    return ask.redirect(`${updateHref(update.id)}?done=saved`, 303);
  };

  return [get(EDIT, writeUpdates, form), post(EDIT, writeUpdates, save, { bodyLimit: bodyLimit(house) })];
}
