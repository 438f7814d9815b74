import type { Row } from './trail';

/** In place of what the reader may not see. */
export const MASK = '•••';

export interface FieldChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface Changes {
  readonly changed: readonly FieldChange[];
  /** Whether these differ is hidden as well. */
  readonly masked: readonly FieldChange[];
  readonly same: readonly FieldChange[];
}

/** The fields of a row that was there before and after; of one that was made or deleted, all that say something. */
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
