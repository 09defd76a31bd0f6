import { problemStatuses, type ProblemCode } from '../../web/problem-json.ts';
import { programLimits } from '../../web/program-limits.ts';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { OpenApi, Operation } from './openapi.ts';

type Schema = Record<string, unknown>;
type Props = { page: PageContext; api: OpenApi };

/** The API for people: the same document that programs read. Its frame is in the reader's language, its terms are English. */
export function ReferencePage({ page, api }: Props) {
  const { t } = page;
  const operations = Object.entries(api.paths).flatMap(([path, of]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = of[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
  const { points, duration } = programLimits.reading;
  const example = '/api/v1/recommendations?position=noted&per-page=2';
  return (
    <Layout page={page} title={t('api.title')} description={t('api.description')}>
      <section class="first">
        <h1>{t('api.title')}</h1>
        <p class="measure">{t('api.lead')}</p>
        <p>
          <a href="/api/v1/openapi.json">{t('api.document')}</a>
        </p>
        <p>{t('api.try')}</p>
        <pre dir="ltr" tabindex={0}>
          curl '{new URL(example, serverOf(api)).href}'
        </pre>
        <ul class="measure">
          <li>{t('api.rule.state')}</li>
          <li>{t('api.rule.etag')}</li>
          <li>{t('api.rule.paging')}</li>
          <li>{t('api.rule.language')}</li>
          <li>{t('api.rule.limits', { points, seconds: duration })}</li>
          <li>{t('api.rule.keys')}</li>
          <li>{t('api.rule.english')}</li>
        </ul>
      </section>
      {(['Reading', 'Writing'] as const).map((tag) => (
        <section>
          <h2>{t(`api.tag.${tag}`)}</h2>
          {operations
            .filter(({ operation }) => operation.tags.includes(tag))
            .map((one) => (
              <OperationPart page={page} api={api} {...one} />
            ))}
        </section>
      ))}
      <Problems page={page} />
    </Layout>
  );
}

function serverOf(api: OpenApi): string {
  const [server] = api['servers'] as { url: string }[];
  return server?.url ?? '';
}

type OperationProps = Props & { path: string; method: 'get' | 'post'; operation: Operation };

function OperationPart({ page, api, path, method, operation }: OperationProps) {
  const { t } = page;
  const [status = '', answer] = Object.entries(operation.responses).find(([code]) => code < '300') ?? [];
  const content = answer?.content?.['application/json'];
  return (
    <article class="operation" id={operation.operationId} lang="en" dir="ltr">
      <h3>
        {operation.summary}
        <code>
          {method.toUpperCase()} /api/v1{path}
        </code>
      </h3>
      {operation.description && (
        <p class="measure">
          <Described text={operation.description} />
        </p>
      )}
      <details>
        <summary lang={page.language} dir={page.direction}>
          {t('api.parameters')}
        </summary>
        <Fields
          page={page}
          caption={t('api.parameters')}
          of={operation.operationId}
          rows={operation.parameters.map(({ name, in: place, schema, description }) => ({
            name,
            type: `${typeOf(schema)}, ${place}`,
            description: description ?? '',
          }))}
        />
      </details>
      {content && (
        <details>
          <summary lang={page.language} dir={page.direction}>
            {t('api.answer', { status })}
          </summary>
          <AnswerFields page={page} api={api} schema={content.schema} of={operation.operationId} />
        </details>
      )}
      {content?.example !== undefined && (
        <details>
          <summary lang={page.language} dir={page.direction}>
            {t('api.example')}
          </summary>
          <pre tabindex={0}>{JSON.stringify(content.example, null, 2)}</pre>
        </details>
      )}
    </article>
  );
}

/** The fields of an answer, and those of the records in it. */
function AnswerFields({ page, api, schema, of }: Props & { schema: Schema; of: string }) {
  const names = namesIn(api, schema);
  return (
    <>
      {names.map((name) => (
        <Fields page={page} caption={name} of={of} rows={fieldsOf(api.components.schemas[name])} />
      ))}
    </>
  );
}

type Row = { name: string; type: string; description: string };

/** The fields of a record, and those of the parts of it that have no name of their own: `clauses[].text`. */
function fieldsOf(schema: Schema | undefined, before = ''): Row[] {
  const properties = (schema?.['properties'] ?? {}) as Record<string, Schema>;
  return Object.entries(properties).flatMap(([field, of]) => {
    const name = `${before}${field}`;
    const description = typeof of['description'] === 'string' ? of['description'] : '';
    const items = of['type'] === 'array' ? (of['items'] as Schema) : undefined;
    const inside = [of, ...((of['anyOf'] ?? []) as Schema[])].find((one) => one['properties']);
    const parts = items ? fieldsOf(items, `${name}[].`) : fieldsOf(inside, `${name}.`);
    return [{ name, type: typeOf(of), description }, ...parts];
  });
}

/** The named schemas that a schema is made of, itself first. */
function namesIn(api: OpenApi, schema: unknown, found: string[] = []): string[] {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g))
    if (!found.includes(name)) {
      found.push(name);
      namesIn(api, api.components.schemas[name], found);
    }
  return found;
}

type FieldsProps = {
  page: PageContext;
  caption: string;
  /** The operation, since several have fields of the same record. */
  of: string;
  rows: readonly Row[];
};

function Fields({ page, caption, of, rows }: FieldsProps) {
  const { t } = page;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={`${of}: ${caption}`}>
      <table class="small">
        <caption>{caption}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('api.column.name')}</th>
            <th scope="col">{t('api.column.type')}</th>
            <th scope="col">{t('api.column.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, type, description }) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{type}</td>
              <td>
                <Described text={description} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What stands between backticks is code, as in the document. */
function Described({ text }: { text: string }) {
  const parts = text.split('`');
  return <>{parts.map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>;
}

/** A schema in a few words: `string`, `Step[]`, `one of yes, no`. */
function typeOf(schema: Schema): string {
  const { $ref, type, format, items, anyOf, const: only } = schema;
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? '';
  if (only !== undefined) return JSON.stringify(only);
  if (Array.isArray(schema['enum'])) return schema['enum'].map(String).join(' | ');
  if (Array.isArray(anyOf)) return anyOf.map((one) => typeOf(one as Schema)).join(' | ');
  if (type === 'array') return `${typeOf((items ?? {}) as Schema)}[]`;
  if (typeof format === 'string') return `${String(type)} (${format})`;
  if (Array.isArray(type)) return type.join(' | ');
  return typeof type === 'string' ? type : 'any';
}

function Problems({ page }: { page: PageContext }) {
  const { t } = page;
  return (
    <section>
      <h2>{t('api.problems')}</h2>
      <p class="measure">{t('api.problems.lead')}</p>
      <dl>
        {(Object.entries(problemStatuses) as [ProblemCode, number][]).map(([code, status]) => (
          <>
            <dt id={code}>
              <code dir="ltr">
                {status} {code}
              </code>
            </dt>
            <dd>{t(`api.problem.${code}.title`)}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
