import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { getOwn, setOwn } from '../plan/own';
import { fragmentsOf } from './trimmed';

type Row = Record<string, unknown>;

/** The response names of one level, each with its selection sets. */
type Level = Map<string, SelectionSetNode[]>;

/** Renames an answer's fields back to the names that the client gave them. */
export class AnsweredNames {
  private readonly fragments;

  constructor(
    private readonly document: DocumentNode,
    private readonly names: ReadonlyMap<string, string>,
  ) {
    this.fragments = fragmentsOf(document);
  }

  data(data: Row): Row {
    if (this.names.size === 0) return data;
    const operations = this.document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    const sets = operations.map(({ selectionSet }) => selectionSet);
    return this.value(data, sets) as Row;
  }

  private value(value: unknown, sets: readonly SelectionSetNode[]): unknown {
    if (Array.isArray(value)) return value.map((each) => this.value(each, sets));
    if (typeof value !== 'object' || value === null || sets.length === 0) return value;
    const level: Level = new Map();
    for (const set of sets) this.collect(set, level);
    const answered: Row = {};
    for (const key of Object.keys(value)) {
      const name = this.names.get(key) ?? key;
      if (name !== '') setOwn(answered, name, this.value(getOwn(value, key), level.get(key) ?? []));
    }
    return answered;
  }

  private collect({ selections }: SelectionSetNode, level: Level): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        level.set(key, [
          ...(level.get(key) ?? []),
          ...(selection.selectionSet ? [selection.selectionSet] : []),
        ]);
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        if (fragment) this.collect(fragment.selectionSet, level);
      }
    }
  }
}
