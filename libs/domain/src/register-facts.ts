import type { Text } from './language';

/** The facts of one field of a register: what a form, an import or the docs must know. Rules are no facts. */
export interface FieldFacts {
  /** Its name in the input and, where it is shown, in the type. */
  name: string;
  kind: 'line' | 'text' | 'choice' | 'number' | 'flag' | 'day' | 'edtf' | 'reference' | 'lines' | 'items';
  label: Text;
  hint?: Text;
  required: boolean;
  /** Whether it cannot be changed once the record exists. */
  fixed: boolean;
  /** The value when it is left out of a new record. */
  otherwise?: unknown;
  /** The most characters. */
  longest?: number;
  least?: number;
  most?: number;
  /** Whether a number has no decimals. */
  whole?: boolean;
  /** The values of a choice, with their words. */
  choices?: readonly { value: string; label: Text }[];
  /** Whether several choices or references may be given. */
  several?: boolean;
  /** The type that a reference refers to. */
  refersTo?: string;
  /** The fields with the day as of which it is meant, the first that has one; today where none has. */
  on?: readonly string[];
  /** Whether it is meant as of the day before that. */
  dayBefore?: boolean;
  /** The fields of each item, and its type, as the schema and the audit trail call it. */
  items?: readonly FieldFacts[];
  itemType?: string;
}

/** The facts of a command: what is more than a plain change of a record. */
export interface CommandFacts {
  /** The name of its operation. */
  name: string;
  /** What it is called where one asks for it. */
  label: Text;
  /** The right that it requires. */
  right: string;
  /** Whether it asks for a reason, which is then required. */
  reason: boolean;
  /** The statuses from which it is possible; undefined: all. */
  from?: readonly string[];
  /** Whether it is about retired records; otherwise about those that are kept. */
  ofRetired?: true;
  /** What is given beside the record and the reason. */
  fields: readonly FieldFacts[];
}

/** The facts of a register: which records are kept, by which operations and fields. Written by `npm run compose`. */
export interface RegisterFacts {
  /** The type of its records. */
  type: string;
  subgraph: string;
  /** What one record is called, and several. */
  words: { one: Text; many: Text };
  /** The right that its operations require. */
  keptBy: string;
  /** The field by which a record is named. */
  titledBy: string;
  /** The dated part that has that field, where a record is named otherwise from one day to another. */
  titledIn?: string;
  /** Whether a record is seen as of a day, `on`, which is part of its key. */
  asOfDay: boolean;
  /** The fields by which likely duplicates are found; undefined: they are not looked for. */
  alike?: readonly string[];
  /** What tells records apart that may be the same, beside their fields. */
  apart?: readonly FieldFacts[];
  /** Whether records belong to provinces, which keep their own. */
  ofProvinces: boolean;
  /** What retiring and restoring are called, where they are more than leaving the lists. */
  retiring?: { retire: Text; restore: Text };
  operations: { create: string; change: string; check: string; retire?: string; restore?: string };
  /**
   * The operation that checks and applies an imported list, and the fields by which its rows are found among the
   * records; undefined where there is no import. `names`: the types to which rows refer by name, which the subgraph
   * itself finds; `also`: columns that are no field of the record.
   */
  imported?: {
    operation: string;
    by: readonly string[];
    names: readonly string[];
    also: readonly FieldFacts[];
  };
  /** The right to see the files of its records; undefined where they have none. */
  filesRight?: string;
  fields: readonly FieldFacts[];
  /** The field with the status that decides which commands are possible, and its values with their words. */
  status?: { field: string; choices: readonly { value: string; label: Text }[] };
  commands: readonly CommandFacts[];
  /**
   * Its dated parts, each with the operation that records a change and the one that corrects an entry; `end` where
   * one can end with none after it.
   */
  dated: readonly { part: string; type: string; record: string; correct: string; end?: string }[];
}
