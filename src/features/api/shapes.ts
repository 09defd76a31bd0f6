import type { z } from 'zod';
import type { PageContext } from '../../web/context.ts';
import { actionHref } from '../plans/schema.ts';
import { threadOf, type ListedRecommendation, type Rests } from '../recommendations/actions.ts';
import type * as answers from './answers.ts';
import type { ListedDocument } from './queries.ts';

type Answer<Name extends keyof typeof answers> = z.input<(typeof answers)[Name]>;

/** Rows of the database as the API answers them. Codes in the rows are what our own checks let in. */
export function createShapes(publicUrl: string) {
  const linkTo = (sha256: string) => ({ sha256, url: `${publicUrl}/files/${sha256}` });

  return {
    register({ head, asOf }: PageContext): Answer<'country'>['register'] {
      return { entry: head?.seq ?? 0, hash: head?.hash ?? null, asOf: asOf?.date ?? null };
    },

    recommendation(item: Omit<ListedRecommendation, 'marked'>): Answer<'recommendations'>['items'][number] {
      const position = positionOf(item.position);
      return {
        address: item.address,
        number: item.number,
        review: {
          slug: item.review_slug,
          mechanism: item.mechanism,
          cycle: item.cycle,
          heldOn: item.held_on,
          url: `${publicUrl}/reviews/${item.review_slug}`,
        },
        language: item.language,
        text: item.text,
        recommendingStates: item.recommending_states,
        position,
        thread: threadOf({ ...item, askedOn: item.held_on }).map(({ step, state, rests }) => ({
          step,
          state,
          rests: rests && restsOf(publicUrl, rests),
        })),
        url: `${publicUrl}/recommendations/${item.address}`,
      };
    },

    document(row: ListedDocument): Answer<'documents'>['items'][number] {
      return {
        id: row.id,
        symbol: row.symbol,
        kind: row.kind,
        language: row.language,
        issuedOn: row.issued_on,
        review: row.review_slug,
        file: row.file_sha256 === null ? null : { name: row.file_name ?? '', ...linkTo(row.file_sha256) },
      };
    },

    /** The document that a part of a recommendation rests on. */
    source(row: {
      document_symbol: string | null;
      document_kind: string;
      document_language: string;
      file_sha256: string | null;
    }): Answer<'recommendation'>['document'] {
      return {
        symbol: row.document_symbol,
        kind: row.document_kind,
        language: row.document_language,
        file: row.file_sha256 === null ? null : linkTo(row.file_sha256),
      };
    },
  };
}

export function positionOf(stored: string | null): Answer<'recommendation'>['position'] {
  return stored as Answer<'recommendation'>['position'];
}

function restsOf(
  publicUrl: string,
  rests: Rests,
): NonNullable<Answer<'recommendation'>['thread'][number]['rests']> {
  const nothing = {
    on: null,
    position: null,
    organisation: null,
    status: null,
    action: null,
    funding: null,
  };
  switch (rests.kind) {
    case 'review':
      return { ...nothing, kind: 'review', on: rests.on };
    case 'position':
      return { ...nothing, kind: 'position', position: positionOf(rests.position) };
    case 'assignments':
      return { ...nothing, kind: 'assignments', organisation: rests.organisation };
    case 'actions': {
      const { kind, ...action } = rests;
      return {
        ...nothing,
        kind,
        action: { ...action, url: publicUrl + actionHref(action.plan, action.number) },
      };
    }
    case 'funding': {
      const { kind, ...funding } = rests;
      return { ...nothing, kind, funding };
    }
    case 'assessment':
      return {
        ...nothing,
        kind: 'assessment',
        on: rests.on,
        organisation: rests.organisation,
        status: rests.status,
      };
  }
}
