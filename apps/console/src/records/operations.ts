import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { documents } from '@bien-cuong/api';
import { documentOf } from '../lib/registers/document-of';

/** The types of which a register keeps records. */
export type KeptType = keyof typeof documents extends infer Name
  ? Name extends `Check${infer Type}Document`
    ? Type
    : never
  : never;

interface Saved {
  readonly record: { readonly id: string; readonly version: number };
}

/** A record that may be the one that is being entered, and what tells it apart. */
export interface Alike {
  readonly id: string;
  readonly title: string;
  readonly apart: readonly { readonly field: string; readonly value: string }[];
}

export interface Check {
  readonly check: {
    readonly refusals: readonly { readonly argument: string | null; readonly message: string }[];
    readonly alike: readonly Alike[];
  } | null;
}

export type Mutation = TypedDocumentNode<Saved, OperationVariables>;

/** The operations by which the records of a type are kept; records that are never retired lack two. */
export interface Operations {
  readonly create: Mutation;
  readonly change: Mutation;
  readonly retire: Mutation | undefined;
  readonly restore: Mutation | undefined;
  readonly check: TypedDocumentNode<Check, OperationVariables>;
  /** By the names of commands, such as `approveFigure`. */
  readonly command: (name: string) => Mutation;
}

/** Every register has operations of the same names, variables and answers (`npm run compose`). */
export const operationsOf = (type: KeptType): Operations => ({
  create: documentOf(`create${type}`),
  change: documentOf(`change${type}`),
  retire: documentOf(`retire${type}`),
  restore: documentOf(`restore${type}`),
  check: documentOf(`check${type}`),
  command: (name) => documentOf(name),
});
