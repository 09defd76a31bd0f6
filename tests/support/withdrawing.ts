import { hiddenField } from './sandbox-site.ts';

/** The reason that tests give for everybody to read. */
export const REASON = 'The wrong file was brought in.';

type Answered = { text: string };

/** Withdraws a review with the form that asks for its reason, and comes back with the answer. */
export async function withdraw<Answer extends Answered>(
  visitor: { get: (path: string) => Promise<Answered>; post: Post<Answer> },
  slug: string,
  reason: string = REASON,
): Promise<Answer> {
  const form = `/reviews/${slug}/withdraw`;
  const { text } = await visitor.get(form);
  return visitor.post(form, { version: hiddenField(text, 'version'), reason });
}

type Post<Answer> = (path: string, fields: Record<string, string>) => Promise<Answer>;
