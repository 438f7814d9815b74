import type { DomainError, RegisterFacts, Text } from '@bien-cuong/domain';
import type { ClassType } from 'type-graphql';
import type { EntityManager } from 'typeorm';

import type { Apart } from './apart';
import type { Author, Command, NamedCommand } from './command';
import type { KeptField } from './kept-field';
import type { Part } from './parts';
import type { GivenReference, NamedField } from './read-input';

/** What a rule is asked: the record as it would be, and as it was. */
export interface RuleQuestion<Values> {
  now: Values;
  was?: Values & { id: string };
  manager: EntityManager;
}

/** What the domain demands of a record; the same in `create`, `change`, `check` and `restore`. */
export interface Rule<Values> {
  /** The fields it speaks of; it is asked when all of them are valid, and its refusal names the first. */
  of: readonly (keyof Values & string)[];
  refuses: (
    question: RuleQuestion<Values>,
  ) => Text | DomainError | undefined | false | Promise<Text | DomainError | undefined | false>;
}

/** What a record does in others while it is kept. */
export interface Retiring {
  unless: readonly MayRetire[];
  /** What retiring and restoring are called, where they are more than leaving the lists. */
  words?: { retire: Text; restore: Text };
  /** Undoes in the same transaction what the record did in others; refuses by a DomainError. */
  undoes?: (id: string, manager: EntityManager) => Promise<unknown>;
  /** Does it again when the record is restored. */
  redoes?: (id: string, manager: EntityManager) => Promise<unknown>;
}

/** Why a record may not be retired; undefined: it may. */
export type MayRetire = (id: string, manager: EntityManager) => Promise<Text | undefined>;

/** A declaration of how the records of one type are kept. */
export interface Declared<Row extends object, Name extends keyof Row & string> {
  words: { one: Text; many: Text };
  /** The right that its operations require; `libs/access` says who has it. */
  keptBy: string;
  /** The field by which a record is named; where names change with time, that of a dated part: `names.name`. */
  titledBy: NoInfer<Name> | `${string}.${string}`;
  /** In the order of the paper form. */
  fields: { readonly [Property in Name]: KeptField<NonNullable<Row[Property]>> };
  parts?: Readonly<Record<string, Part>>;
  /** Values of a new record that nobody gives, such as its first status. */
  starts?: (author: Author) => Partial<Row>;
  /**
   * The property with the province whose record it is; a function where it is that of another record. Of a new record it
   * is asked with its parts, of one that is there with its id.
   */
  ofProvince?: NoInfer<Name> | ((values: Row, manager: EntityManager) => Promise<string | null>);
  holds?: readonly Rule<Pick<Row, NoInfer<Name>>>[];
  /** Fields whose value no two records may have; the database has a unique constraint for each. */
  unique?: readonly NoInfer<Name>[];
  /** What a new or changed record changes in others, in the same transaction. */
  also?: (written: { now: Row & { id: string }; was?: Row; manager: EntityManager }) => Promise<unknown>;
  /** The field with the status of a record and the words of each, for commands that are possible in some. */
  status?: { field: keyof Row & string; words: Readonly<Record<string, Text>> };
  /** What is more than a plain change, by the names of the operations. */
  commands?: Readonly<Record<string, Command<Row>>>;
  /** Fields by which likely duplicates are found; they are shown, and never refused. */
  alike?: readonly (NoInfer<Name> | `${string}.${string}`)[];
  /** What tells records apart whose names are alike; it is shown beside those that were found. */
  apart?: readonly (NoInfer<Name> | Apart)[];
  /** Fields that cannot be changed: who has mistaken them retires the record and makes another. */
  fixed?: readonly NoInfer<Name>[];
  /** The fields and parts that cannot be changed of a record as it stands, beside those that are fixed for all. */
  fixedNow?: (row: Row) => readonly string[];
  /** Whether a record may be changed and retired, beside the rules; for example not once it is approved. */
  editable?: (row: Row) => Text | undefined;
  /** Locks what a new record changes, by what it refers to, before anything is asked of that. */
  locks?: (references: readonly GivenReference[], manager: EntityManager) => Promise<unknown>;
  /**
   * The fields by which a row of an imported list is found among the records, those of a dated part (`names.name`) as of
   * the day that the row gives; undefined: there is no import. A row of which no record has the same makes a new one.
   */
  importedBy?: readonly (NoInfer<Name> | `${string}.${string}`)[];
  retire: 'never' | Retiring;
}

type AnyDeclared = Declared<Record<string, unknown>, string>;

/** What the steps of operations must know of the records that they are about. */
export interface Records {
  entity: ClassType;
  table: string;
  declared: Pick<AnyDeclared, 'ofProvince' | 'holds' | 'unique' | 'fixed' | 'fixedNow' | 'editable'>;
  fields: readonly NamedField[];
  parts: Readonly<Record<string, Part>>;
}

/** Records that commands are about, whether a register keeps them or not. */
export interface CommandedRecords extends Records {
  type: string;
  declared: AnyDeclared;
  /** Those that every register has among them. */
  commands: readonly NamedCommand[];
}

/** A declaration with what is known of its entity. */
export interface Register extends CommandedRecords {
  operations: RegisterFacts['operations'];
  facts: Omit<RegisterFacts, 'subgraph'>;
}
