import type { Selection, SelectedField } from './selection';

/** Merges selections on the same rows: each field with each set of arguments once. */
export function mergeSelections(parts: readonly Selection[]): Selection {
  const fields = new Map<string, SelectedField>();
  for (const field of parts.flatMap((part) => part.fields)) {
    const key = `${field.name}(${field.argsKey})`;
    const known = fields.get(key);
    const both = [known?.selection, field.selection].filter((asked) => asked !== undefined);
    fields.set(key, { ...field, selection: both.length > 1 ? mergeSelections(both) : both[0] });
  }
  const { type = '', only } = parts[0] ?? {};
  return { type, fields: [...fields.values()], ...(only && { only }) };
}
