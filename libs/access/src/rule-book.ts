import type { Right } from './rights';

/** The right that each field requires, by type and field. */
export type FieldRights = Readonly<Record<string, Readonly<Record<string, Right>>>>;

/** The access rules of one schema, or of several together. */
export interface RuleBook {
  fields: FieldRights;
  /**
   * The fields that an argument compares, as `Type.field`, by `Type.field(argument)`: nobody may filter by
   * what they may not see. An argument that compares nothing that could be hidden has an empty list.
   */
  compares: Readonly<Record<string, readonly string[]>>;
  /** Types and operations whose rows belong to a province; their view calls it {@link PROVINCE_ID}. */
  ofProvinces: readonly string[];
  /**
   * The type of the rows of lists that give a caller its own rows only. There it may filter by a field that it
   * sees on its own rows only, since no other row can be found out by that.
   */
  lists?: Readonly<Record<string, string>>;
}

/** The name that views give to the province a row belongs to. */
export const PROVINCE_ID = 'provinceId';

/** What a view gives in place of a province for rows that everybody with the right may see. */
export const EVERYBODY = '00000000-0000-4000-8000-000000000000';

/**
 * Arguments that only choose a row, a day or an amount, so they compare nothing that could be hidden. What is
 * sorted by is a field of the rows, whose rule holds for the order as well.
 */
const neutral = new Set(['id', 'ids', 'on', 'date', 'first', 'after', 'orderBy']);

/** The same right for several fields. */
export function given(right: Right, ...fields: readonly string[]): Record<string, Right> {
  return Object.fromEntries(fields.map((field) => [field, right]));
}

/** The rules of a search over a subgraph: of each type it tells what the caller may see. */
export const searchOf = (subgraph: string): RuleBook => ({
  fields: {
    Query: given('keys', `${subgraph}Search`),
    SearchHit: given(
      'keys',
      ...['type', 'id', 'on', 'title', 'titleEn', 'kind', 'detail', 'detailEn'],
      ...['since', 'until', 'retiredOn', 'matched', 'matchedUntil', 'found'],
    ),
  },
  compares: alike([`Query.${subgraph}Search`], { search: [], ofEach: [] }),
  ofProvinces: [],
});

/** The fields of a page of a list. The list itself and its rows have rules of their own. */
export function pageOf(type: string): FieldRights {
  return {
    [`${type}Connection`]: given('keys', 'edges', 'nodes', 'pageInfo', 'totalCount'),
    [`${type}Edge`]: given('keys', 'cursor', 'node'),
    PageInfo: given('keys', 'endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'),
  };
}

/** What the arguments of several fields compare, where all of them have the same arguments. */
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

/** The field whose rule holds for a field: what a record is called in the whole graph tells its id. */
export const ruledAs = (field: string): string => (field === 'nodeId' ? 'id' : field);

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
    lists: Object.assign({}, ...books.map(({ lists }) => lists ?? {})) as NonNullable<RuleBook['lists']>,
  };
}

/**
 * What an argument compares; undefined when no rule says so. The arguments of a mutation compare nothing:
 * they are what is written.
 */
export function comparedBy(
  { compares }: RuleBook,
  coordinate: string,
  argument: string,
): readonly string[] | undefined {
  if (neutral.has(argument) || coordinate.startsWith('Mutation.')) return [];
  return compares[`${coordinate}(${argument})`];
}
