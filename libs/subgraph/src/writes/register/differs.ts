import type { Values } from './read-input';

/** Whether a row has other values than these. */
export const differs = (row: Values, values: Values): boolean =>
  Object.entries(values).some(
    ([name, value]) => JSON.stringify(row[name] ?? null) !== JSON.stringify(value ?? null),
  );
