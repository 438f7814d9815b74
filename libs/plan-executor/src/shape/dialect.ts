/** Writes one value, or gives what it is to become. */
export type Leaf = (value: unknown) => unknown;

/** What the generated code makes. Its functions give JavaScript expressions; a constant becomes one by `name`. */
export interface Dialect {
  readonly leaves: Readonly<Record<string, Leaf>>;
  readonly custom: Leaf;
  readonly enumOf: (values: readonly string[]) => Leaf;
  /** A value that is known beforehand. */
  readonly constant: (value: string | null, name: NameOf) => string;
  readonly object: (fields: readonly (readonly [key: string, expression: string])[], name: NameOf) => string;
  /** The body of a function of the list `v`. */
  readonly list: (element: string, name: NameOf) => string;
}

/** How generated code calls a value of ours. */
export type NameOf = (value: unknown) => string;
