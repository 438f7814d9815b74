export { describeDatabase } from './describe-database';
export { openSubgraph, type BoxedSubgraph } from './open-subgraph';
