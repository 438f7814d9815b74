import { EdtfColumns } from '@bien-cuong/database';
import { InvalidInput, type Text, written, writtenLine } from '@bien-cuong/domain';
import { Float, Int } from 'type-graphql';

import { EDTF, LocalDate } from '../../types/scalars';
import { tooLong } from '../../types/too-much';
import { type Common, field, type KeptField, notTwice, type Words, wordsOf } from './kept-field';
import { MOST_DECIMALS, NOT_WHOLE, TOO_FINE, tooLarge, tooSmall } from './refusals';

interface Texts extends Common<string> {
  /** The most characters. */
  longest?: number;
}

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
      if (Number(given.toFixed(MOST_DECIMALS)) !== given) throw new InvalidInput(TOO_FINE, argument);
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
  read: (given) => EdtfColumns.from(given),
});

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
  read: (given, argument) => (given.length > 0 ? notTwice(given, argument) : null),
});
