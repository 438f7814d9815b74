import { type FieldFacts, InvalidInput, type Text, written, writtenLine } from '@bien-cuong/domain';
import { EdtfColumns } from '@bien-cuong/database';
import { Float, Int } from 'type-graphql';

import type { SchemaType } from '../../reads/declared/read-field';
import { EDTF, LocalDate, UUID } from '../../types/scalars';
import { NOT_WHOLE, tooLarge, tooLong, tooSmall, TWICE } from './refusals';

/** A record that a field refers to. */
export interface RefersTo {
  type: string;
  /** The subgraph that owns it; undefined: this one. */
  subgraph?: string;
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

type Told = Omit<FieldFacts, 'name' | 'required' | 'fixed'>;

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

interface Common<Value> {
  hint?: Text;
  description?: string;
  otherwise?: Value;
}

interface Texts extends Common<string> {
  /** The most characters. */
  longest?: number;
}

/** The words of a field in both languages. */
export const label = (vi: string, en: string): Text => ({ vi, en });

/** A text of one line, such as a title. */
export const line = (words: Text, { longest = 300, ...how }: Texts = {}): KeptField<string> =>
  textOf('line', words, { longest, ...how });

/** A text of several lines. */
export const text = (words: Text, { longest = 10_000, ...how }: Texts = {}): KeptField<string> =>
  textOf('text', words, { longest, ...how });

function textOf(
  kind: 'line' | 'text',
  words: Text,
  { longest, ...how }: Texts & { longest: number },
): KeptField<string> {
  const read = kind === 'line' ? writtenLine : written;
  return {
    ...field(kind, words, how, { longest }),
    type: String,
    read: (given, argument) => {
      const value = read(given);
      if (value !== null && value.length > longest) throw new InvalidInput(tooLong(longest), argument);
      return value;
    },
  };
}

interface Numbers extends Common<number> {
  least?: number;
  most?: number;
  whole?: boolean;
}

/** A number. */
export function number(words: Text, { least, most, whole, ...how }: Numbers = {}): KeptField<number> {
  const bounds = { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
  return {
    ...field('number', words, how, { ...bounds, ...(whole && { whole }) }),
    type: whole ? Int : Float,
    read: (given, argument) => {
      if (least !== undefined && given < least) throw new InvalidInput(tooSmall(least), argument);
      if (most !== undefined && given > most) throw new InvalidInput(tooLarge(most), argument);
      if (whole && !Number.isInteger(given)) throw new InvalidInput(NOT_WHOLE, argument);
      return given;
    },
  };
}

/** Yes or no. */
export const flag = (words: Text, how: Common<boolean> = {}): KeptField<boolean> => ({
  ...field('flag', words, how),
  type: Boolean,
  read: (given) => given,
});

/** A calendar day. */
export const day = (words: Text, how: Common<string> = {}): KeptField<string> => ({
  ...field('day', words, how),
  type: LocalDate,
  read: (given) => given,
});

/** A date or period that may be partial or uncertain. */
export const edtf = (words: Text, how: Common<EdtfColumns> = {}): KeptField<EdtfColumns> => ({
  ...field('edtf', words, how),
  type: EDTF,
  emptied: { text: null, from: null, to: null },
  read: (given) => EdtfColumns.of(given.text),
});

type Words<Value extends string> = Readonly<Record<Value, Text>>;

/** One value of an enum. */
export const choice = <Value extends string>(
  type: Readonly<Record<string, Value>>,
  words: Text,
  { choices, ...how }: Common<Value> & { choices: Words<Value> },
): KeptField<Value> => ({
  ...field('choice', words, how, { choices: wordsOf(choices) }),
  type,
  read: (given) => given,
});

/** Several values of an enum. */
export const choices = <Value extends string>(
  type: Readonly<Record<string, Value>>,
  words: Text,
  { choices: offered, ...how }: Common<Value[]> & { choices: Words<Value> },
): KeptField<Value[]> => ({
  ...field('choice', words, how, { choices: wordsOf(offered), several: true }),
  type: [type],
  read: (given, argument) => {
    const twice = given.findIndex((value, index) => given.indexOf(value) !== index);
    if (twice >= 0) throw new InvalidInput(TWICE, `${argument}.${twice}`);
    return given.length > 0 ? given : null;
  },
});

/** The words of each choice, as facts. */
export const wordsOf = <Value extends string>(words: Words<Value>) =>
  Object.entries<Text>(words).map(([value, each]) => ({ value, label: each }));

interface References extends Common<string> {
  description: string;
}

/** A record of this subgraph, by its id. */
export const to = (
  entity: () => abstract new () => object,
  type: string,
  words: Text,
  how: References,
): KeptField<string> => reference(words, how, { type, entity });

/** An entity of another subgraph, by its id; `on` names the field with the day on which it is meant. */
export const toOther = (
  refersTo: { subgraph: string; type: string; on?: readonly string[]; dated?: boolean },
  words: Text,
  how: References,
): KeptField<string> => reference(words, how, refersTo);

/** A province, as of a day. */
export const toProvince = (words: Text, how: References & { on?: readonly string[] }): KeptField<string> =>
  toOther(
    { subgraph: 'provinces', type: 'Province', dated: true, ...(how.on && { on: how.on }) },
    words,
    how,
  );

function reference(words: Text, how: References, refersTo: RefersTo): KeptField<string> {
  return {
    ...field('reference', words, how, {
      refersTo: refersTo.type,
      ...(refersTo.on && { on: refersTo.on }),
    }),
    type: UUID,
    refersTo,
    read: (given) => given,
  };
}

function field<Value>(
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
