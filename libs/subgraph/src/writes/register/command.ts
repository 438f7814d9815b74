import type { CommandFacts, DomainError, Text } from '@bien-cuong/domain';
import type { ClassType } from 'type-graphql';
import type { EntityManager } from 'typeorm';

import type { KeptField } from './kept-field';
import { factsOf } from './input-fields';
import type { NamedField } from './read-input';

/** Who asks for a write. */
export interface Author {
  /** The account; undefined where no identity provider is configured, and for programs. */
  subject?: string;
  /** The account in whose name it acts. */
  onBehalfOf?: string;
}

/** What a command is asked to do, and with which record. */
export interface Commanded<Row> {
  /** The record; it is locked. */
  record: Row;
  /** What was given beside it, in its normal form. */
  given: Readonly<Record<string, unknown>>;
  /** Why; empty where the command does not ask. */
  reason: string;
  author: Author;
  manager: EntityManager;
  /** Gives the record these values. */
  set: (values: Partial<Row>) => Promise<undefined>;
}

type Refused = Text | DomainError | undefined | false;

/** A field of any kind, which must be given unless it is optional. */
type GivenField = Omit<KeptField<never>, 'otherwise' | 'read'> & {
  otherwise?: unknown;
  read: (given: never, argument: string) => unknown;
  optional?: true;
};

/** What is more than a plain change of a record; a register has them by the names of their operations. */
export interface Command<Row extends object> {
  /** What it is called where one asks for it. */
  label: Text;
  /** The description of its operation in the schema. */
  description: string;
  /** The right that it requires; by default that of the register. */
  right?: string;
  /** The description of the argument `reason`, which it then requires. */
  reason?: string;
  /** The statuses from which it is possible; by default all. */
  from?: readonly string[];
  /** Whether it is about retired records; otherwise it is about those that are kept. */
  ofRetired?: true;
  /** Whether it is possible only while the record may be changed. */
  whileEditable?: true;
  /** Whether the record must break none of the register's rules by now. */
  holds?: true;
  /** What is given beside the record; each field has a description. */
  fields?: Readonly<Record<string, GivenField>>;
  /** Locks what must be locked before the record, so that two commands that concern each other follow one another. */
  locks?: (id: string, manager: EntityManager) => Promise<unknown>;
  /** Why it may not be done; the first refusal counts. */
  unless?: readonly ((asked: Commanded<Row>) => Refused | Promise<Refused>)[];
  /** The type of what it returns; by default that of the record. */
  returns?: () => ClassType;
  /** Does it. Returns the id of what is read back; by default that of the record. */
  does: (asked: Commanded<Row>) => Promise<string | undefined>;
}

/** A command with the name of its operation. */
export interface NamedCommand {
  name: string;
  declared: Command<Record<string, unknown>>;
  right: string;
  fields: readonly NamedField[];
}

/**
 * Names a command and its fields.
 * @throws Error when a field does not describe itself
 */
export function namedCommand<Row extends object>(
  name: string,
  declared: Command<Row>,
  keptBy: string,
): NamedCommand {
  const fields = Object.entries(declared.fields ?? {}).map(([field, { optional, ...kept }]) => {
    if (kept.description === undefined) throw new Error(`${name}.${field} has no description.`);
    return { name: field, required: !optional, kept: kept as unknown as NamedField['kept'] };
  });
  return {
    name,
    declared: declared as unknown as NamedCommand['declared'],
    right: declared.right ?? keptBy,
    fields,
  };
}

export const commandFacts = ({
  name,
  declared: { label, reason, from, ofRetired },
  right,
  fields,
}: NamedCommand): CommandFacts => ({
  name,
  label,
  right,
  reason: reason !== undefined,
  ...(from && { from }),
  ...(ofRetired && { ofRetired }),
  fields: fields.map((field) => factsOf(field, [])),
});
