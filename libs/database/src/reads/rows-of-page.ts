import { mergeSelections } from './merge-selections';
import type { Selection, SelectedField } from './selection';
import type { Views } from './view';

/** The suffix of a connection's name, after the type of its rows. */
const CONNECTION = 'Connection';

/** The type of the edges of a connection, where these are its rows: a view says how they are read. */
export function edgesOf(connection: string, views: Views): string | undefined {
  if (!connection.endsWith(CONNECTION)) return undefined;
  const edge = `${connection.slice(0, -CONNECTION.length)}Edge`;
  return views[edge] && edge;
}

/**
 * The selection on the rows of a page, which may be selected as `nodes` and as `edges { node }`. The rows are
 * also read when nothing is selected on them, since only they tell where the page ends; undefined when only
 * their number is selected.
 */
export function rowsOfPage(connection: Selection, views: Views): Selection | undefined {
  const { type, fields, only } = connection;
  if (!fields.some(({ name }) => name !== 'totalCount')) return undefined;
  const edges = edgesOf(type, views);
  if (edges !== undefined) return edgesOfPage(edges, connection);
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

/** A node is selected as that of its edge. */
function edgesOfPage(type: string, { fields, only }: Selection): Selection {
  const edge = { type, ...(only && { only }) };
  const parts = fields.map(({ name, selection }): Selection => {
    if (!selection || !['edges', 'nodes'].includes(name)) return { ...edge, fields: [] };
    const node = { name: 'node', args: {}, argsKey: '', isList: false, selection };
    const own = selection.fields.filter((field) => field.name !== 'cursor');
    return { ...edge, fields: name === 'nodes' ? [node] : own };
  });
  return mergeSelections(parts);
}
