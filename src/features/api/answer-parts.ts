import { z } from 'zod';
import { positions, threadSteps } from '../recommendations/schema.ts';

/** What several answers of the API have in common. */
export const day = z.iso.date().meta({ description: 'A day of the calendar.' });
export const instant = z.iso.datetime().meta({ description: 'An instant in UTC.' });
export const url = z.url();
export const names = z
  .record(z.string(), z.string())
  .meta({ description: 'Names by the ISO 639-1 code of their language.' });
export const language = z.string().meta({ description: 'ISO 639-1 code of the language of the words.' });
export const states = z.array(z.string()).meta({
  description: 'ISO 3166-1 alpha-3 codes, in the order of the document; empty where it names none.',
});
export const position = z
  .enum(positions)
  .nullable()
  .meta({ description: 'What the State answered; null where none of its documents answers.' });
export const printedPage = z
  .int()
  .nullable()
  .meta({ description: 'The page of the document; null where it has none.' });

export const register = z
  .object({
    entry: z.int().meta({ description: 'The newest ledger entry when this was answered.' }),
    hash: z
      .string()
      .nullable()
      .meta({ description: 'Its hash: with it you can show later what you were given.' }),
    asOf: day.nullable().meta({ description: 'The day at whose end the register is shown; null for now.' }),
  })
  .meta({ id: 'RegisterState', description: 'Which state of the register an answer shows.' });

export const file = z
  .object({ name: z.string(), sha256: z.string(), url })
  .meta({ id: 'File', description: 'A source file as it was brought in.' });

export const documentInShort = z
  .object({
    symbol: z.string().nullable(),
    kind: z.string(),
    language,
    file: z
      .object({ sha256: z.string(), url })
      .nullable()
      .meta({ description: 'Null where the file is not public.' }),
  })
  .meta({ id: 'DocumentInShort', description: 'The document that something rests on.' });

export const organisationInShort = z
  .object({ slug: z.string(), names })
  .meta({ id: 'OrganisationInShort', description: 'Who says, does or answers for something.' });

export const reviewInShort = z
  .object({
    slug: z.string(),
    mechanism: z.string(),
    cycle: z.int().nullable(),
    heldOn: day.nullable(),
    url,
  })
  .meta({ id: 'ReviewInShort', description: 'The review in which a recommendation was made.' });

export const step = z
  .object({
    step: z.enum(threadSteps),
    state: z.enum(['yes', 'part', 'no']),
    rests: z
      .object({
        kind: z.enum(['review', 'position', 'assignments', 'actions', 'funding', 'assessment']),
        on: day.nullable(),
        position,
        organisation: names.nullable().meta({ description: 'Who leads, or who says so.' }),
        status: names.nullable().meta({ description: 'What the government itself says.' }),
        action: z
          .object({ title: z.string(), language, plan: z.string(), number: z.int(), others: z.int(), url })
          .nullable()
          .meta({
            description: 'The first action of an adopted plan that serves it, and how many others do.',
          }),
        funding: z
          .object({ funded: z.int(), of: z.int() })
          .nullable()
          .meta({ description: 'How many of the actions that serve it have money or need none.' }),
      })
      .nullable()
      .meta({ description: 'The record that the step rests on; null where there is none.' }),
  })
  .meta({
    id: 'ThreadStep',
    description: 'One step of how far a recommendation has come, computed from records.',
  });

export const recommendationFields = {
  address: z.string().meta({ description: 'Lasting: the symbol with hyphens, a slash, the number.' }),
  number: z.string(),
  review: reviewInShort,
  language,
  text: z.string().meta({ description: 'The official words, as issued.' }),
  recommendingStates: states,
  position,
  thread: z.array(step),
  url: url.meta({ description: 'The page for people.' }),
};

export const recommendationInShort = z
  .object(recommendationFields)
  .meta({ id: 'RecommendationInShort', description: 'A recommendation as lists show it.' });

/** A recommendation that something is said of besides. */
export const recommendationNamed = {
  address: recommendationFields.address,
  number: z.string(),
  language,
  text: recommendationFields.text,
  url: recommendationFields.url,
};

export const actionInShort = z
  .object({
    plan: z.string().meta({ description: 'The slug of its plan.' }),
    number: z.int().meta({ description: 'Counts the actions of its plan, and never changes.' }),
    title: z.string(),
    language,
    url,
  })
  .meta({ id: 'ActionInShort', description: 'An action of a plan.' });

export const paging = {
  found: z.int().meta({ description: 'How many there are on all pages together.' }),
  page: z.int(),
  pages: z.int(),
};

/** A page of a list. */
export const list = <Item extends z.ZodType>(item: Item, id: string, description: string) =>
  z.object({ items: z.array(item), ...paging, register }).meta({ id, description });
