import 'reflect-metadata';

export { EVERYBODY } from '@bien-cuong/access';
export { OwnRows } from './access/own-rows';
export { Write, type WriteRequest } from './audit/acting';
export { Refusal, refusalIn } from './types/check';
export { BorrowedDated } from './types/borrowed';
export { Claim } from './types/claim';
export { EdgeOf } from './types/connection';
export type { SubgraphContext } from './serve/context';
export { Dated } from './types/dated';
export {
  prepareVariables,
  readSubgraphEnvironment,
  subgraphVariables,
  type SubgraphEnvironment,
} from './serve/environment';
export { type LocalSubgraph, openLocalSubgraph } from './serve/local-subgraph';
export { subgraph } from './serve/declared-subgraph';
export { prepareDatabase } from './serve/prepare';
export { filter } from './reads/declared/arguments';
export { byIds } from './reads/declared/by-ids';
export { listed, many, one, pages, through } from './reads/declared/fields';
export { columnsFrom, readsOf, type TypeReads } from './reads/declared/reads-of';
export {
  ReadAhead,
  ReadBack,
  type ReadBackTo,
  ReadComputed,
  ReadTogether,
  type ReadTogetherTo,
} from './reads/read-ahead';
export { type OnBehalfOf, type AskSubgraph, waysOverHttp } from './writes/ask-subgraph';
export { type Reference, ReferenceCheck } from './writes/reference-check';
export { runPrepare, runPrintSchema, runSubgraph } from './serve/run';
export { DateTime, EDTF, JSONValue, LocalDate, UUID } from './types/scalars';
export { tooLong } from './types/too-much';
export { type Seeds, startSubgraph, subgraphSdl, type SubgraphDefinition } from './serve/subgraph';
export { type Entered, Kept, KeptClaim, KeptDated, KeptInterval, KeptItem } from './types/kept';
export { Protected } from './types/protected';
export { OF_TODAY } from './reads/declared/of-today';
export { keptFilter } from './reads/declared/kept-filter';
export { alikeFilter } from './reads/declared/alike-filter';
export { searchFilter } from './reads/declared/search-filter';
export { cellReader } from './writes/import/cells';
export { label } from './writes/register/kept-field';
export { choice, choices, day, edtf, flag, line, number, text } from './writes/register/field-kinds';
export { to, toCode, toOther, toProvince, toSeveral } from './writes/register/reference-kinds';
export { code } from './writes/register/code-field';
export { qualifier } from './writes/register/qualifier-field';
export type { Apart } from './writes/register/apart';
export { dated, type OfIntervals, type OfNewRecord } from './writes/register/dated-part';
export type { ItemRule } from './writes/register/item-rules';
export { items } from './writes/register/items';
export { lines } from './writes/register/parts';
export type { Author, Command, Commanded } from './writes/register/command';
export type { MayRetire, Rule } from './writes/register/declaration';
export { endsAfterItBegins } from './writes/register/ends-after-it-begins';
export { type DeclaredRegister, register } from './writes/register/register';
export type { OwnProvinces } from './writes/register/judge';
export { reasonOf } from './writes/register/reason';
export type { GivenReference } from './writes/register/read-input';
export type { RecordSteps } from './writes/register/record-steps';
export { stepsOf } from './writes/register/steps-of';
export { PossibleMove, Waiting } from './writes/workflow/possible-move';
export { type Move } from './writes/workflow/flow';
export { journal } from './writes/workflow/journal';
export { type DeclaredWorkflow, type Workflow, workflow } from './writes/workflow/workflow';
