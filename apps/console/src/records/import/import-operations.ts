import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ImportedListFragment } from '@bien-cuong/api';
import type { RegisterFacts } from '@bien-cuong/domain';
import { documentOf } from '../../lib/registers/document-of';
import type { Alike } from '../operations';

/** A row of a list with its verdict. */
export interface JudgedRow {
  readonly place: number;
  readonly cells: readonly string[];
  readonly outcome: 'MADE' | 'CHANGED' | 'SAME' | 'REFUSED' | null;
  readonly recordId: string | null;
  readonly refusals: readonly { readonly argument: string | null; readonly message: string }[];
  readonly alike: readonly Alike[];
}

/** A page of the rows of a list. */
export interface JudgedRows {
  readonly nodes: readonly JudgedRow[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Answering<Data> = TypedDocumentNode<Data, OperationVariables>;

/** The operations by which lists of one register are imported. */
export interface ImportOperations {
  readonly stage: Answering<{ readonly list: ImportedListFragment }>;
  readonly run: Answering<{ readonly list: ImportedListFragment }>;
  readonly see: Answering<{ readonly list: (ImportedListFragment & { readonly rows: JudgedRows }) | null }>;
  readonly discard: Answering<{ readonly gone: boolean }>;
}

/** They have the same names, variables and answers in each subgraph (`npm run compose`). */
export const importOperationsOf = ({
  subgraph,
  imported,
}: Pick<RegisterFacts, 'subgraph' | 'imported'>): ImportOperations => ({
  stage: documentOf(`${subgraph}StageImport`),
  run: documentOf(imported?.operation ?? ''),
  see: documentOf(`${subgraph}Import`),
  discard: documentOf(`${subgraph}DiscardImport`),
});
