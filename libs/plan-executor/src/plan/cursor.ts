import { assert } from '@apollo/federation-internals';
import { getOwn } from './own';

type Row = Record<string, unknown>;
export type Path = readonly (string | number)[];

/** What is at a path below some data, lists flattened and nulls left out; `@` stands for each element of a list. */
export function rowsAt(data: unknown, path: Path): Row[] {
  const rows: Row[] = [];
  collect(data, path, 0, rows);
  return rows;
}

function collect(value: unknown, path: Path, depth: number, rows: Row[]): void {
  if (value === null || value === undefined) return;
  const step = path[depth];
  if (step === undefined) {
    if (!Array.isArray(value)) rows.push(value as Row);
    else for (const each of value) if (each !== null && each !== undefined) rows.push(each as Row);
  } else if (step === '@') {
    if (!Array.isArray(value)) throw new TypeError('value.flatMap is not a function');
    for (const each of value) collect(each, path, depth + 1, rows);
  } else {
    assert(!Array.isArray(value), () => `Unexpected array in result for path element ${step}`);
    const key = step as string;
    // Own is dear to ask, and only names like `constructor` need it.
    const below = key in Object.prototype ? getOwn(value, key) : (value as Row)[key];
    collect(below, path, depth + 1, rows);
  }
}

/** Where each of the rows that `rowsAt` finds is, in the same order. */
export function pathsAt(data: unknown, path: Path): Path[] {
  const paths: Path[] = [];
  walk(data, { path, depth: 0, here: [] }, paths);
  return paths;
}

interface Walk {
  readonly path: Path;
  readonly depth: number;
  readonly here: Path;
}

function walk(value: unknown, { path, depth, here }: Walk, paths: Path[]): void {
  if (value === null || value === undefined) return;
  const step = path[depth];
  if (step === undefined) {
    // A list where the schema has none: an answer has no places in it, so all of it is at one.
    const rows: unknown[] = Array.isArray(value) ? value : [value];
    for (const row of rows) if (row !== null && row !== undefined) paths.push(here);
  } else if (step === '@' && Array.isArray(value)) {
    value.forEach((each, index) => walk(each, { path, depth: depth + 1, here: [...here, index] }, paths));
  } else {
    walk(getOwn(value, String(step)), { path, depth: depth + 1, here: [...here, step] }, paths);
  }
}
