import { mergeAsked } from './merge-asked';
import type { Asked, AskedField } from './asked';

/** The suffix of a connection's name, after the type of its rows. */
const CONNECTION = 'Connection';

/**
 * The selection on the rows of a page, which may be selected as `nodes` and as `edges { node }`. The rows are
 * also read when nothing is selected on them, since only they tell where the page ends; undefined when only
 * their number is selected.
 */
export function rowsOfPage({ type, fields, only }: Asked): Asked | undefined {
  if (!fields.some(({ name }) => name !== 'totalCount')) return undefined;
  const named = (among: readonly AskedField[], name: string) => among.filter((field) => field.name === name);
  const nodes = [
    ...named(fields, 'nodes'),
    ...named(
      named(fields, 'edges').flatMap(({ asked }) => asked?.fields ?? []),
      'node',
    ),
  ];
  const bare = { type: type.slice(0, -CONNECTION.length), fields: [], ...(only && { only }) };
  return mergeAsked([bare, ...nodes.flatMap(({ asked }) => asked ?? [])]);
}
