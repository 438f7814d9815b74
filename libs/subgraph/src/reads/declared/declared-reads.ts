import type { View } from '@bien-cuong/database';

import type { Found } from '../search/found';
import type { ReadField } from './read-field';

export type Fields = Readonly<Record<string, ReadField>>;

/** How the rows of a type are read, where its class does not say so. */
export interface DeclaredReads<Type> extends Pick<View, 'joins' | 'attributes' | 'entities'> {
  /** The alias of its rows, wherever they are read. */
  as: string;
  /** SQL of the fields that are not simply the column of their property. */
  columns?: { readonly [Property in keyof Type & string]?: string };
  /** Further values that rows below can use as `parent.`, besides the table's columns: SQL by name. */
  parent?: Readonly<Record<string, string>>;
  /** The fields that have rows of their own. */
  fields?: Fields;
  /** The fields by which connections of its rows can be sorted. */
  sorts?: readonly (keyof Type & string)[];
  /** Its fields of Query. */
  queries?: Fields;
  /**
   * Fields of Query whose rows are computed first, by a resolver among `writes` of the subgraph that takes `ReadComputed`; its
   * `rows` are given what was computed.
   */
  computed?: Fields;
  /**
   * Fields below its rows that are computed first, for all rows of a request together, by a resolver that takes `ReadTogether`:
   * their FROM item `k`, of what was computed for each row, which has the `place` of that row, counted from 1.
   */
  together?: NonNullable<View['computed']>;
  /** How its records are found by `<subgraph>Search`; without it they are not. */
  found?: Found<Type>;
  /** Whether it has a `history` field with its part of the audit trail. */
  history?: true;
}
