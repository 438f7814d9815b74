import { ByteWriter } from './byte-writer';
import type { Dialect, NameOf } from './dialect';
import { bail } from './irregular';

/** The only writer: shaping is never interrupted, so answers are written one after the other. */
export const bytes = new ByteWriter();

const encode = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const json = (value: unknown): void => bytes.text(JSON.stringify(value) ?? 'null');
const raw = (constant: Uint8Array): void => bytes.raw(constant);
const [TRUE, FALSE, OPEN, COMMA, CLOSE, EMPTY] = ['true', 'false', '[', ',', ']', '[]'].map(encode);

const integer = (value: unknown): void =>
  Number.isSafeInteger(value) ? bytes.ascii(`${value as number}`) : bail();

/** Writes answers as JSON in UTF-8; every expression writes its value. */
export const byteDialect: Dialect = {
  leaves: {
    String: (value) => (typeof value === 'string' ? bytes.quoted(value) : bail()),
    Int: integer,
    Float: (value) => (Number.isFinite(value) ? bytes.ascii(`${value as number}`) : bail()),
    Boolean: (value) => (typeof value === 'boolean' ? raw((value ? TRUE : FALSE) as Uint8Array) : bail()),
    ID: (value) => (typeof value === 'string' ? bytes.quoted(value) : integer(value)),
  },
  custom: (value) => (typeof value === 'string' ? bytes.quoted(value) : json(value)),
  enumOf: (values) => {
    const texts = new Map<unknown, Uint8Array>(values.map((value) => [value, encode(JSON.stringify(value))]));
    return (value) => raw(texts.get(value) ?? bail());
  },
  constant: (value, name) => write(JSON.stringify(value), name),
  object: (fields, name) => {
    if (fields.length === 0) return write('{}', name);
    const parts = fields.flatMap(([key, expression], index) => [
      write(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`, name),
      expression,
    ]);
    return `(${parts.join(',')},${write('}', name)})`;
  },
  list: (element, name) => {
    const put = name(raw);
    return `
      const n = v.length;
      if (n === 0) return ${put}(${name(EMPTY)});
      ${put}(${name(OPEN)});
      ${element}(v[0]);
      for (let i = 1; i < n; i++) { ${put}(${name(COMMA)}); ${element}(v[i]); }
      ${put}(${name(CLOSE)});`;
  },
};

function write(text: string, name: NameOf): string {
  return `${name(raw)}(${name(encode(text))})`;
}
