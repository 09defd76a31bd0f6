import { z } from 'zod';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { isId } from '../../web/ids.ts';
import { asText, line, readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import type { ReportedOn } from '../inbox/schema.ts';
import { readSubject } from '../updates/actions.ts';
import { sendReminders } from './policy.ts';
import { findSubject } from './queries.ts';
import { ReminderPage } from './reminder-page.tsx';
import { listRemindable, sendReminder } from './reminder-verb.ts';
import { reminderHref } from './schema.ts';

const NEW = '/reminders/new';
const reminderForm = z.object({ organisation: line, note: z.string().catch('').transform(asText) });

type Deps = Pick<House, 'db' | 'clock' | 'config' | 'country' | 'languages' | 'jobs'>;

/** Reminding a body of one action or duty. */
export function reminderRoutes(house: Deps): Route[] {
  const { db, country } = house;

  const show = async (ask: Ask, typed: Typed = {}, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const on = askedFor(page.query);
    const [standing, subject] = on
      ? await Promise.all([readSubject(db, country, on), findSubject(readingAs(db, page.viewer), on)])
      : [];
    if (!on || !standing || !subject || standing.isGone) return notFoundPage(ask, page);
    const bodies = await listRemindable(house, standing, on);
    const told = Number(page.query.get('told'));
    const view = {
      on,
      subject,
      bodies,
      typed: { organisation: page.query.get('organisation') ?? '', ...typed },
      problems,
      told: problems.length === 0 && Number.isInteger(told) && told > 0 ? told : undefined,
    };
    return ask.html(<ReminderPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const send = async (ask: Ask) => {
    const page = ask.get('page');
    const on = askedFor(page.query);
    if (!on) return notFoundPage(ask, page);
    const { value, typed } = await readForm(ask, reminderForm);
    const outcome = await sendReminder(house, page.viewer, on, { ...value, language: page.language });
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return show(ask, typed, outcome.problems);
    return ask.redirect(`${reminderHref(on)}&told=${outcome.value.told}`, 303);
  };

  return [get(NEW, sendReminders, (ask) => show(ask)), post(NEW, sendReminders, send)];
}

function askedFor(query: URLSearchParams): ReportedOn | undefined {
  const action = query.get('action') ?? '';
  const assignment = query.get('assignment') ?? '';
  if (isId(action)) return { action };
  return isId(assignment) ? { assignment } : undefined;
}
