import { useGraphChange } from '../lib/changes/use-graph-change';
import { useReadingAnew } from '../lib/changes/use-reading-anew';
import type { Mutation } from './operations';

/** Sends a write. It ends when everything that is shown has been asked for again. */
export function useSending() {
  const change = useGraphChange();
  const readAnew = useReadingAnew();
  return async (operation: Mutation, variables: Record<string, unknown>) => {
    const { record } = await change(operation, variables);
    await readAnew();
    return record;
  };
}
