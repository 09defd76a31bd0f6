import { z } from 'zod';
import { scopes } from '../../access/scopes.ts';
import { problemStatuses, type ProblemCode } from '../../web/problem-json.ts';
import { programLimits } from '../../web/program-limits.ts';
import { suiviVersion } from '../../project.ts';
import * as answers from './answers.ts';
import type { Licence } from '../../web/context.ts';
import type { Endpoint } from './endpoint.ts';

type Json = Record<string, unknown>;

/** The parts of an OpenAPI 3.1 document that the reference page shows. */
export type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  security?: Json[];
  parameters: { name: string; in: string; required?: boolean; description?: string; schema: Json }[];
  requestBody?: Json;
  responses: Record<
    string,
    { description: string; content?: Record<string, { schema: Json; example?: unknown }> }
  >;
};
export type OpenApi = Json & {
  info: Json;
  paths: Record<string, Partial<Record<'get' | 'post', Operation>>>;
  components: Json & { schemas: Record<string, Json & { properties?: Record<string, Json> }> };
};

/** What any request may be answered with. */
const ANYWHERE: readonly ProblemCode[] = [
  'invalid-request',
  'not-acceptable',
  'too-many-requests',
  'failed',
  'database-away',
  'disk-full',
];
const BY_KEY: readonly ProblemCode[] = ['key-missing', 'key-refused', 'scope-missing'];

const titles: Record<ProblemCode, string> = {
  'invalid-request': 'A parameter or field is wrong; `problems` names each.',
  'key-missing': 'This needs a key.',
  'key-refused': 'The key is unknown, revoked or expired, or who it stands for may not act.',
  'scope-missing': 'The key does not have the scope.',
  'not-found': 'Nothing public stands at this address.',
  withdrawn: 'The review was withdrawn from the public; `detail` says when, by whom and why.',
  'method-not-allowed': 'Nothing answers this method here.',
  'not-acceptable': 'Only JSON can be answered.',
  'too-large': 'The file is larger than this installation takes.',
  'unsupported-media-type': 'The body is not a form with a file.',
  refused: 'The file cannot be taken in.',
  'too-many-requests': 'Too many requests; `Retry-After` says how long to wait.',
  failed: 'Something failed on our side.',
  'database-away': 'The database cannot be reached.',
  'disk-full': 'The server has no room left.',
};

/** The OpenAPI 3.1 document of these endpoints, made from the schemas that check what comes in and what goes out. */
export function openApiOf(
  endpoints: readonly Endpoint[],
  publicUrl: string,
  examples: Record<string, unknown> = {},
): OpenApi {
  const named = z.registry<{ id: string }>();
  const schemas = Object.values(answers) as z.ZodType[];
  for (const schema of [...schemas, ...schemas.flatMap(insideOf)]) {
    const { id } = schema.meta() ?? {};
    if (typeof id === 'string' && !named.has(schema)) named.add(schema, { id });
  }
  const components = z.toJSONSchema(named, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => {
      // clients bear fields that later releases add
      delete jsonSchema.additionalProperties;
    },
  }).schemas as OpenApi['components']['schemas'];
  for (const schema of Object.values(components)) {
    delete schema['$schema'];
    delete schema['$id'];
  }

  const paths: OpenApi['paths'] = {};
  for (const endpoint of endpoints)
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operationOf(endpoint, examples) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Suivi',
      version: suiviVersion(),
      description:
        'Everything that the public pages show, for programs. Reading needs no key. Every answer names the ledger entry that it rests on.',
    },
    servers: [{ url: `${publicUrl}/api/v1` }],
    security: [],
    tags: [
      { name: 'Reading', description: 'Public, without a key.' },
      { name: 'Writing', description: 'With a key that an administrator has made.' },
    ],
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description: `A key with scopes: ${scopes.join(', ')}.`,
        },
      },
    },
  };
}

/** The document with the licence under which a country gives what is answered. */
export function licensedApi(api: OpenApi, { title, address }: Licence): OpenApi {
  return { ...api, info: { ...api.info, license: { name: title, url: address } } };
}

/** The schemas inside a schema, so that each that has a name stands once in the document. */
function insideOf(schema: z.ZodType): z.ZodType[] {
  const { def } = schema as unknown as {
    def: { shape?: Record<string, z.ZodType>; element?: z.ZodType; innerType?: z.ZodType };
  };
  const parts = [...Object.values(def.shape ?? {}), def.element, def.innerType].filter(
    (part) => part !== undefined,
  );
  return parts.flatMap((part) => [part, ...insideOf(part)]);
}

function operationOf(endpoint: Endpoint, examples: Record<string, unknown>): Operation {
  const { id, tag, summary, description, needs, status, answer, takesFile } = endpoint;
  const isPublic = needs.allows === 'everyone';
  const problems = [...ANYWHERE, ...(isPublic ? [] : BY_KEY), ...endpoint.problems];
  const byStatus = Map.groupBy(problems, (code) => String(problemStatuses[code]));
  const example = examples[id];
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    security: isPublic ? [] : [{ key: [] }],
    parameters: [
      ...parametersOf(endpoint.pathParameters, 'path'),
      ...parametersOf(endpoint.query, 'query'),
      languageParameter,
    ],
    ...(takesFile !== undefined && { requestBody: fileBody }),
    responses: {
      [String(status)]: {
        description: status === 202 ? 'Taken in; it is read next.' : 'What was asked for.',
        headers: isPublic ? { ...limitHeaders, ETag: tagHeader } : limitHeaders,
        content: {
          'application/json': {
            schema: { $ref: `#/components/schemas/${answer.meta()?.id}` },
            ...(example !== undefined && { example }),
          },
        },
      },
      ...(isPublic && { 304: { description: 'Nothing has changed since the ETag that was named.' } }),
      ...Object.fromEntries(
        [...byStatus].map(([code, of]) => [
          code,
          {
            description: of.map((one) => `${titles[one]} (${one})`).join(' '),
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        ]),
      ),
    },
  };
}

function parametersOf(schema: z.ZodObject, place: 'path' | 'query'): Operation['parameters'] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties).map(([name, given]) => {
    const { description, ...property } = given as Json & { description?: string };
    return {
      name,
      in: place,
      ...(place === 'path' && { required: true }),
      ...(description && { description }),
      schema: withoutDayPattern(property),
    };
  });
}

/** zod writes a day's whole calendar as a pattern; `format: date` says it. */
function withoutDayPattern({ pattern, ...schema }: Json): Json {
  return schema['format'] === 'date' || pattern === undefined ? schema : { ...schema, pattern };
}

const languageParameter = {
  name: 'Accept-Language',
  in: 'header',
  description: 'The language of sentences; official words stay in their own.',
  schema: { type: 'string' },
};

const fileBody = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
      },
    },
  },
};

const { points, duration } = programLimits.reading;
const limitHeaders = {
  'RateLimit-Policy': {
    description: `How many requests in how many seconds; without a key ${points} in ${duration}.`,
    schema: { type: 'string' },
  },
  RateLimit: { description: 'How many are left, and for how long.', schema: { type: 'string' } },
};
const tagHeader = {
  description:
    'Send it back in `If-None-Match`: while nothing has changed, the answer is 304 without a body.',
  schema: { type: 'string' },
};
