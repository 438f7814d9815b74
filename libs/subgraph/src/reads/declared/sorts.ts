import { type Order, orderBy, type OrderBy, type Sort } from '@bien-cuong/database';
import { type ClassType, Field, Float, InputType, Int, registerEnumType } from 'type-graphql';

import { LocalDate } from '../../types/scalars';
import { typeName } from '../../types/type-name';
import { fieldOf } from './keys-of';

/** How the rows of a type can be sorted. */
export interface Sortable {
  /** By field: how that is done. */
  sorts: Readonly<Record<string, Sort>>;
  /** SQL expression of what tells rows apart. */
  id: string;
}

const sortable = new WeakMap<ClassType, Sortable>();
const orderTypes = new WeakMap<ClassType, ClassType>();

/** Registers how the rows of a type can be sorted, in every connection of them. */
export function sortWith(type: ClassType, how: Sortable): void {
  sortable.set(type, how);
}

/** The order that was asked for; undefined for the list's own. */
export function askedOrder(type: ClassType, asked: OrderBy | null | undefined): Order | undefined {
  const sort = asked && sortable.get(type)?.sorts[asked.by];
  if (!asked || !sort) return undefined;
  return orderBy(sort, sortable.get(type)?.id ?? '', asked.descending);
}

/** The input type of `orderBy` in lists of a type; undefined where these cannot be sorted. */
export function orderTypeOf(type: ClassType): ClassType | undefined {
  const how = sortable.get(type);
  if (!how) return undefined;
  const known = orderTypes.get(type);
  if (known) return known;
  const made = orderType(type, Object.keys(how.sorts));
  orderTypes.set(type, made);
  return made;
}

function orderType(type: ClassType, fields: readonly string[]): ClassType {
  const name = typeName(type);
  const values = fields.map((field) => [constantOf(field), field] as const);
  const By = Object.fromEntries(values);
  const described = values.map(([value, field]) => [
    value,
    { description: `By \`${field}\`: ${fieldOf(type, field)?.description ?? ''}` },
  ]);
  registerEnumType(By, {
    name: `${name}Sort`,
    description: `What a list of ${name} can be sorted by.`,
    valuesConfig: Object.fromEntries(described) as Record<string, { description: string }>,
  });

  @InputType(`${name}Order`, {
    description: `The order of a list of ${name}; rows with the same value follow each other by their identities.`,
  })
  class OrderInput {
    @Field(() => By, { description: 'What to sort by.' })
    by: string;

    @Field(() => Boolean, {
      defaultValue: false,
      description: 'Whether the greatest or latest come first; rows without a value always come last.',
    })
    descending: boolean;
  }
  return OrderInput;
}

/** `givenOn` as a value of an enum: `GIVEN_ON`. */
const constantOf = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/**
 * How to sort by a field: what its type says of its column.
 * @param firstDay SQL of the first day that it may mean, by which a date or period that may be partial is sorted
 * @throws Error when it is no field, or one whose values have no order
 */
export function sortBy(
  type: ClassType,
  field: string,
  { column, firstDay }: Partial<Record<'column' | 'firstDay', string | undefined>>,
): Sort {
  const declared = fieldOf(type, field);
  const scalar = declared?.getType();
  const nullable = declared?.typeOptions.nullable === true;
  if (firstDay !== undefined) return { column: firstDay, type: 'date', nullable: true };
  if (column !== undefined) {
    if (scalar === LocalDate) return { column, type: 'date', nullable };
    if (scalar === Int || scalar === Float || scalar === Number) return { column, type: 'numeric', nullable };
    if (scalar === String) return { column, type: 'text', nullable };
  }
  throw new Error(`${typeName(type)}.${field} cannot be sorted by.`);
}
