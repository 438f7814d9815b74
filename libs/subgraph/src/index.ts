export { OwnRows } from './access/own-rows';
export { actorOf, Asked, type AskedChange } from './audit/acting';
export { auditTrail } from './audit/audit-trail';
export { Batches, type BatchRead } from './batches';
export { buildSubgraph, type SubgraphParts } from './build-schema';
export { BorrowedDated } from './borrowed';
export { Claim } from './claim';
export { connectionType, pageArgs, PageArgs, wholeList } from './connection';
export { createContext, type SubgraphContext } from './context';
export { Dated } from './dated';
export { type OperationRequest, SubgraphExecutor } from './execution/executor';
export {
  prepareVariables,
  readSubgraphEnvironment,
  subgraphVariables,
  type SubgraphEnvironment,
} from './environment';
export { type LocalSubgraph, openLocalSubgraph } from './local-subgraph';
export { prepareDatabase } from './prepare';
export { ReadAhead, ReadBack, type ReadBackTo } from './reads/read-ahead';
export { Reads } from './reads/reads';
export type { Reference } from './reference';
export { type Asker, type AskSubgraph, waysOverHttp } from './references/ask-subgraph';
export { type BorrowedKey, References } from './references/references';
export { runPrepare, runPrintSchema, runSubgraph } from './run';
export { DateTime, EDTF, JSONValue, LocalDate, UUID } from './scalars';
export { createApollo, startSubgraph, subgraphSdl, type SubgraphDefinition } from './subgraph';
