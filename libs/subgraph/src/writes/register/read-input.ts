import { DomainError, InvalidInput } from '@bien-cuong/domain';

import type { KeptField, RefersTo } from './kept-field';
import { REQUIRED } from './refusals';

/** A field as a register knows it. */
export interface NamedField {
  name: string;
  /** Whether a record must have it. */
  required: boolean;
  kept: KeptField<unknown>;
}

/** A reference that was given in an input. */
export interface GivenReference {
  argument: string;
  id: string;
  to: RefersTo;
  /** The values beside it; with those of the record they tell the day on which it is meant. */
  beside: Values;
}

export type Values = Readonly<Record<string, unknown>>;

/** The values of an input in their normal form, and what is wrong with those that have none. */
export interface InputRead {
  values: Record<string, unknown>;
  refusals: DomainError[];
}

/**
 * Reads the fields of an input.
 * @param creating whether fields that are left out get their usual value, or are refused
 * @param prefix the path of the input within its argument, with a dot at the end
 */
export function readFields(
  fields: readonly NamedField[],
  input: Values,
  { creating, prefix = '' }: { creating: boolean; prefix?: string },
): InputRead {
  const read: InputRead = { values: {}, refusals: [] };
  for (const field of fields) {
    const given = input[field.name];
    if (given === undefined && !creating) continue;
    try {
      read.values[field.name] = valueOf(field, given, prefix + field.name);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      read.refusals.push(error);
    }
  }
  return read;
}

function valueOf({ kept, required }: NamedField, given: unknown, argument: string): unknown {
  const value = given === undefined || given === null ? null : kept.read(given, argument);
  const known = value ?? (given === undefined ? (kept.otherwise ?? null) : null);
  if (known === null && required) throw new InvalidInput(REQUIRED, argument);
  return known;
}

/** Values as an update writes them: a value of several columns is emptied column by column. */
export const forUpdate = (fields: readonly NamedField[], values: Values): Values => ({
  ...values,
  ...Object.fromEntries(
    fields.flatMap(({ name, kept: { emptied } }) =>
      emptied !== undefined && values[name] === null ? [[name, emptied]] : [],
    ),
  ),
});

/** The references among the values of some fields. */
export function referencesIn(fields: readonly NamedField[], values: Values, prefix = ''): GivenReference[] {
  return fields.flatMap(({ name, kept: { refersTo: to } }) => {
    const given = values[name];
    if (!to) return [];
    const reference = (id: unknown, argument: string) =>
      typeof id === 'string' ? [{ argument: prefix + argument, id, to, beside: values }] : [];
    return Array.isArray(given)
      ? given.flatMap((id, index) => reference(id, `${name}.${index}`))
      : reference(given, name);
  });
}
