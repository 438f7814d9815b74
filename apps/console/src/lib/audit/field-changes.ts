import type { Row } from './trail';

/** Shown in place of a value that the user may not see. */
export const MASK = '•••';

export interface FieldChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface Changes {
  readonly changed: readonly FieldChange[];
  /** Fields whose values are hidden, and so is whether they changed. */
  readonly masked: readonly FieldChange[];
  readonly same: readonly FieldChange[];
}

/** The fields of a changed row, before and after; of a new or deleted row, those that have a value. */
export function fieldChanges(before: Row | null | undefined, after: Row | null | undefined): Changes {
  const names = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  const all = names.map((name) => ({ name, before: before?.[name] ?? null, after: after?.[name] ?? null }));
  const isMasked = (field: FieldChange) => field.before === MASK || field.after === MASK;
  const isSame = (field: FieldChange) => JSON.stringify(field.before) === JSON.stringify(field.after);
  return {
    changed: all.filter((field) => !isSame(field) && !isMasked(field)),
    masked: all.filter(isMasked),
    same: before && after ? all.filter((field) => isSame(field) && !isMasked(field)) : [],
  };
}
