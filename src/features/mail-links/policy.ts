import { permission } from '../../access/policy.ts';

/** Reminding a body of one action or duty, by mail. */
export const sendReminders = permission('reminders.send', ['secretariat']);
