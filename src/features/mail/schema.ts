import { z } from 'zod';

/** A message to one person, as plain text. */
export type Mail = {
  to: string;
  subject: string;
  body: string;
  /** Whose address it is: what the mail server says of it for good is kept with them. */
  person?: string;
  /** Where whoever gets it ends such mails; only what comes periodically has one. */
  unsubscribe?: string;
};

/** The same rule that sign-in applies to addresses, so that nobody is invited who cannot sign in. */
export const mailAddress = z.email().max(254);

// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]+/g;

/** One line for a header: whatever would start another becomes a space. */
export function headerLine(text: string): string {
  return text.replace(CONTROL, ' ').trim();
}
