import type { Asked, AskedField } from './asked';

/** Merges selections on the same rows: each field with each set of arguments once. */
export function mergeAsked(parts: readonly Asked[]): Asked {
  const fields = new Map<string, AskedField>();
  for (const field of parts.flatMap((part) => part.fields)) {
    const key = `${field.name}(${field.argsKey})`;
    const known = fields.get(key);
    const both = [known?.asked, field.asked].filter((asked) => asked !== undefined);
    fields.set(key, { ...field, asked: both.length > 1 ? mergeAsked(both) : both[0] });
  }
  const { type = '', only } = parts[0] ?? {};
  return { type, fields: [...fields.values()], ...(only && { only }) };
}
