/** The arguments of a field, validated against the schema. */
export type Args = Readonly<Record<string, unknown>>;

/** Limits a type to rows whose attribute, an id, has one of these values. */
export interface Only {
  type: string;
  attribute: string;
  oneOf: readonly string[];
}

/** The selection on one type. */
export interface Selection {
  type: string;
  fields: readonly SelectedField[];
  /** The rows that the caller may see; for a connection, the rows on its pages. */
  only?: Only;
}

/** A selected field; selecting the same field with the same arguments several times gives only one. */
export interface SelectedField {
  name: string;
  /** Distinguishes the same field with different arguments. */
  argsKey: string;
  args: Args;
  isList: boolean;
  /** The rows on which the caller may see the field; it is null on others. */
  only?: Only;
  /** The selection on its rows; undefined for fields without one. */
  selection: Selection | undefined;
}
