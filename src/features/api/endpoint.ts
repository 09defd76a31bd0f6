import { z } from 'zod';
import type { Permission } from '../../access/policy.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { problemAnswer, type ProblemCode, type ProblemPart } from '../../web/problem-json.ts';
import { decode } from './parameters.ts';

/** What a request asks for, checked. */
type Asked<Path extends z.ZodObject, Query extends z.ZodObject> = {
  ask: Ask;
  page: PageContext;
  path: z.output<Path>;
  query: z.output<Query>;
};

type Described = {
  method: 'get' | 'post';
  /** Below `/api/v1`, as OpenAPI writes it: `/reviews/{slug}`. */
  path: string;
  /** The name of the operation in clients that are made from the document. */
  id: string;
  tag: 'Reading' | 'Writing';
  summary: string;
  description?: string;
  needs: Permission;
  status: 200 | 202;
  answer: z.ZodType;
  /** What can go wrong besides what can go wrong everywhere. */
  problems: readonly ProblemCode[];
  /** What is answered follows from the day of today too: what is overdue. */
  changesDaily?: true;
  /** A file is sent in the field `file` of a form, of at most so many bytes. */
  takesFile?: number;
};

export type Endpoint = Described & {
  pathParameters: z.ZodObject;
  query: z.ZodObject;
  run: (ask: Ask) => Promise<Response>;
};

/**
 * One operation of the API: what describes it and what answers it, so that the two cannot part. `answer` comes back with
 * what the schema says, with null where nothing stands there, or with an answer of its own.
 */
export function endpoint<Path extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType>(
  described: Omit<Described, 'answer'> & {
    answer: Answer;
    pathParameters: Path;
    query: Query;
    respond: (asked: Asked<Path, Query>) => Promise<z.input<Answer> | Response | null>;
  },
): Endpoint {
  const { respond, ...rest } = described;
  return {
    ...rest,
    async run(ask) {
      const page = ask.get('page');
      const path = described.pathParameters.safeParse(
        decode(described.pathParameters, listed(ask.req.param())),
      );
      // An address that cannot be one of a record is the address of none.
      if (!path.success) return problemAnswer(ask, page, 'not-found', { path: ask.req.path });
      const query = described.query.safeParse(decode(described.query, ask.req.queries()), {
        error: localeOf(page.language),
      });
      if (!query.success)
        return problemAnswer(ask, page, 'invalid-request', {}, query.error.issues.flatMap(partsOf));
      const answer = await respond({ ask, page, path: path.data, query: query.data });
      if (answer === null) return problemAnswer(ask, page, 'not-found', { path: ask.req.path });
      if (answer instanceof Response) return answer;
      linkPages(ask, answer);
      return ask.json(answer as object, described.status);
    },
  };
}

function listed(values: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
}

const locales = z.locales as Record<string, () => { localeError: z.core.$ZodErrorMap }>;

/** zod says itself, in the reader's language, what it found and what it expected. */
function localeOf(language: string): z.core.$ZodErrorMap {
  return (locales[language] ?? z.locales.en)().localeError;
}

function partsOf(issue: z.core.$ZodIssue): ProblemPart[] {
  const part = { code: issue.code, detail: issue.message };
  if (issue.code === 'unrecognized_keys') return issue.keys.map((field) => ({ ...part, field }));
  const [field] = issue.path;
  return [{ ...part, field: field === undefined ? null : String(field) }];
}

/** The neighbouring pages of a list, as RFC 8288 writes them. */
function linkPages(ask: Ask, answer: unknown): void {
  const { page, pages } = answer as { page?: unknown; pages?: unknown };
  if (typeof page !== 'number' || typeof pages !== 'number') return;
  const { pathname, searchParams } = new URL(ask.req.url);
  const link = (rel: string, to: number) => {
    searchParams.set('page', String(to));
    return `<${pathname}?${searchParams}>; rel="${rel}"`;
  };
  const links = [link('first', 1), link('last', pages)];
  if (page > 1) links.push(link('prev', Math.min(page - 1, pages)));
  if (page < pages) links.push(link('next', page + 1));
  ask.header('link', links.join(', '));
}
