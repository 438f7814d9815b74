import { bail, leavesAsObjects, leavesAsText } from './leaves';

type Leaf = (value: unknown) => unknown;

/** What the generated code makes: JSON text, or objects. All its parts are JavaScript source unless they are functions. */
export interface Dialect {
  readonly leaves: Readonly<Record<string, Leaf>>;
  readonly custom: Leaf;
  readonly enumOf: (values: readonly string[]) => Leaf;
  readonly null: string;
  /** A constant string. */
  readonly constant: (text: string) => string;
  readonly object: (fields: readonly (readonly [key: string, expression: string])[]) => string;
  /** The body of a function of the list `v`. */
  readonly list: (element: string) => string;
}

const literal = (text: string): string => JSON.stringify(text);

export const textDialect: Dialect = {
  leaves: leavesAsText,
  custom: (value) => JSON.stringify(value) ?? 'null',
  enumOf: (values) => {
    const texts = new Map<unknown, string>(values.map((value) => [value, JSON.stringify(value)]));
    return (value) => texts.get(value) ?? bail();
  },
  null: literal('null'),
  constant: (text) => literal(JSON.stringify(text)),
  object: (fields) => {
    if (fields.length === 0) return literal('{}');
    const parts = fields.map(
      ([key, expression], index) =>
        `${literal(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`)}+${expression}`,
    );
    return `${parts.join('+')}+"}"`;
  },
  list: (element) => `
    const n = v.length;
    if (n === 0) return "[]";
    let s = "[" + ${element}(v[0]);
    for (let i = 1; i < n; i++) s += "," + ${element}(v[i]);
    return s + "]";`,
};

export const objectDialect: Dialect = {
  leaves: leavesAsObjects,
  custom: (value) => value,
  enumOf: (values) => {
    const known = new Set<unknown>(values);
    return (value) => (known.has(value) ? value : bail());
  },
  null: 'null',
  constant: literal,
  // Computed, because "__proto__" in a literal would set the prototype.
  object: (fields) => `{${fields.map(([key, expression]) => `[${literal(key)}]:${expression}`).join(',')}}`,
  list: (element) => `
    const n = v.length, a = new Array(n);
    for (let i = 0; i < n; i++) a[i] = ${element}(v[i]);
    return a;`,
};
