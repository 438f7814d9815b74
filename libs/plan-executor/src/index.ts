export { CompiledPlan, type CompiledPlanParts } from './compiled-plan';
export { CompiledGateway, type CompiledGatewayOptions } from './gateway/compiled-gateway';
export type { Counters, FallbackReason } from './gateway/counters';
export { dataSourceTransport } from './gateway/data-source-transport';
export type { PlannedOperation } from './gateway/plan-cache';
export { invalidVariables } from './gateway/variables';
export type { EntityStore, ExecuteOptions, ExecutorOptions, FetchReport } from './options';
export { Unsupported } from './plan/compile';
export type { SubgraphAnswer, SubgraphOperation, SubgraphRequest, Transport } from './transport';
