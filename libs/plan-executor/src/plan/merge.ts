import { getOwn, setOwn } from './own';

type Row = Record<string, unknown>;

/**
 * Merges a subgraph's answer into the data so far: objects are merged, lists of equal length element by
 * element, anything else is replaced. Same rules as @apollo/gateway, so that contradicting answers give the
 * same result.
 */
export function merge(target: object, source: object | null | undefined): void {
  const into = target as Row;
  for (const key in source) {
    const value = (source as Row)[key];
    if (value === undefined) continue;
    const existing = into[key];
    if (existing === value) continue;
    if (existing === undefined) into[key] = value;
    else mergeKey(into, key, value);
  }
}

function mergeKey(into: Row, key: string, value: unknown): void {
  const existing = getOwn(into, key);
  if (!existing || typeof value !== 'object' || value === null) return setOwn(into, key, value);
  if (!Array.isArray(value)) return merge(existing as object, value);
  if (!Array.isArray(existing) || existing.length !== value.length) return setOwn(into, key, value);
  for (let index = 0; index < value.length; index += 1) {
    const [had, given] = [existing[index] as unknown, value[index] as unknown];
    if (isRow(had) && isRow(given)) merge(had, given);
    else existing[index] = given;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy to write into; values that are neither lists nor plain objects are shared. */
export function copy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copy) as T;
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const made: Row = {};
  for (const key in value) setOwn(made, key, copy(value[key]));
  return made as T;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
