/** Writes a value, or returns what it becomes. */
export type Leaf = (value: unknown) => unknown;

/**
 * What generated code consists of. Its functions return JavaScript expressions; `name` turns a constant into
 * one.
 */
export interface Dialect {
  readonly leaves: Readonly<Record<string, Leaf>>;
  readonly custom: Leaf;
  readonly enumOf: (values: readonly string[]) => Leaf;
  /** A constant value. */
  readonly constant: (value: string | null, name: NameOf) => string;
  readonly object: (fields: readonly (readonly [key: string, expression: string])[], name: NameOf) => string;
  /** The body of a function that writes the list `v`. */
  readonly list: (element: string, name: NameOf) => string;
}

/** The expression by which generated code refers to a value outside it. */
export type NameOf = (value: unknown) => string;
