import type { Listed } from './record-kind';

/** A list that a service gives whole, as one page. */
export const whole = <Row>(nodes: readonly Row[] | null | undefined): Listed<Row> | null | undefined =>
  nodes && { nodes, totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } };
