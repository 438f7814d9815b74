import type { Paged, Rows, Whole } from '@bien-cuong/database';
import type { Args } from 'type-graphql';

/** The type of a field or an argument: a class, a scalar, an enum or a union; in brackets a list of it. */
export type SchemaType = object | symbol;

/** A decorator for a parameter of a resolver. */
export type ForParameter = ReturnType<typeof Args>;

/** A field that is read ahead, for `readsOf`: made by `one`, `many`, `pages` or `listed`. */
export interface ReadField {
  type: SchemaType;
  description: string;
  nullable: boolean;
  directives: readonly string[];
  /** Makes the parameters of its resolver before what was read: one for its arguments, or none. */
  params: () => readonly ForParameter[];
  /** The property of the parent row that holds its id. */
  by?: string;
  /** SQL expression for the whole value as JSON, where it has no rows. */
  column?: string;
  rows?: (args: never, own?: readonly string[]) => Rows | Paged | Whole;
}
