import type { Right } from './rights';

/** The right that each field asks for, by type and field. */
export type FieldRights = Readonly<Record<string, Readonly<Record<string, Right>>>>;

/** The rules of a schema. */
export interface RuleBook {
  fields: FieldRights;
  /**
   * What an argument compares, as `Type.field`, by `Type.field(argument)`: nobody may ask by what they may not see.
   * An argument that compares nothing that could be hidden has an empty list.
   */
  compares: Readonly<Record<string, readonly string[]>>;
  /** Types whose rows belong to a province, which a view calls {@link PROVINCE_ID}; operations may, too. */
  ofProvinces: readonly string[];
}

/** What the rows of such types call the province they belong to. */
export const PROVINCE_ID = 'provinceId';

/** Arguments that say which row, which day or how much, and compare nothing else. */
const neutral = new Set(['id', 'on', 'date', 'first', 'after']);

/** The same right for several fields. */
export function given(right: Right, ...fields: readonly string[]): Record<string, Right> {
  return Object.fromEntries(fields.map((field) => [field, right]));
}

/** What a page of a list is made of; the list itself has a rule of its own, and so have its rows. */
export function pageOf(type: string): FieldRights {
  return {
    [`${type}Connection`]: given('keys', 'edges', 'nodes', 'pageInfo', 'totalCount'),
    [`${type}Edge`]: given('keys', 'cursor', 'node'),
    PageInfo: given('keys', 'endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'),
  };
}

/** What the same arguments of several fields compare, by argument. */
export function alike(
  fields: readonly string[],
  compared: Readonly<Record<string, readonly string[]>>,
): RuleBook['compares'] {
  return Object.fromEntries(
    fields.flatMap((field) =>
      Object.entries(compared).map(([argument, compares]) => [`${field}(${argument})`, compares]),
    ),
  );
}

/** The rules of several subgraphs as one; a type that several have gets the fields of all. */
export function bound(books: readonly RuleBook[]): RuleBook {
  const fields: Record<string, Record<string, Right>> = {};
  for (const book of books) {
    for (const [type, own] of Object.entries(book.fields)) fields[type] = { ...fields[type], ...own };
  }
  return {
    fields,
    compares: Object.assign({}, ...books.map(({ compares }) => compares)) as RuleBook['compares'],
    ofProvinces: [...new Set(books.flatMap(({ ofProvinces }) => ofProvinces))],
  };
}

/** What an argument compares; undefined when nothing says so. Those of a mutation are what is written. */
export function comparedBy(
  { compares }: RuleBook,
  coordinate: string,
  argument: string,
): readonly string[] | undefined {
  if (neutral.has(argument) || coordinate.startsWith('Mutation.')) return [];
  return compares[`${coordinate}(${argument})`];
}
