import { isObjectOfType } from '@apollo/gateway/dist/dataRewrites';
import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { getOwn, setOwn } from './own';

type Row = Record<string, unknown>;

const FRAGMENT = '... on ';

/**
 * Applies a plan's rewrites, which set and rename fields, in place. The stock executor does not rename a
 * field whose value is null, 0, false or empty, so that a field which requires it never gets it.
 */
export function applyRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) {
    const last = rewrite.path.at(-1);
    if (last !== undefined)
      at(value, { schema, path: rewrite.path, depth: 0 }, (row) => change(row, last, rewrite));
  }
}

function change(row: Row, key: string, rewrite: FetchDataRewrite): void {
  if (rewrite.kind === 'ValueSetter') return setOwn(row, key, rewrite.setValueTo);
  const value = getOwn(row, key);
  if (value === undefined) return;
  setOwn(row, rewrite.renameKeyTo, value);
  row[key] = undefined;
}

interface Place {
  readonly schema: GraphQLSchema;
  readonly path: readonly string[];
  readonly depth: number;
}

/** Visits the objects that hold the last step of the path. */
function at(value: unknown, place: Place, visit: (row: Row) => void): void {
  if (Array.isArray(value)) return value.forEach((each) => at(each, place, visit));
  if (typeof value !== 'object' || value === null) return;
  const { schema, path, depth } = place;
  if (depth === path.length - 1) return visit(value as Row);
  const step = path[depth] ?? '';
  const next = { ...place, depth: depth + 1 };
  if (!step.startsWith(FRAGMENT)) at(getOwn(value, step), next, visit);
  else if (isObjectOfType(schema, value as Row, step.slice(FRAGMENT.length), true)) at(value, next, visit);
}
