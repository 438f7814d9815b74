export type { RequestRefusal } from './admission';
export { answerBytes, tooLargeAnswer, usualAnswerMiB } from './answer-limit';
export { clientBodyLimit, createApp } from './app';
export { OperationCosts, type PricedOperation } from './cost/operation-costs';
export {
  isAffordable,
  mostForGateways,
  mostOf,
  type Price,
  requireAffordable,
  usualMost,
} from './cost/price';
export { compactHeap } from './compact-heap';
export { clientLimits, gatewayLimits, type DocumentLimits } from './document-limits';
export { statusOf } from './error-status';
export { addFileRoutes, ClientGone, type FileAnswer, type FileRequest } from './file-routes';
export { addHealth } from './health';
export { argumentAt, notValid } from './input-faults';
export { listen } from './listen';
export { isShallow } from './nesting';
export { mostRefusals } from './most-refusals';
export type { FastAnswer, FastPath, GraphQLHTTPRequest, RequestHead } from './fast-path';
export { decisiveUsesIn, nullAmong, type StrictUse, strictUsesIn } from './null-variables';
export { forwardedRequestId, requestIdOf } from './request-id';
export { type Quota, RequestLimit } from './request-limit';
export { safeApolloOptions } from './safe-apollo-options';
export { serveGraphQL } from './serve-graphql';
export type { RunningService, ServeOptions } from './serve-graphql';
export { stopOnSignals } from './stop-on-signals';
