import type { Row } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import type { ListedRecommendation } from '../recommendations/actions.ts';
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
  isDone: boolean;
  typed?: { ticked: readonly string[]; to: string; name: string };
  problems?: readonly Problem[];
};
