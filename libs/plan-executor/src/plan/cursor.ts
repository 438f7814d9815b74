import { assert } from '@apollo/federation-internals';
import { getOwn } from './own';

type Row = Record<string, unknown>;
export type Path = readonly (string | number)[];

/**
 * The rows at a path below some data, with lists flattened and nulls left out; `@` stands for each element of
 * a list.
 * @throws Error when the data does not fit the path
 */
export function rowsAt(data: unknown, path: Path): Row[] {
  const rows: Row[] = [];
  collect(data, path, 0, rows);
  return rows;
}

/** The same, leaving out whatever does not fit the path. */
export function rowsThatFit(data: unknown, path: Path): Row[] {
  const rows: Row[] = [];
  collectFitting(data, path, 0, rows);
  return rows;
}

function collectFitting(value: unknown, path: Path, depth: number, rows: Row[]): void {
  if (typeof value !== 'object' || value === null) return;
  const step = path[depth];
  if (Array.isArray(value)) {
    if (step === '@') for (const each of value) collectFitting(each, path, depth + 1, rows);
  } else if (step === undefined) rows.push(value as Row);
  else if (step !== '@') {
    const key = step as string;
    const below = key in Object.prototype ? getOwn(value, key) : (value as Row)[key];
    collectFitting(below, path, depth + 1, rows);
  }
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
    // An own-property check is slow, and only names like `constructor` need it.
    const below = key in Object.prototype ? getOwn(value, key) : (value as Row)[key];
    collect(below, path, depth + 1, rows);
  }
}

/**
 * The paths of the rows that `rowsAt` finds, in the same order; or, with `fit`, of those that `rowsThatFit`
 * finds.
 */
export function pathsAt(data: unknown, path: Path, fit = false): Path[] {
  const paths: Path[] = [];
  walk(data, { path, depth: 0, here: [], fit }, paths);
  return paths;
}

interface Walk {
  readonly path: Path;
  readonly depth: number;
  readonly here: Path;
  /** Whether only objects count as rows. */
  readonly fit: boolean;
}

function walk(value: unknown, { path, depth, here, fit }: Walk, paths: Path[]): void {
  if (value === null || value === undefined) return;
  const step = path[depth];
  if (step === undefined && fit) {
    if (typeof value === 'object' && !Array.isArray(value)) paths.push(here);
  } else if (step === undefined) {
    // A list where the schema has none. Answers have no places inside it, so all its elements are at one
    // place.
    const rows: unknown[] = Array.isArray(value) ? value : [value];
    for (const row of rows) if (row !== null && row !== undefined) paths.push(here);
  } else if (step === '@' && Array.isArray(value)) {
    value.forEach((each, index) =>
      walk(each, { path, depth: depth + 1, here: [...here, index], fit }, paths),
    );
  } else {
    walk(getOwn(value, String(step)), { path, depth: depth + 1, here: [...here, step], fit }, paths);
  }
}
