import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import type { ListedRecommendation } from '../recommendations/actions.ts';
import type { ChangeDone } from './schema.ts';
import type { Asking, ClusterMember } from './public-queries.ts';
import type { ListedDecision } from './queries.ts';

/** What the page of a cluster shows. */
export type ClusterView = {
  cluster: Row<'cluster'>;
  askings: readonly Asking[];
  /** Each with what is known of its place here, oldest review first. */
  members: readonly { item: ListedRecommendation; member: ClusterMember }[];
  /** For those who may change it. */
  change: {
    version: string;
    last: ListedDecision | undefined;
    /** Other clusters, to choose one from. */
    others: readonly Row<'cluster'>[];
  } | null;
  /** What the form that led here did, and the cluster that members went to. */
  changed: { what: ChangeDone; other: Row<'cluster'> | undefined } | null;
  typed?: { ticked: readonly string[]; to: string; name: string; keep: string };
  problems?: readonly Problem[];
};
