import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { AuditPageFragment } from '@bien-cuong/api';
import type { RegisterFacts } from '@bien-cuong/domain';
import { Kind } from 'graphql';
import type { ComponentType } from 'react';
import type { RecordPaths } from '../lib/paths';
import { factsOf } from '../lib/registers/register-facts';
import { type KeptType, type Operations, operationsOf } from './operations';

/** A record as it stands in a list. */
export interface ListedRecord {
  readonly id: string;
  readonly retiredOn: string | null;
}

/** A record as its page and its form have it. */
export interface KeptRecord extends ListedRecord {
  readonly version: number;
  readonly retirementReason: string | null;
}

/** One page of a list. */
export interface Listed<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Question<Data, Picked, Variables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly pick: (data: Data) => Picked | null | undefined;
}

interface ListOf<Data, Row, Variables> extends Question<Data, Listed<Row>, Variables> {
  /** The fields that are shown first, the one that names the record foremost, and those one may add. */
  readonly columns: readonly string[];
  readonly moreColumns?: readonly string[];
  /** The fields by which the list can be filtered; each is an argument of the query by the same name. */
  readonly filters?: readonly string[];
}

interface PageOf<Data, Row, Trail, Variables> extends Question<Data, Row, Variables> {
  readonly history: Question<Trail, AuditPageFragment, Variables>;
  /** What the page shows between the record and its history. */
  readonly Sections?: ComponentType<{ readonly record: Row }>;
  /** What can be done with the record beside what can be done with all. */
  readonly Commands?: ComponentType<{ readonly record: Row }>;
}

interface Declared<List, Row, Data, One, Trail> {
  /** The type whose register keeps the records. */
  readonly facts: KeptType;
  readonly paths: RecordPaths;
  /** Takes the filters and, where they are offered, `search`, `first` with `after`, and `retired`. */
  readonly list: ListOf<List, Row, never>;
  /** Takes `id`, and has every field of the form. */
  readonly page: PageOf<Data, One, Trail, never>;
}

/** How the records of one type are listed, shown and kept. */
export interface RecordKind {
  readonly facts: RegisterFacts;
  readonly operations: Operations;
  readonly paths: RecordPaths;
  readonly list: ListOf<unknown, ListedRecord, OperationVariables>;
  readonly page: PageOf<unknown, KeptRecord, unknown, OperationVariables>;
}

/** Declares the list, page and form of a type; whatever can be known of it comes from its register. */
export function recordKind<List, Row extends ListedRecord, Data, One extends KeptRecord, Trail>({
  facts,
  ...declared
}: Declared<List, Row, Data, One, Trail>): RecordKind {
  return {
    ...(declared as unknown as Pick<RecordKind, 'paths' | 'list' | 'page'>),
    facts: factsOf(facts),
    operations: operationsOf(facts),
  };
}

/** A list that comes as a whole, as one page. */
export const whole = <Row>(nodes: readonly Row[]): Listed<Row> => ({
  nodes,
  totalCount: nodes.length,
  pageInfo: { hasNextPage: false, endCursor: null },
});

/** Whether the query of a list can be asked in this way. */
export const listTakes = ({ list: { document } }: Pick<RecordKind, 'list'>, variable: string): boolean =>
  document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some(({ variable: { name } }) => name.value === variable),
  );
