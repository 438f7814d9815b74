import type { Dialect } from './dialect';
import { bail } from './irregular';

const literal = (value: string | null): string => JSON.stringify(value);

/** Writes answers as objects. */
export const objectDialect: Dialect = {
  leaves: {
    String: (value) => (typeof value === 'string' ? value : bail()),
    Int: (value) => (Number.isSafeInteger(value) ? value : bail()),
    Float: (value) => (Number.isFinite(value) ? value : bail()),
    Boolean: (value) => (typeof value === 'boolean' ? value : bail()),
    ID: (value) => (typeof value === 'string' || Number.isSafeInteger(value) ? value : bail()),
  },
  custom: (value) => value,
  enumOf: (values) => {
    const known = new Set<unknown>(values);
    return (value) => (known.has(value) ? value : bail());
  },
  constant: literal,
  // A computed key, because "__proto__" in a literal would set the prototype.
  object: (fields) => `{${fields.map(([key, expression]) => `[${literal(key)}]:${expression}`).join(',')}}`,
  list: (element) => `
    const n = v.length, a = new Array(n);
    for (let i = 0; i < n; i++) a[i] = ${element}(v[i]);
    return a;`,
};
