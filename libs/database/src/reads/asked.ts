/** Arguments of a field as the schema checked them. */
export type Args = Readonly<Record<string, unknown>>;

/** Only rows of a type whose attribute, an identity, has one of these values. */
export interface Only {
  type: string;
  attribute: string;
  oneOf: readonly string[];
}

/** What a client asked of one type. */
export interface Asked {
  type: string;
  fields: readonly AskedField[];
  /** The rows that exist for who asks; those of a connection are the rows on its pages. */
  only?: Only;
}

/** One field that was asked for; the same field with the same arguments is asked for once. */
export interface AskedField {
  name: string;
  /** Tells it from the same field with other arguments. */
  argsKey: string;
  args: Args;
  isList: boolean;
  /** The rows for which who asks may see it; it is null for the others. */
  only?: Only;
  /** What of its rows was asked for; undefined for fields without any. */
  asked: Asked | undefined;
}
