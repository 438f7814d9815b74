export { describeDatabase } from './describe-database';
export { openSubgraph, type BoxedSubgraph } from './open-subgraph';
export { subgraphForSpec } from './subgraph-for-spec';
export { countStatements } from './count-statements';
export { describeReads } from './describe-reads';
export { describeRegister } from './describe-register';
