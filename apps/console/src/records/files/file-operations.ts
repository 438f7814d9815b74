import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { AttachedFileFragment } from '@bien-cuong/api';
import type { RegisterFacts } from '@bien-cuong/domain';
import { documentOf } from '../../lib/registers/document-of';
import type { Listed } from '../record-kind';
import type { Mutation } from '../operations';

/** The files of a record; null where the user may not see them. */
export interface FilesOf {
  readonly record: { readonly attachments: Listed<AttachedFileFragment> | null } | null;
}

export type FilesQuery = TypedDocumentNode<FilesOf, OperationVariables>;

/** The operations on the files that are attached to the records of a type. */
export interface FileOperations {
  /** Left out for a type to whose records nothing can be attached. */
  readonly list: FilesQuery | undefined;
  readonly attach: Mutation;
  readonly retire: Mutation;
  readonly restore: Mutation;
}

/** They have the same names, variables and answers for each type and in each subgraph (`npm run compose`). */
export const fileOperationsOf = ({
  type,
  subgraph,
}: Pick<RegisterFacts, 'type' | 'subgraph'>): FileOperations => ({
  list: documentOf(`${type}Attachments`),
  attach: documentOf(`${subgraph}AttachFile`),
  retire: documentOf(`${subgraph}RetireAttachment`),
  restore: documentOf(`${subgraph}RestoreAttachment`),
});
