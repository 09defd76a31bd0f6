import { permission } from '../../access/policy.ts';

/** Entering, changing and withdrawing days of the calendar. */
export const keepCalendar = permission('calendar.keep', ['secretariat']);
