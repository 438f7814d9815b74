export type { RequestRefusal } from './admission';
export { clientBodyLimit, createApp } from './app';
export {
  gatewayCostFactor,
  OperationCosts,
  type PricedOperation,
  requireAffordable,
  usualMaxCost,
} from './cost/operation-costs';
export { compactHeap } from './compact-heap';
export { clientLimits, gatewayLimits, type DocumentLimits } from './document-limits';
export { addHealth } from './health';
export { listen } from './listen';
export type { FastAnswer, FastPath, GraphQLHTTPRequest, RequestHead } from './fast-path';
export { type Quota, RequestLimit } from './request-limit';
export { safeApolloOptions } from './safe-apollo-options';
export { serveGraphQL } from './serve-graphql';
export type { RunningService, ServeOptions } from './serve-graphql';
export { stopOnSignals } from './stop-on-signals';
