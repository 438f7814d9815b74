import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { documentOf } from '../../lib/registers/document-of';

/** Somebody else who has the record open. */
export interface Taking {
  readonly subject: string;
  readonly since: string;
}

type Answering<Data> = TypedDocumentNode<Data, OperationVariables>;

/** The operations that tell who has a record open. */
export interface TakingOperations {
  readonly take: Answering<{ readonly others: readonly Taking[] }>;
  readonly leave: Answering<{ readonly left: boolean }>;
  readonly release: Answering<{ readonly released: boolean }>;
}

/** They have the same names, variables and answers in each subgraph that keeps records (`npm run compose`). */
export const takingOperationsOf = (subgraph: string): TakingOperations => ({
  take: documentOf(`${subgraph}TakeRecord`),
  leave: documentOf(`${subgraph}LeaveRecord`),
  release: documentOf(`${subgraph}ReleaseRecord`),
});
