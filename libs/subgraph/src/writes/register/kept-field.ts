import { type FieldFacts, InvalidInput, type Text } from '@bien-cuong/domain';

import type { SchemaType } from '../../reads/declared/read-field';
import { TWICE } from './refusals';

/** A record that a field refers to. */
export interface RefersTo {
  type: string;
  /** The subgraph that owns it; undefined: this one. */
  subgraph?: string;
  /** The column of its key in this subgraph, where that is not `id`. */
  key?: string;
  /** Its entity class in this subgraph. */
  entity?: () => abstract new () => object;
  /**
   * The fields with the day on which it is meant, the first that has one; by default today. Only for
   * entities as of a day.
   */
  on?: readonly string[];
  /** Whether it is an entity as of a day. */
  dated?: boolean;
}

export type Told = Omit<FieldFacts, 'name' | 'required' | 'fixed'>;

/** How a field is given, read and shown in a form; made by `line`, `text`, `choice` and their like. */
export interface KeptField<Value> {
  /** The type of its input field. */
  type: SchemaType;
  /** Its description in the schema, where the field of the type does not describe it. */
  description?: string;
  /** The value when it is left out of a new record. */
  otherwise?: Value;
  facts: Told;
  /** What an update writes when nothing was given; by default null. */
  emptied?: object;
  refersTo?: RefersTo;
  /**
   * Reads a given value in its normal form; null: nothing was given.
   * @throws InvalidInput with this argument
   */
  read: (given: Value, argument: string) => Value | null;
}

/** What every kind of field can be given. */
export interface Common<Value> {
  hint?: Text;
  description?: string;
  otherwise?: Value;
}

/** The words of a field in both languages. */
export const label = (vi: string, en: string): Text => ({ vi, en });

export type Words<Value extends string> = Readonly<Record<Value, Text>>;

/** The words of each choice, as facts. */
export const wordsOf = <Value extends string>(words: Words<Value>) =>
  Object.entries<Text>(words).map(([value, each]) => ({ value, label: each }));

/** What fields of every kind have. */
export function field<Value>(
  kind: FieldFacts['kind'],
  words: Text,
  { hint, description, otherwise }: Common<Value>,
  facts: Partial<Told> = {},
): Pick<KeptField<Value>, 'facts' | 'description' | 'otherwise'> {
  return {
    ...(description !== undefined && { description }),
    ...(otherwise !== undefined && { otherwise }),
    facts: {
      kind,
      label: words,
      ...(hint && { hint }),
      ...(otherwise !== undefined && { otherwise }),
      ...facts,
    },
  };
}

/** @throws InvalidInput that names the value which is given twice */
export function notTwice<Value>(given: Value[], argument: string): Value[] {
  const twice = given.findIndex((value, index) => given.indexOf(value) !== index);
  if (twice >= 0) throw new InvalidInput(TWICE, `${argument}.${twice}`);
  return given;
}
