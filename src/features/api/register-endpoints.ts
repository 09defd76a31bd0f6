import { z } from 'zod';
import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { articlesOf, rights } from '../../vocabularies/rights.ts';
import { rightsOfThemes } from '../../vocabularies/theme-rights.ts';
import { vocabularies } from '../../vocabularies/vocabularies.ts';
import type { PageContext } from '../../web/context.ts';
import { listAssessments } from '../assessments/actions.ts';
import { listOwners } from '../assignments/actions.ts';
import { findClusterOf } from '../clusters/actions.ts';
import { clusterHref, clusterTitle } from '../clusters/schema.ts';
import {
  findNeighbours,
  findRecommendation,
  listClauses,
  listCorrections,
  listSayings,
  withStanding,
  type OpenRegister,
  type RegisterSearch,
} from '../recommendations/actions.ts';
import { facetNames } from '../recommendations/schema.ts';
import { countByRight } from '../rights/actions.ts';
import { readVocabulary } from '../vocabularies/actions.ts';
import { termName } from '../vocabularies/schema.ts';
import { withdrawnProblem } from '../withdrawals/components.tsx';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import {
  documentsParameters,
  facetParameters,
  listParameters,
  noParameters,
  oneParameters,
  registerParameters,
  termsParameters,
  vocabularyParameters,
} from './parameters.ts';
import { findDocument, listDocuments, listTerms } from './queries.ts';
import { createShapes, positionOf } from './shapes.ts';

/** Which part of a list is asked for, and how many parts there are. */
export function partOf(found: number, { page, 'per-page': perPage }: { page: number; 'per-page': number }) {
  const pages = Math.max(1, Math.ceil(found / perPage));
  return { paging: { found, page, pages }, offset: (page - 1) * perPage, limit: perPage };
}

/** Recommendations, and what they rest on. */
export function registerEndpoints(
  { db, config }: Pick<House, 'db' | 'config'>,
  search: RegisterSearch,
  open: OpenRegister,
): Endpoint[] {
  const shapes = createShapes(config.publicUrl);
  const readingFor = (page: PageContext) => readingAs(db, page.viewer, page.asOf?.seq);

  return [
    endpoint({
      method: 'get',
      path: '/recommendations',
      id: 'listRecommendations',
      tag: 'Reading',
      summary: 'Search the register',
      description:
        'The filters of the register. Within one of them any value will do; every one that is given has to be met.',
      needs: everyone,
      pathParameters: noParameters,
      query: registerParameters,
      status: 200,
      answer: answers.recommendations,
      problems: [],
      async respond({ page, query }) {
        const { sort, page: wanted, 'per-page': perPage, 'as-of': _, ...filter } = query;
        const { viewer, head, asOf } = page;
        const order = { sort, page: wanted, perPage };
        const found = await search({
          viewer,
          head,
          asOf: asOf?.seq,
          filter: { q: undefined, thread: undefined, answer: undefined, ...filter },
          order,
        });
        // the register shows its last page instead of one behind it
        const items = found.page === wanted ? found.items.map((item) => shapes.recommendation(item)) : [];
        return {
          items,
          found: found.found,
          page: wanted,
          pages: found.pages,
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/facets',
      id: 'countFacets',
      tag: 'Reading',
      summary: 'Count what each filter of the register would leave',
      description: 'With the filters of the register, as it shows the counts beside the list.',
      needs: everyone,
      pathParameters: noParameters,
      query: facetParameters,
      status: 200,
      answer: answers.facets,
      problems: [],
      async respond({ page, query }) {
        const { 'as-of': _, ...filter } = query;
        const { found, total, counts } = await search({
          viewer: page.viewer,
          head: page.head,
          asOf: page.asOf?.seq,
          filter: { q: undefined, thread: undefined, answer: undefined, ...filter },
          order: { sort: 'newest', page: 1, perPage: 1 },
        });
        return {
          found,
          total,
          facets: facetNames.map((facet) => ({
            facet,
            values: [...counts[facet]]
              .map(([value, recommendations]) => ({ value, recommendations }))
              .sort((a, b) => b.recommendations - a.recommendations || (a.value < b.value ? -1 : 1)),
          })),
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/recommendations/{symbol}/{number}',
      id: 'readRecommendation',
      tag: 'Reading',
      summary: 'Read a recommendation by its lasting address',
      needs: everyone,
      pathParameters: z.strictObject({
        symbol: z.string().max(200).meta({ description: 'The symbol with hyphens, `A-HRC-28-15`.' }),
        number: z.string().max(60).meta({ description: '`115.1`' }),
      }),
      query: oneParameters,
      status: 200,
      answer: answers.recommendation,
      problems: ['not-found', 'withdrawn'],
      async respond({ ask, page, path }) {
        const reading = readingFor(page);
        const found = await findRecommendation(reading, `${path.symbol}/${path.number}`);
        if (!found) return withdrawnProblem(db, ask, { symbol: path.symbol });
        const [clauses, corrections, said, neighbours, owners, assessments, standing, clustered] =
          await Promise.all([
            listClauses(reading, found.id),
            listCorrections(reading, found.id),
            listSayings(reading, found.id),
            findNeighbours(reading, found),
            listOwners(reading, [found.id]),
            listAssessments(reading, found.id),
            withStanding(reading, [found]),
            findClusterOf(reading, found.id),
          ]);
        const newest = new Map(assessments.toReversed().map((row) => [row.organisation, row.id]));
        return {
          ...shapes.recommendation(standing[0] ?? { ...found, owners: [], assessments: [], actions: [] }),
          leadIn: found.lead_in,
          concern: found.concern,
          due: found.due,
          page: found.page,
          document: shapes.source({ ...found, document_language: found.language }),
          clauses: clauses.map(({ text, recommending_states: recommendingStates }) => ({
            text,
            recommendingStates,
          })),
          answers: said.answers.map((row) => ({
            position: positionOf(row.position),
            comment: row.comment,
            page: row.page,
            document: shapes.source(row),
          })),
          assignments: (owners.get(found.id) ?? []).map((row) => ({
            organisation: { slug: row.organisation_slug, names: row.organisation_names },
            duty: row.duty,
            since: row.recorded_at.toISOString(),
            answer: row.answer,
            answeredAt: row.answered_at?.toISOString() ?? null,
            reason: row.answer_reason,
            reasonLanguage: row.answer_language,
            upheldAt: row.upheld_at?.toISOString() ?? null,
            upheldReason: row.upheld_reason,
          })),
          assessments: assessments.map((row) => ({
            id: row.id,
            voice: row.voice,
            organisation: { slug: row.organisation_slug, names: row.organisation_names },
            status: { id: row.status, names: row.status_names, index: row.index_value },
            reason: row.reason,
            language: row.language,
            evidence: row.evidence,
            day: row.day,
            recordedAt: row.recorded_at.toISOString(),
            isStanding: newest.get(row.organisation) === row.id,
          })),
          cluster: clustered && {
            slug: clustered.cluster.slug,
            title: clusterTitle(clustered.cluster),
            url: config.publicUrl + clusterHref(clustered.cluster.slug),
          },
          rights: rightsOfThemes(
            [...said.terms, ...said.chosen].filter(({ kind }) => kind === 'theme').map(({ label }) => label),
          ),
          terms: [
            ...said.terms.map((row) => ({
              kind: row.kind,
              label: row.label,
              document: shapes.source(row),
              set: null,
            })),
            ...said.chosen.map((row) => ({
              kind: row.kind,
              label: row.label,
              document: null,
              set: {
                organisation: row.organisation_names,
                recordedAt: row.recorded_at.toISOString(),
                proposal:
                  row.model === null || row.probability === null
                    ? null
                    : { model: row.model, probability: row.probability, words: row.words },
              },
            })),
          ],
          wordings: said.wordings.map((row) => ({
            language: row.language,
            number: row.number,
            text: row.text,
            page: row.page,
            document: shapes.source(row),
          })),
          entries: said.entries.map((row) => ({
            kind: row.kind,
            heading: row.heading,
            text: row.text,
            document: shapes.source(row),
          })),
          corrections: corrections.map((row) => ({
            field: row.field,
            asRead: row.as_read,
            corrected: row.corrected,
            reason: row.reason,
            organisation: row.organisation_names,
            recordedAt: row.recorded_at.toISOString(),
          })),
          ...neighbours,
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/documents',
      id: 'listDocuments',
      tag: 'Reading',
      summary: 'List the documents that the register rests on',
      needs: everyone,
      pathParameters: noParameters,
      query: documentsParameters,
      status: 200,
      answer: answers.documents,
      problems: [],
      async respond({ page, query }) {
        const { limit, offset } = partOf(0, query);
        const { found, items } = await listDocuments(readingFor(page), query.review, limit, offset);
        const { paging } = partOf(found, query);
        return {
          items: items.map((row) => shapes.document(row)),
          ...paging,
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/documents/{id}',
      id: 'readDocument',
      tag: 'Reading',
      summary: 'Read what is known of a document',
      needs: everyone,
      pathParameters: z.strictObject({ id: z.uuid() }),
      query: oneParameters,
      status: 200,
      answer: answers.document,
      problems: ['not-found'],
      async respond({ page, path }) {
        const found = await findDocument(readingFor(page), path.id);
        return found ? { ...shapes.document(found), register: shapes.register(page) } : null;
      },
    }),

    endpoint({
      method: 'get',
      path: '/terms',
      id: 'listTerms',
      tag: 'Reading',
      summary: 'List themes, groups and SDGs as documents give them',
      needs: everyone,
      pathParameters: noParameters,
      query: termsParameters,
      status: 200,
      answer: answers.terms,
      problems: [],
      async respond({ page, query }) {
        const all = await listTerms(await open(page), query.kind);
        const { paging, offset, limit } = partOf(all.length, query);
        return { items: all.slice(offset, offset + limit), ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/rights',
      id: 'listRights',
      tag: 'Reading',
      summary: 'List human rights with their articles, and how many recommendations concern each',
      needs: everyone,
      pathParameters: noParameters,
      query: listParameters,
      status: 200,
      answer: answers.rightsListed,
      problems: [],
      async respond({ page, query }) {
        const { paging, offset, limit } = partOf(rights.length, query);
        const counts = await countByRight(await open(page));
        const items = rights.slice(offset, offset + limit).map((right) => ({
          right,
          name: page.t(`right.${right}`),
          description: page.t(`right.${right}.what`),
          articles: articlesOf(right).map((at) => ({ ...at, articles: [...at.articles] })),
          recommendations: counts.get(right) ?? 0,
          url: `${config.publicUrl}/rights/${right}`,
        }));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/vocabularies',
      id: 'listVocabularyTerms',
      tag: 'Reading',
      summary: 'List the terms of vocabularies, with what the country makes of them',
      needs: everyone,
      pathParameters: noParameters,
      query: vocabularyParameters,
      status: 200,
      answer: answers.vocabulary,
      problems: [],
      async respond({ page, query }) {
        const reading = readingFor(page);
        const asked = query.vocabulary ? [query.vocabulary] : vocabularies;
        const whole = await Promise.all(
          asked.map(async (vocabulary) => {
            const { terms } = await readVocabulary(reading, vocabulary);
            return terms.map((term) => ({ ...term, vocabulary }));
          }),
        );
        const terms = whole.flat();
        const { paging, offset, limit } = partOf(terms.length, query);
        const items = terms
          .slice(offset, offset + limit)
          .map(({ vocabulary, code, said, count, isShipped }) => ({
            vocabulary,
            code,
            name: termName(page, vocabulary, code),
            names: said?.names ?? {},
            texts: said?.texts ?? {},
            origin: isShipped ? ('shipped' as const) : said?.own ? ('own' as const) : ('documents' as const),
            successor: said?.merged_into ?? null,
            isRetired: said?.retired ?? false,
            recommendations: count,
          }));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),
  ];
}
