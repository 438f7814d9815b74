import { mergeSelections } from './merge-selections';
import type { Selection, SelectedField } from './selection';

/** The suffix of a connection's name, after the type of its rows. */
const CONNECTION = 'Connection';

/**
 * The selection on the rows of a page, which may be selected as `nodes` and as `edges { node }`. The rows are
 * also read when nothing is selected on them, since only they tell where the page ends; undefined when only
 * their number is selected.
 */
export function rowsOfPage({ type, fields, only }: Selection): Selection | undefined {
  if (!fields.some(({ name }) => name !== 'totalCount')) return undefined;
  const named = (among: readonly SelectedField[], name: string) =>
    among.filter((field) => field.name === name);
  const nodes = [
    ...named(fields, 'nodes'),
    ...named(
      named(fields, 'edges').flatMap(({ selection: asked }) => asked?.fields ?? []),
      'node',
    ),
  ];
  const bare = { type: type.slice(0, -CONNECTION.length), fields: [], ...(only && { only }) };
  return mergeSelections([bare, ...nodes.flatMap(({ selection: asked }) => asked ?? [])]);
}
