import { mergeAsked } from './merge-asked';
import type { Asked, AskedField } from './asked';

/** What a connection is called after: the type of its rows. */
const CONNECTION = 'Connection';

/**
 * The rows of a page are asked for as `nodes` and as `edges { node }`. Where the page ends, only they tell: they are read as
 * well when nothing is asked of them; undefined when all that is asked is how many there are.
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
