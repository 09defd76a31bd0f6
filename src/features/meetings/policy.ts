import { permission } from '../../access/policy.ts';

/** Convening meetings, setting their agenda, writing down what was said and decided. */
export const keepMeetings = permission('meetings.keep', ['secretariat']);
/** Which meetings somebody sees is a matter of who is invited (access/reading.ts). */
export const seeMeetings = permission('meetings.see', 'signed-in');
