import type { RelatedPage } from './list/related-lists';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { AuditPageFragment } from '@bien-cuong/api';
import type { FieldFacts, RegisterFacts } from '@bien-cuong/domain';
import type { ComponentType, ReactNode } from 'react';
import type { RecordPaths } from '../lib/paths';
import { factsOf, statusOf } from '../lib/registers/register-facts';
import { type KeptType, type Operations, operationsOf } from './operations';
import type { Values } from './values';

/** A record as it stands in a list. */
export interface ListedRecord {
  readonly id: string;
  /** Left out where nothing is ever retired. */
  readonly retiredOn?: string | null;
}

/** A record as its page and its form have it. */
export interface KeptRecord extends ListedRecord {
  readonly retiredOn: string | null;
  readonly version: number;
  /** Left out for users who may not see persons, where their query does not ask for it. */
  readonly retirementReason?: string | null | undefined;
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

/** Words that a register alone cannot say, in the user's language. */
export interface Wording<Row> {
  /** How a record is called, where no single field says it. */
  readonly title?: (record: Row) => string;
  /** What fields say, such as a value with its qualifier; '' or undefined for nothing. */
  readonly fields?: Readonly<Record<string, (record: Row) => string | undefined>>;
}

interface ListOf<Data, Row, Variables> extends Question<Data, Listed<Row>, Variables> {
  /** The fields that are shown first, the one that names the record foremost, and those one may add. */
  readonly columns: readonly string[];
  readonly moreColumns?: readonly string[];
  /** What columns show beyond their words, such as a bar; the words still go into files, orders and narrow lists. */
  readonly cells?: Readonly<Record<string, ComponentType<{ readonly record: Row }>>>;
  /** Fields that a file has after the columns that are shown, such as the qualifier that goes with a number. */
  readonly exported?: readonly string[];
  /** The fields by which the list can be filtered; each is a variable of the query by the same name. */
  readonly filters?: readonly string[];
  /** The columns by whose order the service gives pages, if the query takes `orderBy`; others are sorted here. */
  readonly sorts?: readonly string[];
  /** The types whose lists are reached from this one. */
  readonly related?: readonly KeptType[];
  /** Pages that belong to it. */
  readonly relatedPages?: readonly RelatedPage[];
}

interface PageOf<Data, Row, Trail, Looks, Variables> extends Question<Data, Row, Variables> {
  /** Left out for a type without a history of its own. */
  readonly history?: Question<Trail, AuditPageFragment, Variables>;
  /** Who was shown its protected data, for a type that has such. */
  readonly looks?: Question<Looks, AuditPageFragment, Variables>;
  /** The state of the record in words, at the head of its page. */
  readonly State?: ComponentType<{ readonly record: Row }>;
  /** What the page shows between the record and its history. */
  readonly Sections?: ComponentType<{ readonly record: Row }>;
}

/** How the audit trail of one record is read. */
export type HistoryOf = Question<unknown, AuditPageFragment, OperationVariables>;

/** A command that is being given, with the record and what is typed. */
export interface BesideProps<Row> {
  readonly command: string;
  readonly record: Row;
  readonly values: Values;
}

interface Declared<List, Row, Data, One, Trail, Looks> {
  /** The type whose register keeps the records. */
  readonly facts: KeptType;
  readonly paths: RecordPaths;
  /** Fields that are no part of the form, such as what is reckoned: for columns and filters. */
  readonly also?: readonly FieldFacts[];
  /** A hook. */
  readonly useWording?: () => Wording<Row>;
  /** Takes the filters and, as far as the service does, `search`, `first`, `after`, `on` and `retired`. */
  readonly list: ListOf<List, Row, never>;
  /** Takes `id`, and has every field of the form and every interval of what changes with time. */
  readonly page: PageOf<Data, One, Trail, Looks, never>;
  /** Whether a command is offered for a record, beside its status; the service decides. */
  readonly offers?: (command: string, record: One) => boolean;
  /** Says of an interval that the page shows to which other record it belongs: it is kept there. Null: to this one. */
  readonly elsewhere?: (entry: Values, record: One) => ReactNode;
  /** Shows in the dialog of a command what it would be about, from what is typed. */
  readonly Beside?: ComponentType<BesideProps<One>>;
  /** Shows below the form of a new record what it would do, from what is typed. */
  readonly Preview?: ComponentType<{ readonly values: Values }>;
}

/** How the records of one type are listed. */
export interface ListedKind {
  readonly facts: RegisterFacts;
  /** Every field that can be a column or a filter. */
  readonly known: readonly FieldFacts[];
  readonly paths: RecordPaths;
  readonly useWording: () => Wording<ListedRecord>;
  readonly list: ListOf<unknown, ListedRecord, OperationVariables>;
}

/** How the records of one type are listed, shown and kept. */
export interface RecordKind extends ListedKind {
  readonly operations: Operations;
  readonly page: PageOf<unknown, KeptRecord, unknown, unknown, OperationVariables>;
  readonly offers?: (command: string, record: KeptRecord) => boolean;
  readonly elsewhere?: (entry: Values, record: KeptRecord) => ReactNode;
  readonly Beside?: ComponentType<BesideProps<KeptRecord>>;
  readonly Preview?: ComponentType<{ readonly values: Values }>;
}

/** Declares the list, page and form of a type; whatever can be known of it comes from its register. */
export function recordKind<List, Row extends ListedRecord, Data, One extends Row & KeptRecord, Trail, Looks>({
  facts: type,
  also = [],
  useWording = noWording,
  ...declared
}: Declared<List, Row, Data, One, Trail, Looks>): RecordKind {
  const facts = factsOf(type);
  return {
    ...(declared as unknown as Pick<
      RecordKind,
      'paths' | 'list' | 'page' | 'offers' | 'elsewhere' | 'Beside' | 'Preview'
    >),
    facts,
    known: [...facts.fields, ...statusOf(facts), ...also],
    operations: operationsOf(type),
    useWording: useWording as RecordKind['useWording'],
  };
}

const noWording = () => ({});
